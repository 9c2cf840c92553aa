"""What an installed vpdesk has to do in a bare system, one step after another."""

import hashlib
import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from linux.roots import CheckFailed, Root
from linux.virtual_screen import Colours, VirtualScreen

ACCENT = bytes.fromhex("12666B")
PASSWORD = "kievit wilg zonnedauw"  # noqa: S105
"""Of the sample practice, as `vpdesk demo` tells."""

VAULT = ".local/share/vpdesk/vault"
PRACTICE = "praktijk"
PROGRAM = "/usr/bin/vpdesk"
_ROOM = 24 * 2**20
"""Bytes that a small disk leaves beside the program: too few for a second one."""

_CHANGES_BY_ITSELF = re.compile(
    r"/(home|tmp|run|proc|dev|root)/|/var/(log|cache|lib/apt|lib/systemd)/|/var/lib/dpkg/[^/]+(-old)?$"
)


@dataclass(slots=True)
class Trial:
    """One system in which packages are tried, and what came of each step."""

    suite: str
    pictures: Path
    root: Root = field(init=False)
    steps: list[tuple[str, float]] = field(default_factory=list)

    @contextmanager
    def in_a_bare_system(self, archive: Path) -> Iterator[None]:
        """Unpack a system to try in, and throw it away at the end."""
        place = self.pictures / f"{self.suite}-root"
        self.root = Root(archive, place)
        try:
            yield
        finally:
            self.root.throw_away()

    def step(self, name: str, does: Callable[[], object]) -> None:
        """Do one step; it raises CheckFailed with the name of the step when it fails."""
        begun = time.monotonic()
        try:
            does()
        except (CheckFailed, subprocess.SubprocessError) as problem:
            raise CheckFailed(f"{self.suite}: {name}\n{problem}") from problem
        self.steps.append((name, time.monotonic() - begun))

    def bring(self, file: Path) -> str:
        """Copy a file into the system and return its path there."""
        shutil.copyfile(file, self.root.path / file.name)
        return f"/{file.name}"

    def home_sums(self, folder: str = ".") -> dict[str, str]:
        """Return the hash of every file of the user below ``folder``."""
        top = self.root.home / folder
        return {
            str(path.relative_to(self.root.home)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(top.rglob("*"))
            if path.is_file() and path.name != "said.txt"
        }

    def paths(self) -> set[str]:
        """Return every path of the system but those that come and go by themselves."""
        found = self.root.run("find", "/", "-xdev").splitlines()
        return {path for path in found if not _CHANGES_BY_ITSELF.search(path)}

    @contextmanager
    def running(self, *command: str, name: str = "vpdesk") -> Iterator[VirtualScreen]:
        """Start a program with a screen of its own, and end it however it goes."""
        with VirtualScreen() as screen:
            program = self.root.start_as_user(*command, display=screen.display)
            try:
                screen.wait_for_window(name)
                yield screen
            except CheckFailed as problem:
                screen.save(self.pictures / f"{self.suite}-failed.png")
                said = (self.root.home / "said.txt").read_text(encoding="utf-8")[-2000:]
                raise CheckFailed(f"{problem}\n{said}") from problem
            finally:
                program.terminate()
                program.wait(timeout=30)

    def save(self, screen: VirtualScreen, name: str) -> None:
        screen.save(self.pictures / f"{self.suite}-{name}.png")

    def expect(self, *, holds: bool, otherwise: str) -> None:
        if not holds:
            raise CheckFailed(otherwise)


def self_test(trial: Trial, program: str = PROGRAM) -> None:
    trial.root.start_as_user(*_self_test_of(program), "-platform", "offscreen", display="").wait()
    _read_self_test(trial)


def self_test_on_screen(trial: Trial, program: str = PROGRAM) -> None:
    with VirtualScreen() as screen:
        trial.root.start_as_user(*_self_test_of(program), display=screen.display).wait()
    _read_self_test(trial)


def _self_test_of(program: str) -> list[str]:
    return [program, "--selftest", "selftest.json"]


def _read_self_test(trial: Trial) -> None:
    report = trial.root.home / "selftest.json"
    told = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
    report.unlink(missing_ok=True)
    wrong = [check for check in told.get("checks", []) if not check["ok"]]
    said = (trial.root.home / "said.txt").read_text(encoding="utf-8")[-2000:]
    otherwise = f"{json.dumps(wrong or told, indent=1)}\n{said}"
    trial.expect(holds=told.get("ok") is True, otherwise=otherwise)


def told_what_is_missing(trial: Trial, program: str) -> None:
    told = trial.root.as_user(program, fails=True)
    trial.expect(holds="libGL.so.1" in told and told.count("\n") == 1, otherwise=told)


def first_start(trial: Trial, program: str = PROGRAM) -> None:
    with trial.running(program) as screen:
        screen.wait_until(_has_button, "no first start to be seen")
        trial.save(screen, "first-start")


def new_vault(trial: Trial, program: str = PROGRAM) -> None:
    """Make a vault at the usual place with the installed program, and see it asked for."""
    (trial.root.home / "secret").write_text(f"{PASSWORD}\n", encoding="utf-8")
    files = ["--password-file", "secret", "--recovery-code-file", "code.txt"]
    trial.root.as_user(program, "new", VAULT, *files)
    trial.root.as_user(program, "organisations", "--password-file", "secret")
    with trial.running(program) as screen:
        screen.wait_until(_has_button, "no card to unlock to be seen")
        trial.save(screen, "unlock")


def open_practice(trial: Trial, program: str = PROGRAM) -> None:
    """Make the sample practice with the installed program, unlock it and see the desk."""
    trial.root.as_user(program, "demo", PRACTICE, "--cases", "20")
    with trial.running(program, "--vault", PRACTICE) as screen:
        unlock(screen)
        trial.save(screen, "desk")


def unlock(screen: VirtualScreen) -> None:
    screen.wait_until(_has_button, "no card to unlock to be seen")
    card = screen.colours()
    screen.type(PASSWORD)
    screen.press("Return")
    screen.wait_until(lambda seen: _is_desk(seen, card), "the practice does not open")


def packed_files(trial: Trial) -> None:
    """Check what lies on the disk: as packed, for everybody to read, with its man pages."""
    told = trial.root.run("dpkg", "--verify", "vpdesk")
    trial.expect(holds=not told.strip(), otherwise=told)
    listed = trial.root.run("dpkg", "--listfiles", "vpdesk").splitlines()
    places = {name: trial.root.path / name[1:] for name in listed}
    missing = [name for name, at in places.items() if not (at.exists() or at.is_symlink())]
    trial.expect(holds=not missing, otherwise=f"not there: {missing}")
    for page in ("man1", "nl/man1"):
        text = trial.root.run("gzip", "-dc", f"/usr/share/man/{page}/vpdesk.1.gz")
        trial.expect(holds=".TH VPDESK 1" in text, otherwise=f"no man page in {page}")
    entry = trial.root.path / "usr/share/applications/vpdesk.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)


def removed(trial: Trial, how: str, before: set[str] | None = None) -> None:
    """Remove or purge; nothing is left of the package, and nothing of the user is touched.

    The system is to be as ``before``; without it nothing in it may be named after vpdesk.
    """
    kept = trial.home_sums()
    trial.root.apt(how, "-y", "vpdesk")
    now = trial.paths()
    named = (path for path in now if "vpdesk" in path and not path.endswith((".deb", ".xz")))
    left = sorted(named if before is None else now ^ before)
    trial.expect(holds=not left, otherwise=f"left or gone: {left[:20]}")
    trial.expect(holds=trial.home_sums() == kept, otherwise="files of the user changed")


def full_disk(trial: Trial, newer: str) -> None:
    """Upgrade on a disk that is too small: refused, and everything is as it was."""
    home = trial.root.path / "usr/lib/vpdesk"
    aside = trial.root.path / "usr/lib/vpdesk.aside"
    size = sum(path.stat().st_size for path in home.rglob("*") if not path.is_symlink())
    kept, version = trial.home_sums(), trial.root.as_user(PROGRAM, "--version")
    home.rename(aside)
    home.mkdir()
    trial.root.mount("-t", "tmpfs", "-o", f"size={size + _ROOM},mode=755", "tmpfs", str(home))
    shutil.copytree(aside, home, symlinks=True, dirs_exist_ok=True)
    try:
        told = trial.root.run("dpkg", "--install", newer, fails=True)
        trial.expect(holds="No space left" in told, otherwise=f"failed for another reason: {told}")
        trial.expect(holds=trial.home_sums() == kept, otherwise="files of the user changed")
        trial.expect(
            holds=trial.root.as_user(PROGRAM, "--version") == version,
            otherwise="the older program is gone",
        )
        trial.root.as_user(
            PROGRAM, "organisations", "--vault", PRACTICE, "--password-file", "secret"
        )
        told = trial.root.run("dpkg", "--verify", "vpdesk")
        trial.expect(holds=not told.strip(), otherwise=f"the older program is damaged: {told}")
    finally:
        subprocess.run(["umount", str(home)], check=True)
        home.rmdir()
        aside.rename(home)


def upgrade_while_running(trial: Trial, newer: str) -> None:
    """Upgrade under a desk that is open; then lock it, and find everything in the new program."""
    with trial.running(PROGRAM, "--vault", PRACTICE) as screen:
        unlock(screen)
        desk = screen.colours()
        trial.root.apt("install", "-y", newer)
        trial.save(screen, "upgraded-while-running")
        _lock(screen, desk)
        trial.save(screen, "locked-after-upgrade")
        unlock(screen)
        trial.save(screen, "desk-after-upgrade")


def removed_while_running(trial: Trial, again: str) -> None:
    """Remove under a desk that is open: it still locks and opens; then install ``again``."""
    with trial.running(PROGRAM, "--vault", PRACTICE) as screen:
        unlock(screen)
        desk = screen.colours()
        trial.root.apt("remove", "-y", "vpdesk")
        _lock(screen, desk)
        unlock(screen)
        trial.save(screen, "desk-after-removal")
    trial.root.apt("install", "-y", again)


def _lock(screen: VirtualScreen, desk: Colours) -> None:
    screen.press("ctrl+l")
    screen.wait_until(lambda seen: not _is_like(seen, desk) and _has_button(seen), "no lock")


def upgraded(trial: Trial, version: str) -> None:
    """Check that the newer program opens the vault of the older one, and does all it can."""
    told = trial.root.as_user(PROGRAM, "--version").strip()
    trial.expect(holds=told == version, otherwise=f"{told} instead of {version}")
    opened = ["--vault", PRACTICE, "--password-file", "secret"]
    told = trial.root.as_user(PROGRAM, "organisations", *opened)
    trial.expect(holds=bool(told.strip()), otherwise="no organisations in the older vault")


def _has_button(seen: Colours) -> bool:
    """Tell whether a large button in the colour of vpdesk is to be seen."""
    return seen[ACCENT] > 3000


def _is_desk(seen: Colours, card: Colours) -> bool:
    return len(seen) > 2 * len(card) and not _is_like(seen, card)


def _is_like(one: Colours, other: Colours) -> bool:
    """Tell whether two screens have nearly the same colours."""
    return sum(((one - other) | (other - one)).values()) < sum(one.values()) // 50
