"""The words for what is agreed with an organisation: points, routes, documents, hours."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vpdesk.domain.appointments import AppointmentPoint, PointState
from vpdesk.domain.contracts import AgreedPer
from vpdesk.domain.organisation_documents import DocumentKind
from vpdesk.domain.organisation_routes import CommitteeForm, RouteKind
from vpdesk.services.organisations.appointments import starter_points
from vpdesk.ui.language import current

_WORDS: tuple[tuple[StrEnum, object], ...] = (
    (PointState.UNCHECKED, QT_TRANSLATE_NOOP("AgreementWords", "Not looked at yet")),
    (PointState.IN_ORDER, QT_TRANSLATE_NOOP("AgreementWords", "In order")),
    (PointState.NOT_IN_ORDER, QT_TRANSLATE_NOOP("AgreementWords", "Not in order")),
    (PointState.NOT_APPLICABLE, QT_TRANSLATE_NOOP("AgreementWords", "Does not apply")),
    (AgreedPer.CALENDAR_YEAR, QT_TRANSLATE_NOOP("AgreementWords", "a calendar year")),
    (AgreedPer.CONTRACT_YEAR, QT_TRANSLATE_NOOP("AgreementWords", "a year of the contract")),
    (AgreedPer.CARD, QT_TRANSLATE_NOOP("AgreementWords", "the whole prepaid card")),
    (RouteKind.COMPLAINTS_COMMITTEE, QT_TRANSLATE_NOOP("AgreementWords", "Complaints committee")),
    (
        RouteKind.REPORTING_POINT,
        QT_TRANSLATE_NOOP("AgreementWords", "Internal reporting point for wrongdoing"),
    ),
    (RouteKind.MANAGEMENT, QT_TRANSLATE_NOOP("AgreementWords", "Management")),
    (RouteKind.HR, QT_TRANSLATE_NOOP("AgreementWords", "HR")),
    (RouteKind.WORKS_COUNCIL, QT_TRANSLATE_NOOP("AgreementWords", "Works council")),
    (RouteKind.COMPANY_DOCTOR, QT_TRANSLATE_NOOP("AgreementWords", "Company doctor")),
    (RouteKind.OTHER, QT_TRANSLATE_NOOP("AgreementWords", "Another route")),
    (CommitteeForm.INTERNAL, QT_TRANSLATE_NOOP("AgreementWords", "internal")),
    (CommitteeForm.EXTERNAL, QT_TRANSLATE_NOOP("AgreementWords", "external")),
    (CommitteeForm.SECTOR, QT_TRANSLATE_NOOP("AgreementWords", "of the sector")),
    (DocumentKind.CONTRACT, QT_TRANSLATE_NOOP("AgreementWords", "Contract")),
    (DocumentKind.APPOINTMENT, QT_TRANSLATE_NOOP("AgreementWords", "Letter of appointment")),
    (DocumentKind.POLICY, QT_TRANSLATE_NOOP("AgreementWords", "Policy")),
    (DocumentKind.CODE_OF_CONDUCT, QT_TRANSLATE_NOOP("AgreementWords", "Code of conduct")),
    (DocumentKind.COMPLAINTS_SCHEME, QT_TRANSLATE_NOOP("AgreementWords", "Complaints scheme")),
    (
        DocumentKind.WHISTLEBLOWER_SCHEME,
        QT_TRANSLATE_NOOP("AgreementWords", "Whistleblower scheme"),
    ),
    (DocumentKind.OTHER, QT_TRANSLATE_NOOP("AgreementWords", "Other document")),
)

_SOURCES: Mapping[tuple[type[StrEnum], str], str] = {
    (type(value), value.value): str(words) for value, words in _WORDS
}


def agreement_label(value: StrEnum) -> str:
    """Return a choice in words."""
    return QCoreApplication.translate("AgreementWords", _SOURCES[type(value), value.value])


def agreement_choices(kind: type[StrEnum]) -> list[tuple[object, str]]:
    """Return all that can be chosen of a kind, in words."""
    return [(each, agreement_label(each)) for each in kind]


def point_label(point: AppointmentPoint) -> str:
    """Return what a point is called in the language that is in use."""
    return label_of_code(point.code) if point.code else point.label


def label_of_code(code: str) -> str:
    """Return what a point of the starter set is called; its code where it is no longer in it."""
    for each in starter_points():
        if each.code == code:
            return each.english if current() == "en" else each.dutch
    return code


def point_hint(point: AppointmentPoint) -> str:
    """Return what a point of the starter set is about, empty where its label says it all."""
    for each in starter_points():
        if each.code == point.code:
            return each.english_hint if current() == "en" else each.dutch_hint
    return ""
