"""Shares and synced folders are recognised by name, mark, variable and file system."""

import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from vpdesk.security import vault_place
from vpdesk.security.errors import PlaceProblem, PlaceRefused
from vpdesk.security.vault_place import (
    check_place,
    is_network_name,
    problem_with_mac_mount,
    problem_with_marks,
    problem_with_mount,
    problem_with_name,
    problem_with_variables,
)


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/home/x/Dropbox/vpdesk", PlaceProblem.DROPBOX),
        ("/home/x/Dropbox (Praktijk)/vpdesk", PlaceProblem.DROPBOX),
        ("/home/x/OneDrive - Praktijk/a/b", PlaceProblem.ONEDRIVE),
        ("/home/x/onedrive", PlaceProblem.ONEDRIVE),
        ("/home/x/iCloudDrive/kluis", PlaceProblem.ICLOUD),
        ("/Users/x/Library/Mobile Documents/com~apple~CloudDocs", PlaceProblem.ICLOUD),
        ("/home/x/Google Drive/kluis", PlaceProblem.GOOGLE_DRIVE),
        ("/home/x/GoogleDrive", PlaceProblem.GOOGLE_DRIVE),
        ("/home/x/Nextcloud2/kluis", PlaceProblem.NEXTCLOUD),
        ("/home/x/ownCloud/kluis", PlaceProblem.NEXTCLOUD),
        ("/Users/x/Library/CloudStorage/OneDrive-Personal/k", PlaceProblem.ONEDRIVE),
        ("/Users/x/Library/CloudStorage/GoogleDrive-x/k", PlaceProblem.GOOGLE_DRIVE),
        ("/Users/x/Library/CloudStorage/Box-Box/k", PlaceProblem.OTHER_SYNC),
        ("/Users/x/Library/CloudStorage", None),
        ("/home/x/Documenten/dropboxen", None),
        ("/home/x/.local/share/vpdesk", None),
    ],
)
def test_names_of_services(path: str, problem: PlaceProblem | None) -> None:
    assert problem_with_name(PurePosixPath(path)) is problem


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        (".dropbox.cache", PlaceProblem.DROPBOX),
        (".sync_0a1b.db", PlaceProblem.NEXTCLOUD),
        (".tmp.driveupload", PlaceProblem.GOOGLE_DRIVE),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", PlaceProblem.ONEDRIVE),
        (".stfolder", PlaceProblem.OTHER_SYNC),
    ],
)
def test_marks_left_by_services(tmp_path: Path, mark: str, problem: PlaceProblem) -> None:
    (tmp_path / "renamed").mkdir()
    (tmp_path / "renamed" / mark).write_bytes(b"")
    assert problem_with_marks(tmp_path / "renamed" / "deep" / "vault") is problem
    assert problem_with_marks(tmp_path / "vault") is None
    with pytest.raises(PlaceRefused) as refused:
        check_place(tmp_path / "renamed" / "deep" / "vault")
    assert refused.value.problem is problem


def test_settings_of_a_service_in_the_home_folder_are_no_mark(home: Path) -> None:
    (home / ".dropbox").mkdir()
    check_place(home / "vault")


def test_onedrive_is_known_by_its_variable() -> None:
    environment = {"OneDriveCommercial": r"C:\Werk\Wolk", "OneDrive": ""}
    inside, beside = PureWindowsPath(r"c:\werk\wolk\kluis"), PureWindowsPath(r"C:\Werk\Kluis")
    assert problem_with_variables(inside, environment) is PlaceProblem.ONEDRIVE
    assert problem_with_variables(beside, environment) is None


MOUNTS = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 0:30 / /home/x/net rw shared:5 - cifs //server/share rw
31 27 0:31 / /home/x/with\040space rw - nfs4 server:/ rw
32 27 0:32 / /home/x/drive rw - fuse.google-drive-ocamlfuse x rw
33 30 0:33 / /home/x/net/local rw - ext4 /dev/vdb rw
garbage
"""


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/home/x/vault", None),
        ("/home/x/network", None),
        ("/home/x/net/vault", PlaceProblem.NETWORK_SHARE),
        ("/home/x/net/local/vault", None),
        ("/home/x/with space", PlaceProblem.NETWORK_SHARE),
        ("/home/x/drive/a", PlaceProblem.GOOGLE_DRIVE),
    ],
)
def test_linux_mounts(path: str, problem: PlaceProblem | None) -> None:
    assert problem_with_mount(PurePosixPath(path), MOUNTS) is problem


def test_mac_mounts() -> None:
    listed = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)\n"
        "//x@server/share on /Volumes/share (smbfs, nodev, nosuid, mounted by x)\n"
        "nonsense\n"
    )
    share = PurePosixPath("/Volumes/share/vault")
    assert problem_with_mac_mount(share, listed) is PlaceProblem.NETWORK_SHARE
    assert problem_with_mac_mount(PurePosixPath("/Users/x"), listed) is None


@pytest.mark.parametrize(
    ("path", "network"),
    [
        (r"\\server\share\vault", True),
        (r"\\?\UNC\server\share\vault", True),
        (r"C:\Users\x", False),
        (r"\\?\C:\Users\x", False),
    ],
)
def test_windows_share_names(path: str, network: bool) -> None:
    assert is_network_name(PureWindowsPath(path)) is network


def test_a_link_into_a_synced_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "plain").symlink_to("Nextcloud")
    with pytest.raises(PlaceRefused) as refused:
        check_place(tmp_path / "plain" / "vault")
    assert refused.value.problem is PlaceProblem.NEXTCLOUD


def test_a_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_place, "problem_with_mount", lambda *_: PlaceProblem.NETWORK_SHARE)
    with pytest.raises(PlaceRefused) as refused:
        check_place(tmp_path)
    assert refused.value.problem is PlaceProblem.NETWORK_SHARE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists mounts in a file")
def test_a_disk_with_a_name_in_another_encoding_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_bytes(b"1 1 8:1 / / rw - ext4 a rw\n2 1 8:2 / /media/caf\xe9 rw - vfat b rw\n")
    monkeypatch.setattr(vault_place, "_LINUX_MOUNTS", mounts)

    check_place(tmp_path)


def test_an_ordinary_folder_is_fine(tmp_path: Path) -> None:
    check_place(tmp_path / "not" / "there" / "yet")
