"""What may be told: which figures can be printed without pointing at a person."""
