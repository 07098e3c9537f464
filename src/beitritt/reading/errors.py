"""What can keep a file from being read, each with a message in German and English.

ReadingError
├── EmptyFileError       nothing in it, or only white space
├── NotTextError         binary data, or an encoding that can't be told
├── NotYetReadableError  a known format that this version can't read
├── TooLongError         longer than any letter or paper
├── TooLargeFileError    more bytes than any letter has
├── TooManyPagesError    more pages than any letter has
├── ProtectedFileError   locked with a password
├── DamagedFileError     broken, cut short, or not what it claims to be
├── MacroError           a file that brings a program
├── HostileFileError     built to do harm: bombs, declarations that no letter needs
├── TooCostlyError       reading it took too long or too much memory and was stopped
└── NoRecognitionError   a picture of text, and no program to recognise it
"""


class ReadingError(Exception):
    """A file that can't be read: what is wrong and what to do, in both languages."""

    german = "Die Datei ist nicht lesbar."
    english = "The file can't be read."

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.german} / {self.english}{f' ({detail})' if detail else ''}")
        self.detail = detail

    def message(self, language: str = "de") -> str:
        """The message in one language (``de`` or ``en``)."""
        sentence = self.english if language == "en" else self.german
        return f"{sentence} ({self.detail})" if self.detail else sentence


class EmptyFileError(ReadingError):
    """There is nothing to read."""

    german = "Die Datei ist leer oder enthält nur Leerzeichen. Bitte prüfen, ob die richtige Datei gewählt wurde."
    english = "The file is empty or holds only white space. Please check that it is the right one."


class NotTextError(ReadingError):
    """The bytes are not the text of a letter."""

    german = "Die Datei enthält keinen lesbaren Text, sondern Binärdaten. Bitte den Text als UTF-8 speichern."
    english = "The file holds binary data, not readable text. Please save its text as UTF-8."


class NotYetReadableError(ReadingError):
    """A format that is known but not read by this version."""

    german = "Dieses Format kann nicht gelesen werden. Bitte als PDF oder DOCX speichern, oder den Text als .txt."
    english = "This format can't be read. Please save it as PDF or DOCX, or its text as .txt."


class TooLongError(ReadingError):
    """More text than a letter or paper has."""

    german = "Der Text ist zu lang für ein Schreiben. Bitte in einzelne Schreiben aufteilen."
    english = "The text is too long for a letter. Please split it into single letters."


class TooLargeFileError(ReadingError):
    """More bytes than a letter has."""

    german = "Die Datei ist zu groß. Bitte nur das Schreiben selbst übergeben oder Bilder verkleinern."
    english = "The file is too large. Please hand in the letter alone, or make its pictures smaller."


class TooManyPagesError(ReadingError):
    """More pages than a letter has."""

    german = "Die Datei hat zu viele Seiten für ein Schreiben. Bitte in einzelne Schreiben aufteilen."
    english = "The file has too many pages for a letter. Please split it into single letters."


class ProtectedFileError(ReadingError):
    """A file that opens only with a password."""

    german = "Die Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern oder senden lassen."
    english = "The file is protected with a password. Please save it, or have it sent, without one."


class DamagedFileError(ReadingError):
    """A file that is broken or cut short."""

    german = "Die Datei ist beschädigt oder unvollständig. Bitte neu speichern oder noch einmal senden lassen."
    english = "The file is damaged or incomplete. Please save it anew or have it sent again."


class MacroError(ReadingError):
    """A file that brings a program along."""

    german = "Die Datei enthält Makros und wird nicht gelesen. Bitte ohne Makros als DOCX oder PDF senden lassen."
    english = "The file holds macros and is not read. Please have it sent as DOCX without macros, or as PDF."


class HostileFileError(ReadingError):
    """A file built in a way that no letter is, as if to do harm."""

    german = "Die Datei könnte Schaden anrichten und wird nicht gelesen. Bitte das Schreiben als PDF senden lassen."
    english = "The file could do harm and is not read. Please have the letter sent as PDF."


class TooCostlyError(ReadingError):
    """Reading a file was stopped at the limits of time or memory."""

    german = "Das Lesen brauchte zu viel Zeit oder Speicher und wurde beendet. Bitte die Datei prüfen oder aufteilen."
    english = "Reading took too much time or memory and was stopped. Please check the file or split it."


class NoRecognitionError(ReadingError):
    """A picture of text where no program for recognising text is installed."""

    german = "Die Datei ist ein Bild. Zum Lesen fehlt das Programm Tesseract (Debian: tesseract-ocr tesseract-ocr-deu)."
    english = "The file is a picture. Only the program Tesseract can read it (Debian: tesseract-ocr tesseract-ocr-deu)."


def error_named(name: str, detail: str = "") -> ReadingError:
    """The error of that class, as another process tells it; a damaged file where there is no such class."""
    kinds = {kind.__name__: kind for kind in ReadingError.__subclasses__()}
    return kinds.get(name, DamagedFileError)(detail)
