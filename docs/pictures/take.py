"""Takes the README's pictures anew from the demonstration, which it makes and serves for itself in a temporary folder.

    python docs/pictures/take.py [FOLDER]

Needs the development packages and a Chromium of the operating system; the pictures go to this folder unless another
one is named.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Browser, FilePayload, StorageState, ViewportSize, sync_playwright

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --hide-scrollbars"
).split()
LARGEST = 200_000
"""Bytes: a README with several pictures should open at once, on a slow line too."""

GERMAN_DATES = """
for (const field of document.querySelectorAll('input[type="date"]')) {
    const written = field.value ? field.value.split("-").reverse().join(".") : "tt.mm.jjjj";
    field.type = "text";
    field.value = written;
}
"""
"""Date fields as a German browser shows them: without its translations, Debian's Chromium is English."""

PATIENCE = 60
"""For how many seconds the server may take to answer."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name, the page, how much of it from the top in CSS pixels, and what is pointed at.

    The page `{answer}` is the secret one of a municipality that is asked, `{letter}` the identifier of a letter that
    lies on the desk; pages behind the sign-in are seen by a clerk of the association.
    """

    name: str
    page: str
    width: int
    height: int
    pointed: str = ""


TRIED = "act=withdrawal&body=ags:05558000&day=2019-12-31"
"""The county leaves at the end of the year."""

ASKED = "gemeinsam-klappts --by ags:05558000 --bodies ags:05558008 --deadline 2030-12-31".split()
"""Which municipality is asked for its consent, so that there is a link to picture."""

CLERK, LEAD, PASSWORD = "amt@beispielbund.example", "x:beispielbund-hitzeschutz", "acht Quellen fließen leise"
"""Who works at the desk that is pictured, for whom, and the password that is chosen for the occasion."""

LETTERS = {
    "dortmund.txt": """Stadt Dortmund (erfundenes Beispiel)
Umweltamt

Beispielbund Hitzeschutz (erfunden)

Geschäftszeichen: 60-2020/3
Datum: 04.05.2020

Beitritt zur Initiative „Hitzeschutz vor Ort (Beispiel, erfunden)“

Sehr geehrte Damen und Herren,

die Stadt Dortmund tritt der Initiative „Hitzeschutz vor Ort (Beispiel, erfunden)“ zum 01.06.2020 bei.

Wir behalten uns vor, die Mitwirkung zu beenden, falls die Förderung entfällt.

Rückfragen beantwortet Frau Muster unter 0231 555-0199.

Mit freundlichen Grüßen

Erika Muster
""",
    "muenster.txt": """Stadt Münster (erfundenes Beispiel)

Beispielbund Hitzeschutz (erfunden)

Datum: 11.05.2020

Die Stadt Münster tritt der Initiative „Hitzeschutz vor Ort (Beispiel, erfunden)“ bei.
""",
}
"""What comes in there: file → text."""

PREPARED = "act=exit&initiative=gemeinsam-klappts&body=ags:05558000&question=last"

PICTURES = (
    Picture("initiative.png", "initiatives/gemeinsam-klappts?on=2018-12-31", 1280, 800),
    Picture("karte.png", "initiatives/gemeinsam-klappts?on=2019-06-30#coverage", 1280, 860),
    Picture("stelle.png", "bodies/ags:05558016?on=2019-05-01", 1280, 890),
    Picture("urkunde.png", "instruments/gk-2018-10-11-kreis-coesfeld", 1280, 920, "blockquote >> nth=0"),
    Picture("initiative-schmal.png", "initiatives/gemeinsam-klappts?on=2018-12-31", 380, 1000),
    Picture("was-waere-wenn.png", f"initiatives/gemeinsam-klappts/what-if?{TRIED}", 1280, 900),
    Picture("ueberpruefung.png", "initiatives/gemeinsam-klappts/reviews/ags:05558000", 1280, 1000),
    Picture("antwort.png", "{answer}", 380, 1310),
    Picture("schreiben-vorbereiten.png", f"prepare?{PREPARED}", 1280, 860),
    Picture("schreibtisch.png", "desk", 1280, 560),
    Picture("pruefung.png", "desk/review/{letter}", 1280, 900),
)


