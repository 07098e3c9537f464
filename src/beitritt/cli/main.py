"""The command line's entry: finds the command, runs it, turns errors into exit codes (0 done, 1 not done, 2 misused).

Nothing is imported before it is needed: the table below names the modules, and only the chosen one is loaded.
"""

from __future__ import annotations

import os
import sys

COMMANDS = {
    "demo": ("demo", "legt ein Beispielregister an und zeigt es", "makes an example register and shows it"),
    "read": ("read", "liest Schreiben und zeigt ihre Erklärungen", "reads letters and shows their statements"),
    "import": ("exchange", "nimmt JSON-Lines-Dateien auf", "takes in JSON Lines files"),
    "export": ("exchange", "gibt das Register als JSON Lines aus", "prints the register as JSON Lines"),
    "status": ("inquiry", "wer ist beteiligt, an welchem Tag", "who takes part, on which day"),
    "explain": ("inquiry", "warum eine Stelle ist, was sie ist", "why a body is what it is"),
    "portfolio": ("inquiry", "woran eine Stelle überall beteiligt ist", "everything that a body is in"),
    "notice": ("notice", "rechnet eine Kündigungsklausel aus", "computes a notice clause"),
    "deadlines": ("deadlines", "was bis wann zu tun ist", "what is due, and by when"),
    "calendar": ("calendar", "geheime Adresse des Kalenders einer Stelle", "the secret address of a body's calendar"),
    "alliance": ("alliance", "Bedarfe, Maßnahmen und Treffen vor Ort", "needs, measures and meetings on the spot"),
    "findings": ("inquiry", "Widersprüche, Lücken, offene Fragen", "contradictions, gaps, open questions"),
    "declare": ("declare", "gibt im Register eine Erklärung ab", "makes a statement in the register"),
    "what-if": ("declare", "was wäre, wenn das erklärt würde", "what would be so if that were declared"),
    "consult": ("consult", "bittet Vertretene um ihre Zustimmung", "asks the represented for their consent"),
    "effort": ("effort", "Aufwand: Stunden, Stellen, Geld", "effort: hours, posts, money"),
    "indicator": ("indicator", "Nutzen: Indikatoren, Ziele, Werte", "benefit: indicators, targets, values"),
    "review": ("review", "rechtfertigt der Verlauf das Engagement noch?", "is the engagement still justified?"),
    "write": ("write", "schreibt Briefe, Bescheinigungen, Berichte als PDF", "letters, certificates, reports as PDF"),
    "seal": ("seal", "siegelt PDF-Dateien und prüft Signaturen", "seals PDF files and checks signatures"),
    "places": ("places", "Orte, Einwohner und Grenzen der Stellen", "places, inhabitants and boundaries of bodies"),
    "account": ("account", "wer sich anmelden kann und für wen handelt", "who can sign in, and for whom they act"),
    "contact": ("contact", "wer an welcher Anschrift Nachricht bekommt", "who is told at which address"),
    "outbox": ("outbox", "Nachrichten: wartend, verschickt, gescheitert", "messages: waiting, sent, failed"),
    "worker": ("worker", "liest Schreiben, verschickt Nachrichten", "reads letters, sends messages"),
    "serve": ("serve", "startet die Webanwendung", "starts the web application"),
    "verify": ("exchange", "prüft die Kette der Prüfsummen", "checks the chain of hashes"),
}
"""Command → module in this package, and what it does in German and English."""

GERMAN = {
    "usage: ": "Aufruf: ",
    "positional arguments": "Angaben",
    "options": "Optionen",
    "show this help message and exit": "zeigt diese Hilfe und endet",
    "%(prog)s: error: %(message)s\n": "%(prog)s: Fehler: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "Angabe %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "es fehlen Angaben: %s",
    "unrecognized arguments: %s": "unbekannte Angaben: %s",
    "expected one argument": "erwartet wird ein Wert",
    "not allowed with argument %s": "geht nicht zusammen mit %s",
    "expected at least one argument": "erwartet wird mindestens ein Wert",
    "one of the arguments %s is required": "eine dieser Angaben fehlt: %s",
    "ambiguous option: %(option)s could match %(matches)s": "„%(option)s“ ist nicht eindeutig: %(matches)s",
    "ignored explicit argument %r": "erwartet wird kein Wert; %r ist zu viel",
    "invalid choice: %(value)r (choose from %(choices)s)": "„%(value)s“ gibt es nicht; möglich ist: %(choices)s",
    "invalid %(type)s value: %(value)r": "„%(value)s“ ist nicht zulässig",
}
"""What argparse says, in German."""


