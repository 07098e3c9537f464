"""Signing in, one's own account, and the administrators' desk."""
