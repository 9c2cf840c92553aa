"""Make a picture of every screen on the sample practice: `poe screenshots [--help]`."""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date
from itertools import product
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt, qInstallMessageHandler
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from screens.catalogue import gathered
from screens.stage import (
    DAY_OF_THE_DESIGN,
    Stage,
    desk_of_a_copy,
    make_practice,
    screen_of,
    stage_in,
    without_noise,
    written,
)
from vpdesk.ui.frame.window import Window

__all__ = [
    "DAY_OF_THE_DESIGN",
    "ROOT",
    "SCREENS",
    "Stage",
    "desk_of_a_copy",
    "make_practice",
    "screen_of",
    "stage_in",
    "take_picture",
    "without_noise",
]

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en")
THEMES = ("light", "dark", "contrast")
VARIANTS = {
    "1280x800": (1280, 800, 100),
    "1920x1080": (1920, 1080, 100),
    "960x600": (960, 600, 100),
    "125": (1280, 800, 125),
    "150": (1440, 900, 150),
}
"""Width and height of the picture in pixels and the scale in percent, by the name of a variant."""

SCREENS = gathered()
"""Every screen by the name of its pictures; each is shown on a stage of its own."""


class Round(NamedTuple):
    """All the pictures in one language, one look and one size."""

    language: str
    theme: str
    variant: str


USUAL_ROUNDS = [
    *(Round(*each, "1280x800") for each in product(LANGUAGES, THEMES)),
    *(Round("nl", "light", variant) for variant in VARIANTS if variant != "1280x800"),
]
"""Every language in every look, and every size once."""


def take_picture(window: QWidget, file: Path) -> None:
    """Save what a window shows, with the dialogs and menus over it, or the manual beside it."""
    beside = window.beside if isinstance(window, Window) else None
    if beside is not None:
        beside.grab().save(str(file))
        return
    if isinstance(QApplication.focusWidget(), QAbstractButton):
        # No ring around the first button of a window that nobody has touched yet.
        window.setFocus()
    picture = window.grab()
    painter = QPainter(picture)
    for part in _over(window):
        corner = part.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        painter.drawPixmap(corner, part.grab())
    painter.end()
    picture.save(str(file))


def _over(window: QWidget) -> list[QWidget]:
    """Return the dialogs over a window and then what is unfolded over all of it."""
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    unfolded = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.windowType() is Qt.WindowType.Popup
    ]
    return [*dialogs, *unfolded]


def take_pictures(options: argparse.Namespace, wanted: Round) -> None:
    """Take the pictures of one round, whose scale the environment must have."""
    width, height, scale = VARIANTS[wanted.variant]
    size = (width * 100 // scale, height * 100 // scale)
    qInstallMessageHandler(without_noise)
    with screen_of(width, height):
        running = QApplication.instance()
        app = running if isinstance(running, QApplication) else QApplication([])
    with ExitStack() as copies:
        desk = copies.enter_context(desk_of_a_copy(options.practice, options.today))
        for name in options.screens:
            with stage_in(
                app, desk, language=wanted.language, theme=wanted.theme, size=size
            ) as stage:
                before = written(desk)
                SCREENS[name](stage)
                stage.settle()
                take_picture(stage.window, options.out / f"{'-'.join((name, *wanted))}.png")
            if written(desk) != before:
                copies.close()
                desk = copies.enter_context(desk_of_a_copy(options.practice, options.today))


def take_elsewhere(options: argparse.Namespace, wanted: Round) -> None:
    """Take the pictures of one round in a process of its own.

    A process has one window at a time, and its scale is fixed from the first one on.
    """
    again = ["--practice", str(options.practice), "--today", options.today.isoformat()]
    again += ["--out", str(options.out), "--languages", wanted.language]
    again += ["--themes", wanted.theme, "--variants", wanted.variant]
    again += ["--screens", *options.screens]
    environment = os.environ | {"QT_SCALE_FACTOR": _scale(wanted)}
    subprocess.run([sys.executable, __file__, *again], env=environment, check=True)


def rounds(options: argparse.Namespace) -> list[Round]:
    """Return what is asked for in every combination; the usual rounds when nothing is."""
    asked = (options.languages, options.themes, options.variants)
    if not any(asked):
        return USUAL_ROUNDS
    offered = (LANGUAGES, THEMES, tuple(VARIANTS))
    chosen = (some or every for some, every in zip(asked, offered, strict=True))
    return [Round(*each) for each in product(*chosen)]


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screens")
    parser.add_argument("--practice", type=Path, help="a sample practice; else one is made")
    parser.add_argument("--today", type=date.fromisoformat, default=DAY_OF_THE_DESIGN)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES)
    parser.add_argument("--themes", nargs="+", choices=THEMES)
    parser.add_argument("--variants", nargs="+", choices=VARIANTS)
    parser.add_argument(
        "--screens", nargs="+", choices=SCREENS, default=list(SCREENS), metavar="SCREEN"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="rounds at a time")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    options = parse(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.practice is None:
        options.practice = options.out / "practice"
        make_practice(options.practice, options.today)
    wanted = rounds(options)
    if len(wanted) == 1 and _scale(wanted[0]) == os.environ.get("QT_SCALE_FACTOR", "1.0"):
        take_pictures(options, wanted[0])
        return
    with ThreadPoolExecutor(options.jobs) as processes:
        # Asking for the results brings up what failed.
        list(processes.map(lambda each: take_elsewhere(options, each), wanted))


def _scale(wanted: Round) -> str:
    return str(VARIANTS[wanted.variant][2] / 100)


if __name__ == "__main__":
    main(sys.argv[1:])
