"""Who can open the vault, and changing that."""
