"""The dialogs that choose a file or a folder, of which nothing is remembered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from vpdesk.ui.traces import as_sensitive


def ask_file_to_open(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[str], None]
) -> QFileDialog:
    """Open the dialog; ``chosen`` gets the path. ``kinds`` is as in `Registers (*.csv *.xlsx)`."""
    dialog = _dialog(parent, title, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_files_to_open(
    parent: QWidget, title: str, chosen: Callable[[Sequence[str]], None]
) -> QFileDialog:
    """Open the dialog for files of any kind; ``chosen`` gets the paths."""
    dialog = _dialog(parent, title, "", lambda _first: None)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_file_to_save(
    parent: QWidget, title: str, kinds: str, name: str, chosen: Callable[[str], None]
) -> QFileDialog:
    """Open the dialog with ``name`` proposed; it asks before something is overwritten."""
    dialog = _dialog(parent, title, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Open the dialog for a folder that is there; ``chosen`` gets its path."""
    dialog = _dialog(parent, title, "", chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str, chosen: Callable[[str], None]) -> QFileDialog:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, "vpdesk", documents, kinds)
    dialog.setAccessibleName(title)
    for field in dialog.findChildren(QLineEdit):
        as_sensitive(field)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    # Qt writes its history when the dialog is destroyed.
    dialog.destroyed.connect(forget_places)
    return dialog


def forget_places() -> None:
    """Take out of the settings of Qt where its user was in a dialog for files."""
    remembered = QSettings(QSettings.Scope.UserScope, "QtProject")
    remembered.remove("FileDialog")
    remembered.sync()
