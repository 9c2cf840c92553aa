import copy
from pathlib import Path
from typing import Any

import pytest

from release import release_notes, workflow_check

FILES = sorted(workflow_check.FOLDER.glob("*.yml"))


@pytest.fixture
def release() -> workflow_check.Workflow:
    return copy.deepcopy(workflow_check.read(workflow_check.FOLDER / "release.yml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_workflow_is_as_it_should_be(file: Path) -> None:
    assert told(workflow_check.read(file)) == []


def told(workflow: workflow_check.Workflow) -> list[str]:
    return list(workflow_check.problems(workflow))


def job(workflow: workflow_check.Workflow, name: str) -> dict[str, Any]:
    return dict(workflow["jobs"])[name]  # type: ignore[no-any-return]


def test_what_may_do_more_than_it_needs_is_told(release: workflow_check.Workflow) -> None:
    release["permissions"] = {"contents": "write"}
    job(release, "draft").pop("if")
    job(release, "macos").pop("environment")
    job(release, "linux").pop("timeout-minutes")
    job(release, "test").pop("permissions")
    job(release, "windows-try")["strategy"]["matrix"]["system"].append("windows-latest")

    assert sorted(told(release)) == [
        "draft may write without a tag: contents, id-token, attestations",
        "linux may run for ever",
        "macos uses a secret that nobody guards",
        "test does not say what it may do",
        "the workflow as a whole may do something",
        "windows-try runs on whatever is newest",
    ]


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        ({"uses": "actions/checkout@v7"}, "uses actions/checkout at a commit that nobody read"),
        ({"uses": f"some/action@{'0' * 40}"}, "uses some/action at a commit that nobody read"),
        ({"run": "echo ${{ github.ref }}"}, "puts an expression into a script"),
        ({"run": "python packaging/gone.py --x"}, "runs packaging/gone.py, which is not there"),
    ],
)
def test_a_step_that_is_not_to_be_trusted_is_told(
    release: workflow_check.Workflow, step: dict[str, str], problem: str
) -> None:
    job(release, "test")["steps"].append(step)

    assert told(release) == [f"test {problem}"]


def test_without_shellcheck_it_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="apt-get install shellcheck"):
        workflow_check.main()


CHANGES = "# Changes\n\n## 1.0.0 (2026-01-02)\n\n- New.\n\n## 0.9.0 (2025-01-01)\n\n- Old.\n"


def test_a_release_tells_what_is_new_in_it_and_how_to_check_it() -> None:
    notes = release_notes.notes_of(CHANGES, "1.0.0", "v1.0.0")

    assert notes.startswith("- New.\n")
    assert "Old" not in notes
    assert "vpdesk-1.0.0-setup.exe" in notes


def test_links_of_a_release_lead_to_the_files_of_its_tag() -> None:
    changes = CHANGES.replace("- New.", "- [New](docs/new.md), [far](https://docs.example/).")

    notes = release_notes.notes_of(changes, "1.0.0", "v1.0.0", "some/vpdesk")

    assert "[New](https://github.com/some/vpdesk/blob/v1.0.0/docs/new.md)" in notes
    assert "[far](https://docs.example/)" in notes
    assert "blob/v1.0.0/docs/install.md)" in notes
    assert "--repo some/vpdesk`" in notes


@pytest.mark.parametrize(
    ("changes", "version", "tag"),
    [
        (CHANGES, "1.0.0", "v1.0.1"),
        (CHANGES, "1.0.1", ""),
        (CHANGES.replace(" (2026-01-02)", ""), "1.0.0", ""),
        (CHANGES.replace("- New.\n", ""), "1.0.0", ""),
        ("", "1.0.0", ""),
    ],
)
def test_what_does_not_belong_together_is_not_released(
    changes: str, version: str, tag: str
) -> None:
    with pytest.raises(SystemExit):
        release_notes.notes_of(changes, version, tag)


def test_this_version_can_be_told_of() -> None:
    root = release_notes.ROOT
    version = release_notes.version_in((root / "vpdesk" / "__init__.py").read_text("utf-8"))
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")

    assert release_notes.notes_of(changes, version)
