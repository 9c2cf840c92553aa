"""Try the installer on Windows itself, and under Wine: `verify_installed.py SETUP [--older SETUP]`.

It installs for this user, tests, upgrades, refuses what has to be refused, and removes it again;
refused where vpdesk is installed already. Prints a table, and leaves with 1 when anything fails.
Standard library only.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

LOCAL = Path(os.environ.get("LOCALAPPDATA", ""))
PROGRAMS = LOCAL / "Programs" / "vpdesk"
PROGRAM = PROGRAMS / "vpdesk.exe"
UNINSTALLER = PROGRAMS / "uninstall.exe"
START_MENU = Path(os.environ.get("APPDATA", ""), "Microsoft/Windows/Start Menu/Programs/vpdesk.lnk")
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\vpdesk"
VAULT = LOCAL / "vpdesk" / "vault"
PASSWORD = "kievit wilg zonnedauw"  # noqa: S105 -- of every sample practice
RUNNING, NEWER = 5, 7
"""Exit codes of the installer."""


class Failed(Exception):
    """What did not go as it has to; its text is for the reader."""


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("setup", type=Path)
    options.add_argument("--older", type=Path, help="the installer of an older version")
    chosen = options.parse_args()
    if registered() is not None or PROGRAMS.exists():
        sys.exit("vpdesk is installed already: remove it first")
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(chosen.setup.resolve(), Path(folder))
        older = chosen.older.resolve() if chosen.older else None
        try:
            trial.all(older)
        except (Failed, OSError, subprocess.SubprocessError) as problem:
            # A console of Windows knows few letters.
            print(f"FAILED {problem}".encode("ascii", "backslashreplace").decode(), flush=True)
            return 1
    return 0


def registered() -> dict[str, object] | None:
    """Return what Windows lists of vpdesk among its programs, or None."""
    if sys.platform != "win32":
        sys.exit("this runs on Windows, or under Wine")
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, KEY) as key:
            values = [winreg.EnumValue(key, n) for n in range(winreg.QueryInfoKey(key)[1])]
    except FileNotFoundError:
        return None
    return {name: value for name, value, _ in values}


class Trial:
    """One installer, tried from its first run to its removal."""

    def __init__(self, setup: Path, folder: Path) -> None:
        self.setup = setup
        self.folder = folder
        self.password = folder / "password.txt"
        self.password.write_text(f"{PASSWORD}\n", encoding="utf-8")

    def all(self, older: Path | None) -> None:
        with told("install silently"):
            self.install(older or self.setup)
        if older is not None:
            with told("make a vault with the older version"):
                self.make_vault()
            with told("put files of others beside the program"):
                self.put_foreign_files()
            with told("upgrade silently"):
                self.install(self.setup)
                self.see_foreign_files()
        with told("self-test of the program"):
            self.self_test()
        if older is None:
            with told("make a vault"):
                self.make_vault()
            with told("put files of others beside the program"):
                self.put_foreign_files()
        with told("open the vault with the installed version"):
            self.read_vault()
        with told("refuse to install or remove while it runs"):
            self.refuse_while_running()
        if older is not None:
            with told("refuse an older version over a newer one"):
                self.expect(NEWER, str(older), "/S")
                self.see_installed(self.setup)
        before = contents(VAULT)
        with told("remove silently"):
            self.remove()
        with told("vault and files of others untouched, all else gone"):
            if not before or contents(VAULT) != before:
                raise Failed("the vault is not as it was")
            self.see_foreign_files()
            self.see_nothing_left()
        with told("the same in a folder with spaces and letters of elsewhere"):
            self.install_elsewhere()

    def install(self, setup: Path) -> None:
        self.expect(0, str(setup), "/S")
        self.see_installed(setup)

    def see_installed(self, setup: Path) -> None:
        listed = registered() or {}
        version = setup.name.split("-")[1]
        if listed.get("DisplayVersion") != version or not listed.get("EstimatedSize"):
            raise Failed(f"listed as {listed}")
        left = [path.name for path in PROGRAMS.iterdir() if path.name.startswith("vpdesk-")]
        left = [name for name in left if not name.startswith("vpdesk-kept-")]
        if left or not PROGRAM.exists() or not UNINSTALLER.exists() or not START_MENU.exists():
            raise Failed(f"not whole after installing: {left}")

    def put_foreign_files(self) -> None:
        for name in ("notes.txt", "own/notes.txt", "_internal/notes.txt"):
            path = PROGRAMS / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(name, encoding="utf-8")

    def see_foreign_files(self) -> None:
        """Foreign files stay; those within the program's own folder may move with an upgrade."""
        found = sorted(path.read_text(encoding="utf-8") for path in PROGRAMS.rglob("notes.txt"))
        if found != ["_internal/notes.txt", "notes.txt", "own/notes.txt"]:
            raise Failed(f"files of others: {found}")

    def self_test(self, program: Path = PROGRAM) -> None:
        report = self.folder / "selftest.json"
        self.expect(0, str(program), "--selftest", str(report), "-platform", "offscreen")
        said = json.loads(report.read_text(encoding="utf-8"))
        if not said["ok"] or not said["complete"] or not said["frozen"]:
            raise Failed(report.read_text(encoding="utf-8"))

    def make_vault(self) -> None:
        self.expect(0, str(PROGRAM), "demo", str(VAULT), "--cases", "20")

    def read_vault(self) -> None:
        asked = ["organisations", "--json", "--password-file", str(self.password)]
        said = self.expect(0, str(PROGRAM), *asked)
        rows = json.loads(said)
        if sum(row["cases"] for row in rows) != 20:
            raise Failed(f"the vault holds {rows}")

    def refuse_while_running(self) -> None:
        started = [str(PROGRAM), "-platform", "offscreen"]
        with subprocess.Popen(started, stdin=subprocess.DEVNULL) as program:
            try:
                time.sleep(1)
                before = names(PROGRAMS)
                self.expect(RUNNING, str(self.setup), "/S")
                # With _?= it works in place, and its exit code can be seen.
                self.expect(RUNNING, f'"{UNINSTALLER}" /S _?={PROGRAMS}')
                if program.poll() is not None:
                    raise Failed("the program ended by itself")
                if names(PROGRAMS) != before or registered() is None:
                    raise Failed("something changed under a running program")
            finally:
                program.kill()
        wait_until(lambda: is_closed(PROGRAM), "the program does not end")

    def remove(self) -> None:
        listed = registered() or {}
        # The uninstaller has a list of its own.
        (PROGRAMS / "_internal" / "installed.txt").unlink()
        self.expect(0, str(listed["QuietUninstallString"]))
        wait_until(lambda: registered() is None and not UNINSTALLER.exists(), "it is still there")

    def install_elsewhere(self) -> None:
        place = self.folder / "Zoë & Čapek" / "mijn vpdesk"
        # It is the last, and never quoted.
        self.expect(0, f'"{self.setup}" /S /D={place}')
        # An upgrade stays where it is.
        self.expect(0, str(self.setup), "/S")
        self.self_test(place / "vpdesk.exe")
        self.expect(0, str((registered() or {})["QuietUninstallString"]))
        wait_until(lambda: registered() is None and not place.exists(), "it is still there")

    def see_nothing_left(self) -> None:
        own = [path for path in PROGRAMS.rglob("*") if path.is_file() and path.name != "notes.txt"]
        if own or START_MENU.exists() or registered() is not None:
            raise Failed(f"left behind: {own[:5]}")

    def expect(self, code: int, *command: str) -> str:
        """Run a command, given as its parts or as one line; raise Failed for another exit code."""
        done = subprocess.run(
            command[0] if len(command) == 1 else command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=600,
        )
        if done.returncode != code:
            said = (done.stdout + done.stderr).decode("utf-8", errors="replace")
            raise Failed(f"exit code {done.returncode} instead of {code} of {command}\n{said}")
        return done.stdout.decode("utf-8", errors="replace")


@contextmanager
def told(step: str) -> Iterator[None]:
    begun = time.monotonic()
    yield
    print(f"{step:60} {time.monotonic() - begun:8.1f} s", flush=True)


def is_closed(program: Path) -> bool:
    try:
        with program.open("r+b"):
            return True
    except PermissionError:
        return False


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def contents(folder: Path) -> dict[str, str]:
    """Return a hash of every file below ``folder``."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 60
    while not is_so():
        if time.monotonic() > end:
            raise Failed(what)
        time.sleep(0.3)


if __name__ == "__main__":
    sys.exit(main())
