"""The whole self-test, as whoever installs the program runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_source_passes_its_own_test_and_leaves_only_the_report(tmp_path: Path) -> None:
    report = tmp_path / "told" / "report.json"
    report.parent.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "vpdesk", "--selftest", str(report), "-platform", "offscreen"],
        cwd=ROOT,
        env={**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )

    told = json.loads(report.read_text(encoding="utf-8"))
    assert [each for each in told["checks"] if not each["ok"]] == []
    assert (done.returncode, told["complete"], done.stdout) == (0, True, "")
    assert {"vault", "migration", "report", "printing", "keyring", "pages"} <= {
        each["name"] for each in told["checks"]
    }
    assert [each.name for each in report.parent.iterdir()] == ["report.json"]
    assert list(home.rglob("*.db")) == []
