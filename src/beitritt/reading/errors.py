"""What can keep a file from being read, each with a message in German and English.

ReadingError
├── EmptyFileError       nothing in it, or only white space
├── NotTextError         binary data, or an encoding that can't be told
├── NotYetReadableError  a known format that this version can't read
└── TooLongError         longer than any letter or paper
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

    german = "Dieses Format kann noch nicht gelesen werden. Bitte den Text herauskopieren und als .txt speichern."
    english = "This format can't be read yet. Please copy its text and save it as .txt."


class TooLongError(ReadingError):
    """More text than a letter or paper has."""

    german = "Der Text ist zu lang für ein Schreiben. Bitte in einzelne Schreiben aufteilen."
    english = "The text is too long for a letter. Please split it into single letters."
