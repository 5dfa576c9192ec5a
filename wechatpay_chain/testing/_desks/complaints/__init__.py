"""Complaints, as the platform remembers them."""
