"""Makes the files of this package that are generated; not part of what is installed."""
