"""The settings: what is chosen once and then left alone."""
