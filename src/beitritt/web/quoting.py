"""The register's sentences for pages: each quotation a link to the words in the letter, each rule set apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from beitritt.register.binding import Claim
from beitritt.register.explanation import Citation, Explanation
from beitritt.register.findings import Finding
from beitritt.register.instruments import split_ref
from beitritt.register.speaking import Speaker
from beitritt.web.masking import public_words

_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"  # private characters: they mark links until the rest is escaped
_PRIVATE = re.compile("[\ue000-\ue002]")
_LINK = re.compile(f"{_OPEN}(.*?){_MIDDLE}(.*?){_CLOSE}", re.DOTALL)
_RULE = re.compile(r" \[((?:Regel|Rule): [^\[\]]*)\]\Z")
DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a derivation; `depth` 0 is the body itself, deeper ones what that rests on."""

    html: SafeString
    rule: str
    depth: int


def statement_url(ref: str, carried: str = "") -> str:
    """Where a statement is shown: its instrument's page, at its words; `carried` is the question to take along."""
    name, number = split_ref(ref)
    anchor = f"#w{number}" if number is not None else ""
    return reverse("instrument", args=[name]) + carried + anchor


class DiscreetSpeaker(Speaker):
    """A speaker whose sentences name no persons: neither in quotations nor in what people wrote beside them."""

    def citation(self, citation: Citation) -> str:
        """The statement's words without persons."""
        return public_words(super().citation(citation))

    def source(self, claim: Claim) -> str:
        """Where a claim comes from, without persons."""
        return public_words(super().source(claim))

    def quotable(self, text: str | None) -> str:
        """What somebody wrote beside a statement, without persons."""
        return public_words(super().quotable(text))

    def _detail(self, finding: Finding) -> str:
        return public_words(super()._detail(finding))


class LinkingSpeaker(DiscreetSpeaker):
    """A speaker whose quotations can become links. Its plain sentences go through `linked` before a page shows them.

    `carried` is the part of the address that its links take along to the instruments.
    """

    carried = ""

    def _url(self, ref: str) -> str:
        return statement_url(ref, self.carried)

    def citation(self, citation: Citation) -> str:
        """The statement's words, marked with where they stand and without persons."""
        said = _PRIVATE.sub("", super().citation(citation))
        return f"{_OPEN}{citation.ref}{_MIDDLE}{said}{_CLOSE}"

    def derivation(self, explanation: Explanation) -> list[Sentence]:
        """The explanation's sentences for a page."""
        found = []
        for depth, text in self.sentences(explanation):
            rule = _RULE.search(text)
            plain = text[: rule.start()] if rule else text
            found.append(Sentence(linked(plain, self._url), rule[1] if rule else "", min(int(depth), DEEPEST)))
        return found

    def finding_html(self, finding: Finding) -> SafeString:
        """A finding as a sentence, with links to the statements that it rests on."""
        return linked(self.finding(finding), self._url)


def linked(text: str, url: Callable[[str], str] = statement_url) -> SafeString:
    """Escape a sentence and turn its marked quotations into links."""
    parts, place = [], 0
    for match in _LINK.finditer(text):
        parts.append(escape(text[place : match.start()]))
        parts.append(format_html('<a class="quotation" href="{}">{}</a>', url(match[1]), match[2]))
        place = match.end()
    parts.append(escape(text[place:]))
    return mark_safe("".join(parts))  # noqa: S308  # every part is escaped above
