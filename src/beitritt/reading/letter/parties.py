"""Who writes, and to whom: from the labelled lines, the blocks of the head, the signature, or the mail address."""

# ruff: noqa: E501  expressions: a set of alternatives stays on one line

from __future__ import annotations

from beitritt.reading.expressions import patterns
from beitritt.reading.expressions.patterns import IGNORECASE, lazy
from beitritt.reading.language.names import BODY, bodies, body_matches, nominative, titles, trimmed
from beitritt.reading.values import Field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cells import Cell
    from .layout import Layout
    from .letterhead import Head

_POST_CODE = lazy(r"(?:\b[A-Z]{1,2}-)?\b\d{5} [A-ZÄÖÜ]|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b")
_ADDRESSED = lazy(
    r"(?:An(?: (?:die|das|den|den|alle))?|Herrn?|Frau|To|The|Firma|per (?:E-Mail|Fax|Post))(?: |$)", IGNORECASE
)
_TO = lazy(r"(?:An (?:die|das|den)|An|Herrn|Frau|To|The)\s+")
_GOES_ON = lazy(r"(?:,| und| and| für| of| for| des| der| the)$")
_ADMINISTRATION = lazy(r"\b(Stadt|Gemeinde|Kreis|Verbandsgemeinde|Samtgemeinde|Regional)verwaltung(?= )")
_COUNCIL = lazy(r"\bSitzung (?:des|der) \w+ (?:der|des) (?=[A-ZÄÖÜ])")
_BREAK = lazy(
    r" c/o |, Postfach| [·•|–—] |\s-\s| ?[|·•] ?|, (?=\d|Postfach|Rathaus|Am |[A-ZÄÖÜ]\w+(?:straße|str\.|platz|weg|allee|gasse))"
)
_SKIPPED = lazy(
    r"(?:T ?E ?L ?E ?F ?A ?X|E-?MAIL|E-?[Mm]ail:|PER |Per |By (?:e-?mail|post|fax|hand|courier|letter)\b|BY |Einschreiben|Seite \d|Vorab|VORAB|Nur per|Eilt|\[|Entwurf|Abschrift|Kopie|www\.|Stand\b)"
)


_SMALL = frozenset(("DER", "DIE", "DAS", "UND", "FÜR", "OF", "FOR", "AND", "THE", "DES", "VON", "IM", "AN"))


_KIND_ALONE = lazy(
    r"(?:Industrie- und Handelskammer|Handwerkskammer|Landwirtschaftskammer|Kreishandwerkerschaft|Landkreis|Kreis|Stadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Zweckverband|Abwasserverband|Wasserverband|Regionalverband|"
    r"Markt|Amt|Verwaltungsgemeinschaft|Hochschule|Universität|Jobcenter|Sparkasse|City of|County of|Borough of)"
)
_PLACE_ALONE = lazy(r"(?!Der |Die |Das |Abteilung|Fachbereich|Dezernat|Referat|Büro|Amt )[A-ZÄÖÜ][a-zäöüß-]+(?:[ -][A-Za-zÄÖÜäöüß-]+){0,3}")
_POST = lazy(
    r"(?:(?:[Tt]he |[Dd]ie |[Dd]en |[Dd]as |Ms |Mr |Mrs |Madam |Herrn? |Frau )?(?:Chair\w*|Secretary|Director|Clerk|Chief|Head|Coordinator|President|Programme Office|Executive Office|Secretariat|Coordination Office|Office of|"
    r"Geschäftsführ\w+|Geschäftsstelle|Leit(?:ung|er|erin)\b|Vorstand|Vorsitz\w*|Sekretariat|Koordin\w+|Präsidi\w+|Sprecher\w*))"
)
_HOST = lazy(r"(?:^|(?:[Ss]telle|[Bb]üro|[Ss]ekretariat|[Oo]ffice) )(?:bei de[rm]|beim|c/o|im Hause|[Tt]räger(?:in)?:?|in Trägerschaft|hosted by|at the|at) ")
"""Before the name of a body that houses an association's office."""
_OFFICE = lazy(r"(?:Geschäftsstelle|Koordinierungsstelle|Secretariat|Sekretariat)\b[^;(]*")


