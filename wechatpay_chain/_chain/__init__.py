"""The chain: nodes and verbs, and what they say about themselves."""