def language() -> str:
    """`de` or `en`: BEITRITT_LANGUAGE, else the locale where it is English, else German."""
    for name in ("BEITRITT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value[:2].lower() in ("de", "en"):
            return value[:2].lower()
    return "de"


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal without a sign shows a substitute; it does not end the command
            stream.reconfigure(errors="replace")
    try:
        code = _run(given)
        if sys.stdout is not None:  # there is none where it was closed
            sys.stdout.flush()
        if arguments is None and given[:1] == ["read"]:
            _leave(code)
    except BrokenPipeError:
        # Whoever read our output has enough; the null device keeps the interpreter from complaining at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _unwritten(error)
    except KeyboardInterrupt:
        return 130
    return code


def _unwritten(error: OSError) -> int:
    """Tell that the output (or a file, where the system names it) could not be written: a full disk, mostly."""
    from beitritt.register.errors import not_written

    place = error.filename or ("output" if language() == "en" else "Ausgabe")
    print(f"beitritt: {not_written(error, str(place)).message(language())}", file=sys.stderr)
    if error.filename is None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left is not tried again at the end
    return 1


def _leave(code: int) -> None:
    """End the process at once: to take down what a letter was read with, piece by piece, takes a tenth of the time."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _run(given: list[str]) -> int:
    name = next((word for word in given if not word.startswith("-")), None)
    if name not in COMMANDS or given[0] != name:
        return _overview(given)
    path = f"beitritt.cli.{COMMANDS[name][0]}"
    __import__(path)  # importlib's own function brings warnings and more
    module = sys.modules[path]
    if name == "read":
        import gc

        gc.set_threshold(100_000)  # a letter is read before what it holds turns to rubbish
        plain = module.plain(given[1:], language())
        if plain is not None:
            return int(plain)
    import argparse

    if language() != "en":
        # argparse looks its words up under this name, which is meant for gettext catalogues
        argparse._ = lambda text: GERMAN.get(text, text)  # type: ignore[attr-defined]
    parser = argparse.ArgumentParser(
        prog=f"beitritt {name}", description=COMMANDS[name][2 if language() == "en" else 1]
    )
    parser.set_defaults(command=name, language=language())
    module.arguments(parser)
    options = parser.parse_args(_with_verb(given[1:], getattr(module, "VERBS", ())))
    return _guarded(module.run, options)


def _with_verb(given: list[str], verbs: tuple[str, ...]) -> list[str]:
    """What was given, beginning with a verb: a command that has verbs (`VERBS`) means the first where none is named."""
    return [verbs[0], *given] if verbs and given and given[0] not in (*verbs, "-h", "--help") else given


def _guarded(run: object, options: object) -> int:
    import gc

    from beitritt.register.errors import BeitrittError, UnknownKey

    gc.freeze()
    gc.set_threshold(100_000)  # a command is over before what it holds turns to rubbish; collecting costs a quarter
    try:
        return int(run(options))  # type: ignore[operator]  # every command module has run(options) -> int
    except UnknownKey as error:
        from beitritt.cli.whereabouts import message

        print(f"beitritt: {message(error, getattr(options, 'register', None), language())}", file=sys.stderr)
        return 1
    except BeitrittError as error:
        print(f"beitritt: {error.message(language())}", file=sys.stderr)
        return 1


def _overview(given: list[str]) -> int:
    english = language() == "en"
    if given and given[0] == "--version":
        from beitritt import __version__

        print(__version__)
        return 0
    wanted = not given or given[0] in ("-h", "--help")
    lines = [
        "usage: beitritt COMMAND [...]    beitritt COMMAND --help"
        if english
        else "Aufruf: beitritt BEFEHL [...]    beitritt BEFEHL --help",
        "",
        *(f"  {name:10} {texts[2 if english else 1]}" for name, texts in COMMANDS.items()),
    ]
    if not wanted:
        from beitritt.register.nearest import unknown_key

        said, known = given[0], ((name, "") for name in COMMANDS)
        de, en = f"unbekannter Befehl: {said}", f"unknown command: {said}"
        if said.startswith("-"):
            de, en = f"der Befehl kommt zuerst, dann {said}", f"the command comes first, then {said}"
        lines.insert(0, unknown_key(de, en, said, known).message(language()))
    print("\n".join(lines), file=sys.stdout if wanted else sys.stderr)
    return 0 if wanted else 2


if __name__ == "__main__":
    sys.exit(main())
