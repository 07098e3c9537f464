"""English frames for what is undertaken, answered and asked, by construction: the passive, the nominal form, the verb with its particle."""

# ruff: noqa: E501  tables: one frame a line, whatever its length

from __future__ import annotations

from beitritt.reading.expressions.frames import Frame

_PAID = r"(?:paid|met|honoured|funded|financed|covered|borne|continued|maintained|provided|supplied|lent|loaned|made available|hosted|staffed|seconded|contributed|kept up|seen through|completed|delivered|settled|discharged|reimbursed|refunded|set aside|put at your disposal|placed at your disposal|opened|printed|translated)"

UNDERTAKEN = (
    Frame("commitment.have-the-use", r"\b(?P<v>(?:will|shall|may|can|are welcome to|is welcome to|is free to|are free to) (?:\w+ )?(?:have (?:the )?(?:free )?use of|use|borrow|make use of|draw on|be housed in|meet (?:in|at)|have access to|book|occupy|share))\b[^;?]{3,160}", "lends", modal="any", asked="any"),
    Frame("commitment.will-be-paid", r"\b(?P<v>(?:will|shall) (?:of course |naturally |still |also |continue to |therefore |in any event |certainly )*be (?:fully |duly |still |also )?" + _PAID + r")\b", "lends"),
    Frame("commitment.see-through", r"\b(?P<v>(?:will|shall)? ?(?:sees?|carr(?:y|ies)|follows?) (?:[\w'’-]+ ){1,6}through|(?:will|shall) (?:complete|finish|honour|fulfil|discharge|see out|wind up|keep up|keep paying|go on paying|continue to (?:pay|fund|run|provide|host|maintain|meet|contribute|staff|bear)))\b", "lends"),
    Frame("commitment.makes-available", r"\b(?P<v>(?:makes?|making|puts?|places?)\b[^;?]{3,80}?\b(?:available|at (?:your|the \w+['’]s|its) disposal))\b", "lends"),
    Frame("commitment.our-word", r"\b(?P<v>(?:give|have|has) (?:you )?(?:our|its|my) word|(?:you|the \w+) (?:may|can) (?:rely|depend|count) (?:on|upon) (?:us|it|that|our)|stands? by (?:our|its|the) (?:\w+ )?(?:promise|pledge|undertaking|offer|commitment|word))\b", "lends", modal="any"),
)  # fmt: skip
ANSWERED = (
    Frame("response.still-undecided", r"\b(?P<v>(?:is|are|remains?|was left|has been left) (?:still |as yet |for now )?(?:undecided|open|unresolved|under (?:review|consideration|discussion)|pending|with the (?:Board|Committee|Council|Bureau))|(?:has|have) (?:not |yet to )(?:yet )?(?:been )?(?:be )?(?:decided|resolved|settled|determined|agreed)|no decision (?:has been|was|could be) (?:taken|reached|made)|will (?:revert|come back to you|hear from us)|has been (?:deferred|adjourned|held over|put back|referred))\b", "verdict", value="open", denied="any", modal="any", asked="any"),
    Frame("response.cannot-grant", r"\b(?P<v>(?:is|are) not something (?:we|the \w+) (?:can|could|are able to|is able to|is in a position to)|(?:has|have) had to (?:turn down|decline|refuse|reject)|(?:must|has to|have to|is obliged to|are obliged to) (?:turn down|decline|refuse|reject)|(?:cannot|can ?n[o'’]t|could not) be (?:granted|agreed|accepted|accommodated|met|waived|allowed|done|entertained)|(?:is|was|were|are|has been) (?:turned down|declined|refused|rejected|not (?:agreed|accepted|granted|possible|permitted))|(?:found|finds) no (?:support|favour|majority)|(?:did|does) not find favour)\b", "verdict", value="rejected", denied="any", modal="any"),
    Frame("response.we-object-to", r"\b(?P<v>(?:we|I|the \w+|Council|Board|Bureau) (?:must |do |hereby |formally )?objects? to|(?:an |our |its )?objections? (?:to\b[^;?]{0,80}? )?(?:is|are|was|has been|have been) (?:hereby )?(?:raised|lodged|entered|made|notified)|takes? (?:issue|exception) (?:with|to))\b", "verdict", value="objected"),
    Frame("response.nothing-against-it", r"\b(?P<v>no objections? (?:from us|on our part|to)|(?:is|are) (?:quite |perfectly )?(?:OK|fine|acceptable|in order|all right|agreeable) (?:with|by|to|for) us|(?:is|are) (?:happily |gladly )?(?:granted|agreed|approved|conceded|allowed|waived|accepted)|(?:we|the \w+) (?:are|is) (?:content|happy|willing|pleased) (?:with|to (?:grant|agree|accept|allow|waive|accommodate|admit)))\b", "verdict", value="accepted", denied="any"),
    Frame("response.just-as-asked", r"\b(?P<v>[Aa]s (?:you )?(?:asked|requested|proposed|suggested|wished)(?: (?:by you|for))?),? [^;?]{0,80}?\b(?:will|shall|is|are|may|need|has|have)\b", "verdict", value="accepted", denied="any", modal="any"),
    Frame("response.decision-to-admit", r"\b(?P<v>(?:decision|resolution|resolved|decided|agreed|voted) to (?:admit|accept|welcome|receive|enrol|register)|(?:has|have|had) been (?:admitted|accepted|enrolled|registered|entered))\b", "verdict", value="accepted"),
)  # fmt: skip
ASKED = (
    Frame("request.would-ask-that", r"\b(?P<v>(?:would|should|must|do|wish to|like to) (?:ask|request|suggest|propose|urge|invite you)(?: that| to| for| whether)|(?:ask|asks|request|requests|propose|proposes|suggest|suggests) that)\b", "would_like", modal="any", asked="any"),
    Frame("request.could-we-be", r"(?:^|[.:,] )(?P<v>(?:[Cc]ould|[Mm]ight|[Mm]ay|[Cc]an|[Ww]ould) (?:we|the \w+|it|our|this|you|there)\b)[^?]{3,200}\?", "would_like", modal="any", asked="any"),
)  # fmt: skip
REFUSED = (
    Frame("refusal.decided-against", r"\b(?P<v>(?:has|have|had)\b[^;?]{0,60}?\b(?:decided|resolved|voted|come down|chosen) (?:against|not to)|(?:is|are) ruled out|rules? out|(?:is|are) out of the question|will not be (?:joining|signing|taking part|among)|prefers? not to|opts? not to|(?:has|have) turned down the (?:invitation|offer)|thinks? better of)\b(?=[^;?]*\b(?:sign\w*|join\w*|member\w*|name|signature|part|pledge|charter|compact|alliance|accord|network|partner\w*|participat\w*|invitation)\b)", "not_joining", denied="any", modal="any"),
)  # fmt: skip
FULFILLED = (
    Frame("fulfilment.has-been-met", r"\b(?P<v>(?:has|have) (?:now |since |today |thereby |thus |accordingly )*been (?:fulfilled|met|satisfied|lifted|discharged|cleared|removed|complied with)|(?:is|are|stands?) (?:now |hereby |thereby |thus |accordingly )+(?:fulfilled|met|satisfied|spent|discharged|lifted|cleared))\b", "met_now"),
    Frame("fulfilment.proviso-falls", r"\b(?P<v>(?:condition|proviso|reservation|qualification|caveat)s?\b[^;?]{0,60}?\b(?:falls? away|no longer (?:applies|stands)|has (?:now )?(?:fallen away|gone|lapsed)|may be (?:struck|disregarded|deleted)|is at an end))\b", "met_now", denied="any", modal="any"),
)  # fmt: skip
