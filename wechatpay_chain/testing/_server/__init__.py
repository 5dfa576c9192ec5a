"""Sockets, threads and TLS."""
