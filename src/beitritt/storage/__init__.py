"""Ledger, archive and directory on a database through Django, append-only."""
