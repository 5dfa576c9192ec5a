"""Which endpoint a request is for, and whether it fits."""
