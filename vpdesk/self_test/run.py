"""Carries out the whole self-test: `vpdesk --selftest FILE [--with-keyring]`."""

import argparse
import shutil
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from vpdesk.self_test import library_checks
from vpdesk.self_test.checks import Check, Wrong, carry_out
from vpdesk.self_test.made import Made
from vpdesk.self_test.report import Report

OPTION = "--selftest"


def run_self_test(arguments: list[str]) -> int:
    """Try everything and write a report, as JSON; return 0 when all is well, else 1.

    What is made lies in a folder beside the report, which is removed. Options of Qt, such as
    ``-platform offscreen``, are passed on.
    """
    options = argparse.ArgumentParser(prog="vpdesk", add_help=False, allow_abbrev=False)
    options.add_argument(OPTION, type=Path, required=True, dest="file")
    options.add_argument("--with-keyring", action="store_true")
    chosen, for_qt = options.parse_known_args(arguments)
    report = Report(file=chosen.file)
    try:
        _try_everything(report, needed=chosen.with_keyring, for_qt=for_qt)
    except OSError as problem:
        options.exit(1, f"vpdesk: {chosen.file}: {problem.strerror}\n")
    return 0 if report.ok else 1


def _try_everything(report: Report, *, needed: bool, for_qt: list[str]) -> None:
    """Carry out every check; raises ``OSError`` when the report cannot be written."""
    report.write()
    folder = report.file.absolute().with_name(f"{report.file.name}.folder")
    made = carry_out("folder", partial(_make, folder))
    report.note(made)
    if made.ok:
        try:
            for name, check in _checks(folder, report, needed=needed, for_qt=for_qt):
                report.note(carry_out(name, check))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    report.finish()


def _checks(
    folder: Path, report: Report, *, needed: bool, for_qt: list[str]
) -> Iterator[tuple[str, Check]]:
    """Yield what is to be tried; the window last, for Qt ends a program that has no display."""
    made = Made(folder=folder)
    yield "versions", partial(_versions, report)
    yield "modules", library_checks.modules
    yield "banned", library_checks.banned
    yield "words", library_checks.words
    yield "cards", library_checks.cards
    yield "spelling", library_checks.spelling
    yield "keyring", partial(_keyring, needed=needed)
    try:
        for name in ("migration", "vault", "register", "backup", "report"):
            yield name, partial(_in_vault, name, made)
        yield "window", partial(_begin_window, made, for_qt)
        for name in ("fonts", "icons", "image_formats", "languages", "manual_pages"):
            yield name, partial(_in_window, name)
        for name in ("printing", "pages"):
            yield name, partial(_in_window, name, made)
    finally:
        made.close()


def _keyring(*, needed: bool) -> str:
    from vpdesk.self_test.keyring_check import keyring_round_trip

    return keyring_round_trip(needed=needed)


def _in_vault(name: str, made: Made) -> str:
    from vpdesk.self_test import vault_checks

    return str(getattr(vault_checks, name)(made))


def _begin_window(made: Made, for_qt: list[str]) -> str:
    from PySide6.QtWidgets import QApplication

    from vpdesk.ui.garbage import collect_here_only
    from vpdesk.ui.traces import keep_no_settings

    keep_no_settings()
    app = QApplication.instance() or QApplication([sys.argv[0], *for_qt])
    made.app = app
    collect_here_only(app)
    return "begun"


def _in_window(name: str, *made: Made) -> str:
    from vpdesk.self_test import window_checks

    return str(getattr(window_checks, name)(*made))


def _make(folder: Path) -> str:
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        raise Wrong(f"{folder} is in the way; a self-test that broke off leaves it") from None
    return folder.name


def _versions(report: Report) -> str:
    report.versions = library_checks.versions()
    return f"{len(report.versions)} versions"
