"""Says once what it means that a draft leaves the vault."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.editions import EditionKind
from vpdesk.domain.periods import Period
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui.annual_report.kind_words import kind_name
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.wrapped_text import WrappedText


class LeavingDialog(Dialog):
    """Asked before the first draft of a period; `confirmed` lets it go on."""

    def __init__(self, parent: QWidget, kind: EditionKind, period: Period, act: str) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("LeavingDialog", "Let a draft leave the vault?"),
            act,
        )
        what = f"{kind_name(kind)} {period_title(period, current())}"
        self.content.addWidget(
            WrappedText(filled(self.tr("%1 has not been issued yet."), what), "bodystrong")
        )
        self.content.addWidget(
            WrappedText(
                self.tr(
                    "What leaves as a draft has been told. It stays on record, and every later "
                    "report of this organisation is held against it. If the figures change "
                    "afterwards, the report may be refused."
                )
            )
        )
        self.content.addWidget(
            Strip(self.tr("If it is finished, issue it instead: then nothing can differ."))
        )
        self.confirmed.connect(self.accept)
        self.finished.connect(self.deleteLater)
