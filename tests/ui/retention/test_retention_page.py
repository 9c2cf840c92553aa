"""Closed cases, reviewed one by one: held, let go, or kept until their report is final."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import button, nameless, open_dialog, words_on
from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus
from vpdesk.domain.erasure import ErasureOutlook, GivenAway
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.reporter_requests import RequestKind
from vpdesk.domain.retention import DestructionReason, Standing
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.errors import DiskFull
from vpdesk.ui import paper_output
from vpdesk.ui.frame.page_services import retention_services
from vpdesk.ui.printing import document_printer
from vpdesk.ui.retention.case_cards import SHOWN_AT_ONCE
from vpdesk.ui.retention.certificate_dialog import CertificateDialog
from vpdesk.ui.retention.destroy_dialog import DestroyDialog
from vpdesk.ui.retention.erase_dialog import EraseDialog
from vpdesk.ui.retention.erasure_words import ErasureWords
from vpdesk.ui.retention.page import RetentionPage
from vpdesk.ui.retention.words import RetentionWords
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.pill import Pill

Y2022 = calendar_year(2022)
Close = Callable[..., CaseId]


@pytest.fixture
def meander(desk: Desk) -> OrganisationId:
    return desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))


@pytest.fixture
def close(desk: Desk, meander: OrganisationId) -> Close:
    def closed(code_name: str, on: date = date(2022, 5, 1), until: date | None = None) -> CaseId:
        draft = CaseDraft(organisation_id=meander, registered_on=on, code_name=code_name)
        case_id = desk.cases.register(draft)
        status = StatusDraft(on=until or date(2023, 1, 10), status=CaseStatus.CLOSED)
        desk.timeline.add(case_id, status)
        return case_id

    return closed


@pytest.fixture
def tureluur(desk: Desk, close: Close, meander: OrganisationId) -> CaseId:
    """Give a case that is due."""
    case_id = close("Tureluur")
    desk.retention.declare_final(meander, Y2022)
    return case_id


class Telling(QObject):
    """Tells on the interface thread what a job changed, as the view around the pages does."""

    changed = Signal(object)


def shown(desk: Desk, qtbot: QtBot) -> RetentionPage:
    page = RetentionPage(retention_services(desk))
    telling = Telling(page)
    telling.changed.connect(page.refresh)
    desk.listen(telling.changed.emit)
    page.resize(1084, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def standings(page: RetentionPage) -> list[str]:
    pills = page.findChildren(Pill)
    return [each.text() for each in pills if each.isVisible()]


def ask_to_destroy(page: RetentionPage) -> DestroyDialog:
    button(page, "Vernietigen…: Tureluur").click()
    dialog = open_dialog(page)
    assert isinstance(dialog, DestroyDialog)
    return dialog


def confirm(dialog: DestroyDialog, qtbot: QtBot, typed: str = "tureluur") -> None:
    dialog._form.code_name_edit.setText(typed)
    with qtbot.waitSignal(dialog.case_destroyed):
        dialog.confirm_button.click()


def test_nothing_to_review_is_said(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    assert "Geen zaak heeft haar bewaartermijn bereikt." in words_on(page)
    assert not page.gone.isVisible()


def test_a_card_tells_what_there_is_to_know(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    words = words_on(page)
    for part in (
        "Tureluur  22-001",
        "Hogeschool Meander",
        "10-01-2023",
        "Jaarverslag 2022",
        "1 zaak kan worden vernietigd.",
    ):
        assert part in words
    assert standings(page) == ["Sinds 21-11-2025"]
    assert not nameless(page)


def test_a_case_without_a_final_report_has_no_button_to_destroy(
    desk: Desk, close: Close, meander: OrganisationId, qtbot: QtBot, dutch: None
) -> None:
    close("Tureluur")
    page = shown(desk, qtbot)
    (card,) = page.due.cards
    assert card.destroy_button.isHidden()
    assert "Het jaarverslag over 2022 is nog niet definitief." in words_on(page)
    with qtbot.waitSignal(page.toast_wanted) as toast:
        button(page, "Dat verslag is definitief").click()
    text, action, undo = toast.args or []
    assert (text, action) == ("Het jaarverslag over 2022 is definitief.", "Ongedaan maken")
    (card,) = page.due.cards
    assert not card.destroy_button.isHidden()
    undo()
    (card,) = page.due.cards
    assert card.kept.standing is Standing.WAITING


def test_a_report_that_cannot_be_taken_back_is_said(
    desk: Desk, tureluur: CaseId, close: Close, qtbot: QtBot, dutch: None
) -> None:
    close("Wilg")
    page = shown(desk, qtbot)
    wilg = next(each.kept for each in page.due.cards if each.kept.case.code_name == "Wilg")
    desk.destruction.destroy(tureluur, typed_code_name="Tureluur", reason=DestructionReason.TERM)
    page._withdraw_final(wilg)
    assert "uit 2022: 1. Daarom blijft het verslag over die periode definitief" in page.strip.text()


def test_the_question_has_true_numbers(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None, tmp_path: Path
) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("beste")
    for _ in range(2):
        job = desk.attachments.add(tureluur, file)
        try:
            while True:
                next(job)
        except StopIteration:
            pass
    dialog = ask_to_destroy(shown(desk, qtbot))
    assert dialog.accessibleName() == "Tureluur vernietigen?"
    assert dialog.told == (
        "Naam, tijdlijn, toestemmingen en 2 bijlagen verdwijnen en zijn niet terug te halen. "
        "De zaak telt anoniem mee in de cijfers van 2022. "
        "Ook uit de reservekopieën wordt zij verwijderd."
    )
    assert not dialog.confirm_button.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.destruction.list() == ()


def test_another_name_is_refused_at_the_field(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    dialog = ask_to_destroy(shown(desk, qtbot))
    dialog._form.code_name_edit.setText("Wilg")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: dialog.field.error != "")
    assert dialog.field.error == "Dit is niet de codenaam van deze zaak. Er is niets vernietigd."
    assert dialog.isVisible()


def test_a_case_is_destroyed_and_its_certificate_follows(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    dialog = ask_to_destroy(page)
    confirm(dialog, qtbot)
    assert dialog.accessibleName() == "Zaak 22-001 is vernietigd"
    assert "In geen enkele reservekopie staat de zaak nog." in dialog.told
    qtbot.waitUntil(lambda: page.due.cards == [])
    dialog.confirm_button.click()
    certificate = open_dialog(page)
    assert isinstance(certificate, CertificateDialog)
    qtbot.waitUntil(lambda: certificate.made is not None)
    assert certificate.made is not None
    assert certificate.made.file_name == "Bewijs van vernietiging.pdf"
    qtbot.waitUntil(lambda: certificate.pages is not None and bool(certificate.pages.drawn()))


def test_a_certificate_is_written_whole_or_not_at_all(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None, tmp_path: Path
) -> None:
    desk.destruction.destroy(tureluur, typed_code_name="Tureluur", reason=DestructionReason.TERM)
    page = shown(desk, qtbot)
    page.gone.list.enter()
    with qtbot.waitSignal(page.gone.certificate_wanted):
        QTest.keyClick(page.gone.list.view, Qt.Key.Key_Return)
    dialog = open_dialog(page)
    assert isinstance(dialog, CertificateDialog)
    qtbot.waitUntil(lambda: dialog.made is not None)
    assert dialog.made is not None
    file = tmp_path / "bewijs.pdf"
    dialog.output.write(dialog.made.content, str(file))
    assert file.read_bytes().startswith(b"%PDF")
    assert "niet meer beschermd" in dialog.strip.text()
    dialog.output.write(dialog.made.content, str(tmp_path / "geen" / "bewijs.pdf"))
    assert dialog.strip.text().startswith("De pdf is niet opgeslagen.")
    vault = desk.keys.current.folder
    lying = {file.name: file.stat().st_mtime_ns for file in vault.iterdir()}
    for name in ("bewijs.pdf", "vault.hdr", "data-0001.db"):
        dialog.output.write(dialog.made.content, str(vault / name))
        assert "In de map van de kluis staat niets onversleuteld" in dialog.strip.text()
    assert {file.name: file.stat().st_mtime_ns for file in vault.iterdir()} == lying
    before = dialog.made
    dialog.organisation_box.setChecked(True)
    qtbot.waitUntil(lambda: dialog.made is not before)


def test_what_keeps_the_file_from_being_cleared_does_not_undo_it(
    desk: Desk,
    tureluur: CaseId,
    qtbot: QtBot,
    dutch: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(desk._database, "rewrite_pages", full)
    dialog = ask_to_destroy(shown(desk, qtbot))
    confirm(dialog, qtbot)
    assert "verder opgeschoond" in dialog.told
    assert desk.cases.get(tureluur).status is CaseStatus.DESTROYED


def test_the_pages_show_what_is_left_before_the_file_is_taken(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a large file is rewritten nothing can be read: the window would stand still."""
    page = shown(desk, qtbot)
    cards: list[int] = []
    rewrite = desk._database.rewrite_pages

    def looking() -> None:
        cards.append(len(page.due.cards))
        rewrite()

    monkeypatch.setattr(desk._database, "rewrite_pages", looking)
    confirm(ask_to_destroy(page), qtbot)
    assert cards == [0]


