"""The text check: words that could give somebody away."""
