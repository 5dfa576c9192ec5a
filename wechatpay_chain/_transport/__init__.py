"""The terminal handler over urllib3: the only code that touches a socket."""
