"""Pictures of what is printed, each in its preview."""

from collections.abc import Callable
from dataclasses import replace

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.referral_contacts.page import ReferralContactsPage


def case(act: Callable[[CasePaperDialog], None] = lambda _: None) -> Scene:
    """Return what shows the file of a case as it is to be printed."""

    def show(stage: Stage) -> None:
        view = stage.view(PageKey.CASES)
        view.show_case(stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id)
        for page in view.findChildren(CasesPage):
            page.print_case()
        stage.finish()
        for dialog in view.findChildren(CasePaperDialog):
            act(dialog)
        stage.finish()

    return show


def addresses(act: Callable[[ReferralContactsPage], None]) -> Scene:
    def show(stage: Stage) -> None:
        page = stage.view(PageKey.REFERRAL_CONTACTS).show_page(PageKey.REFERRAL_CONTACTS)
        stage.settle()
        if isinstance(page, ReferralContactsPage):
            act(page)
        stage.finish()

    return show


def held_back(stage: Stage) -> None:
    """Show a card that tells of a case; the address is as it was afterwards."""
    book = stage.desk.referral_contacts
    usual = next(each for each in book.list() if each.name == "Arbodienst Noorderlicht")
    told = "Zie ook Kievit. Werkt voor Hogeschool Meander en kent de afspraken."
    book.change(usual.id, replace(usual, good_to_know=told))

    def show_card(page: ReferralContactsPage) -> None:
        page.show_contact(usual.id)
        page.print_card()

    addresses(show_card)(stage)
    book.change(usual.id, usual)


SCREENS: dict[str, Scene] = {
    "print-case": case(),
    "print-case-named": case(lambda dialog: dialog.named_button.click()),
    "print-timeline": case(lambda dialog: dialog.timeline_button.click()),
    "print-case-no-printer": case(lambda dialog: dialog.print_button.click()),
    "print-referral-card": addresses(lambda page: page.print_card()),
    "print-referral-card-held-back": held_back,
    "print-address-list": addresses(lambda page: page.print_list()),
}
"""Every screen by the name of its pictures."""
