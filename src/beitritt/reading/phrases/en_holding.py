"""English frames in whatever words: what holds for whoever takes part, what the writer gives, who takes care of it.

They stand behind the frames that know set phrases; the acts look whether the rest of the sentence bears them out.
"""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

from .en_words import BOARD

AWAY = r"(?:[Ll]eav(?:e|es|ing)|[Ww]ithdraw\w*|[Ww]alk(?:s|ing)? away|[Ww]ants? out|[Gg]et(?:s|ting)? out|[Dd]epart(?:s|ure|ing)?|[Rr]esign\w*|[Tt]erminat\w+|[Ss]tep(?:s|ping)? (?:down|away|out)|[Pp]ull(?:s|ing)? out|[Oo]pt(?:s|ing)? out|[Dd]rop(?:s|ping)? out|[Ee]xit(?:s|ing)?|[Qq]uit(?:s|ting)?|[Cc]eas\w+ to be|[Ee]nd(?:s|ing)? (?:its|their|the|a|his) (?:membership|participation|involvement)|(?:be|cannot be) left|[Ww]ithdrawals?|[Rr]esignations?|[Dd]epartures?|[Gg]iven? up|[Nn]otice|[Ww]arning)"
STAYING = r"(?:held to|bound|tied|locked in|committed|signed up|set up|in for|holds? good|is limited|[Ss]ignature|first term|minimum (?:period|term|stay|membership)|[Mm]embership|[Pp]articipation|programme|agreement|scheme|runs?|lasts?|closes?|ends?|expires?|continues?|renew(?:s|ed|al)|(?:current|initial|present|second|first|new) (?:term|period|cycle)|rolls? over|obliged|stays?|remains?)"
CHARGE = r"(?:costs?|fees?|lev(?:y|ies)|subscriptions?|dues|contributions?|contributes?|pays?|paid|payable|charges?|charged|shares?|rates?|free|expenses?|financially|nothing)"
WHOEVER = r"(?:(?:[Ee]ach|[Ee]very|[Aa]ll|[Aa]ny) (?:[\w-]+ ){0,2}?(?:members?|part(?:y|ies)|partners?|signator(?:y|ies)|supporters?|towns?|councils?|authorit(?:y|ies)|count(?:y|ies)|districts?|boroughs?|parish(?:es)?|municipalit(?:y|ies)|bod(?:y|ies)|organisations?|observers?|participants?|trusts?|agenc(?:y|ies))|Members|Partners|Signatories|Participants|Observers|Supporters|[Aa]nyone|[Ww]hoever|[Tt]hose who)"
THINGS = (
    "officer staff post hall room venue premises office vehicle laborator equipment instrument data server software website printing hour day budget fund pot cost rent half third quarter grant material training workshop conference seminar translation storage land site tree sample catering support secretariat surveyor engineer "
    "ranger planner apprentice volunteer map figure reading disposal guildhall library depot pound euro year"
).split()
"""Pieces of words for what can be given, lent, paid or done."""
SITS = r"(?:sits?|seat|serves?|represent(?:s|ed)?|attends?|nominat\w+|appoint\w*|chosen|choose|sen[dt]s?|named?|delegat\w+|fill(?:s|ed)?|goes|takes?|taken|occup\w+|join(?:s)?|nominee|vote|voting|deput\w+|alternate)"
CARES = r"(?:point of contact|contact|liaison|looks? after|look(?:ed|ing)? after|handle[sd]?|deal(?:s|t)? with|in the hands of|responsib\w+|coordinat\w+|co-ordinat\w+|correspondence|enquiries|queries|run(?:s)?|manage[sd]?|management|lead(?:s)?|charge|point person|write to|reach us|first port of call|tak(?:es?|en) (?:over|on|care))"

RULES = (
    Frame("terms.way-out", rf"\b(?P<v>{AWAY})\b", "leaving_rule", needs="day|week|month|year|quarter|notice|writing|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|any_time|20"),
    Frame("terms.stays-in", rf"\b(?P<v>{STAYING})\b", "staying_rule", needs="year|month|minimum|term|20|phase|indefinite"),
    Frame("terms.price", rf"\b(?P<v>{CHARGE})\b", "money_rule", needs="£|€|eur|per_cent|percent|pence|due|%|pound|dollar|free|no_|not_|nothing|half|proportion|population|own_|equal|split"),
    Frame("terms.each-does", rf"\b(?P<v>{WHOEVER})\b(?P<w>[^;?]*)", "duty_rule"),
)  # fmt: skip
WAITS = (
    Frame("fulfilment.on-which", r"\b(?:on|upon|to) which [^;?]{0,80}?\b(?:depended|hinged|was (?:made )?(?:subject|conditional)|rested|turned)\b[^;?]{0,60}?\b(?P<v>(?:has|have|is|are|was|were)\b[^;?]{0,30}?\b(?:confirmed|approved|granted|secured|met|given|in place|refused|denied|withheld|rejected|turned down|failed))\b", "conditions"),
    Frame("fulfilment.now-unconditional", r"\b(?P<v>(?:ratified|approved|confirmed|granted|endorsed)\b[^;?]{0,120}?\b(?:now |henceforth |therefore )?(?:unconditional|unqualified|final|binding|without reservation|in full effect))\b", "conditions"),
    Frame("fulfilment.refused-on-which", r"\b(?P<v>(?:refused|withheld|denied|declined|rejected|turned down|granted|given|approved|confirmed|secured|awarded|passed|obtained))\b[^;?]{0,60}?\b(?:on|upon|to) which [^;?]{0,60}?\b(?:depended|hinged|rested|was (?:subject|conditional))\b", "conditions"),
    Frame("fulfilment.falls-away", r"\b(?:turned (?:\w+ ){0,3}?down|refused|rejected|declined|failed|withheld|did not|not (?:been )?(?:approved|granted|ratified|given))\b[^;?]{0,120}?\b(?:conditional|accession|signature|declaration|pledge|membership)\b[^;?]{0,40}?\b(?P<v>falls? away|lapses?|is void|fails|no longer stands?|comes to nothing|cannot take effect)\b", "conditions"),
    Frame("reservation.binds-once", r"\b(?P<v>(?:only|not) (?:\w+ )?(?:binds?|counts?|stands?|takes? effect|effective|holds?|becomes? \w+|valid|final)|binds?\b[^;?]{0,40}?\bonly|(?:is|are|remains?) provisional)\b(?P<w>[^;?]{0,60}?\b(?:once|when|after|until|unless|as soon as)\b[^;]*)", "reserves", right="precondition", denied="any", modal="any", conditional="1", near=r"\b(?:[Oo]ur|[Ww]e|us|[Tt]his|[Nn]one of|[Ii]t|[Tt]hat)\b"),
)  # fmt: skip
GIVEN = (
    Frame("appointment.in-board", rf"\b(?P<v>{SITS})\b(?=[^;?]*\b{BOARD}\b)|\b{BOARD}\b[^;?]*?\b(?P<v2>{SITS})\b", "sends", needs="board|assembly|group|committee|plenary|panel|meeting|council|force|jury|executive"),
    Frame("appointment.cares", rf"\b(?P<v>{CARES})\b", "cares"),
    Frame("commitment.gives", r"^.*\b(?P<v>[Tt]he|[Oo]ur|[Ww]e|[Ii]ts?|[Aa]n?|us|I)\b", "gives", needs="|".join(THINGS)),
)  # fmt: skip
