"""What an async verb returns, and the bounded executor behind it."""
