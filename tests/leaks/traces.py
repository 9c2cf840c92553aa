"""Reads what `strace -f -y -xx` wrote down: which bytes went where, and what was made."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    *("write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"),
    *("open", "openat", "openat2", "creat", "rename", "renameat", "renameat2", "link", "linkat"),
    *("symlink", "symlinkat", "mkdir", "mkdirat", "mknod", "mknodat", "setxattr", "fsetxattr"),
    *("socket", "connect", "mmap", "sendfile", "copy_file_range", "splice", "io_uring_setup"),
    *("execve", "prctl", "prlimit64"),
)
_WRITING = {"write", "pwrite64", "writev", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"}
_NAMING = {"rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"}
_MAKING = {"creat", "mkdir", "mkdirat", "mknod", "mknodat"}
_HIDDEN = {"sendfile", "copy_file_range", "splice", "io_uring_setup", "setxattr", "fsetxattr"}
_CALL = re.compile(r"\d+ +(\w+)\((.*)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"(?:\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>")


@dataclass
class Trace:
    """`written` by place (a path, or what kind of socket or pipe it is); `made` are paths."""

    written: dict[str, bytearray] = field(default_factory=lambda: defaultdict(bytearray))
    made: set[str] = field(default_factory=set)
    sockets: set[str] = field(default_factory=set)
    connections: set[str] = field(default_factory=set)
    unseen: set[str] = field(default_factory=set)
    """Calls whose bytes cannot be seen here: a shared mapping of a file, a copy in the kernel."""
    settings: list[str] = field(default_factory=list)
    """Starts of programs and what they forbid themselves, in order."""


def read_trace(path: Path) -> Trace:
    trace = Trace()
    for name, rest in _calls(path):
        if re.search(r"\) += -1 E", rest[-200:]) and name not in {"connect", "socket"}:
            continue
        _note(trace, name, rest)
    return trace


def _calls(path: Path) -> Iterator[tuple[str, str]]:
    with path.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call:
                yield call[1], call[2]


def _note(trace: Trace, name: str, rest: str) -> None:
    texts = [_bytes(each) for each in _STRING.findall(rest)]
    if name in _WRITING:
        trace.written[_place(rest)] += b"".join(texts)
    elif name in {"open", "openat", "openat2"} and re.search(r"O_CREAT|O_TMPFILE", rest):
        trace.made.add(_path(rest, texts[0]))
    elif name in _NAMING:
        trace.made.add(_path(rest, texts[-1]))
    elif name in _MAKING:
        trace.made.add(_path(rest, texts[0]))
    elif name == "socket":
        trace.sockets.add(rest.split(",", maxsplit=1)[0])
    elif name == "connect":
        trace.connections.add(_plain(rest.partition("{")[2].partition("}")[0]))
    elif name in _HIDDEN:
        trace.unseen.add(f"{name} {_place(rest)}")
    elif name == "mmap" and "PROT_WRITE" in rest and "MAP_SHARED" in rest:
        trace.unseen.add(f"mmap {_place(rest)}")
    elif name in {"execve", "prctl", "prlimit64"}:
        trace.settings.append(f"{name}({_plain(rest)}".strip())


def _place(rest: str) -> str:
    """Return what a descriptor stands for; a file that has no name yet by its folder."""
    found = _DESCRIPTOR.search(rest)
    return re.sub(r"/#\d+$", "/#", _text(found[1])) if found else ""


def _path(rest: str, text: bytes) -> str:
    path = text.decode("utf-8", "backslashreplace")
    folder = _DESCRIPTOR.match(rest)
    return path if path.startswith("/") or not folder else f"{_text(folder[1])}/{path}"


def _plain(rest: str) -> str:
    return _STRING.sub(lambda found: f'"{_text(found[1])}"', rest)


def _text(escaped: str) -> str:
    return _bytes(escaped).decode("utf-8", "backslashreplace")


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
