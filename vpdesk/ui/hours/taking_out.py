"""Lets invoice lines leave, and the hours for the adviser's own administration."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.ui.errors import words_for
from vpdesk.ui.file_dialogs import ask_file_to_save
from vpdesk.ui.filling import filled
from vpdesk.ui.hours.invoice_dialog import InvoiceDialog
from vpdesk.ui.hours.services import HoursServices
from vpdesk.ui.language import current
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label


class TakingOut(QObject):
    """Works over ``window``; `said` carries what came of it and the kind of strip."""

    said = Signal(str, str)

    def __init__(self, window: QWidget, services: HoursServices) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self.file_dialog: QFileDialog | None = None

    def make_invoice(self, organisation_id: OrganisationId) -> None:
        """Open the dialog for invoice lines, or say that a time statement comes first."""
        statements = self._services.invoicing.statements(organisation_id)
        if not statements:
            self.said.emit(
                self.tr("First issue a time statement. The lines tell no more than that."),
                "neutral",
            )
            return
        dialog = InvoiceDialog(self._window, self._services, organisation_id, statements)
        dialog.saved.connect(self._tell)
        dialog.open()

    def save(self, period: Period) -> None:
        """Say what the figures are for, then let a place be chosen."""
        warning = Dialog(self._window, self.tr("Save for yourself"), self.tr("Choose a place…"))
        words = self.tr(
            "A spreadsheet with the hours of all organisations, what was invoiced and what is left"
            " of each contract. It is for your own administration: these figures may not go to an"
            " employer. What an employer gets is the time statement. The file is not encrypted."
        )
        warning.content.addWidget(text_label(words, wrap=True))
        warning.confirmed.connect(partial(self._choose, warning, period))
        warning.finished.connect(warning.deleteLater)
        warning.open()

    def write(self, period: Period, place: str) -> None:
        """Write the hours; the dialog for the file has asked before something is replaced."""
        try:
            self._services.hours.save(period, Path(place), language=current(), replace=True)
        except (OSError, InsideVault) as error:
            words = filled(self.tr("The hours were not saved. %1"), words_for(error) or "")
            self.said.emit(words.strip(), "danger")
            return
        self._tell()

    def _choose(self, warning: Dialog, period: Period) -> None:
        warning.accept()
        name = self._services.hours.file_name(period, language=current())
        self.file_dialog = ask_file_to_save(
            self._window,
            self.tr("Save for yourself"),
            self.tr("Spreadsheets (*.xlsx)"),
            name,
            partial(self.write, period),
        )

    def _tell(self) -> None:
        words = self.tr("Saved. Outside the vault the file is no longer protected.")
        self.said.emit(words, "ok")
