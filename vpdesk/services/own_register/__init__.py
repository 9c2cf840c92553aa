"""The adviser's own register."""
