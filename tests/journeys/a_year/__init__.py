"""A whole year of one adviser, month by month, done with the keyboard and the mouse alone."""
