"""Before the program is built, what the system lacks for it is named."""

import sys

import pytest

import build
from linux import needed

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks a Linux system")


def test_what_is_missing_to_build_with_is_named_before_anything_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(needed, "TOOLS", {"no-such-tool": "a-package"})
    monkeypatch.setattr(
        needed,
        "_LIBRARIES",
        needed._LIBRARIES.replace("missing", "libraries='libno.so libno1'\nmissing"),
    )
    with pytest.raises(SystemExit, match="needed: apt install a-package libno1"):
        build.install_tools()


def test_the_library_that_debian_packs_apart_from_its_python_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    monkeypatch.setattr(sys, "version_info", (3, 99, 0, "final", 0))
    assert "libpython3.99" in needed.missing_packages()
    monkeypatch.setattr(sys, "base_prefix", "/opt/python")
    assert "libpython3.99" not in needed.missing_packages()
