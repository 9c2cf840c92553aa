"""What the palette shows for the words that were typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from vpdesk.domain.activities import ActivityId
from vpdesk.domain.case_sheets import CaseSheetId
from vpdesk.domain.cases import CaseId
from vpdesk.domain.found_entries import entry_of
from vpdesk.domain.found_words import sought_words
from vpdesk.domain.organisations import ContactPersonId, OrganisationId
from vpdesk.domain.own_register import OwnEntryId
from vpdesk.domain.periods import Period
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.domain.search import HitKind, SearchHit
from vpdesk.domain.timeline import EntryRef
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.search import Search
from vpdesk.ui.annual_report.period_choices import usual_period
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.found_text import in_found_words, marks_in_found_words
from vpdesk.ui.frame.commands import Command, Group, marked, matching
from vpdesk.ui.frame.recent_cases import RecentCases
from vpdesk.ui.frame.walls import WorkAt, wall_commands
from vpdesk.ui.language import current

MOST_PER_GROUP = 5
_BETWEEN = " · "
_LEAST_LETTERS = 2
_ICONS = {
    HitKind.CASE: "folder-open",
    HitKind.ORGANISATION: "building-2",
    HitKind.REFERRAL_CONTACT: "handshake",
    HitKind.CONTACT_PERSON: "user-round",
    HitKind.ACTIVITY: "presentation",
    HitKind.REPORT_TEXT: "file-chart-column",
    HitKind.OWN_ENTRY: "graduation-cap",
    HitKind.CASE_SHEET: "notebook-pen",
}


class FoundWords(QObject):
    """Words what was found."""

    def running(self, cases: int) -> str:
        return self.tr("%n running case(s)", "", cases)


OpenCase = Callable[[CaseId, EntryRef | None, tuple[str, ...]], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """How each kind of thing that can be found is opened.

    A case is opened at an entry of its timeline, with folded words marked in it; a report over a
    period, without one over that which was chosen last.
    """

    case: OpenCase
    organisation: Callable[[OrganisationId], None]
    contact_person: Callable[[OrganisationId, ContactPersonId], None]
    activity: Callable[[OrganisationId, ActivityId], None]
    referral_contact: Callable[[ReferralContactId], None]
    report: Callable[[OrganisationId, Period | None], None]
    own_entry: Callable[[OwnEntryId], None]
    case_sheet: Callable[[CaseSheetId], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finder:
    """Finds actions, cases, organisations and what belongs to them, at most five of each group."""

    actions: tuple[Command, ...]
    search: Search
    organisations: Organisations
    recent: RecentCases
    opener: Opener
    today: Callable[[], date]
    work_at: WorkAt

    def groups(self, typed: str) -> tuple[Group, ...]:
        """Return the groups for what was typed; before two letters the recent cases."""
        words = sought_words(typed)
        if len(typed.strip()) < _LEAST_LETTERS:
            actions = matching(self._first_actions(), typed, MOST_PER_GROUP)
            return (_cases(self._opened()), _actions(marked(actions, words)))
        hits = self.search.find(typed, limit=MOST_PER_GROUP, language=current(), names=True)
        cases = tuple(self._command(hit, words) for hit in hits if hit.kind is HitKind.CASE)
        others = tuple(self._command(hit, words) for hit in hits if hit.kind is not HitKind.CASE)
        walls = wall_commands(self.organisations, self.work_at)
        actions = matching((*self.actions, *walls, *self._reports()), typed, MOST_PER_GROUP)
        return (
            _actions(marked(actions, words)),
            _cases(marked(cases, words)),
            Group(
                title=QCoreApplication.translate("Palette", "Organisations and referral contacts"),
                commands=marked(others, words),
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
                title=row.code_name,
                number=row.number,
                icon=_ICONS[HitKind.CASE],
                run=partial(self.opener.case, row.id, None, ()),
                detail=row.organisation_name,
            )
            for row in self.recent.cases()
        )

    def _reports(self) -> tuple[Command, ...]:
        year = str(usual_period(self.today()).start.year)
        return tuple(
            Command(
                title=_report_of(row.organisation.name),
                icon=_ICONS[HitKind.REPORT_TEXT],
                run=partial(self.opener.report, row.organisation.id, None),
                detail=year,
            )
            for row in self.organisations.list()
        )

    def _command(self, hit: SearchHit, words: tuple[str, ...]) -> Command:
        command = Command(
            title=_report_of(hit.title) if hit.kind is HitKind.REPORT_TEXT else hit.title,
            number=hit.number,
            icon=_ICONS[hit.kind],
            run=self._opening(hit, words),
            detail=self._detail(hit),
        )
        if hit.found is None:
            return command
        # Activities are often called the same; their day tells them apart.
        day = "" if hit.on is None else sentence_case(short_date(hit.on, self.today())) + _BETWEEN
        found = in_found_words(hit.found)
        marks = marks_in_found_words(hit.found, words)
        return replace(
            command,
            detail=day + found,
            spoken=", ".join(filter(None, (command.detail, found))),
            detail_marks=tuple((len(day) + start, len(day) + end) for start, end in marks),
        )

    def _detail(self, hit: SearchHit) -> str:
        if hit.kind is HitKind.ORGANISATION:
            return FoundWords().running(hit.running)
        day = "" if hit.on is None else short_date(hit.on, self.today())
        return sentence_case(_BETWEEN.join(filter(None, (hit.reporter_name, hit.detail, day))))

    def _opening(self, hit: SearchHit, words: tuple[str, ...]) -> Callable[[], None]:
        opener, owner = self.opener, hit.organisation_id
        if hit.kind is HitKind.CASE:
            sought = () if hit.found is None else words
            return partial(opener.case, CaseId(hit.id), entry_of(hit.found), sought)
        if hit.kind in {HitKind.OWN_ENTRY, HitKind.CASE_SHEET}:
            is_entry = hit.kind is HitKind.OWN_ENTRY
            return partial(_open_own, opener, hit.id, is_entry=is_entry)
        if hit.kind is HitKind.REFERRAL_CONTACT or owner is None:
            return partial(opener.referral_contact, ReferralContactId(hit.id))
        return self._opening_at(owner, hit)

    def _opening_at(self, owner: OrganisationId, hit: SearchHit) -> Callable[[], None]:
        opener = self.opener
        if hit.kind is HitKind.REPORT_TEXT:
            return partial(opener.report, owner, hit.period)
        if hit.kind is HitKind.CONTACT_PERSON:
            return partial(opener.contact_person, owner, ContactPersonId(hit.id))
        if hit.kind is HitKind.ACTIVITY:
            return partial(opener.activity, owner, ActivityId(hit.id))
        return partial(opener.organisation, owner)


def _open_own(opener: Opener, key: int, *, is_entry: bool) -> None:
    if is_entry:
        opener.own_entry(OwnEntryId(key))
    else:
        opener.case_sheet(CaseSheetId(key))


def _report_of(organisation: str) -> str:
    return filled(QCoreApplication.translate("Palette", "Annual report %1"), organisation)


def _actions(commands: tuple[Command, ...]) -> Group:
    return Group(title=QCoreApplication.translate("Palette", "Actions"), commands=commands)


def _cases(commands: tuple[Command, ...]) -> Group:
    return Group(title=QCoreApplication.translate("Palette", "Cases"), commands=commands)
