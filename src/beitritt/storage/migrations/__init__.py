"""The tables, made step by step."""
