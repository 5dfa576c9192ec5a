"""What goes in and out: received requests, answers, refusals, records."""
