"""What is kept of a field is put back in whatever language it is shown by then."""

import pytest
from pytestqt.qtbot import QtBot

from vpdesk.domain.cases import CaseKind
from vpdesk.domain.terms import TermId
from vpdesk.ui.form_fields import put_text, text_of
from vpdesk.ui.widgets.combo_box import ComboBox

VALUES = (None, CaseKind.REPORT, TermId(1), TermId(12), "nl", "en", "1")


def offered(qtbot: QtBot, language: str) -> ComboBox:
    box = ComboBox(choices=[(value, f"{value} in {language}") for value in VALUES])
    qtbot.addWidget(box)
    return box


@pytest.mark.parametrize("value", VALUES)
def test_a_choice_is_kept_for_every_language(qtbot: QtBot, value: object) -> None:
    before = offered(qtbot, "Dutch")
    before.set_value(value)
    after = offered(qtbot, "English")
    put_text(after, text_of(before))
    assert after.value() == value


def test_a_choice_that_was_kept_in_words_is_still_read(qtbot: QtBot) -> None:
    box = offered(qtbot, "Dutch")
    put_text(box, "12 in Dutch")
    assert box.value() == TermId(12)


def test_a_choice_that_is_not_offered_any_more_leaves_the_first(qtbot: QtBot) -> None:
    kept = ComboBox(choices=[(TermId(99), "gone")])
    qtbot.addWidget(kept)
    for text in (text_of(kept), "gone"):
        box = offered(qtbot, "English")
        box.set_value("nl")
        put_text(box, text)
        assert box.value() is None
