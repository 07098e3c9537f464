"""How anything gets onto paper: its parts as plain values, then a PDF for people and programs at once.

    blocks, letterhead, address → `business_letter` or `report` → `typesetting` (templates) → PDF → `seal`

What a letter or a report says is not settled here; `attachments` gives the data that go along in it.
"""
