"""A reporter asks for a copy: somebody else is masked in it, it is undone, and saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.journeys.driving import CTRL, NONE, SHIFT, Driver
from tests.reports.reading import text_of
from vpdesk.domain.cases import CaseFacts, CaseFilter, CaseKind, IssueDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import MaskDraft, MaskReason, MaskWhy, Spot
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.progress import finish
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.rights.choices_dialog import ChoicesDialog
from vpdesk.ui.rights.page import ReporterCopyPage
from vpdesk.ui.rights.paper_dialog import ReporterCopyDialog

TEXT = "Verbruggen riep iets 👩‍🦰 tegen een collega."


def page_of(driver: Driver) -> ReporterCopyPage:
    driver.press(Qt.Key.Key_K, CTRL)
    driver.write("inzagekopie")
    driver.press(Qt.Key.Key_Return)
    driver.wait(lambda: driver.view.pages.shown is PageKey.REPORTER_COPY)
    return driver.part(ReporterCopyPage)


def ask(driver: Driver) -> None:
    """Have the reason asked for what is selected."""
    driver.press(Qt.Key.Key_A)
    driver.wait(lambda: driver.front is not driver.window)


def copied(page: ReporterCopyPage) -> str:
    return " ".join(page.copied.toPlainText().split())


def saved(driver: Driver, folder: Path) -> str:
    """Save the copy, and return what stands in it."""
    driver.press(Qt.Key.Key_P, CTRL)
    driver.wait(lambda: isinstance(driver.front, ReporterCopyDialog))
    paper = driver.front
    assert isinstance(paper, ReporterCopyDialog)
    driver.wait(paper.save_button.isEnabled)
    driver.press(Qt.Key.Key_S, CTRL)
    driver.wait(lambda: paper.findChildren(QFileDialog))
    (asked,) = paper.findChildren(QFileDialog)
    place = folder / "Inzagekopie.pdf"
    assert Path(asked.selectedFiles()[0]).name == place.name
    asked.selectFile(str(place))
    asked.accept()
    driver.wait(lambda: "Opgeslagen." in paper.strip.text())
    driver.press(Qt.Key.Key_Escape, NONE)
    driver.wait(lambda: driver.front is driver.window)
    return text_of(place.read_bytes())


def test_the_copy_for_a_reporter_is_masked_by_keyboard_and_saved(
    practice: Driver, tmp_path: Path
) -> None:
    desk = practice.desk
    (case,) = desk.cases.list(CaseFilter())
    today = desk.today()
    desk.timeline.add(case.id, NoteDraft(on=today, text=TEXT))
    practice.view.show_case(case.id)
    page = page_of(practice)
    practice.wait(lambda: not page.is_busy() and "geen bekende naam" in page.head.names.text())
    facts = CaseFacts(
        kind=CaseKind.REPORT, registered_on=today, issues=(IssueDraft(accused="J. Verbruggen"),)
    )
    desk.cases.change_facts(case.id, facts)
    practice.wait(lambda: not page.is_busy() and "1 bekende naam" in page.head.names.text())
    assert page.original.hasFocus()
    practice.press(Qt.Key.Key_F8)
    ask(practice)
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "afgeschermd 1 riep iets" in copied(page))
    assert "Verbruggen" not in copied(page)
    assert "geen bekende naam" in page.head.names.text()

    practice.wait(lambda: practice.front is practice.window)
    practice.press(Qt.Key.Key_Z, CTRL)
    practice.wait(lambda: "Verbruggen riep" in copied(page))
    practice.press(Qt.Key.Key_F8)
    practice.press(Qt.Key.Key_Right)
    for _ in range(len(" riep iets")):
        practice.press(Qt.Key.Key_Right, SHIFT)
    ask(practice)
    practice.choose("Reden", "Andere reden")
    practice.press(Qt.Key.Key_Return, CTRL)
    assert "Geef uw eigen reden" in practice.words()
    practice.fill("Toelichting (niet verplicht)", "Loopt nog")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "Verbruggen afgeschermd 1 👩‍🦰" in copied(page))
    page.mask_names()
    practice.wait(lambda: practice.front is not practice.window)
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "Verbruggen" not in copied(page))

    told = saved(practice, tmp_path)
    assert "Loopt nog" in told
    assert "tegen een collega" in told
    for secret in ("Verbruggen", "riep iets", "Melder Een"):
        assert secret not in told
    noted = [each.act for each in desk.log.entries(limit=3)]
    assert LoggedAct.REPORTER_COPY_SAVED in noted
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.view.pages.shown is PageKey.CASES)


def test_an_attachment_is_kept_back_and_a_changed_text_looked_at_again(
    practice: Driver, tmp_path: Path
) -> None:
    desk = practice.desk
    (case,) = desk.cases.list(CaseFilter())
    (tmp_path / "brief.txt").write_text("Een brief")
    finish(desk.attachments.add(case.id, tmp_path / "brief.txt"))
    note = desk.timeline.add(case.id, NoteDraft(on=desk.today(), text=TEXT))
    why = MaskWhy(reason=MaskReason.WORKING_NOTE)
    spot = Spot(kind=note.kind, entry_id=note.id, part="text")
    draft = MaskDraft(spot=spot, start=0, words="Verbruggen", why=why)
    desk.reporter_copies.mask(case.id, [draft])
    desk.timeline.change(note, NoteDraft(on=desk.today(), text=f"Later: {TEXT}"))

    practice.view.show_case(case.id)
    page = page_of(practice)
    practice.wait(lambda: not page.is_busy())
    assert "Verbruggen" in copied(page)
    assert "1 afgeschermde tekst is veranderd" in page.head.choices.text()
    practice.click("Bekijken…")
    practice.wait(lambda: isinstance(practice.front, ChoicesDialog))
    chosen = practice.front
    assert isinstance(chosen, ChoicesDialog)
    again, *_ = chosen.buttons
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    practice.wait(lambda: "Verbruggen" not in copied(page))
    (_, back) = chosen.buttons
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    practice.wait(lambda: practice.front is not chosen)
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: practice.front is chosen)
    assert all("brief.txt: gaat niet mee" in each.accessibleName() for each in chosen.buttons)
    practice.press(Qt.Key.Key_Escape)
    practice.wait(lambda: practice.front is practice.window)
    assert "1 bijlage, gekozen." in page.head.choices.text()
