"""The timeline shows the whole story in order, and is changed with keys."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.domain.timeline import (
    Consent,
    ConsentDraft,
    ConsentState,
    ContactDraft,
    Entry,
    EntryKind,
    EntryRef,
    FollowUp,
    ReferralDraft,
    StepDraft,
    StepState,
    kind_of,
)
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.entry_layout import EntryLayout
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.cases.entry_looks import EntryWords
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.timeline_rows import EntryRow, rows_of
from vpdesk.ui.tables import ROW_ROLE, Section
from vpdesk.ui.theme import Theme

Told = list[tuple[str, Callable[[], None]]]


def shown(page: CasesPage) -> list[str]:
    model = page.story.timeline.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def entry_of(desk: Desk, practice: Practice, kind: EntryKind) -> Entry:
    entries = desk.timeline.entries(practice.cases["Kievit"])
    return next(entry for entry in entries if kind_of(entry) is kind)


def go_to(page: CasesPage, entry: Entry) -> None:
    page.story.timeline.select(EntryRef(kind=kind_of(entry), id=entry.id))
    page.story.timeline.view.setFocus()


@pytest.mark.usefixtures("dutch")
def test_what_is_planned_comes_first_then_the_months(page: CasesPage, practice: Practice) -> None:
    page.show_case(practice.cases["Kievit"])
    texts = shown(page)
    assert texts[0] == "Gepland"
    assert texts[1].startswith("Vervolggesprek, Vandaag, 15:00")
    assert texts[2] == "November 2025"
    assert texts[3].startswith("Notitie, Vr 21 nov, Eerste bericht.")
    assert texts[4].startswith("Telefonisch contact, Do 20 nov, 18:40, 25 min")


def test_delete_removes_with_a_way_back(
    page: CasesPage, practice: Practice, desk: Desk, told: Told, qtbot: QtBot
) -> None:
    page.show_case(practice.cases["Kievit"])
    contact = entry_of(desk, practice, EntryKind.CONTACT)
    go_to(page, contact)
    before = shown(page)
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_Delete)
    assert len(shown(page)) == len(before) - 1
    told[0][1]()
    assert shown(page) == before


@pytest.mark.usefixtures("dutch")
def test_space_deals_with_what_is_planned(
    page: CasesPage, practice: Practice, desk: Desk, told: Told, qtbot: QtBot
) -> None:
    page.show_case(practice.cases["Kievit"])
    go_to(page, entry_of(desk, practice, EntryKind.FOLLOW_UP))
    QTest.keyClick(page.story.timeline.view, Qt.Key.Key_Space)
    follow_up = entry_of(desk, practice, EntryKind.FOLLOW_UP)
    assert isinstance(follow_up, FollowUp)
    assert follow_up.done_on == TODAY
    assert told[0][0] == "Opvolging afgehandeld."
    assert "Gepland" not in shown(page)
    told[0][1]()
    assert "Gepland" in shown(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_enter_changes_an_entry_where_it_stands(
    page: CasesPage, practice: Practice, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    page.show_case(practice.cases["Kievit"])
    contact = entry_of(desk, practice, EntryKind.CONTACT)
    go_to(page, contact)
    place = page.story.timeline.view.currentIndex().row()
    QTest.keyClick(page.story.timeline.view, key)
    card = page.story.editing.card
    assert card is not None
    model = page.story.timeline.view.model()
    area = page.story.timeline.view.visualRect(model.index(place, 0))
    assert area.contains(card.geometry())
    card.form.fields["text"].control.setPlainText("Melder slaapt weer.")  # type: ignore[attr-defined]
    QTest.keyClick(
        card.form.fields["text"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert page.story.editing.card is None
    changed = entry_of(desk, practice, EntryKind.CONTACT)
    assert changed.text == "Melder slaapt weer."
    assert changed.at == time(18, 40)
    assert page.story.timeline.current() == changed


def test_a_double_click_changes_an_entry(
    page: CasesPage, practice: Practice, desk: Desk, qtbot: QtBot
) -> None:
    page.show_case(practice.cases["Kievit"])
    view = page.story.timeline.view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    card = page.story.editing.card
    assert card is not None
    assert card.form.draft().what == "Vervolggesprek"  # type: ignore[union-attr]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("dutch")
def test_the_menu_of_a_consent_offers_to_withdraw_it(
    page: CasesPage, practice: Practice, desk: Desk, told: Told
) -> None:
    page.show_case(practice.cases["Kievit"])
    consent = entry_of(desk, practice, EntryKind.CONSENT)
    go_to(page, consent)
    view = page.story.timeline.view
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = page.story.timeline.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Wijzigen", "Intrekken", "Correctie op verzoek…", "Verwijderen"]
    actions["Intrekken"].trigger()
    menu.close()
    card = page.story.editing.card
    assert card is not None
    card.confirm_button.click()
    withdrawn = entry_of(desk, practice, EntryKind.CONSENT)
    assert isinstance(withdrawn, Consent)
    assert (withdrawn.state, withdrawn.withdrawn_on) == (ConsentState.WITHDRAWN, TODAY)
    told[0][1]()
    assert entry_of(desk, practice, EntryKind.CONSENT) == consent


def test_a_case_opens_at_the_entry_that_was_asked_for(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    follow_up = entry_of(desk, practice, EntryKind.FOLLOW_UP)
    page.show_case(practice.cases["Kievit"], follow_up.id)
    assert page.story.timeline.current() == follow_up


def test_a_refresh_keeps_the_place_in_a_long_story(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    case_id = practice.cases["Kievit"]
    for day in range(1, 29):
        desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, day), text="Gesproken. " * 20))
    page.show_case(case_id)
    bar = page.story.timeline.view.verticalScrollBar()
    page.story.timeline.select(page_ref(page, 20))
    bar.setValue(bar.value() + 7)
    here = bar.value()
    desk.timeline.add(case_id, ContactDraft(on=date(2025, 8, 1)))
    page.story.changed.emit()
    assert bar.value() == here > 0


def test_text_typed_about_an_entry_that_went_stays_in_sight(
    page: CasesPage, practice: Practice, desk: Desk
) -> None:
    page.show_case(practice.cases["Kievit"])
    contact = entry_of(desk, practice, EntryKind.CONTACT)
    page.story.editing.change(contact)
    desk.timeline.remove(EntryRef(kind=EntryKind.CONTACT, id=contact.id))
    page.story.changed.emit()
    card = page.story.editing.card
    assert card is not None
    assert shown(page)[0] == "Being written"
    assert card.geometry().top() < 40


def page_ref(page: CasesPage, place: int) -> EntryRef:
    row = page.story.timeline.view.model().index(place, 0).data(ROW_ROLE)
    assert isinstance(row, EntryRow)
    return EntryRef(kind=kind_of(row.entry), id=row.entry.id)


@pytest.mark.usefixtures("dutch")
def test_a_withdrawn_consent_is_shown_where_the_step_is(desk: Desk, practice: Practice) -> None:
    case_id = practice.cases["Wulp"]
    consent = desk.timeline.add(case_id, ConsentDraft(on=TODAY, purpose="meegaan"))
    step = StepDraft(
        on=TODAY,
        step_id=term(desk, Vocabulary.STEP, "accompanying_hr"),
        route=Route.INFORMAL,
        state=StepState.CHOSEN,
        outside=True,
        consent_id=consent.id,
    )
    desk.timeline.add(case_id, step)
    withdrawn = ConsentDraft(on=TODAY, purpose="meegaan", withdrawn_on=TODAY)
    desk.timeline.change(consent, withdrawn)
    entries = desk.timeline.entries(case_id)
    consents = {each.id: each for each in entries if isinstance(each, Consent)}
    words = EntryWords(TODAY, consents, {})
    look = next(words.look(each) for each in entries if kind_of(each) is EntryKind.STEP)
    assert look.meta == "Gekozen"
    assert [(mark.text, mark.tone) for mark in look.marks] == [
        ("Informeel", "neutral"),
        ("Toestemming ingetrokken 21 nov: niet verdergaan", "warn"),
    ]
    assert look.tone == "warn"


@pytest.mark.usefixtures("dutch")
def test_a_referral_says_to_whom_and_what_was_shared(desk: Desk, practice: Practice) -> None:
    case_id = practice.cases["Wulp"]
    consent = desk.timeline.add(case_id, ConsentDraft(on=TODAY, purpose="bedrijfsarts"))
    draft = ReferralDraft(
        on=TODAY, to="Arbodienst Noorderlicht", shared="de klachten", consent_id=consent.id
    )
    desk.timeline.add(case_id, draft)
    entries = desk.timeline.entries(case_id)
    consents = {each.id: each for each in entries if isinstance(each, Consent)}
    words = EntryWords(TODAY, consents, {})
    look = next(words.look(each) for each in entries if kind_of(each) is EntryKind.REFERRAL)
    assert look.title == "Doorverwezen naar Arbodienst Noorderlicht"
    assert look.meta == "Melder maakt zelf de afspraak"
    assert look.text == "Gedeeld: de klachten"
    assert [mark.text for mark in look.marks] == ["Toestemming 21 nov"]


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    "text",
    [
        "Kort.",
        "Lange zin zonder einde " * 400,
        "x" * 5000,
        "مرحبا بالعالم " * 50,
        "🙂 👩‍👩‍👧 " * 80,
    ],
)
def test_the_whole_text_is_laid_out(text: str) -> None:
    def height(words: str) -> float:
        look = EntryLook(icon="phone", title="Gesprek", when="Vandaag", text=words)
        return EntryLayout(look, 400).height

    assert height(text + "\nNog een regel.") == height(text) + 20


@pytest.mark.usefixtures("theme")
def test_a_long_chip_takes_more_lines_instead_of_being_cut() -> None:
    short = EntryLook(icon="phone", title="T", when="V", marks=(Mark(text="Kort"),))
    long = EntryLook(icon="phone", title="T", when="V", marks=(Mark(text="Waarvoor " * 40),))
    assert EntryLayout(long, 400).height > EntryLayout(short, 400).height + 60


def test_an_empty_story_says_so(theme: Theme) -> None:
    rows = rows_of((), EntryWords(TODAY, {}, {}), None)
    assert [row.title for row in rows if isinstance(row, Section)] == ["Nothing recorded yet."]


def test_every_entry_is_painted_in_both_themes(
    page: CasesPage, practice: Practice, desk: Desk, theme: Theme
) -> None:
    page.show_case(practice.cases["Kievit"])
    light = page.grab().toImage()
    theme.choose("dark")
    dark = page.grab().toImage()
    corner = page.story.mapTo(page, QPoint(3, page.story.height() - 3))
    assert light.pixelColor(corner).lightness() > dark.pixelColor(corner).lightness()
