"""Answers and notifications of the documented shape."""
