"""The demonstration: calls against a platform, shown line by line."""
