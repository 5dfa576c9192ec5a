"""What an async verb returns, and the bounded executor it runs in."""
