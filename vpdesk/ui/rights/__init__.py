"""The rights of a reporter: a copy of the own file, with other people masked."""
