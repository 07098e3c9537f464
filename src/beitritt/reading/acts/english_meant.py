"""What an English sentence does not say of its writer, whatever words of joining or leaving stand in it.

English divides its clauses by no comma: "renewed unless a member gives notice" supposes, "what joining means" names a
thing, and "several councils have left" tells of nobody whom the letter knows.
"""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions.patterns import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .find import Find

_ACTS = frozenset(
    "accession withdrawal suspension resumption reduction continuation refusal intent succession consent representation commitment appointment invocation annulment".split()
)
"""Kinds that somebody does; rules, rights, wishes and answers may well stand under a condition."""
_MOVES = frozenset("accession withdrawal suspension resumption reduction continuation".split())
_SUPPOSED = lazy(
    r"\b(?:if|unless|whether|in case|in the event|how|(?:those|anyone|anybody|members?|councils?|authorit(?:y|ies)|bod(?:y|ies)|organisations?|partners?|towns?|parishes) (?:who|which|that)|who(?:ever)?(?= (?:wish|want|join|leav|withdr|sign)))\b[^,;:]*$"
)
_TO_COME = lazy(
    r"\b(?i:until|once|when|whenever|before|as soon as) (?:the|an?|any|each|one|our|your|its|their|it|they|you|we|[Mm]embers?|partners?|councillors)\b[^,;:]{0,40}$"
)
_NAMED = lazy(r"(?:(?:hereby|now|formally|then|also|perhaps|not) )*[a-z]+ing\b")
_DOING = lazy(r"(?:\b(?:am|is|are|be|been|being|was|were)|['’](?:re|m|s))(?: \w+){0,3} $")
_CROWD = lazy(
    r"\W*(?:that |whether )?(?:(?:However|Meanwhile|Indeed|Recently|As you know|In fact),? )?(?i:several|some(?! (?:years?|months?|weeks?|time|days?) )|many|most|others?|various|numerous|certain|a (?:number|few|handful|couple|majority) of|people|residents|everyone|everybody|nobody|somebody|someone|colleagues|any (?!event|case))\b"
)
_TALK = lazy(
    r"\b(?:there (?:has been|have been|is|was|are) (?:some |much |a lot of |any )?(?:talk|speculation|suggestions?|discussion|rumours?|reports?)|(?:report|article|story|posts?|piece) (?:of|in|on|from)\b[^,;]{0,40}\b(?:said|says|stated|states|claimed|claims|suggested|suggests)|said to (?:be|have)|supposed(?:ly)? to|as reported|is being said|not (?:yet )?(?:been )?decided)\b"
)


_DECIDED_THAT = lazy(r"\b(?:agreed|resolved|decided|voted|determined|approved|RESOLVED|AGREED)\b[^,;]{0,60}$")
_SHOULD_NOW = lazy(r"that\b[^,;]*\bshould\b")
_OPEN = lazy(r"\b(?:could|would|might|may|can)\b")


def decided_that(find: Find) -> bool:
    """Whether an organ has decided what should be: "it was agreed that the Council should sign"."""
    first, last = find.mood.window
    clause = find.text[first:last]
    return _SHOULD_NOW.match(clause) is not None and not _OPEN.search(clause) and _DECIDED_THAT.search(find.text[:first]) is not None


_TO = lazy(r"\bto (?:\w+ly )?$")
_GOVERNS = lazy(
    r"\b(?:pleased|delighted|happy|glad|proud|honoured|privileged|ready|determined|bound|obliged|compelled|forced|going|due|content|decision|resolution|authori[sz]ed|instructed|directed|nominated|appointed|chosen|designated|sent|is|are|am|was|were|has|have|had|continues?|continued|undertakes?|agrees?|wish(?:es)?|like|intends?|intention|proposes?|elects?|chooses?|opts?) (?:\w+ ){0,2}?to (?:\w+ly )?$"
    r"|\b(?:decided|resolved|agreed|voted|approved|determined|opted|elected|chosen|consented)\b[^;]{0,90}\bto (?:\w+ly )?$"
)
_DOUBTED = lazy(
    r"\b(?:whether|true|untrue|doubt\w*|den(?:y|ies|ied)|suggest\w*|claim\w*|alleg\w+|rumou?r\w*|possib\w+|(?:un)?likely|fear\w*|proposed|proposes|recommend\w*|if|unless|wrong to say|not the case)\b[^,;]{0,40}$"
)
_THING_BEFORE = lazy(r"\b(?:its|our|their|the|all|any|these|those|my|your|no|an?|of|this|earlier|previous|other)(?: \w+)? $")
_PROMISE = lazy(r"(?:promises?|pledges?|guarantees?)\b")
_INFINITE = _MOVES | {"representation", "refusal"}


def unmeant(find: Find) -> bool:  # noqa: PLR0911  each early return is a reason to stay silent
    """Whether somebody's doing is only supposed, named as a thing, told of people at large, or talked of."""
    marks = find.frame.marks
    kind = marks.get("kind") or find.frame.rule.split(".", maxsplit=1)[0]
    if kind not in _ACTS:
        return False
    text, first = find.text, find.mood.window[0]
    before = text[first : find.start]
    if "conditional" not in marks and (_SUPPOSED.search(before) or _TO_COME.search(before)):
        return True
    if "modal" not in marks and kind in _INFINITE and _TO.search(before) and not _GOVERNS.search(before):
        return True
    if text.startswith("that ", first) and _DOUBTED.search(text[:first]):
        return True
    if kind == "commitment" and _PROMISE.match(text, find.start) and _THING_BEFORE.search(before):
        return True
    if _CROWD.match(text, first) or _TALK.search(text):
        return True
    return kind in _MOVES and _NAMED.match(text, find.start) is not None and _DOING.search(text[max(0, find.start - 40) : find.start]) is None
