"""What the system tells that locks an open vault, in one module for each kind of system."""
