"""The keys of a vault: those it is open with, and those it had."""
