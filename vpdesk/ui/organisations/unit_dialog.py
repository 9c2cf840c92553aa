"""The dialog for a department or site."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import OrganisationId, Unit, UnitDraft, UnitId, problems_in_unit
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_unit_dialog import Ui_UnitForm
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.organisations.units_card import UnitRow, tree


class UnitDialog(QObject):
    """Adds a unit, or changes the one given; `recorded` carries its id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        organisation_id: OrganisationId,
        *,
        unit: Unit | None = None,
    ) -> None:
        super().__init__(parent)
        self._organisations = services.organisations
        self._organisation_id = organisation_id
        self._known = unit
        adding = unit is None
        shape = Shape(
            title=self.tr("Add unit") if adding else self.tr("Edit unit"),
            confirm=self.tr("Add unit") if adding else self.tr("Save changes"),
            place=f"unit:new:{organisation_id}" if unit is None else f"unit:{unit.id}",
            optional=frozenset({"headcount"}),
            numbers=frozenset({"headcount"}),
            required_words={"name": self.tr("Give the name of the unit.")},
        )
        self._fields = DraftDialog(parent, Ui_UnitForm(), shape, services.drafts, services.today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        whole = (None, self.tr("The organisation as a whole"))
        self._fields.control("parent_id").set_choices(
            [whole, *((row.unit.id, _indented(row)) for row in self._possible_parents())]
        )

    def open(self) -> None:
        self._fields.open(asdict(self._known) if self._known else {})

    def _possible_parents(self) -> list[UnitRow]:
        """Return every unit but this one and those below it."""
        possible = []
        below: set[UnitId | None] = {self._known.id} if self._known else set()
        for row in tree(self._organisations.units(self._organisation_id)):
            if row.unit.id in below or row.unit.parent_id in below:
                below.add(row.unit.id)
            else:
                possible.append(row)
        return possible

    def _record(self) -> None:
        draft = UnitDraft(
            organisation_id=self._organisation_id,
            name=self._fields.text("name"),
            parent_id=self._fields.value("parent_id"),
            headcount=self._fields.number("headcount"),
        )
        self._fields.record(problems_in_unit(draft), lambda: self._save(draft))

    def _save(self, draft: UnitDraft) -> UnitId:
        if self._known is None:
            return self._organisations.add_unit(draft)
        self._organisations.change_unit(self._known.id, draft)
        return self._known.id


def _indented(row: UnitRow) -> str:
    return f"{row.above} / {row.unit.name}" if row.above else row.unit.name
