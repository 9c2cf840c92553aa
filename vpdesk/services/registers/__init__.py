"""Existing registers taken over, and the whole one taken out."""
