"""The words for what is in a package: entries, and what became of a case."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.stand_in_returns import (
    AddedEntry,
    Fate,
    ReturnedCase,
)
from vpdesk.domain.stand_ins import PACKED_CHOICES, PackedCase, PackedEntry
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    EntryKind,
    FollowUpDraft,
    StepDraft,
    kind_of,
)
from vpdesk.ui.dates import hours, long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label

_DOT = "  ·  "


def consent_purpose() -> str:
    """Return what a reporter agrees to who lets a colleague stand in."""
    return QCoreApplication.translate("StandIns", "A colleague stands in")


def case_name(case: PackedCase) -> str:
    """Return code name and number, as everywhere."""
    return f"{case.code_name} {case.case_number}"


def title_of(entry: PackedEntry) -> str:
    """Return what an entry is, in a few words."""
    kind = PACKED_CHOICES[entry.kind]
    chosen = "" if kind is None else label(kind(entry.choice))
    name = label(entry.kind)
    parts = {
        EntryKind.CONTACT: (chosen,),
        EntryKind.STEP: (entry.what, chosen),
        EntryKind.CONSENT: (name, entry.what, chosen),
        EntryKind.REFERRAL: (name, entry.what),
        EntryKind.NOTE: (name,),
        EntryKind.FOLLOW_UP: (name, entry.what),
        EntryKind.STATUS: (name, chosen),
    }[entry.kind]
    return _DOT.join(part for part in parts if part)


def line_of(entry: PackedEntry) -> str:
    """Return when it was, with what else is known of it."""
    parts = [long_date(entry.on)]
    if entry.minutes:
        parts.append(hours(entry.minutes))
    if entry.place:
        parts.append(entry.place)
    if entry.with_whom:
        parts.append(filled(QCoreApplication.translate("StandIns", "with %1"), entry.with_whom))
    if entry.not_shared:
        words = QCoreApplication.translate("StandIns", "not to be shared: %1")
        parts.append(filled(words, entry.not_shared))
    return _DOT.join(parts)


def added_title(added: AddedEntry, steps: Mapping[int, str]) -> str:
    """Return what was added, in a few words; of a step its name where ``steps`` know it."""
    draft = added.draft
    name = label(kind_of(draft))
    match draft:
        case ContactDraft():
            return label(draft.kind)
        case StepDraft():
            step = "" if draft.step_id is None else steps.get(draft.step_id, "")
            return _DOT.join(part for part in (name, step, label(draft.state)) if part)
        case ConsentDraft():
            return f"{name}{_DOT}{draft.purpose}"
        case FollowUpDraft():
            return f"{name}{_DOT}{draft.what}"
        case _:
            return name


def added_line(added: AddedEntry, *, text: bool = True) -> str:
    """Return the day, the time spent and the first line of what was typed, without it no text."""
    minutes = getattr(added.draft, "minutes", 0)
    first = added.draft.text.strip().partition("\n")[0] if text else ""
    parts = (long_date(added.draft.on), hours(minutes) if minutes else "", first)
    return _DOT.join(part for part in parts if part)


def fate_words(case: ReturnedCase) -> str:
    """Return what became of a case meanwhile; empty while it runs on."""
    words = {
        Fate.RUNNING: "",
        Fate.CLOSED: QCoreApplication.translate(
            "StandIns", "This case was closed meanwhile. What came back is recorded in it."
        ),
        Fate.MERGED: QCoreApplication.translate(
            "StandIns", "The case went into this one meanwhile. What came back is recorded here."
        ),
        Fate.DESTROYED: QCoreApplication.translate(
            "StandIns", "The content of this case was destroyed. What came back is not recorded."
        ),
    }
    return words[case.fate]


def until_words(valid_until: date, today: date) -> str:
    """Return until when a package can be read."""
    if valid_until < today:
        words = QCoreApplication.translate("StandIns", "expired on %1")
    else:
        words = QCoreApplication.translate("StandIns", "until %1")
    return filled(words, long_date(valid_until))
