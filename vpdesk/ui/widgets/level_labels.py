"""Labels above the fields of one row that break into lines together, so that the fields align."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QLabel

_BOTTOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class LevelLabels(QObject):
    """Each label is as high as the one with the most lines; a row is as wide as its page."""

    def __init__(self, labels: Sequence[QLabel]) -> None:
        super().__init__(labels[0])
        self._labels = tuple(labels)
        for label in self._labels:
            label.setWordWrap(True)
            label.setAlignment(_BOTTOM)
            label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            height = max(_height(label) for label in self._labels)
            for label in self._labels:
                label.setFixedHeight(height)
        return False


def _height(label: QLabel) -> int:
    """Return how high the text is; the label itself never says less than it was fixed to."""
    area = QRect(0, 0, label.width(), 0)
    broken = int(Qt.TextFlag.TextWordWrap | _BOTTOM)
    return label.fontMetrics().boundingRect(area, broken, label.text()).height()
