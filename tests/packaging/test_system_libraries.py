"""The .deb leaves out what a package of the system brings, and nothing else."""

from pathlib import Path

import pytest

from linux import system_libraries


def test_only_libraries_of_the_system_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "PySide6").mkdir()
    names = (
        "libglib-2.0.so.0",
        "libxcb-cursor.so.0",
        "libown.so.1",
        "libpython3.11.so.1.0",
        "libmpdec.so.3",
        "LICENSE",
    )
    for name in (*names, "PySide6/libQt6Core.so.6"):
        (tmp_path / name).touch()
    (tmp_path / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    asked: list[str] = []

    def owned(names: list[str]) -> set[str]:
        asked.extend(names)
        return {*names} - {"libown.so.1"}

    monkeypatch.setattr(system_libraries, "_owned", owned)

    found = system_libraries.brought_by_the_system(tmp_path)

    assert [path.name for path in found] == ["libglib-2.0.so.0", "libxcb-cursor.so.0"]
    assert asked == ["libglib-2.0.so.0", "libown.so.1", "libxcb-cursor.so.0"]
