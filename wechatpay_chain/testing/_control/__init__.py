"""The control endpoint, which steers the platform over HTTP."""
