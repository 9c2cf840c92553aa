"""Tries on this computer, with invented data, whether all that vpdesk needs is there and works."""
