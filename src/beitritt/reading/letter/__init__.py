"""The shape of a letter: its lines and blocks, head, parties, body and sentences."""
