"""Blacking out persons in letters for the public: e-mail addresses, phone numbers, names in salutations and signatures.

By the spans that a reviewer confirmed, else by pattern, which rather hides too much than too little. A mask never
changes the length of a text, so spans stay right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any

from beitritt.register.instruments import Instrument
from beitritt.register.statements import Statement

Span = tuple[int, int]
Confirmed = Callable[[str], tuple[Span, ...] | None]
"""Gives what a reviewer confirmed to be black in the document of that SHA-256; None where nobody did."""

BLACK = "█"
FREE_TEXTS = "note condition trigger proof source appointed notice renewal cost duty value".split()
SHORTEST_WORDS = 3
"""What is confirmed to be black in a letter is black in a statement's own texts too, from so many characters on."""
_SHOWN = BLACK * 4

_GAP = r"[ \t\xa0]{1,9}"
_OFFICE = (
    r"(?:\w{0,30}(?:[Rr]at|[Rr]ätin|[Mm]eister(?:in)?|[Mm]inister(?:in)?|[Pp]räsident(?:in)?|[Dd]irektor(?:in)?"
    r"|[Ff]ührer(?:in)?|[Ff]ührung|[Vv]orsitzender?|[Ll]eiter(?:in)?|[Ll]eitung|[Ss]ekretär(?:in)?|[Kk]anzler(?:in)?"
    r"|[Dd]ezernent(?:in)?|[Bb]eigeordneter?|[Vv]erwaltung|[Vv]orstand)"
    r"|Kreis|Stadt|Gemeinde|Amt|Im|In|Der|Die|Das|Auftrag|Vertretung|Anlagen?|Damen|Herren|Kolleg\w+"
    r"|Mayor|Chair\w*|Director|Secretary|Council\w*|County|City|Borough|Head|Leader|Minister|Office|Chief|Executive"
    r"|President|Manager|Officer|Sir|Madam|For|On|Enclosures?)"
)
_TITLE = r"(?:Dr\.|Prof\.|Dipl\.-?\w*\.?|Mag\.|h\. ?c\.|med\.|jur\.|phil\.|rer\.|nat\.|Ing\.)"
_NAME = rf"(?!{_OFFICE}\b)[A-ZÄÖÜÉ][\w'’.-]{{0,40}}"
_PARTICLE = r"(?:von|van|vom|zu|zum|zur|der|den|de|del|di|la|le|graf|Graf|Freiherr|Freifrau)"
_NAMES = rf"(?:{_PARTICLE}{_GAP}){{0,3}}{_NAME}(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}{_NAME}){{0,3}}"

_PATTERNS = (
    re.compile(r"(?<![\w.+%-])(?P<hide>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})"),
    re.compile(
        r"(?i:\b(?:Tel(?:efon|\.)?|Fon|Phone|(?:Tele)?fax|Mobil\w*|Handy|Durchwahl)\b)[^\n\d+(]{0,24}"
        r"(?P<hide>[+(]?\d(?:[ \t]?[\d()/–-])*)"
    ),
    re.compile(
        r"(?<![\w.,/-])(?P<hide>(?:\+\d{2}[ \t/(]*\d|\(?0\d{1,4}\)?[ \t]*[/–-]|\(0\d{1,4}\)|0\d{2,4}[ \t]+\d)"
        r"(?:[ \t]?[\d()/–-]){2,}[ \t]?\d)"
    ),
    re.compile(
        r"(?im)^[ \t]*(?:Auskunft(?: erteilt)?|Ansprech\w+|(?:Sach)?bearbeite\w+|Bearbeitung|Kontakt(?:person)?|Contact"
        r"|Attention|Attn\.?|For the attention of)[ \t]*:[ \t]*(?P<hide>\S[^\n]*)"
    ),
    re.compile(  # an information block whose labels stand in a column of their own, or above the names
        r"(?m)^[ \t]*(?:Auskunft(?: erteilt)?|Ansprechpartner(?:in)?|Sachbearbeite\w+|Bearbeiter(?:in)?|Kontaktperson"
        r"|Name)(?:[ \t]*:[ \t]*|[ \t]{2,}|[ \t]*\n[ \t]*)"
        rf"(?P<hide>{_NAME}{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}{_NAME})[ \t]*$"
    ),
    re.compile(  # whom an e-mail is from and to, before the address
        rf"(?:(?<=: )|(?<=, )|(?<=; ))[\"'„]?(?P<hide>{_NAMES}(?:,[ ]{_NAMES})?)[\"'“]?[ \t]{{0,3}}"
        r"<(?=[^<>\s@]{1,64}@)"
    ),
    re.compile(
        rf"\b(?:Herrn?|Frau|Mr|Mrs|Ms|Mx|Dr|Prof)\b\.?(?:{_GAP}(?:{_TITLE}|{_OFFICE})){{0,6}}{_GAP}"
        rf"(?P<hide>{_NAMES})"
    ),
)
_CLOSING = re.compile(
    r"(?im)^[ \t]*(?:(?:mit\b[^\n]*\bgr(?:ü|ue|u)(?:ß|ss)(?:en|e)?|(?:freundliche|beste|viele)\w*\s+gr(?:ü|ue)(?:ß|ss)e"
    r"|hochachtungsvoll|im auftrag|in vertretung|yours\b|(?:kind|best|warm)\s+regards|sincerely|with\b[^\n]*\bregards)"
    r"[^\n]*)$"
)
_SIGNED = re.compile(rf"[ \t]*(?:gez\.?|signed|/s/)?[ \t]*(?P<hide>(?:{_TITLE}{_GAP}){{0,6}}{_NAMES})[ \t]*,?[ \t]*\Z")
_LINE = re.compile(r"[^\n]+")
_LINES_BELOW = 16
_LINES_OF_A_SIGNATURE = 4


