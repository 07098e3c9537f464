"""Expressions and frames: compiled when first used, kept, and searched only where the words of a sentence allow it."""
