"""How fast letters are written: one against a bare typst run over the same pages, many against WeasyPrint.

    python bench/writing.py [HOW MANY]

WeasyPrint (dependency group `bench`) gets the same letter as HTML: the same text and places, tagged, PDF/A-3a, with the
same data attached. It does not do PDF/UA in the same file, and is not asked to. Both sets of letters are made in turns
in one run; WeasyPrint also in as many processes as we use threads, so that only the work is compared.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from html import escape
from statistics import median
from typing import Any, cast

import typst

from beitritt.writing.letters.batch import WORKERS, typeset_all
from beitritt.writing.letters.outgoing import Outgoing
from beitritt.writing.paper import typesetting
from beitritt.writing.paper.blocks import Block, Heading, Listing, Paragraph
from beitritt.writing.paper.business_letter import BusinessLetter, letter_values
from beitritt.writing.paper.letterheads import Letterhead
from beitritt.writing.paper.typesetting import Attachment

HOW_MANY = 400
ROUNDS = 60
TURN = 40
"""Letters that each makes before it is the other's turn, so that both meet the same machine."""

HEAD = Letterhead(
    name="Ministerium für Gewässer",
    address=("Uferstraße 5", "40213 Düsseldorf"),
    contact=(("Telefon", "0211 456-0"), ("E-Mail", "post@gewaesser.example")),
    footer=(("Ministerium für Gewässer", "Uferstraße 5"), ("Landeskasse", "IBAN DE00 0000 0000")),
)
DATA = '{"type": "instrument", "id": "U1", "initiative": "i", "author": "k", "statements": [{"kind": "accession"}]}\n'
TOLD = (
    "Der Kreis Musterau hat mit Schreiben vom 10. Mai 2026 erklärt, was folgt.",
    *(
        f"Vorbehalt {number}: „Der Kreis Musterau behält sich vor, das Engagement zurückzufahren.“"
        for number in range(8)
    ),
)


def letter(number: int) -> Outgoing:
    """A circular as it goes to many; no two are alike."""
    blocks: tuple[Block, ...] = (
        Paragraph("im Register der Initiative „Klare Bäche“ ist ein Schreiben hinterlegt worden."),
        Heading("Was hinterlegt wurde", 2),
        Listing(tuple((0, line) for line in TOLD)),
        Heading("Was das für Sie bedeutet", 2),
        Listing(((0, f"Gemeinde Nummer {number}: vertreten seit dem {number % 28 + 1}. Mai 2026."),)),
    )
    made = BusinessLetter(
        language="de",
        dated=date(2026, 5, 14),
        recipient=(f"Gemeinde Nummer {number}", "Rathaus", "12345 Neudorf"),
        subject="Rundschreiben Nr. 3 zu „Klare Bäche“",
        salutation="Sehr geehrte Damen und Herren,",
        blocks=blocks,
        closing="Mit freundlichen Grüßen",
    )
    return Outgoing(f"brief-{number}", made, HEAD, Attachment("daten.json", DATA, "application/json", "Daten"))


CSS = """
@page { size: A4; margin: 25mm 20mm 32mm 25mm;
  @bottom-right { content: "Seite " counter(page) " von " counter(pages); font-size: 9pt } }
body { font: 11pt/1.35 "DejaVu Serif", serif; hyphens: auto; margin: 0 }
.head { position: absolute; top: -15mm; font-size: 15pt; font-weight: bold }
.sender { position: absolute; top: 33mm; font-size: 8pt; border-bottom: .3pt solid }
.to { position: absolute; top: 38mm; width: 80mm }
.info { position: absolute; top: 25mm; left: 100mm; width: 65mm; font-size: 10pt }
.foot { position: absolute; top: 245mm; font-size: 8pt; border-top: .5pt solid; width: 165mm }
h1 { font-size: 11pt; margin: 73mm 0 8mm } h2 { font-size: 11pt }
"""


