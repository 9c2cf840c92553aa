import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from vpdesk.security.disk_protection import (
    DiskProtection,
    LinuxSystem,
    disk_protection,
    linux_protection,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux tells of disks")


@dataclass
class Machine:
    """A computer whose devices are folders; the vault's folder lies on the first one asked for."""

    root: Path
    folder: Path

    @property
    def system(self) -> LinuxSystem:
        return LinuxSystem(
            devices=self.root / "devices", mounts=self.root / "mounts", swaps=self.root / "swaps"
        )

    @property
    def number(self) -> str:
        device = self.folder.stat().st_dev
        return f"{os.major(device)}:{os.minor(device)}"

    def device(self, name: str, *below: Path, identity: str = "", number: str = "") -> Path:
        """Add a device on top of others."""
        made = self.root / "block" / name
        (made / "slaves").mkdir(parents=True)
        for part in below:
            (made / "slaves" / part.name).symlink_to(part)
        if identity:
            (made / "dm").mkdir()
            (made / "dm" / "uuid").write_text(identity)
        self.known(number, made)
        return made

    def part(self, disk: Path, name: str, number: str = "") -> Path:
        made = disk / name
        made.mkdir()
        self.known(number, made)
        return made

    def known(self, number: str, device: Path) -> None:
        if number:
            (self.root / "devices" / number).symlink_to(device)

    def protection(self) -> DiskProtection:
        return linux_protection(self.folder, self.system)


def lies_on_a_disk(folder: Path) -> bool:
    return os.major(folder.stat().st_dev) != 0


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a folder on a disk, also where the folders of tests lie in memory."""
    if lies_on_a_disk(tmp_path):
        yield tmp_path
    elif lies_on_a_disk(Path("/var/tmp")):
        with TemporaryDirectory(dir="/var/tmp") as made:
            yield Path(made)
    else:
        pytest.skip("no folder for tests lies on a disk")


@pytest.fixture
def machine(on_disk: Path) -> Machine:
    root, folder = on_disk / "machine", on_disk / "vault"
    folder.mkdir()
    (root / "devices").mkdir(parents=True)
    (root / "mounts").write_text("")
    (root / "swaps").write_text("Filename Type Size Used Priority\n")
    return Machine(root=root, folder=folder)


def test_a_plain_disk_is_told(machine: Machine) -> None:
    machine.device("sda", number=machine.number)
    assert machine.protection() is DiskProtection.NOT_ENCRYPTED


def test_a_part_of_a_plain_disk_is_told(machine: Machine) -> None:
    machine.part(machine.device("sda"), "sda1", machine.number)
    assert machine.protection() is DiskProtection.NOT_ENCRYPTED


def test_luks_is_recognised(machine: Machine) -> None:
    disk = machine.part(machine.device("sda"), "sda2")
    machine.device("dm-0", disk, identity="CRYPT-LUKS2-0a", number=machine.number)
    assert machine.protection() is DiskProtection.ENCRYPTED


def test_a_volume_on_luks_is_recognised(machine: Machine) -> None:
    disk = machine.part(machine.device("sda"), "sda2")
    luks = machine.device("dm-0", disk, identity="CRYPT-LUKS2-0a")
    machine.device("dm-1", luks, identity="LVM-0b", number=machine.number)
    assert machine.protection() is DiskProtection.ENCRYPTED


def test_one_plain_disk_of_two_is_enough(machine: Machine) -> None:
    luks = machine.device("dm-0", machine.device("sda"), identity="CRYPT-LUKS2-0a")
    machine.device("md0", luks, machine.device("sdb"), number=machine.number)
    assert machine.protection() is DiskProtection.NOT_ENCRYPTED


def test_a_disk_in_a_file_is_not_known(machine: Machine) -> None:
    (machine.device("loop0", number=machine.number) / "loop").mkdir()
    assert machine.protection() is DiskProtection.UNKNOWN


def test_a_disk_that_the_system_does_not_tell_of_is_not_known(machine: Machine) -> None:
    assert machine.protection() is DiskProtection.UNKNOWN


def test_swap_space_on_a_plain_disk_is_told(machine: Machine) -> None:
    machine.device("dm-0", machine.device("sda"), identity="CRYPT-X", number=machine.number)
    swap = machine.root / "block" / "swapfile"
    swap.touch()
    other = machine.root / "swaps"
    other.write_text(f"{other.read_text()}{swap} file 1 0 -2\n")
    assert machine.protection() is DiskProtection.ENCRYPTED

    (machine.system.devices / machine.number).unlink()
    machine.device("dm-1", machine.device("sdb"), identity="CRYPT-X")
    machine.device("dm-2", machine.root / "block" / "sda", number=machine.number)
    assert machine.protection() is DiskProtection.NOT_ENCRYPTED


def test_swap_space_that_is_plain_is_told_apart(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine.device("dm-0", machine.device("sda"), identity="CRYPT-X", number=machine.number)
    machine.device("sdb", number="8:99")
    swaps = machine.root / "swaps"
    swaps.write_text(f"{swaps.read_text()}/dev/null partition 1 0 -2\n/dev/zram0 partition 1 0 5\n")
    null = Path("/dev/null").stat().st_rdev
    machine.known(f"{os.major(null)}:{os.minor(null)}", machine.root / "block" / "sdb")
    assert machine.protection() is DiskProtection.SWAP_NOT_ENCRYPTED


def test_a_file_system_over_several_disks_is_found_by_its_mount(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    null = Path("/dev/null").stat().st_rdev
    shown = f"{os.major(null)}:{os.minor(null)}"
    machine.device("dm-0", machine.device("sda"), identity="CRYPT-X", number=shown)
    device = machine.folder.stat().st_dev
    monkeypatch.setattr(os, "major", lambda number: 0 if number == device else number >> 8)
    monkeypatch.setattr(os, "minor", lambda number: number & 0xFF)
    (machine.root / "mounts").write_text(
        f"nonsense\n1 2 0:{device & 0xFF} / / rw - btrfs /dev/null rw\n"
    )
    assert machine.protection() is DiskProtection.ENCRYPTED
    (machine.root / "mounts").write_text(f"1 2 0:{device & 0xFF} / / rw - tmpfs tmpfs rw\n")
    assert machine.protection() is DiskProtection.UNKNOWN


def test_whatever_cannot_be_read_is_not_known(tmp_path: Path) -> None:
    assert disk_protection(tmp_path / "absent") is DiskProtection.UNKNOWN
    assert disk_protection(tmp_path) in DiskProtection


def test_other_systems_are_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert disk_protection(tmp_path) is DiskProtection.UNKNOWN
