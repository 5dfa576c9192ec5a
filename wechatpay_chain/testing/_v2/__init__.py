"""APIv2 as the platform speaks it."""