def test_backups_out_of_reach_are_named(
    desk: Desk,
    tureluur: CaseId,
    qtbot: QtBot,
    dutch: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = BackupStillHolding(
        name="vpdesk-2025-10-01.vpbak",
        place=Path("USB-VP"),
        made_on=date(2025, 10, 1),
        expires_on=date(2026, 4, 30),
    )
    monkeypatch.setattr(desk.backups, "holding", lambda _case_id: (held,))
    dialog = ask_to_destroy(shown(desk, qtbot))
    assert "In oude reservekopieën staat zij nog tot 30-04-2026." in dialog.told
    confirm(dialog, qtbot)
    assert "1 reservekopie kon niet worden bereikt:" in dialog.told
    assert "vpdesk-2025-10-01.vpbak (USB-VP): tot 30-04-2026" in dialog.told


def test_the_words_for_backups_cover_every_outcome(dutch: None) -> None:
    words = RetentionWords()
    held = BackupStillHolding(name="een.vpbak", place=Path("stick"), made_on=TODAY, expires_on=None)
    assert words.done(2, (held,)).startswith("2 reservekopieën zijn herschreven.")
    assert words.done(1, ()).startswith("1 reservekopie is herschreven.")
    assert words.backup(held) == "een.vpbak (stick): verwijder deze zelf"
    assert words.backups((held,)).startswith("In oude reservekopieën die nu niet")


def test_a_case_destroyed_meanwhile_is_refused_in_words(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    dialog = ask_to_destroy(page)
    desk.destruction.destroy(tureluur, typed_code_name="Tureluur", reason=DestructionReason.TERM)
    dialog._form.code_name_edit.setText("Tureluur")
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "Deze zaak is vernietigd" in dialog.told)
    dialog.cancel_button.click()
    assert not dialog.isVisible()


def test_a_case_is_held_with_a_reason_and_let_go_again(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    page = shown(desk, qtbot)
    button(page, "Aanhouden…: Tureluur").click()
    dialog = open_dialog(page)
    dialog.confirm_button.click()
    assert "Schrijf waarom deze zaak langer wordt bewaard." in words_on(dialog)
    reason = dialog.findChild(QLineEdit, "reason_edit")
    until = dialog.findChild(DateEdit, "until_edit")
    assert reason is not None
    assert until is not None
    until.set_day(TODAY)
    reason.setText("beroep loopt")
    dialog.confirm_button.click()
    assert "Kies een dag na vandaag" in words_on(dialog)
    until.set_day(date(2026, 3, 1))
    dialog.confirm_button.click()
    (card,) = page.held.cards
    assert standings(page) == ["Aangehouden tot 01-03-2026"]
    assert "Reden: beroep loopt" in words_on(page)
    assert card.destroy_button.isHidden()
    button(page, "Niet langer aanhouden: Tureluur").click()
    assert page.held.cards == []
    assert len(page.due.cards) == 1


def test_the_keyboard_goes_on_to_the_next_case(
    desk: Desk, tureluur: CaseId, close: Close, qtbot: QtBot, dutch: None
) -> None:
    close("Wulp")
    page = shown(desk, qtbot)
    hold = page.due.cards[0].hold_button
    hold.setFocus()
    hold.click()
    dialog = open_dialog(page)
    reason = dialog.findChild(QLineEdit, "reason_edit")
    assert reason is not None
    reason.setText("beroep loopt")
    dialog.confirm_button.click()
    (left,) = page.due.cards
    assert page.focusWidget() is left.hold_button


def test_one_case_can_be_asked_for_before_its_term(
    desk: Desk, close: Close, meander: OrganisationId, qtbot: QtBot, dutch: None
) -> None:
    case_id = close("Tureluur", until=date(2025, 10, 1))
    desk.retention.declare_final(meander, Y2022)
    page = shown(desk, qtbot)
    page.show_case(case_id)
    (card,) = page.asked.cards
    assert card.kept.standing is Standing.NOT_YET
    assert standings(page) == ["Termijn tot 01-10-2027"]
    assert card.destroy_button.isHidden()
    with qtbot.waitSignal(page.erasing_wanted) as wanted:
        button(page, "Wissen op verzoek…: Tureluur").click()
    assert wanted.args == [case_id]
    dialog = EraseDialog(page, retention_services(desk), desk.destruction.outlook(case_id))
    dialog.open()
    assert dialog.accessibleName() == "Tureluur wissen op verzoek van de melder?"
    for words in ("Wat al is verteld, blijft hetzelfde.", "geen verzoek om te wissen"):
        assert words in dialog.told
    confirm(dialog, qtbot)
    assert "Wat al is verteld" not in dialog.told
    assert desk.destruction.get(case_id).reason is DestructionReason.REPORTER_ASKED
    page.show_case(case_id)
    assert page.asked.cards == []


def test_a_held_case_is_not_erased_and_it_is_said_why(
    desk: Desk, tureluur: CaseId, qtbot: QtBot, dutch: None
) -> None:
    desk.retention.hold(tureluur, date(2026, 3, 1), "beroep")
    page = shown(desk, qtbot)
    dialog = EraseDialog(page, retention_services(desk), desk.destruction.outlook(tureluur))
    dialog.open()
    assert "aangehouden tot 01-03-2026: beroep." in dialog.told
    assert not dialog.confirm_button.isEnabled()
    desk.closing.reopen(tureluur, "Er kwam iets bij")
    outlook = desk.destruction.outlook(tureluur)
    assert "Sluit haar eerst af en houd haar dan niet langer aan" in ErasureWords().held(outlook)


def test_what_colleagues_have_is_not_known_while_others_are_hidden(
    desk: Desk, tureluur: CaseId, dutch: None
) -> None:
    outlook = replace(desk.destruction.outlook(tureluur), walled=True)
    assert "niet te zien of collega’s deze zaak" in ErasureWords().attention(outlook)


def test_everything_to_be_done_elsewhere_is_said_before_a_case_is_erased(
    desk: Desk, tureluur: CaseId, dutch: None
) -> None:
    outlook = ErasureOutlook(
        kept=desk.retention.of(tureluur),
        running=True,
        asked=True,
        planned=1,
        given=(GivenAway(to_name="Kim Collega", valid_until=date(2025, 12, 5)),),
        waiting=(RequestKind.COPY,),
        others=2,
        sheets=1,
        reports=1,
    )
    words = ErasureWords()
    assert "Ook 1 geplande opvolging verdwijnt." in words.going(outlook, ())
    assert words.attention(outlook).splitlines() == [
        "Nog niet beantwoord: ‘Een kopie’.",
        "Kim Collega heeft deze zaak in een pakket tot 05-12-2025. Laat het daar verwijderen.",
        "De melder heeft nog 2 andere zaken. Die blijven, met de naam.",
        "1 casusblad voor collega’s blijft in uw eigen register.",
        (
            "In de teksten van 1 jaarverslag staat de naam of de codenaam. Pas ze eerst aan: na "
            "het wissen herkent vpdesk die niet meer."
        ),
        "Wat u eerder afdrukte, opsloeg of verstuurde, wist vpdesk niet.",
    ]


def test_a_report_can_be_declared_final_before_the_term_has_passed(
    desk: Desk, close: Close, qtbot: QtBot, dutch: None
) -> None:
    earlier = close("Tureluur", until=date(2025, 10, 1))
    now = close("Wilg", on=date(2025, 3, 1), until=date(2025, 10, 1))
    page = shown(desk, qtbot)
    page.show_case(now)
    (card,) = page.asked.cards
    assert "dan kan de zaak eerder worden gewist" in card.strip.text()
    page.show_case(earlier)
    (card,) = page.asked.cards
    qtbot.waitUntil(card.strip.isVisible)
    link = button(page, "Dat verslag is definitief")
    assert link.accessibleName() == "Dat verslag is definitief: Tureluur"
    link.click()
    (card,) = page.asked.cards
    assert card.strip.isHidden()


def test_many_cases_come_a_few_at_a_time(
    desk: Desk, close: Close, qtbot: QtBot, dutch: None
) -> None:
    for number in range(SHOWN_AT_ONCE + 5):
        close(f"Vogel {number} met een lange naam erachter")
    page = shown(desk, qtbot)
    assert len(page.due.cards) == SHOWN_AT_ONCE
    first = page.due.cards[0]
    button(page, "Nog 5 tonen").click()
    assert len(page.due.cards) == SHOWN_AT_ONCE + 5
    assert page.due.cards[0] is first
    with qtbot.waitSignal(page.case_wanted) as wanted:
        first.open_button.click()
    assert (wanted.args or [])[0] == first.kept.case.id


def test_a_certificate_is_printed_or_said_why_not(
    desk: Desk,
    tureluur: CaseId,
    qtbot: QtBot,
    dutch: None,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    desk.destruction.destroy(tureluur, typed_code_name="Tureluur", reason=DestructionReason.TERM)
    page = shown(desk, qtbot)
    page.show_certificate(desk.destruction.get(tureluur))
    dialog = open_dialog(page)
    assert isinstance(dialog, CertificateDialog)
    qtbot.waitUntil(lambda: dialog.made is not None)
    monkeypatch.setattr(paper_output, "has_printer", lambda: False)
    dialog.print_button.click()
    assert dialog.strip.text() == "Er is geen printer gevonden. U kunt de pdf opslaan."
    assert dialog.made is not None
    printer = document_printer()
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    dialog.output.print_on(printer, dialog.made.content)
    qtbot.waitUntil(lambda: "Naar de printer gestuurd" in dialog.strip.text())
    assert (tmp_path / "papier.pdf").stat().st_size > 1000
    assert desk.log.entries(limit=1)[0].act is LoggedAct.PRINTED


def test_nothing_is_typed_on_the_page_itself(desk: Desk, qtbot: QtBot, dutch: None) -> None:
    page = shown(desk, qtbot)
    page.keep_drafts()
    page.focus_search()
    page.refresh(frozenset())
    assert words_on(page)
