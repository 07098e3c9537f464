"""From words with places on a page to the text in the order in which people read it."""
