"""Texts that are no letters: a council's papers, agreements, charters, statutes, lists of memberships."""
