"""What reporters may ask about their own file."""
