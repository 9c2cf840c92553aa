"""How long cases are kept, and destroying them."""
