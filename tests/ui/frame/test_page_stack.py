"""Pages are made when first shown, and refreshed when they are seen."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.changes import Concept
from vpdesk.ui.frame.page_stack import PageStack
from vpdesk.ui.frame.pages import PageKey

CASES, TERMS = frozenset({Concept.CASES}), frozenset({Concept.TERMS})


class SomePage(QWidget):
    def __init__(self, key: PageKey) -> None:
        super().__init__()
        self.key = key
        self.told: list[frozenset[Concept]] = []
        self.kept = 0

    def refresh(self, concepts: frozenset[Concept]) -> None:
        self.told.append(concepts)

    def focus_search(self) -> None: ...

    def keep_drafts(self) -> None:
        self.kept += 1
        if self.key is PageKey.TODAY:
            raise OSError


class Made(dict[PageKey, SomePage]):
    def make(self, key: PageKey) -> SomePage:
        assert key not in self
        self[key] = SomePage(key)
        return self[key]


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def stack(qtbot: QtBot, made: Made) -> PageStack:
    stack = PageStack(made.make)
    qtbot.addWidget(stack)
    stack.show_page(PageKey.TODAY)
    return stack


def test_a_page_is_made_once_and_only_when_it_is_shown(stack: PageStack, made: Made) -> None:
    stack.show_page(PageKey.CASES)
    stack.show_page(PageKey.TODAY)
    stack.show_page(PageKey.CASES)

    assert list(made) == [PageKey.TODAY, PageKey.CASES]
    assert stack.shown is PageKey.CASES
    assert stack.page is made[PageKey.CASES]
    assert stack.made(PageKey.SETTINGS) is None


def test_the_visible_page_is_told_at_once(stack: PageStack, made: Made) -> None:
    stack.refresh(CASES)

    assert made[PageKey.TODAY].told == [CASES]


def test_nobody_is_told_while_the_vault_closes(stack: PageStack, made: Made) -> None:
    stack.is_over = True

    stack.refresh(CASES)

    assert made[PageKey.TODAY].told == []


def test_a_page_that_waits_is_told_everything_when_it_is_shown_again(
    stack: PageStack, made: Made
) -> None:
    stack.show_page(PageKey.CASES)
    stack.refresh(CASES)
    stack.refresh(TERMS)
    assert made[PageKey.TODAY].told == []

    stack.show_page(PageKey.TODAY)
    stack.show_page(PageKey.CASES)
    stack.show_page(PageKey.TODAY)

    assert made[PageKey.TODAY].told == [CASES | TERMS]


def test_one_page_that_cannot_keep_its_text_does_not_stop_the_others(
    stack: PageStack, made: Made
) -> None:
    stack.show_page(PageKey.CASES)
    stack.show_page(PageKey.ORGANISATIONS)

    with pytest.raises(OSError):  # noqa: PT011
        stack.keep_drafts()

    assert [page.kept for page in made.values()] == [1, 1, 1]
