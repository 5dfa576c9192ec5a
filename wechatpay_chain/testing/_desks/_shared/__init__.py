"""What desks of any subject share."""
