"""The whole trial of the installer for Windows under Wine, and the table that tells of it."""

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from linux.roots import CheckFailed
from linux.virtual_screen import VirtualScreen
from windows.pages import Pages
from windows.verify_installed import PASSWORD, contents
from windows.wine_build import BUNDLE, DIST, build, older_setup
from windows.wine_root import (
    PYTHON,
    ROOT,
    SYSTEM,
    TOOLS,
    WINE,
    go_inside,
    inside,
    make_prefix,
    need,
    run,
    windows_path,
)

PICTURES = WINE / "pictures"
SCREEN_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
BUNDLE_LIMIT, SETUP_LIMIT = 92 * 2**20, 33.6e6
"""Bytes; beyond them the table says so."""
TOO_OLD, RUNNING, NO_ROOM, NEWER = 3, 5, 6, 7
"""Exit codes of the installer."""
DUTCH, ENGLISH = "nl_NL.UTF-8", "en_US.UTF-8"
DISK = 420_000_000
"""Bytes of the small disk: room for an older program, and for a newer one while it is unpacked."""


def main() -> int:
    options = argparse.ArgumentParser(description="Try the installer for Windows under Wine.")
    options.add_argument("--build", action="store_true", help="build what is tried first")
    options.add_argument("--setup", type=Path, help="instead of the one in dist/")
    options.add_argument("--older", type=Path, help="an installer to upgrade from")
    options.add_argument("--only", nargs="+", choices=[*STEPS], default=[*STEPS])
    chosen = options.parse_args()
    need(TOOLS | SCREEN_TOOLS)
    go_inside()
    if chosen.build:
        build(ROOT, BUNDLE.parent, DIST)
    setup = chosen.setup.resolve() if chosen.setup else newest_setup()
    trial = Trial(setup, chosen.older.resolve() if chosen.older else older_setup())
    begun = time.monotonic()
    failures = trial.steps(chosen.only)
    for line in [*trial.sizes(), *trial.table, *failures]:
        print(line)
    print(f"{'failed' if failures else 'all well'} after {time.monotonic() - begun:.0f} s")
    return 1 if failures else 0


def newest_setup() -> Path:
    found = sorted(DIST.glob("vpdesk-*-setup.exe"), key=lambda path: path.stat().st_mtime)
    if not found:
        sys.exit("dist/vpdesk-*-setup.exe is not there: run packaging/windows/build_under_wine")
    return found[-1]


