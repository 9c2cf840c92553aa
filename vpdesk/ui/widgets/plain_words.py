"""Names on buttons, labels and in menus as they are: their ampersands make no mnemonics."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton


def say_plainly(button: QAbstractButton, words: str) -> None:
    """Give a button that paints its own text these words, and no key for what follows an `&`.

    It is called so too: from its text alone, Qt would take the ampersand out.
    """
    button.setText(words)
    button.setShortcut(QKeySequence())
    button.setAccessibleName(words)


def unmarked(words: str) -> str:
    """Return what a menu, or the label of a field, shows as ``words``."""
    return words.replace("&", "&&")