@lru_cache(maxsize=64)
def masks(text: str) -> tuple[Span, ...]:
    """The parts of `text` that the public does not see, in order, none touching another."""
    found = {match.span("hide") for pattern in _PATTERNS for match in pattern.finditer(text)} | {*_signatures(text)}
    return _joined((start, start + len(text[start:stop].rstrip())) for start, stop in found)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that touch made one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _signatures(text: str) -> Iterator[Span]:
    """The lines that look like a name, among the first few after a closing formula."""
    for closing in _CLOSING.finditer(text):
        below = islice(_LINE.finditer(text, closing.end()), _LINES_BELOW)
        written = [line for line in below if line[0].strip()]
        for line in written[:_LINES_OF_A_SIGNATURE]:
            signed = _SIGNED.match(line[0])
            if signed:
                yield line.start() + signed.start("hide"), line.start() + signed.end("hide")


def masked(text: str, hidden: Iterable[Span] | None = None) -> str:
    """The text with its masks in black, as long as before; with `hidden` where a reviewer confirmed what that is."""
    shown, place = [], 0
    for start, end in masks(text) if hidden is None else _joined(hidden):
        shown += [text[place:start], BLACK * (end - start)]
        place = end
    return "".join([*shown, text[place:]])


def shortened(text: str) -> str:
    """The text with every black run at one length, so that it does not tell how long a name is."""
    return re.sub(f"{BLACK}+", _SHOWN, text)


def public_words(text: str) -> str:
    """Words that somebody wrote, without persons and without telling how long a name is."""
    return shortened(masked(text))


def public(instrument: Instrument | None, confirmed: Confirmed) -> Instrument | None:
    """The instrument with its document's text masked, as confirmed or else by pattern; without its original bytes."""
    if instrument is None or instrument.document is None or instrument.document.text is None:
        return instrument
    hidden, text = confirmed(instrument.document.sha256), instrument.document.text
    document = replace(instrument.document, text=masked(text, hidden), content=None)
    words = _hidden(text, hidden)
    if not words:
        return replace(instrument, document=document)
    statements = tuple(_cleaned(one, lambda said: _blackened(said, words)) for one in instrument.statements)
    return replace(instrument, document=document, statements=statements)


def hidden_words(instrument: Instrument | None, confirmed: Confirmed) -> tuple[str, ...]:
    """The words that a reviewer confirmed to be black in the instrument's letter, the longest first."""
    document = instrument.document if instrument else None
    if document is None or document.text is None:
        return ()
    return _hidden(document.text, confirmed(document.sha256))


def _hidden(text: str, spans: Iterable[Span] | None) -> tuple[str, ...]:
    words = {text[start:end] for start, end in spans or () if end - start >= SHORTEST_WORDS}
    return tuple(sorted(words, key=len, reverse=True))


def discreet(instrument: Instrument | None, confirmed: Confirmed) -> Instrument | None:
    """As `public`, with the statements' own texts masked by pattern too: for data that leave the house."""
    found = public(instrument, confirmed)
    if found is None:
        return None
    return replace(found, statements=tuple(_cleaned(one, public_words) for one in found.statements))


def _cleaned(statement: Statement, clean: Callable[[str], str]) -> Statement:
    """The statement with the texts that people wrote into it, or took over from the letter, cleaned."""
    texts = {name: getattr(statement, name) for name in FREE_TEXTS}
    found: dict[str, Any] = {  # fields by name: mypy would hold each against all of them
        name: clean(text) for name, text in texts.items() if isinstance(text, str)
    }
    return replace(statement, **found)


def _blackened(text: str, words: Iterable[str]) -> str:
    for word in words:
        text = text.replace(word, BLACK * len(word))
    return text
