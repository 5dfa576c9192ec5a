"""From a chain's text to the request-target that is signed and sent."""
