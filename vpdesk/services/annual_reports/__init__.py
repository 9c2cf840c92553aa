"""What an annual report counts, prints and is checked for, before it is an edition."""
