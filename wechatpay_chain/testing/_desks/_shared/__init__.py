"""Shared by the desks of all subjects."""
