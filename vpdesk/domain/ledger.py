"""What follows from everything that was told: which periods are closed, and by what."""

from collections.abc import Iterable, Iterator, Sequence

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
    """Return what final reports tell of exactly this period of one organisation."""
    for _, told in standing(editions):
        if told.organisations == (organisation_id,) and told.period == period:
            return told
    return None


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
