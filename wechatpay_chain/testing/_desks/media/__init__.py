"""Uploads, as the platform remembers them."""
