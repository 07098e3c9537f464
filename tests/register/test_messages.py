"""Messages: what may be queued, how long to wait after a failure, and when the circulars of a day go out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from beitritt.register.errors import InputError
from beitritt.register.messages import BACK_OFF, Message, MessageKind, digest_due, in_one_line, next_attempt

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def message(**changed: str) -> Message:
    """A message to the county."""
    plain = Message("circular:1", MessageKind.CIRCULAR, "i", "post@kreis.example", "de", "S", "T\n", NOW)
    return replace(plain, **changed)  # type: ignore[arg-type]  # only texts are changed


@pytest.mark.parametrize(
    "changed",
    [
        {"subject": "Pakt\nBcc: x@y.example"},
        {"subject": "Pakt\rX: y"},
        {"subject": "Pakt\u2028X: y"},
        {"initiative": "i\nX: y"},
        {"key": "k\nX: y"},
        {"recipient": "post@kreis.example\nBcc: x@y.example"},
        {"recipient": "Post@KREIS.example"},
        {"text": "a\0b"},
        {"text": "a\udcffb"},
    ],
)
def test_what_could_forge_a_head_is_refused(changed: dict[str, str]) -> None:
    with pytest.raises(InputError):
        message(**changed)


def test_a_name_with_line_breaks_becomes_a_subject_of_one_line() -> None:
    subject = in_one_line("Pakt\r\nBcc: x@y.example\u2028 für\x07 alle")
    assert subject == "Pakt Bcc: x@y.example für alle"
    assert message(subject=subject).subject == subject


def test_attempts_come_after_a_minute_and_then_less_and_less_often_until_it_is_given_up() -> None:
    waits = [next_attempt(number, NOW) for number in range(1, 7)]
    assert [when - NOW if when else None for when in waits] == [
        timedelta(minutes=1),
        timedelta(minutes=5),
        timedelta(minutes=30),
        timedelta(hours=2),
        timedelta(hours=12),
        None,
    ]
    assert len(BACK_OFF) == 5


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-06-01T13:59:59+00:00", "2026-06-01T14:00:00+00:00"),  # summer time: four in the afternoon in Berlin
        ("2026-06-01T14:00:00+00:00", "2026-06-02T14:00:00+00:00"),
        ("2026-12-31T15:30:00+00:00", "2027-01-01T15:00:00+00:00"),
        ("2026-10-24T15:00:00+00:00", "2026-10-25T15:00:00+00:00"),  # the night between has 25 hours
    ],
)
def test_a_digest_goes_out_at_four_in_berlin(now: str, due: str) -> None:
    assert digest_due(datetime.fromisoformat(now)) == datetime.fromisoformat(due)
