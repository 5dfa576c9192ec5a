"""Product coupons, as the platform remembers them."""
