"""Standing in for each other, with sealed packages."""
