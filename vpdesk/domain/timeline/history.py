"""The history of a consent, and what still leans on one that no longer stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from vpdesk.domain.timeline.drafts import (
    ConsentDraft,
    EntryDraft,
    FollowUpDraft,
    ReferralDraft,
    StepDraft,
)
from vpdesk.domain.timeline.kinds import ConsentForm, ConsentState, StepState
from vpdesk.domain.timeline.numbers import EntryId

_Kind = TypeVar("_Kind", bound=ConsentDraft)

_ENDED = frozenset({ConsentState.REFUSED, ConsentState.WITHDRAWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentTurn:
    """What happened to a consent on a day; ``form`` is None where it was not noted how."""

    state: ConsentState
    on: date
    form: ConsentForm | None = None
    text: str = ""


def history_of(consent: ConsentDraft) -> tuple[ConsentTurn, ...]:
    """Return when a consent was asked, answered and withdrawn, as far as it came to that."""
    asked = () if consent.asked_on is None else (_asked(consent.asked_on),)
    if consent.state is not ConsentState.WITHDRAWN:
        return (*asked, ConsentTurn(state=consent.state, on=consent.on, form=consent.form))
    given = ConsentTurn(state=ConsentState.GIVEN, on=consent.on, form=consent.form)
    withdrawn = ConsentTurn(
        state=ConsentState.WITHDRAWN,
        on=consent.withdrawn_on or consent.on,
        form=consent.withdrawn_form,
        text=consent.withdrawn_text,
    )
    return (*asked, given, withdrawn)


def lost_consent(entry: EntryDraft, consents: Mapping[EntryId, _Kind]) -> _Kind | None:
    """Return the consent that something still to be done leans on though it no longer stands.

    A step that was done stays what it was; with a referral nothing more may be shared.
    """
    match entry:
        case StepDraft():
            open_ = entry.state is not StepState.DONE
        case FollowUpDraft():
            open_ = entry.done_on is None
        case ReferralDraft():
            open_ = True
        case _:
            return None
    consent = consents.get(entry.consent_id) if open_ and entry.consent_id else None
    return consent if consent is not None and consent.state in _ENDED else None


def _asked(on: date) -> ConsentTurn:
    return ConsentTurn(state=ConsentState.ASKED, on=on)
