"""The versions of the tables of accounts."""
