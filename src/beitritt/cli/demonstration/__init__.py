"""What the demonstration register contains: a directory, and letters with the statements that stand in them.

directory.jsonl      bodies and initiatives in the interchange format; bodies and figures are real facts, from the
                     Gemeindeverzeichnis of the statistical offices of Germany (licence dl-de/by-2-0)
letters/ID.txt       the text of one instrument, labelled in its first line as retold or invented
letters/ID.json      the same instrument in the interchange format; statements name their words by `quote`
evaluation.jsonl     effort, indicators, measurements and a review, all invented and labelled so; last, to whom the
                     figures are owed
"""

from beitritt.cli.demonstration.content import evaluation, instruments, lines, located

__all__ = ["evaluation", "instruments", "lines", "located"]
