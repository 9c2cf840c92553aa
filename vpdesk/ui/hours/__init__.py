"""Uren: what was spent for each organisation, to be looked at by the adviser alone."""
