"""Who may open it: the key file, its slots, the keyring and the recovery code."""
