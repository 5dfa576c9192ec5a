"""Messages in and out: received requests, answers, refusals, records."""
