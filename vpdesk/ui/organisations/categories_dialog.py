"""The dialog with all categories of one organisation, and how they stand in its reports."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vpdesk.domain.organisations import Organisation
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.term_changes import TermHere
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.category_change_dialog import CategoryChange, CategoryChangeDialog
from vpdesk.ui.organisations.category_words import category_lines
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.row_list import RowAction, RowList, heading_tools
from vpdesk.ui.widgets.rows import RowLook
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.wrapped_text import WrappedText

_YEARS = 3


class CategoriesDialog(Dialog):
    """Lists the categories; what is chosen to be done asks for the day from which it holds."""

    def __init__(
        self, parent: QWidget, services: OrganisationServices, organisation: Organisation
    ) -> None:
        super().__init__(parent, "", "")
        self.set_title(self.tr("Categories of this organisation"), self.tr("Close"))
        self.cancel_button.hide()
        self.confirmed.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._services = services
        self._at = organisation.id
        self._undo: Callable[[], object] | None = None
        # Tab goes through a dialog in the order in which its fields were made.
        self.years = ComboBox()
        self.years.setAccessibleName(self.tr("Report"))
        self.list = RowList(
            self.tr("Categories"),
            self._look,
            key=lambda row: row.general.id,
            spoken=self._sentence,
            actions=self._actions(),
            divided=True,
        )
        # What stands for its view takes Tab back to it, past what comes before it.
        self.list.setFocusProxy(None)  # type: ignore[arg-type]
        self.strip = Strip()
        self.strip.link_clicked.connect(self._take_back)
        self.preview = WrappedText("", "body", "text2")
        self._arrange(organisation)
        self._fill()

    def change(self, what: CategoryChange, row: TermHere) -> None:
        """Ask for a change of a category, or say why there can be none."""
        own = row.general.organisation_id is not None
        if what is CategoryChange.PLACE and not own:
            self.strip.say(
                self.tr("Only a category of this organisation alone counts with another.")
            )
        elif what is CategoryChange.HIDE and own:
            self._stop_own(row)
        else:
            dialog = CategoryChangeDialog(self, self._services, self._at, row, what)
            dialog.recorded.connect(self._changed)
            dialog.open()

    def _arrange(self, organisation: Organisation) -> None:
        lead = self.tr(
            "What changes holds from the day you choose. Reports that left keep their words and "
            "their rows."
        )
        self.content.addWidget(text_label(organisation.name, "bodystrong", wrap=True))
        self.content.addWidget(text_label(lead, "body", "text2", wrap=True))
        self.content.addWidget(self.strip)
        label = text_label(self.tr("So it stands in the report of"), "label")
        label.setBuddy(self.years)
        year = QHBoxLayout()
        year.setSpacing(tokens.SMALL)
        year.addWidget(label)
        year.addWidget(self.years)
        year.addStretch(1)
        self.content.addLayout(year)
        self.content.addWidget(self.preview)
        heading = QHBoxLayout()
        heading.addWidget(text_label(self.tr("Categories"), "bodystrong"), 1)
        heading.addWidget(heading_tools(self.list.tools))
        self.content.addLayout(heading)
        self.content.addWidget(self.list)
        this = self._services.today().year
        self.years.set_choices([(year, str(year)) for year in range(this + 1, this - _YEARS, -1)])
        self.years.set_value(this + 1)
        self.years.currentIndexChanged.connect(self._show_preview)

    def _fill(self) -> None:
        rows = self._services.dated_terms.list(self._at, Vocabulary.CATEGORY)
        shown = [each for each in rows if not each.general.heading and self._matters(each)]
        self.list.show_rows(sorted(shown, key=self._place))
        self._show_preview()

    def _matters(self, row: TermHere) -> bool:
        """Leave out what is offered nowhere and never was here."""
        own = row.general.organisation_id is not None
        return row.offered or own or bool(row.hidings) or len(row.names) > 1

    def _place(self, row: TermHere) -> tuple[bool, int]:
        return row.general.organisation_id is not None, row.general.position

    def _show_preview(self) -> None:
        year = self.years.value()
        rows = self._services.dated_terms.rows_in_report(
            self._at, calendar_year(year), language=current()
        )
        self.preview.show_text(" · ".join(each[:1].upper() + each[1:] for each in rows))

    def _changed(self, undo: object) -> None:
        self._undo = undo if callable(undo) else None
        self.strip.say(self.tr("Changed."), "ok", self.tr("Undo"))
        self._fill()

    def _stop_own(self, row: TermHere) -> None:
        terms = self._services.terms
        if row.offered:
            terms.stop_offering(row.general.id)
        else:
            terms.offer(row.general.id)
        self._changed(partial(terms.put_back, row.general))

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        refused = ""
        try:
            if undo is not None:
                undo()
        except (Gone, OthersHidden, DraftRefused):
            refused = self.tr("This can no longer be undone: a report left, or the name was taken.")
        self.strip.say(refused)
        self._fill()

    def _actions(self) -> tuple[RowAction, ...]:
        key = Qt.Key
        return (
            RowAction(
                text=self.tr("Call it otherwise…"),
                icon="pencil",
                keys=(key.Key_F2, key.Key_Return, key.Key_Enter),
                run=partial(self.change, CategoryChange.CALL),
            ),
            RowAction(
                text=self.tr("Hide or offer again…"),
                icon="eye",
                keys=(key.Key_Delete,),
                run=partial(self.change, CategoryChange.HIDE),
            ),
            RowAction(
                text=self.tr("Count with another…"),
                icon="tag",
                keys=(key.Key_Insert,),
                run=partial(self.change, CategoryChange.PLACE),
            ),
        )

    def _look(self, row: TermHere) -> RowLook:
        lines = category_lines(row, self._services.today())
        return RowLook(
            title=term_label(row.called, current()),
            second=lines[0] if lines else "",
            third=" · ".join(lines[1:]),
            tips=(term_label(row.called, current()), *lines),
        )

    def _sentence(self, row: TermHere) -> str:
        lines = category_lines(row, self._services.today())
        return filled("%1", ", ".join((term_label(row.called, current()), *lines)))
