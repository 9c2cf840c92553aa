"""The ways a reporter may go, and what was discussed of them."""
