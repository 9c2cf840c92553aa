"""What the palette shows for the words that were typed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind, SearchHit
from vpdesk.services.search import Search
from vpdesk.ui.frame.commands import Command, Group, matching

MOST_PER_GROUP = 5
_LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """How each kind of thing that can be found is opened."""

    case: Callable[[CaseId], None]
    organisation: Callable[[OrganisationId], None]
    referral_contact: Callable[[ReferralContactId], None]


def found_groups(
    words: str, actions: tuple[Command, ...], search: Search, opener: Opener
) -> tuple[Group, ...]:
    """Return the groups of the palette, at most five entries each; searches from two letters."""
    found = Group(
        title=QCoreApplication.translate("Palette", "Actions"),
        commands=matching(actions, words, MOST_PER_GROUP),
    )
    if len(words.strip()) < _LEAST_LETTERS:
        return (found,)
    hits = search.find(words, limit=MOST_PER_GROUP)
    cases = tuple(_command(hit, opener) for hit in hits if hit.kind is HitKind.CASE)
    others = tuple(_command(hit, opener) for hit in hits if hit.kind is not HitKind.CASE)
    return (
        found,
        Group(title=QCoreApplication.translate("Palette", "Cases"), commands=cases),
        Group(
            title=QCoreApplication.translate("Palette", "Organisations and referral contacts"),
            commands=others[:MOST_PER_GROUP],
        ),
    )


def _command(hit: SearchHit, opener: Opener) -> Command:
    match hit.kind:
        case HitKind.CASE:
            icon, run = "folder-open", partial(opener.case, CaseId(hit.id))
        case HitKind.ORGANISATION:
            icon, run = "building-2", partial(opener.organisation, OrganisationId(hit.id))
        case HitKind.REFERRAL_CONTACT:
            icon, run = "handshake", partial(opener.referral_contact, ReferralContactId(hit.id))
    return Command(title=hit.title, icon=icon, run=run, detail=hit.detail)
