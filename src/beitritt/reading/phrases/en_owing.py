"""English frames in further words: what everybody owes, answers, offers declined, limits kept, standing told in passing.

``OWED`` stands before the promises: "signatories commit themselves for three years" binds everybody and is nobody's promise.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import INITIATIVE, SPAN, STANDING

_WISH = r"(?:request|proposal|application|reservation|wish|proviso|exclusion|exception|suggestion|condition|limit)"
_ANY = rf"(?:[Ss]ignatories|[Mm]embers|[Pp]arties|[Pp]artners|[Ss]upporters|[Pp]articipants|(?:[Aa]n?|[Ee]ach|[Ee]very|[Tt]he) (?:\w+ )?{STANDING}s?|(?:[Ee]ach|[Ee]very|[Aa]ll) (?:\w+ )?(?:council|authority|town|county|municipality|region)s?)"
_LINE = r"(?:obligations?|accession|participation|commitment|declaration|signature|membership|undertaking|liability)"

FIRST = (
    Frame("accession.enter-us", r"\b(?P<v>[Pp]lease (?:enter|add|include|register|record|enrol|admit|list|count) (?:us|the \w+|our \w+|[A-Z]\w+(?: [A-Z]\w+)*))\b[^;?]{0,30}?\b(?:in|to|on|among|as)\b[^;?]{0,30}?\b(?:list of|register of|members|signatories|partners|member|signatory)\b", "joins", now="1"),
)
"""Before what is said besides of those who spoke for the writer until then."""

ANSWERED = (
    Frame("response.happy-to", rf"\b(?P<v>(?:happy|pleased|able|content|glad|prepared|willing|ready) to (?:accept|agree to|grant|allow|approve|accommodate|meet|concede))\b (?:the|your|this|that|both|all)\b[^;?]{{0,40}}?\b(?P<o>{_WISH})s?\b", "answers", value="accepted", near=r"\byour?\b"),
    Frame("response.acceptable", rf"\b[Yy]our (?:\w+ ){{0,3}}?(?P<o>{_WISH})s?\b[^;?]{{0,60}}?\b(?P<v>(?:is|are) (?:quite |perfectly |entirely |not )?(?:acceptable|fine|in order|agreeable)|presents? no (?:difficulty|problem)|meets? with (?:our|the \w+['’]s) approval)\b", "answers", value="accepted", denied="any"),
    Frame("response.decision-on", r"\b(?P<v>(?:[Aa]|[Nn]o|[Tt]he|[Ii]ts|[Oo]ur) decision (?:on|about|regarding))\b[^;?]{0,20}?\byour\b[^;?]{0,60}?\b(?:not yet|still|deferred|outstanding|awaited|be taken|has yet|been (?:taken|reached))\b", "answers", value="open", denied="any", modal="any"),
    Frame("response.organ-agreed", rf"\b[Tt]he (?:\w+ )?(?:Board|Committee|Secretariat|Council of Members|Assembly|Executive|Steering Group)\b[^;?]{{0,30}}?\b(?P<v>agreed to|acceded to|granted|approved|accepted)\b[^;?]{{0,20}}?\byour (?:\w+ ){{0,3}}?(?P<o>{_WISH}|accession|membership)", "answers", value="accepted", now="1"),
    Frame("response.admitted", rf"\b(?P<v>(?:has|have|is|are|was|were) (?:now |hereby |duly |formally )?(?:been )?(?:admitted|accepted|registered|enrolled|received|welcomed)) (?:as an? (?:\w+ )?{STANDING}|(?:in)?to (?:the|our) (?:\w+ ){{0,4}}?{INITIATIVE}|(?:in)?to membership)\b", "answers", value="accepted", lead="1", denied="any"),
    Frame("response.was-unable", r"\b(?P<v>(?:was|were|has been|have been) (?:not(?:, \w+,)? able|unable) to (?:grant|accept|agree|approve|release|waive|exempt|accede|shorten|extend|lower|reduce|offer|meet|support))\b[^;?]{0,80}", "answers", value="rejected", lead="1", denied="any", modal="any"),
    Frame("response.referred", rf"\b[Yy]our (?:\w+ ){{0,3}}?(?P<o>{_WISH}|question|point)s?\b[^;?]{{0,80}}?\b(?P<v>(?:has been|have been|is being|was|were) (?:referred|passed|remitted|forwarded|handed|put|submitted|deferred|adjourned|held over)|(?:is|are) (?:with|before)|awaits?)\b", "answers", value="open", lead="1"),
    Frame("response.entered", r"\b(?P<v>(?:has|have|is|are|was|were)(?: now| duly| hereby| been| today){0,3} (?:entered|recorded|registered|added|included|placed|enrolled))\b[^;?]{0,60}?\b(?:in|on|to) (?:the|our) (?:\w+ )?(?:register|list|roll)\b", "answers", value="accepted", lead="1", denied="any"),
    Frame("response.raises-none", r"\b(?P<v>there (?:is|are|was|were) no objections?|(?:is|are|can be|has been|have been) (?:agreed|accepted|granted|noted and accepted))\b", "answers", value="accepted", lead="1", near=r"\b[Aa]s (?:to|regards|for|concerns) (?:the |your )?(?:\w+ )?(?:points?|items?|question|paragraph|request|reservation)\b"),
    Frame("response.unchanged", r"\b(?P<v>(?:cannot|can not|could not) be (?:changed|altered|varied|departed from|set aside|relaxed|shortened|waived|reduced|extended|negotiated|amended))\b", "answers", value="rejected", lead="1", denied="any", modal="any", near=r"\b(?:[Aa]s (?:to|regards|for|concerns) |[Yy]ou(?:r)?\b|single (?:party|member)|individual (?:members|parties))"),
    Frame("response.welcomes-as", rf"\b(?P<v>(?:welcomes?|admits?|registers?|accepts?|(?:has|have) (?:welcomed|admitted|registered|accepted))) (?:the \w+|you|your \w+|[A-Z]\w+(?: [A-Z]\w+)*) (?:as an? (?:\w+ )?{STANDING}|(?:in)?to the (?:\w+ ){{0,3}}?{INITIATIVE})\b", "answers", value="accepted", lead="1"),
    Frame("response.you-asked", r"\b(?P<o>[\w ]{3,60}?) (?:for which you (?:have |had )?asked|(?:which |that )?you (?:have |had )?(?:asked for|requested|sought|proposed|wanted)) (?P<v>(?:has|have|is|are|was|were|can|could|cannot|will)(?: not| now| be| been| \w+ly){0,3} (?:granted|accepted|agreed|approved|allowed|met|refused|declined|rejected|turned down))\b", "answers", value="accepted", lead="1", denied="any", modal="any"),
    Frame("response.objects-to", r"\b(?P<v>objects? to) (?:it|this|that|the|your)\b(?! (?:being|fact))", "answers", value="objected", lead="1", near=r"^(?!.*\b(?:[Nn]o|not|represent\w*|planning|application)\b)"),
    Frame("response.one-word", r"^(?:\W|[\da-z]{1,2}[.)] )*(?P<v>(?:Not )?(?:[Aa]greed|[Aa]ccepted|[Gg]ranted|[Aa]pproved)|Declined|Refused|Rejected)(?=[:.,;–-]| [–-])[^;?]*", "answers", value="accepted", lead="1", denied="any"),
    Frame("response.no-way", r"\b(?P<v>(?:do(?:es)?|did|could|can)(?:not| not) see (?:its|our|their|my) way(?: clear)? to|sees? no (?:way|possibility|reason) (?:to|of|for))\b[^;?]*", "answers", value="rejected", lead="1", denied="any", modal="any"),
    Frame("response.more-time", r"\b(?P<v>(?:needs?|requires?|asks? for|wants?) (?:a little |some )?(?:more|further) time|(?:will|shall|hopes? to) (?:let you have|give you|send you|provide) (?:an?|our|its|the) (?:\w+ )?(?:answer|reply|decision|response)|(?:answer|reply|decision) (?:on this )?(?:will |to )?follows?)\b[^;?]*", "answers", value="open", lead="1"),
    Frame("response.which-asked", r"\b(?P<v>(?:agrees?|consents?|accedes?|agreed|consented|acceded) to|accepts?|accepted|grants?|granted|approves?|approved) (?P<o>(?:the|an?) [^;?,]{3,60}?) (?:(?:which|that|as) )?you (?:have |had )?(?:requested|asked for|proposed|sought|suggested|wished for)\b", "answers", value="accepted"),
    Frame("response.to-that", r"\b(?P<v>(?:can|could|shall|will|do|am able to|are able to) (?:gladly |not )?(?:agree|accede|consent) to (?:that|this|it))\b[^;?]*", "answers", value="accepted", modal="any", denied="any", conditional="1", follows="ask"),
    Frame("response.accepts-that", r"\b(?P<v>(?:accepts?|agrees?|(?:are|am|is) content)) that (?:your|you)\b[^;?]*", "answers", value="accepted", modal="any", near=r"^(?!.*\b(?:[Oo]ur (?:accession|membership)|hereby join)\b)"),
)  # fmt: skip

REFUSING = (
    Frame("refusal.offer", r"\b(?P<v>declin(?:es?|ed|ing)|turn(?:s|ed|ing)? down|refus(?:es|ed)|(?:do|does|will) not (?:wish to )?(?:accept|take up))\b[^;?]{0,20}?\b(?:the |your |this )?(?:offer|invitation|proposal)\b[^;?]{0,80}?\b(?:status|membership|seat|role|partnership)\b", "refuses", denied="any", part="1"),
    Frame("refusal.full", rf"\b(?P<v>(?:[Ff]ull|[Vv]oting|[Oo]rdinary|[Aa]ssociate) (?:membership|status)|becoming a (?:full|voting) {STANDING})\b[^;?]{{0,40}}?\b(?:is not|cannot be|is beyond|is out of)\b[^;?]*", "refuses", denied="any", modal="any", part="1"),
)  # fmt: skip

KEPT = (
    Frame("reservation.condition-of", r"\b(?P<v>(?:is|are|remains?) (?:\w+ )?(?:a|an|the|our|one) (?:\w+ )?(?:condition|proviso|precondition|requirement) (?:of|for|to) (?:our|its|the \w+['’]s|this) (?:\w+ )?(?:joining|accession|membership|signature|signing|participation|commitment|declaration))\b(?P<w>[^;]*)", "reserves", right="limit", denied="any", modal="any", conditional="1"),
    Frame("reservation.accepts-none", r"\b(?P<v>(?:cannot|can not|do(?:es)? not|will not|shall not|is unable to|are unable to|is not able to|are not able to|is not prepared to|are not prepared to) (?:accept|assume|take on|be party to|undertake)) (?:any |the |an? |such |further )?(?:\w+ ){0,2}?(?:liabilit(?:y|ies)|responsibility|obligations?|dut(?:y|ies)|provisions?|risks?|[Aa]nnex|[Aa]rticle|[Cc]lause|[Ss]chedule|[Pp]aragraph|[Ss]ection)\b(?P<w>[^;]*)", "reserves", right="limit", denied="any", modal="any", near=r"^(?!.*\b(?:[Yy]our|[Mm]embers|[Ss]ignatories|[Ee]ach|[Ee]very)\b)"),
    Frame("reservation.fresh-decision", r"\b(?:involvement|participation|membership|part|extension|continuation|renewal|commitment|step|phase|stage)\b[^;?]{0,60}?\b(?P<v>(?:would|will|shall|is|are) (?:\w+ )?(?:need|require|call for|depend on|(?:be )?subject to|be the subject of)s?) (?:a |an )?(?:fresh|new|separate|further|second) (?:decision|resolution|vote|approval|mandate)\b(?P<w>[^;?]*)", "reserves", modal="any"),
    Frame("reservation.line-limited", rf"\b{_LINE}\b[^;?]{{0,60}}?\b(?P<v>(?:is|are) (?:expressly )?(?:limited|restricted|confined) to|(?:does|do|shall|will) not (?:bind|cover|extend to|commit|include|affect))\b(?P<w>[^;?]*)", "reserves", right="limit", denied="any", anything="1", near=r"^(?!.*\b(?:(?<!a )years?|months?|until|period|term|phase|stage|members?)\b)(?=.*\b(?:[Oo]ur|[Tt]his|[Ii]ts|[Mm]y|[Tt]he \w+['’]s|[A-Z]\w+['’]s)\b)"),
    Frame("reservation.lapses-if", rf"\b{_LINE}\b[^;?]{{0,20}}?\b(?P<v>(?:will |shall )?(?:lapses?|falls?|becomes? void|ceases? to (?:bind|apply|have effect))|is void)\b[^;?]{{0,20}}?\b(?:if|should|unless|where|in the event)\b(?P<w>.*)", "reserves", right="precondition", conditional="1", modal="any"),
)  # fmt: skip

AGREED = (
    Frame("consent.refuses-it", r"\b(?P<v>(?:cannot|can not|will not|do(?:es)? not|is unable to|are unable to|declines? to|refuses? to|is not (?:prepared|willing|able) to|are not (?:prepared|willing|able) to) (?:\w+ )?(?:give|grant)s? (?:its|our|their|any|such) (?:\w+ )?(?:consent|agreement|assent|authority|permission))\b", "consents", value="refused", denied="any", modal="any"),
    Frame("consent.gives-it", r"\b(?P<v>(?:(?:hereby |gladly |therefore )?(?:gives?|grants?)|(?:has|have) (?:given|granted)|(?:is|are) (?:happy|content|glad|pleased|willing) to give) (?:its|our|their|my|the Council['’]s) (?:\w+ )?(?:consent|agreement|assent|blessing|authority|permission))\b(?! to (?!this|that|it|the arrangement|you))", "consents", value="given"),
    Frame("consent.to-this", r"\b(?P<v>(?:has |have |had )?(?:agreed|consented|assented|given (?:its|their) (?:consent|agreement))|(?:is|are) (?:content|in agreement|happy))\b (?:to|with) (?:this|that|it|the arrangement|these arrangements|that arrangement)\b", "consents", value="given"),
)  # fmt: skip

OWED = (
    Frame("terms.not-before", r"\b[Nn]o (?:party|member|partner|signatory|council|authority|town|participant) (?P<v>(?:may|can|shall|is (?:free|allowed|entitled|able) to) (?:leave|withdraw|resign|terminate|step down|give notice))\b[^;?]*\b(?:before|until|earlier than|within|during)\b", "lasts", denied="any", modal="any"),
    Frame("terms.no-fee", r"\b(?P<v>[Tt]here (?:is|are|will be) no (?:\w+ )?(?:fee|fees|charge|charges|cost|costs|subscription|levy)|[Nn]o (?:\w+ )?(?:fee|subscription|charge|levy)\b[^;?]{0,30}?\b(?:is|applies|arises)|(?:is|are|comes) free(?: of charge)?(?= (?:for|to|of)))\b", "costs", denied="any", near=rf"^(?!.*\b(?:parking|admission|delegates?|lunch|event|conference)\b)(?=.*\b(?:{INITIATIVE}|{STANDING}s?|[Mm]embership|join\w*|participat\w+|tak(?:e|ing) part|councils|towns|parish(?:es)?|districts|municipalities|authorities|signing)\b)"),
    Frame("terms.shared", r"\b(?:[Cc]osts?|[Ee]xpenses|[Dd]eficit|[Ee]xpenditure)\b[^;?]{0,60}?\b(?P<v>(?:is|are|will be) (?:shared|divided|split|apportioned|borne|met))\b[^;?]{0,40}?\b(?:equally|among (?:the |all )?(?:members|parties|partners|signatories)|by (?:the |each |all )?(?:members?|parties|partners?|signator\w+))", "costs"),
    Frame("terms.takes-effect", rf"\b(?:[Ww]ithdrawal|[Nn]otice|[Rr]esignation|[Tt]ermination)s?\b[^;?]{{0,40}}?\b(?P<v>takes? effect|(?:is|becomes?) effective)\b[^;?]{{0,20}}?{SPAN}", "gives_notice"),
    Frame("terms.bound-for", rf"\b(?P<v>(?:would|will|shall|are|is|be) (?:then |thus |be )*(?:bound|committed|tied)(?: in)?) for\b[^;?]{{0,20}}?{SPAN}", "lasts", modal="any"),
    Frame("terms.commit-for", rf"\b{_ANY}\b[^;?]{{0,30}}?\b(?P<v>commits? (?:themselves|itself)|binds? (?:themselves|itself)|(?:signs? up|joins?|enters?))\b[^;?]{{0,40}}?\bfor\b[^;?]{{0,20}}?{SPAN}", "lasts"),
    Frame("terms.commit-to", rf"\b{_ANY}\b[^;?]{{0,20}}?\b(?P<v>commits? (?:themselves|itself) to|undertakes? to|pledges? to|promis(?:e|es) to|agrees? to|binds? (?:themselves|itself) to)\b(?P<w>[^;?]*)", "owes", near=r"^(?!.*\b(?:[Tt]he (?:City|County|Council|Borough))\b)"),
)  # fmt: skip

TOLD = (
    Frame("accession.admitted", rf"\b(?P<v>(?:was|were|has been|have been) (?:formally )?(?:admitted|accepted|welcomed|received|taken) (?:in)?to)\b[^;?]{{0,40}}?\b{INITIATIVE}", "joins", told="1"),
    Frame("accession.long-in", rf"\b(?P<v>ha(?:s|ve) been (?:an? )?(?:[\w-]+ ){{1,3}}(?:under|of|in|to|with)) (?:the |this |your )[^;?]{{0,60}}?\b{INITIATIVE}\b[^;?]*\b(?:since|for)\b", "joins", told="1", near=r"^(?!.*\b(?:on hold|suspended|in arrears|talks?|discussions?|contact|touch|interested|aware)\b)"),
    Frame("accession.signatory-since", rf"\b(?P<v>ha(?:s|ve) been (?:an? )?(?:\w+ )?{STANDING}s?)\b(?: \w+){{0,10}}?[^;?]{{0,60}}?\b(?:since|for)\b", "joins", told="1"),
)  # fmt: skip
