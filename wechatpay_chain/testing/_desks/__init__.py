"""The platform's desks: what it remembers, a subject each, so that whole flows can be tested."""
