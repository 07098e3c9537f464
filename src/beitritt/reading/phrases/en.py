"""English frames: official letters of accession, withdrawal, consent, appointment, with their terms and reservations."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.frames import Frame

JOIN = r"(?:(?i:accession)|[Ff]ull membership|acced\w+|join\w*|participat\w+|membership|becom\w+ (?:a )?(?:party|member|partner|observer)|observer status|adher\w+|sign(?:ing|ature)?)"
MEMBER = r"(?:membership|participation|accession|involvement|cooperation|agreement|partnership|engagement)"
NUMBER = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)"
MONEY = r"(?:(?:EUR|€|GBP|£|USD|\$) ?\d[\d,.]*|\d[\d,.]* ?(?:euros?|EUR|€|per cent|%|pounds))"
COST = r"(?:levy|pays?|contribution|fee|fees|subscription|dues|cost|costs|charge|share|levy)"
BOARD = r"(?:[Ss]teering (?:[Gg]roup|[Cc]ommittee)|[Bb]oard|[Aa]ssembly|[Ww]orking [Gg]roup|[Cc]ommittee|[Cc]ouncil of (?:the )?\w+|[Pp]lenary|[Gg]eneral [Mm]eeting)"

FRAMES = (
    Frame("invocation.right", "right|reservation avail|exercis|invok|use_of", r"\b(?P<v>avails? itself|exercis(?:es|ing|e)|invok(?:es|ing|e)|makes? use)\b[^;?]{0,80}?\b(?P<o>right|reservation)\b"),
    Frame("reservation.reserves", "reserv right", r"\b(?P<v>reserv(?:es?|ed|ing))\b[^;?]{0,60}?\brights?\b(?P<w>.*)"),
    Frame("reservation.subject-to", "subject_to|provided_that|on_condition|conditional", r"\b(?P<v>[Ss]ubject to|provided that|on (?:the )?condition that|conditional (?:up)?on)\b(?P<w>[^;]*)", right="precondition"),
    Frame("reservation.not-bound", "not|outside|except|exclu bound|extend|apply|cover|except|exclu|outside|part_of", r"\b(?P<v>not (?:\w+ ){0,3}(?:itself )?bound by|not extend to|not apply to|except for|with the exception of|excluding|falls? outside)\b(?P<w>[^;]*)", right="limit"),
    Frame("reservation.effect", "effect", r"\b(?P<v>takes? effect|effective|come into effect)\b (?:only )?(?:once|if|when|after|upon|subject)\b(?P<w>[^;]*)|\b(?P<v2>take effect only|effective only)\b(?P<w2>[^;]*)", right="precondition"),
    Frame("reservation.may", "may|can|entitled withdraw|leave|end|terminate|reduce|discontinue|cease|revoke|limit", r"\b(?P<v>may|can|entitled)\b(?P<w>.*)", "may"),
    Frame("reservation.later", "later|future|directly|individually accede|join", r"\bmay\b[^;?]{0,60}?\b(?P<v>accede|join)\b[^;?]{0,80}?\b(?:later|future|directly|individually)\b", "entry", right="direct_entry"),
    Frame("reservation.entry", "later|direct entry|accession|join|participation possible|open|option", r"\b(?:later|direct|individual)\b[^;?.]{0,60}?\b(?:entry|accession|participation)\b[^;?]{0,100}?\b(?P<v>possible|open|optional)\b", "entry", right="direct_entry"),
    Frame("response.accept", "request|proposal|application|reservation|wish accept|grant|agree|declin|reject|refus|object|acced", r"\b(?:[Yy]our|[Tt]he) (?:\w+ ){0,2}(?P<o>request|proposal|application|reservation|wish)\b[^;?]{0,160}?\b(?P<v>accepted|granted|agreed|declined|rejected|refused|objected to|approved)\b"),
    Frame("response.accession", "accession|membership|application|declaration accepted|approved|confirm|registered|noted", r"\b(?P<o>accession|membership|application|declaration|withdrawal)\b[^;?]{0,120}?\b(?P<v>(?:has|have) (?:not )?been (?:accepted|approved|registered|confirmed|noted)|is (?:hereby )?(?:accepted|approved|confirmed))\b", "confirmation_en"),
    Frame("response.confirm", "confirm entry|accession|membership|withdrawal|application", r"\b(?P<v>confirm|accept|welcome|acknowledge)\b[^;?]{0,60}?\b(?P<o>entry|accession|membership|withdrawal|application)\b(?! form)", "confirmation_en"),
    Frame("response.cannot", "unable|cannot|not_able|not_be agree|accept|grant", r"\b(?P<v>unable to (?:agree|accept|grant)|cannot (?:agree|be accepted|accept|grant)|not able to (?:agree|accept|grant))\b(?! your invitation)", value="rejected"),
    Frame("response.agree", "agree|accept|grant request|proposal|application|wish", r"\b(?P<v>agree to|accept|grant|decline|reject|refuse)\b[^;?]{0,40}?\b[Yy]our (?:\w+ ){0,2}(?P<o>request|proposal|application|wish)\b"),
    Frame("response.open", "consider|review|examin|decid request|proposal|application|reservation", r"\b[Yy]our (?:\w+ ){0,2}(?P<o>request|proposal|application|reservation)\b[^;?]{0,120}?\b(?P<v>under (?:consideration|review)|being (?:considered|examined|reviewed)|not (?:yet )?been decided)\b", value="open"),
    Frame("response.object", "object|cannot_accept|unable_to_accept|not_able reservation|proposal|condition|request|term", r"\b(?P<v>objects? to|cannot accept|unable to accept|are not able to accept)\b(?P<w>[^;]*)", value="objected"),
    Frame("request.wish", "request|ask|grateful|appreciate|propose|wish " + "term|period|cap|limit|shorter|binding|fee|contribution|cost|exempt|withdraw|leave|extension|reduc|waive|waiver|release|report", r"\b(?P<v>(?<!your )requests?|ask|asks|grateful|appreciate|proposes?|would (?:also )?wish)\b(?P<w>.*)"),
    Frame("intent.considers", "intend|consider|giving_thought|plan|envisage|contemplat|explor|interest", r"\b(?P<v>intends?|considering|considers|giving thought|plans?|envisages?|contemplat\w+|exploring|expressed (?:an |its )?interest|interested)\b(?P<w>[^;?]{0,160})"),
    Frame("refusal.declines", "declin|not|unable|decided_against", r"\b(?P<v>declin(?:es?|ed)|not in a position|unable|will not|shall not be|decided not|decided against|do not wish|does not wish)\b[^;?]{0,120}?\b" + JOIN + r"|\b" + JOIN + r"\b[^;?]{0,80}?\b(?P<v2>not something|not possible|not an option|is not envisaged)\b", "refusal"),
    Frame("consent.agrees", "consent|agree|approv represent|behalf", r"\b(?P<v>consents?|agrees?|approves?|has no objection|withdraws? its consent|does not (?:consent|agree))\b(?P<w>.*)"),
    Frame("representation.behalf", "behalf|represent", r"\b(?P<v>(?:also |and )?on behalf of|represents?|represented by|be represented by|speaks? for)\b(?P<w>[^;?]*)", "english"),
    Frame("suspension.suspends", "suspend", r"\b(?P<v>suspends?|suspended)\b[^;?]{0,80}?\b" + MEMBER),
    Frame("resumption.resumes", "resum", r"\b(?P<v>resumes?|resumed)\b[^;?]{0,80}?\b(?:" + MEMBER + r")"),
    Frame("continuation.continues", "continu|extend|renew|remain", r"\b(?P<v>continues?|extends?|renews?|remains?)\b[^;?]{0,60}?\b(?:" + MEMBER + r"|(?:a )?(?:member|party|partner))\b"),
    Frame("reduction.part-only", "only participat|take_part|takes_part|remain", r"\b(?:participates?|takes? part|remains? involved|work)\b[^;?]{0,30}?\b(?P<v>only)\b(?P<w>[^;]*)"),
    Frame("reduction.only", "limit|reduc|only|confin|no_longer", r"\b(?P<v>limits?|reduces?|confines?|will (?:henceforth )?only|no longer)\b[^;?]{0,80}?\b(?:" + MEMBER + r"|participate|take part)\b(?P<w>[^;]*)"),
    Frame("annulment.withdraws-letter", "withdraw|revok|rescind|cancel letter|declaration|notice", r"\b(?P<v>withdraws?|revokes?|rescinds?|cancels?)\b[^;?]{0,40}?\b(?:letter|declaration|notice of \w+)\b(?P<w>[^;]*)", "annulment"),
    Frame("withdrawal.withdraws", "withdr|leave|terminat|denounc|notice|ceas|resign", r"\b(?P<v>(?:hereby )?(?:withdr(?:aws?|ew|awn)|terminat(?:es?|ed)|denounc(?:es?|ed)|leaves?|left|resigns?)|(?:gives?|gave|given) (?:formal |written )?notice|ceases? to be)\b(?P<w>[^;?]{0,260})"),
    Frame("accession.declares", "declare|notify|announce accession", r"\b(?P<v>declares?|notify|announces?)\b[^;?]{0,60}?\b(?P<o>accession|membership)\b(?P<w>[^;?]*)", "accession"),
    Frame("accession.takes-part", "part|participat", r"\b(?P<v>takes? part|participates?|(?:is|are) taking part)\b[^;?]{0,160}?\b(?:as an? observer|with effect|from \d|as of)", "accession"),
    Frame("accession.accedes", "acced", r"\b(?P<v>accedes?|acceded|hereby acceding)\b(?P<w>[^;?]*)"),
    Frame("accession.joins", "join|adher|becom|became|sign|declar", r"\b(?P<v>joins?|joined|adheres? to|adhered to|becomes? (?:a|an) (?:\w+ )?(?:party|member|partner|observer|signatory|supporter|associate)|became (?:a|an) (?:\w+ )?(?:party|member|partner|observer)|declares? its accession|has signed|hereby signs?)\b(?P<w>[^;?]*)"),
    Frame("accession.is-member", "member|party|partner been|is|has|are|was", r"\b(?:has been|have been|is|are|was|were) (?:currently |already )?(?P<v>(?:a|an) (?:\w+ )?(?:member|party|partner|observer))\b(?P<w>[^;?]*)"),
    Frame("appointment.contact", "contact|focal", r"\b(?P<r>contact (?:point|person)|focal point|point of contact)\b", "contact", role="contact"),
    Frame("appointment.enquiries", "enquir|correspondence|questions|queries|address", r"\b(?P<r>(?i:enquiries|correspondence|questions|queries))\b[^;?]{0,80}?\b(?P<v>directed|addressed|sent|to)\b", "enquiries", role="contact"),
    Frame("appointment.lies-with", "coordinat|management|secretariat|lead|responsib lies|rests|taken_on|handled|provided|carried", r"\b(?P<r>(?i:coordination|management|lead|responsibility|secretariat))\b[^;?]{0,80}?\b(?P<v>lies|rests|taken on|handled|provided|carried out)\b", "appointment", role="management"),
    Frame("appointment.management", "coordinat|secretariat|management|lead designat|appoint|entrust|respons|assum", r"\b(?P<v>designated|appoint\w*|entrusted|responsible|assumes?|undertakes?)\b[^;?]{0,100}?\b(?P<r>coordination|management|coordinator|manager|secretariat|lead)\b", role="management"),
    Frame("appointment.member", "represent|nominat|appoint|delegat|designat|serve|attend|sit|seat|take " + "steering|board|assembly|working_group|committee|plenary|meeting", r"\b(?P<v>nominat\w+|appoint\w+|delegat\w+|designat\w+|represent(?:ed|s)?|serves?|attends?|sits?|will sit|takes? over|takes? (?:our|the) seat)\b", "member", role="member"),
    Frame("commitment.undertakes", "undertak|commit|pledg|will", r"\b(?P<v>undertakes?|commits? itself|commits? to|pledges?|will (?:pay|contribute|provide|bear|host|make available|share|complete|deliver|submit|supply|send|publish|organi[sz]e|fund|cover|return|report|maintain|produce|prepare|finance))\b(?P<w>[^;]*)", "commitment"),
    Frame("terms.notice", "notice " + "month|week|day|year|time", r"\b(?P<v>" + NUMBER + r" (?:months?|weeks?|days?|years?)['’]?(?: \w+)? notice|" + NUMBER + r" (?:months?|weeks?|days?|years?)['’]? (?:prior|before|in advance)|notice(?: period)? of (?:at least |not less than )?" + NUMBER + r" \w+)\b", "notice"),
    Frame("terms.duration", "term|bind|bound|tied|committed|period|valid|fixed|limited|expire|renew|minimum", r"\b(?P<v>bound|tied in|tied|committed|binding|term of|period of|valid|limited|expires?|renewed|renewable|minimum)\b", "duration"),
    Frame("terms.cost", "eur|€|£|gbp|euro|per_cent|%|usd", r"\b(?:" + COST + r"\b[^;?]{0,140}?" + MONEY + r"|" + MONEY + r"[^;?]{0,60}?\b" + COST + r")", "cost"),
    Frame("terms.free", "free|nothing|no charge|fee|pay|cost|charge", r"\b(?P<v>free of charge|pay nothing|no (?:fee|charge|cost|costs|contribution)|without charge)\b", "free"),
    Frame("terms.duty", "shall|must|required|obliged " + "member|part", r"\b(?P<a>[Ee]ach (?:member|party|partner)|[Tt]he (?:members|parties|partners)|[Mm]embers|[Pp]arties)\b[^;?]{0,30}?\b(?P<v>shall|must|are required to|is required to|are obliged to)\b(?P<w>[^;?]*)", "duty"),
    Frame("phasing.phase", "phase run|begin|end|last|start|extend|continu", r"\b(?P<o>\w+ phase)\b[^;?]{0,60}?\b(?P<v>runs?|begins?|ends?|lasts?|starts?|extended|continues?)\b"),
    Frame("correction.corrects", "correct|replac|should_read", r"\b(?P<v>corrects?|corrected|should read|replaces?|supersedes?)\b(?P<w>[^;]*)"),
    Frame("annulment.annuls", "annul|revok|void|rescind", r"\b(?P<v>annuls?|revokes?|rescinds?|null and void|void)\b(?P<w>[^;]*)"),
    Frame("succession.successor", "successor|succeed|merg", r"\b(?P<v>legal successor|successor|succeeds?|merged)\b(?P<w>[^;]*)"),
    Frame("fulfilment.met", "condition|reservation met|fulfil|lapsed", r"\b(?P<o>condition|reservation)s?\b[^;?]{0,80}?\b(?P<v>met|fulfilled|lapsed|satisfied)\b"),
)  # fmt: skip
