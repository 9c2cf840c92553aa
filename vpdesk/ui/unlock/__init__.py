"""Before the desk: making a vault and opening it."""
