"""Papers without an address: certificates, the body's report, the report of a review.

Everything in them is derived from the register; they declare nothing.
"""
