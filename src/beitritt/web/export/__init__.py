"""Answers to take away as files."""
