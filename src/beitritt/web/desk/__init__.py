"""The desk: what waits for whom, and what comes in."""
