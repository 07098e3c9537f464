"""By mail from house to house: a county writes, seals and sends; the ministry's register takes the e-mail in.

Two houses, each with a register and an environment of its own, and a real mail server between them. What the county
declared arrives as it was declared, people review and deposit it, and everybody is told by a circular.
"""

from __future__ import annotations

import json
import re
import smtplib
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from pathlib import Path
from typing import cast

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from beitritt.procedures.exchange import import_lines
from beitritt.procedures.proposal import Proposal, proposals
from beitritt.reading.documents.attached import attachment
from beitritt.register.interchange import JsonObject
from beitritt.register.mandates import MandateRole
from beitritt.register.submissions import Submission
from tests import authority
from tests.authority import NOW, PASSWORD, county, root
from tests.cli.test_commands import Shell
from tests.web.conftest import django, house, sqlite_blank, sqlite_urls, unblocked
from tests.web.house import House, Visitor
from tests.web.sample import body
from tests.writing.sample import failures
from tests.writing.smtp import Server, server

__all__ = ["django", "house", "sqlite_blank", "sqlite_urls", "unblocked"]

COUNTY, LEAD = "k:2", "x:lead"
HEAD = """name = "Kreis Musterau"
address = ["Am Markt 1", "12345 Musterstadt"]
form = "B"
signature = ["Im Auftrag", "Erika Beispiel"]

[contact]
"Auskunft" = "Frau Beispiel"
"Telefon" = "05999 18-1234"
"""
PERSONAL = ("Beispiel", "18-1234", "post@musterau.example")
COVER = "Guten Tag,\n\nanbei erhalten Sie ein Schreiben unseres Hauses.\n\nMit freundlichen Grüßen\nPoststelle\n"
DECLARED = (
    "representation --bodies municipalities_of:k:2 --form informal --provisional",
    "reservation --right withdraw",
    "request --note 'eine kürzere Kündigungsfrist'",
)
BODIES = (
    body(COUNTY, "county", "Kreis Musterau"),
    body("m:4", "municipality", "Gemeinde Quellbach", parent=COUNTY),
    body("m:5", "municipality", "Stadt Wehrheim", parent=COUNTY),
)
ADDRESSES = {LEAD: "register@ministerium.example", "m:1": "post@oestlingen.example", COUNTY: "post@musterau.example"}
"""Of those who take part."""

FORMER = {"k:1": "post@musterland.example"}
"""Of a county that left."""

BEGIN = f"{NOW + timedelta(days=30):%Y-%m-%d}"
"""First day of the participation: to come, whenever the test runs."""


@dataclass(frozen=True)
class Post:
    """What the county sent: the sealed PDF, and the e-mail around it as it came out of the mail server."""

    pdf: bytes
    mail: bytes


@pytest.fixture
def ministry(house: House, tmp_path: Path) -> Shell:
    """The ministry's machine: its register, its trust list, and the addresses of those who are told."""
    import_lines(house.inquiry.ledger, [json.dumps(line).encode() for line in BODIES], "bodies", NOW)
    trust = tmp_path / "ministry" / "trust"
    trust.mkdir(parents=True)
    (trust / "wurzel.pem").write_bytes(root().pem)
    (trust / "wurzel.crl").write_bytes(authority.revocations(root(), []))
    made = Shell(trust.parent, house.url, BEITRITT_TRUST=str(trust))
    for key, address in (ADDRESSES | FORMER).items():
        made("contact", key, address)
    return made


@pytest.fixture
def sent(ministry: Shell, tmp_path: Path) -> Post:
    """What the county wrote, sealed and sent: its own register knows the initiative, and nothing else."""
    folder = tmp_path / "county"
    folder.mkdir()
    (folder / "siegel.p12").write_bytes(county().pkcs12())
    (folder / "kennwort").write_text(PASSWORD, "utf-8")
    (folder / "kopf.toml").write_text(HEAD, "utf-8")
    seal = {"BEITRITT_SEAL": str(folder / "siegel.p12"), "BEITRITT_SEAL_PASSWORD_FILE": str(folder / "kennwort")}
    house = Shell(folder, **seal)
    lines = ministry("export").stdout.splitlines()
    known = [line for line in lines if json.loads(line)["type"] in ("body", "initiative")]
    (folder / "bekannt.jsonl").write_text("\n".join(known), "utf-8")
    house("import", str(folder / "bekannt.jsonl"))
    plain, sealed = written(house, "beitritt.pdf"), written(house, "gesiegelt.pdf", "--seal")
    assert failures(plain) == failures(sealed) == []
    assert sealed.startswith(plain)
    return Post(sealed, mailed(sealed))


