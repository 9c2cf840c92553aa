"""Writes the timeline of one case of the sample practice, entry by entry."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.domain.terms import Term, Vocabulary
from vpdesk.domain.timeline import (
    AppointmentBy,
    ConsentDraft,
    ConsentForm,
    ConsentState,
    ContactDraft,
    ContactKind,
    Decision,
    EntryDraft,
    EntryId,
    EntryRef,
    FollowUpDraft,
    FollowUpKind,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    StepState,
    filled_in,
)
from vpdesk.services.sample_practice.content import Table
from vpdesk.services.sample_practice.organisations import Place
from vpdesk.services.sample_practice.plan import PlannedCase
from vpdesk.storage.transaction import Transaction

_TRAVEL_MINUTES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What cases refer to: organisations by code, terms by vocabulary and code, and the rest."""

    places: Mapping[str, Place]
    terms: Mapping[tuple[Vocabulary, str], Term]
    addresses: tuple[ReferralContact, ...]
    people: Table
    follow_ups: tuple[Table, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class _Consent:
    entry: Table
    ref: EntryRef
    draft: ConsentDraft


class TimelineWriter:
    """Turns the entries of a story into drafts; ``has_plan`` tells that something is open."""

    def __init__(
        self,
        tx: Transaction,
        case_id: CaseId,
        planned: PlannedCase,
        *,
        surroundings: Surroundings,
        meeting_place: str,
        chance: random.Random,
    ) -> None:
        self._tx = tx
        self._case_id = case_id
        self._planned = planned
        self._around = surroundings
        self._meeting_place = meeting_place
        self._chance = chance
        self._consents: list[_Consent] = []
        self.has_plan = False

    def write(self, entry: Table) -> None:
        """Add one entry; an answer to a consent, or its withdrawal, changes the one before."""
        if entry["type"] == "consent":
            self._write_consent(entry)
        else:
            self._tx.timeline.add(self._case_id, self._draft(entry))

    def plan(self, entry: Table, due: date) -> None:
        """Add an open follow-up that is due on a day."""
        self._tx.timeline.add(
            self._case_id,
            FollowUpDraft(on=due, what=entry["what"], kind=FollowUpKind(entry["kind"])),
        )
        self.has_plan = True

    def _draft(self, entry: Table) -> EntryDraft:
        draft: EntryDraft
        match entry["type"]:
            case "contact":
                draft = self._contact(entry)
            case "step":
                draft = self._step(entry)
            case "referral":
                draft = self._referral(entry)
            case "follow_up":
                draft = self._follow_up(entry)
            case "exception":
                worksheet = filled_in(self._on(entry), entry, text=entry["text"])
                draft = replace(worksheet, decision=Decision(entry["decision"]))
            case "status" | "closing":
                status = CaseStatus(entry.get("status", CaseStatus.CLOSED))
                draft = StatusDraft(on=self._on(entry), status=status, text=entry.get("text", ""))
            case _:
                draft = NoteDraft(on=self._on(entry), at=_at(entry), text=entry["text"])
        return draft

    def _on(self, entry: Table) -> date:
        return self._planned.day(entry["day"])

    def _contact(self, entry: Table) -> ContactDraft:
        kind = ContactKind(entry["kind"])
        is_talk = kind is ContactKind.TALK
        return ContactDraft(
            on=self._on(entry),
            at=_at(entry),
            kind=kind,
            minutes=entry["minutes"],
            travel_minutes=_TRAVEL_MINUTES if is_talk else 0,
            place=entry.get("place", self._meeting_place if is_talk else ""),
            text=entry["text"],
        )

    def _step(self, entry: Table) -> StepDraft:
        step = self._around.terms[Vocabulary.STEP, entry["step"]]
        return StepDraft(
            on=self._on(entry),
            at=_at(entry),
            step_id=step.id,
            route=step.route,
            state=StepState(entry["state"]),
            outside=step.reaches_outside,
            consent_id=self._consent_for(entry["step"], parent_of(step, self._around.terms)),
            minutes=entry.get("minutes", 0),
            travel_minutes=entry.get("travel_minutes", 0),
            text=entry["text"],
        )

    def _referral(self, entry: Table) -> ReferralDraft:
        kind = self._around.terms[Vocabulary.REFERRAL_KIND, entry["kind"]]
        address = self._address(entry["kind"])
        return ReferralDraft(
            on=self._on(entry),
            at=_at(entry),
            contact_id=address.id if address else None,
            to="" if address else kind.dutch,
            kind_id=kind.id,
            appointment_by=AppointmentBy(entry["arranged_by"]),
            shared=entry.get("shared", ""),
            consent_id=self._consent_for(entry["kind"]),
            text=entry["text"],
        )

    def _address(self, kind: str) -> ReferralContact | None:
        """Return an address of a kind, of the organisation itself before any other, if any."""
        place = self._around.places[self._planned.organisation]
        of_kind = [each for each in self._around.addresses if each.kind.code == kind]
        own = [each for each in of_kind if each.organisation_id == place.id]
        general = [each for each in of_kind if each.organisation_id is None]
        return self._chance.choice(own or general) if own or general else None

    def _follow_up(self, entry: Table) -> FollowUpDraft:
        done_on = self._planned.day(entry["done"]) if "done" in entry else None
        if done_on is not None and done_on > self._around.today:
            done_on = None
        self.has_plan |= done_on is None
        meets = "time" in entry and self._planned.story["reporter_named"]
        return FollowUpDraft(
            on=self._planned.day(entry["due"]),
            at=_at(entry),
            what=entry["what"],
            kind=FollowUpKind(entry["kind"]),
            place=self._meeting_place if meets and entry["kind"] == "contact" else "",
            done_on=done_on,
        )

    def _write_consent(self, entry: Table) -> None:
        state = ConsentState(entry["state"])
        if state is ConsentState.WITHDRAWN:
            given = next(each for each in self._consents if each.entry["what"] == entry["what"])
            self._withdraw(given, entry)
            return
        asked = next((each for each in self._consents if _asks_for(each, entry)), None)
        draft = ConsentDraft(
            on=self._on(entry),
            asked_on=asked.draft.on if asked else None,
            at=_at(entry),
            purpose=entry["what"],
            with_whom=entry["with_whom"],
            not_shared=entry.get("not_shared", ""),
            form=ConsentForm(entry.get("given", ConsentForm.ORAL)),
            state=state,
            text=entry.get("text", ""),
        )
        if asked is None:
            ref = self._tx.timeline.add(self._case_id, draft)
        else:
            ref = asked.ref
            self._tx.timeline.change(ref, self._case_id, draft)
            self._consents.remove(asked)
        self._consents.insert(0, _Consent(entry=entry, ref=ref, draft=draft))

    def _withdraw(self, given: _Consent, entry: Table) -> None:
        withdrawn = replace(
            given.draft,
            state=ConsentState.WITHDRAWN,
            withdrawn_on=self._on(entry),
            withdrawn_form=ConsentForm(entry["how"]) if "how" in entry else None,
            withdrawn_text=entry.get("text", ""),
        )
        self._tx.timeline.change(given.ref, self._case_id, withdrawn)
        self._consents.remove(given)

    def _consent_for(self, *codes: str) -> EntryId | None:
        """Return the last consent given for one of the steps or kinds of address in ``codes``."""
        for consent in self._consents:
            covered = {*consent.entry["for_steps"], consent.entry.get("for_referral")}
            if consent.draft.state is ConsentState.GIVEN and covered & set(codes):
                return consent.ref.id
        return None


def _asks_for(consent: _Consent, entry: Table) -> bool:
    asked = consent.draft.state is ConsentState.ASKED
    return asked and consent.entry["what"] == entry["what"]


def parent_of(step: Term, terms: Mapping[tuple[Vocabulary, str], Term]) -> str:
    """Return the code of the step that ``step`` is part of, or its own."""
    parents = (term.code for term in terms.values() if term.id == step.parent_id)
    return next(parents, step.code)


def _at(entry: Table) -> time | None:
    return time.fromisoformat(entry["time"]) if "time" in entry else None
