"""Recording effort: entries are checked and kept beside the ledger, each once, whole files whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from beitritt.procedures.office import Ledger, Records
from beitritt.register.errors import BeitrittError, ConflictError, UnknownKey
from beitritt.register.evaluation.effort import Effort, check_effort
from beitritt.register.interchange.evaluation import effort_from, effort_line
from beitritt.register.records import key_of


@dataclass(slots=True)
class Recorded:
    """How many entries are new, how many took the place of one with the same key, and how many were there already."""

    added: int = 0
    replaced: int = 0
    repeated: int = 0


def record_effort(
    ledger: Ledger, records: Records, efforts: Iterable[tuple[str, Effort]], *, replacing: bool = False
) -> Recorded:
    """Keep efforts, each with the place that it was read from (a row, a line), which errors name.

    An entry is known by initiative, body, unit and key. The same entry with the same content is counted once; with
    other content it takes the other's place if `replacing`. Raises InputError for what cannot be, and ConflictError
    for other content; then nothing is kept.
    """
    recorded, directory = Recorded(), ledger.directory()
    initiatives = {one.key: one for one in ledger.initiatives()}
    with records.transaction():
        for place, effort in efforts:
            try:
                initiative = initiatives.get(effort.initiative) or ledger.initiative(effort.initiative)
                check_effort(effort, initiative, directory)
                effort = replace(effort, body=directory.body(effort.body).key)  # noqa: PLW2901  # the key of today
                _keep(records, effort, recorded, replacing=replacing)
            except BeitrittError as error:
                raise (error.at(place) if place else error) from None
    return recorded


def _keep(records: Records, effort: Effort, recorded: Recorded, *, replacing: bool) -> None:
    key, line = record_key(effort), effort_line(effort)
    held = records.get("effort", key)
    if held is not None and _said(effort_from(held.line)) == _said(effort):
        recorded.repeated += 1
        return
    if held is not None and not replacing:
        raise ConflictError(
            f"Der Eintrag „{effort.key}“ liegt mit anderem Inhalt vor; mit --replace wird er ersetzt",
            f"The entry '{effort.key}' is there with other content; --replace puts this one in its place",
            "key",
        )
    records.put("effort", key, effort.initiative, effort.body, line)
    recorded.added += held is None
    recorded.replaced += held is not None


def _said(effort: Effort) -> Effort:
    """What an entry says, wherever it was found."""
    return replace(effort, source=None)


def record_key(effort: Effort) -> str:
    """Under what an entry is kept: units may number their entries alike."""
    return key_of(effort.initiative, effort.body, effort.unit or "", effort.key)


def efforts_of(records: Records, initiative: str, body: str | None = None) -> list[Effort]:
    """The efforts of an initiative, of all bodies or of one, by key."""
    return [effort_from(one.line) for one in records.of("effort", initiative, body)]


def remove_effort(records: Records, initiative: str, key: str, body: str | None = None) -> Effort:
    """Take away an entry that was recorded by mistake. Raises UnknownKey; ConflictError where several bear the key."""
    found: Sequence[Effort] = [one for one in efforts_of(records, initiative, body) if one.key == key]
    if not found:
        raise UnknownKey(f"Ein Aufwand „{key}“ ist nicht verzeichnet", f"There is no effort '{key}'")
    if len(found) > 1:
        raise ConflictError(
            f"Den Schlüssel „{key}“ tragen mehrere Einträge; bitte die Stelle nennen (--body)",
            f"Several entries bear the key '{key}'; please name the body (--body)",
        )
    records.remove("effort", record_key(found[0]))
    return found[0]
