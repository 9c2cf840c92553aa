"""The dialog for work for an organisation outside its cases."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import Activity, ActivityDraft, ActivityId, problems_in
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import Problem, Reason
from vpdesk.domain.terms import Vocabulary
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.forms.ui_activity_dialog import Ui_ActivityForm
from vpdesk.ui.organisations.choices import organisation_choices
from vpdesk.ui.organisations.services import OrganisationServices
from vpdesk.ui.term_choices import term_choices
from vpdesk.ui.widgets.level_labels import LevelLabels


class ActivityDialog(QObject):
    """Records an activity, or changes the one given; `recorded` carries its id.

    Without an organisation the one used last is proposed.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        *,
        organisation_id: OrganisationId | None = None,
        activity: Activity | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known = activity
        adding = activity is None
        shape = Shape(
            title=self.tr("New activity") if adding else self.tr("Edit activity"),
            confirm=self.tr("Record activity") if adding else self.tr("Save changes"),
            place="activity:new" if activity is None else f"activity:{activity.id}",
            optional=frozenset({"minutes", "travel_minutes", "participants", "audience", "text"}),
            numbers=frozenset({"participants"}),
            required_words={
                "organisation_id": self.tr("Choose an organisation."),
                "kind_id": self.tr("Choose a kind."),
                "what": self.tr("Say in a few words what you did."),
            },
        )
        self._fields = DraftDialog(
            parent, Ui_ActivityForm(), shape, services.drafts, services.today
        )
        for row in (("organisation_id", "on"), ("minutes", "travel_minutes", "participants")):
            LevelLabels([self._fields.fields[name].label for name in row])
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        usual = services.organisations.shown_alone or services.organisations.last_used()
        proposed = organisation_id or usual
        self._organisation_id = activity.organisation_id if activity else proposed
        organisation = self._fields.control("organisation_id")
        organisation.set_choices(
            organisation_choices(services.organisations, self._organisation_id)
        )
        organisation.value_changed.connect(self._offer_kinds)
        self._offer_kinds()

    def open(self) -> None:
        if self._known is not None:
            values = asdict(self._known)
            values["minutes"] = self._known.minutes or None
            values["travel_minutes"] = self._known.travel_minutes or None
            self._fields.open(values)
            return
        values = {"on": self._services.today()}
        if self._organisation_id is not None:
            values["organisation_id"] = self._organisation_id
        self._fields.open(values)

    def _offer_kinds(self) -> None:
        chosen = self._fields.value("organisation_id")
        kept = self._known.kind_id if self._known else None
        kinds = term_choices(self._services.terms, Vocabulary.ACTIVITY_KIND, chosen, kept=kept)
        self._fields.control("kind_id").set_choices(kinds)

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
        )
        no_day = () if day else (Problem(field="on", reason=Reason.REQUIRED),)
        fields.record(problems_in(draft, today=today) + no_day, lambda: self._save(draft))

    def _save(self, draft: ActivityDraft) -> ActivityId:
        if self._known is None:
            return self._services.activities.add(draft)
        self._services.activities.change(self._known.id, draft)
        return self._known.id
