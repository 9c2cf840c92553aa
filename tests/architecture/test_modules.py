"""What holds for every module, whatever it is about."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "vpdesk" / "ui" / "forms"
MODULES = [
    path for path in sorted((ROOT / "vpdesk").rglob("*.py")) if not path.is_relative_to(GENERATED)
]
LINES = 300
# The contracts see whole libraries; these are parts of one.
BANNED_NAMES = {
    "PySide6.QtCore.QTemporaryDir": "writes outside the vault",
    "PySide6.QtCore.QTemporaryFile": "writes outside the vault",
    "PySide6.QtNetwork": "vpdesk is offline",
    "keyring.get_password": "asks whatever backend the environment names",
    "keyring.set_password": "tells whatever backend the environment names",
}
VAGUE_NAMES = {"base", "common", "core", "helpers", "manager", "misc", "util", "utils"}


def names_used(source: str) -> Iterator[str]:
    """Yield every imported name with its module, and every attribute of an imported module."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Attribute(value=ast.Name(id=module), attr=name):
                yield f"{module}.{name}"


def banned(source: str) -> set[str]:
    used = set(names_used(source))
    tails = {name.rpartition(".")[2]: name for name in BANNED_NAMES if name.startswith("PySide6.")}
    parts = {name.rpartition(".")[2]: name for name in used}
    return (used & set(BANNED_NAMES)) | {tails[part] for part in parts if part in tails}


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_modules_stay_short() -> None:
    lines = {relative(path): len(read(path).splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > LINES} == {}


def test_modules_have_names_that_say_what_is_in_them() -> None:
    vague = [relative(path) for path in MODULES if VAGUE_NAMES & {path.stem, path.parent.name}]
    assert vague == []


def test_modules_use_nothing_banned() -> None:
    found = {relative(path): banned(read(path)) for path in MODULES}
    assert {name: names for name, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QTemporaryFile",
        "from PySide6 import QtCore\nQtCore.QTemporaryDir()",
        "import PySide6.QtNetwork",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QLocalServer",
        "import keyring\nkeyring.get_password('a', 'b')",
        "from keyring import set_password",
    ],
)
def test_banned_name_is_seen(source: str) -> None:
    assert banned(source)
