"""Undoes what PySide does at every import, which is needed for nothing here."""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  # what is undone is done by then


def import_plainly() -> None:
    """Import what comes from now on without having its source read, and forget what was read.

    PySide reads the source of every module to see whether it could ask for names in another style
    with ``__feature__``, and Python keeps the lines: 25 MB of them.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    linecache.clearcache()
