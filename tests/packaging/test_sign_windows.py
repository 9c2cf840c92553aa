"""Signing for Windows with a stand-in for the tool: what is signed, in which order, what not."""

import base64
import os
import subprocess
from pathlib import Path

import pytest

from release import workflow_check

SCRIPTS = workflow_check.ROOT / "packaging" / "release"
# A file that somebody signed begins with their name.
TOOL = """#!/bin/sh
case $1 in
extract-signature) grep -q ^theirs "$3" ;;
sign)
    read -r password && [ "$password" = word ] || exit 1
    cp "$VPDESK_SIGN_CERTIFICATE" "$CERTIFICATES"
    while [ "$1" != -in ]; do shift; done
    { echo ours; cat "$2"; } >"$4"
    echo "${2##*/}" >>"$CALLS"
    ;;
esac
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the job that signs runs on Linux")


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "osslsigncode").write_text(TOOL)
    (tmp_path / "bin" / "osslsigncode").chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "CALLS": str(tmp_path / "calls"),
        "CERTIFICATES": str(tmp_path / "seen.p12"),
        "VPDESK_SIGN_PASSWORD": "word",
    }


def test_what_others_signed_stays_theirs(tmp_path: Path, machine: dict[str, str]) -> None:
    files = {"vpdesk.exe": "x", "Qt6 Core.dll": "theirs", "a b.pyd": "y"}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "key.p12").write_text("key")
    told = machine | {"VPDESK_SIGN_CERTIFICATE": str(tmp_path / "key.p12")}
    asked = [str(SCRIPTS / "sign_windows"), *(str(tmp_path / name) for name in files)]

    subprocess.run(asked, env=told, check=True, capture_output=True)

    assert {name: (tmp_path / name).read_text().split() for name in files} == {
        "vpdesk.exe": ["ours", "x"],
        "Qt6 Core.dll": ["theirs"],
        "a b.pyd": ["ours", "y"],
    }
    wrong = told | {"VPDESK_SIGN_PASSWORD": "other"}
    (tmp_path / "vpdesk.exe").write_text("x")
    assert subprocess.run(asked[:2], env=wrong, check=False).returncode != 0
    assert (tmp_path / "vpdesk.exe").read_text() == "x"


@pytest.mark.parametrize("certificate", ["key", ""])
def test_programs_are_signed_before_they_are_packed(
    tmp_path: Path, machine: dict[str, str], certificate: str
) -> None:
    for name in ("pack_windows", "sign_windows"):
        script = tmp_path / "packaging" / "release" / name
        script.parent.mkdir(parents=True, exist_ok=True)
        script.write_text((SCRIPTS / name).read_text())
        script.chmod(0o755)
    packer = tmp_path / "packaging" / "windows" / "windows_packages.py"
    packer.parent.mkdir()
    (tmp_path / "packaging" / "source_date.py").write_text("def source_date(): return 1234\n")
    packer.write_text(
        "import os, pathlib\n"
        "open(os.environ['CALLS'], 'a').write(f\"packed {os.environ['SOURCE_DATE_EPOCH']}\\n\")\n"
        "pathlib.Path('dist/vpdesk-1.0-setup.exe').write_text(os.environ.get('VPDESK_SIGN', ''))\n"
    )
    folder = tmp_path / "dist" / "vpdesk" / "_internal"
    folder.mkdir(parents=True)
    for name in ("vpdesk.exe", "_internal/own.pyd", "_internal/notes.txt"):
        (folder.parent / name).write_text(name)
    encoded = base64.b64encode(certificate.encode()).decode()

    command = [str(tmp_path / "packaging" / "release" / "pack_windows")]
    subprocess.run(command, env=machine | {"CERTIFICATE": encoded}, check=True, capture_output=True)

    calls = Path(machine["CALLS"]).read_text().splitlines()
    if certificate:
        assert sorted(calls[:2]) == ["own.pyd", "vpdesk.exe"]
        assert calls[2:] == ["packed 1234", "vpdesk-1.0-setup.exe"]
        assert Path(machine["CERTIFICATES"]).read_text() == certificate
    else:
        assert calls == ["packed 1234"]
