"""German frames for what is given, and for who takes care of it, in whatever words: things and tasks, judged by the rest.

They stand behind all others and are tried on what these left unread.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

CARES = (
    r"(?:[Kk]ümmer(?:t|n) (?:sich|uns)|[Kk]ümmer(?:t|n)|[Zz]uständig\w*|[Aa]nsprechbar|[Aa]nsprech\w+|[Kk]ontakt\w*|(?:[Ee]rreich|[Ww]end|[Mm]eld)(?:t|en|et)|[Dd]raht|[Pp]ost(?:anschrift)?|[Aa]nlaufstelle|[Bb]etreut|[Bb]etreuen|[Bb]etreuung|(?:in (?:den )?)?[Hh]änden?|[Rr]egie|läuft\b[^;?]{0,40}?\büber|[Ff]ederführ\w+|[Gg]eschäfts(?:führung|besorgung)|die [Gg]eschäfte|[Gg]eschäften|[Ss]teuert|[Kk]oordinier(?:t|en)|[Kk]oordin\w+|[Ll]eitet|"
    r"[Aa]ngesiedelt|[Aa]ngebunden|[Vv]erortet|[Zz]ugeordnet|[Vv]erantwort(?:et|lich|ung)|[Oo]bhut|[Aa]bgewickelt|[Ee]rledigt|[Rr]egelt|[Vv]erankert|[Zz]usammenlaufen|[Ff]äden|Adresse|[Aa]ufgehoben|Faden|Fäden|[Bb]earbeitet|[Ss]achbearbeitung|[Bb]egleitet|[Gg]egenüber|[Bb]efasst|[Bb]eauftragt|[Bb]etraut|verlegt|siedel(?:t|n)\b[^;?]{0,160}?\ban|übergibt|übergeben|überträgt|übertragen|abgegeben|gibt\b[^;?]{0,160}?\bab|Schnittstelle|[Bb]earbeitung|[Hh]ausintern|[Ss]ache (?:des|der)|[Ss]prechen Sie|[Ss]chriftverkehr|[Kk]orrespondenz|[Vv]organg|[Ss]chreiben Sie|[Rr]ichten Sie|[Ss]enden Sie|[Aa]n die Adresse)"
)
GIVING = (
    r"(?:[Bb]ring(?:en|t|e)|[Zz]ahl(?:en|t|e)|[Tt]ragen|[Tt]rägt|[Üü]bernehmen|[Üü]bernimmt|[Ll]iefer(?:n|t|e)|[Ss]penden|[Ss]pendet|[Ss]tiften|[Ss]tiftet|[Oo]rganisier(?:en|t|e)|[Vv]eranstalte[nt]|[Rr]ichte[nt]|[Dd]rucken|[Dd]ruckt|[Öö]ffne[nt]|[Ff]inanzier(?:en|t|e)|[Ff]üttern|[Bb]etreib(?:en|t)|[Bb]etreu(?:en|t)|[Pp]fleg(?:en|t)|[Pp]flanz(?:en|t)|[Uu]nterhalten|[Vv]ersorg(?:en|t)|[Ss]chulen|[Ss]chult|"
    r"[Dd]igitalisier(?:en|t|e)|[Ee]rfass(?:en|t)|[Mm]elden|[Mm]eldet|[Ee]rstell(?:en|t|e)|[Üü]bermitteln|[Üü]bermittelt|[Ss]tell(?:en|t|e)|[Bb]eteilig(?:en|t|e)|[Ll]eiste[nt]|[Hh]alten|[Ff]ühren|[Gg]eben|[Rr]äumen|[Bb]iete[nt]|[Ss]orgen|[Vv]erdoppel(?:n|t)|[Vv]erdreifach(?:en|t)|[Bb]egleich(?:en|t|e)|[Ee]ntrichte[nt]|[Ee]rstatte[nt]|[Vv]ergüte[nt]|[Üü]berweis(?:en|t)|[Bb]eschaff(?:en|t)|[Ee]rarbeite[nt]|[Ee]ntwickel(?:n|t)|[Rr]einig(?:en|t)|[Ww]arte[nt]|[Ll]ager(?:n|t)|[Vv]erschicken|[Üü]bersetz(?:en|t)|[Bb]erat(?:en)|[Dd]eck(?:en|t)|[Ff]ang(?:en)|[Ff]ängt|[Gg]leichen|[Gg]ewähr(?:en|t)|[Hh]interleg(?:en|t)|[Mm]äh(?:en|t)|[Ss]ammel(?:n|t)|[Zz]ähl(?:en|t)|[Rr]enovier(?:en|t)|[Ss]treichen|[Bb]epflanz(?:en|t)|[Ee]rledig(?:en|t|e)|[Oo]bliegt|[Bb]estreite[nt]|[Uu]nterstütz(?:en|t)|[Ss]etzen|[Ss]etzt|[Bb]inden|[Bb]acken|[Bb]auen|[Rr]eparier(?:en|t)|[Vv]erleihen|[Vv]erteilen|[Bb]eherbergen|[Ss]chicken|[Ll]eihen|[Mm]essen|[Kk]artier(?:en|t)|[Zz]iehen|[Pp]robier(?:en|t)|[Üü]berlass(?:en|t|e))"
)
SENDS = (
    r"(?:[Bb]erufen|[Ss]timm(?:t|en)|[Ss]chlag(?:en|e)|[Ss]chlägt|[Ee]ntsend(?:et|en|e)|[Ee]ntsandt|[Ss]chick(?:t|en)|[Kk]omm(?:t|en)|[Rr]ück(?:t|en)|[Ss]itz(?:t|en)|[Nn]imm(?:t)|[Nn]ehmen|[Üü]bern(?:immt|ehmen)|[Üü]bernommen|[Vv]ertritt|[Vv]ertreten|[Bb]esetz(?:t|en)|[Ee]innehmen|eingenommen|[Pp]latz|[Ss]itz|[Ss]timme|[Ss]timmrechts?|[Gg]ehört|[Gg]ehören|[Ww]irkt|[Bb]etraut|[Üü]bt|[Zz]ieht|[Gg]eht|[Gg]ehen|[Bb]enenn(?:t|en|e)|[Bb]enannt|[Nn]ominier(?:t|en)|[Bb]estimm(?:t|en)|[Bb]estell(?:t|en)|[Mm]eld(?:et|en)|[Dd]elegier(?:t|en)|[Ff]ührt|[Ss]pricht|[Mm]andat|[Ss]timmberechtigt|[Tt]eilnehmer(?:in)?|[Dd]elegierte[r]?|[Vv]ertreter(?:in)?|[Aa]bordn\w+|[Aa]bgeordnet|[Dd]abei|[Tt]eil|wahr)"
)

FRAMES = (
    Frame("appointment.schickt-in", r"\b(?P<v>" + SENDS + r")\b", "sends", needs="rat|kreis|gruppe|beirat|versammlung|ausschuss|kuratorium|vorstand|runde|gremi|plenum|konferenz|lenkung|steuerung|sitzung|tagung|treffen|delegiert"),
    Frame("appointment.kuemmert-sich", r"\b(?P<v>" + CARES + r")\b", "cares"),
    Frame("appointment.erfolgt-bei", r"\b(?:[Dd]ie|[Uu]nsere|[Dd]eren) (?:\w+ )?(?P<o>Abwicklung|Koordination|Koordinierung|Bearbeitung|Betreuung|Begleitung|Steuerung|Umsetzung|Sachbearbeitung|Federführung|Geschäftsbesorgung)\b[^;?,]{0,80}?\b(?P<v>(?:erfolgt|geschieht|obliegt|läuft)\b[^;?,]{0,40}?\b(?:im|in der|in unserem|durch|über|beim|bei der|dem|der|unserem|unserer) (?:\w+ ){0,3}?[A-ZÄÖÜ][\wäöüß-]+)", "cares"),
    Frame("commitment.steht-gerade", r"\b(?P<v>(?:[Ss]teh(?:en|e|t)|[Bb]ürg(?:en|e|t)|[Vv]erbürg(?:en|e|t))\b[^;?]{0,40}?\b(?:dafür|gerade|ein(?=[,.;])|dass)|[Vv]erspr(?:echen|eche|icht)(?=,)|[Bb]ind(?:en|et) (?:uns|sich)(?=,)|[Uu]nser Wort|können Sie\b[^;?]{0,100}?\b(?:zählen|bauen|rechnen|sich verlassen)|[Rr]echnen Sie mit|bereit und verpflichtet|[Ss]tellen wir in Aussicht|verbindlich zu|[Zz]ugesagt (?:werden|wird))\b(?P<w>[^;?]*)", "pledge"),
    Frame("commitment.zu-lasten", r"\b(?P<v>(?:[Gg]eh(?:t|en)|[Ff]all(?:en)|[Ff]ällt)\b[^;?]{0,60}?\b(?:zu (?:unseren|dessen|deren) Lasten|auf unsere (?:Rechnung|Kosten|Kappe)))\b", "gives"),
    Frame("commitment.steht-bereit", r"\b(?P<v>[Ss]teh(?:t|en)\b[^;?]{0,120}?\bzur Verfügung)\b", "gives"),
    Frame("commitment.wir-geben", r"\b(?P<v>" + GIVING + r" (?:wir|ich|(?:die|der|das) (?P<who>[A-ZÄÖÜ]\w+))|(?:[Ww]ir|[Ii]ch) " + GIVING + r")\b", "gives"),
)  # fmt: skip
