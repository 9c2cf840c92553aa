"""What stays destroyed."""
