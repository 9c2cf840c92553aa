"""Making, opening and keeping shut the vault."""
