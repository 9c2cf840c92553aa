"""Chooses which tables and earlier periods the report shows."""

from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import MOST_EARLIER_PERIODS, TABLES, ReportOptions
from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.forms.ui_report_contents import Ui_ReportContentsForm
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.field import FormField
from vpdesk.ui.widgets.text import dress_label, text_label

_WIDTH = 420


class ContentsDialog(QObject):
    """`changed` comes when something else was chosen and kept."""

    changed = Signal()

    def __init__(
        self,
        parent: QWidget,
        annual_reports: AnnualReports,
        organisation_id: OrganisationId,
        period: Period,
    ) -> None:
        super().__init__(parent)
        self._annual_reports = annual_reports
        self._where = (organisation_id, period)
        options = annual_reports.options(organisation_id, period)
        self.dialog = Dialog(
            parent, self.tr("What the report shows"), self.tr("Apply"), width=_WIDTH
        )
        self.dialog.finished.connect(self.deleteLater)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self._options = options
        content = QWidget()
        self._form = form = Ui_ReportContentsForm()
        form.setupUi(content)
        form.rows.setContentsMargins(0, 0, 0, 0)
        form.rows.setSpacing(tokens.FIELD_TO_FIELD)
        form.tables_field.setSpacing(tokens.TIGHT)
        form.tables_column.setSpacing(0)
        dress_label(form.tables_label, "label")
        agreed = annual_reports.agreed_tables(organisation_id, period)
        self.boxes = {name: CheckBox(text=table_name(name)) for name in TABLES if name in agreed}
        for name, box in self.boxes.items():
            box.setChecked(name in options.tables)
            form.tables_column.addWidget(box)
        if len(self.boxes) < len(TABLES):
            form.tables_column.addWidget(
                text_label(
                    self.tr("Other tables were not agreed for this period."),
                    "small",
                    "text2",
                    wrap=True,
                )
            )
        FormField(
            form.earlier_label,
            form.earlier_edit,
            form.earlier_column,
            self.tr("Of earlier periods, too, only protected figures are printed."),
        )
        self.earlier_edit = form.earlier_edit
        for first, second in pairwise([*self.boxes.values(), self.earlier_edit]):
            QWidget.setTabOrder(first, second)
        self.earlier_edit.set_choices(self._earlier_choices())
        self.earlier_edit.set_value(options.earlier_periods)
        self.dialog.content.addWidget(content)
        self.dialog.confirmed.connect(self._choose)

    def open(self) -> None:
        self.dialog.open()

    def _earlier_choices(self) -> list[tuple[object, str]]:
        usual = self.tr("Up to two, as long as you work there")
        numbers = [
            (number, self.tr("%n period(s)", "", number))
            for number in range(1, MOST_EARLIER_PERIODS + 1)
        ]
        return [(None, usual), (0, self.tr("None")), *numbers]

    def _choose(self) -> None:
        earlier = self.earlier_edit.value()
        options = ReportOptions(
            tables=frozenset(name for name, box in self.boxes.items() if box.isChecked()),
            earlier_periods=earlier if isinstance(earlier, int) else None,
        )
        self.dialog.accept()
        if options != self._options:
            self._annual_reports.keep_options(*self._where, options)
            self.changed.emit()