class Block:
    """A block of the head as logical lines: a name that runs over two lines is one."""

    __slots__ = ("addressed", "lines", "posted")

    def __init__(self, cells: list[list[Cell]]) -> None:
        self.lines: list[tuple[str, int, int]] = []
        for row in cells:
            cell = row[0]
            if self.lines and (_GOES_ON.search(self.lines[-1][0]) or cell.text[:1].islower() or _place_below(self.lines[-1][0], cell.text)):
                text, start, _ = self.lines[-1]
                self.lines[-1] = (f"{text} {cell.text}", start, cell.end)
            else:
                self.lines.append((cell.text, cell.start, cell.end))
        self.posted = any(_POST_CODE.search(text) for text, _, _ in self.lines)
        first = self.lines[0][0]
        self.addressed = bool(_ADDRESSED.match(first)) and not (first.startswith("THE ") and first.isupper())

    def name(self, *, outside: bool = False) -> Field:
        """The body that the block names: the first body's name in it, or its first line."""
        for text, start, end in self.lines[:4]:
            plain = spelled(text)
            if outside and _association(plain):
                break
            if start != self.lines[0][1] and _HOST.search(plain) and _association(spelled(self.lines[0][0])):
                break
            found = next(bodies(plain), None)
            if found and not (outside and found[0].startswith("Land ")):
                return Field(found[0], (start, end) if outside else (start, start + len(_BREAK.split(text)[0])))
        office = _POST.match(_TO.sub("", self.lines[0][0]))
        for text, start, end in self.lines[1:3] if office else ():
            if _association(spelled(text)) or next(bodies(spelled(text)), None):
                return Field(spelled(_BREAK.split(text)[0]), (start, end))
        text, start, end = self.lines[0]
        if _ADDRESSED.fullmatch(text.strip()) and len(self.lines) > 1:
            text, start, end = self.lines[1]
        text = _TO.sub("", _BREAK.split(text)[0])
        return Field(spelled(text), (start, end))

    def other(self, name: str | None) -> Field | None:
        """The first body named here besides one: an address window may repeat the sender above the address."""
        for text, start, end in self.lines[:6]:
            found = next(bodies(spelled(text)), None)
            if found and found[0] != name and name not in {None, spelled(text).split(",")[0]}:
                return Field(found[0], (start, end))
        return None


def _place_below(line: str, following: str) -> bool:
    """Whether a line holds the noun for a body's kind alone and the next one its place."""
    return _KIND_ALONE.fullmatch(line) is not None and _PLACE_ALONE.fullmatch(following) is not None


def _association(text: str) -> bool:
    """Whether a line names an association or network rather than a body."""
    first = next(titles(text), None)
    return first is not None and first[1] < 30 and BODY.match(text) is None


def spelled(text: str) -> str:
    """A line in capitals as names are written; a body's administration as the body."""
    words = text.split()
    if len([word for word in words if len(word) > 3 and word.isupper()]) * 2 >= len(words):
        text = " ".join(
            word.lower() if word in _SMALL else word.capitalize() if word.isupper() and len(word) > 2 else word
            for word in words
        )
        text = patterns.sub(r"-([a-zäöü])", lambda match: "-" + match.group(1).upper(), text)
    if "verwaltung " in text:
        text = _ADMINISTRATION.sub(lambda match: match.group(1), text)
    return patterns.sub(r"\bLandratsamt (?!\w+kreis\b)", "Landkreis ", text).replace("Landratsamt ", "")


def parties(head: Head, layout: Layout, body: str) -> tuple[Field | None, Field | None]:
    """Sender and recipient, each None where the text does not tell."""
    blocks = _blocks(head.rest)
    recipient = _labelled(head, "recipient")
    sender = _labelled(head, "sender") or _form_name(head)
    if sender is not None and sender.value and not _is_party(sender.value):  # an office of whom the letterhead names
        sender = next((field for field in (block.name() for block in blocks[:2]) if _is_party(field.value or "")), sender)
    if sender is not None and sender.value and "@" in sender.value:  # a mailbox of whom the mail names
        sender = _mailbox(sender, layout, body) or sender
    address: Block | None = None
    if recipient is None and (layout.greeted or any(block.addressed for block in blocks[:3])):
        address = _address(blocks)
        recipient = address.name(outside=True) if address else None
    if sender is None:
        sender = _letterhead(blocks, address, greeted=layout.greeted) or _council(body) or _signature(layout) or _headed(blocks, address, body, greeted=layout.greeted) or _by_mail(head, body, recipient)
    if address and sender and recipient and sender.value == recipient.value:
        recipient = address.other(sender.value)
    return sender, recipient


def _mailbox(sender: Field, layout: Layout, body: str) -> Field | None:
    """The body whose mailbox it is: the signature's, or the one in the mail that has its name in the address."""
    signed = _signature(layout)
    if signed is not None:
        return Field(signed.value, sender.span)
    address = (sender.value or "").casefold()
    names = (nominative(trimmed(match.group())) for match in body_matches(body))
    named = next((name for name in names if " " in name and _in_address(name, address)), None)
    return Field(named, sender.span) if named else None


def _is_party(text: str) -> bool:
    """Whether words name a body or an association, and not only an office or a mailbox."""
    return "@" in text or next(bodies(text), None) is not None or next(titles(text), None) is not None