def main(folder: Path) -> None:
    """Make every picture, and refuse one that is too large for a README."""
    chromium = os.environ.get("BEITRITT_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    with served() as (address, answer, welcome), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        letter, state = at_work(browser, address, welcome)
        for picture in PICTURES:
            url = f"{address}/{picture.page.format(answer=answer, letter=letter)}"
            size = take(browser, url, picture, folder / picture.name, state if "desk" in picture.page else None)
            if size > LARGEST:
                sys.exit(f"{picture.name}: {size} bytes are more than {LARGEST}; show a smaller part of the page")
        browser.close()


def at_work(browser: Browser, address: str, welcome: str) -> tuple[str, StorageState]:
    """Sign in by the link, take the letters in and begin the review of one: its identifier, what the browser keeps."""
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    page.goto(f"{address}/{welcome}")
    page.locator("#password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.locator("#id_login").fill(CLERK)
    page.locator("#id_password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk")
    page.goto(f"{address}/desk/intake")
    page.locator("#letters").set_input_files(
        [FilePayload(name=name, mimeType="text/plain", buffer=text.encode()) for name, text in LETTERS.items()]
    )
    page.locator("main button[type=submit]").click()
    page.locator("[data-over]").wait_for(state="attached")
    page.get_by_role("link", name=next(iter(LETTERS))).click()
    page.get_by_role("button", name="Angaben speichern").click()
    page.locator(".decide").wait_for()
    state, letter = context.storage_state(), page.url.partition("/desk/review/")[2].partition("?")[0].partition("#")[0]
    context.close()
    return letter, state


def take(browser: Browser, url: str, picture: Picture, file: Path, state: StorageState | None) -> int:
    """Take one picture in German, and give its size in bytes."""
    size = ViewportSize(width=picture.width, height=picture.height)
    context = browser.new_context(viewport=size, locale="de-DE", storage_state=state)
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    page.evaluate(GERMAN_DATES)
    if picture.pointed:
        page.hover(picture.pointed)
    page.screenshot(path=file)
    context.close()
    return file.stat().st_size


@contextmanager
def served() -> Iterator[tuple[str, str, str]]:
    """The address of a demonstration of its own while the block lasts; the links to answer by and to get an account."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        command = [sys.executable, "-m", "beitritt.cli.main", "demo", "--port", str(port)]
        settings = {"BEITRITT_DATABASE": f"sqlite:///{folder}/demo.sqlite3", "BEITRITT_LANGUAGE": "de"}
        server = subprocess.Popen(command, env=os.environ | settings, stdout=subprocess.DEVNULL)  # noqa: S603  ourselves
        try:
            address = answering(f"http://127.0.0.1:{port}", server)
            yield address, asked(os.environ | settings), let_in(os.environ | settings)
        finally:
            server.terminate()
            server.wait(PATIENCE)


def asked(environment: dict[str, str]) -> str:
    """The path of the link by which a municipality answers the county's request for consent."""
    path: str = json.loads(run("consult", "ask", *ASKED, "--json", environment=environment))["links"][0]["path"]
    return path.lstrip("/")


def let_in(environment: dict[str, str]) -> str:
    """The path of the link by which a clerk of the association chooses a password."""
    path: str = json.loads(run("account", "add", CLERK, "--json", environment=environment))["link"]
    run("account", "grant", CLERK, LEAD, "lead_office", environment=environment)
    return path.lstrip("/")


def run(*arguments: str, environment: dict[str, str]) -> bytes:
    """What a command of ours prints."""
    command = [sys.executable, "-m", "beitritt.cli.main", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout  # noqa: S603  ourselves


def answering(address: str, server: subprocess.Popen[bytes]) -> str:
    """The address once it answers. Ends the program where the server does not come up."""
    deadline = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < deadline:
        try:
            with urlopen(address) as answer:  # noqa: S310  our own server
                answer.read()
        except URLError:
            time.sleep(0.2)
        else:
            return address
    sys.exit("the demonstration does not answer; does `beitritt demo` start?")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
