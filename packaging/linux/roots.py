"""Bare Debian and Ubuntu systems in a folder, to install into and to throw away."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

USER = "adviseur"
USER_ID = 1000

SCREENS = Path("/tmp/.X11-unix")  # noqa: S108
"""Where programs find the screens of this machine."""

_DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
_PROXIES = ("http_proxy", "https_proxy", "no_proxy")
_UBUNTU = ("jammy", "noble")


class CheckFailed(Exception):
    """What an installed program did not do as it has to; its text is for the reader."""


def root_archive(suite: str, folder: Path, mirror: str | None, *, anew: bool = False) -> Path:
    """Return the archive of a bare ``suite``, made with mmdebstrap where it is not there yet."""
    archive = folder / f"{suite}.tar"
    if archive.exists() and not anew:
        return archive
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{suite}.part.tar"
    options = ["--variant=minbase", "--quiet"]
    if suite in _UBUNTU:
        options += ["--components=main,universe", "--include=apt,passwd"]
        source = ["http://archive.ubuntu.com/ubuntu"]
    else:
        source = [mirror or machine_mirror()]
    subprocess.run(["mmdebstrap", *options, suite, str(made), *source], check=True)
    made.replace(archive)
    return archive


def machine_mirror() -> str:
    """Return the Debian mirror of this machine's apt; Debian's own where it has none."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    found = [line.rstrip("/") for line in told.splitlines()]
    return next((uri for uri in found if uri.endswith("/debian")), "http://ftp.debian.org/debian")


class Root:
    """A system in a folder; to be used in a mount namespace of its own, as root there."""

    def __init__(self, archive: Path, place: Path) -> None:
        self.path = place
        if place.exists():
            shutil.rmtree(place)
        place.mkdir(parents=True)
        unpack = ["tar", "-C", str(place), "--exclude=./dev/*", "--numeric-owner", "-xf"]
        subprocess.run([*unpack, str(archive)], check=True)
        self._mount()
        self.run("useradd", "--create-home", "--uid", str(USER_ID), USER)
        shutil.copyfile("/etc/resolv.conf", self.path / "etc/resolv.conf", follow_symlinks=True)
        shutil.copyfile("/etc/hosts", self.path / "etc/hosts")

    @property
    def home(self) -> Path:
        return self.path / "home" / USER

    def run(
        self,
        *command: str | Path,
        text: str | None = None,
        fails: bool = False,
        seconds: float = 300,
    ) -> str:
        """Run a command as root and return what it said.

        Raises CheckFailed when it fails, or with ``fails`` when it does not.
        """
        return self._run(self._inside(command, {"HOME": "/root"}), text, seconds, fails=fails)

    def as_user(
        self,
        *command: str,
        text: str | None = None,
        fails: bool = False,
        seconds: float = 300,
    ) -> str:
        """Run a command as an ordinary user in the home folder, otherwise like ``run``."""
        return self._run(self._inside(self._drop(command), {}), text, seconds, fails=fails)

    def start_as_user(self, *command: str, display: str) -> subprocess.Popen[bytes]:
        """Start a program with a screen as an ordinary user, with what it says in build/."""
        inside = self._inside(self._drop(command), {"DISPLAY": display})
        with (self.home / "said.txt").open("ab") as said:
            return subprocess.Popen(inside, stdout=said, stderr=said, stdin=subprocess.DEVNULL)

    def apt(self, *command: str, fails: bool = False) -> str:
        options = ["-qq", "-o", "APT::Sandbox::User=root", "--no-install-recommends"]
        told = self.run("apt-get", *options, *command, fails=fails)
        shutil.rmtree(self.path / "var/cache/apt/archives", ignore_errors=True)
        return told

    def throw_away(self) -> None:
        """Unmount and delete it all."""
        below = f"{self.path}/"
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        for line in reversed(mounts):
            place = line.split()[1]
            if place.startswith(below):
                subprocess.run(["umount", "--lazy", place], check=True)
        shutil.rmtree(self.path)

    def mount(self, *options: str) -> None:
        subprocess.run(["mount", *options], check=True)

    def _drop(self, command: Sequence[str]) -> list[str]:
        identity = [f"--reuid={USER_ID}", f"--regid={USER_ID}", "--clear-groups"]
        home = f"HOME=/home/{USER}"
        return ["setpriv", *identity, "env", "-C", f"/home/{USER}", home, *command]

    def _inside(self, command: Sequence[str | Path], more: dict[str, str]) -> list[str]:
        environment = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **{name: os.environ[name] for name in _PROXIES if name in os.environ},
            **more,
        }
        told = [f"{name}={value}" for name, value in environment.items()]
        return ["chroot", str(self.path), "env", "-i", *told, *map(str, command)]

    def _run(self, command: Sequence[str], text: str | None, seconds: float, *, fails: bool) -> str:
        done = subprocess.run(
            command,
            input=text,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=seconds,
        )
        if bool(done.returncode) != fails:
            shown = " ".join(command[command.index("-i") + 1 :])
            raise CheckFailed(f"exit code {done.returncode} of {shown}\n{done.stdout[-3000:]}")
        return done.stdout

    def _mount(self) -> None:
        for name in _DEVICES:
            place = self.path / "dev" / name
            place.touch()
            self.mount("--bind", f"/dev/{name}", str(place))
        shared = self.path / "dev" / "shm"
        shared.mkdir()
        self.mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", str(shared))
        self.mount("-t", "proc", "proc", str(self.path / "proc"))
        sockets = self.path / "tmp/.X11-unix"
        sockets.mkdir()
        self.mount("--bind", str(SCREENS), str(sockets))
