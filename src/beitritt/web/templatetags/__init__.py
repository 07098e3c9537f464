"""What the templates of these pages can call."""
