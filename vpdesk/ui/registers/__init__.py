"""Taking an existing register over."""
