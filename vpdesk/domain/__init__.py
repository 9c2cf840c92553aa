"""What is true: values and rules, in the standard library alone."""
