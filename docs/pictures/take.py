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

from playwright.sync_api import Browser, sync_playwright

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

    The page `{answer}` is the secret one of a municipality that is asked.
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

PICTURES = (
    Picture("initiative.png", "initiatives/gemeinsam-klappts?on=2018-12-31", 1280, 800),
    Picture("karte.png", "initiatives/gemeinsam-klappts?on=2019-06-30#coverage", 1280, 860),
    Picture("stelle.png", "bodies/ags:05558016?on=2019-05-01", 1280, 890),
    Picture("urkunde.png", "instruments/gk-2018-10-11-kreis-coesfeld", 1280, 920, "blockquote >> nth=0"),
    Picture("initiative-schmal.png", "initiatives/gemeinsam-klappts?on=2018-12-31", 380, 1000),
    Picture("was-waere-wenn.png", f"initiatives/gemeinsam-klappts/what-if?{TRIED}", 1280, 900),
    Picture("ueberpruefung.png", "initiatives/gemeinsam-klappts/reviews/ags:05558000", 1280, 1000),
    Picture("antwort.png", "{answer}", 380, 1310),
)


def main(folder: Path) -> None:
    """Make every picture, and refuse one that is too large for a README."""
    chromium = os.environ.get("BEITRITT_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
    with served() as (address, answer), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for picture in PICTURES:
            size = take(browser, f"{address}/{picture.page.format(answer=answer)}", picture, folder / picture.name)
            if size > LARGEST:
                sys.exit(f"{picture.name}: {size} bytes are more than {LARGEST}; show a smaller part of the page")
        browser.close()


def take(browser: Browser, url: str, picture: Picture, file: Path) -> int:
    """Take one picture in German, and give its size in bytes."""
    context = browser.new_context(viewport={"width": picture.width, "height": picture.height}, locale="de-DE")
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
def served() -> Iterator[tuple[str, str]]:
    """The address of a demonstration of its own, served while the block lasts, and the path of a link to answer by."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        command = [sys.executable, "-m", "beitritt.cli.main", "demo", "--port", str(port)]
        settings = {"BEITRITT_DATABASE": f"sqlite:///{folder}/demo.sqlite3", "BEITRITT_LANGUAGE": "de"}
        server = subprocess.Popen(command, env=os.environ | settings, stdout=subprocess.DEVNULL)  # noqa: S603  ourselves
        try:
            address = answering(f"http://127.0.0.1:{port}", server)
            yield address, asked(os.environ | settings)
        finally:
            server.terminate()
            server.wait(PATIENCE)


def asked(environment: dict[str, str]) -> str:
    """The path of the link by which a municipality answers the county's request for consent."""
    command = [sys.executable, "-m", "beitritt.cli.main", "consult", "ask", *ASKED, "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)  # noqa: S603  ourselves
    path: str = json.loads(done.stdout)["links"][0]["path"]
    return path.lstrip("/")


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
