"""The screens of which pictures are made, shown on one practice for as long as nobody writes."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.screens.longer import Longer
from vpdesk.domain.changes import Concept
from vpdesk.services.desk import Desk
from vpdesk.services.drafts import Drafts
from vpdesk.ui.theme import Theme, install_theme

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from screens.stage import (
    DAY_OF_THE_DESIGN,
    Stage,
    desk_of_a_copy,
    make_practice,
    stage_in,
)

USUAL = (1280, 800)

Staged = Callable[..., AbstractContextManager[Stage]]


class Practices:
    """One open desk on the sample practice, opened anew after a screen changed what is in it."""

    def __init__(self, made: Path) -> None:
        self._made = made
        self._open = ExitStack()
        self._desk: Desk | None = None
        self._changed: set[Concept] = set()
        self._typed: set[str] = set()

    def desk(self) -> Desk:
        if self._desk is None or self._changed - {Concept.LOG}:
            self.close()
            opened = self._open.enter_context(desk_of_a_copy(self._made, DAY_OF_THE_DESIGN))
            opened.listen(self._changed.update)
            self._open.enter_context(self._noting_drafts(opened.drafts))
            self._desk = opened
        for place in self._typed:
            self._desk.drafts.drop(place)
        self._typed.clear()
        return self._desk

    def close(self) -> None:
        self._open.close()
        self._desk = None
        self._changed.clear()
        self._typed.clear()

    def _noting_drafts(self, drafts: Drafts) -> AbstractContextManager[object]:
        """Remember what is typed half, which would come back in the next screen."""
        keep = drafts.keep

        def note(place: str, fields: Mapping[str, str]) -> None:
            self._typed.add(place)
            keep(place, fields)

        return patch.object(drafts, "keep", note)


@pytest.fixture(scope="session")
def practices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practices]:
    folder = tmp_path_factory.mktemp("screens") / "practice"
    make_practice(folder, DAY_OF_THE_DESIGN)
    kept = Practices(folder)
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def walked() -> set[frozenset[str]]:
    """Give the sets of controls that were walked with the keyboard; states share many of them."""
    return set()


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    return install_theme(qapp, "light")


@pytest.fixture
def staged(qapp: QApplication, practices: Practices, dressed: Theme) -> Iterator[Staged]:
    """Give what shows a stage in a language, its texts longer where that is asked."""
    before = QLocale()

    @contextmanager
    def show(language: str, *, hurries: bool = True, longer: bool = False) -> Iterator[Stage]:
        shown = stage_in(
            qapp,
            practices.desk(),
            language=language,
            theme="light",
            size=USUAL,
            hurries=hurries,
        )
        with shown as stage:
            longest = Longer(qapp) if longer else None
            # What is longer is measured once, at the end: it need not be painted before.
            stage.window.setUpdatesEnabled(not longer)
            try:
                yield stage
            finally:
                if longest is not None:
                    longest.end()

    yield show
    QLocale.setDefault(before)
    qapp.setProperty("language", None)
    dressed.choose("light")
