"""The employers: their agreements, their people, what is done for them."""
