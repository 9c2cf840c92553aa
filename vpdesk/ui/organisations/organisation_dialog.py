"""The dialog for an organisation and what was agreed with it."""

from dataclasses import asdict

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from vpdesk.domain.edition_errors import GroupWasToldOf
from vpdesk.domain.organisations import (
    Organisation,
    OrganisationDraft,
    OrganisationId,
    problems_in,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.errors import OthersHidden
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled
from vpdesk.ui.form_fields import show_errors, show_field
from vpdesk.ui.forms.ui_organisation_dialog import Ui_OrganisationForm
from vpdesk.ui.organisations.choices import code_choices
from vpdesk.ui.organisations.services import OrganisationServices

_OPTIONAL = frozenset(
    {
        "employer_group",
        "since",
        "contract_until",
        "notice_months",
        "agreed_minutes",
        "headcount",
        "email_domain",
        "remarks",
    }
)


_OF_CONTRACT = ("contract_form", "contract_until", "notice_months", "agreed_minutes")


class OrganisationDialog(QObject):
    """Adds an organisation, or changes the one given; `recorded` carries its id."""

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        services: OrganisationServices,
        *,
        organisation: Organisation | None = None,
    ) -> None:
        super().__init__(parent)
        self._organisations = services.organisations
        self._groups = services.employer_groups
        self._known = organisation
        adding = organisation is None
        shape = Shape(
            title=self.tr("Add organisation") if adding else self.tr("Edit organisation"),
            confirm=self.tr("Add organisation") if adding else self.tr("Save changes"),
            place="organisation:new" if organisation is None else f"organisation:{organisation.id}",
            optional=_OPTIONAL,
            numbers=frozenset({"notice_months", "headcount"}),
            hours=frozenset({"agreed_minutes"}),
            required_words={"name": self.tr("Give the name of the organisation.")},
        )
        self._fields = DraftDialog(
            parent, Ui_OrganisationForm(), shape, services.drafts, services.today
        )
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        sector = organisation.sector if organisation else ""
        nothing = self.tr("Not given")
        self._fields.control("sector").set_choices(
            code_choices(services.terms, Vocabulary.SECTOR, nothing=nothing, kept=sector)
        )
        self._fields.control("contract_form").set_choices(
            code_choices(services.terms, Vocabulary.CONTRACT_FORM, nothing=nothing, kept="")
        )
        self._fields.fields["employer_group"].set_hint(self._about_the_group())
        self._fields.control("employer_group").setCompleter(self._group_names())
        for name in _OF_CONTRACT:
            show_field(self._fields.fields[name], adding)
        self._fields.fields["contract_until"].set_hint(self.tr("Empty: runs on."))
        self._fields.fields["notice_months"].set_hint(self.tr("In months."))
        self._fields.fields["email_domain"].set_hint(
            self.tr("Reporters are asked for another address.")
        )

    def open(self) -> None:
        values = asdict(self._known) if self._known else {}
        self._fields.open({**values, "employer_group": self._group()})

    def _record(self) -> None:
        draft = self._draft()
        try:
            self._fields.record(problems_in(draft), lambda: self._save(draft))
        except (GroupWasToldOf, OthersHidden) as refused:
            show_errors(self._fields.fields, {"employer_group": words_for(refused) or ""})

    def _save(self, draft: OrganisationDraft) -> OrganisationId:
        group = self._fields.text("employer_group")
        if self._known is None:
            return self._organisations.add(draft, employer_group=group)
        changed = group if group != self._group() else None
        self._organisations.change(self._known.id, draft, employer_group=changed)
        return self._known.id

    def _about_the_group(self) -> str:
        hint = self.tr(
            "Organisations of one employer read each other’s reports: what you tell one of them "
            "counts for all."
        )
        members = self._groups.members(self._known.id) if self._known else ()
        if len(members) > 1:
            others = ", ".join(each.name for each in members[1:])
            text = self.tr("Together with %1. A new name is given to all of them.")
            hint = f"{hint} {filled(text, others)}"
        return hint

    def _group(self) -> str:
        return self._groups.name(self._known.id) if self._known else ""

    def _group_names(self) -> QCompleter:
        """Return what completes a name in use while it is typed, without a list over the form."""
        completer = QCompleter(list(self._groups.names()), self)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer

    def _draft(self) -> OrganisationDraft:
        fields = self._fields
        return OrganisationDraft(
            name=fields.text("name"),
            sector=fields.value("sector"),
            since=fields.day("since"),
            contract_form=fields.value("contract_form"),
            contract_until=fields.day("contract_until"),
            notice_months=fields.number("notice_months"),
            headcount=fields.number("headcount"),
            agreed_minutes=fields.minutes("agreed_minutes"),
            email_domain=fields.text("email_domain").removeprefix("@"),
            remarks=fields.text("remarks"),
        )
