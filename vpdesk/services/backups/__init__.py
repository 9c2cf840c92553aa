"""Backups: made, found, read, restored."""
