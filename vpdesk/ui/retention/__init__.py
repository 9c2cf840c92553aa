"""Bewaartermijn beoordelen: hold or destroy, one case at a time."""
