"""Tables that people keep: cells, amounts in them, and where bodies lie."""
