"""The whole trial of the packages for Linux, and the table that tells of it."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from linux import installed_checks as checks
from linux.installed_checks import Trial
from linux.older_package import older_deb
from linux.roots import SCREENS, CheckFailed, root_archive

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PLACE = ROOT / "build" / "verify"
SUITES = ("bookworm", "trixie")
TOOLS = {
    "mmdebstrap": "mmdebstrap",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "dpkg-shlibdeps": "dpkg-dev",
}
"""Programs that are needed, with the packages of Debian that bring them."""

_INSIDE = "VPDESK_VERIFY_INSIDE"
DESKTOP_LIBRARIES = ("libegl1", "libgl1", "libxcb1", "libwayland-client0", "tzdata")
"""What every desktop has, and the archive therefore does not bring."""


def main() -> int:
    options = argparse.ArgumentParser(description="Try the packages for Linux in bare systems.")
    options.add_argument("--suites", nargs="+", default=SUITES, help="bookworm, trixie, noble …")
    options.add_argument("--deb", type=Path, default=None, help="instead of the one in dist/")
    options.add_argument("--archive", type=Path, default=None, help="instead of the one in dist/")
    options.add_argument("--older", type=Path, default=None, help="a .deb to upgrade from")
    options.add_argument("--mirror", help="of Debian; otherwise the one of this machine's apt")
    options.add_argument("--fresh-roots", action="store_true", help="make the bare systems anew")
    chosen = options.parse_args()
    missing = sorted({name for tool, name in TOOLS.items() if shutil.which(tool) is None})
    if missing:
        print(f"needed: apt install {' '.join(missing)}", file=sys.stderr)
        return 1
    deb = chosen.deb or _only("vpdesk_*.deb")
    archive = chosen.archive or _only("vpdesk-*-linux-*.tar.xz")
    if _INSIDE not in os.environ:
        try:
            older = chosen.older or older_deb(PLACE)
        except LookupError as problem:
            print(f"{problem}: name a package with --older", file=sys.stderr)
            return 1
        for suite in chosen.suites:
            root_archive(suite, PLACE / "roots", chosen.mirror, anew=chosen.fresh_roots)
        files = ["--deb", str(deb), "--archive", str(archive), "--older", str(older)]
        _go_inside(*files, "--suites", *chosen.suites)
    return _try_all(chosen.suites, deb, archive, chosen.older)


def _go_inside(*options: str) -> None:
    """Go on in namespaces of its own, in which this is root and mounts end with it."""
    alone = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
    if os.geteuid() != 0:
        alone += ["--map-root-user", "--map-auto"]
    os.environ[_INSIDE] = "1"
    os.execvp("unshare", [*alone, sys.executable, sys.argv[0], *options])  # noqa: S606


def _try_all(suites: list[str], deb: Path, archive: Path, older: Path) -> int:
    begun = time.monotonic()
    trials = [Trial(suite="any", pictures=PLACE)]
    failures = []
    SCREENS.mkdir(mode=0o1777, exist_ok=True)
    try:
        trials[0].step("lintian, desktop entry and metadata", lambda: lint(deb))
        for suite in suites:
            trials.append(Trial(suite=suite, pictures=PLACE))
            try_archive(trials[-1], archive)
            trials.append(Trial(suite=suite, pictures=PLACE))
            try_deb(trials[-1], deb, older)
    except CheckFailed as problem:
        failures.append(problem)
    for file in (older, deb, archive):
        print(f"{file.name:71} {file.stat().st_size / 1e6:8.1f} MB")
    for trial in trials:
        for name, seconds in trial.steps:
            print(f"{trial.suite:10} {name:60} {seconds:8.1f} s")
    print(*failures, sep="\n")
    print(f"{'failed' if failures else 'all well'} after {time.monotonic() - begun:.0f} s")
    return 1 if failures else 0


def lint(deb: Path) -> None:
    """Have Debian's own tools look at the package; raise for what they call an error."""
    with tempfile.TemporaryDirectory() as folder:
        share = Path(folder) / "usr" / "share"
        metainfo = share / "metainfo" / "vpdesk.metainfo.xml"
        _ask("dpkg-deb", "--extract", str(deb), folder)
        _ask("desktop-file-validate", str(share / "applications" / "vpdesk.desktop"))
        # An identifier is a domain turned around, and vpdesk has none.
        known = "--override=cid-desktopapp-is-not-rdns=info"
        _ask("appstreamcli", "validate", "--no-net", known, str(metainfo))
    _ask("lintian", "--allow-root", "--fail-on", "error", "--tag-display-limit", "5", str(deb))


