"""Puts confidential text on the clipboard and takes it off again."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEARED_AFTER = 30_000
"""Milliseconds."""

# What clipboard managers look at: KDE's Klipper, and the clipboard history of Windows. For macOS
# Qt makes a type of its own of every name it does not know, so there is none for it here.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
}


_PUBLIC = "application/x-vpdesk-public"


def copy_public(text: str) -> None:
    """Copy a text that holds nothing confidential: it stays on the clipboard."""
    content = QMimeData()
    content.setText(text)
    content.setData(_PUBLIC, b"1")
    _clipboard().setMimeData(content)


class ConfidentialClipboard(QObject):
    """Holds at most one text, until something else is copied or its time is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copied = ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(CLEARED_AFTER)
        self._clock.timeout.connect(self.clear)
        app = QGuiApplication.instance()
        if app is not None:
            # Also because the clipboard must not ask Python for its content after Python ended.
            app.aboutToQuit.connect(self.clear)

    def watch(self) -> None:
        """From now on take everything that is copied anywhere in vpdesk for confidential."""
        _clipboard().dataChanged.connect(self._take)

    def copy(self, text: str) -> None:
        """Copy a text; it is cleared after `CLEARED_AFTER` if it is still there."""
        content = QMimeData()
        content.setText(text)
        for name, value in _MARKS.items():
            content.setData(name, value)
        _clipboard().setMimeData(content)
        self._copied = text
        self._clock.start()

    def clear(self) -> None:
        """Take the text off the clipboard, unless something else was copied since."""
        self._clock.stop()
        if self._copied and _clipboard().text() == self._copied:
            _clipboard().clear()
        self._copied = ""

    def _take(self) -> None:
        # None when the clipboard was cleared.
        content: QMimeData | None = _clipboard().mimeData()
        if content is None:
            return
        is_known = content.hasFormat(_PUBLIC) or all(map(content.hasFormat, _MARKS))
        if content.hasText() and not is_known and _is_ours():
            self.copy(content.text())


def _is_ours() -> bool:
    return _clipboard().ownsClipboard()


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