def page(one: Outgoing) -> str:
    """The same letter as HTML."""
    made = one.letter
    parts = []
    for block in made.paragraphs:
        if isinstance(block, Listing):
            parts.append(f"<ul>{''.join(f'<li>{escape(item)}</li>' for _, item in block.items)}</ul>")
        elif isinstance(block, Heading | Paragraph):
            tag = "h2" if isinstance(block, Heading) else "p"
            parts.append(f"<{tag}>{escape(block.text)}</{tag}>")
    info = "".join(f"<div>{escape(name)}: {escape(value)}</div>" for name, value in HEAD.contact)
    foot = " · ".join(escape(line) for column in HEAD.footer for line in column)
    return (
        f'<html lang="de"><head><title>{escape(made.subject)}</title><style>{CSS}</style></head><body>'
        f'<div class="head">{escape(HEAD.name)}</div><div class="sender">{escape(" · ".join(HEAD.address))}</div>'
        f'<div class="to">{"<br>".join(map(escape, made.recipient))}</div><div class="info">{info}</div>'
        f"<h1>{escape(made.subject)}</h1>{''.join(parts)}<p>{escape(made.closing)}</p>"
        f'<div class="foot">{foot}</div></body></html>'
    )


def peer(one: Outgoing) -> bytes:
    """The letter by WeasyPrint."""
    import weasyprint

    data = weasyprint.Attachment(string=DATA, name="daten.json", relationship="Data")
    document = weasyprint.HTML(string=page(one)).render()
    document.metadata.attachments = [data]
    made = document.write_pdf(pdf_variant="pdf/a-3a", pdf_tags=True)
    assert isinstance(made, bytes)
    return made


def bare(inputs: dict[str, str], standards: Sequence[str]) -> bytes:
    """The typesetter alone over the same pages, everything ready for it."""
    made = _compiler().compile(
        str(typesetting.TEMPLATES / "letter.typ"),
        sys_inputs=inputs,
        pdf_standards=cast("Any", standards),  # its stub wants literals
        timestamp=1778752800,
    )
    assert isinstance(made, bytes)
    return made


_KEPT: list[typst.Compiler] = []


def _compiler() -> typst.Compiler:
    if not _KEPT:
        fonts = typst.Fonts(include_system_fonts=False)
        _KEPT.append(typst.Compiler(root=typesetting.TEMPLATES, font_paths=fonts))
    return _KEPT[0]


def timed(work: Callable[[], object]) -> float:
    """How long that took, in seconds of processor time of this process."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def one_letter() -> None:
    """A letter as we write it against the typesetter alone, in turns; medians of processor time."""
    runs: dict[str, list[float]] = {"beitritt": [], "typst, the same standards": [], "typst, plain PDF": []}
    for number in range(ROUNDS + 3):
        ours, theirs, plain = (letter(3 * number + part) for part in range(3))  # nothing is in the typesetter's memory
        kept, free = (typesetting.inputs(letter_values(one.letter, HEAD), one.attachment) for one in (theirs, plain))
        taken = (timed(ours.pdf), timed(partial(bare, kept, typesetting.STANDARDS)), timed(partial(bare, free, [])))
        if number >= 3:  # the first ones load fonts
            for times, seconds in zip(runs.values(), taken, strict=True):
                times.append(seconds)
    floor = median(runs["typst, the same standards"])
    for name, times in runs.items():
        print(f"{name:28} {median(times) * 1000:7.1f} ms   {median(times) / floor:5.2f} × typst")


def many_letters(count: int) -> None:
    """Many letters against WeasyPrint, alone and in as many processes as we have threads; in turns, by the clock."""
    letters = [letter(number) for number in range(10_000, 10_000 + count)]
    context = multiprocessing.get_context("spawn")
    taken: dict[str, float] = dict.fromkeys(("beitritt", "WeasyPrint", f"WeasyPrint, {WORKERS} processes"), 0.0)
    with ProcessPoolExecutor(WORKERS, mp_context=context) as pool:
        list(pool.map(peer, letters[: 2 * WORKERS]))  # the processes are there before the clock runs
        works: tuple[Callable[[Sequence[Outgoing]], object], ...] = (
            lambda some: list(typeset_all(some)),
            lambda some: [peer(one) for one in some],
            lambda some: list(pool.map(peer, some, chunksize=5)),
        )
        for start in range(0, count, TURN):
            for name, work in zip(taken, works, strict=True):
                begun = time.perf_counter()
                work(letters[start : start + TURN])
                taken[name] += time.perf_counter() - begun
    for name, seconds in taken.items():
        each, ratio = seconds / count * 1000, seconds / taken["beitritt"]
        print(f"{name:28} {seconds:7.2f} s  {each:6.1f} ms each   {ratio:5.1f} × beitritt")


if __name__ == "__main__":
    one_letter()
    many_letters(int(sys.argv[1]) if len(sys.argv) > 1 else HOW_MANY)
