"""Work on the cases themselves."""
