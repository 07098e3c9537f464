"""What a sentence means where it stands: how it is meant, who acts, what the letter is about, what was said before."""
