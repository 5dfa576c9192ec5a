"""The keys of one merchant and of the platform that it deals with."""
