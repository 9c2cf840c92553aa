"""Entries are written in the timeline; consent stands where the step is; no sentence is lost."""

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.cases.conftest import Practice, term
from tests.ui.cases.test_timeline import Told
from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.referral_contacts import ReferralContactDraft, ReferralContactId
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    Consent,
    ConsentDraft,
    ConsentState,
    Contact,
    ContactDraft,
    ContactKind,
    Entry,
    EntryKind,
    FollowUp,
    Note,
    Referral,
    StatusDraft,
    Step,
    StepDraft,
    StepState,
    kind_of,
    ref_of,
)
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_choice_dialog import CaseChoiceDialog
from vpdesk.ui.cases.entry_card import EntryCard
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.text_area import TextArea

CONTROL = Qt.KeyboardModifier.ControlModifier


WITHOUT_CARD = {EntryKind.STATUS, EntryKind.ATTACHMENT, EntryKind.EXCEPTION}


def opened(page: CasesPage) -> EntryCard:
    card = page.story.editing.card
    assert card is not None
    return card


def control(page: CasesPage, name: str) -> QWidget:
    return opened(page).form.fields[name].control


def put(page: CasesPage, name: str, value: object) -> None:
    """Enter a value as the user would: typed, or chosen from a list."""
    field = control(page, name)
    if isinstance(field, ComboBox):
        field.set_value(value)
    elif isinstance(field, TextArea):
        field.insertPlainText(str(value))
    elif isinstance(field, QLineEdit):
        field.clear()
        field.insert(str(value))
        field.editingFinished.emit()


def confirm(page: CasesPage) -> None:
    QTest.keyClick(
        next(iter(opened(page).form.fields.values())).control, Qt.Key.Key_Return, CONTROL
    )


def entries(desk: Desk, practice: Practice, kind: EntryKind, name: str = "Wulp") -> list[Entry]:
    return [each for each in desk.timeline.entries(practice.cases[name]) if kind_of(each) is kind]


@pytest.fixture
def wulp(page: CasesPage, practice: Practice) -> CasesPage:
    """Show the new case, with its timeline in focus."""
    page.show_case(practice.cases["Wulp"])
    page.story.timeline.view.setFocus()
    return page


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_G, EntryKind.CONTACT),
        (Qt.Key.Key_S, EntryKind.STEP),
        (Qt.Key.Key_V, EntryKind.REFERRAL),
        (Qt.Key.Key_N, EntryKind.NOTE),
        (Qt.Key.Key_O, EntryKind.FOLLOW_UP),
    ],
)
def test_a_letter_opens_an_editor(wulp: CasesPage, key: Qt.Key, kind: EntryKind) -> None:
    QTest.keyClick(wulp.story.timeline.view, key)
    assert kind_of(opened(wulp).form.draft()) is kind
    assert opened(wulp).isAncestorOf(QApplication.focusWidget() or wulp)


def test_letters_stay_text_in_a_text_field(wulp: CasesPage) -> None:
    wulp.focus_search()
    QTest.keyClicks(wulp.list.filter.search, "gsvno")
    assert wulp.story.editing.card is None
    assert wulp.list.filter.search.text() == "gsvno"


def test_letters_can_be_switched_off(wulp: CasesPage) -> None:
    wulp.use_single_letters(False)
    QTest.keyClick(wulp.story.timeline.view, Qt.Key.Key_G)
    assert wulp.story.editing.card is None
    wulp.use_single_letters(True)
    QTest.keyClick(wulp.story.timeline.view, Qt.Key.Key_G)
    assert wulp.story.editing.card is not None


