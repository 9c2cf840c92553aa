"""The words for the columns of a table of addresses, and for what is wrong in its rows."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from vpdesk.domain.address_tables import (
    AddressField,
    AddressProblem,
    AddressProblemKind,
    OfferedRow,
)
from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.ui.filling import filled

_CONTEXT = "AddressTableWords"
_FIELDS = {
    AddressField.NAME: QT_TRANSLATE_NOOP("AddressTableWords", "Name"),
    AddressField.ORGANISATION: QT_TRANSLATE_NOOP("AddressTableWords", "Name of the organisation"),
    AddressField.PERSON: QT_TRANSLATE_NOOP("AddressTableWords", "Contact person"),
    AddressField.FIRST_NAME: QT_TRANSLATE_NOOP("AddressTableWords", "First name"),
    AddressField.LAST_NAME: QT_TRANSLATE_NOOP("AddressTableWords", "Last name"),
    AddressField.KIND: QT_TRANSLATE_NOOP("AddressTableWords", "Kind"),
    AddressField.PHONE: QT_TRANSLATE_NOOP("AddressTableWords", "Phone"),
    AddressField.MOBILE: QT_TRANSLATE_NOOP("AddressTableWords", "Mobile phone"),
    AddressField.EMAIL: QT_TRANSLATE_NOOP("AddressTableWords", "E-mail"),
    AddressField.WEBSITE: QT_TRANSLATE_NOOP("AddressTableWords", "Website"),
    AddressField.STREET: QT_TRANSLATE_NOOP("AddressTableWords", "Street address"),
    AddressField.POSTCODE: QT_TRANSLATE_NOOP("AddressTableWords", "Postcode"),
    AddressField.PLACE: QT_TRANSLATE_NOOP("AddressTableWords", "Place"),
    AddressField.REGION: QT_TRANSLATE_NOOP("AddressTableWords", "Region"),
    AddressField.WORKING_AREA: QT_TRANSLATE_NOOP("AddressTableWords", "Working area"),
    AddressField.REACHABLE: QT_TRANSLATE_NOOP("AddressTableWords", "Reachable"),
    AddressField.WAITING_TIME: QT_TRANSLATE_NOOP("AddressTableWords", "Waiting time"),
    AddressField.COSTS: QT_TRANSLATE_NOOP("AddressTableWords", "Costs"),
    AddressField.CHECKED_ON: QT_TRANSLATE_NOOP("AddressTableWords", "Last checked"),
    AddressField.OWN_INTEREST: QT_TRANSLATE_NOOP("AddressTableWords", "Own interest"),
    AddressField.NOTE: QT_TRANSLATE_NOOP("AddressTableWords", "Good to know"),
}
_PROBLEMS = {
    AddressProblemKind.NAME_MISSING: QT_TRANSLATE_NOOP(
        "AddressTableWords", "There is no name. This row stays out."
    ),
    AddressProblemKind.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "AddressTableWords", "The name is longer than %1 letters. This row stays out."
    ),
    AddressProblemKind.TOO_LONG: QT_TRANSLATE_NOOP(
        "AddressTableWords", "‘%1’ is too long. The address comes in without it."
    ),
    AddressProblemKind.NOT_A_DATE: QT_TRANSLATE_NOOP(
        "AddressTableWords", "‘%1’ holds no date. The address comes in without it."
    ),
    AddressProblemKind.DATE_IN_FUTURE: QT_TRANSLATE_NOOP(
        "AddressTableWords", "‘%1’ lies in the future. The address comes in without it."
    ),
    AddressProblemKind.MORE_CELLS_THAN_HEADERS: QT_TRANSLATE_NOOP(
        "AddressTableWords", "There are more cells than columns. This row stays out."
    ),
    AddressProblemKind.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "AddressTableWords", "The kind ‘%1’ is not known. The address gets the kind chosen below."
    ),
}


class _AddressCounts(QObject):
    def rows(self, number: int) -> str:
        return self.tr("%n row(s)", "", number)


def address_rows_words(number: int) -> str:
    """Return `83 rijen`."""
    return _AddressCounts().rows(number)


def address_field_name(field: AddressField | None) -> str:
    """Return how a field is called; None is a column that is left out."""
    if field is None:
        return QCoreApplication.translate("AddressTableWords", "Leave out")
    return QCoreApplication.translate(_CONTEXT, str(_FIELDS[field]))


def address_field_choices() -> list[tuple[AddressField | None, str]]:
    """Return what a column can be, in the order to offer it."""
    fields = ((field, address_field_name(field)) for field in _FIELDS)
    return [(None, address_field_name(None)), *fields]


def address_problem_words(problem: AddressProblem) -> str:
    """Return what is wrong in a row, and what that means for it."""
    pattern = QCoreApplication.translate(_CONTEXT, str(_PROBLEMS[problem.kind]))
    match problem.kind:
        case AddressProblemKind.NAME_TOO_LONG:
            return filled(pattern, QLocale().toString(NAME_LIMIT))
        case AddressProblemKind.KIND_UNKNOWN:
            return filled(pattern, problem.value)
        case _:
            return filled(pattern, address_field_name(problem.field)) if problem.field else pattern


def already_there(offered: OfferedRow) -> str:
    """Return that a row seems to be in the book or in the file already; nothing for a new one."""
    if offered.known is not None:
        return QCoreApplication.translate("AddressTableWords", "in your book")
    if offered.like_row is not None:
        pattern = QCoreApplication.translate("AddressTableWords", "like row %1")
        return filled(pattern, QLocale().toString(offered.like_row))
    return ""
