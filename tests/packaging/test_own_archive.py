"""A program that was replaced while it runs still finds its own modules."""

import runpy
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

HOOK = Path(__file__).resolve().parents[2] / "packaging" / "own_archive.py"


@pytest.mark.skipif(not Path("/proc/self/exe").exists(), reason="only Linux keeps the file")
def test_modules_are_read_from_the_file_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = SimpleNamespace(_filename="/usr/lib/vpdesk/vpdesk")
    importers = ModuleType("pyimod02_importers")
    vars(importers).update(pyz_archive=archive)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    runpy.run_path(str(HOOK))
    assert Path(archive._filename).samefile(sys.executable)
