"""The words for signatures and seals, in both languages, and a signature said in short sentences."""

from __future__ import annotations

from collections.abc import Iterator

from beitritt.register.signatures import Changes, Signature, SignatureLevel, SignatureState
from beitritt.register.wording.moments import moment

SIGNATURE_STATE: dict[str, dict[SignatureState, str]] = {
    "de": {
        SignatureState.TRUSTED: "gültig, Aussteller in der Vertrauensliste",
        SignatureState.UNKNOWN_ISSUER: "unversehrt, Aussteller nicht in der Vertrauensliste",
        SignatureState.EXPIRED: "unversehrt, Zertifikat zur Zeit der Prüfung nicht gültig",
        SignatureState.REVOKED: "unversehrt, Zertifikat gesperrt",
        SignatureState.UNSUITED: "unversehrt, Zertifikat dafür nicht zugelassen",
        SignatureState.CHANGED: "ungültig, Datei nachträglich geändert",
        SignatureState.BROKEN: "ungültig, Inhalt passt nicht zur Signatur",
        SignatureState.UNREADABLE: "nicht prüfbar, Datei oder Signatur beschädigt",
    },
    "en": {
        SignatureState.TRUSTED: "valid, issuer in the trust list",
        SignatureState.UNKNOWN_ISSUER: "intact, issuer not in the trust list",
        SignatureState.EXPIRED: "intact, certificate not valid when checked",
        SignatureState.REVOKED: "intact, certificate revoked",
        SignatureState.UNSUITED: "intact, certificate not meant for that",
        SignatureState.CHANGED: "invalid, file changed afterwards",
        SignatureState.BROKEN: "invalid, content does not fit the signature",
        SignatureState.UNREADABLE: "cannot be checked, file or signature damaged",
    },
}
"""What a check made of a signature, by language."""

CHANGES: dict[str, dict[Changes, str]] = {
    "de": {
        Changes.NONE: "erfasst die ganze Datei",
        Changes.PERMITTED: "danach ergänzt, wie es die Signatur erlaubt",
        Changes.FORBIDDEN: "danach geändert, was die Signatur nicht erlaubt",
    },
    "en": {
        Changes.NONE: "covers the whole file",
        Changes.PERMITTED: "added to afterwards, as the signature allows",
        Changes.FORBIDDEN: "changed afterwards, which the signature does not allow",
    },
}
"""What was appended after a signature, by language."""

SIGNATURE_LEVEL: dict[str, dict[SignatureLevel, str]] = {
    "de": {
        SignatureLevel.BASIC: "PAdES ohne Zeitstempel",
        SignatureLevel.TIMED: "PAdES mit Zeitstempel",
        SignatureLevel.OTHER: "andere Art von Signatur",
    },
    "en": {
        SignatureLevel.BASIC: "PAdES without a time stamp",
        SignatureLevel.TIMED: "PAdES with a time stamp",
        SignatureLevel.OTHER: "another kind of signature",
    },
}
"""The level of a signature, by language."""

_WORDS = {
    "de": {
        "proven": "Zeit laut Zeitstempel: {}",
        "claimed": "Zeit nach eigener Angabe des Unterzeichners: {}",
        "root": "anerkannt durch: {}",
        "unrevoked": "Sperrung nicht geprüft: keine aktuelle Sperrliste des Ausstellers",
        "signer": "Zertifikat: {}",
        "issuer": "ausgestellt von: {}",
        "file": "Anlage: {}",
    },
    "en": {
        "proven": "time by time stamp: {}",
        "claimed": "time as the signer states it: {}",
        "root": "recognised through: {}",
        "unrevoked": "revocation not checked: no current revocation list of the issuer",
        "signer": "certificate: {}",
        "issuer": "issued by: {}",
        "file": "attachment: {}",
    },
}


def particulars(one: Signature, language: str, *, public: bool) -> list[str]:
    """What else there is to say of a signature; nothing that may name a person where it is `public`."""
    words = _WORDS[language]
    return [*(_names(one, words) if not public else ()), *_facts(one, words, language)]


def _names(one: Signature, words: dict[str, str]) -> Iterator[str]:
    for name, value in (("file", one.file), ("signer", one.subject), ("issuer", one.issuer)):
        if value:
            yield words[name].format(value)


def _facts(one: Signature, words: dict[str, str], language: str) -> Iterator[str]:
    if one.state in (SignatureState.BROKEN, SignatureState.UNREADABLE):  # nothing that they say can be relied on
        return
    yield CHANGES[language][one.changes]
    yield SIGNATURE_LEVEL[language][one.level]
    if one.state != SignatureState.TRUSTED:
        return
    if one.root:
        yield words["root"].format(one.root)
    if one.time is not None:
        yield words["proven" if one.time_proven else "claimed"].format(moment(one.time, language))
    if not one.revocation_checked:
        yield words["unrevoked"]
