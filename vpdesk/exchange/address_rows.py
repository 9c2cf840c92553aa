"""Parses the rows of a table into addresses, telling what is wrong with each."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from vpdesk.domain.address_tables import (
    AddressColumns,
    AddressField,
    AddressProblem,
    AddressProblemKind,
    AddressRow,
    ParsedAddresses,
)
from vpdesk.domain.problems import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.registers import RegisterTable, RowProblemKind, Severity
from vpdesk.exchange.register_values import ValueUnread, is_blank, read_date

_F = AddressField
_BETWEEN: Final = " / "
_NO_INTEREST: Final = frozenset({"nee", "no", "geen", "none"})


def parse_addresses(
    table: RegisterTable, columns: AddressColumns, *, today: date
) -> ParsedAddresses:
    """Parse every row; one with an error is left out, one with a notice lacks that value."""
    rows: list[AddressRow] = []
    problems: list[AddressProblem] = []
    for number, cells in zip(table.numbers, table.rows, strict=True):
        texts = {
            field: cells[place]
            for place, field in enumerate(columns.fields)
            if field is not None and place < len(cells) and not is_blank(cells[place])
        }
        reader = _RowReader(number, texts, today)
        if len(cells) > len(table.headers):
            reader.refuse(AddressProblemKind.MORE_CELLS_THAN_HEADERS, cells[-1])
        row = reader.row()
        problems += reader.problems
        if row is not None:
            rows.append(row)
    return ParsedAddresses(rows=tuple(rows), problems=tuple(problems))


class _RowReader:
    """Reads the texts of one row and keeps the problems it meets."""

    __slots__ = ("_number", "_texts", "_today", "problems")

    def __init__(self, number: int, texts: dict[AddressField, str], today: date) -> None:
        self._number = number
        self._texts = texts
        self._today = today
        self.problems: list[AddressProblem] = []

    def row(self) -> AddressRow | None:
        """Return the row, or None when it cannot be taken over."""
        name, person = self._names()
        if not name:
            self.refuse(AddressProblemKind.NAME_MISSING, "")
        elif len(name) > NAME_LIMIT:
            self.refuse(AddressProblemKind.NAME_TOO_LONG, name)
        if self.problems:
            return None
        region, address = self._places()
        note = "\n".join(filter(None, (address, self._texts.get(_F.NOTE, ""))))
        phone = _joined((self._line(_F.PHONE), self._line(_F.MOBILE)), _BETWEEN)
        draft = ReferralContactDraft(
            kind_id=None,
            name=name,
            person=self._fitting(_F.PERSON, person, NAME_LIMIT),
            phone=self._fitting(_F.PHONE, phone, NAME_LIMIT),
            email=self._fitting(_F.EMAIL, self._line(_F.EMAIL), NAME_LIMIT),
            website=self._fitting(_F.WEBSITE, self._line(_F.WEBSITE), LINE_LIMIT),
            region=self._fitting(_F.REGION, region, NAME_LIMIT),
            reachable=self._fitting(_F.REACHABLE, self._line(_F.REACHABLE), LINE_LIMIT),
            costs=self._fitting(_F.COSTS, self._line(_F.COSTS), LINE_LIMIT),
            waiting_time=self._fitting(_F.WAITING_TIME, self._line(_F.WAITING_TIME), LINE_LIMIT),
            own_interest=self._fitting(_F.OWN_INTEREST, self._own_interest(), LINE_LIMIT),
            good_to_know=self._fitting(_F.NOTE, note, TEXT_LIMIT),
            checked_on=self._checked_on(),
        )
        kind = self._fitting(_F.KIND, self._line(_F.KIND), NAME_LIMIT)
        return AddressRow(row=self._number, draft=draft, kind=kind)

    def refuse(self, kind: AddressProblemKind, value: str) -> None:
        """Keep a problem that leaves the row out."""
        self._tell(kind, Severity.ERROR, None, value)

    def _tell(
        self,
        kind: AddressProblemKind,
        severity: Severity,
        field: AddressField | None,
        value: str,
    ) -> None:
        self.problems.append(
            AddressProblem(row=self._number, kind=kind, severity=severity, field=field, value=value)
        )

    def _line(self, field: AddressField) -> str:
        return " ".join(self._texts.get(field, "").split())

    def _fitting(self, field: AddressField, text: str, limit: int) -> str:
        if len(text) <= limit:
            return text
        self._tell(AddressProblemKind.TOO_LONG, Severity.NOTICE, field, text)
        return ""

    def _names(self) -> tuple[str, str]:
        """Return what the address is called, and who is to be asked for there."""
        organisation, name = self._line(_F.ORGANISATION), self._line(_F.NAME)
        whole = _joined((self._line(_F.FIRST_NAME), self._line(_F.LAST_NAME)), " ")
        person = self._line(_F.PERSON) or whole
        if person:
            called = _joined((organisation, name), ", ") or person
        else:
            called, person = organisation or name, name
        return called, "" if person == called else person

    def _places(self) -> tuple[str, str]:
        """Return the region, and the address where there is more than that to tell."""
        place = self._line(_F.PLACE)
        region = _joined((self._line(_F.REGION), self._line(_F.WORKING_AREA)), ", ")
        town = _joined((self._line(_F.POSTCODE), place), " ")
        address = _joined((self._line(_F.STREET), town), ", ")
        return region or place, "" if address == (region or place) else address

    def _own_interest(self) -> str:
        told = self._line(_F.OWN_INTEREST)
        return "" if told.casefold() in _NO_INTEREST else told

    def _checked_on(self) -> date | None:
        text = self._line(_F.CHECKED_ON)
        if not text:
            return None
        try:
            return read_date(text, self._today)
        except ValueUnread as unread:
            in_future = unread.kind is RowProblemKind.DATE_IN_FUTURE
            kind = AddressProblemKind.DATE_IN_FUTURE if in_future else AddressProblemKind.NOT_A_DATE
            self._tell(kind, Severity.NOTICE, _F.CHECKED_ON, text)
            return None


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(dict.fromkeys(filter(None, parts)))
