"""The dialog for an entry of the own register."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from vpdesk.domain.own_register import (
    OwnEntry,
    OwnEntryDraft,
    OwnEntryId,
    OwnEntryKind,
    problems_in,
)
from vpdesk.domain.problems import Problem, Reason
from vpdesk.services.annual_reports.text_checks import UNKNOWN_READERS
from vpdesk.ui.checked_text import CheckedText, TextAbout
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.form_fields import show_errors, show_field
from vpdesk.ui.forms.ui_own_entry_dialog import Ui_OwnEntryForm
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.own_register.words import cents_of, euros, kind_choices
from vpdesk.ui.problem_words import unreadable_words
from vpdesk.ui.widgets.level_labels import LevelLabels

_OF_MEETINGS = ("participants", "colleagues", "learned")
_PLACE = "own_register/learned"


class OwnEntryDialog(QObject):
    """Records an entry, or changes the one given; `recorded` carries its id.

    What was learned is looked through while it is typed: the words are the adviser's own, so they
    are asked about and never kept back.
    """

    recorded = Signal(object)

    def __init__(
        self, parent: QWidget, services: OwnRegisterServices, entry: OwnEntry | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._known = entry
        adding = entry is None
        shape = Shape(
            title=self.tr("Training or peer review") if adding else self.tr("Change entry"),
            confirm=self.tr("Record") if adding else self.tr("Save changes"),
            place="own_entry:new" if entry is None else f"own_entry:{entry.id}",
            optional=frozenset(
                {
                    "provider",
                    "minutes",
                    "credit_minutes",
                    "cost",
                    "accreditation",
                    "remark",
                    "remind_on",
                    *_OF_MEETINGS,
                }
            ),
            numbers=frozenset({"participants"}),
            hours=frozenset({"minutes", "credit_minutes"}),
            required_words={"title": self.tr("Say in a few words what it was.")},
        )
        form = Ui_OwnEntryForm()
        self._fields = DraftDialog(parent, form, shape, services.drafts, services.today)
        for row in (
            ("kind", "on"),
            ("title", "provider"),
            ("minutes", "credit_minutes", "cost"),
            ("participants", "colleagues"),
        ):
            LevelLabels([self._fields.fields[name].label for name in row])
        kind = self._fields.control("kind")
        kind.set_choices(kind_choices())
        kind.value_changed.connect(self._fit)
        planned = self._fields.control("planned")
        planned.toggled.connect(self._fit)
        completer = QCompleter(list(services.own_register.providers()), self)
        self._fields.control("provider").setCompleter(completer)
        self.checked = CheckedText(form.learned_edit)
        form.learned_column.addWidget(self.checked)
        about = TextAbout(place=_PLACE, organisation_id=UNKNOWN_READERS)
        self.checked.about(services.text_checks, about)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)

    def open(self) -> None:
        if self._known is None:
            values = {"on": self._services.today(), "kind": OwnEntryKind.ACCREDITED}
        else:
            values = asdict(self._known) | {"cost": euros(self._known.cost_cents)}
            values["minutes"] = self._known.minutes or None
        self._fields.open(values)
        self._fit()

    def _fit(self) -> None:
        """Show the fields that belong to what is chosen."""
        fields = self._fields.fields
        is_meeting = self._fields.value("kind") is OwnEntryKind.PEER_REVIEW
        for name in _OF_MEETINGS:
            show_field(fields[name], is_meeting)
        show_field(fields["accreditation"], not is_meeting)
        show_field(fields["remind_on"], self._fields.is_checked("planned"))

    def _record(self) -> None:
        fields = self._fields
        today = self._services.today()
        day, cost = fields.day("on"), fields.text("cost")
        if cost and cents_of(cost) is None:
            words = unreadable_words(fields.control("cost"))
            show_errors(fields.fields, {"cost": words})
            return
        is_meeting = fields.value("kind") is OwnEntryKind.PEER_REVIEW
        planned = fields.is_checked("planned")
        draft = OwnEntryDraft(
            on=day or today,
            kind=fields.value("kind"),
            title=fields.text("title"),
            provider=fields.text("provider"),
            minutes=fields.minutes("minutes") or 0,
            credit_minutes=fields.minutes("credit_minutes"),
            accreditation="" if is_meeting else fields.text("accreditation"),
            cost_cents=cents_of(cost) if cost else None,
            remark=fields.text("remark"),
            planned=planned,
            remind_on=fields.day("remind_on") if planned else None,
            participants=fields.number("participants") if is_meeting else None,
            colleagues=fields.text("colleagues") if is_meeting else "",
            learned=fields.text("learned") if is_meeting else "",
        )
        no_day = () if day else (Problem(field="on", reason=Reason.REQUIRED),)
        fields.record(problems_in(draft, today=today) + no_day, lambda: self._save(draft))

    def _save(self, draft: OwnEntryDraft) -> OwnEntryId:
        if self._known is None:
            return self._services.own_register.add(draft)
        self._services.own_register.change(self._known.id, draft)
        return self._known.id
