"""Where a vault may not lie: network shares and folders that are copied elsewhere."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath, PureWindowsPath

from vpdesk.security.errors import PlaceProblem, PlaceRefused

_NAMES = (
    (re.compile(r"onedrive( - .+)?", re.IGNORECASE), PlaceProblem.ONEDRIVE),
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), PlaceProblem.DROPBOX),
    (re.compile(r"icloud ?drive|mobile documents", re.IGNORECASE), PlaceProblem.ICLOUD),
    (re.compile(r"google ?drive( \(.+\))?|drivefs", re.IGNORECASE), PlaceProblem.GOOGLE_DRIVE),
    (re.compile(r"(nextcloud|owncloud)\d*", re.IGNORECASE), PlaceProblem.NEXTCLOUD),
)
# macOS keeps all newer services in Library/CloudStorage/<service>-<account>.
_MAC_NAMES = (
    ("onedrive", PlaceProblem.ONEDRIVE),
    ("dropbox", PlaceProblem.DROPBOX),
    ("icloud", PlaceProblem.ICLOUD),
    ("googledrive", PlaceProblem.GOOGLE_DRIVE),
    ("nextcloud", PlaceProblem.NEXTCLOUD),
    ("", PlaceProblem.OTHER_SYNC),
)
# What the services leave in the folder they copy.
_MARKS = (
    (".849C9593-D756-4E56-8D6E-42412F2A707B", PlaceProblem.ONEDRIVE),
    (".dropbox", PlaceProblem.DROPBOX),
    (".dropbox.cache", PlaceProblem.DROPBOX),
    (".tmp.driveupload", PlaceProblem.GOOGLE_DRIVE),
    (".tmp.drivedownload", PlaceProblem.GOOGLE_DRIVE),
    (".nextcloudsync.log", PlaceProblem.NEXTCLOUD),
    (".owncloudsync.log", PlaceProblem.NEXTCLOUD),
    (".sync_*.db", PlaceProblem.NEXTCLOUD),
    (".stfolder", PlaceProblem.OTHER_SYNC),
)
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_TYPES = re.compile(
    r"afpfs|afs|beegfs|ceph|cifs|coda|davfs2?|gfs2?|glusterfs|lustre|ncpfs|nfs[34]?|ocfs2"
    r"|orangefs|smb3?|smbfs|webdav"
    r"|fuse\.(ceph|curlftpfs|davfs2?|glusterfs|gvfsd-fuse|s3fs|rclone|sshfs)"
)
_SYNCED_TYPES = {
    "fuse.google-drive-ocamlfuse": PlaceProblem.GOOGLE_DRIVE,
    "fuse.onedriver": PlaceProblem.ONEDRIVE,
}
_LINUX_MOUNTS = Path("/proc/self/mountinfo")
_OCTAL = re.compile(r"\\([0-7]{3})")


def check_place(folder: Path) -> None:
    """Raise PlaceRefused when the vault may not lie in this folder, which need not exist."""
    real = folder.resolve()
    problem = (
        problem_with_name(real) or problem_with_marks(real) or problem_with_variables(real)
    ) or _problem_with_disk(real)
    if problem is not None:
        raise PlaceRefused(problem=problem)


def problem_with_name(path: PurePath) -> PlaceProblem | None:
    """Return the service a folder of the path is named after."""
    before = ""
    for part in path.parts:
        if before == "CloudStorage":
            return next(found for name, found in _MAC_NAMES if part.lower().startswith(name))
        for name, problem in _NAMES:
            if name.fullmatch(part):
                return problem
        before = part
    return None


def problem_with_marks(path: Path) -> PlaceProblem | None:
    """Return the service that left its own file in the folder or one above it."""
    home = Path.home()
    for folder in (path, *path.parents):
        if folder == home:
            continue
        for mark, problem in _MARKS:
            if _has(folder, mark):
                return problem
    return None


def _has(folder: Path, mark: str) -> bool:
    try:
        return any(True for _ in folder.glob(mark))
    except OSError:
        return False


def problem_with_variables(
    path: PurePath, environment: Mapping[str, str] = os.environ
) -> PlaceProblem | None:
    """Return ONEDRIVE for a folder below the one Windows names in the environment."""
    for name in _VARIABLES:
        root = environment.get(name)
        if root and path.is_relative_to(type(path)(root)):
            return PlaceProblem.ONEDRIVE
    return None


def problem_with_mount(path: PurePath, mount_information: str) -> PlaceProblem | None:
    """Return what is wrong with the file system a path is on, from Linux's `mountinfo`."""
    return _problem_of_type(path, _linux_mounts(mount_information))


def problem_with_mac_mount(path: PurePath, mount_list: str) -> PlaceProblem | None:
    """Return what is wrong with the file system a path is on, from what macOS's `mount` prints."""
    return _problem_of_type(path, _mac_mounts(mount_list))


def is_network_name(path: PureWindowsPath) -> bool:
    r"""Tell whether a Windows path names a share: `\\server\share` or `\\?\UNC\server\share`."""
    drive = path.drive.lower()
    return drive.startswith(r"\\") and not re.fullmatch(r"\\\\[?.]\\[a-z]:", drive)


def _problem_of_type(path: PurePath, mounts: Iterator[tuple[str, str]]) -> PlaceProblem | None:
    deepest, kind = -1, ""
    for point, found in mounts:
        parts = len(PurePath(point).parts)
        if path.is_relative_to(point) and parts >= deepest:
            deepest, kind = parts, found
    return PlaceProblem.NETWORK_SHARE if _NETWORK_TYPES.fullmatch(kind) else _SYNCED_TYPES.get(kind)


def _linux_mounts(information: str) -> Iterator[tuple[str, str]]:
    for line in information.splitlines():
        mount, separator, source = line.partition(" - ")
        if separator:
            point = _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), mount.split()[4])
            yield point, source.split()[0]


def _mac_mounts(listed: str) -> Iterator[tuple[str, str]]:
    for line in listed.splitlines():
        found = re.fullmatch(r".+ on (/.*) \((\w+)[,)].*", line)
        if found:
            yield found[1], found[2]


def _problem_with_disk(path: Path) -> PlaceProblem | None:
    if sys.platform == "win32":  # pragma: no cover - Windows
        import ctypes

        remote = 4
        drive = path.drive + "\\"
        if is_network_name(PureWindowsPath(path)):
            return PlaceProblem.NETWORK_SHARE
        is_remote = ctypes.windll.kernel32.GetDriveTypeW(drive) == remote
        return PlaceProblem.NETWORK_SHARE if is_remote else None
    if sys.platform == "darwin":  # pragma: no cover - macOS
        import subprocess

        listed = subprocess.run(["/sbin/mount"], capture_output=True, check=True)
        return problem_with_mac_mount(path, os.fsdecode(listed.stdout))
    return problem_with_mount(path, os.fsdecode(_LINUX_MOUNTS.read_bytes()))
