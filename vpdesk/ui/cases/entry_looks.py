"""How an entry of the timeline reads: icon, title, moment, text and chips."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject

from vpdesk.domain.reporter_requests import waiting
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    AppointmentBy,
    Attachment,
    ConfidentialityException,
    Consent,
    Contact,
    ContactKind,
    Entry,
    FollowUp,
    FollowUpKind,
    Note,
    Referral,
    StatusChange,
    Step,
    needs_consent,
    ref_of,
)
from vpdesk.ui.cases.case_words import STATUS_TONES, moment
from vpdesk.ui.cases.consent_looks import Consents, ConsentWords, Worksheets
from vpdesk.ui.cases.correction_looks import Corrections, CorrectionWords
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.dates import due_date, minutes_in_words, sentence_case, short_date
from vpdesk.ui.files.looks import media_icon, size_in_words
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.tokens import Tone

_CONTACT_ICONS = {
    ContactKind.TALK: "message-circle",
    ContactKind.PHONE: "phone",
    ContactKind.VIDEO: "video",
    ContactKind.MESSAGE: "message-square",
    ContactKind.EMAIL: "at-sign",
    ContactKind.LETTER: "mail",
}
_PLAN_ICONS = {
    FollowUpKind.CONTACT: "calendar-clock",
    FollowUpKind.AFTERCARE: "bell",
    FollowUpKind.ACCOMPANY: "users-round",
    FollowUpKind.OTHER: "bell",
}


class EntryWords(QObject):
    """Words entries as seen on a day, among the consents and worksheets of their case."""

    def __init__(
        self,
        today: date,
        consents: Consents,
        worksheets: Worksheets,
        corrections: Corrections | None = None,
    ) -> None:
        super().__init__()
        self._today = today
        self._corrections = corrections or {}
        self._agreed = ConsentWords(today, consents, worksheets)

    def look(self, entry: Entry) -> EntryLook:
        match entry:
            case Contact():
                look = self._contact(entry)
            case Step():
                look = self._step(entry)
            case Consent():
                look = self._agreed.consent(entry, self._when(entry))
            case Referral():
                look = self._referral(entry)
            case FollowUp():
                look = self._follow_up(entry)
            case Note() | StatusChange():
                look = self._remark(entry)
            case Attachment():
                look = self._attachment(entry)
            case ConfidentialityException():
                look = self._agreed.worksheet(entry, self._when(entry))
            case _:
                assert_never(entry)
        asked = self._corrections.get(ref_of(entry), ())
        return CorrectionWords().at(look, asked) if asked else look

    def correction_waits(self, entry: Entry) -> bool:
        """Tell whether the reporter asked to correct an entry and was not answered."""
        return bool(waiting(self._corrections.get(ref_of(entry), ())))

    def _remark(self, entry: Note | StatusChange) -> EntryLook:
        when = self._when(entry)
        if isinstance(entry, Note):
            title = self.tr("Note")
            meta = _line(*self._time(entry))
            return EntryLook(
                icon="notebook-pen", title=title, when=when, meta=meta, text=entry.text
            )
        title = self.tr("Status: %1").replace("%1", label(entry.status))
        tone = STATUS_TONES[entry.status]
        return EntryLook(
            icon="arrow-right-left", tone=tone, title=title, when=when, text=entry.text
        )

    def _attachment(self, entry: Attachment) -> EntryLook:
        return EntryLook(
            icon=media_icon(entry.media),
            title=entry.name,
            when=self._when(entry),
            meta=_line(self.tr("Attachment"), size_in_words(entry.bytes)),
            text=entry.text,
            marks=(Mark(text=self.tr("View"), tone="accent", icon="eye"),),
        )

    def _when(self, entry: Entry) -> str:
        day = sentence_case(short_date(entry.on, self._today))
        return f"{day}, {entry.at:%H:%M}" if entry.at else day

    def _time(self, entry: Contact | Step | Referral | Note) -> tuple[str, str]:
        """Return how long an entry took, and the way; empty where it took no time."""
        travel = self.tr("travel %1").replace("%1", minutes_in_words(entry.travel_minutes))
        return (
            minutes_in_words(entry.minutes) if entry.minutes else "",
            travel if entry.travel_minutes else "",
        )

    def _contact(self, entry: Contact) -> EntryLook:
        several = self.tr("%n contact(s)", "", entry.count) if entry.count != 1 else ""
        minutes, travel = self._time(entry)
        return EntryLook(
            icon=_CONTACT_ICONS[entry.kind],
            title=label(entry.kind),
            when=self._when(entry),
            meta=_line(several, minutes, entry.place, travel),
            text=entry.text,
        )

    def _step(self, entry: Step) -> EntryLook:
        return EntryLook(
            icon="footprints",
            tone=self._agreed.tone(entry),
            title=term_label(entry.step, current()),
            when=self._when(entry),
            meta=_line(label(entry.state), *self._time(entry)),
            text=_lines(entry.text, self._agreed.kept_back(entry)),
            marks=_route(entry.route) + self._agreed.marks(entry),
        )

    def _referral(self, entry: Referral) -> EntryLook:
        kind = entry.kind.label(current()) if entry.kind else ""
        makes = {
            AppointmentBy.REPORTER: self.tr("reporter makes the appointment"),
            AppointmentBy.ADVISER: self.tr("adviser makes the appointment"),
        }
        shared = self.tr("Shared: %1").replace("%1", entry.shared)
        return EntryLook(
            icon="hand-helping",
            tone=self._agreed.tone(entry),
            title=self.tr("Referred to %1").replace("%1", kind or entry.name),
            when=self._when(entry),
            meta=_line(entry.name if kind else "", makes[entry.appointment_by], *self._time(entry)),
            text=_lines(entry.text, shared if needs_consent(entry) else ""),
            marks=self._agreed.marks(entry),
        )

    def _follow_up(self, entry: FollowUp) -> EntryLook:
        if entry.done_on is not None:
            done = self.tr("Dealt with %1").replace("%1", _day(entry.done_on, self._today))
            return EntryLook(
                icon="calendar-check",
                title=entry.what,
                when=self._when(entry),
                meta=_line(entry.place, done),
                text=entry.text,
            )
        late = entry.on < self._today
        when = (
            sentence_case(due_date(entry.on, self._today))
            if late
            else moment(entry.on, entry.at, self._today)
        )
        return EntryLook(
            icon=_PLAN_ICONS[entry.kind],
            tone=_tone_of_plan(self._agreed.tone(entry), late=late),
            title=entry.what,
            when=when,
            when_ink="danger" if late else "accenttext",
            meta=_line(
                self.tr("Promised to the reporter") if entry.promised else "",
                entry.place or label(entry.kind),
            ),
            text=_lines(entry.text, self._agreed.kept_back(entry)),
            marks=self._agreed.marks(entry),
            planned=True,
        )


def _tone_of_plan(tone: Tone, *, late: bool) -> Tone:
    usual: Tone = "danger" if late else "accent"
    return usual if tone == "neutral" else tone


def _route(route: Route) -> tuple[Mark, ...]:
    return () if route is Route.INTERNAL else (Mark(text=label(route), icon="waypoints"),)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _line(*parts: str) -> str:
    return sentence_case(" · ".join(part for part in parts if part))


def _day(day: date, today: date) -> str:
    """Return `5 nov`, the short date without its weekday."""
    return short_date(day, today).split(" ", 1)[1]
