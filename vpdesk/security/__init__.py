"""Who may open the vault: keys, slots, header, OS keyring and recovery code."""
