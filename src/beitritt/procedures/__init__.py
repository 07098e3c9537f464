"""The depositary's acts, one module each: receive, review, deposit, answer, correct; they know ports, not Django."""
