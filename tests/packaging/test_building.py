"""The same source gives the same bytes, dated with the source."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import compare_builds
from source_date import source_date

CHANGES = "# Changes\n\n## Unreleased\n\n## 1.2.0 (2026-03-01)\n\n## 1.1.0 (2025-01-01)\n"


def test_a_date_that_is_given_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert source_date() == 86400


def test_without_a_repository_the_newest_changes_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")
    assert source_date(tmp_path) == 1772323200


def test_a_source_without_any_date_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n", encoding="utf-8")
    with pytest.raises(LookupError):
        source_date(tmp_path)


def test_every_difference_between_two_builds_is_told(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "same").write_bytes(b"same")
        (folder / "changed").write_bytes(folder.name.encode())
        (folder / "link").symlink_to("same" if folder is one else "changed")
        (folder / "rights").touch(mode=0o644 if folder is one else 0o755)
    (one / "lost").touch()

    told = list(compare_builds.differences(one, other))

    assert told == ["differs: changed", "differs: link", f"only in {one}: lost", "differs: rights"]


def test_what_is_left_out_can_be_imported_and_does_nothing() -> None:
    hook = Path(compare_builds.__file__).with_name("left_out.py")
    code = (
        f"import runpy; runpy.run_path({str(hook)!r})\n"
        "import asyncio, urllib.request, jaraco.context, reportlab.lib.utils, sqlalchemy\n"
        "assert not hasattr(urllib, 'request') and not hasattr(asyncio, 'run')\n"
        "assert sqlalchemy.create_mock_engine and reportlab.lib.utils.ImageReader\n"
        "import sys; assert 'socketserver' not in sys.modules and 'ssl' not in sys.modules\n"
        "import alembic.context, alembic.op, alembic.operations, alembic.runtime.migration\n"
        "left = ('mako.lexer', 'sqlalchemy.orm', 'sqlalchemy.dialects.postgresql')\n"
        "assert not [name for name in left if name in sys.modules]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=dict(os.environ), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
