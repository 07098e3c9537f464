"""Preparing a letter in plain questions."""
