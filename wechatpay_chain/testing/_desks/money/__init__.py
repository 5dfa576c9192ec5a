"""Orders, refunds, transfers, as the platform remembers them."""
