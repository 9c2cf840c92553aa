"""Reads files of published tables: strict about what a field holds, patient with extra ones."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn
from unicodedata import category

from vpdesk.domain.disclosure import THRESHOLD, Token, exactly
from vpdesk.domain.periods import NotAPeriod, Period
from vpdesk.domain.published import (
    ANYTHING,
    PublishedEdition,
    PublishedFileRefused,
    PublishedProblem,
    PublishedRow,
    PublishedTable,
)

MAX_BYTES: Final = 1_000_000
MAX_COUNT: Final = 20_000
MAX_LABEL: Final = 1_000
MAX_ROWS: Final = 500
"""In one table."""
MAX_K: Final = 1_000
MAX_DEPTH: Final = 20
LOWEST_K: Final = 2
_NO_TEXT = {"Cc", "Cs"}
"""Control characters, and halves of letters."""
_PERCENTAGES = ("percent", "percentage", "percentages")


def read_published(file: Path) -> tuple[PublishedEdition, ...]:
    """Return the editions in ``file``, its own first.

    Raises PublishedFileRefused, or OSError when the file is there and cannot be read.
    """
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise PublishedFileRefused(problem=PublishedProblem.NOT_THERE, file=file.name) from None
    return parse_published(content, name=file.name)


def parse_published(content: bytes, *, name: str) -> tuple[PublishedEdition, ...]:
    """Return the editions in ``content``, which came from a file of this ``name``."""
    if len(content) > MAX_BYTES:
        raise PublishedFileRefused(problem=PublishedProblem.TOO_LARGE, file=name)
    top = _Field(file=name, place="", value=_loaded(content, name))
    if not isinstance(top.value, Mapping):
        top.refuse(PublishedProblem.NO_OBJECT)
    top.object()
    organisation = top.optional("organisation")
    named = organisation.text() if organisation else None
    own = _edition(top, name, named)
    earlier = top.optional("earlier")
    before = [_edition(each.object(), name, named) for each in earlier.list()] if earlier else []
    return (own, *before)


def _loaded(content: bytes, name: str) -> Any:
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            object_pairs_hook=_without_doubles,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError):
        raise PublishedFileRefused(problem=PublishedProblem.NO_JSON, file=name) from None


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _refuse(_text: str) -> NoReturn:
    raise ValueError


class _Field:
    """A value in a file, which knows where it stands."""

    def __init__(self, *, file: str, place: str, value: Any) -> None:
        self.file = file
        self.place = place
        self.value = value

    def refuse(self, problem: PublishedProblem = PublishedProblem.FIELD_WRONG) -> NoReturn:
        raise PublishedFileRefused(problem=problem, file=self.file, place=self.place)

    def inside(self, key: str, value: Any) -> "_Field":
        place = f"{self.place}.{key}" if self.place else key
        return _Field(file=self.file, place=place, value=value)

    def object(self) -> "_Field":
        if not isinstance(self.value, Mapping):
            self.refuse()
        for key in _PERCENTAGES:
            if key in self.value:
                self.inside(key, None).refuse(PublishedProblem.PERCENTAGES)
        return self

    def optional(self, key: str) -> "_Field | None":
        value = self.value.get(key)
        return None if value is None else self.inside(key, value)

    def required(self, key: str) -> "_Field":
        if key not in self.value:
            self.inside(key, None).refuse(PublishedProblem.FIELD_MISSING)
        return self.inside(key, self.value[key])

    def list(self, most: int = MAX_ROWS) -> "Sequence[_Field]":
        if not isinstance(self.value, list):
            self.refuse()
        if len(self.value) > most:
            self.refuse(PublishedProblem.TOO_MANY)
        return [
            _Field(file=self.file, place=f"{self.place}[{i}]", value=value)
            for i, value in enumerate(self.value)
        ]

    def text(self) -> str:
        value = self.value
        if not isinstance(value, str) or not value.strip() or len(value) > MAX_LABEL:
            self.refuse()
        if any(category(letter) in _NO_TEXT for letter in value):
            self.refuse()
        return value

    def truth(self) -> bool:
        if not isinstance(self.value, bool):
            self.refuse()
        return self.value

    def whole(self, least: int, most: int) -> int:
        value = self.value
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            self.refuse()
        return value


def _edition(fields: _Field, name: str, organisation: str | None) -> PublishedEdition:
    period, k, tables = (fields.optional(key) for key in ("period", "k", "tables"))
    return PublishedEdition(
        source=f"{name}: {fields.place}" if fields.place else name,
        organisation=organisation,
        period=_period(period) if period else None,
        k=k.whole(LOWEST_K, MAX_K) if k else THRESHOLD,
        total=_token(fields.required("total")),
        tables=tuple(_table(each.object()) for each in tables.list()) if tables else (),
    )


def _period(field: _Field) -> Period:
    days = [_day(each) for each in field.list()]
    if len(days) != 2:
        field.refuse()
    try:
        return Period(*days)
    except NotAPeriod:
        field.refuse()


def _day(field: _Field) -> date:
    text = field.text()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        field.refuse()
    if day.isoformat() != text:
        field.refuse()
    return day


def _table(fields: _Field) -> PublishedTable:
    name = fields.required("variable")
    variable, _, column = name.text().partition(": ")
    if not variable.strip():
        name.refuse()
    multi, residual = (fields.optional(key) for key in ("multi", "residual"))
    several = multi is not None and multi.truth()
    return PublishedTable(
        variable=variable,
        column=column or None,
        multi=several,
        residual=residual is not None and residual.truth(),
        rows=tuple(_rows(fields.required("rows"), several=several)),
    )


def _rows(field: _Field, *, several: bool) -> Iterator[PublishedRow]:
    labels: set[str] = set()
    above = -1
    for each in field.list():
        row = each.object()
        label, depth = row.required("label"), row.optional("depth")
        level = depth.whole(0, MAX_DEPTH) if depth else 0
        if depth is not None and (level > above + 1 or (several and level)):
            depth.refuse(PublishedProblem.DEPTH_WRONG)
        if label.text() in labels:
            label.refuse(PublishedProblem.LABEL_TWICE)
        labels.add(label.text())
        above = level
        yield PublishedRow(label=label.text(), depth=level, token=_token(row.required("count")))


def _token(field: _Field) -> Token:
    """Read a count: a number, two limits, null or "unknown" when nothing is told."""
    if field.value is None or field.value == "unknown":
        return ANYTHING
    if not isinstance(field.value, list):
        return exactly(field.whole(0, MAX_COUNT))
    limits = field.list()
    if len(limits) != 2:
        field.refuse()
    lo = limits[0].whole(0, MAX_COUNT)
    hi = None if limits[1].value is None else limits[1].whole(0, MAX_COUNT)
    if hi is not None and hi < lo:
        field.refuse(PublishedProblem.COUNT_REVERSED)
    return Token(lo=lo, hi=hi)
