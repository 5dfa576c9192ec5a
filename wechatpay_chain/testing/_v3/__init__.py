"""APIv3 as the platform speaks it."""
