"""The persons who can sign in, as a Django application of its own: only what shows pages loads it."""