def try_archive(trial: Trial, archive: Path) -> None:
    """Unpack the archive in a home folder of a system with a desktop's libraries, and start it."""
    program = "./vpdesk/vpdesk"

    def unpack() -> None:
        file = trial.bring(archive)
        trial.root.apt("update")
        trial.root.apt("install", "-y", "xz-utils")
        trial.root.as_user("tar", "-xf", file)

    def bring_libraries() -> None:
        trial.root.apt("install", "-y", *DESKTOP_LIBRARIES)

    with trial.in_a_bare_system(PLACE / "roots" / f"{trial.suite}.tar"):
        trial.step("archive: unpack", unpack)
        trial.step(
            "archive: without a desktop it says what is missing",
            lambda: checks.told_what_is_missing(trial, program),
        )
        trial.step("archive: libraries of a desktop", bring_libraries)
        trial.step("archive: self-test without a screen", lambda: checks.self_test(trial, program))
        trial.step("archive: first start", lambda: checks.first_start(trial, program))
        trial.step("archive: new vault", lambda: checks.new_vault(trial, program))


def try_deb(trial: Trial, deb: Path, older: Path) -> None:
    """Install, use, upgrade and remove the package."""
    version = deb.name.split("_")[1]
    with trial.in_a_bare_system(PLACE / "roots" / f"{trial.suite}.tar"):
        newer, earlier = trial.bring(deb), trial.bring(older)
        root = trial.root
        trial.step("apt update", lambda: root.apt("update"))
        trial.step("apt install", lambda: root.apt("install", "-y", newer))
        trial.step("files as packed, man pages, menu entry", lambda: checks.packed_files(trial))
        trial.step("self-test without a screen", lambda: checks.self_test(trial))
        trial.step("self-test on a screen", lambda: checks.self_test_on_screen(trial))
        trial.step("first start", lambda: checks.first_start(trial))
        trial.step("new vault", lambda: checks.new_vault(trial))
        trial.step("remove: nothing left, vault untouched", lambda: checks.removed(trial, "remove"))
        before = trial.paths()
        trial.step("older version", lambda: root.apt("install", "-y", earlier))
        trial.step("practice made by the older version", lambda: checks.open_practice(trial))
        trial.step("upgrade on a full disk: refused", lambda: checks.full_disk(trial, newer))
        trial.step("upgrade under an open desk", lambda: checks.upgrade_while_running(trial, newer))
        trial.step("older practice in the newer version", lambda: checks.upgraded(trial, version))
        trial.step(
            "remove under an open desk, install again",
            lambda: checks.removed_while_running(trial, newer),
        )
        trial.step("older practice, still", lambda: checks.upgraded(trial, version))
        trial.step("files as packed, again", lambda: checks.packed_files(trial))
        trial.step(
            "purge: as before installing, practice untouched",
            lambda: checks.removed(trial, "purge", before),
        )


def _ask(*command: str) -> None:
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise CheckFailed(f"{command[0]}\n{done.stdout[-3000:]}")


def _only(pattern: str) -> Path:
    found = sorted(DIST.glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        sys.exit(f"dist/{pattern} is not there: run poe build")
    return found[-1]
