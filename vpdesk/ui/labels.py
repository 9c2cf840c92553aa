"""The words for the choices of the domain: statuses, kinds, states and routes."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vpdesk.domain.cases import CaseKind, CaseOrder, CaseStatus
from vpdesk.domain.masking import MaskReason
from vpdesk.domain.own_register import OwnEntryKind
from vpdesk.domain.recommendations import RecommendationSource, RecommendationState
from vpdesk.domain.reporter_requests import Answer, RequestKind
from vpdesk.domain.search import FoundField
from vpdesk.domain.terms import Route, Term
from vpdesk.domain.timeline import (
    AppointmentBy,
    ConsentForm,
    ConsentState,
    ContactKind,
    Decision,
    EntryKind,
    FollowUpKind,
    StepState,
)

_WORDS: tuple[tuple[StrEnum, object], ...] = (
    (CaseKind.REPORT, QT_TRANSLATE_NOOP("Labels", "Report")),
    (CaseKind.SIGNAL, QT_TRANSLATE_NOOP("Labels", "Signal")),
    (CaseKind.ADVICE, QT_TRANSLATE_NOOP("Labels", "Request for advice")),
    (CaseKind.CONSULTATION, QT_TRANSLATE_NOOP("Labels", "Consultation")),
    (CaseStatus.NEW, QT_TRANSLATE_NOOP("Labels", "New")),
    (CaseStatus.IN_SUPPORT, QT_TRANSLATE_NOOP("Labels", "In support")),
    (CaseStatus.WAITING, QT_TRANSLATE_NOOP("Labels", "Waiting for reporter")),
    (CaseStatus.AFTERCARE, QT_TRANSLATE_NOOP("Labels", "Aftercare")),
    (CaseStatus.CLOSED, QT_TRANSLATE_NOOP("Labels", "Closed")),
    (CaseStatus.DESTROYED, QT_TRANSLATE_NOOP("Labels", "Destroyed")),
    (CaseOrder.BEST_FIRST, QT_TRANSLATE_NOOP("Labels", "Best match first")),
    (CaseOrder.FOLLOW_UP_FIRST, QT_TRANSLATE_NOOP("Labels", "Follow-up first")),
    (CaseOrder.LAST_CONTACT, QT_TRANSLATE_NOOP("Labels", "Last contact")),
    (CaseOrder.CODE_NAME, QT_TRANSLATE_NOOP("Labels", "Code name")),
    (CaseOrder.ORGANISATION, QT_TRANSLATE_NOOP("Labels", "Organisation")),
    (Route.INTERNAL, QT_TRANSLATE_NOOP("Labels", "Within the talk")),
    (Route.INFORMAL, QT_TRANSLATE_NOOP("Labels", "Informal")),
    (Route.FORMAL, QT_TRANSLATE_NOOP("Labels", "Formal")),
    (EntryKind.CONTACT, QT_TRANSLATE_NOOP("Labels", "Contact")),
    (EntryKind.STEP, QT_TRANSLATE_NOOP("Labels", "Step")),
    (EntryKind.CONSENT, QT_TRANSLATE_NOOP("Labels", "Consent")),
    (EntryKind.REFERRAL, QT_TRANSLATE_NOOP("Labels", "Referral")),
    (EntryKind.NOTE, QT_TRANSLATE_NOOP("Labels", "Note")),
    (EntryKind.FOLLOW_UP, QT_TRANSLATE_NOOP("Labels", "Follow-up")),
    (EntryKind.STATUS, QT_TRANSLATE_NOOP("Labels", "Status")),
    (EntryKind.ATTACHMENT, QT_TRANSLATE_NOOP("Labels", "Attachment")),
    (EntryKind.EXCEPTION, QT_TRANSLATE_NOOP("Labels", "Confidentiality exception")),
    (ContactKind.TALK, QT_TRANSLATE_NOOP("Labels", "Talk")),
    (ContactKind.PHONE, QT_TRANSLATE_NOOP("Labels", "Call")),
    (ContactKind.VIDEO, QT_TRANSLATE_NOOP("Labels", "Video call")),
    (ContactKind.MESSAGE, QT_TRANSLATE_NOOP("Labels", "Message")),
    (ContactKind.EMAIL, QT_TRANSLATE_NOOP("Labels", "E-mail")),
    (ContactKind.LETTER, QT_TRANSLATE_NOOP("Labels", "Letter")),
    (MaskReason.THIRD_PARTY, QT_TRANSLATE_NOOP("Labels", "Privacy of somebody else")),
    (
        MaskReason.CONFIDENTIAL,
        QT_TRANSLATE_NOOP("Labels", "Told in confidence by somebody else"),
    ),
    (MaskReason.WORKING_NOTE, QT_TRANSLATE_NOOP("Labels", "Working note of the adviser")),
    (MaskReason.OTHER, QT_TRANSLATE_NOOP("Labels", "Another reason")),
    (RequestKind.COPY, QT_TRANSLATE_NOOP("Labels", "A copy")),
    (RequestKind.CORRECTION, QT_TRANSLATE_NOOP("Labels", "A correction")),
    (RequestKind.ERASURE, QT_TRANSLATE_NOOP("Labels", "Erasure")),
    (Answer.GRANTED, QT_TRANSLATE_NOOP("Labels", "Granted")),
    (Answer.PARTLY, QT_TRANSLATE_NOOP("Labels", "Partly granted")),
    (Answer.REFUSED, QT_TRANSLATE_NOOP("Labels", "Refused")),
    (StepState.DISCUSSED, QT_TRANSLATE_NOOP("Labels", "Discussed")),
    (StepState.CHOSEN, QT_TRANSLATE_NOOP("Labels", "Chosen")),
    (StepState.DONE, QT_TRANSLATE_NOOP("Labels", "Done")),
    (ConsentState.ASKED, QT_TRANSLATE_NOOP("Labels", "Asked")),
    (ConsentState.GIVEN, QT_TRANSLATE_NOOP("Labels", "Given")),
    (ConsentState.REFUSED, QT_TRANSLATE_NOOP("Labels", "Refused")),
    (ConsentState.WITHDRAWN, QT_TRANSLATE_NOOP("Labels", "Withdrawn")),
    (ConsentForm.ORAL, QT_TRANSLATE_NOOP("Labels", "Oral")),
    (ConsentForm.WRITTEN, QT_TRANSLATE_NOOP("Labels", "In writing")),
    (Decision.BREAK, QT_TRANSLATE_NOOP("Labels", "Secrecy is broken")),
    (Decision.KEEP, QT_TRANSLATE_NOOP("Labels", "Secrecy is kept")),
    (FollowUpKind.CONTACT, QT_TRANSLATE_NOOP("Labels", "Contact")),
    (FollowUpKind.AFTERCARE, QT_TRANSLATE_NOOP("Labels", "Aftercare")),
    (FollowUpKind.ACCOMPANY, QT_TRANSLATE_NOOP("Labels", "Accompany")),
    (FollowUpKind.OTHER, QT_TRANSLATE_NOOP("Labels", "Other")),
    (FoundField.CONTACT, QT_TRANSLATE_NOOP("Labels", "Contact")),
    (FoundField.STEP, QT_TRANSLATE_NOOP("Labels", "Step")),
    (FoundField.CONSENT, QT_TRANSLATE_NOOP("Labels", "Consent")),
    (FoundField.REFERRAL, QT_TRANSLATE_NOOP("Labels", "Referral")),
    (FoundField.NOTE, QT_TRANSLATE_NOOP("Labels", "Note")),
    (FoundField.FOLLOW_UP, QT_TRANSLATE_NOOP("Labels", "Follow-up")),
    (FoundField.STATUS, QT_TRANSLATE_NOOP("Labels", "Status")),
    (FoundField.ATTACHMENT, QT_TRANSLATE_NOOP("Labels", "Attachment")),
    (FoundField.EXCEPTION, QT_TRANSLATE_NOOP("Labels", "Confidentiality exception")),
    (FoundField.ORGANISATION, QT_TRANSLATE_NOOP("Labels", "Organisation")),
    (FoundField.UNIT, QT_TRANSLATE_NOOP("Labels", "Department or site")),
    (FoundField.CATEGORY, QT_TRANSLATE_NOOP("Labels", "Category")),
    (FoundField.ACCUSED, QT_TRANSLATE_NOOP("Labels", "Accused")),
    (FoundField.REPORTER, QT_TRANSLATE_NOOP("Labels", "Reporter")),
    (FoundField.REMARKS, QT_TRANSLATE_NOOP("Labels", "Details")),
    (FoundField.CONTRACT, QT_TRANSLATE_NOOP("Labels", "Contract")),
    (FoundField.ROUTE, QT_TRANSLATE_NOOP("Labels", "Route at the organisation")),
    (FoundField.DOCUMENT, QT_TRANSLATE_NOOP("Labels", "Document of the organisation")),
    (FoundField.APPOINTMENT, QT_TRANSLATE_NOOP("Labels", "Appointment")),
    (FoundField.APPOINTMENT_REVIEW, QT_TRANSLATE_NOOP("Labels", "Review of the appointment")),
    (FoundField.ADDRESS, QT_TRANSLATE_NOOP("Labels", "Details")),
    (FoundField.PERSON, QT_TRANSLATE_NOOP("Labels", "Details")),
    (FoundField.ACTIVITY, QT_TRANSLATE_NOOP("Labels", "Details")),
    (FoundField.OBSERVATIONS, QT_TRANSLATE_NOOP("Labels", "Observations")),
    (FoundField.RECOMMENDATIONS, QT_TRANSLATE_NOOP("Labels", "Recommendations")),
    (FoundField.RECOMMENDATION, QT_TRANSLATE_NOOP("Labels", "Recommendation")),
    (FoundField.RECOMMENDATION_OUTCOME, QT_TRANSLATE_NOOP("Labels", "What became of it")),
    (FoundField.AGREED_POINT, QT_TRANSLATE_NOOP("Labels", "Agreed point")),
    (FoundField.PLANNED_ACTIVITY, QT_TRANSLATE_NOOP("Labels", "Planned")),
    (FoundField.PEOPLE_DECISION, QT_TRANSLATE_NOOP("Labels", "Same people")),
    (FoundField.INSTRUCTIONS, QT_TRANSLATE_NOOP("Labels", "Instruction sheet")),
    (RecommendationState.OPEN, QT_TRANSLATE_NOOP("Labels", "Open")),
    (RecommendationState.UNDER_WAY, QT_TRANSLATE_NOOP("Labels", "Under way")),
    (RecommendationState.ADOPTED, QT_TRANSLATE_NOOP("Labels", "Adopted")),
    (RecommendationState.PARTLY, QT_TRANSLATE_NOOP("Labels", "Partly adopted")),
    (RecommendationState.NOT_ADOPTED, QT_TRANSLATE_NOOP("Labels", "Not adopted")),
    (RecommendationState.LAPSED, QT_TRANSLATE_NOOP("Labels", "Lapsed")),
    (RecommendationSource.REPORT, QT_TRANSLATE_NOOP("Labels", "Annual report")),
    (RecommendationSource.OLDER_REPORT, QT_TRANSLATE_NOOP("Labels", "Older report")),
    (RecommendationSource.TALK, QT_TRANSLATE_NOOP("Labels", "Talk")),
    (RecommendationSource.LETTER, QT_TRANSLATE_NOOP("Labels", "Letter")),
    (RecommendationSource.OTHER, QT_TRANSLATE_NOOP("Labels", "Otherwise")),
    (FoundField.OWN_ENTRY, QT_TRANSLATE_NOOP("Labels", "Details")),
    (FoundField.CASE_SHEET, QT_TRANSLATE_NOOP("Labels", "Case sheet")),
    (FoundField.REPORTER_REQUEST, QT_TRANSLATE_NOOP("Labels", "Request of the reporter")),
    (OwnEntryKind.ACCREDITED, QT_TRANSLATE_NOOP("Labels", "Accredited training")),
    (OwnEntryKind.PEER_REVIEW, QT_TRANSLATE_NOOP("Labels", "Peer review")),
    (OwnEntryKind.EXTRA, QT_TRANSLATE_NOOP("Labels", "Other training")),
    (OwnEntryKind.BASIC, QT_TRANSLATE_NOOP("Labels", "Basic training")),
    (AppointmentBy.REPORTER, QT_TRANSLATE_NOOP("Labels", "The reporter")),
    (AppointmentBy.ADVISER, QT_TRANSLATE_NOOP("Labels", "The adviser")),
)
# Members of different choices may share a value, and then compare equal.
_SOURCES: Mapping[tuple[type, str], str] = {
    (type(choice), choice.value): str(source) for choice, source in _WORDS
}


def label(choice: StrEnum) -> str:
    """Return the word on the screen for a choice of the domain, in the current language."""
    return QCoreApplication.translate("Labels", _SOURCES[type(choice), choice.value])


def term_label(term: Term | None, language: str) -> str:
    """Return a term with a capital first letter, or *Nog niet duidelijk* where there is none."""
    if term is None:
        return QCoreApplication.translate("Labels", "Not clear yet")
    text = term.label(language)
    return text[:1].upper() + text[1:]
