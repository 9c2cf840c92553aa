"""The dialog for an address to refer to."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactId,
    problems_in,
)
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.addresses.referral_contacts import ReferralContacts
from vpdesk.services.drafts import Drafts
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.draft_dialog import DraftDialog, Shape
from vpdesk.ui.filling import filled
from vpdesk.ui.forms.ui_referral_contact_dialog import Ui_ReferralContactForm
from vpdesk.ui.term_choices import Choices, term_choices
from vpdesk.ui.widgets.showing import show_inside

_OPTIONAL = frozenset(
    {
        "person",
        "phone",
        "email",
        "website",
        "region",
        "reachable",
        "costs",
        "checked_on",
        "good_to_know",
        "own_interest",
        "waiting_time",
    }
)


class ReferralContactDialog(QObject):
    """Adds an address, or changes the one given; `recorded` carries its id.

    Behind a wall a new one is proposed for that organisation alone, so that it shows at no other.
    """

    recorded = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        referral_contacts: ReferralContacts,
        terms: Terms,
        drafts: Drafts,
        organisations: Organisations,
        today: Callable[[], date],
        *,
        contact: ReferralContact | None = None,
    ) -> None:
        super().__init__(parent)
        self._referral_contacts = referral_contacts
        self._today = today
        self._known = contact
        self._alone = organisations.shown_alone
        adding = contact is None
        shape = Shape(
            title=self.tr("Add address") if adding else self.tr("Edit address"),
            confirm=self.tr("Add address") if adding else self.tr("Save changes"),
            place="address:new" if contact is None else f"address:{contact.id}",
            optional=_OPTIONAL,
            required_words={
                "kind_id": self.tr("Choose a kind."),
                "name": self.tr("Give the name of the address."),
            },
        )
        form = Ui_ReferralContactForm()
        self._fields = DraftDialog(parent, form, shape, drafts, today)
        self._fields.confirmed.connect(self._record)
        self._fields.recorded.connect(self.recorded)
        self._fields.dialog.finished.connect(self.deleteLater)
        kinds = kind_choices(terms, contact.kind.id if contact else None)
        self._fields.control("kind_id").set_choices([(None, self.tr("Choose…")), *kinds])
        only = self._alone or (contact.organisation_id if contact else None)
        show_inside(form.organisation_id_field, only is not None)
        meant_for = self._fields.control("organisation_id")
        meant_for.set_choices(self._scopes(only, organisations))
        # A draft from behind a wall may be for one organisation alone.
        meant_for.value_changed.connect(lambda _: show_inside(form.organisation_id_field, True))
        self._fields.fields["own_interest"].set_hint(
            self.tr("For example: a colleague or a relation of yours works here.")
        )

    def open(self) -> None:
        proposed = {"checked_on": self._today(), "organisation_id": self._alone}
        self._fields.open(proposed if self._known is None else asdict(self._known))

    def _scopes(self, only: OrganisationId | None, organisations: Organisations) -> Choices:
        general = (None, self.tr("General"))
        if only is not None:
            return [(only, self._alone_words(organisations.get(only))), general]
        listed = [row.organisation for row in organisations.list()]
        return [general, *((each.id, self._alone_words(each)) for each in listed)]

    def _alone_words(self, organisation: Organisation) -> str:
        return filled(self.tr("%1 alone"), organisation.name)

    def _record(self) -> None:
        draft = self._draft()
        found = problems_in(draft, today=self._today())
        self._fields.record(found, lambda: self._save(draft))

    def _save(self, draft: ReferralContactDraft) -> ReferralContactId:
        if self._known is None:
            return self._referral_contacts.add(draft)
        self._referral_contacts.change(self._known.id, draft)
        return self._known.id

    def _draft(self) -> ReferralContactDraft:
        fields = self._fields
        return ReferralContactDraft(
            kind_id=fields.value("kind_id"),
            checked_on=fields.day("checked_on"),
            urgent=fields.is_checked("urgent"),
            name=fields.text("name"),
            person=fields.text("person"),
            phone=fields.text("phone"),
            email=fields.text("email"),
            website=fields.text("website"),
            region=fields.text("region"),
            reachable=fields.text("reachable"),
            costs=fields.text("costs"),
            good_to_know=fields.text("good_to_know"),
            own_interest=fields.text("own_interest"),
            waiting_time=fields.text("waiting_time"),
            organisation_id=fields.value("organisation_id"),
        )


def kind_choices(terms: Terms, kept: TermId | None = None) -> Choices:
    """Return the kinds of addresses by name; `kept` is offered also when it ended."""
    offered = term_choices(terms, Vocabulary.REFERRAL_KIND, kept=kept)
    return sorted(offered, key=lambda choice: choice[1].casefold())
