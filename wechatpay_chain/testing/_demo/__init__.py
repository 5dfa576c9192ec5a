"""The demonstration: calls against a platform, told line by line."""
