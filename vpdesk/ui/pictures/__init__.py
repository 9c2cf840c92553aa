"""Overzicht: the figures of the practice, to be looked at by the adviser alone."""
