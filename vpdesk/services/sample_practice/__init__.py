"""An invented practice to look around in."""
