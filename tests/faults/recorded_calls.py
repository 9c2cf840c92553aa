"""Reads from a log of strace what a program did to the files of one folder, and in which order."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TRACE = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat",
    "renameat2", "unlink", "unlinkat", "close", "lseek", "dup", "fcntl", "fallocate",
)  # fmt: skip
_CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
_UNFINISHED = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)$")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')


@dataclass(frozen=True, slots=True, kw_only=True)
class Create:
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    name: str
    start: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate:
    name: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sync:
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    name: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlink:
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncFolder:
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledge:
    """The program says that this many saves are kept."""

    saves: int


Step = Create | Write | Truncate | Sync | Rename | Unlink | SyncFolder | Acknowledge


def options() -> tuple[str, ...]:
    """Return what strace has to be told for ``steps_in`` to understand its log."""
    # Not every machine has every one of them.
    return (
        "-e",
        "trace=" + ",".join(f"?{call}" for call in TRACE),
        "-e",
        "signal=none",
        "-xx",
        "-s",
        "1000000",
    )


def calls_in(log: Path, *, process: int = 0) -> Iterator[tuple[str, str, int]]:
    """Yield name, arguments and result of calls as they ended; -1 for those that failed.

    With ``process`` only those of its first thread.
    """
    begun: dict[str, str] = {}
    for line in log.read_text(encoding="ascii").splitlines():
        if unfinished := _UNFINISHED.match(line):
            begun[unfinished[1]] = unfinished[2]
            continue
        resumed = _RESUMED.match(line)
        whole = f"{resumed[1]} {begun.pop(resumed[1])}{resumed[2]}" if resumed else line
        call = _CALL.match(whole)
        if call and process in {0, int(call[1])}:
            yield call[2], call[3], int(call[4])


def steps_in(log: Path, folder: Path, *, marks: str) -> list[Step]:
    """Return what was done in ``folder``; names are relative to it, the folder itself is "."."""
    reader = _Reader(folder, marks)
    for name, arguments, result in calls_in(log):
        if result >= 0:
            reader.take(name, arguments, result)
    return reader.steps


class _Reader:
    def __init__(self, folder: Path, marks: str) -> None:
        self.steps: list[Step] = []
        self._folder = folder
        self._marks = marks
        self._open: dict[int, str] = {}
        self._at: dict[int, int] = {}
        files = (path for path in folder.rglob("*") if path.is_file())
        self._known = {path.relative_to(folder).as_posix() for path in files}

    def take(self, call: str, arguments: str, result: int) -> None:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text, _ in _TEXT.findall(arguments)]
        plain = [part.strip() for part in _TEXT.sub("", arguments).split(",")]
        match call:
            case "openat":
                self._opened(os.fsdecode(texts[0]), arguments, result)
            case "rename" | "renameat" | "renameat2":
                names = [self._name(os.fsdecode(text)) for text in texts]
                if names[0] is not None and names[1] is not None:
                    self.steps.append(Rename(name=names[0], target=names[1]))
                    self._known.discard(names[0])
                    self._known.add(names[1])
            case "unlink" | "unlinkat":
                name = self._name(os.fsdecode(texts[0]))
                if name is not None:
                    self.steps.append(Unlink(name=name))
                    self._known.discard(name)
            case _:
                self._on_descriptor(call, int(plain[0]), plain, texts, result)

    def _on_descriptor(
        self, call: str, number: int, plain: list[str], texts: list[bytes], result: int
    ) -> None:
        name = self._open.get(number)
        if name is None:
            return
        if name == self._marks:
            if call == "write":
                self.steps.append(Acknowledge(saves=int(texts[0].split()[-1])))
        elif call in {"write", "pwrite64"}:
            start = int(plain[-1]) if call == "pwrite64" else self._at[number]
            self.steps.append(Write(name=name, start=start, content=texts[0][:result]))
            self._at[number] += result if call == "write" else 0
        elif call in {"fsync", "fdatasync"}:
            is_file = name in self._known
            self.steps.append(Sync(name=name) if is_file else SyncFolder(name=name))
        elif call == "ftruncate":
            self.steps.append(Truncate(name=name, size=int(plain[1])))
        self._moved(call, number, plain, result)

    def _moved(self, call: str, number: int, plain: list[str], result: int) -> None:
        match call:
            case "lseek":
                self._at[number] = result
            case "close":
                del self._open[number]
            case "dup" | "fcntl" if call == "dup" or "DUPFD" in plain[1]:
                self._open[result], self._at[result] = self._open[number], self._at[number]

    def _opened(self, path: str, arguments: str, number: int) -> None:
        self._open.pop(number, None)
        name = path if path == self._marks else self._name(path)
        if name is None:
            return
        self._open[number], self._at[number] = name, 0
        if name == self._marks:
            return
        if "O_CREAT" in arguments and name not in self._known:
            self._known.add(name)
            self.steps.append(Create(name=name))
        elif "O_TRUNC" in arguments:
            self.steps.append(Truncate(name=name, size=0))

    def _name(self, path: str) -> str | None:
        if path == str(self._folder):
            return "."
        inside = path.startswith(f"{self._folder}/")
        return path.removeprefix(f"{self._folder}/") if inside else None
