"""The dialog for what is planned for an organisation outside its cases."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import (
    Activity,
    PlannedActivity,
    PlannedActivityDraft,
    PlannedActivityId,
    problems_in_plan,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_planned_activity_dialog import Ui_PlannedActivityForm
from vpdesk.ui.organisations.choices import organisation_choices
from vpdesk.ui.organisations.kind_fields import KindFields
from vpdesk.ui.organisations.persons_choice import PersonsChoice
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.level_labels import LevelLabels

_AS_BEFORE = (
    "organisation_id",
    "kind_id",
    "what",
    "audience",
    "with_whom",
    "place",
    "language",
    "materials",
)
"""What a session that is held again has in common with the last one."""

_OPTIONAL = frozenset(
    {"at", "audience", "participants", "with_whom", "place", "language", "materials", "text"}
)


class PlannedActivityDialog(QObject):
    """Plans an activity, the one given once more, or changes a plan; `recorded` carries its id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        *,
        organisation_id: OrganisationId | None = None,
        planned: PlannedActivity | None = None,
        again: Activity | PlannedActivity | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known, self._again = planned, again
        self._form = Ui_PlannedActivityForm()
        shape = Shape(
            title=self.tr("Plan an activity") if planned is None else self.tr("Edit the plan"),
            confirm=self.tr("Plan activity") if planned is None else self.tr("Save changes"),
            place="planned:new" if planned is None else f"planned:{planned.id}",
            optional=_OPTIONAL,
            numbers=frozenset({"participants"}),
            required_words={
                "organisation_id": self.tr("Choose an organisation."),
                "kind_id": self.tr("Choose a kind."),
                "what": self.tr("Say in a few words what you are going to do."),
                "on": self.tr("Give the day, at most ten years ahead."),
            },
        )
        self._fields = DraftDialog(parent, self._form, shape, services.drafts, services.today)
        for row in (("on", "at"), ("audience", "participants"), ("place", "language")):
            LevelLabels([self._fields.fields[name].label for name in row])
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        shown = planned or again
        usual = services.organisations.shown_alone or services.organisations.last_used()
        self._organisation_id = shown.organisation_id if shown else organisation_id or usual
        self._persons = PersonsChoice(
            self._form.with_whom_edit, self._form.with_whom_column, services.organisations
        )
        self._of_kind = KindFields(
            self._fields.control("kind_id"), self._fields.fields, services.terms
        )
        organisation = self._fields.control("organisation_id")
        organisation.set_choices(
            organisation_choices(services.organisations, self._organisation_id)
        )
        organisation.value_changed.connect(self._offer)
        self._offer()

    def open(self) -> None:
        self._fields.open(self._values())
        self._of_kind.show()

    def _values(self) -> dict[str, Any]:
        if self._known is not None:
            at = self._known.at
            return asdict(self._known) | {"at": f"{at:%H:%M}" if at else ""}
        if self._again is not None:
            return {name: getattr(self._again, name) for name in _AS_BEFORE}
        if self._organisation_id is not None:
            return {"organisation_id": self._organisation_id}
        return {}

    def _offer(self) -> None:
        chosen = self._fields.value("organisation_id")
        shown = self._known or self._again
        kept = shown.kind_id if shown else None
        kinds = term_choices(self._services.terms, Vocabulary.ACTIVITY_KIND, chosen, kept=kept)
        self._fields.control("kind_id").set_choices(kinds)
        self._persons.offer(chosen)
        self._of_kind.show()

    def _record(self) -> None:
        fields = self._fields
        today = self._services.today()
        day = fields.day("on")
        draft = PlannedActivityDraft(
            organisation_id=fields.value("organisation_id"),
            on=day or today,
            at=fields.control("at").at(),
            kind_id=fields.value("kind_id"),
            what=fields.text("what"),
            audience=fields.text("audience"),
            participants=fields.number("participants"),
            with_whom=fields.text("with_whom"),
            place=fields.text("place"),
            language=fields.text("language"),
            materials=fields.text("materials"),
            text=fields.text("text"),
        )
        no_day = () if day else (Problem(field="on", reason=Reason.REQUIRED),)
        fields.record(problems_in_plan(draft, today=today) + no_day, lambda: self._save(draft))

    def _save(self, draft: PlannedActivityDraft) -> PlannedActivityId:
        if self._known is None:
            return self._services.planned_activities.add(draft)
        self._services.planned_activities.change(self._known.id, draft)
        return self._known.id
