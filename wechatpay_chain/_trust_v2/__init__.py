"""What proves APIv2's messages: a sign that both sides compute with the shared secret."""
