"""Enters a report that was made before or outside vpdesk, as far as it told numbers."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import OlderReportDraft, OlderTable
from vpdesk.domain.editions import Edition
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.report_columns import TABLES
from vpdesk.services.errors import ServiceError
from vpdesk.ui import tokens
from vpdesk.ui.annual_report.services import AnnualReportServices
from vpdesk.ui.annual_report.told.entered import (
    APART,
    ORGANISATIONS,
    TABLE,
    YES,
    entered_texts,
)
from vpdesk.ui.annual_report.told.older_table import OlderTableFields
from vpdesk.ui.annual_report.told.typed_counts import NotACount, read_count
from vpdesk.ui.annual_report.words import table_name
from vpdesk.ui.errors import words_for
from vpdesk.ui.form_fields import fields_of, order_focus, read, write
from vpdesk.ui.forms.ui_older_report import Ui_OlderReportForm
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.language import current
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import announce, text_label

_WIDTH = 620
_FIELDS = ("start", "end", "made_on", "audience", "total", "table")


class OlderReportDialog(Dialog):
    """`recorded` carries the id of the edition; ``organisations`` are those of one employer.

    With ``wrong`` an older report is entered anew, in the place of one that was entered wrongly.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: AnnualReportServices,
        organisations: list[tuple[OrganisationId, str]],
        wrong: Edition | None = None,
    ) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("OlderReportDialog", "Enter an older report")
            if wrong is None
            else QCoreApplication.translate("OlderReportDialog", "Enter an older report anew"),
            QCoreApplication.translate("OlderReportDialog", "Record older report"),
            width=_WIDTH,
        )
        self._services = services
        self._wrong = wrong
        self._first = organisations[0][0]
        self._boxes = {key: CheckBox(text=name) for key, name in organisations}
        self._boxes[self._first].setChecked(True)
        self.tables: dict[str, OlderTableFields] = {}
        self._trouble = Strip()
        self._form = form = Ui_OlderReportForm()
        self._content = QWidget()
        form.setupUi(self._content)
        self.fields = fields_of(form, _FIELDS, frozenset({"audience"}))
        self._dress()
        if wrong is not None:
            self._fill(entered_texts(wrong))
        place = f"report/{self._first}/older"
        self._kept = KeptText(
            self,
            services.drafts,
            place if wrong is None else f"{place}/{wrong.id}",
            read=self._texts,
            write=self._fill,
        )
        self.confirmed.connect(self._record)
        self.finished.connect(self.deleteLater)

    def add_table(self, variable: str) -> OlderTableFields:
        """Show the fields of one table more; its first field gets the keyboard."""
        period = self._period() or calendar_year(self._services.today().year)
        rows = self._services.annual_reports.rows_of(
            self._first, period, variable, language=current()
        )
        table = OlderTableFields(variable, rows)
        table.leaving_out_wanted.connect(self._leave_out)
        self.tables[variable] = table
        self._column.addWidget(table)
        self._offer_tables()
        self._order_tables()
        return table

    def _order_tables(self) -> None:
        """Let Tab go through the tables before the buttons."""
        parts: list[QWidget] = [self._form.table_edit, self.apart_box]
        for table in self.tables.values():
            parts += [*table.edits.values(), table.leave_out_button]
        order_focus(*parts, self.cancel_button, self.confirm_button)

    def _dress(self) -> None:
        form = self._form
        for row in (form.period_row, form.total_row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(tokens.MEDIUM)
        for edit in (form.start_edit, form.end_edit, form.made_on_edit):
            edit.use_today(self._services.today)
        last = calendar_year(self._services.today().year - 1)
        form.start_edit.set_day(last.start)
        form.end_edit.set_day(last.end)
        form.made_on_edit.set_day(self._services.today())
        self.fields["total"].set_hint(self.tr("7, <5, 5+ or 10-14. Empty: it told none."))
        self.fields["table"].set_hint(self.tr("Only what the report printed."))
        self._offer_tables()
        form.table_edit.value_changed.connect(self._choose_table)
        self.content.addWidget(
            Strip(
                self.tr(
                    "Every later report is held against what was told before, by whomever. What "
                    "you record here can be entered anew, but not taken back."
                )
            )
        )
        self.content.addWidget(self._content)
        if len(self._boxes) > 1:
            self.content.addWidget(text_label(self.tr("It tells of these together"), "label"))
            for box in self._boxes.values():
                self.content.addWidget(box)
        self.apart_box = CheckBox(text=self.tr("Its reporters are not in vpdesk"))
        self.content.addWidget(self.apart_box)
        self.content.addWidget(
            text_label(
                self.tr(
                    "Because somebody else counted them, for example. Reports about the same time "
                    "then say that they do not count them."
                ),
                "small",
                "text2",
                wrap=True,
            )
        )
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens.LARGE)
        self.content.addLayout(self._column)
        self.content.addWidget(self._trouble)

    def _offer_tables(self) -> None:
        edit = self._form.table_edit
        edit.blockSignals(True)
        free = [(name, table_name(name)) for name in TABLES if name not in self.tables]
        edit.set_choices([("", self.tr("Choose…")), *free])
        edit.set_value("")
        edit.blockSignals(False)

    def _choose_table(self, variable: object) -> None:
        if isinstance(variable, str) and variable:
            self.add_table(variable).focus_first()

    def _leave_out(self, variable: str) -> None:
        table = self.tables.pop(variable)
        self._column.removeWidget(table)
        table.hide()
        table.deleteLater()
        self._offer_tables()
        self._form.table_edit.setFocus()

    def _record(self) -> None:
        self._trouble.say("")
        draft = self._draft()
        if draft is None:
            return
        try:
            edition_id = self._services.editions.add_older(draft)
        except (EditionRefused, ServiceError, DraftRefused) as error:
            words = words_for(error)
            if words is None:
                raise
            self._trouble.say(words, "danger")
            announce(self._trouble)
            return
        self.accept()
        self.recorded.emit(edition_id)

    def _draft(self) -> OlderReportDraft | None:
        """Return what is filled in; None when something is missing, which is then said."""
        for field in self.fields.values():
            field.clear_error()
        period, made_on = self._period(), self._form.made_on_edit.day()
        if period is None:
            self.fields["end"].set_error(self.tr("Fill in two dates, the first one first."))
            self._form.end_edit.setFocus()
            return None
        if made_on is None:
            self.fields["made_on"].set_error(self.tr("Fill in a date."), focus=True)
            return None
        try:
            total = read_count(self._form.total_edit.text())
        except NotACount:
            words = self.tr("Type a number, such as 7, <5, 5+ or 10-14.")
            self.fields["total"].set_error(words, focus=True)
            return None
        tables = self._read_tables()
        if tables is None:
            return None
        return OlderReportDraft(
            organisations=tuple(key for key, box in self._boxes.items() if box.isChecked())
            or (self._first,),
            period=period,
            made_on=made_on,
            audience=self._form.audience_edit.text().strip(),
            total=total,
            tables=tables,
            apart=self.apart_box.isChecked(),
            replaces=None if self._wrong is None else self._wrong.id,
        )

    def _read_tables(self) -> tuple[OlderTable, ...] | None:
        found = []
        for fields in self.tables.values():
            table = fields.table()
            if table is None:
                return None
            if table.rows:
                found.append(table)
        return tuple(found)

    def _period(self) -> Period | None:
        start, end = self._form.start_edit.day(), self._form.end_edit.day()
        return Period(start, end) if start and end and start <= end else None

    def _texts(self) -> dict[str, str]:
        chosen = [str(key) for key, box in self._boxes.items() if box.isChecked()]
        return {
            **read({name: self.fields[name] for name in _FIELDS if name != "table"}),
            ORGANISATIONS: " ".join(chosen),
            APART: YES if self.apart_box.isChecked() else "",
            **{
                f"{TABLE}{variable}": json.dumps(table.texts(), ensure_ascii=False)
                for variable, table in self.tables.items()
            },
        }

    def _fill(self, kept: Mapping[str, str]) -> None:
        write({name: field for name, field in self.fields.items() if name in kept}, kept)
        chosen = kept.get(ORGANISATIONS, "").split()
        for key, box in self._boxes.items():
            box.setChecked(str(key) in chosen)
        self.apart_box.setChecked(kept.get(APART) == YES)
        for name, text in kept.items():
            if name.startswith(TABLE):
                self.add_table(name.removeprefix(TABLE)).load(json.loads(text))
