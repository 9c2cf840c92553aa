"""Pictures of the copy of a file for its reporter, with other people masked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QTextCursor

from screens.hands import first
from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter, CaseId
from vpdesk.domain.masking import MaskReason
from vpdesk.domain.timeline import Attachment, ref_of
from vpdesk.services.progress import finish
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.form_fields import put_text
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.rights.mask_dialog import MaskDialog
from vpdesk.ui.rights.page import ReporterCopyPage

CASE = "Kievit"
LONG = " ".join(["Wie dit verder aangaat."] * 20)


def copy(act: Callable[[ReporterCopyPage], object] = lambda _: None, name: str = CASE) -> Scene:
    """Return what opens the copy from the menu of a case and then does ``act``."""

    def show(stage: Stage) -> None:
        view = stage.view(PageKey.CASES)
        view.show_case(_case(stage, name))
        stage.settle()
        first(CasesPage, view).story.header.copy_wanted.emit()
        stage.finish()
        act(first(ReporterCopyPage, view))
        stage.finish()

    return show


def mask(page: ReporterCopyPage) -> None:
    text = page.original.toPlainText()
    start = text.index("collega")
    cursor = QTextCursor(page.original.document())
    cursor.setPosition(start)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    page.original.setTextCursor(cursor)
    page.mask_selection()


def other_reason(page: ReporterCopyPage) -> None:
    mask(page)
    fields = first(MaskDialog, page).fields
    put_text(fields.fields["explanation"].control, LONG)
    fields.control("reason").set_value(MaskReason.OTHER)


def answer(page: ReporterCopyPage) -> None:
    page.head.requests.strips[0].link_clicked.emit()


def loose(stage: Stage) -> None:
    """Change the text below a mask, and leave an attachment to be chosen."""
    case_id = _case(stage, CASE)
    desk = stage.desk
    for entry in desk.timeline.entries(case_id):
        if "Rustig doorgenomen" in entry.text:
            desk.timeline.change(ref_of(entry), replace(entry, text=f"Bijgewerkt. {entry.text}"))
        if isinstance(entry, Attachment) and entry.name == "logboek.txt":
            desk.timeline.remove(ref_of(entry))
            desk.attachments.discard_removed()
    file = Path(__file__).parents[2] / "resources" / "sample" / "attachments" / "logboek.txt"
    finish(desk.attachments.add(case_id, file))
    copy(ReporterCopyPage.choose)(stage)


def correction(stage: Stage) -> None:
    """Show an entry that the reporter asked to correct, and ask for a correction of another."""
    case_id = _case(stage, "Plevier")
    view = stage.view()
    view.show_case(case_id)
    stage.settle()
    entry = stage.desk.timeline.entries(case_id)[0]
    first(CasesPage, view).story.corrections.ask(entry)
    stage.finish()


SCREENS: dict[str, Scene] = {
    "reporter-copy": copy(),
    "reporter-copy-mask": copy(mask),
    "reporter-copy-other-reason": copy(other_reason),
    "reporter-copy-request": copy(lambda page: page.acts.ask_request(), "Plevier"),
    "reporter-copy-answer": copy(answer),
    "correction": correction,
    "erase-case": copy(lambda page: page.acts.erase()),
    "reporter-copy-choices": loose,
    "print-reporter-copy": copy(ReporterCopyPage.look_at_copy),
}


def _case(stage: Stage, name: str) -> CaseId:
    return stage.desk.cases.list(CaseFilter(words=name))[0].id
