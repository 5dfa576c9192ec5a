"""APIv2: XML, proved by a sign that both sides compute with the shared secret."""
