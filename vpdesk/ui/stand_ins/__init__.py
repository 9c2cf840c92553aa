"""Waarneming: what a colleague is given, what a colleague gave, and what came back."""