def _blocks(rest: list[list[Cell]]) -> list[Block]:
    found: list[Block] = []
    run: list[list[Cell]] = []
    for row in [*rest, []]:
        if row and not _SKIPPED.match(row[0].text):
            run.append(row)
        elif run and not row:
            block = Block(run)
            if found and len(run) == 1 and block.posted and not found[-1].posted:
                found[-1].lines += block.lines  # the town stands apart from the rest of the address
                found[-1].posted = True
            else:
                found.append(block)
            run = []
    return found


def _labelled(head: Head, name: str) -> Field | None:
    field = head.fields.get(name)
    if field is None or not field.value:
        return None
    plain = spelled(patterns.split(r"[<\[]", field.value)[0].strip(" ,;'\""))
    office = _OFFICE.match(plain)
    if office:  # the initiative's own office
        return Field(office.group(), field.span)
    found = next(bodies(plain), None)
    title = next(titles(plain), None)
    if found is None and "@" in plain and name == "recipient":
        subject = head.fields.get("subject")
        title = next(titles(subject.value), None) if subject and subject.value else None
    value = found[0] if found else title[0] if title else plain
    return Field(_BREAK.split(value)[0].split(",")[0] if found is None else value, field.span)


def _form_name(head: Head) -> Field | None:
    field = head.fields.get("name")
    return Field(field.value, field.span) if field and field.value and next(bodies(field.value), None) else None


def _address(blocks: list[Block]) -> Block | None:
    """The block of the address window: what begins with "An", or else the last one with a post code and a name."""
    for block in blocks:
        if block.addressed:
            return block
    posted = [block for block in blocks if block.posted and len(block.lines) > 1]
    if len(blocks) > 1 and posted and posted[-1] is blocks[0]:
        later = [block for block in blocks[1:] if len(block.lines) > 1]
        return later[0] if later else posted[-1]
    if posted:
        return posted[-1]
    return next((block for block in blocks[1:] if len(block.lines) > 1), blocks[1] if len(blocks) > 1 else None)


def _letterhead(blocks: list[Block], address: Block | None, *, greeted: bool) -> Field | None:
    for block in blocks:
        if block is address:
            return None
        field = block.name()
        if field.value and next(bodies(field.value), None):
            return field
        if block is blocks[0] and len(blocks) > 1 and (address is not None or (greeted and _association(field.value or ""))):
            return field
    return None


_ENGLISH = lazy(r" the .* (?:of|to|and|is) ")
_NAMED_HEAD = lazy(r"(?:The )?(?!(?:To|The|Dear|Mr|Mrs|Ms|Dr|Sir|Re|Subject|Attn|For|Chair|Chairman|Secretary|Director|Clerk|Treasurer|Manager|Administrator|Leader|President|Office|Secretariat|Department|From|Date)\b)[A-Z][\w'’&-]+(?:,? (?:of|and|for|in|the|on|&|[A-Z][\w'’&().-]*))+")


def _headed(blocks: list[Block], address: Block | None, body: str, *, greeted: bool) -> Field | None:
    """An English letterhead's own name, whatever kind of body it is ("Friends of …", "… Drainage Commissioners")."""
    if not greeted or not blocks or blocks[0] is address or blocks[0].addressed or not _ENGLISH.search(body):
        return None
    text, start, end = blocks[0].lines[0]
    name = spelled(_BREAK.split(text)[0])
    return Field(name, (start, end)) if _NAMED_HEAD.fullmatch(name) else None


def _council(body: str) -> Field | None:
    """The body whose council's minutes a text hands on."""
    match = _COUNCIL.search(body) if "Sitzung" in body else None
    named = next(bodies(body[match.end() : match.end() + 80]), None) if match else None
    return Field(named[0], None) if named and named[1] == 0 else None


def _signature(layout: Layout) -> Field | None:
    for line in layout.close[1:12]:
        for name, start, end in bodies(spelled(line.text)):
            return Field(name, (line.start + start, line.start + end))
    return None


def _by_mail(head: Head, body: str, recipient: Field | None) -> Field | None:
    """The body of the text whose name is in the sender's mail address or web site; else the first other body named."""
    pages = " ".join(str(head.fields[name].value) for name in ("email", "internet") if name in head.fields).casefold()
    first: Field | None = None
    for match in body_matches(body):
        name = nominative(trimmed(match.group()))
        if " " not in name or (recipient and recipient.value and name in recipient.value):
            continue
        if _in_address(name, pages):
            return Field(name, None)
        first = first or Field(name, None)
    return first


def _in_address(name: str, pages: str) -> bool:
    folded = name.casefold().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
    return folded.replace(" ", "-") in pages or folded.split()[-1] in pages.replace("@", " ")
