"""The acts: what the frames make of their place in a letter, one module for each family."""