def written(house: Shell, name: str, *options: str) -> bytes:
    """The county's letter, on its own letterhead."""
    also = [word for one in DECLARED for word in ("--also", one)]
    path, head = house.folder / name, str(house.folder / "kopf.toml")
    named = ("--by", COUNTY, "--addressee", LEAD, "--from", BEGIN, "--dated", f"{NOW:%Y-%m-%d}")
    house("write", "accession", "baeche", *named, *also, "--letterhead", head, "--output", str(path), *options)
    return path.read_bytes()


def mailed(pdf: bytes) -> bytes:
    """An e-mail with the PDF, as it came through a mail server."""
    message = EmailMessage(SMTP)
    message["From"], message["To"] = "Poststelle <post@musterau.example>", "register@ministerium.example"
    message["Subject"], message["Date"] = "Schreiben des Kreises Musterau", NOW
    message.set_content(COVER)
    message.add_attachment(pdf, "application", "pdf", filename="beitritt.pdf")
    with server() as found:
        with smtplib.SMTP("127.0.0.1", found.port) as connection:
            connection.send_message(message)
        (content,) = found.keeper.contents
    return content


def clerk(house: House, name: str) -> Visitor:
    """Somebody in the ministry who acts for the lead."""
    return house.visitor((LEAD, MandateRole.LEAD_OFFICE), email=f"{name}@ministerium.example")


def taken_in(ministry: Shell, visitor: Visitor, mail: bytes) -> str:
    """Hand an e-mail in on the page, and let the worker read it; the address of its review."""
    visitor.post("/desk/intake", letters=SimpleUploadedFile("beitritt.eml", mail, "message/rfc822"))
    assert "Schreiben: 1 gelesen" in ministry("worker", "--letters", "--once").stderr
    return f"/desk/review/{sha256(mail).hexdigest()}"


def proposed(house: House, held: Submission, *, by_text: bool = False) -> list[Proposal]:
    """What is proposed of a letter: from the data that it carries, or as if it carried none."""
    reading = cast("JsonObject", json.loads(held.reading))
    if by_text:
        del reading["carried"]
    ledger = house.inquiry.ledger
    told = Submission(held.id, held.document, held.file_name, held.received, json.dumps(reading), held_by=held.held_by)
    return proposals(told, ledger.directory(), ledger.initiative("baeche"), COUNTY)


def gist(found: list[Proposal]) -> list[tuple[object, ...]]:
    """Kinds, actors and dates."""
    names = ("kind", "actor", "from", "until", "due")
    return sorted(tuple(one.fields.get(name) for name in names) for one in found)


def test_a_county_seals_and_mails_a_ministry_takes_in_and_everybody_is_told(
    house: House, ministry: Shell, sent: Post
) -> None:
    first, second = clerk(house, "pruefung"), clerk(house, "zeichnung")
    review = taken_in(ministry, first, sent.mail)
    assert "gültig, Aussteller in der Vertrauensliste Kreis Musterau" in first.get(review).text
    arrived(house, sent)
    checked(first, review)
    assert "Vier-Augen-Prinzip" in first.get(f"{review}/deposit").text
    assert house.inquiry.ledger.instrument("musterau-1") is None
    second.post(f"{review}/deposit")
    assert house.inquiry.ledger.instrument("musterau-1") is not None
    stands(ministry)
    public = house.stranger().get("/instruments/musterau-1")
    assert "gültig, Aussteller in der Vertrauensliste Kreis Musterau erfasst die ganze Datei" in public.text
    assert [one for one in PERSONAL if one in public.source] == []
    kept(ministry, sent.mail)
    with server() as post:
        told(ministry, post)
    altered(ministry, first, sent.pdf)


def arrived(house: House, sent: Post) -> None:
    """What is proposed is what was declared, exactly by the data, and the same acts by the words alone."""
    held = house.inbox.get(sha256(sent.mail).hexdigest())
    data = json.loads(attachment(sent.pdf) or b"")
    found = proposed(house, held)
    declared = [without_span(one) for one in data["statements"]]
    assert [without_span(one.fields) for one in found] == declared
    assert [one["kind"] for one in declared] == ["accession", "representation", "reservation", "request"]
    assert [(one.open, one.confidence) for one in found] == [((), 1.0)] * 4
    assert gist(proposed(house, held, by_text=True)) == gist(found)


