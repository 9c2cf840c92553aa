"""The dialog for work for an organisation outside its cases."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import (
    Activity,
    ActivityDraft,
    ActivityId,
    PlannedActivity,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_activity_dialog import Ui_ActivityForm
from vpdesk.ui.organisations.choices import organisation_choices
from vpdesk.ui.organisations.kind_fields import KindFields
from vpdesk.ui.organisations.persons_choice import PersonsChoice
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.level_labels import LevelLabels

_OPTIONAL = frozenset(
    {
        "minutes",
        "travel_minutes",
        "participants",
        "audience",
        "with_whom",
        "place",
        "language",
        "materials",
        "text",
        "evaluation",
    }
)


class ActivityDialog(QObject):
    """Records an activity, or changes the one given; `recorded` carries its id.

    With a plan it says how that went. Without an organisation the one used last is proposed.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        *,
        organisation_id: OrganisationId | None = None,
        activity: Activity | None = None,
        planned: PlannedActivity | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known, self._planned = activity, planned
        self._form = Ui_ActivityForm()
        self._fields = DraftDialog(
            parent, self._form, self._shape(), services.drafts, services.today
        )
        for row in (
            ("organisation_id", "on"),
            ("minutes", "travel_minutes", "participants"),
            ("place", "language"),
        ):
            LevelLabels([self._fields.fields[name].label for name in row])
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        usual = services.organisations.shown_alone or services.organisations.last_used()
        shown = activity or planned
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
        today = self._services.today()
        shown = self._known or self._planned
        if shown is None:
            values: dict[str, Any] = {"on": today}
            if self._organisation_id is not None:
                values["organisation_id"] = self._organisation_id
            return values
        values = asdict(shown)
        if self._known is not None:
            values["minutes"] = self._known.minutes or None
            values["travel_minutes"] = self._known.travel_minutes or None
        else:
            # Who was expected is no number of those who came.
            values |= {"on": min(shown.on, today), "participants": None}
        return values

    def _shape(self) -> Shape:
        title, confirm, place = self.tr("New activity"), self.tr("Record activity"), "activity:new"
        if self._known is not None:
            title, confirm = self.tr("Edit activity"), self.tr("Save changes")
            place = f"activity:{self._known.id}"
        elif self._planned is not None:
            title, place = self.tr("How did it go?"), f"planned:done:{self._planned.id}"
        return Shape(
            title=title,
            confirm=confirm,
            place=place,
            optional=_OPTIONAL,
            numbers=frozenset({"participants"}),
            required_words={
                "organisation_id": self.tr("Choose an organisation."),
                "kind_id": self.tr("Choose a kind."),
                "what": self.tr("Say in a few words what you did."),
            },
        )

    def _offer(self) -> None:
        chosen = self._fields.value("organisation_id")
        shown = self._known or self._planned
        kept = shown.kind_id if shown else None
        kinds = term_choices(self._services.terms, Vocabulary.ACTIVITY_KIND, chosen, kept=kept)
        self._fields.control("kind_id").set_choices(kinds)
        self._persons.offer(chosen)
        self._of_kind.show()

    def _record(self) -> None:
        fields = self._fields
        today = self._services.today()
        day = fields.day("on")
        draft = ActivityDraft(
            organisation_id=fields.value("organisation_id"),
            on=day or today,
            kind_id=fields.value("kind_id"),
            what=fields.text("what"),
            audience=fields.text("audience"),
            participants=fields.number("participants"),
            minutes=fields.minutes("minutes") or 0,
            travel_minutes=fields.minutes("travel_minutes") or 0,
            text=fields.text("text"),
            with_whom=fields.text("with_whom"),
            place=fields.text("place"),
            language=fields.text("language"),
            materials=fields.text("materials"),
            evaluation=fields.text("evaluation"),
        )
        no_day = () if day else (Problem(field="on", reason=Reason.REQUIRED),)
        fields.record(problems_in(draft, today=today) + no_day, lambda: self._save(draft))

    def _save(self, draft: ActivityDraft) -> ActivityId:
        if self._planned is not None:
            return self._services.planned_activities.finish(self._planned.id, draft)
        if self._known is None:
            return self._services.activities.add(draft)
        self._services.activities.change(self._known.id, draft)
        return self._known.id
