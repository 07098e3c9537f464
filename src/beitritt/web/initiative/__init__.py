"""The initiative's page: who is in, drawn, counted and as a table."""
