"""Looking at files that are kept in the vault, taking them in and saving them outside."""
