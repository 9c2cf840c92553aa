"""Files put outside a vault, and what a program that was killed meanwhile leaves beside them."""

import os
import subprocess
import sys
import time
from pathlib import Path

from vpdesk.services.files.outside_files import part_beside, put_outside

KILLED = """
import os
import sys
from pathlib import Path
from vpdesk.services.files.outside_files import put_outside
put_outside(Path(sys.argv[1]), b"plain", replace=True, before=lambda: os._exit(9))
"""


def put(path: Path) -> None:
    put_outside(path, b"whole", replace=True, before=lambda: None)


def age(file: Path) -> None:
    then = time.time() - 3600
    os.utime(file, (then, then))


def test_what_a_killed_program_left_is_named_and_goes_with_the_next_file_there(
    tmp_path: Path,
) -> None:
    file = tmp_path / "register.xlsx"
    killed = subprocess.run([sys.executable, "-c", KILLED, file], check=False)
    assert killed.returncode == 9
    (left,) = tmp_path.iterdir()
    assert left.name.startswith("vpdesk-")
    age(left)

    put(tmp_path / "other.xlsx")

    assert [each.name for each in tmp_path.iterdir()] == ["other.xlsx"]


def test_what_another_program_writes_now_and_what_is_not_of_vpdesk_stays(tmp_path: Path) -> None:
    now, folder = part_beside(tmp_path / "a"), part_beside(tmp_path / "a")
    mine = tmp_path / "vpdesk-2025.part"
    for each in (now, mine):
        each.write_bytes(b"")
    folder.mkdir()
    for each in (mine, folder):
        age(each)

    put(tmp_path / "b")

    assert {each.name for each in tmp_path.iterdir()} == {now.name, folder.name, mine.name, "b"}
