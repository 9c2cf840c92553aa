"""Every dialog has a screen; that the screen shows it is checked where all screens are."""

import ast
from pathlib import Path

from screens.catalogue import gathered
from tests.screens.dialogs import SHOWN_BY, WITHOUT_LOOK

UI = Path(__file__).resolve().parents[2] / "vpdesk" / "ui"
FRAMES = {"Dialog", "JobDialog", "PaperDialog"}


def dialogs() -> set[str]:
    """Return the classes that are dialogs, or that are named after the one they open."""
    return {
        node.name
        for file in UI.rglob("*.py")
        if "forms" not in file.parts
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and (node.name.endswith("Dialog") or FRAMES & {ast.unparse(base) for base in node.bases})
    }


def test_every_dialog_has_a_screen_or_no_look_of_its_own() -> None:
    assert dialogs() == SHOWN_BY.keys() | WITHOUT_LOOK.keys()
    assert set(SHOWN_BY.values()) <= gathered().keys()
