"""What is done with certificates: taken in, looked at, saved and taken away."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vpdesk.domain.certificates import Certificate
from vpdesk.domain.own_register import OwnEntry, OwnEntryId
from vpdesk.services.annual_reports.certificates import Certificates
from vpdesk.ui.files.attaching import Attaching
from vpdesk.ui.files.attachment_export import AttachmentExport
from vpdesk.ui.files.attachment_viewer import AttachmentViewer
from vpdesk.ui.filling import filled


class Certifying(QObject):
    """Fills the menu of an entry; `said` carries a sentence and the kind of strip."""

    said = Signal(str, str)
    toast_wanted = Signal(str, str, object)

    def __init__(self, page: QWidget, certificates: Certificates) -> None:
        super().__init__(page)
        self._page = page
        self._certificates = certificates
        self._by_entry: dict[OwnEntryId, list[Certificate]] = {}
        self.attaching = Attaching(certificates, page, self.tr("Add certificate"))
        self.attaching.said.connect(self.said)

    def look(self) -> frozenset[OwnEntryId]:
        """Read which entries have a certificate, and return them."""
        self._by_entry = {}
        for certificate in self._certificates.list():
            self._by_entry.setdefault(certificate.entry_id, []).append(certificate)
        return frozenset(self._by_entry)

    def fill(self, menu: QMenu, entry: OwnEntry) -> None:
        """Put what can be done with the certificates of an entry into a menu."""
        for certificate in self._by_entry.get(entry.id, ()):
            for pattern, run in (
                (self.tr("View ‘%1’"), self._view),
                (self.tr("Save ‘%1’…"), self._export),
                (self.tr("Remove ‘%1’"), self._remove),
            ):
                self._offer(menu, filled(pattern, certificate.name), partial(run, certificate))
            menu.addSeparator()
        self._offer(menu, self.tr("Add certificate…"), partial(self.attaching.ask, entry.id))

    def open_menu(self, button: QWidget, entry: OwnEntry) -> None:
        """Offer the same below a button, for who has no mouse."""
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, entry)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _offer(self, menu: QMenu, words: str, run: object) -> None:
        action = QAction(words, menu)
        action.triggered.connect(run)
        menu.addAction(action)

    def _view(self, certificate: Certificate) -> None:
        AttachmentViewer(self._page, self._certificates, certificate).open()

    def _export(self, certificate: Certificate) -> None:
        export = AttachmentExport(self._page, self._certificates, certificate)
        export.said.connect(self.said)
        export.ask()

    def _remove(self, certificate: Certificate) -> None:
        self._certificates.remove(certificate)
        undo = partial(self._certificates.put_back, certificate)
        self.toast_wanted.emit(self.tr("Certificate removed."), self.tr("Undo"), undo)
