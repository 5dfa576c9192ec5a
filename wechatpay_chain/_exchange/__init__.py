"""What happens to any exchange, signed or not: bodies, statuses, sinks, debug output."""
