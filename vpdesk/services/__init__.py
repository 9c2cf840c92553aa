"""What one can do: one method for each thing the user can do with an unlocked desk."""
