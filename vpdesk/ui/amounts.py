"""Amounts of money as they are typed and shown."""

from math import isfinite

from PySide6.QtCore import QLocale

_CENTS = 100


def amount(cents: int) -> str:
    """Return `1.250,50`, as it can be typed as well."""
    return QLocale().toString(cents / _CENTS, "f", 2)


def cents_of(typed: str) -> int | None:
    """Return a typed amount in cents, 0 where nothing is typed; None for what is no amount."""
    text = typed.replace("€", "").strip()
    if not text:
        return 0
    number, is_number = QLocale().toDouble(text)
    # Qt takes "inf" and "nan" for numbers as well.
    return round(number * _CENTS) if is_number and isfinite(number) else None
