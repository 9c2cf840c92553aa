"""How an entry of the timeline reads: icon, title, moment, text and chips."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject

from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    AppointmentBy,
    Attachment,
    Consent,
    ConsentState,
    Contact,
    ContactKind,
    Entry,
    EntryId,
    FollowUp,
    FollowUpKind,
    Note,
    Referral,
    StatusChange,
    Step,
    StepState,
    needs_consent,
)
from vpdesk.ui.files.looks import media_icon, size_in_words
from vpdesk.ui.cases.case_words import STATUS_TONES, moment
from vpdesk.ui.dates import due_date, minutes_in_words, sentence_case, short_date
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.tokens import Colour, Tone

Consents = Mapping[EntryId, Consent]

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
_CONSENT_LOOKS: dict[ConsentState, tuple[str, Tone]] = {
    ConsentState.ASKED: ("circle-dashed", "neutral"),
    ConsentState.GIVEN: ("shield-check", "ok"),
    ConsentState.WITHDRAWN: ("shield-alert", "warn"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A chip below the text of an entry."""

    text: str
    tone: Tone = "neutral"
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLook:
    """What an entry shows; a planned one has a dashed disc."""

    icon: str
    title: str
    when: str
    tone: Tone = "neutral"
    when_ink: Colour = "text2"
    meta: str = ""
    text: str = ""
    marks: tuple[Mark, ...] = ()
    planned: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts that can be looked through, in the order in which they stand."""
        return (self.title, self.meta, self.text, *(mark.text for mark in self.marks))

    @property
    def spoken(self) -> str:
        """The entry as one sentence."""
        marks = (mark.text for mark in self.marks)
        parts = (self.title, self.when, self.meta, self.text, *marks)
        return ", ".join(part for part in parts if part)


class EntryWords(QObject):
    """Words entries as seen on a day, among the consents of their case."""

    def __init__(self, today: date, consents: Consents) -> None:
        super().__init__()
        self._today = today
        self._consents = consents

    def look(self, entry: Entry) -> EntryLook:
        match entry:
            case Contact():
                look = self._contact(entry)
            case Step():
                look = self._step(entry)
            case Consent():
                look = self._consent(entry)
            case Referral():
                look = self._referral(entry)
            case FollowUp():
                look = self._follow_up(entry)
            case Note() | StatusChange():
                look = self._remark(entry)
            case Attachment():
                look = self._attachment(entry)
            case _:
                assert_never(entry)
        return look

    def _remark(self, entry: Note | StatusChange) -> EntryLook:
        when = self._when(entry)
        if isinstance(entry, Note):
            title = self.tr("Note")
            return EntryLook(icon="notebook-pen", title=title, when=when, text=entry.text)
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

    def _contact(self, entry: Contact) -> EntryLook:
        several = self.tr("%n contact(s)", "", entry.count) if entry.count != 1 else ""
        travel = self.tr("travel %1").replace("%1", minutes_in_words(entry.travel_minutes))
        return EntryLook(
            icon=_CONTACT_ICONS[entry.kind],
            title=label(entry.kind),
            when=self._when(entry),
            meta=_line(
                several,
                minutes_in_words(entry.minutes) if entry.minutes else "",
                entry.place,
                travel if entry.travel_minutes else "",
            ),
            text=entry.text,
        )

    def _step(self, entry: Step) -> EntryLook:
        return EntryLook(
            icon="footprints",
            title=term_label(entry.step, current()),
            when=self._when(entry),
            meta=label(entry.state),
            text=entry.text,
            marks=_route(entry.route) + self._consent_marks(entry),
        )

    def _consent_marks(self, entry: Step | Referral) -> tuple[Mark, ...]:
        """Say on which consent an entry rests, or that it has none where it should have."""
        consent = self._consents.get(entry.consent_id) if entry.consent_id else None
        done = isinstance(entry, Referral) or entry.state is StepState.DONE
        if consent is None:
            asked = isinstance(entry, Step) and entry.outside and not entry.taken_over
            missing = Mark(text=self.tr("No consent yet"), icon="circle-dashed")
            return (missing,) if asked else ()
        if consent.state is ConsentState.WITHDRAWN and not done:
            words = self.tr("Consent withdrawn")
            return (Mark(text=words, tone="warn", icon="shield-alert"),)
        if consent.state is ConsentState.ASKED:
            return (Mark(text=self.tr("Consent asked"), icon="circle-dashed"),)
        words = self.tr("Consent %1").replace("%1", _day(consent.on, self._today))
        return (Mark(text=words, tone="ok", icon="shield-check"),)

    def _consent(self, entry: Consent) -> EntryLook:
        icon, tone = _CONSENT_LOOKS[entry.state]
        titles = {
            ConsentState.ASKED: self.tr("Consent asked"),
            ConsentState.GIVEN: self.tr("Consent given"),
            ConsentState.WITHDRAWN: self.tr("Consent withdrawn"),
        }
        kept_back = self.tr("Do not share: %1").replace("%1", entry.not_shared)
        with_whom = self.tr("with %1").replace("%1", entry.with_whom)
        withdrawn: tuple[Mark, ...] = ()
        if entry.withdrawn_on is not None:
            words = self.tr("Withdrawn %1").replace("%1", _day(entry.withdrawn_on, self._today))
            withdrawn = (Mark(text=words, tone="warn", icon="shield-alert"),)
        mark = Mark(
            text=sentence_case(entry.purpose), tone="neutral" if withdrawn else tone, icon=icon
        )
        return EntryLook(
            icon=icon,
            tone=tone,
            title=titles[entry.state],
            when=self._when(entry),
            meta=_line(label(entry.form), with_whom if entry.with_whom else ""),
            text="\n".join(
                part for part in (entry.text, kept_back if entry.not_shared else "") if part
            ),
            marks=(mark, *withdrawn),
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
            title=self.tr("Referred to %1").replace("%1", kind or entry.name),
            when=self._when(entry),
            meta=_line(entry.name if kind else "", makes[entry.appointment_by]),
            text="\n".join(
                part for part in (entry.text, shared if needs_consent(entry) else "") if part
            ),
            marks=self._consent_marks(entry),
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
            tone="danger" if late else "accent",
            title=entry.what,
            when=when,
            when_ink="danger" if late else "accenttext",
            meta=entry.place or label(entry.kind),
            text=entry.text,
            planned=True,
        )


def _tone_of_plan(tone: Tone, *, late: bool) -> Tone:
    usual: Tone = "danger" if late else "accent"
    return usual if tone == "neutral" else tone


def _route(route: Route) -> tuple[Mark, ...]:
    return () if route is Route.INTERNAL else (Mark(text=label(route), icon="waypoints"),)


def _line(*parts: str) -> str:
    return sentence_case(" · ".join(part for part in parts if part))


def _day(day: date, today: date) -> str:
    """Return `5 nov`, the short date without its weekday."""
    return short_date(day, today).split(" ", 1)[1]
