"""A review of effort and benefit, with its charts."""
