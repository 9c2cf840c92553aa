"""Whether the disk under a vault is itself encrypted: the system's swap space is beyond vpdesk."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class DiskProtection(Enum):
    """What the system tells of the disk that holds the vault and of the swap space."""

    ENCRYPTED = auto()
    NOT_ENCRYPTED = auto()
    """A disk that encrypts by itself is not seen, nor is what lies below a virtual machine."""
    SWAP_NOT_ENCRYPTED = auto()
    """The disk is encrypted, but not all of where memory is written to."""
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxSystem:
    """Where Linux tells of devices, mounts and swap space."""

    devices: Path = Path("/sys/dev/block")
    mounts: Path = Path("/proc/self/mountinfo")
    swaps: Path = Path("/proc/swaps")


def disk_protection(folder: Path) -> DiskProtection:
    """Return what is known of the disk under an existing folder; raises nothing."""
    try:
        if sys.platform == "linux":
            return linux_protection(folder)
        if sys.platform == "darwin":  # pragma: no cover - macOS
            return _mac_protection()
    except (OSError, ValueError):
        pass
    # Windows tells administrators alone.
    return DiskProtection.UNKNOWN


def linux_protection(folder: Path, system: LinuxSystem | None = None) -> DiskProtection:
    """Return the protection by dm-crypt (LUKS); raises OSError for what cannot be read."""
    system = system or LinuxSystem()
    number = _device_number(folder.stat().st_dev, system)
    disk = _is_encrypted(system.devices / number) if number else None
    if disk is None:
        return DiskProtection.UNKNOWN
    if not disk:
        return DiskProtection.NOT_ENCRYPTED
    swap = _all(_is_encrypted(system.devices / each) for each in _swap_devices(system))
    return DiskProtection.ENCRYPTED if swap else DiskProtection.SWAP_NOT_ENCRYPTED


def _is_encrypted(device: Path) -> bool | None:
    """Tell whether all that is written to a device is encrypted on its way; None if unknown."""
    if not device.is_dir():
        return None
    identity = device / "dm" / "uuid"
    if identity.is_file() and identity.read_text("ascii", "replace").startswith("CRYPT-"):
        return True
    below = device / "slaves"
    if not below.is_dir():
        # A part of a disk has nothing below it but that disk.
        whole = device.resolve().parent
        return _is_encrypted(whole) if (whole / "slaves").is_dir() else False
    parts = sorted(below.iterdir())
    if parts:
        return _all(_is_encrypted(part) for part in parts)
    return None if (device / "loop").is_dir() else False


def _all(known: Iterable[bool | None]) -> bool | None:
    found = set(known)
    return False if False in found else None if None in found else True


def _device_number(number: int, system: LinuxSystem) -> str:
    """Return `major:minor`; a file system over several disks has no number of its own."""
    if os.major(number):
        return f"{os.major(number)}:{os.minor(number)}"
    shown = f"{os.major(number)}:{os.minor(number)}"
    for line in system.mounts.read_text("utf-8", "replace").splitlines():
        mount, _, source = line.partition(" - ")
        if mount.split()[2:3] == [shown] and source.split()[1].startswith("/dev/"):
            device = Path(source.split()[1]).stat().st_rdev
            return f"{os.major(device)}:{os.minor(device)}"
    return ""


def _swap_devices(system: LinuxSystem) -> list[str]:
    """Return the devices that memory is written to; one in memory itself is none."""
    found = []
    for line in system.swaps.read_text("utf-8", "replace").splitlines()[1:]:
        place = Path(line.split()[0])
        if not place.name.startswith("zram"):
            state = place.stat()
            number = state.st_rdev or state.st_dev
            found.append(_device_number(number, system))
    return found


def _mac_protection() -> DiskProtection:  # pragma: no cover - macOS
    import subprocess

    told = subprocess.run(["/usr/bin/fdesetup", "status"], capture_output=True, check=False).stdout
    if told.startswith(b"FileVault is On"):
        return DiskProtection.ENCRYPTED
    off = told.startswith(b"FileVault is Off")
    return DiskProtection.NOT_ENCRYPTED if off else DiskProtection.UNKNOWN
