"""The record of processing and the privacy statement, filled from the vault."""