class Trial:
    """A newer and an older installer, and a Windows to try them on."""

    def __init__(self, setup: Path, older: Path) -> None:
        self.setup = setup
        self.older = older
        self.prefix = WINE / "prefix-trial"
        self.table: list[str] = []
        self.password = WINE / "password.txt"
        self.password.write_text(f"{PASSWORD}\n", encoding="utf-8")

    def steps(self, names: list[str]) -> list[str]:
        """Do what is asked for, each on a Windows of its own, and return what failed."""
        shutil.rmtree(PICTURES, ignore_errors=True)
        failures = []
        for name in names:
            try:
                with self.step(f"{name}: a Windows as new"):
                    make_prefix(self.prefix)
                STEPS[name](self)
            except (CheckFailed, subprocess.SubprocessError, OSError) as problem:
                failures.append(f"FAILED {name}: {problem}")
        shutil.rmtree(self.prefix, ignore_errors=True)
        return failures

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[None]:
        begun = time.monotonic()
        yield
        self.table.append(f"{name:66} {time.monotonic() - begun:7.1f} s")
        print(self.table[-1], file=sys.stderr, flush=True)

    def sizes(self) -> list[str]:
        files = [path for path in BUNDLE.rglob("*") if path.is_file()]
        bundle = sum(path.stat().st_size for path in files)
        setup = self.setup.stat().st_size
        over = " (more than was aimed at)"
        told = [
            (f"{len(files)} files", f"{bundle / 2**20:7.1f} MiB", bundle > BUNDLE_LIMIT),
            (self.setup.name, f"{setup / 1e6:7.1f} MB", setup > SETUP_LIMIT),
        ]
        return [f"{name:66} {size}{over if is_more else ''}" for name, size, is_more in told]

    # ------------------------------------------------------------------ Windows' own places

    @property
    def home(self) -> Path:
        return self.prefix / "drive_c" / "users" / "root"

    @property
    def programs(self) -> Path:
        return self.home / "AppData" / "Local" / "Programs" / "vpdesk"

    @property
    def vault(self) -> Path:
        return self.home / "AppData" / "Local" / "vpdesk" / "vault"

    @property
    def desktop_link(self) -> Path:
        return self.home / "Desktop" / "vpdesk.lnk"

    @property
    def menu_link(self) -> Path:
        return self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/vpdesk.lnk"

    # ------------------------------------------------------------------ programs

    def start(
        self, *command: str | Path, language: str = DUTCH, display: str = ""
    ) -> "subprocess.Popen[bytes]":
        more = {"LANG": language, "LC_ALL": language, "DISPLAY": display}
        asked = [windows_path(each) if isinstance(each, Path) else each for each in command]
        return subprocess.Popen(
            inside("wine", *asked, prefix=self.prefix, more=more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def expect(self, code: int, *command: str | Path) -> str:
        """Run a program of Windows; raise CheckFailed for another exit code."""
        program = self.start(*command)
        said, _ = program.communicate(timeout=600)
        shown = said.decode("utf-8", errors="replace")
        if program.returncode != code:
            told = " ".join(str(each) for each in command)
            raise CheckFailed(
                f"exit code {program.returncode} instead of {code} of {told}\n{shown}"
            )
        return shown

    def settle(self) -> None:
        """Wait until every program has ended, and the registry is written."""
        run(*inside("wineserver", "--wait", prefix=self.prefix), seconds=120)

    def end_all(self) -> None:
        subprocess.run(inside("wineserver", "--kill", prefix=self.prefix), check=False)
        self.settle()


def bundle(trial: Trial) -> None:
    """See what is in the folder, as on Windows itself."""
    for script in ("bundle_check.py", "release/contents.py"):
        with trial.step(f"bundle: {script}"):
            trial.expect(0, PYTHON / "python.exe", ROOT / "packaging" / script, BUNDLE)


def native(trial: Trial) -> None:
    """Do what is done on Windows itself."""
    script = ROOT / "packaging" / "windows" / "verify_installed.py"
    said = trial.expect(0, PYTHON / "python.exe", script, trial.setup, "--older", trial.older)
    trial.table += [f"silent: {line}" for line in said.splitlines() if line.endswith(" s")]
    trial.settle()


def dutch(trial: Trial) -> None:
    """Walk through every page in Dutch, and work with what was installed."""
    with trial.step("Dutch: practice made by the older version"):
        trial.expect(0, trial.older, "/S")
        trial.expect(0, trial.programs / "vpdesk.exe", "demo", trial.vault, "--cases", "20")
        trial.expect(0, trial.programs / "uninstall.exe", "/S")
        trial.settle()
    with VirtualScreen() as screen:
        pages = Pages(screen, PICTURES / "nl")
        with trial.step("Dutch: install with its pages, and a shortcut on the desktop"):
            setup = trial.start(trial.setup, display=screen.display)
            pages.walk_through_setup(asks_language=True, wants_desktop=True)
            setup.wait(120)
            if not trial.desktop_link.exists() or not trial.menu_link.exists():
                raise CheckFailed("no shortcuts")
        with trial.step("Dutch: started by the installer, older practice opened, locked"):
            pages.see_program("8-unlock")
            pages.unlock(PASSWORD, "9-desk")
            pages.lock("10-locked")
        with trial.step("Dutch: refuse to install and to remove while it runs"):
            for name, file in (("11-running", trial.setup), ("12-running", uninstaller(trial))):
                # Only in place can an uninstaller tell its exit code.
                in_place = [f"_?={windows_path(trial.programs)}"] if file != trial.setup else []
                asked = trial.start(file, *in_place, display=screen.display)
                pages.answer_message(name, "Escape")
                see_code(asked, RUNNING)
        trial.end_all()
    before = contents(trial.vault)
    with VirtualScreen() as screen:
        pages = Pages(screen, PICTURES / "nl")
        with trial.step("Dutch: ask before an older version replaces a newer one"):
            older = trial.start(trial.older, display=screen.display)
            pages.answer_message("13-newer", "Return")
            see_code(older, NEWER)
        with trial.step("Dutch: install the same version again"):
            setup = trial.start(trial.setup, display=screen.display)
            pages.see_first("14-again")
            pages.cancel()
            see_code(setup, 1)
        with trial.step("Dutch: remove with its pages"):
            trial.start(uninstaller(trial), display=screen.display).wait(120)
            pages.walk_through_removal()
            trial.settle()
        see_removed(trial, before)


def english(trial: Trial) -> None:
    """Walk through every page in English: install the older version, upgrade it, remove it."""
    see_code(trial.start(trial.older, "/S", language=ENGLISH), 0)
    # A Windows that was started without a screen does not find one later.
    trial.settle()
    with VirtualScreen() as screen:
        pages = Pages(screen, PICTURES / "en")
        with trial.step("English: upgrade with its pages"):
            setup = trial.start(trial.setup, language=ENGLISH, display=screen.display)
            pages.walk_through_setup(asks_language=False, wants_start=False)
            see_code(setup, 0)
        with trial.step("English: remove with its pages"):
            removal = trial.start(uninstaller(trial), language=ENGLISH, display=screen.display)
            removal.wait(120)
            pages.walk_through_removal()
            trial.settle()
        see_removed(trial, {})
        with trial.step("English: install with its pages"):
            setup = trial.start(trial.setup, language=ENGLISH, display=screen.display)
            pages.walk_through_setup(asks_language=True, wants_start=False)
            see_code(setup, 0)


def old_windows(trial: Trial) -> None:
    with trial.step("old Windows: refused"):
        run(*inside("wine", "winecfg", "-v", "win81", prefix=trial.prefix))
        trial.expect(TOO_OLD, trial.setup, "/S")
        if trial.programs.exists():
            raise CheckFailed("something was installed all the same")


def full_disk(trial: Trial) -> None:
    """Let an upgrade run into a full disk, before and while it unpacks."""
    small = trial.home / "AppData"
    kept = WINE / "appdata"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.move(small, kept)
    small.mkdir()
    # Wine sees this tree through a mount of its own.
    seen = SYSTEM / small.relative_to("/")
    run("mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", small)
    run("mount", "--bind", small, seen)
    try:
        run("cp", "-a", f"{kept}/.", small)
        with trial.step("full disk: practice made by the older version"):
            trial.expect(0, trial.older, "/S")
            trial.expect(0, trial.programs / "vpdesk.exe", "demo", trial.vault, "--cases", "20")
        before = contents(trial.programs) | contents(trial.vault)
        filler = small / "filler"
        with trial.step("full disk: refused before anything is unpacked"):
            fill(filler, leave=60_000_000)
            # As after a power cut in the middle of an earlier upgrade.
            (trial.programs / "vpdesk-old").mkdir()
            (trial.programs / "_internal").rename(trial.programs / "vpdesk-old" / "_internal")
            trial.expect(NO_ROOM, trial.setup, "/S")
            see_same(trial, before)
        filler.unlink()
        with trial.step("full disk: it fills up while the new version is unpacked"):
            setup = trial.start(trial.setup, "/S")
            until((trial.programs / "vpdesk-new" / "_internal" / "PySide6").exists)
            fill(filler, leave=0)
            see_code(setup, NO_ROOM)
            see_same(trial, before)
        with trial.step("full disk: the older version works on"):
            organisations = ["organisations", "--json", "--password-file"]
            said = trial.expect(
                0, trial.programs / "vpdesk.exe", *organisations, windows_path(trial.password)
            )
            if '"cases"' not in said:
                raise CheckFailed(said)
        filler.unlink()
        with trial.step("full disk: upgraded once there is room"):
            trial.expect(0, trial.setup, "/S")
            if [path for path in trial.programs.iterdir() if path.name.startswith("vpdesk-")]:
                raise CheckFailed("the upgrade left something behind")
    finally:
        trial.end_all()
        run("umount", seen)
        run("umount", small)
        shutil.rmtree(kept)


STEPS: dict[str, Callable[[Trial], None]] = {
    "bundle": bundle,
    "native": native,
    "dutch": dutch,
    "english": english,
    "old-windows": old_windows,
    "full-disk": full_disk,
}


def uninstaller(trial: Trial) -> Path:
    return trial.programs / "uninstall.exe"


def see_code(program: "subprocess.Popen[bytes]", code: int) -> None:
    found = program.wait(300)
    if found != code:
        raise CheckFailed(f"exit code {found} instead of {code}")


def see_same(trial: Trial, before: dict[str, str]) -> None:
    after = contents(trial.programs) | contents(trial.vault)
    if after != before:
        changed = sorted(set(after.items()) ^ set(before.items()))
        raise CheckFailed(f"not as before: {changed[:6]}")


def see_removed(trial: Trial, vault: dict[str, str]) -> None:
    """See that only the vault is left, as it was."""
    left = [trial.programs, trial.desktop_link, trial.menu_link]
    found = [str(path) for path in left if path.exists()]
    if found or contents(trial.vault) != vault:
        raise CheckFailed(f"left behind: {found}" if found else "the vault is not as it was")
    listed = (trial.prefix / "user.reg").read_text(encoding="utf-8", errors="replace")
    if "Uninstall\\\\vpdesk" in listed:
        raise CheckFailed("still listed among the programs of Windows")


def fill(file: Path, leave: int) -> None:
    """Fill a disk but for ``leave`` bytes."""
    disk = os.statvfs(file.parent)
    with file.open("wb") as filler, contextlib.suppress(OSError):
        os.posix_fallocate(filler.fileno(), 0, disk.f_bavail * disk.f_frsize - leave)


def until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + 120
    while not is_so():
        if time.monotonic() > end:
            raise CheckFailed("the installer does not unpack")
        time.sleep(0.01)
