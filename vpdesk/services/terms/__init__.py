"""The words that cases are put under."""
