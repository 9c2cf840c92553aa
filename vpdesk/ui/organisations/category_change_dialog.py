"""The dialog for one change of a category at an organisation, and the day from which it holds."""

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.term_changes import TermHere
from vpdesk.domain.terms import TermId, TermWords, Vocabulary
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.organisations.category_words import can_be_hidden
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit


class CategoryChange(Enum):
    """What can be done with a category at one organisation."""

    CALL = auto()
    HIDE = auto()
    PLACE = auto()


class _Form:
    """The fields of a change, one in a row, each with its label."""

    def __init__(self, fields: tuple[tuple[str, str, QWidget], ...]) -> None:
        self._fields = fields

    def setupUi(self, content: QWidget) -> None:
        self.rows = QVBoxLayout(content)
        for name, label, control in self._fields:
            row = QHBoxLayout()
            setattr(self, f"row_{name}", row)
            row.addWidget(self._field(name, label, control), 1)
            self.rows.addLayout(row)

    def _field(self, name: str, label: str, control: QWidget) -> QWidget:
        field = QWidget()
        column = QVBoxLayout(field)
        words = QLabel(label)
        words.setBuddy(control)
        column.addWidget(words)
        column.addWidget(control)
        parts = {"label": words, "edit": control, "column": column, "field": field}
        for part, value in parts.items():
            setattr(self, f"{name}_{part}", value)
        return field


class CategoryChangeDialog(QObject):
    """Records one change; `recorded` carries what undoes it."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        row: TermHere,
        what: CategoryChange,
    ) -> None:
        super().__init__(parent)
        self._dated = services.dated_terms
        self._today = services.today
        self._at = organisation_id
        self._row = row
        self._what = what
        self._own = row.general.organisation_id is not None
        title, confirm = self._words()
        shape = Shape(
            title=title,
            confirm=confirm,
            place=f"category_here:{organisation_id}/{row.general.id}/{what.name}",
            optional=frozenset({"english"}),
            required_words={
                "dutch": self.tr("Give the name of the category."),
                "since": self.tr("Give the first day."),
            },
        )
        self._fields = DraftDialog(
            parent, _Form(self._wanted()), shape, services.drafts, services.today
        )
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        if what is CategoryChange.PLACE:
            self._fields.control("parent_id").set_choices(self._wholes())

    def open(self) -> None:
        called = self._row.called
        self._fields.open(
            {
                "dutch": called.dutch,
                "english": called.english,
                "parent_id": self._row.general.parent_id,
                "since": self._today(),
            }
        )

    def _words(self) -> tuple[str, str]:
        """Return the title, and what the button says."""
        name = term_label(self._row.called, current())
        match self._what:
            case CategoryChange.CALL if self._own:
                return filled(self.tr("Rename %1"), name), self.tr("Rename")
            case CategoryChange.CALL:
                return filled(self.tr("Call %1 otherwise here"), name), self.tr("Call it so")
            case CategoryChange.PLACE:
                return filled(self.tr("Let %1 count with another"), name), self.tr("Save changes")
            case _ if can_be_hidden(self._row, self._today()):
                return filled(self.tr("Hide %1 here"), name), self.tr("Hide")
            case _:
                return filled(self.tr("Offer %1 here again"), name), self.tr("Offer again")

    def _wanted(self) -> tuple[tuple[str, str, QWidget], ...]:
        since = ("since", self.tr("From"), DateEdit())
        if self._what is CategoryChange.CALL:
            return (
                ("dutch", self.tr("Name"), QLineEdit()),
                ("english", self.tr("Name in English"), QLineEdit()),
                since,
            )
        if self._what is CategoryChange.PLACE:
            return (("parent_id", self.tr("Counts with"), ComboBox()), since)
        return (since,)

    def _wholes(self) -> list[tuple[object, str]]:
        """Return the groups and the general categories that stand right below one."""
        rows = [
            each.general
            for each in self._dated.list(self._at, Vocabulary.CATEGORY)
            if each.general.organisation_id is None and (each.offered or each.general.heading)
        ]
        headings = {each.id for each in rows if each.heading}
        found: list[tuple[object, str]] = [(None, self.tr("With none, without a group"))]
        for each in rows:
            if each.heading:
                alone = filled(self.tr("With none, in %1"), term_label(each, current()))
                found.append((each.id, alone))
            elif each.parent_id is None or each.parent_id in headings:
                found.append((each.id, term_label(each, current())))
        return found

    def _record(self) -> None:
        since = self._fields.day("since")
        missing = () if since else (Problem(field="since", reason=Reason.REQUIRED),)
        self._fields.record(missing, self._save)

    def _save(self) -> object:
        """Change it, and return what undoes that."""
        dated, term_id = self._dated, self._row.general.id
        since = self._fields.day("since") or self._today()
        before = dated.names(term_id)
        match self._what:
            case CategoryChange.CALL:
                self._call(term_id)
            case CategoryChange.PLACE:
                dated.place(term_id, self._fields.value("parent_id"), since=since)
            case _ if can_be_hidden(self._row, self._today()):
                dated.hide(term_id, self._at, since=since)
            case _:
                dated.show(term_id, self._at, since=since)
        return partial(dated.put_back, before)

    def _call(self, term_id: TermId) -> None:
        since = self._fields.day("since") or self._today()
        words = TermWords(dutch=self._fields.text("dutch"), english=self._fields.text("english"))
        if self._own:
            self._dated.rename(term_id, words, since=since)
        elif words == TermWords(dutch=self._row.general.dutch, english=self._row.general.english):
            self._dated.call(term_id, self._at, None, since=since)
        else:
            self._dated.call(term_id, self._at, words, since=since)
