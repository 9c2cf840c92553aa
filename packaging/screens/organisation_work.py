"""Pictures of what is changed about organisations, activities and addresses."""

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from screens.hands import first, primary, unfold
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.organisations import Organisation, OrganisationDraft
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.activities_card import ActivitiesCard
from vpdesk.ui.organisations.contact_persons_card import ContactPersonsCard
from vpdesk.ui.organisations.detail_header import OrganisationHeader
from vpdesk.ui.organisations.editing import OrganisationEditing
from vpdesk.ui.organisations.units_card import UnitsCard
from vpdesk.ui.referral_contacts.address_filters import AddressFilters
from vpdesk.ui.referral_contacts.inspector import ReferralContactInspector
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.widgets.dialog import Dialog

Act = Callable[[Stage, OrganisationEditing, Organisation], object]


def editing(act: Act) -> Scene:
    """Return what shows an organisation and does ``act`` with it."""

    def show(stage: Stage) -> None:
        found = stage.desk.organisations.by_name(EMPLOYER)
        if found is None:
            raise LookupError(EMPLOYER)
        view = stage.view(PageKey.ORGANISATIONS)
        view.show_organisation(found.id)
        stage.settle()
        act(stage, first(OrganisationEditing, view), found)
        stage.settle()

    return show


def added_without_name(stage: Stage, editing: OrganisationEditing, _found: Organisation) -> None:
    editing.add_organisation()
    stage.settle()
    confirm(stage)


def confirm(stage: Stage) -> None:
    for dialog in stage.window.findChildren(Dialog):
        dialog.confirm_button.click()


def change_unit(stage: Stage, editing: OrganisationEditing, found: Organisation) -> None:
    editing.change_unit(stage.desk.organisations.units(found.id)[0])


def change_person(stage: Stage, editing: OrganisationEditing, found: Organisation) -> None:
    editing.change_contact_person(stage.desk.organisations.contact_persons(found.id)[0])


def change_activity(stage: Stage, _editing: OrganisationEditing, found: Organisation) -> None:
    activity = stage.desk.activities.list(found.id)[0]
    first(ActivitiesCard, stage.window).change_wanted.emit(activity)


def remove_activity(stage: Stage, _editing: OrganisationEditing, found: Organisation) -> None:
    activity = stage.desk.activities.list(found.id)[0]
    first(ActivitiesCard, stage.window).removal_wanted.emit(activity)


def of_header(stage: Stage, _editing: OrganisationEditing, _found: Organisation) -> None:
    header = first(OrganisationHeader, stage.window)
    unfold(next(each for each in header.findChildren(QToolButton) if each.menu() is not None))


def without_anything(stage: Stage) -> None:
    """Show an organisation of which nothing but its name is known."""
    added = stage.desk.organisations.add(OrganisationDraft(name="Stichting Zonnehof"))
    stage.view(PageKey.ORGANISATIONS).show_organisation(added)


def addresses(act: Callable[[Stage], object]) -> Scene:
    def show(stage: Stage) -> None:
        stage.view(PageKey.REFERRAL_CONTACTS).show_page(PageKey.REFERRAL_CONTACTS)
        stage.settle()
        act(stage)
        stage.settle()

    return show


def new_address(stage: Stage) -> None:
    primary(first(ReferralContactsPage, stage.window)).click()


def change_address(stage: Stage) -> None:
    first(ReferralContactInspector, stage.window).change_wanted.emit()


def remove_address(stage: Stage) -> None:
    first(ReferralContactInspector, stage.window).removal_wanted.emit()


def copied(stage: Stage) -> None:
    first(ReferralContactInspector, stage.window).tell_copied()


def nothing_found(stage: Stage) -> None:
    first(AddressFilters, stage.window).search.setText("zeppelin")


SCREENS: dict[str, Scene] = {
    "organisation-new": editing(lambda _stage, editing, _found: editing.add_organisation()),
    "organisation-new-missing": editing(added_without_name),
    "organisation-changed": editing(
        lambda _stage, editing, found: editing.change_organisation(found)
    ),
    "organisation-removed": editing(lambda _stage, editing, found: editing.ask_to_remove(found)),
    "organisation-archived": editing(lambda _stage, editing, found: editing.archive_or_not(found)),
    "organisation-menu": editing(of_header),
    "organisation-bare": without_anything,
    "unit-new": editing(
        lambda stage, _editing, _found: first(UnitsCard, stage.window).add_wanted.emit()
    ),
    "unit-changed": editing(change_unit),
    "contact-person-new": editing(
        lambda stage, _editing, _found: first(ContactPersonsCard, stage.window).add_wanted.emit()
    ),
    "contact-person-changed": editing(change_person),
    "activity-new": editing(
        lambda stage, _editing, _found: first(ActivitiesCard, stage.window).add_wanted.emit()
    ),
    "activity-changed": editing(change_activity),
    "activity-removed": editing(remove_activity),
    "address-new": addresses(new_address),
    "address-changed": addresses(change_address),
    "address-removed": addresses(remove_address),
    "address-copied": addresses(copied),
    "addresses-not-found": addresses(nothing_found),
}
