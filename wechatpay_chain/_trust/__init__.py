"""Who is believed: signatures made, answers verified, keys and hosts known."""
