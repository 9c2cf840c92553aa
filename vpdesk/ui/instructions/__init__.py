"""Sheets for when the adviser is suddenly away."""
