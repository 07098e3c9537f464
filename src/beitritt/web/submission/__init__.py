"""A letter under review, from its reading to its deposit."""
