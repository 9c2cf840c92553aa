"""The screens of which pictures are made, shown on one practice for as long as nobody writes."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.screens.longer import Longer
from vpdesk.services.desk import Desk
from vpdesk.ui.theme import Theme, install_theme

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from screens.stage import (
    DAY_OF_THE_DESIGN,
    Stage,
    desk_of_a_copy,
    make_practice,
    stage_in,
    written,
)

USUAL = (1280, 800)

Staged = Callable[..., AbstractContextManager[Stage]]


class Practices:
    """One open desk on the sample practice, opened anew after a screen wrote in it."""

    def __init__(self, made: Path) -> None:
        self._made = made
        self._open = ExitStack()
        self._desk: Desk | None = None
        self._before: object = None

    def desk(self) -> Desk:
        if self._desk is None or written(self._desk) != self._before:
            self.close()
            opened = self._open.enter_context(desk_of_a_copy(self._made, DAY_OF_THE_DESIGN))
            self._desk, self._before = opened, written(opened)
        return self._desk

    def close(self) -> None:
        self._open.close()
        self._desk = None


@pytest.fixture(scope="session")
def practices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practices]:
    folder = tmp_path_factory.mktemp("screens") / "practice"
    make_practice(folder, DAY_OF_THE_DESIGN)
    kept = Practices(folder)
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    return install_theme(qapp, "light")


@pytest.fixture
def staged(qapp: QApplication, practices: Practices, dressed: Theme) -> Iterator[Staged]:
    """Give what shows a stage in a language, its texts longer where that is asked."""
    before = QLocale()

    @contextmanager
    def show(language: str, *, longer: bool = False) -> Iterator[Stage]:
        shown = stage_in(qapp, practices.desk(), language=language, theme="light", size=USUAL)
        with shown as stage:
            longest = Longer(qapp) if longer else None
            try:
                yield stage
            finally:
                if longest is not None:
                    longest.end()

    yield show
    QLocale.setDefault(before)
    qapp.setProperty("language", None)
    dressed.choose("light")
