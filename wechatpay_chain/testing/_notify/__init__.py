"""Notifications: made, scheduled, posted, kept."""
