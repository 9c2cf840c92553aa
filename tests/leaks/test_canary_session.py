"""A working day in the real program leaves nothing behind but what its user let out."""

import os
from pathlib import Path

import pytest

from tests.leaks.canaries import (
    ATTACHED,
    CONTROL,
    PRINTED,
    REGISTER,
    REPORT,
    STEM,
    TWIN,
    exports_in,
    leaks,
)
from tests.leaks.running import Day, spend_a_day, why_not


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    if why_not():
        pytest.skip(why_not())
    return spend_a_day(tmp_path_factory.mktemp("day"))


def test_the_day_goes_to_its_end_and_says_nothing(day: Day) -> None:
    assert day.said == ""
    assert day.code == 0


def test_no_byte_that_is_written_holds_a_canary_or_a_key(day: Day) -> None:
    let_out = (str(exports_in(day.shared)), str(day.shared / CONTROL))
    found = {
        place: told
        for place, content in day.trace.written.items()
        if not place.startswith(let_out) and (told := leaks(bytes(content), day.secrets))
    }
    assert found == {}


def test_every_way_to_write_is_seen(day: Day) -> None:
    unseen = {each for each in day.trace.unseen if not each.endswith("/dev/zero")}
    assert unseen == set()
    assert sum(map(len, day.trace.written.values())) > 1_000_000


def test_the_canary_that_was_written_in_plain_is_found(day: Day) -> None:
    written = bytes(day.trace.written[str(day.shared / CONTROL)])
    assert leaks(written) == {f"{STEM.lower()}talk in utf-16-le"}
    assert leaks(day.secrets["master key"], day.secrets) == {"master key in raw"}


def test_only_what_its_user_chose_leaves_the_vault(day: Day) -> None:
    exports = exports_in(day.shared)
    assert {path.name for path in exports.iterdir()} == {REGISTER, ATTACHED, REPORT, TWIN, PRINTED}


def test_no_file_is_made_elsewhere(day: Day) -> None:
    data = day.home / ".local" / "share" / "vpdesk"
    known = (str(day.vault), str(exports_in(day.shared)), str(day.shared / CONTROL), str(data))
    # What goes to the null device is kept nowhere.
    folders = {os.devnull, *(str(each) for each in (data.parent.parent, data.parent))}
    elsewhere = {
        path
        for path in day.trace.made
        if not path.startswith(known) and path not in folders and not _is_font_cache(path)
    }
    assert elsewhere == set()
    beside = {
        Path(path).name.partition(".")[0] for path in day.trace.made if Path(path).parent == data
    }
    assert beside <= {"preferences"}


def test_no_name_of_a_file_holds_a_canary(day: Day) -> None:
    exports = str(exports_in(day.shared))
    names = [path.removeprefix(exports) for path in day.trace.made]
    assert [name for name in names if leaks(name.encode())] == []


def test_nothing_is_sent_but_to_the_display_and_the_print_service(day: Day) -> None:
    assert day.trace.sockets <= {"AF_UNIX", "AF_INET", "AF_INET6"}
    away = {
        place
        for place in day.trace.connections
        if not place.startswith("sa_family=AF_UNIX") and not _is_print_service(place)
    }
    assert away == set()


def _is_font_cache(path: str) -> bool:
    return "/fontconfig/" in path or path.endswith((".cache", "/fontconfig"))


def _is_print_service(place: str) -> bool:
    return "port=htons(631)" in place and any(own in place for own in ('"127.0.0.1"', '"::1"'))


def test_before_the_lock_everything_is_in_memory(day: Day) -> None:
    seen = " ".join(day.memory["before-lock"])
    for kind in ("codename", "reporter", "firstnote", "talk", "draft"):
        assert f"{STEM.lower()}{kind}" in seen
    assert "database key in hex" in seen
    assert "master key in raw" in seen


def test_after_the_lock_nothing_is_in_memory(day: Day) -> None:
    assert day.memory["locked"] == set()


def test_after_the_lock_it_comes_back(day: Day) -> None:
    assert f"{STEM.lower()}draft" in " ".join(day.memory["unlocked"])


def test_each_start_forbids_dumps_and_debuggers_first(day: Day) -> None:
    """The lock starts the program anew: what was forbidden has to be forbidden again."""
    settings = [
        each for each in day.trace.settings if not each.startswith("prlimit64(0, RLIMIT_ST")
    ]
    starts = [place for place, each in enumerate(settings) if each.startswith("execve")]
    program = [place for place in starts if '"vpdesk"' in settings[place]]
    assert len(program) == 2
    for first, after in zip(program, [*program[1:], len(settings)], strict=True):
        own = " ".join(settings[first:after])
        assert "PR_SET_DUMPABLE, SUID_DUMP_DISABLE" in own
        assert "RLIMIT_CORE" in own
