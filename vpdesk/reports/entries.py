"""How an entry of a timeline reads on paper."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from vpdesk.domain.terms import Route, Term
from vpdesk.domain.timeline import (
    QUESTIONS,
    Attachment,
    ConfidentialityException,
    Consent,
    ConsentTurn,
    Contact,
    Entry,
    EntryId,
    FollowUp,
    Note,
    Referral,
    StatusChange,
    Step,
    history_of,
    lost_consent,
    needs_consent,
)
from vpdesk.reports.texts import capital, file_size, paper_day, words
from vpdesk.reports.worksheet import decision_words


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedEntry:
    """What stands on paper of one entry: ``line`` tells when it was, ``notes`` stand below it."""

    title: str
    line: str
    text: str
    notes: tuple[str, ...] = ()


class EntryWording:
    """Words the entries of one case, among its consents and worksheets on breaking secrecy."""

    def __init__(
        self,
        language: str,
        consents: Mapping[EntryId, Consent],
        worksheets: Mapping[EntryId, ConfidentialityException],
    ) -> None:
        self._language = language
        self._consents = consents
        self._worksheets = worksheets
        self._texts = words(language, "entry")

    def printed(self, entry: Entry) -> PrintedEntry:
        """Return the words for an entry."""
        told = (_moment(entry), *self._told(entry))
        return PrintedEntry(
            title=capital(self._title(entry)),
            line=" · ".join(part for part in told if part),
            text=self._text(entry),
            notes=tuple(note for note in self._notes(entry) if note),
        )

    def _title(self, entry: Entry) -> str:
        match entry:
            case Contact():
                title = words(self._language, "contact_kind")[entry.kind]
            case Step():
                title = entry.step.label(self._language)
            case Consent():
                title = self._texts[f"consent_{entry.state}"].format(purpose=entry.purpose)
            case Referral():
                title = self._texts["referred"].format(name=self._kind(entry.kind) or entry.name)
            case FollowUp():
                title = entry.what
            case Note():
                title = self._texts["note"]
            case StatusChange():
                status = words(self._language, "case_status")[entry.status]
                title = self._texts["status"].format(status=status)
            case Attachment():
                title = self._texts["attachment"].format(name=entry.name)
            case ConfidentialityException():
                title = self._texts["exception"].format(
                    decision=decision_words(entry, self._language)
                )
            case _:
                assert_never(entry)
        return title

    def _told(self, entry: Entry) -> Iterator[str]:
        match entry:
            case Contact():
                yield from self._contact(entry)
            case Step():
                yield words(self._language, "step_state")[entry.state]
                if entry.route is not Route.INTERNAL:
                    yield words(self._language, "route")[entry.route]
                yield from self._time(entry)
            case Note():
                yield from self._time(entry)
            case Consent():
                yield from self._consent(entry)
            case Referral():
                yield entry.name if entry.kind else ""
                yield self._texts[f"by_{entry.appointment_by}"]
                yield from self._time(entry)
            case FollowUp():
                yield words(self._language, "follow_up_kind")[entry.kind]
                yield entry.place
                if entry.done_on is not None:
                    yield self._texts["done"].format(day=paper_day(entry.done_on))
            case Attachment():
                yield file_size(entry.bytes, self._language)
            case _:
                return

    def _contact(self, entry: Contact) -> Iterator[str]:
        if entry.count != 1:
            yield self._texts["contacts"].format(count=entry.count)
        minutes, travel = self._time(entry)
        yield from (minutes, entry.place, travel)

    def _time(self, entry: Contact | Step | Referral | Note) -> tuple[str, str]:
        """Return how long an entry took, and the way; empty where it took no time."""
        minutes, travel = (
            self._texts[name].format(minutes=taken) if taken else ""
            for name, taken in (("minutes", entry.minutes), ("travel", entry.travel_minutes))
        )
        return minutes, travel

    def _consent(self, entry: Consent) -> Iterator[str]:
        turns = history_of(entry)
        if len(turns) == 1:
            yield words(self._language, "consent_form")[entry.form]
        if entry.with_whom:
            yield self._texts["with_whom"].format(whom=entry.with_whom)
        if len(turns) > 1:
            yield from map(self._turn, turns)

    def _turn(self, turn: ConsentTurn) -> str:
        """Return what happened to a consent, such as `Gegeven op 05-11-2025, mondeling`."""
        told = {
            "state": words(self._language, "consent_state")[turn.state],
            "day": paper_day(turn.on),
        }
        if turn.form is None:
            return self._texts["turn"].format(**told)
        form = words(self._language, "consent_form")[turn.form].lower()
        return self._texts["turn_form"].format(form=form, **told)

    def _text(self, entry: Entry) -> str:
        if not isinstance(entry, ConfidentialityException):
            return entry.text
        questions = words(self._language, "worksheet")
        named = (*((name, getattr(entry, name)) for name in QUESTIONS), ("reasons", entry.text))
        return "\n".join(f"{questions[name]}: {answer}" for name, answer in named if answer)

    def _notes(self, entry: Entry) -> Iterator[str]:
        if isinstance(entry, Consent) and entry.not_shared:
            yield self._texts["not_shared"].format(what=entry.not_shared)
        if isinstance(entry, Referral) and needs_consent(entry):
            yield self._texts["shared"].format(what=entry.shared)
        if isinstance(entry, Consent) and entry.withdrawn_text:
            yield self._texts["withdrawn_words"].format(words=entry.withdrawn_text)
        if isinstance(entry, ConfidentialityException):
            added = words(self._language, "worksheet")["added"]
            for remark in entry.remarks:
                yield f"{added.format(day=paper_day(remark.on))}: {remark.text}"
        if isinstance(entry, Step | Referral):
            yield self._rests_on(entry)
        if (lost := lost_consent(entry, self._consents)) is not None:
            last = history_of(lost)[-1]
            state = words(self._language, "consent_state")[last.state].lower()
            yield self._texts["lost_consent"].format(state=state, day=paper_day(last.on))

    def _rests_on(self, entry: Step | Referral) -> str:
        consent = self._consents.get(entry.consent_id) if entry.consent_id else None
        if consent is not None:
            day = paper_day(consent.on)
            return self._texts["on_consent"].format(day=day, purpose=consent.purpose)
        exception_id = entry.exception_id if isinstance(entry, Step) else None
        if exception_id is not None and exception_id in self._worksheets:
            day = paper_day(self._worksheets[exception_id].on)
            return self._texts["on_exception"].format(day=day)
        missing = isinstance(entry, Step) and entry.outside and not entry.taken_over
        return self._texts["no_consent"] if missing else ""

    def _kind(self, kind: Term | None) -> str:
        return kind.label(self._language) if kind else ""


def _moment(entry: Entry) -> str:
    return f"{paper_day(entry.on)} {entry.at:%H:%M}" if entry.at else paper_day(entry.on)
