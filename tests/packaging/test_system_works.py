from pathlib import Path

import pytest

from release import contents, system_works

LIST = f"The list.\n\n{contents.RULE}\nInter\nOFL\n{contents.RULE}\n\nText.\n"


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system with two packages of one source; the terms of it lie in the system."""
    for package in ("libxcb1", "libxcb-shm0"):
        (tmp_path / package).mkdir()
        terms = "License: MIT\n\nSee /usr/share/common-licenses/LGPL-2.1.\n"
        (tmp_path / package / "copyright").write_text(terms)
    (tmp_path / "LGPL-2.1").write_text("GNU LESSER\n")
    packages = {"libxcb.so.1": "libxcb1:amd64", "libxcb-shm.so.0": "libxcb-shm0:amd64"}
    monkeypatch.setattr(system_works, "DOC", tmp_path)
    monkeypatch.setattr(system_works, "COMMON", tmp_path)
    monkeypatch.setattr(system_works, "owner", lambda name: packages.get(name, ""))
    monkeypatch.setattr(system_works, "source_of", lambda _: ("libxcb", "1.15-1"))
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})
    return tmp_path


def test_libraries_of_the_system_are_named_with_their_source(system: Path) -> None:
    files = [Path("libxcb-shm.so.0"), Path("libxcb.so.1"), Path("libpython3.14.so.1.0")]

    text = system_works.with_system_works(LIST, files)

    assert "\nlibxcb 1.15-1 (libxcb-shm.so.0, libxcb.so.1)\nMIT\n" in text
    assert "https://sources.debian.org/src/libxcb/1.15-1/" in text
    assert text.count("License: MIT") == 1
    assert "\nLicence LGPL-2.1\n" in text
    assert contents.titles(text) >= {"Inter", "Licence LGPL-2.1"}
    assert "libpython" not in text
    assert system_works.with_system_works(text, files) == text


def test_a_bundle_without_libraries_of_the_system_keeps_its_list(system: Path) -> None:
    assert system_works.with_system_works(LIST, [Path("libpython3.14.so.1.0")]) == LIST
