"""An address book with a few addresses of our own instead of the national ones."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from vpdesk.domain.referral_contacts import ReferralContactDraft, ReferralContactId
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.ui.referral_contacts.book_exchange import BookServices
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.referral_contacts.paper_dialogs import PaperServices

Book = dict[str, ReferralContactId]


class Relay(QObject):
    """Brings what a job told to the interface thread, as the window does."""

    changed = Signal(object)


def empty(desk: Desk) -> None:
    for contact in desk.referral_contacts.list():
        desk.referral_contacts.remove(contact.id)


def shown(desk: Desk, qtbot: QtBot, width: int = 1280) -> ReferralContactsPage:
    page = ReferralContactsPage(
        desk.referral_contacts,
        desk.terms,
        desk.cases,
        desk.drafts,
        desk.organisations,
        desk.today,
        PaperServices(papers=desk.address_papers, checks=desk.text_checks),
        BookServices(
            cards=desk.contact_cards,
            tables=desk.address_tables,
            merging=desk.address_merging,
            terms=desk.terms,
            organisations=desk.organisations,
        ),
    )
    relay = Relay(page)
    relay.changed.connect(page.refresh)
    desk.listen(relay.changed.emit)
    page.resize(width, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def book(desk: Desk) -> Book:
    """Give three addresses; one is for emergencies, one was checked long ago."""
    empty(desk)
    kinds = {term.code: term.id for term in desk.terms.list(Vocabulary.REFERRAL_KIND)}
    drafts = (
        ReferralContactDraft(
            kind_id=kinds["company_doctor"],
            name="Arbodienst Noorderlicht",
            person="Spreekuur",
            phone="088 000 12 20",
            region="Groningen",
            costs="Geen, contract van de werkgever",
            good_to_know="Open spreekuur op dinsdag",
            checked_on=date(2024, 11, 20),
        ),
        ReferralContactDraft(
            kind_id=kinds["mediator"],
            name="Brug & Balans Mediation",
            phone="088 000 12 10",
            region="Drenthe",
            checked_on=TODAY,
        ),
        ReferralContactDraft(
            kind_id=kinds["police"], name="Politie, spoed", phone="112", urgent=True
        ),
    )
    return {draft.name: desk.referral_contacts.add(draft) for draft in drafts}


@pytest.fixture
def page(desk: Desk, book: Book, qtbot: QtBot, dutch: None) -> ReferralContactsPage:
    """Show the address book, in Dutch; it follows what is recorded."""
    return shown(desk, qtbot)


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    """Leave nothing on the clipboard."""
    yield
    QGuiApplication.clipboard().clear()
