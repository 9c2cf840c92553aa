"""The lock files lock everything, hold no address, and all they deliver is accounted for."""

import re
import runpy
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def locked(path: Path) -> dict[str, str]:
    text = path.read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, flags=re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[<>=~! ]", each, maxsplit=1)[0].lower() for each in requirements}


def test_every_library_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = names(project["project"]["dependencies"])
    groups = project["dependency-groups"]
    assert wanted <= set(locked(ROOT / "requirements" / "app.txt"))
    assert wanted | names(groups["dev"]) <= set(locked(ROOT / "requirements" / "dev.txt"))
    assert wanted | names(groups["build"]) <= set(locked(ROOT / "requirements" / "build.txt"))


def test_every_lock_names_the_same_versions() -> None:
    app = locked(ROOT / "requirements" / "app.txt").items()
    assert [path.stem for path in LOCKS] == ["app", "build", "dev", "release"]
    for path in LOCKS:
        # What looks at a release is apart from the program, and of no other version.
        shared = app if path.stem != "release" else ()
        assert {*shared} <= locked(path).items()
        assert {name for name, _ in app & locked(path).items()} == dict(app).keys() & locked(path)


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_lock_holds_hashes_and_no_address(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    # Python 3.11.0rc1 of Ubuntu 22.04 is no version before 3.12 to its pip.
    assert "python_full_version" not in text
    for entry in re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]:
        assert "--hash=sha256:" in entry


def test_every_delivered_library_is_among_the_third_parties() -> None:
    text = (ROOT / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    not_delivered = runpy.run_path(str(ROOT / "packaging" / "licences.py"))["NOT_DELIVERED"]
    missing = {
        name
        for name, version in locked(ROOT / "requirements" / "app.txt").items()
        if f"\n{name} {version}\n" not in text
    }
    assert missing == not_delivered


def test_every_task_that_needs_another_lock_installs_it() -> None:
    build = (ROOT / "packaging" / "build.py").read_text(encoding="utf-8")
    assert "pyinstaller" not in locked(ROOT / "requirements" / "dev.txt")
    assert '"--require-hashes", "--no-deps", "-r", "requirements/build.txt"' in build
