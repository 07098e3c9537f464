"""Trying out what an act would change."""
