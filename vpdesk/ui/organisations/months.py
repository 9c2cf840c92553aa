"""Months in words, as they stand in running text."""

from datetime import date

from PySide6.QtCore import QLocale


def in_full(day: date) -> str:
    """Return `januari 2024`."""
    return f"{QLocale().monthName(day.month)} {day.year}"


def in_short(day: date) -> str:
    """Return `jan 2024`."""
    name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{name} {day.year}"


def day_in_full(day: date) -> str:
    """Return `31 december 2026`."""
    return f"{day.day} {in_full(day)}"


def day_and_month(day: date) -> str:
    """Return `12 nov`."""
    name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{day.day} {name}"
