"""How a consent and a worksheet on breaking secrecy read, and what an entry says of its own."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject

from vpdesk.domain.timeline import (
    ConfidentialityException,
    Consent,
    ConsentState,
    ConsentTurn,
    Decision,
    EntryId,
    FollowUp,
    Referral,
    Step,
    StepState,
    history_of,
    lost_consent,
)
from vpdesk.ui.cases.entry_look import EntryLook, Mark
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.tokens import Tone

Consents = Mapping[EntryId, Consent]
Worksheets = Mapping[EntryId, ConfidentialityException]

CONSENT_LOOKS: Mapping[ConsentState, tuple[str, Tone]] = {
    ConsentState.ASKED: ("circle-dashed", "neutral"),
    ConsentState.GIVEN: ("shield-check", "ok"),
    ConsentState.REFUSED: ("shield-alert", "warn"),
    ConsentState.WITHDRAWN: ("shield-alert", "warn"),
}
"""The icon of a consent and its tone, by where it stands."""


class ConsentWords(QObject):
    """Words consents and what leans on them, as seen on a day."""

    def __init__(self, today: date, consents: Consents, worksheets: Worksheets) -> None:
        super().__init__()
        self._today = today
        self._consents = consents
        self._worksheets = worksheets

    def consent(self, entry: Consent, when: str) -> EntryLook:
        """Return how a consent reads, with each moment of its history as a chip."""
        icon, tone = CONSENT_LOOKS[entry.state]
        titles = {
            ConsentState.ASKED: self.tr("Consent asked"),
            ConsentState.GIVEN: self.tr("Consent given"),
            ConsentState.REFUSED: self.tr("Consent refused"),
            ConsentState.WITHDRAWN: self.tr("Consent withdrawn"),
        }
        turns = history_of(entry)
        with_whom = filled(self.tr("with %1"), entry.with_whom) if entry.with_whom else ""
        parts = (label(entry.form) if len(turns) == 1 else "", with_whom)
        texts = (
            entry.text,
            filled(self.tr("Do not share: %1"), entry.not_shared) if entry.not_shared else "",
            filled(self.tr("When withdrawing: %1"), entry.withdrawn_text)
            if entry.withdrawn_text
            else "",
        )
        stands = entry.state in {ConsentState.GIVEN, ConsentState.ASKED}
        purpose = Mark(
            text=sentence_case(entry.purpose), tone=tone if stands else "neutral", icon=icon
        )
        history = tuple(map(self._turn, turns)) if len(turns) > 1 else ()
        return EntryLook(
            icon=icon,
            tone=tone,
            title=titles[entry.state],
            when=when,
            meta=sentence_case(" · ".join(part for part in parts if part)),
            text="\n".join(part for part in texts if part),
            marks=(purpose, *history),
        )

    def worksheet(self, entry: ConfidentialityException, when: str) -> EntryLook:
        """Return how a worksheet on breaking secrecy reads: in red, whatever was decided."""
        states = {
            None: self.tr("Draft, no decision yet"),
            Decision.BREAK: label(Decision.BREAK),
            Decision.KEEP: label(Decision.KEEP),
        }
        told = filled(self.tr("Told to %1: %2"), entry.told_whom, entry.told_what)
        added = self.tr("%n remark(s) added", "", len(entry.remarks)) if entry.remarks else ""
        parts = (entry.text, told if entry.decision is Decision.BREAK else "", added)
        decision = Mark(text=states[entry.decision], tone="danger", icon="circle-alert")
        return EntryLook(
            icon="circle-alert",
            tone="danger",
            title=self.tr("Confidentiality exception"),
            when=when,
            when_ink="danger",
            text="\n".join(part for part in parts if part),
            marks=(decision,),
        )

    def marks(self, entry: Step | Referral | FollowUp) -> tuple[Mark, ...]:
        """Say on what an entry rests, or what it lacks."""
        if (worksheet := self._worksheet_of(entry)) is not None:
            return (self._on_exception(worksheet),)
        consent = self._consents.get(entry.consent_id) if entry.consent_id else None
        if consent is None:
            return self._missing(entry)
        lost = lost_consent(entry, self._consents)
        if lost is not None and not isinstance(entry, Referral):
            return (self._lost(lost),)
        if consent.state is ConsentState.ASKED:
            return (Mark(text=self.tr("Consent asked"), icon="circle-dashed"),)
        words = filled(self.tr("Consent %1"), self._day(consent.on))
        given = Mark(text=words, tone="ok", icon="shield-check")
        return (given,) if lost is None else (given, self._share_no_more(lost))

    def tone(self, entry: Step | Referral | FollowUp) -> Tone:
        """Return amber for what cannot go on, red for what is done without consent."""
        if self._worksheet_of(entry) is not None:
            return "danger"
        return "neutral" if lost_consent(entry, self._consents) is None else "warn"

    def kept_back(self, entry: Step | FollowUp) -> str:
        """Return what may not be shared when it comes to something that is still to be done."""
        consent = self._consents.get(entry.consent_id) if entry.consent_id else None
        done = isinstance(entry, Step) and entry.state is StepState.DONE
        if consent is None or done or not consent.not_shared:
            return ""
        return filled(self.tr("Do not share: %1"), consent.not_shared)

    def _worksheet_of(self, entry: Step | Referral | FollowUp) -> ConfidentialityException | None:
        exception_id = entry.exception_id if isinstance(entry, Step) else None
        return None if exception_id is None else self._worksheets.get(exception_id)

    def _missing(self, entry: Step | Referral | FollowUp) -> tuple[Mark, ...]:
        asked = isinstance(entry, Step) and entry.outside and not entry.taken_over
        return (Mark(text=self.tr("No consent yet"), icon="circle-dashed"),) if asked else ()

    def _lost(self, consent: Consent) -> Mark:
        words = {
            ConsentState.REFUSED: self.tr("Consent refused %1: do not go on"),
            ConsentState.WITHDRAWN: self.tr("Consent withdrawn %1: do not go on"),
        }[consent.state]
        day = self._day(history_of(consent)[-1].on)
        return Mark(text=filled(words, day), tone="warn", icon="shield-alert")

    def _share_no_more(self, consent: Consent) -> Mark:
        words = self.tr("Consent withdrawn %1: share no more")
        day = self._day(history_of(consent)[-1].on)
        return Mark(text=filled(words, day), tone="warn", icon="shield-alert")

    def _on_exception(self, worksheet: ConfidentialityException) -> Mark:
        words = filled(self.tr("Without consent: secrecy broken %1"), self._day(worksheet.on))
        return Mark(text=words, tone="danger", icon="circle-alert")

    def _turn(self, turn: ConsentTurn) -> Mark:
        icon, tone = CONSENT_LOOKS[turn.state]
        return Mark(text=turn_words(turn, self._today), tone=tone, icon=icon)

    def _day(self, day: date) -> str:
        """Return `5 nov`, the short date without its weekday."""
        return short_date(day, self._today).split(" ", 1)[1]


def turn_words(turn: ConsentTurn, today: date) -> str:
    """Return what happened to a consent, such as `Gegeven 5 nov · mondeling`."""
    day = short_date(turn.on, today).split(" ", 1)[1]
    form = f" · {label(turn.form).lower()}" if turn.form else ""
    return f"{label(turn.state)} {day}{form}"
