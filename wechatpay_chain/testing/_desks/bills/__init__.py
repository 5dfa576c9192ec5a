"""Bills, made of what the other desks of money remember."""
