"""Putting a backup back into a new folder, with a look inside first."""
