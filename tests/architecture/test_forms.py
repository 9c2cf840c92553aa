"""The compiled forms are what forms/*.ui make."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Note</class><widget class="QDialog" name="Note">
<property name="windowTitle"><string>Title</string></property></widget></ui>
"""


def compile_forms(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    script = ROOT / "packaging" / "compile_forms.py"
    return subprocess.run(
        [sys.executable, script, "--root", root, *options],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "note.ui").write_text(FORM, encoding="utf-8")
    (tmp_path / "vpdesk" / "ui").mkdir(parents=True)
    compile_forms(tmp_path)
    return tmp_path


def test_compiled_forms_are_current() -> None:
    result = compile_forms(ROOT, "--check")
    assert result.returncode == 0, result.stderr


def test_unchanged_form_is_current(tree: Path) -> None:
    assert compile_forms(tree, "--check").returncode == 0


def test_changed_form_is_noticed(tree: Path) -> None:
    (tree / "forms" / "note.ui").write_text(FORM.replace("Title", "Other"), encoding="utf-8")
    result = compile_forms(tree, "--check")
    assert result.returncode == 1
    assert "ui_note.py" in result.stderr


def test_compiled_form_without_its_source_is_noticed(tree: Path) -> None:
    (tree / "forms" / "note.ui").unlink()
    result = compile_forms(tree, "--check")
    assert result.returncode == 1
    assert "ui_note.py" in result.stderr
