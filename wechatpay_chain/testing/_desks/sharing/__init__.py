"""Profit sharing, as the platform remembers it."""
