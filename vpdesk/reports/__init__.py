"""What leaves it: the annual report as PDF, with its machine-readable twin."""
