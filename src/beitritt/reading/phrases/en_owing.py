"""English frames in further words: what everybody owes, answers, offers declined, limits kept, standing told in passing.

``OWED`` stands before the promises: "signatories commit themselves for three years" binds everybody and is nobody's promise.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import INITIATIVE, SPAN, STANDING

_WISH = r"(?:request|proposal|application|reservation|wish|proviso|exclusion|exception|suggestion|condition|limit)"
_ANY = rf"(?:[Ss]ignatories|[Mm]embers|[Pp]arties|[Pp]artners|[Ss]upporters|[Pp]articipants|(?:[Aa]n?|[Ee]ach|[Ee]very|[Tt]he) (?:\w+ )?{STANDING}s?|(?:[Ee]ach|[Ee]very|[Aa]ll) (?:\w+ )?(?:council|authority|town|county|municipality|region)s?)"
_LINE = r"(?:obligations?|accession|participation|commitment|declaration|signature|membership|undertaking)"

ANSWERED = (
    Frame("response.happy-to", rf"\b(?P<v>(?:happy|pleased|able|content|glad|prepared|willing|ready) to (?:accept|agree to|grant|allow|approve|accommodate|meet|concede))\b (?:the|your|this|that|both|all)\b[^;?]{{0,40}}?\b(?P<o>{_WISH})s?\b", "answers", value="accepted", near=r"\byour?\b"),
    Frame("response.acceptable", rf"\b[Yy]our (?:\w+ ){{0,3}}?(?P<o>{_WISH})s?\b[^;?]{{0,60}}?\b(?P<v>(?:is|are) (?:quite |perfectly |entirely |not )?(?:acceptable|fine|in order|agreeable)|presents? no (?:difficulty|problem)|meets? with (?:our|the \w+['’]s) approval)\b", "answers", value="accepted", denied="any"),
    Frame("response.decision-on", r"\b(?P<v>(?:[Aa]|[Nn]o|[Tt]he|[Ii]ts|[Oo]ur) decision (?:on|about|regarding))\b[^;?]{0,20}?\byour\b[^;?]{0,60}?\b(?:not yet|still|deferred|outstanding|awaited|be taken|has yet|been (?:taken|reached))\b", "answers", value="open", denied="any", modal="any"),
    Frame("response.organ-agreed", rf"\b[Tt]he (?:\w+ )?(?:Board|Committee|Secretariat|Council of Members|Assembly|Executive|Steering Group)\b[^;?]{{0,30}}?\b(?P<v>agreed to|acceded to|granted|approved|accepted)\b[^;?]{{0,20}}?\byour (?:\w+ ){{0,3}}?(?P<o>{_WISH}|accession|membership)", "answers", value="accepted", now="1"),
    Frame("response.to-that", r"\b(?P<v>(?:can|could|shall|will|do|am able to|are able to) (?:gladly |not )?(?:agree|accede|consent) to (?:that|this|it))\b[^;?]*", "answers", value="accepted", modal="any", denied="any", conditional="1", follows="ask"),
    Frame("response.accepts-that", r"\b(?P<v>(?:accepts?|agrees?|(?:are|am|is) content)) that (?:your|you)\b[^;?]*", "answers", value="accepted", modal="any", near=r"^(?!.*\b(?:[Oo]ur (?:accession|membership)|hereby join)\b)"),
)  # fmt: skip

REFUSING = (
    Frame("refusal.offer", r"\b(?P<v>declin(?:es?|ed|ing)|turn(?:s|ed|ing)? down|refus(?:es|ed)|(?:do|does|will) not (?:wish to )?(?:accept|take up))\b[^;?]{0,20}?\b(?:the |your |this )?(?:offer|invitation|proposal)\b[^;?]{0,80}?\b(?:status|membership|seat|role|partnership)\b", "refuses", denied="any", part="1"),
    Frame("refusal.full", rf"\b(?P<v>(?:[Ff]ull|[Vv]oting|[Oo]rdinary|[Aa]ssociate) (?:membership|status)|becoming a (?:full|voting) {STANDING})\b[^;?]{{0,40}}?\b(?:is not|cannot be|is beyond|is out of)\b[^;?]*", "refuses", denied="any", modal="any", part="1"),
)  # fmt: skip

KEPT = (
    Frame("reservation.fresh-decision", r"\b(?:involvement|participation|membership|part|extension|continuation|renewal|commitment|step|phase|stage)\b[^;?]{0,60}?\b(?P<v>(?:would|will|shall|is|are) (?:\w+ )?(?:need|require|call for|depend on|(?:be )?subject to|be the subject of)s?) (?:a |an )?(?:fresh|new|separate|further|second) (?:decision|resolution|vote|approval|mandate)\b(?P<w>[^;?]*)", "reserves", modal="any"),
    Frame("reservation.line-limited", rf"\b{_LINE}\b[^;?]{{0,60}}?\b(?P<v>(?:is|are) (?:expressly )?(?:limited|restricted|confined) to|(?:does|do|shall|will) not (?:bind|cover|extend to|commit|include|affect))\b(?P<w>[^;?]*)", "reserves", right="limit", denied="any", near=r"^(?!.*\b(?:years?|months?|until|period|term|phase|stage|members?)\b)(?=.*\b(?:[Oo]ur|[Tt]his|[Ii]ts|[Mm]y|[Tt]he \w+['’]s)\b)"),
    Frame("reservation.lapses-if", rf"\b{_LINE}\b[^;?]{{0,20}}?\b(?P<v>(?:will |shall )?(?:lapses?|falls?|becomes? void|ceases? to (?:bind|apply|have effect))|is void)\b[^;?]{{0,20}}?\b(?:if|should|unless|where|in the event)\b(?P<w>.*)", "reserves", right="precondition", conditional="1", modal="any"),
)  # fmt: skip

AGREED = (
    Frame("consent.to-this", r"\b(?P<v>(?:has |have |had )?(?:agreed|consented|assented|given (?:its|their) (?:consent|agreement))|(?:is|are) (?:content|in agreement|happy))\b (?:to|with) (?:this|that|it|the arrangement|these arrangements|that arrangement)\b", "consents", value="given"),
)  # fmt: skip

OWED = (
    Frame("terms.no-fee", r"\b(?P<v>[Tt]here (?:is|are|will be) no (?:\w+ )?(?:fee|fees|charge|charges|cost|costs|subscription|levy)|[Nn]o (?:\w+ )?(?:fee|subscription|charge|levy)\b[^;?]{0,30}?\b(?:is|applies|arises)|(?:is|are|comes) free(?: of charge)?(?= (?:for|to|of)))\b", "costs", denied="any", near=r"^(?!.*\b(?:parking|admission|delegates?|lunch|event|conference)\b)"),
    Frame("terms.shared", r"\b(?:[Cc]osts?|[Ee]xpenses|[Dd]eficit|[Ee]xpenditure)\b[^;?]{0,60}?\b(?P<v>(?:is|are|will be) (?:shared|divided|split|apportioned|borne|met))\b[^;?]{0,40}?\b(?:equally|among (?:the |all )?(?:members|parties|partners|signatories)|by (?:the |each |all )?(?:members?|parties|partners?|signator\w+))", "costs"),
    Frame("terms.takes-effect", rf"\b(?:[Ww]ithdrawal|[Nn]otice|[Rr]esignation|[Tt]ermination)s?\b[^;?]{{0,40}}?\b(?P<v>takes? effect|(?:is|becomes?) effective)\b[^;?]{{0,20}}?{SPAN}", "gives_notice"),
    Frame("terms.bound-for", rf"\b(?P<v>(?:would|will|shall|are|is|be) (?:then |thus |be )*(?:bound|committed|tied)(?: in)?) for\b[^;?]{{0,20}}?{SPAN}", "lasts", modal="any"),
    Frame("terms.commit-for", rf"\b{_ANY}\b[^;?]{{0,30}}?\b(?P<v>commits? (?:themselves|itself)|binds? (?:themselves|itself)|(?:signs? up|joins?|enters?))\b[^;?]{{0,40}}?\bfor\b[^;?]{{0,20}}?{SPAN}", "lasts"),
    Frame("terms.commit-to", rf"\b{_ANY}\b[^;?]{{0,20}}?\b(?P<v>commits? (?:themselves|itself) to|undertakes? to|pledges? to|promis(?:e|es) to|agrees? to|binds? (?:themselves|itself) to)\b(?P<w>[^;?]*)", "owes", near=r"^(?!.*\b(?:[Tt]he (?:City|County|Council|Borough))\b)"),
)  # fmt: skip

TOLD = (
    Frame("accession.admitted", rf"\b(?P<v>(?:was|were|has been|have been) (?:formally )?(?:admitted|accepted|welcomed|received|taken) (?:in)?to)\b[^;?]{{0,40}}?\b{INITIATIVE}", "joins", told="1"),
    Frame("accession.enter-us", r"\b(?P<v>[Pp]lease (?:enter|add|include|register|record) (?:us|the \w+|our \w+|[A-Z]\w+(?: [A-Z]\w+)*))\b[^;?]{0,30}?\b(?:in|to|on|among|as)\b[^;?]{0,30}?\b(?:list of|register of|members|signatories|partners|member|signatory)\b", "joins", now="1"),
    Frame("accession.signatory-since", rf"\b(?P<v>ha(?:s|ve) been (?:an? )?(?:\w+ )?{STANDING}s?)\b(?: \w+){{0,10}}?[^;?]{{0,60}}?\b(?:since|for)\b", "joins", told="1"),
)  # fmt: skip
