"""Words that English frames and acts share: what is joined, parts of it, money, spans of time, boards."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

INITIATIVE = (
    r"(?:[Aa]lliance|[Nn]etwork|[Cc]harter|[Cc]ompact|[Pp]act|[Pp]artnership|[Ii]nitiative|[Aa]greement|[Cc]ovenant|[Cc]onvention|[Pp]rogramme|[Ff]orum|[Cc]onsortium|"
    r"[Cc]oalition|[Ll]eague|[Aa]ccord|[Aa]ssociation|[Uu]nion|[Tt]reaty|[Dd]eclaration|[Mm]emorandum(?: of [Uu]nderstanding)?|[Ss]cheme|[Cc]ooperation|[Cc]ampaign|[Pp]roject|[Pp]latform|[Cc]lub|[Cc]ircle|[Pp]ledge|[Ff]ederation|[Cc]oncordat|[Hh]ub|[Cc]luster|[Cc]ollective|[Ff]ramework|[Pp]rotocol|[Tt]askforce|[Gg]uarantee|[Rr]oundtable|[Mm]anifesto|Movement|[Cc]oncord|[Ee]xchange|[Cc]onference)"
)
MEMBER = r"(?i:membership|participation|accession|involvement|co-?operation|agreement|partnership|engagement|observership|adherence|undertaking|support|cooperation agreement|collaboration)"
STANDING = r"(?:full |active |associate |supporting |founding |paying |ordinary )?(?:member|party|partner|observer|signatory|supporter|participant|associate|contracting party)"
PART = r"(?:[Ww]orking [Gg]roup|[Ww]ork [Pp]ackages?|[Ss]trands?|[Ss]treams?|[Ww]orkstreams?|[Mm]odules?|[Tt]ask [Ff]orce|[Ss]ub-?[Gg]roup|[Tt]opics?|[Ff]ields?(?: of action)?|[Tt]hemes?|[Cc]omponents?|[Pp]illars?|[Ss]ub-?projects?)"
NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|eighteen|twenty|twenty-eight|thirty|forty-two|sixty|ninety|twenty-four|half a|a full|a half)"
SPAN = rf"(?:{NUMBER}(?: full| calendar| consecutive| further| additional)?[ -](?:months?|weeks?|days?|years?|quarters?)(?:['’]s|['’])?)"
MONEY = r"(?:(?:EUR|€|GBP|£|USD|\$|CHF) ?\d[\d,.]*|\d[\d,.]* ?(?:euros?|EUR|€|per ?cent|percent|%|pounds|dollars|pence|cents|p\b))"
COST = r"(?:levy|lev(?:y|ies)|pay(?:s|able|ments?)?|contribut\w+|fees?|subscriptions?|dues|costs?|charges?|charged|shares?|expenses?)"
BOARD = (
    r"(?:[Ss]teering (?:[Gg]roup|[Cc]ommittee)|(?:[A-Z]\w+ )?[Bb]oard|[Aa]ssembly|[Ww]orking [Gg]roup|(?:[A-Z]\w+ )?[Cc]ommittee|[Cc]ouncil of (?:the )?\w+|[Pp]lenary|[Gg]eneral [Mm]eeting|"
    r"[Aa]dvisory (?:[Bb]oard|[Gg]roup|[Pp]anel|[Cc]ouncil)|[Tt]echnical (?:[Pp]anel|[Gg]roup)|(?:[A-Z]\w+ )[Pp]anel|[Tt]ask [Ff]orce|[Ee]xecutive|[Jj]ury)"
)
OFFICE = (
    r"(?:Office|Department|Directorate|Team|Unit|Head|Director|Chief|Manager|Officer|Agency|Institute|Division|Section|Branch|Secretariat|Services?|Bureau|Centre|Center|"
    r"Clerk|Planner|Engineer|Secretary|Mayor|Executive|Coordinator|Co-ordinator|Desk|Commissioner|Cabinet Member|Laboratory|Adviser|Advisor|Dean|Registrar|Treasurer|Librarian|Principal|Vice-Principal|Chairman|Chairwoman|Chairperson|Chair of|Leader|President|Surveyor|Warden|Ranger|Curator|Archivist|Bursar|Provost|Rector|Portfolio Holder|Administrator|Solicitor)"
)
POST = r"(?:officer|manager|clerk|director|coordinator|co-ordinator|secretary|engineer|planner|ranger|surveyor|treasurer|librarian|archivist|curator|warden|registrar|administrator|(?:vice-|deputy )?chair(?:man|woman|person)?|(?:deputy )?mayor|leader|president|principal|(?:head|chair) of [a-z]+)"
"""Posts in small letters."""
TERMS = (
    r"(?:terms?|periods?|cap(?:ped)?|limit\w*|shorter|shorten\w*|longer|binding|bound|bind|fees?|contributions?|subscription|dues|share|exempt\w*|extension|extend\w*|reduc\w+|waiv\w+|release\w*|amend\w*|"
    r"terminat\w+|deposit|refunded|reimbursed|lower\w*|derogation|transition\w*|postpone\w*|defer\w*|instal?ments?|right (?:to|of)|conditions?|commitment|early|votes?|voting rights|clause|article|paragraph|rule|deadline|report(?:ing)?(?: duty)?|notice period|period of notice|wards? only|free of charge)"
)
SHORTER = r"(?:shorter|lower|reduced|smaller|longer|later|earlier|different|two[- ]year|one[- ]year|three[- ]year|initial|trial|phased|staged)"
JOIN = (
    r"(?:(?i:accession)|(?:[Ff]ull |[Aa]ctive |[Aa]ssociate )?(?i:membership)|acced\w+|(?:re-?)?join\w*|participat\w+|(?i:participation)|tak(?:e|es|ing) part|becom\w+ (?:an? )?(?:\w+ )?(?:party|member|partner|observer|signatory|supporter)|"
    r"observer status|adher\w+|sign(?:ing|ature|atory)?(?: up)?|(?:come|coming) on board|subscrib\w+|enter(?:ing)? (?:into )?the|full (?:member|party|signatory)|enrol\w*|cooperation)"
)
LEAVE = r"(?:bring\w* (?:our|its|the) [\w ]{3,30} to an? (?:end|close)|withdraw\w*|leav(?:e|es|ing)|resign\w*|terminat\w+|pull(?:s|ing)? out|quit\w*|exit\w*|step(?:s|ping)? down|end(?:s|ing)? (?:its|our|the|my|this)|drop(?:s|ping)? out|opt(?:s|ing)? out|cancel\w*|revok\w+|discontinu\w+|ceas\w+|retir\w+|pull out)"
