"""The acceptance list of a screen, checked on every screen of which pictures are made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from screens.catalogue import gathered
from screens.stage import Stage
from tests.screens import fitting, hiding, reaching, seen, speaking, telling
from tests.screens.conftest import USUAL, Staged
from tests.screens.dialogs import not_shown
from vpdesk.ui.frame.desk_view import DeskView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCREENS = gathered()

SMALLER = ((1024, 640), (960, 600))
"""Logical pixels: the usual size at 125 %, and the smallest.

Over a window that is a little larger, a dialog is laid out alike. At 150 % the window has this
smallest size too, and is scrolled: `test_small_screens` checks that.
"""

_FEW_COLOURS = 2

_GO_ON = {"address-table-working", "take-over-working", "unlock-checking"}
"""They show work that does not end while it is looked at."""


_FROM_TODAY = {
    "agreement",
    "annual-report",
    "cases",
    "hours",
    "organisations",
    "own-register",
    "pictures",
    "referral-contacts",
    "reporter-copy",
    "retention",
    "settings",
    "stand-ins",
}
"""One screen of each page, which is come to from today; the others of it are shown at once."""


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_keeps_the_list_of_acceptance(
    name: str, staged: Staged, walked: set[frozenset[str]]
) -> None:
    with staged("nl", hurries=name not in _FROM_TODAY) as stage:
        _show(stage, name)
        words = telling.words_of_cases(stage.desk)
        found = [*not_shown(name, stage.window), *_seen(stage, words)]
        for size in SMALLER if stage.window in seen.front(stage.window) else SMALLER[-1:]:
            stage.window.resize(*size)
            stage.settle()
            found += [f"at {size[0]}x{size[1]}: {each}" for each in _fits(stage)]
        stage.window.resize(*USUAL)
        stage.settle()
        found += _keys(stage, walked)
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("name", SCREENS)
def test_english_a_third_longer_fits(name: str, staged: Staged) -> None:
    with staged("en", longer=True) as stage:
        _show(stage, name)
        stage.window.setUpdatesEnabled(True)
        found = _fits(stage)
    assert not found, "\n" + "\n".join(dict.fromkeys(found))


def _show(stage: Stage, name: str) -> None:
    SCREENS[name](stage)
    if name not in _GO_ON:
        stage.finish()


def _fits(stage: Stage) -> list[str]:
    window = stage.window
    with fitting.painted_cuts() as cut:
        pictures = [part.grab() for part in seen.front(window)]
    small = pictures[0].toImage().scaled(64, 40, mode=Qt.TransformationMode.SmoothTransformation)
    colours = {small.pixel(x, y) for x in range(64) for y in range(40)}
    checks = (
        fitting.cut_texts,
        fitting.too_wide,
        fitting.sticking_out,
        fitting.overlapping,
    )
    blank = [] if len(colours) > _FEW_COLOURS else ["the picture is blank"]
    return [*cut, *blank, *(each for check in checks for each in check(window))]


def _seen(stage: Stage, words: frozenset[str]) -> list[str]:
    window = stage.window
    return [
        *_fits(stage),
        *speaking.unnamed(window),
        *speaking.unnamed_in_tree(window),
        *speaking.unspoken_rows(window),
        *reaching.too_small(window),
        *telling.told_in_passing(window, words),
    ]


def _keys(stage: Stage, walked: set[frozenset[str]]) -> list[str]:
    if QApplication.activeWindow() is None:
        seen.front(stage.window)[-1].activateWindow()
        stage.settle()
    is_desk = bool(stage.window.findChildren(DeskView))
    found = list(hiding.not_hidden(stage)) if is_desk else []
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    controls = reaching.controls(stage.window)
    if controls in walked:
        return found
    walked.add(controls)
    found += reaching.out_of_reach(stage.window)
    if is_desk and seen.front(stage.window) == [stage.window]:
        found += reaching.panes_passed_over(stage.window)
    return found
