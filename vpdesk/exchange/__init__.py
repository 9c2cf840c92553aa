"""What comes in: registers from CSV and Excel files."""
