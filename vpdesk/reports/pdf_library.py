"""The one door to the library that reads PDF files."""

from threading import Lock

pdf_library = Lock()
"""Held around every use of the library: it may be entered by one thread at a time."""
