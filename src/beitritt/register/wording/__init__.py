"""What people read: the words and sentences of the law in German and English, and dates written out.

`words(language)` gives the tables of one language; every enumeration of the law has its word in both (a test says so).
"""

from beitritt.register.wording.said import (
    LANGUAGES,
    Called,
    Words,
    called,
    expiring,
    from_day,
    last_day,
    long_date,
    nested,
    words,
)

__all__ = ["LANGUAGES", "Called", "Words", "called", "expiring", "from_day", "last_day", "long_date", "nested", "words"]
