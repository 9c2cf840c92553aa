"""Counts how often a listener of the system asks to lock."""

from PySide6.QtCore import QObject, Signal


class Ear(QObject):
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.wanted.connect(self._hear)

    def _hear(self) -> None:
        self.heard += 1
