"""What follows from everything that was told: which periods are closed, and by what."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from vpdesk.domain.editions import Edition, EditionKind, ToldPeriod
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period

_CLOSING = frozenset({EditionKind.ANNUAL, EditionKind.BLOCK, EditionKind.YEARS, EditionKind.OLDER})

Editions = Sequence[Edition]


def standing(editions: Editions) -> Iterator[tuple[Edition, ToldPeriod]]:
    """Yield what final reports tell, newest first; what an erratum took the place of is left out.

    Drafts, notices within a period and time statements close nothing. A table of several years
    has no period of its own: when it is replaced, what it told stands as before.
    """
    replaced = {each.replaces for each in editions if each.replaces is not None and not each.draft}
    gone = {
        each.told[0].snapshot
        for each in editions
        if each.id in replaced and each.told and each.kind is not EditionKind.YEARS
    }
    for edition in reversed(editions):
        if edition.draft or edition.kind not in _CLOSING:
            continue
        for place, told in enumerate(edition.told):
            superseded = told.snapshot is not None and told.snapshot in gone
            if not superseded and (place > 0 or edition.id not in replaced):
                yield edition, told


def closing(editions: Editions, organisation_id: OrganisationId) -> tuple[ToldPeriod, ...]:
    """Return the told periods of an organisation whose frozen reporters are kept, each once."""
    found = {
        told.snapshot: told
        for _, told in standing(editions)
        if told.snapshot is not None and organisation_id in told.organisations
    }
    return tuple(found.values())


def told_of(
    editions: Editions, organisation_id: OrganisationId, period: Period
) -> ToldPeriod | None:
    """Return what final reports tell of exactly this period of one organisation.

    What an older report tells of reporters elsewhere is left out.
    """
    for _, told in standing(editions):
        own = told.organisations == (organisation_id,) and told.period == period
        if own and not is_apart(editions, told):
            return told
    return None


def first_told(
    editions: Editions, organisation_id: OrganisationId, period: Period
) -> tuple[Edition, ToldPeriod] | None:
    """Return the first final report of ours that told exactly this period, with what it told.

    What was entered by hand is left out, also where a report of ours repeats it: its rows are
    those that it was printed with, and any word may have to be entered as one of them.
    """
    for edition in editions:
        if edition.draft or edition.kind not in _CLOSING or edition.kind is EditionKind.OLDER:
            continue
        for told in edition.told:
            own = told.organisations == (organisation_id,) and told.period == period
            if own and older_report_of(editions, told) is None:
                return edition, told
    return None


def last_day_in_tables(editions: Editions, organisation_id: OrganisationId | None) -> date | None:
    """Return the last day of all periods of which tables left, as a draft too; None for none.

    Without an organisation it is that of any.
    """
    days = (
        told.period.end
        for edition in editions
        if edition.kind is not EditionKind.OLDER
        for told in edition.told
        if told.view.tables and (organisation_id is None or organisation_id in told.organisations)
    )
    return max(days, default=None)


def told_apart(
    editions: Editions, organisation_id: OrganisationId, period: Period
) -> ToldPeriod | None:
    """Return what an older report tells of exactly this period, whose reporters are elsewhere."""
    for _, told in standing(editions):
        own = told.organisations == (organisation_id,) and told.period == period
        if own and is_apart(editions, told):
            return told
    return None


def is_apart(editions: Editions, told: ToldPeriod) -> bool:
    """Tell whether ``told`` is of reporters who are not in the vault.

    What another report printed of an older one is so as the older one was entered last.
    """
    if told.snapshot is not None:
        return False
    older = [own for each in older_reports(editions) for own in each.told]
    said = {own.apart for own in older if _same_print(told, own)}
    return told.apart if told.apart in said or not said else not told.apart


def told_by_hand(
    editions: Editions, organisation_id: OrganisationId, period: Period
) -> tuple[Edition, ...]:
    """Return the older reports of some of this time whose reporters are not all in the vault.

    The oldest comes first; one that was entered anew is left out.
    """
    return tuple(
        edition
        for edition in older_reports(editions)
        for told in edition.told
        if told.snapshot is None
        and organisation_id in told.organisations
        and told.period.start <= period.end
        and period.start <= told.period.end
    )


def older_reports(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    """Return the reports that were entered by hand, without those that were entered anew."""
    listed = tuple(editions)
    anew = {each.replaces for each in listed}
    return tuple(e for e in listed if e.kind is EditionKind.OLDER and e.id not in anew)


def older_report_of(editions: Editions, told: ToldPeriod) -> Edition | None:
    """Return the older report that ``told`` comes from, if it does."""
    for edition in reversed(older_reports(editions)):
        if any(_same_print(told, own) for own in edition.told):
            return edition
    return None


def _same_print(one: ToldPeriod, other: ToldPeriod) -> bool:
    return (one.organisations, one.period, one.view) == (
        other.organisations,
        other.period,
        other.view,
    )


def telling_of(editions: Editions, organisation_id: OrganisationId) -> tuple[Edition, ...]:
    """Return the editions that are of an organisation, or tell something of it."""
    return tuple(
        edition
        for edition in editions
        if edition.organisation_id == organisation_id
        or any(organisation_id in told.organisations for told in edition.told)
    )


def issued_report(
    editions: Editions,
    organisation_id: OrganisationId,
    period: Period,
    kinds: Iterable[EditionKind] = (EditionKind.ANNUAL, EditionKind.BLOCK),
) -> Edition | None:
    """Return the final report that is of this period itself; the newest, if there are errata."""
    wanted = set(kinds)
    for edition in reversed(editions):
        if (
            not edition.draft
            and edition.kind in wanted
            and edition.organisation_id == organisation_id
            and edition.period == period
        ):
            return edition
    return None


def drafts_of(
    editions: Editions, organisation_id: OrganisationId, period: Period, kind: EditionKind
) -> tuple[Edition, ...]:
    """Return the drafts of one report that left, newest first."""
    return tuple(
        edition
        for edition in reversed(editions)
        if edition.draft
        and edition.kind is kind
        and edition.organisation_id == organisation_id
        and edition.period == period
    )
