"""English frames of standing: joining, leaving, less, paused, resumed, continued, succeeded, refused, intended."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import INITIATIVE, JOIN, LEAVE, MEMBER, PART, STANDING

_JOINING = (
    rf"(?:join|joining|acced(?:e|ing) to|adher(?:e|ing) to|sign(?:ing)?(?: up)?|enter(?:ing)?(?: into)?|subscrib(?:e|ing) to|becom(?:e|ing) an? (?:\w+ ){{0,2}}{STANDING}|becom(?:e|ing) {STANDING}s?|"
    r"tak(?:e|ing) part|participat(?:e|ing) in|be part of|com(?:e|ing) on board|enrol(?:ling)?|be admitted|apply(?:ing)? for)"
)

INVITED = (
    Frame("refusal.invitation", rf"\b(?P<v>(?:unable|not able|not in a position|cannot|not)\b[^;?]{{0,30}}?\b(?:accept|follow|take up|respond to)|declin\w+|refus\w+|turn\w* down)\b[^;?]{{0,40}}?\b(?:invitation|offer|proposal|request|call) (?:\w+ )?to\b[^;?]{{0,30}}?{JOIN}\b", "refuses", denied="any", modal="any"),
)  # fmt: skip

REFUSING = (
    Frame("refusal.boxed", r"^(?:[☒☑✗✓■]|\[[xX]\]|\([xX]\)) ?(?:We|I|No)\b[^.]{0,40}?\b(?P<v>not (?:take part|join|participate|wish to|accede|sign))\b", "refuses", denied="any", modal="any"),
    Frame("refusal.will-not", rf"\b(?P<v>(?:(?:will|shall|can|does|do|would|is|are|am|have|has)(?: therefore| unfortunately| regrettably| thus| at present)? not|cannot|won't|(?:am|is|are) unable to|(?:is|are|am) not (?:able|prepared|willing|ready|in a position) to)(?: be| propose to| plan to| expect to| wish to| want to| intend to| able to| in a position to| \w+ly){{0,2}} (?!be represented|consent|agree){_JOINING})\b", "refuses", denied="any", modal="any"),
    Frame("refusal.declines", rf"\b(?P<v>declin(?:es?|ed|ing)|turn(?:s|ed|ing)? down|refus(?:es|ed)|reject(?:s|ed)|(?:decided|voted|resolved|come down|opted) against|resolved not to|decided not to|voted not to)\b[^;?]{{0,60}}?\b(?!remain|renew|continue|extend){JOIN}\b", "refuses", denied="any", modal="any", near=r"^(?!.*\b(?:your (?:request|application)|our request|shorter)\b)"),
    Frame("refusal.not-possible", rf"\b{JOIN}\b[^;?]{{0,80}}?\b(?P<v>(?:is|are|was|would be|will be|remains) (?:therefore |unfortunately |currently |at present )?(?:not (?:possible|an option|feasible|envisaged|something|on the cards|planned|desirable)|out of the question|impossible|beyond)|does not come into|do(?:es)? not arise)", "refuses", denied="any", modal="any", near=r"^(?!.*(?:[Nn]o question|represent))"),
    Frame("refusal.no-part", rf"\b(?P<v>ha(?:s|ve) no (?:intention|wish|plans?|interest) (?:of|to|in)|take no part|see no (?:need|reason|case))\b[^;?]{{0,60}}?\b{JOIN}", "refuses", denied="any", modal="any"),
)  # fmt: skip

INTENDING = (
    Frame("intent.plans", rf"\b(?P<v>(?:intends?|plans?|planning|hopes?|aims?|proposes?|wants?|wish(?:es)?|would (?:\w+ )?(?:like|wish)|expects?|(?:is|are|am) (?:\w+ )?(?:minded|hoping|planning|looking|keen|seeking|likely)|seeks?) to|(?:is|are|am) (?:\w+ )?(?:considering|contemplating|exploring|weighing(?: up)?|thinking (?:of|about)|interested in|looking (?:at|into))|consider(?:s|ing)?|contemplates?|envisages?|giv(?:es?|ing) thought to|expressed (?:an |its )?interest in)\b[^;?]{{0,60}}?\b(?:{JOIN}|{LEAVE})", "intends", modal="any", near=r"^(?!.*\b(?:cooperation agreement|hereby|asks? you|used by|wish to (?:know|note|be aware))\b)"),
    Frame("intent.recommends", rf"\b(?P<v>(?:plans?|intends?|proposes?|is going|will|hopes?|expects?)(?: to)? (?:recommend|propose|put|submit|table|suggest))\b[^;?]{{0,40}}?\b{JOIN}", "intends", modal="any"),
    Frame("intent.hoped", rf"\b(?P<v>(?:is hoped|hopes?|hoping) that)\b[^;?]{{0,80}}?\b{JOIN}", "intends", modal="any"),
    Frame("intent.interest", r"\b(?P<v>(?:register|express|declare|signal|confirm|state|indicate|voice)(?:s|ed|ing)?|ha(?:s|ve))\b (?:\w+ ){0,3}interest\b(?: in\b|,)", "intends", modal="any", near=r"\b(?:in (?:the |your |joining|becoming|taking|membership|participating)|obligation)"),
    Frame("intent.announced", rf"\b(?P<v>announced|told|informed|said|indicated)\b[^;?]{{0,60}}?\b(?:wants?|wish(?:es)?|intends?|plans?|hopes?) to\b[^;?]{{0,40}}?\b(?:{JOIN}|{LEAVE})", "intends", modal="any"),
)  # fmt: skip

CHANGING = (
    Frame("resumption.lifted", r"\b(?:suspension|pause|break|hold)\b[^;?]{0,60}?\b(?P<v>(?:is|are|has been|will be) (?:hereby )?(?:lifted|ended|over|terminated|revoked)|ends|comes to an end)\b|\b(?P<v2>lifts?|ends?|we lift)\b (?:the|our|its) (?:suspension|pause)\b", "said"),
    Frame("resumption.membership", rf"\b{MEMBER}\b[^;?]{{0,30}}?\b(?P<v>(?:will|shall|is to|will then|will automatically) (?:resume|recommence|restart|revive|be (?:resumed|reactivated|revived|restored|taken up again))|(?:resumes|recommences|restarts|revives|is (?:hereby )?(?:resumed|reactivated|revived|restored)))\b", "said", now="1"),
    Frame("resumption.resumes", rf"\b(?P<v>resum(?:es?|ed|ing)|reactivat(?:es?|ed|ing)|reviv(?:es?|ed)|restarts?|rejoins?|(?:return(?:s|ing)?|(?:is|are|am|will be|shall be|be) back)(?: \w+)? (?:in|to|on|as)|re-?enters?|tak(?:es?|ing) up)\b[^;?]{{0,80}}?\b(?:{MEMBER}|{INITIATIVE}|{STANDING}|(?:suspended|interrupted|paused) \w+|our (?:work|seat|role))", "said", near=r"^(?!.*\b[Pp]lease return\b).*\b(?:resum|reactivat|reviv|restart|rejoin|return|back|re-?enter|again|interrupted|suspended|paused)"),
    Frame("resumption.noun", rf"\b(?P<v>[Rr]esumption of)\b[^;?]{{0,30}}?\b{MEMBER}", "said", near=r"[☒☑✗✓■]|\[[xX]\]|declare|notify|hereby|effect|as of|from"),
    Frame("suspension.suspends", rf"\b(?P<v>suspend(?:s|ed|ing)?|paus(?:es?|ed|ing)|interrupts?|(?:puts?|putting|placed?|is|are|be|lies?)\b[^;?]{{0,60}}?\b(?:on hold|in abeyance|dormant)|tak(?:es?|ing) (?:a|time) (?:break|out|pause|off)|(?:rests?|lies dormant))\b(?=[^;?]{{0,80}}?\b(?:{MEMBER}|{INITIATIVE})|)", "said", near=rf"\b(?:{MEMBER}|{INITIATIVE})\b"),
    Frame("reduction.part-left", rf"\b(?P<v>drops? out of|withdraws? from|leaves?|pulls? out of|gives? up|steps? (?:back|down) from|retires? from|(?:will )?(?:no longer|cease to)(?: be able to)? (?:take part|participate|work|be involved|sit) in|(?:is|are) no longer able to take part in|ends? (?:its|our) (?:involvement|participation|work) in)\b[^,;?]{{0,40}}?\b{PART}\b", "said", kind="reduction", denied="any"),
    Frame("representation.on-whose-behalf", r"\b(?P<v>on whose behalf|for wh(?:om|ich)) (?P<w>(?:the |our |this )(?P<o>[A-Z]\w+)\b[^;?,]{0,60}?\b(?:act(?:s|ed|ing)?|spoken?|speaks|represent(?:s|ed)|participat(?:es|ed)))\b", "represents_before"),
    Frame("reduction.no-longer", rf"\b(?P<v>(?:will|shall|do|does) no longer (?:take part|participate|be involved|be represented) in (?:the|its|our|any))\b(?! (?:\w+ ){{0,4}}?{INITIATIVE}\b)(?P<w>[^;]*)", "said", denied="any", own="1"),
    Frame("reduction.confines", rf"\b(?P<v>limits?|reduc(?:es?|ing)|confin(?:es?|ing)|restrict(?:s|ing)?|narrows?|cuts? back|scal(?:es?|ing) (?:back|down)|downgrad(?:es?|ing)|lowers?)\b[^;?]{{0,50}}?\b{MEMBER}\b(?P<w>[^;]*)", "said"),
    Frame("reduction.confined", rf"\b{MEMBER}\b[^;?]{{0,40}}?\b(?P<v>(?:is|are|will be|shall be|is being) (?:hereby |henceforth |now )?(?:reduced|confined|restricted|scaled (?:back|down)|narrowed|downgraded|limited) to)\b(?! (?:the )?(?:three|two|five|\d)\b)(?P<w>[^;]*)", "said", near=r"^(?!.*\bOur accession\b)"),
    Frame("reduction.only-as", rf"\b(?P<v>(?:attends?|participates?|takes? part|remains? involved|remains?|works?|stays?|be involved)\b[^;?]{{0,30}}?\b(?:only|merely|solely)|only (?:take part|participate|work|be involved|attend))\b[^;?]{{0,40}}?\b(?:{PART}|observer)\b", "said"),
    Frame("reduction.only-as2", r"\b(?P<v>(?:will|shall|is|are) (?:henceforth|from now on|in future|now) (?:only )?(?:attend|participate|take part|be|work)\w*(?: only| merely| solely)?)\b(?=[^;?]*\b(?:only|merely|solely|observer)\b)", "said"),
    Frame("reduction.level", r"\b(?P<v>chang(?:es?|ing)|switch(?:es|ing)?|mov(?:es?|ing)|convert(?:s|ed|ing)?|step(?:s|ping)? (?:down|back)|transfer(?:s|red)?)\b[^;?]{0,40}?\b(?:from (?:full|active|ordinary|party)\b[^;?]{0,30}?\bto|to (?:associate|supporting|observer|that of))\b", "said"),
    Frame("continuation.goes-on", rf"\b(?P<v>extend(?:s|ed|ing)?|prolong(?:s|ed)?|renew(?:s|ed|ing)?|maintain(?:s|ed)?|continu(?:es?|ed|ing)|carr(?:y|ies) on|keeps? up|uphold\w*|confirms? the continuation of)\b[^;?]{{0,40}}?\b(?:{MEMBER}|{STANDING})\b", "said", near=r"^(?!.*\b(?:represented by|successor|predecessor|absorbed|merged|dissolved|for as long|be review\w*|will be reviewed|shall be reviewed)\b)"),
    Frame("continuation.stays", rf"\b(?P<v>stays?(?: on)?|remains?|continues?)\b (?:\w+ ){{0,3}}?(?:(?:as )?an? {STANDING}|on board|in the {INITIATIVE}|with the {INITIATIVE}|part of the|a part of|committed to the {INITIATIVE})", "said", near=r"^(?!.*\b(?:decided not|not to remain|drops? out|gives? up)\b)"),
    Frame("continuation.renewed", rf"\b(?:{MEMBER}|{INITIATIVE})\b[^;?]{{0,40}}?\b(?P<v>(?:is|are|has been|will be|shall be) (?:hereby )?(?:renewed|extended|prolonged|continued))\b", "said", near=r"^(?!.*\b(?:[Pp]rogramme|[Pp]hase|[Ss]tage|[Pp]eriod|automatically)\b)", now="1"),
    Frame("continuation.next-phase", r"\b(?:second|third|next|following|implementation) (?:phase|stage|period)\b[^;?]{0,80}?\b(?P<v>(?:remains?|stays?|continues?|will (?:also )?(?:take part|be part|stay|remain|participate)|also takes? part))\b", "said"),
)  # fmt: skip

SUCCESSION = (
    Frame("succession.successor", r"\b(?P<v>(?:legal |universal )?successor)\b[^;?]{0,60}?\b(?:of|to|in|,)\b", "said", near=r"\b(?:[Aa]s (?:the )?(?:legal |universal )?successor|is (?:the )?(?:legal |universal )?successor|successor (?:of|to))\b"),
    Frame("succession.succeeds", rf"\b(?P<v>succeeds? (?:to|the)|tak(?:es?|ing) the place of|steps? into|inherits?|assumes? all|takes? over)\b[^;?]{{0,60}}?\b(?:{MEMBER}|{INITIATIVE}|predecessors?|rights and (?:duties|obligations)|(?:Parish|Town|District|City|County|Borough|Village) of)\b", "said", near=r"\b(?:succeed|place of|steps? into|inherit|rights and|predecessor|dissolved|merged|former)\b"),
    Frame("succession.passes", r"\b(?:rights|duties|obligations|membership|agreement|commitments)\b[^;?]{0,80}?\b(?P<v>pass(?:es|ed)?|(?:is|are|were|have been) transferred|devolves?|goes? over)\b (?:on )?to\b", "said", now="1"),
    Frame("succession.absorbed", r"\b(?P<v>absorbed|merged|incorporated|amalgamated|dissolved)\b[^;?]{0,60}?\b(?:into|by|with|and)\b", "said", now="1", near=r"\b(?:member\w*|rights|agreement|carr(?:y|ies) on|place|line|participation|obligations)\b"),
)  # fmt: skip

PHASING = (
    Frame("phasing.phase", r"\b(?P<o>(?:the )?(?:\w+ )?(?:phase|stage(?: \w+)?|trial period|pilot period|programme|project|pilot|roll-?out|period))\b(?: (?!of our|of the member)[\w ]{0,25}| \([\w ,-]{1,40}\))??,? (?P<v>(?:will |shall )?(?:now |then )?(?:runs?|begins?|ends?|lasts?|starts?|extends?|continues?|concludes?|finish(?:es)?|closes?|commences?)|(?:has been|have been|is|was|will be) (?:hereby |now )?(?:extended|prolonged|moved|put (?:back|off)|brought forward|postponed|shifted|delayed|rescheduled|shortened|put back and will now last))\b", "phases", now="1", near=r"^(?!.*\b(?:grant agreement|[Oo]ur (?:membership|participation)|lease|contract|[Mm]embers?hip)\b)"),
    Frame("phasing.bare", r"\b(?P<o>[Ii]mplementation|[Pp]lanning|[Tt]he (?:start|end|beginning|launch) of (?:the )?(?:stage|phase|planning|implementation|programme|trial|pilot)(?: \w+)?|[Rr]oll-?out)\b (?P<v>(?:now |will (?:now )?)?(?:begins?|starts?|ends?|commences?)|(?:has been|is|was|will be) (?:moved|extended|postponed|brought forward|put back|deferred))\b", "phases", now="1"),
)  # fmt: skip

LEAVING = (
    Frame("withdrawal.letter", rf"\b(?P<v>(?:treat|regard|accept|consider|take|serves? as|constitutes?|is)\b[^;?]{{0,30}}?\b(?:notice of (?:termination|withdrawal|resignation)|formal notice|notice to (?:terminate|quit|leave)|resignation|withdrawal)(?: of| from| to)?)\b[^;?]{{0,60}}?(?:\b{MEMBER}|\b{INITIATIVE}|$|\.)", "leaves", now="1"),
    Frame("withdrawal.noun", r"\b(?P<v>(?:notif(?:y|ies)|inform|advise|notice|announce|announces|declare|declares|confirm|submit|submits|tender|tenders)\b[^;?]{0,30}?\b(?:our|its|the \w+['’]s|my|the) (?:formal |definitive )?(?:withdrawal|resignation|departure|exit|termination))\b", "leaves", now="1", near=r"^(?!.*\b(?:[Yy]our|right of)\b)"),
    Frame("withdrawal.wishes", r"\b(?P<v>(?:hereby )?(?:wish(?:es)?|would like|have|has) to (?:withdraw|leave|terminate|end (?:our|its)|cancel|resign))\b", "leaves", now="1", modal="any", near=rf"\b(?:{INITIATIVE}|{MEMBER})\b"),
    Frame("withdrawal.boxed", r"^(?:[☒☑✗✓■]|\[[xX]\]|\([xX]\)) ?(?:(?:We|I) )?(?P<v>[Ww]ithdrawal|[Tt]ermination|[Rr]esignation|(?:hereby )?(?:withdraw|leave|terminate|resign))\b", "leaves", now="1"),
    Frame("withdrawal.gives-notice", r"\b(?P<v>(?:hereby )?(?:gives?|giving|given|gave|serves?|hand(?:s|ed)? in|submit(?:s|ted)?|tender(?:s|ed)?)(?: \w+){0,3} (?:notice|resignation|withdrawal))\b(?! period)(?= (?:that|of|to|with|as|and|from|under)\b|\.|,|$)", "leaves", near=r"^(?!.*\b(?:calls? for|by giving|leave (?:by|at|the \w+ by)|case officer|months['’] notice|either side)\b)", needs="notice"),
    Frame("withdrawal.not-remain", rf"\b(?P<v>(?:decided|resolved|voted|has chosen|have chosen)(?: \w+)? (?:not to|against) (?:remain|renew|continue|extend|stay|prolong|renewing|continuing|staying|remaining)|(?:will|shall|do|does|can|are|is) not(?: be)? (?:renew|continu|extend|prolong)(?:e|ing)? (?:our|its|the) (?:\w+ )?{MEMBER}|cannot (?:renew|continue|extend) (?:our|its|the) (?:\w+ )?{MEMBER})\b", "leaves", denied="any", now="1"),
    Frame("withdrawal.not-renewed", rf"\b{MEMBER}\b[^;?]{{0,100}}?\b(?P<v>(?:will|shall|is|are) not (?:to )?(?:be )?(?:renewed|extended|continued|prolonged))\b", "leaves", denied="any", now="1"),
    Frame("withdrawal.decided", r"\b(?P<v>(?:decided|resolved|voted|agreed|determined)\b[^;?]{0,60}?\bto (?:leave|withdraw|terminate|end (?:its|our)|resign|quit|pull out|step down|discontinue|cancel|give notice))\b", "leaves", now="1"),
    Frame("withdrawal.ceases", rf"\b(?:[Oo]ur|its|[Tt]he (?:City|County|Council|Borough|Town)'s|[Tt]his) (?:\w+ )?{MEMBER}(?: (?:of|in|with|to) [^,;?]{{0,50}}?)? (?P<v>(?:will |shall |is to |should )?(?:therefore |accordingly |thus |then )?(?:cease|end|expire|lapse|terminate|come to an end|conclude|run out)s?|is (?:hereby )?(?:terminated|ended|cancelled|discontinued)|runs out|comes to an end)\b", "leaves", now="1", near=r"^(?!.*\b(?:fixed term|limited|at the latest|unless|automatically|is for)\b)"),
    Frame("withdrawal.last-day", rf"\b(?P<v>(?:last|final) day of (?:our|its|the \w+'s) {MEMBER})\b", "leaves", now="1"),
    Frame("withdrawal.ends", rf"\b(?P<v>ends?|terminat(?:es?|ing|ed)|cancel(?:s|led|ling)?|discontinu(?:es?|ing|ed)|relinquish(?:es)?|gives? up|renounces?|denounc(?:es?|ed))\b (?:hereby )?(?:(?:our|its|the|my|this) )(?:\w+ ){{0,3}}?(?:{MEMBER}|{INITIATIVE})\b", "leaves", near=r"^(?!.*\b(?:extraordinary right|reserve)\b)"),
    Frame("withdrawal.leaves", rf"\b(?P<v>(?:hereby |now |formally |therefore |accordingly )?(?:leaves?|leaving|left|withdraws?|withdrew|withdrawn|withdrawing|resigns?|resigned|resigning|quits?|exits?|exited|pull(?:s|ed|ing)? out|steps? (?:down|back)|stepped down|stepping down|opt(?:s|ed)? out|drop(?:s|ped)? out|retires?|retracts? (?:our|its) signature|parts? company))\b(?=[^;?]{{0,90}}?(?:\b{INITIATIVE}\b|\b{MEMBER}\b|\bas an? {STANDING}\b))", "leaves", near=r"^(?!.*\b(?:\w+ team|party group|[Rr]ule \d+|[Cc]lause \d+ allows|[Aa]rticle \d+ a|statutes|[Mm]embers may)\b)"),
    Frame("withdrawal.ceased", rf"\b(?P<v>ceas(?:es?|ed)|will cease)\b to be (?:an? )?(?:\w+ )?(?:{STANDING}|part)", "leaves"),
    Frame("withdrawal.no-longer", rf"\b(?P<v>(?:is|are|will be|shall be|be) no longer (?:an? )?(?:\w+ )?(?:{STANDING}|part of|involved in the {INITIATIVE}))\b", "leaves", denied="any"),
)  # fmt: skip

BEHALF = (
    Frame("accession.behalf", rf"\b(?P<v>(?:hereby )?(?:sign(?:s)? up to|joins?|accedes? to|adheres? to|signs? (?:the|this)|enters? into))\b[^;?]{{0,80}}?\b(?:{INITIATIVE})\b[^;?]{{0,30}}?\b(?:on behalf of|in the names? of)\b", "joins"),
)  # fmt: skip

JOINING = (
    Frame("accession.letter", rf"\b(?P<v>(?:accept|treat|regard|consider|take) this (?:letter|message|e-?mail|declaration)? ?as|(?:[Ee]nclosed|[Aa]ttached|[Pp]lease find)\b[^;?]{{0,40}}?\b(?:signed|executed|completed)|(?:[Ee]nclosed|[Aa]ttached)\b[^;?]{{0,30}}?\b(?:instrument|declaration|deed) (?:of|by which)|deposits?\b[^;?]{{0,30}}?\binstrument of)\b[^;?]{{0,70}}?\b(?:accession|membership|{INITIATIVE}|enters?|registration|signature|application)", "joins", now="1", near=r"^(?!.*\b(?:draft|sample|specimen|not been signed|unsigned|resolution)\b)"),
    Frame("accession.boxed", r"^(?:[☒☑✗✓■]|\[[xX]\]|\([xX]\)) ?(?:Yes,? )?(?:(?:We|I|The \w+)(?: hereby| wish to| want to| would like to| will| declare our)? )?(?P<v>join|accede|take part|participate|become|sign|accession|[Aa]ccession|[Mm]embership|[Ff]ull membership)\b", "joins", now="1", modal="any"),
    Frame("accession.start", rf"\b(?:[Oo]ur|its|[Ss]tart of|[Bb]eginning of|[Cc]ommencement of|[Tt]he \w+'s) {MEMBER}\b(?: (?:of|in|to) the [^,;?]{{0,40}}?)?(?P<v>:| (?:will |shall )?(?:starts?|begins?|commences?|takes? effect|is effective|runs? from|dates? from)\b)", "joins", now="1", near=r"\d"),
    Frame("accession.apply", rf"\b(?P<v>(?:hereby |formally )?(?:appl(?:y|ies)|applying|requests?|seeks?) (?:\w+ )?(?:for|to|admission))\b[^;?]{{0,40}}?\b(?:admission|membership|join|accession|become|be admitted|to the {INITIATIVE}|of \w+ to)\b", "joins", now="1", near=r"^(?!.*\b(?:could have applied|your)\b)"),
    Frame("accession.count-us", r"\b(?P<v>[Cc]ount us in|(?:is|are|am) (?:coming |now )?on board)\b", "joins", now="1", near=r"^(?!.*\bremains?\b)"),
    Frame("accession.declares", r"\b(?P<v>(?:hereby )?(?:declar(?:es?|ing)|notif(?:y|ies)|announc(?:es?|ing)|confirm(?:s|ing)?|give notice of))\b[^;?]{0,40}?\b(?:(?:the|our|its|\w+'s) (?:\w+ ){0,3}?(?:accession|membership|participation|adherence)|(?:accession|adherence|membership))\b", "joins", now="1", own="1", near=r"^(?!.*\b(?:[Yy]our|end of|termination|will end|withdrawal|right reserved)\b)"),
    Frame("accession.approved", r"\b(?P<v>(?:has |have )?(?:approved|endorsed|ratified|consented to|agreed to|voted (?:for|in favour of)|come out in favour of|decided (?:on|in favour of)))\b[^;?]{0,30}?\b(?:accession|joining|membership (?:of|in)|participation in|our (?:membership|participation))\b", "joins", now="1", near=r"^(?!.*\b(?:subject to|conditional|not binding|unless|until|only once|when|so the|your)\b)"),
    Frame("accession.pleased", rf"\b(?P<v>(?:pleased|delighted|proud|glad|happy|honoured) to (?:be(?:come)?|join|confirm that \w+ (?:is|will be)) ?(?:part of|an? {STANDING}|the)?)\b", "joins", now="1", near=rf"\b{INITIATIVE}\b"),
    Frame("accession.wishes", rf"\b(?P<v>(?:hereby )?(?:wish(?:es)?|would like) to {_JOINING})\b(?=[^;?]*\b(?:with effect|from \d|as (?:of|from)|on \d))", "joins", now="1", modal="any"),
    Frame("accession.decided", rf"\b(?P<v>(?:has |have )?(?:decided|resolved|voted|agreed|determined)\b[^;?]{{0,70}}?\b(?:to|on) {_JOINING})\b", "joins", now="1"),
    Frame("accession.becomes", rf"\b(?P<v>(?:hereby )?(?:becom(?:es?|ing)|became) (?:an? )?(?:\w+ ){{0,2}}?{STANDING}|enters? (?:into )?(?:the|this)|entered (?:into )?the|subscrib(?:es?|ed) to|sign(?:s|ed) up to|(?:hereby )?signs? (?:the|this|your)|(?:has|have) signed (?:the|this|your|up)|enrols? (?:in|as)|affiliates? (?:itself )?(?:to|with)|(?:puts?|adds?|lends?|have (?:already )?put) (?:our|its|their) (?:name|names|signature) to|signs?|accepts? the terms of the)\b", "joins", near=rf"\b{INITIATIVE}\b|\b{STANDING}\b"),
    Frame("accession.signs-up", rf"\b(?P<v>(?:hereby )?sign(?:s|ing)? up) to\b[^;?]{{0,60}}?\b{INITIATIVE}\b", "joins"),
    Frame("accession.joins", r"\b(?P<v>(?:hereby |now )?(?:join(?:s|ed|ing)?|acced(?:es?|ed|ing)|adher(?:es?|ed|ing)))\b", "joins", near=r"^(?!.*\b(?:[Ee]ither|a party|parties|statutes|clause \d+|prevents?|in (?:its|their) own right|would like|retain|proceedings|possib\w+|later date)\b)"),
    Frame("accession.takes-part", rf"\b(?P<v>(?:tak(?:es?|ing)|took) part|participat(?:es?|ed|ing)|(?:will|shall) (?:be taking|take) part|(?:will|shall) participate)\b(?=[^;?]{{0,80}}?\b(?:{INITIATIVE}\b|phase\b|as an? ))", "joins", near=rf"\b(?:as an? (?:\w+ )?{STANDING}|effect|from \d|from 1|phase only|as of|as from|hereby|confirm|[Aa]s (?:of|from))\b"),
    Frame("accession.attends", rf"\b(?P<v>attends?|endors(?:es?|ing)|backs?|supports?)\b(?=[^;?]{{0,60}}?\b{INITIATIVE}\b)(?=[^;?]*\b(?:as an? (?:\w+ )?(?:observer|supporter|supporting|partner|associate)|without voting|observer)\b)", "joins"),
    Frame("accession.belongs", rf"\b(?P<v>(?:ha(?:s|ve)|had) (?:already |long |all )?(?:belonged|been (?:an? )?(?:\w+ )?(?:{STANDING}s?|on board|part of))|belong(?:s|ed)?|(?:is|are|was|were) (?:currently |already |all )?(?:an? )?(?:\w+ )?{STANDING}s?|put their names)\b[^;?]{{0,40}}?(?:\b(?:to|of|in|since)\b|\.)", "joins", told="1", near=rf"\b(?:{INITIATIVE}|since)\b", needs="belong|member|party|partner|signator"),
)  # fmt: skip
