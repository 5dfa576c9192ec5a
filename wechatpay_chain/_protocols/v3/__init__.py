"""APIv3: JSON, signed and verified with RSA keys."""
