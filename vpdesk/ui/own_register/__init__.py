"""Eigen register: training, peer review and points for certification, for the adviser alone."""
