"""An offline, encrypted desk for external confidential advisers."""

__version__ = "0.9.0"
