"""The instrument's page: the letter beside what it says, and its way into the register."""