def test_a_talk_is_recorded_with_time_duration_and_place(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.CONTACT)
    put(wulp, "on", "20-11-2025")
    put(wulp, "at", "9u15")
    put(wulp, "minutes", "1,5")
    put(wulp, "travel_minutes", "30m")
    put(wulp, "kind", ContactKind.VIDEO)
    put(wulp, "place", "thuis")
    put(wulp, "text", "Café überlegt ‘später’ 🙂")
    confirm(wulp)
    (entry,) = entries(desk, practice, EntryKind.CONTACT)
    assert isinstance(entry, Contact)
    assert (entry.on, entry.at, entry.minutes, entry.travel_minutes) == (
        date(2025, 11, 20),
        time(9, 15),
        90,
        30,
    )
    assert (entry.kind, entry.place, entry.text) == (
        ContactKind.VIDEO,
        "thuis",
        "Café überlegt ‘später’ 🙂",
    )
    assert wulp.story.editing.card is None
    assert wulp.story.timeline.current() == entry


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("on", "32-13-2025", "Typ een datum, zoals 21-11-2025."),
        ("on", "", "Typ een datum, zoals 21-11-2025."),
        (
            "on",
            "22-11-2025",
            "Deze datum ligt in de toekomst. Voor een afspraak gebruikt u Opvolging.",
        ),
        ("at", "25:00", "Typ een tijd, zoals 15:00."),
        ("minutes", "lang", "Typ uren, zoals 1,5, 1:30 of 90m."),
    ],
)
def test_what_cannot_be_read_is_said_at_the_field(
    wulp: CasesPage, name: str, typed: str, words: str
) -> None:
    wulp.story.editing.write(EntryKind.CONTACT)
    put(wulp, name, typed)
    confirm(wulp)
    assert opened(wulp).form.fields[name].error == words
    assert control(wulp, name).hasFocus()


@pytest.mark.usefixtures("dutch")
def test_an_outside_step_without_consent_is_saved_as_discussed(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.STEP)
    put(wulp, "step_id", term(desk, Vocabulary.STEP, "accompanying_hr"))
    assert opened(wulp).confirm_button.text() == "Stap vastleggen"
    put(wulp, "state", StepState.DONE)
    card = opened(wulp)
    assert card.confirm_button.text() == "Opslaan als besproken"
    assert card.warning == "Zonder toestemming kan deze stap niet als gezet worden vastgelegd."
    confirm(wulp)
    (entry,) = entries(desk, practice, EntryKind.STEP)
    assert isinstance(entry, Step)
    assert (entry.state, entry.outside) == (StepState.DISCUSSED, True)


def test_consent_recorded_with_the_step_lets_it_be_done(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.STEP)
    put(wulp, "step_id", term(desk, Vocabulary.STEP, "accompanying_hr"))
    put(wulp, "state", StepState.DONE)
    choice = control(wulp, "consent_id")
    assert isinstance(choice, ComboBox)
    choice.setCurrentIndex(choice.count() - 1)
    assert control(wulp, "purpose").isVisible()
    put(wulp, "purpose", "")
    confirm(wulp)
    assert opened(wulp).form.fields["purpose"].error
    assert not entries(desk, practice, EntryKind.CONSENT)
    put(wulp, "purpose", "meegaan naar HR")
    confirm(wulp)
    (step,) = entries(desk, practice, EntryKind.STEP)
    (consent,) = entries(desk, practice, EntryKind.CONSENT)
    assert isinstance(step, Step)
    assert (step.state, step.consent_id) == (StepState.DONE, consent.id)


