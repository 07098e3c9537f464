"""Tables on a terminal: words to the left, amounts to the right, columns that hold nothing left out."""

from __future__ import annotations

from collections.abc import Sequence


def aligned(lines: Sequence[Sequence[str]], *, left: int) -> str:
    """The lines, of which the first is the head, with the first `left` columns set left and the others right."""
    kept = [at for at in range(len(lines[0])) if at < left or any(line[at] for line in lines[1:])]
    widths = {at: max(len(line[at]) for line in lines) for at in kept}
    rows = (
        "  ".join(line[at].ljust(widths[at]) if at < left else line[at].rjust(widths[at]) for at in kept).rstrip()
        for line in lines
    )
    return "\n".join(rows)
