"""What tests of the interface start from: a dressed application."""

import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from vpdesk.paths import resources
from vpdesk.ui.theme import Theme, install_theme


@pytest.fixture(scope="session")
def _dressed(qapp: QApplication) -> Theme:
    return install_theme(qapp, "light")


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, _dressed: Theme) -> Iterator[Theme]:
    """Give the theme of the application, light and in no language after each test."""
    yield _dressed
    _dressed.choose("light")
    qapp.setProperty("language", None)


@pytest.fixture(scope="session")
def _compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with vpdesk_nl.qm and vpdesk_en.qm, made of the sources as they are now."""
    folder = tmp_path_factory.mktemp("translations")
    program = shutil.which("pyside6-lrelease", path=sysconfig.get_path("scripts"))
    assert program
    for language in ("nl", "en"):
        sources = sorted((resources() / "translations").glob(f"*_{language}.ts"))
        target = folder / f"vpdesk_{language}.qm"
        subprocess.run([program, "-silent", *sources, "-qm", target], check=True)
    return folder


@pytest.fixture
def dutch(qapp: QApplication, _compiled: Path) -> Iterator[None]:
    """Let the interface speak Dutch during one test."""
    yield from _speak(qapp, _compiled, "nl", QLocale.Language.Dutch)


@pytest.fixture
def english(qapp: QApplication, _compiled: Path) -> Iterator[None]:
    """Let the interface speak English during one test."""
    yield from _speak(qapp, _compiled, "en", QLocale.Language.English)


def _speak(
    app: QApplication, folder: Path, language: str, locale: QLocale.Language
) -> Iterator[None]:
    before = QLocale()
    translator = QTranslator()
    assert translator.load(f"vpdesk_{language}", str(folder))
    app.installTranslator(translator)
    QLocale.setDefault(QLocale(locale))
    yield
    app.removeTranslator(translator)
    QLocale.setDefault(before)
