"""Every field, dialog and page in the window: what others could learn from them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from tests.journeys.driving import CTRL, SHIFT, Driver, ask_for_place
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui import clipboard
from vpdesk.ui.frame.pages import PageKey

HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
EDITORS = ("Gesprek", "Stap", "Verwijzing", "Notitie", "Opvolging plannen")


def fields_that_teach() -> list[str]:
    """Return the fields from which a keyboard may learn."""
    kinds: tuple[type[QLineEdit], type[QPlainTextEdit]] = (QLineEdit, QPlainTextEdit)
    return [
        f"{type(each).__name__} {each.accessibleName() or each.objectName()}"
        for each in QApplication.allWidgets()
        if isinstance(each, kinds) and not each.isReadOnly()
        if each.inputMethodHints() & HINTS != HINTS
    ]


def titles() -> set[str]:
    return {each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()}


def leave_dialog(driver: Driver) -> None:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    driver.wait(lambda: QApplication.activeModalWidget() is None)
    driver.let_go()


def test_no_field_teaches_a_keyboard_and_no_title_tells(practice: Driver) -> None:
    (case,) = practice.desk.cases.list(CaseFilter())
    seen: set[str] = set()
    for page in PageKey:
        practice.view.show_page(page)
        assert fields_that_teach() == []
        seen |= titles()
    practice.view.show_case(case.id)
    # A narrow window keeps some of them in a menu.
    offered = [editor for editor in EDITORS if practice.has_button(editor)]
    assert len(offered) > 2
    for editor in offered:
        practice.click(editor)
        assert fields_that_teach() == []
        practice.press(Qt.Key.Key_Escape)
    for key, modifiers in ((Qt.Key.Key_N, CTRL), (Qt.Key.Key_A, CTRL | SHIFT)):
        practice.press(key, modifiers)
        if QApplication.activeModalWidget() is not None:
            assert fields_that_teach() == []
            seen |= titles()
            leave_dialog(practice)
    practice.view.take_register_over()
    practice.wait(QApplication.activeModalWidget)
    assert fields_that_teach() == []
    seen |= titles()
    leave_dialog(practice)
    assert seen <= {"vpdesk", ""}


def test_the_dialog_for_a_file_has_no_telling_title(practice: Driver) -> None:
    practice.view.show_page(PageKey.ANNUAL_REPORT)
    practice.choose("Periode", "2024")
    dialog = ask_for_place(practice)

    assert dialog.windowTitle() == "vpdesk"
    assert fields_that_teach() == []

    dialog.reject()
    practice.let_go()


def test_undo_brings_back_no_search_of_before(practice: Driver) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.write("Kievit")
    practice.press(Qt.Key.Key_Escape)

    practice.press(Qt.Key.Key_K, CTRL)
    practice.press(Qt.Key.Key_Z, CTRL)

    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_what_was_copied_is_gone_after_the_lock(
    practice: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without a display no program owns a clipboard.
    monkeypatch.setattr(clipboard, "_is_ours", lambda: True)
    practice.press(Qt.Key.Key_2, CTRL)
    practice.press(Qt.Key.Key_F, CTRL)
    practice.write("Kievit")
    practice.press(Qt.Key.Key_A, CTRL)
    practice.press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Kievit"

    practice.lock()

    assert QGuiApplication.clipboard().text() == ""
