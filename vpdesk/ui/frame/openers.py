"""Opens what was found at its own place: the row of a card, the period of a report."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QWidget

from vpdesk.domain.activities import ActivityId
from vpdesk.domain.case_sheets import CaseSheetId
from vpdesk.domain.organisations import ContactPersonId, OrganisationId
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.domain.periods import Period
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.frame.found import OpenCase, Opener
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.own_register.page import OwnRegisterPage
from vpdesk.ui.referral_contacts.page import ReferralContactsPage


def opener_of(show_case: OpenCase, show_page: Callable[[PageKey], QWidget]) -> Opener:
    """Return how things are opened on the pages that ``show_page`` shows."""

    def organisations() -> OrganisationsPage:
        return cast(OrganisationsPage, show_page(PageKey.ORGANISATIONS))

    def organisation(organisation_id: OrganisationId) -> None:
        organisations().show_organisation(organisation_id)

    def contact_person(organisation_id: OrganisationId, person_id: ContactPersonId) -> None:
        organisations().show_contact_person(organisation_id, person_id)

    def activity(organisation_id: OrganisationId, activity_id: ActivityId) -> None:
        organisations().show_activity(organisation_id, activity_id)

    def referral_contact(contact_id: ReferralContactId) -> None:
        page = cast(ReferralContactsPage, show_page(PageKey.REFERRAL_CONTACTS))
        page.show_contact(contact_id)

    def report(organisation_id: OrganisationId, period: Period | None) -> None:
        page = cast(AnnualReportPage, show_page(PageKey.ANNUAL_REPORT))
        page.show_organisation(organisation_id, period)

    def own_entry(entry_id: OwnEntryId) -> None:
        cast(OwnRegisterPage, show_page(PageKey.OWN_REGISTER)).show_entry(entry_id)

    def case_sheet(sheet_id: CaseSheetId) -> None:
        cast(OwnRegisterPage, show_page(PageKey.OWN_REGISTER)).show_sheet(sheet_id)

    return Opener(
        case=show_case,
        organisation=organisation,
        contact_person=contact_person,
        activity=activity,
        referral_contact=referral_contact,
        report=report,
        own_entry=own_entry,
        case_sheet=case_sheet,
    )
