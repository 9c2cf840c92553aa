"""What it looks like: the windows, one folder per screen."""
