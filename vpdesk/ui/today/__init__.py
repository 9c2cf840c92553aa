"""Vandaag: what needs the adviser now."""
