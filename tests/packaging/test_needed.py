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
