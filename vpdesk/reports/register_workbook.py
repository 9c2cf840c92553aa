"""The whole register as a workbook: a sheet for each table, with names in place of numbers."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from functools import cache

from vpdesk.domain.whole_register import Field, RegisterTable, WholeRegister
from vpdesk.paths import resources
from vpdesk.reports.texts import capital, paper_day, words
from vpdesk.reports.workbooks import Cell, Sheet, Strong, workbook_bytes

TECHNICAL = frozenset(
    {"changes", "content", "icon", "import_id", "mac", "recorded", "removed", "sha256"}
)
"""Columns that are in the JSON file alone."""

_FIRST = (
    *("organisation", "unit", "contact_person", "case", "issue", "contact", "step", "consent"),
    *("referral", "note", "follow_up", "activity", "referral_contact"),
)
_WORDED = {
    ("case", "kind"): "case_kind",
    ("case", "status"): "case_status",
    ("status_change", "status"): "case_status",
    ("contact", "kind"): "contact_kind",
    ("step", "state"): "step_state",
    ("step", "route"): "route",
    ("consent", "form"): "consent_form",
    ("follow_up", "kind"): "follow_up_kind",
}
_CALLED = {
    "organisation": "name",
    "unit": "name",
    "contact_person": "name",
    "referral_contact": "name",
    "accused": "alias",
    "activity": "what",
    "own_entry": "title",
    "organisation_document": "name",
    "own_certificate": "name",
}
_TIMED = ("contact", "step", "referral", "note", "activity")
_HOURS = ("day", "organisation_id", "case_id", "kind", "minutes", "travel_minutes")
_WIDTH, _WIDE = 16, 48
_LONGEST_NAME = 150
"""In bytes, of an organisation in the name of a file."""
_LONG = frozenset({"text", "remarks", "what", "name", "observations", "recommendations"})


def register_workbook(register: WholeRegister, language: str) -> bytes:
    """Return the file: what it is, the hours, and a sheet for each table with rows."""
    calls = _calls(register, language)
    order = (*_FIRST, *(name for name in register.tables if name not in _FIRST))
    filled = [name for name in order if name in register.tables and register.tables[name].rows]
    return workbook_bytes(
        [
            _about(register, language),
            *(_sheet(name, register.tables[name], calls, language) for name in filled),
            _hours(register, calls, language),
        ]
    )


def register_file_name(made_on: date, organisation: str, language: str) -> str:
    """Return how the file is called, without its ending."""
    texts = _words(language)["words"]
    day = f"{made_on:%Y-%m-%d}"
    if not organisation:
        return texts["file"].format(day=day)
    name = "".join("-" if letter in '<>:"/\\|?*' else letter for letter in organisation)
    short = name.encode()[:_LONGEST_NAME].decode(errors="ignore").strip(" .")
    return texts["file_of"].format(day=day, organisation=short)


def has_words(table: str, column: str, language: str) -> bool:
    """Tell whether a sheet and its column have words of their own."""
    texts = _words(language)
    return table in texts["tables"] and (column in texts["columns"] or column in TECHNICAL)


@cache
def _words(language: str) -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((resources() / "register" / f"{language}.toml").read_text("utf-8"))


def _about(register: WholeRegister, language: str) -> Sheet:
    texts = _words(language)["words"]
    whole = texts["one"].format(organisation=register.organisation)
    said = {True: texts["yes"], False: texts["no"]}
    rows: list[tuple[Cell, ...]] = [
        (Strong(value=texts["warning"]),),
        (texts["holds"], whole if register.organisation else texts["whole"]),
        (texts["made"], paper_day(register.made_on)),
        (texts["names"], said[register.names]),
        (texts["texts"], said[register.texts]),
        (texts["left_out"], texts["left_out_told"]),
    ]
    return Sheet(
        title=texts["about"],
        head=(texts["title"],),
        rows=rows,
        widths=(_WIDE, _WIDE),
    )


def _sheet(
    name: str, table: RegisterTable, calls: Mapping[str, Mapping[Field, str]], language: str
) -> Sheet:
    texts = _words(language)
    shown = [place for place, column in enumerate(table.columns) if column not in TECHNICAL]
    columns = [table.columns[place] for place in shown]
    return Sheet(
        title=texts["tables"].get(name, name),
        head=tuple(capital(texts["columns"].get(column, column)) for column in columns),
        rows=[
            [_cell(name, table, calls, language, place, row[place]) for place in shown]
            for row in table.rows
        ],
        widths=tuple(_WIDE if column in _LONG else _WIDTH for column in columns),
    )


def _cell(
    name: str,
    table: RegisterTable,
    calls: Mapping[str, Mapping[Field, str]],
    language: str,
    place: int,
    value: Field,
) -> Cell:
    column = table.columns[place]
    target = table.links.get(column)
    if target is not None and value in calls.get(target, {}):
        return calls[target][value]
    if isinstance(value, bool):
        return _words(language)["words"]["yes" if value else "no"]
    if isinstance(value, datetime):
        return f"{value:%d-%m-%Y %H:%M}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    section = _WORDED.get((name, column))
    return words(language, section).get(str(value), str(value)) if section else value


def _hours(
    register: WholeRegister, calls: Mapping[str, Mapping[Field, str]], language: str
) -> Sheet:
    texts = _words(language)
    rows = sorted(_times(register, calls, language), key=lambda row: str(row[0]))
    return Sheet(
        title=texts["tables"]["hours"],
        head=tuple(capital(texts["columns"][column]) for column in _HOURS),
        rows=rows,
        widths=(_WIDTH, _WIDE, _WIDTH, _WIDTH, _WIDTH, _WIDTH),
    )


def _times(
    register: WholeRegister, calls: Mapping[str, Mapping[Field, str]], language: str
) -> Iterator[tuple[Cell, ...]]:
    cases = {row["id"]: row for row in _records(register, "case")}
    for name in _TIMED:
        for row in _records(register, name):
            if not row["minutes"] and not row["travel_minutes"]:
                continue
            case_id = row.get("case_id")
            of = cases.get(case_id, {}) if case_id else row
            organisation_id = of.get("organisation_id")
            day = row["day"]
            yield (
                day if not isinstance(day, time | datetime) else None,
                calls["organisation"].get(organisation_id, ""),
                calls["case"].get(case_id, ""),
                _words(language)["tables"][name],
                row["minutes"] if isinstance(row["minutes"], int) else None,
                row["travel_minutes"] if isinstance(row["travel_minutes"], int) else None,
            )


def _calls(register: WholeRegister, language: str) -> dict[str, dict[Field, str]]:
    """Return what each number is called, by table; numbers of other tables stay numbers."""
    label = "english" if language == "en" else "dutch"
    found: dict[str, dict[Field, str]] = {"organisation": {}, "case": {}}
    for name, column in {**_CALLED, "term": label}.items():
        found[name] = {
            row["id"]: str(row.get(column) or row.get("dutch") or row["id"])
            for row in _records(register, name)
        }
    for row in _records(register, "case"):
        number = f"{row['year']}"[2:] + f"-{row['sequence']:03d}"
        found["case"][row["id"]] = f"{number} {row['code_name']}".strip()
    return found


def _records(register: WholeRegister, name: str) -> Iterator[dict[str, Field]]:
    table = register.tables.get(name)
    if table is not None:
        for row in table.rows:
            yield dict(zip(table.columns, row, strict=True))
