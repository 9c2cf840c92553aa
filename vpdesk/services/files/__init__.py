"""Files that are kept in the vault, and those put outside it."""