@pytest.mark.usefixtures("dutch")
def test_where_a_step_leads_is_offered_with_the_consent_for_it(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    committee = OrganisationRouteDraft(
        organisation_id=practice.organisations["Meander"],
        kind=RouteKind.COMPLAINTS_COMMITTEE,
        name="Klachtencommissie Meander",
    )
    desk.organisation_routes.add(committee)
    other = replace(committee, organisation_id=practice.organisations["Linde"], name="Elders")
    desk.organisation_routes.add(other)

    def offered(code: str) -> list[str]:
        put(wulp, "step_id", term(desk, Vocabulary.STEP, code))
        whom = control(wulp, "with_whom")
        assert isinstance(whom, QLineEdit)
        completer = whom.completer()
        assert completer is not None
        model = completer.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    wulp.story.editing.write(EntryKind.STEP)
    assert offered("complaints_committee")[0] == "Klachtencommissie Meander"
    assert "Elders" not in offered("complaints_committee")
    hint = opened(wulp).form.fields["with_whom"]._below.text()
    assert hint == "Bij deze opdrachtgever: Klachtencommissie Meander"
    assert control(wulp, "with_whom").property("text") == ""
    assert any("olitie" in each for each in offered("police_report"))
    assert opened(wulp).form.fields["with_whom"]._below.text() == ""


def test_a_recorded_consent_can_be_chosen(wulp: CasesPage, desk: Desk, practice: Practice) -> None:
    case_id = practice.cases["Wulp"]
    given = desk.timeline.add(case_id, ConsentDraft(on=TODAY, purpose="HR"))
    asked = desk.timeline.add(
        case_id, ConsentDraft(on=TODAY, purpose="directie", state=ConsentState.ASKED)
    )
    wulp.story.changed.emit()
    wulp.story.editing.write(EntryKind.STEP)
    put(wulp, "step_id", term(desk, Vocabulary.STEP, "accompanying_hr"))
    put(wulp, "state", StepState.DONE)
    put(wulp, "consent_id", asked.id)
    assert opened(wulp).warning
    put(wulp, "consent_id", given.id)
    assert not opened(wulp).warning
    chosen = control(wulp, "consent_id")
    chosen.setFixedWidth(60)
    chosen.grab()
    assert chosen.toolTip() == ""
    confirm(wulp)
    (step,) = entries(desk, practice, EntryKind.STEP)
    assert isinstance(step, Step)
    assert step.consent_id == given.id


def test_a_referral_shares_nothing_unless_consent_is_given(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.REFERRAL)
    assert not control(wulp, "consent_id").isVisible()
    put(wulp, "to", "Juridisch Loket")
    put(wulp, "shared", "de functie")
    assert control(wulp, "consent_id").isVisible()
    confirm(wulp)
    assert opened(wulp).form.fields["consent_id"].error
    put(wulp, "shared", "")
    confirm(wulp)
    (entry,) = entries(desk, practice, EntryKind.REFERRAL)
    assert isinstance(entry, Referral)
    assert (entry.name, entry.shared) == ("Juridisch Loket", "")


@pytest.fixture
def bridge(desk: Desk) -> ReferralContactId:
    kind = term(desk, Vocabulary.REFERRAL_KIND, "mediator")
    return desk.referral_contacts.add(ReferralContactDraft(kind_id=kind, name="De Brug"))


def test_a_referral_begins_with_an_address_in_the_case_last_opened(
    page: CasesPage, desk: Desk, practice: Practice, bridge: ReferralContactId
) -> None:
    page.show_case(practice.cases["Wulp"])
    page.start_referral(bridge)
    assert page.findChild(CaseChoiceDialog) is None
    assert not control(page, "to").isVisible()
    confirm(page)
    (entry,) = entries(desk, practice, EntryKind.REFERRAL)
    assert isinstance(entry, Referral)
    assert (entry.name, entry.contact_id) == ("De Brug", bridge)


def test_without_a_case_it_is_asked_which_one_a_referral_is_for(
    page: CasesPage, desk: Desk, practice: Practice, bridge: ReferralContactId
) -> None:
    page.start_referral(bridge)
    dialog = page.findChild(CaseChoiceDialog)
    assert dialog is not None
    assert [row.code_name for row in dialog.picker.rows()] == ["Grutto", "Kievit", "Wulp"]
    dialog.picker.choose(practice.cases["Wulp"])
    dialog.dialog.confirm_button.click()
    assert page.story.header.name() == "Wulp"
    confirm(page)
    (entry,) = entries(desk, practice, EntryKind.REFERRAL)
    assert isinstance(entry, Referral)
    assert entry.contact_id == bridge


def test_a_closed_case_is_not_referred_from_unasked(
    page: CasesPage, desk: Desk, practice: Practice, bridge: ReferralContactId
) -> None:
    desk.timeline.add(practice.cases["Wulp"], StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    page.show_case(practice.cases["Wulp"])
    page.start_referral(bridge)
    dialog = page.findChild(CaseChoiceDialog)
    assert dialog is not None
    assert len(dialog.picker.rows()) == 2
    dialog.dialog.reject()
    assert entries(desk, practice, EntryKind.REFERRAL) == []


@pytest.mark.usefixtures("dutch")
def test_without_a_running_case_a_report_is_offered(
    page: CasesPage, desk: Desk, practice: Practice, bridge: ReferralContactId, qtbot: QtBot
) -> None:
    for case_id in practice.cases.values():
        desk.timeline.add(case_id, StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    page.start_referral(bridge)
    dialog = page.findChild(CaseChoiceDialog)
    assert dialog is not None
    assert dialog.dialog.confirm_button.text() == "Nieuwe melding"
    with qtbot.waitSignal(page.new_report_wanted):
        dialog.dialog.confirm_button.click()


def test_a_follow_up_may_lie_ahead_and_can_be_dealt_with_from_its_card(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.FOLLOW_UP)
    put(wulp, "what", "Terugbellen")
    put(wulp, "on", "+7")
    confirm(wulp)
    (entry,) = entries(desk, practice, EntryKind.FOLLOW_UP)
    assert entry.on == date(2025, 11, 28)
    wulp.story.editing.change(entry)
    opened(wulp).action_buttons[0].click()
    (done,) = entries(desk, practice, EntryKind.FOLLOW_UP)
    assert isinstance(done, FollowUp)
    assert done.done_on == TODAY
    assert wulp.story.editing.card is None


def test_a_consent_is_withdrawn_from_its_editor(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    page.show_case(practice.cases["Kievit"])
    (consent,) = entries(desk, practice, EntryKind.CONSENT, "Kievit")
    page.story.editing.change(consent)
    assert not control(page, "withdrawn_on").isVisible()
    put(page, "state", ConsentState.WITHDRAWN)
    assert control(page, "withdrawn_on").isVisible()
    confirm(page)
    (withdrawn,) = entries(desk, practice, EntryKind.CONSENT, "Kievit")
    assert isinstance(withdrawn, Consent)
    assert (withdrawn.state, withdrawn.withdrawn_on) == (ConsentState.WITHDRAWN, TODAY)


@pytest.mark.usefixtures("dutch")
def test_a_consent_that_something_rests_on_cannot_be_withdrawn_before_it(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Kievit"]
    (consent,) = entries(desk, practice, EntryKind.CONSENT, "Kievit")
    step = StepDraft(
        on=TODAY,
        step_id=term(desk, Vocabulary.STEP, "accompanying_hr"),
        state=StepState.DONE,
        outside=True,
        consent_id=consent.id,
    )
    desk.timeline.add(case_id, step)
    page.show_case(case_id)
    page.story.editing.change(consent)
    put(page, "state", ConsentState.WITHDRAWN)
    put(page, "withdrawn_on", "10-11-2025")
    confirm(page)
    error = opened(page).form.fields["withdrawn_on"].error
    assert error.startswith("Na die dag is met deze toestemming nog iets gezet of gedeeld.")


def test_escape_closes_an_untouched_card_and_asks_about_text(
    wulp: CasesPage, desk: Desk, practice: Practice
) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    QTest.keyClick(control(wulp, "text"), Qt.Key.Key_Escape)
    assert wulp.story.editing.card is None
    assert wulp.story.timeline.view.hasFocus()
    wulp.story.editing.write(EntryKind.NOTE)
    put(wulp, "text", "Half")
    QTest.keyClick(control(wulp, "text"), Qt.Key.Key_Escape)
    assert opened(wulp).is_asking
    QTest.keyClick(opened(wulp), Qt.Key.Key_Escape)
    assert not opened(wulp).is_asking
    opened(wulp).leave()
    opened(wulp).throw_away_button.click()
    assert wulp.story.editing.card is None
    wulp.story.editing.write(EntryKind.NOTE)
    assert not opened(wulp).is_typed()


def test_half_typed_text_is_kept_while_typing(
    wulp: CasesPage, services: CasePageServices, practice: Practice, qtbot: QtBot
) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    QTest.keyClicks(control(wulp, "text"), "Half")
    place = f"case/{practice.cases['Wulp']}/note/new"
    qtbot.waitUntil(lambda: services.drafts.kept(place) is not None)
    kept = services.drafts.kept(place)
    assert kept is not None
    assert kept["text"] == "Half"


@pytest.mark.parametrize("leave", ["another case", "lock"])
def test_a_draft_is_there_again_when_coming_back(
    wulp: CasesPage,
    services: CasePageServices,
    practice: Practice,
    desk: Desk,
    qtbot: QtBot,
    leave: str,
) -> None:
    wulp.story.editing.write(EntryKind.CONTACT)
    put(wulp, "text", "Half verhaal")
    put(wulp, "minutes", "1,5")
    if leave == "lock":
        wulp.keep_drafts()
        again = CasesPage(services)
        qtbot.addWidget(again)
        again.show()
    else:
        wulp.show_case(practice.cases["Kievit"])
        assert wulp.story.editing.card is None
        again = wulp
    again.show_case(practice.cases["Wulp"])
    assert opened(again).is_typed()
    confirm(again)
    (entry,) = entries(desk, practice, EntryKind.CONTACT)
    assert isinstance(entry, Contact)
    assert (entry.text, entry.minutes) == ("Half verhaal", 90)
    again.show_case(practice.cases["Kievit"])
    again.show_case(practice.cases["Wulp"])
    assert again.story.editing.card is None


def test_a_half_changed_entry_is_there_again_too(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    page.show_case(practice.cases["Kievit"])
    (contact,) = entries(desk, practice, EntryKind.CONTACT, "Kievit")
    page.story.editing.change(contact)
    put(page, "text", "Erbij. ")
    page.show_case(practice.cases["Wulp"])
    page.show_case(practice.cases["Kievit"])
    assert "Erbij." in opened(page).texts()["text"]
    confirm(page)
    (changed,) = entries(desk, practice, EntryKind.CONTACT, "Kievit")
    assert "Erbij." in changed.text
    assert ref_of(changed) == ref_of(contact)


def test_another_editor_does_not_take_the_place_of_typed_text(wulp: CasesPage) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    put(wulp, "text", "Half")
    card = opened(wulp)
    wulp.story.header.entry_wanted.emit(EntryKind.STEP)
    assert opened(wulp) is card
    assert control(wulp, "text").hasFocus()


def test_a_kept_draft_comes_back_with_its_own_kind(wulp: CasesPage) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    put(wulp, "text", "Bewaar mij")
    opened(wulp).leave()
    opened(wulp).keep_button.click()
    assert wulp.story.editing.card is None
    wulp.story.editing.write(EntryKind.STEP)
    assert not opened(wulp).is_typed()
    opened(wulp).leave()
    wulp.story.editing.write(EntryKind.NOTE)
    assert opened(wulp).texts()["text"] == "Bewaar mij"


def test_a_note_needs_text(wulp: CasesPage, desk: Desk, practice: Practice) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    confirm(wulp)
    assert opened(wulp).form.fields["text"].error
    put(wulp, "text", "Ontvangen.")
    confirm(wulp)
    (note,) = entries(desk, practice, EntryKind.NOTE)
    assert isinstance(note, Note)


def test_remarks_can_be_added_to_a_change_of_status(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    page.show_case(practice.cases["Kievit"])
    (status,) = entries(desk, practice, EntryKind.STATUS, "Kievit")
    page.story.editing.change(status)
    put(page, "text", "Na overleg.")
    confirm(page)
    (changed,) = entries(desk, practice, EntryKind.STATUS, "Kievit")
    assert changed.text == "Na overleg."


def test_a_contact_keeps_how_many_it_stands_for(
    page: CasesPage, desk: Desk, practice: Practice
) -> None:
    case_id = practice.cases["Wulp"]
    desk.timeline.add(case_id, ContactDraft(on=TODAY, count=4, minutes=240))
    page.show_case(case_id)
    (contact,) = entries(desk, practice, EntryKind.CONTACT)
    page.story.editing.change(contact)
    put(page, "place", "thuis")
    confirm(page)
    (changed,) = entries(desk, practice, EntryKind.CONTACT)
    assert isinstance(changed, Contact)
    assert changed.count == 4


def test_the_keyboard_scrolls_to_the_field_it_goes_to(wulp: CasesPage, qtbot: QtBot) -> None:
    wulp.resize(1280, 600)
    wulp.story.editing.write(EntryKind.STEP)
    button = opened(wulp).confirm_button
    viewport = wulp.story.timeline.view.viewport()

    def in_sight() -> bool:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        return button.mapTo(viewport, button.rect().bottomLeft()).y() < viewport.height()

    qtbot.waitUntil(in_sight)


@pytest.mark.parametrize("kind", sorted(set(EntryKind) - WITHOUT_CARD))
def test_tab_goes_from_the_timeline_through_the_editor_from_top_to_bottom(
    wulp: CasesPage, desk: Desk, kind: EntryKind
) -> None:
    wulp.resize(1280, 1000)
    wulp.story.editing.write(kind)
    if kind is EntryKind.STEP:
        put(wulp, "step_id", term(desk, Vocabulary.STEP, "accompanying_hr"))
    card = opened(wulp)
    view = wulp.story.timeline.view
    view.setFocus()
    focused: QWidget = view
    places: list[tuple[int, int]] = []
    while focused is not card.confirm_button:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget() or view
        assert card.isAncestorOf(focused)
        place = focused.mapTo(card, focused.rect().topLeft())
        places.append((place.y() // 20, place.x()))
    assert places == sorted(places)
    assert len(places) >= 5


def test_every_field_of_every_editor_has_a_name(wulp: CasesPage) -> None:
    for kind in EntryKind:
        if kind in WITHOUT_CARD:
            continue
        wulp.story.editing.write(kind)
        for name, field in opened(wulp).form.fields.items():
            assert field.control.accessibleName(), (kind, name)
        opened(wulp).leave()


def test_keys_that_a_field_leaves_over_do_not_move_the_list(wulp: CasesPage) -> None:
    wulp.story.editing.write(EntryKind.FOLLOW_UP)
    before = wulp.story.timeline.view.currentIndex().row()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(control(wulp, "what"), key)
    assert wulp.story.timeline.view.currentIndex().row() == before
    assert wulp.story.editing.card is not None


@pytest.mark.usefixtures("dutch")
def test_what_was_just_recorded_is_taken_out_and_put_back(
    wulp: CasesPage, desk: Desk, practice: Practice, told: Told
) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    put(wulp, "text", "Belt maandag terug.")
    confirm(wulp)
    recorded = entries(desk, practice, EntryKind.NOTE)

    told[-1][1]()
    assert [each.id for each in entries(desk, practice, EntryKind.NOTE)] == [
        each.id for each in recorded[1:]
    ]
    assert told[-1][0] == "Verwijderd uit de tijdlijn."
    told[-1][1]()
    assert entries(desk, practice, EntryKind.NOTE) == recorded


@pytest.fixture
def done_with_consent(wulp: CasesPage, desk: Desk) -> None:
    """Fill a step that is done in, with a consent recorded on the spot."""
    wulp.story.editing.write(EntryKind.STEP)
    put(wulp, "step_id", term(desk, Vocabulary.STEP, "accompanying_hr"))
    give_consent(wulp)


def give_consent(page: CasesPage) -> None:
    put(page, "state", StepState.DONE)
    choice = control(page, "consent_id")
    assert isinstance(choice, ComboBox)
    choice.setCurrentIndex(choice.count() - 1)


@pytest.mark.usefixtures("dutch", "done_with_consent")
def test_a_consent_goes_and_comes_with_the_step_it_was_recorded_in(
    wulp: CasesPage, desk: Desk, practice: Practice, told: Told
) -> None:
    case_id = practice.cases["Wulp"]
    before = desk.timeline.entries(case_id)
    confirm(wulp)
    both = desk.timeline.entries(case_id)
    assert len(both) == len(before) + 2

    told[-1][1]()
    assert desk.timeline.entries(case_id) == before
    assert told[-1][0] == "Verwijderd uit de tijdlijn, met de toestemming ervoor."
    told[-1][1]()
    assert desk.timeline.entries(case_id) == both


@pytest.mark.usefixtures("dutch")
def test_a_consent_goes_and_comes_with_the_change_it_was_recorded_in(
    wulp: CasesPage, desk: Desk, practice: Practice, told: Told
) -> None:
    case_id = practice.cases["Wulp"]
    discussed = StepDraft(
        on=TODAY, step_id=term(desk, Vocabulary.STEP, "accompanying_hr"), outside=True
    )
    desk.timeline.add(case_id, discussed)
    wulp.show_case(case_id)
    before = desk.timeline.entries(case_id)
    wulp.story.editing.change(entries(desk, practice, EntryKind.STEP)[0])
    give_consent(wulp)
    put(wulp, "purpose", "meegaan naar HR")
    confirm(wulp)
    for _ in range(2):
        (step,) = entries(desk, practice, EntryKind.STEP)
        (consent,) = entries(desk, practice, EntryKind.CONSENT)
        assert isinstance(step, Step)
        assert (step.state, step.consent_id) == (StepState.DONE, consent.id)
        told[-1][1]()
        assert desk.timeline.entries(case_id) == before
        assert told[-1][0] == "Wijziging ongedaan gemaakt."
        told[-1][1]()


@pytest.mark.usefixtures("dutch")
def test_what_was_just_changed_is_changed_back_and_again(
    wulp: CasesPage, desk: Desk, practice: Practice, told: Told
) -> None:
    wulp.story.editing.write(EntryKind.NOTE)
    put(wulp, "text", "Belt maandag terug.")
    confirm(wulp)
    before = entries(desk, practice, EntryKind.NOTE)[0]
    wulp.story.editing.change(before)
    put(wulp, "text", " En nog iets.")
    confirm(wulp)
    changed = entries(desk, practice, EntryKind.NOTE)[0]
    assert changed != before

    assert told[-1][0] == ""
    told[-1][1]()
    assert entries(desk, practice, EntryKind.NOTE)[0] == before
    assert told[-1][0] == "Wijziging ongedaan gemaakt."
    told[-1][1]()
    assert entries(desk, practice, EntryKind.NOTE)[0] == changed
