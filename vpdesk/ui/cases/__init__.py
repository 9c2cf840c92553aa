"""The screen *Cases*: find a case, read its story and write it."""
