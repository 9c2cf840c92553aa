"""What tests of the interface start from: a dressed application."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from vpdesk.ui.theme import Theme, install_theme


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    return install_theme(qapp, "light")


@pytest.fixture(autouse=True)
def theme(_dressed: Theme) -> Iterator[Theme]:
    """Give the theme of the application, light again after each test."""
    yield _dressed
    _dressed.choose("light")
