"""The body's page: everything it is in."""
