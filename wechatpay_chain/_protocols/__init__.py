"""What differs between the protocols, and only there; what both of them share stands beside."""
