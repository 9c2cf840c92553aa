"""What the palette shows for the words that were typed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind, SearchHit
from vpdesk.services.organisations import Organisations
from vpdesk.services.search import Search
from vpdesk.ui.filling import filled
from vpdesk.ui.frame.commands import Command, Group, matching
from vpdesk.ui.frame.recent_cases import RecentCases
from vpdesk.ui.frame.walls import WorkAt, wall_commands
from vpdesk.ui.language import current

MOST_PER_GROUP = 5
_LEAST_LETTERS = 2
_ICONS = {
    HitKind.CASE: "folder-open",
    HitKind.ORGANISATION: "building-2",
    HitKind.REFERRAL_CONTACT: "handshake",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """How each kind of thing that can be found is opened."""

    case: Callable[[CaseId], None]
    organisation: Callable[[OrganisationId], None]
    referral_contact: Callable[[ReferralContactId], None]
    report: Callable[[OrganisationId], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """Finds actions, cases, organisations and addresses, at most five of each group."""

    actions: tuple[Command, ...]
    search: Search
    organisations: Organisations
    recent: RecentCases
    opener: Opener
    work_at: WorkAt

    def groups(self, words: str) -> tuple[Group, ...]:
        """Return the groups for what was typed; before two letters the recent cases."""
        if len(words.strip()) < _LEAST_LETTERS:
            actions = matching(self._first_actions(), words, MOST_PER_GROUP)
            return (_cases(self._opened()), _actions(actions))
        hits = self.search.find(words, limit=MOST_PER_GROUP, language=current())
        cases = tuple(self._command(hit) for hit in hits if hit.kind is HitKind.CASE)
        others = tuple(self._command(hit) for hit in hits if hit.kind is not HitKind.CASE)
        walls = wall_commands(self.organisations, self.work_at)
        actions = matching((*self.actions, *walls, *self._reports()), words, MOST_PER_GROUP)
        return (
            _actions(actions),
            _cases(cases),
            Group(
                title=QCoreApplication.translate("Palette", "Organisations and referral contacts"),
                commands=others[:MOST_PER_GROUP],
            ),
        )

    def _first_actions(self) -> tuple[Command, ...]:
        """Return the actions, before which the way out of a wall comes."""
        if self.organisations.shown_alone is None:
            return self.actions
        return (*wall_commands(self.organisations, self.work_at), *self.actions)

    def _opened(self) -> tuple[Command, ...]:
        return tuple(
            Command(
                title=title, icon="folder-open", run=partial(self.opener.case, case_id), detail=rest
            )
            for case_id, title, rest in self.recent.lines()
        )

    def _reports(self) -> tuple[Command, ...]:
        pattern = QCoreApplication.translate("Palette", "Annual report %1")
        return tuple(
            Command(
                title=filled(pattern, row.organisation.name),
                icon="file-chart-column",
                run=partial(self.opener.report, row.organisation.id),
            )
            for row in self.organisations.list()
        )

    def _command(self, hit: SearchHit) -> Command:
        opener = self.opener
        run: dict[HitKind, Callable[[], None]] = {
            HitKind.CASE: partial(opener.case, CaseId(hit.id)),
            HitKind.ORGANISATION: partial(opener.organisation, OrganisationId(hit.id)),
            HitKind.REFERRAL_CONTACT: partial(opener.referral_contact, ReferralContactId(hit.id)),
        }
        return Command(title=hit.title, icon=_ICONS[hit.kind], run=run[hit.kind], detail=hit.detail)


def _actions(commands: tuple[Command, ...]) -> Group:
    return Group(title=QCoreApplication.translate("Palette", "Actions"), commands=commands)


def _cases(commands: tuple[Command, ...]) -> Group:
    return Group(title=QCoreApplication.translate("Palette", "Cases"), commands=commands)
