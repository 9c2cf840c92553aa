"""Without a window: the same services from a terminal."""
