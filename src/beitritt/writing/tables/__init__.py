"""Tables to take away: answers of the register as rows of values, then as the bytes of a workbook or a CSV file.

    answer → table (`standings`, `deadlines`) → bytes (`workbook`, `separated`)

The same answer gives the same bytes. Nothing here knows who asks, so pages and commands share it.
"""
