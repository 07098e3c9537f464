"""What goes out by letter: the parties' declarations and the depositary's own letters.

    text of the house (`text`) + core (`statement`, `depositary`) → `outgoing` → `batch`

`plain` is the declaration as plain text, to be signed or handed in.
"""