def without_span(statement: JsonObject) -> JsonObject:
    """A statement without the place of its words, which is another in the e-mail's text."""
    return {name: value for name, value in statement.items() if name != "span"}


def checked(visitor: Visitor, review: str) -> None:
    """Say whose letter it is, accept each statement, confirm what is blacked out."""
    cover = {"initiative": "baeche", "author": "Kreis Musterau", "addressee": LEAD, "id": "musterau-1"}
    page = visitor.post(f"{review}/cover", review, **cover, dated=f"{NOW:%d.%m.%Y}", received=f"{NOW:%Y-%m-%d}")
    assert page.answer == "0 von 4 gelesenen Erklärungen sind entschieden."
    for number in range(4):
        page = visitor.post(f"{review}/statements", review, statement=str(number), act="accept")
    assert page.answer == "4 von 4 gelesenen Erklärungen sind entschieden."
    assert [one for one in PERSONAL if one not in page.text] == []
    masks = re.findall(r'name="mask" value="([\d-]+)"', page.source)
    assert "Bestätigt." in visitor.post(f"{review}/masks", review, mask=masks).text


def stands(ministry: Shell) -> None:
    """The county is a party, because of its words; its municipalities are represented."""
    rows = cast("list[JsonObject]", ministry.json("status", "baeche", "--on", BEGIN)["rows"])
    found = {row["body"]: (row["status"], row["because"]) for row in rows}
    assert found[COUNTY][0] == "party"
    assert "musterau-1#0" in cast("list[str]", found[COUNTY][1])
    assert {found[key][0] for key in ("m:4", "m:5")} == {"represented"}
    why = ministry("explain", "baeche", COUNTY, "--on", BEGIN).stdout
    assert "heißt es: „Der Kreis Musterau tritt der Initiative ‚Klare Bäche‘ ab dem" in " ".join(why.split())


def kept(ministry: Shell, mail: bytes) -> None:
    """What the check found goes along where the register is exported, and comes in again."""
    source, again = ministry.folder / "alles.jsonl", Shell(ministry.folder)
    source.write_text(ministry("export").stdout, "utf-8")
    again("import", str(source))
    found = [json.loads(line) for line in again("export").stdout.splitlines()]
    (line,) = [one for one in found if one["type"] == "signatures"]
    assert line["document"] == sha256(mail).hexdigest()
    assert [one["state"] for check in line["checks"] for one in check["signatures"]] == ["trusted"]


def told(ministry: Shell, post: Server) -> None:
    """The circular goes to everybody by e-mail, and on paper; that is archivable and accessible too."""
    office = Shell(
        ministry.folder, ministry.url, BEITRITT_MAIL=f"smtp://127.0.0.1:{post.port}",
        BEITRITT_MAIL_FROM="Register <register@ministerium.example>",
    )  # fmt: skip
    office("worker", "--until-empty")
    assert set(post.keeper.recipients) == set(ADDRESSES.values())
    texts = [one.get_content() for one in post.keeper.kept if one["To"] == ADDRESSES["m:1"]]
    assert len(texts) == 1
    assert "Kreis Musterau" in texts[0]
    paper = ministry.folder / "rundschreiben.pdf"
    office("write", "circular", "baeche", "--recipient", "m:1", "--output", str(paper))
    assert failures(paper.read_bytes()) == []


def altered(ministry: Shell, visitor: Visitor, pdf: bytes) -> None:
    """One flipped bit is found by the command, and told at the desk."""
    place = pdf.index(b"CreationDate(D:") + 18
    wrong = ministry.folder / "falsch.pdf"
    wrong.write_bytes(pdf[:place] + bytes([pdf[place] ^ 1]) + pdf[place + 1 :])
    said = ministry("seal", "--check", str(wrong), code=1).stdout
    assert "ungültig, Inhalt passt nicht zur Signatur" in said
    page = visitor.get(taken_in(ministry, visitor, mailed(wrong.read_bytes())))
    assert "ungültig, Inhalt passt nicht zur Signatur" in page.text
    assert "in der Vertrauensliste" not in page.text
