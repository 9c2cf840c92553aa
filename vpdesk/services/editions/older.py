"""Puts a report into the ledger that was made before or outside vpdesk."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.disclosure import NOT_TOLD, UNKNOWN, ProtectedTable, ProtectedView, Row, Token
from vpdesk.domain.edition_errors import OlderDoesNotFit, ToldOtherwise
from vpdesk.domain.edition_orders import OlderReportDraft, OlderTable
from vpdesk.domain.editions import Edition, EditionId, EditionKind, ToldPeriod
from vpdesk.domain.ledger import older_reports
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.report_columns import MULTI_TABLES, TABLES
from vpdesk.domain.report_policies import HIGHEST_K, LOWEST_K
from vpdesk.domain.snapshots import NewSnapshot
from vpdesk.services.annual_reports.annual_report_content import organisation_of
from vpdesk.services.annual_reports.counting import count_people
from vpdesk.services.annual_reports.report_policy import lists_of
from vpdesk.services.editions.atoms import Source, touched
from vpdesk.services.editions.gate import require_true
from vpdesk.services.editions.sources import earlier_sources
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction


def add_older(tx: Transaction, draft: OlderReportDraft, *, today: date, at: datetime) -> EditionId:
    """Record what an older report told; ``at`` is in UTC. It was told, so it need not be safe.

    Whoever it tells of beside the reporters in the vault is believed. Raises ``OlderDoesNotFit``
    when no such persons can be, ``DraftRefused``, ``ChainBroken`` or ``Gone``.
    """
    if refused := problems_in_older(draft, today=today):
        raise DraftRefused(refused)
    tx.editions.check()
    editions = _beside(draft, tx.editions.all())
    people = _frozen(tx, draft, editions)
    told = ToldPeriod(
        organisations=draft.organisations,
        period=draft.period,
        view=_view(draft),
        apart=draft.apart,
    )
    first = draft.organisations[0]
    if _are_all(tx, told, people, editions):
        told = replace(told, snapshot=tx.snapshots.add(first, people, today))
    edition = Edition(
        id=tx.editions.next_id(),
        kind=EditionKind.OLDER,
        organisation_id=first,
        period=draft.period,
        made_on=draft.made_on,
        audience=draft.audience.strip(),
        replaces=draft.replaces,
        told=(told,),
    )
    tx.editions.add(edition, {})
    tx.log.note(LoggedAct.REPORT_ISSUED, at=at, organisation_id=first)
    return edition.id


def _beside(draft: OlderReportDraft, editions: tuple[Edition, ...]) -> tuple[Edition, ...]:
    """Return what was told beside the entry that ``draft`` replaces; raises ``Gone``."""
    standing = {each.id for each in older_reports(editions)}
    if draft.replaces is not None and draft.replaces not in standing:
        raise Gone
    others = standing - {draft.replaces}
    return tuple(e for e in editions if e.kind is not EditionKind.OLDER or e.id in others)


def _are_all(
    tx: Transaction, told: ToldPeriod, people: NewSnapshot, editions: tuple[Edition, ...]
) -> bool:
    """Tell whether ``people`` are all of whom ``told`` tells; raises ``OlderDoesNotFit``."""
    beside = () if told.apart else tuple(earlier_sources(tx, editions))
    known = not told.apart and any(people.people.values())
    if known:
        whole = Source(told=told, people=people.people)
        try:
            require_true(touched([whole], beside))
        except ToldOtherwise:
            pass
        else:
            return True
    some = Source(told=told, people=people.people if known else None, some=True)
    try:
        require_true(touched([some], beside))
    except ToldOtherwise as error:
        number = sum(map(len, people.people.values())) if known else 0
        raise OlderDoesNotFit(told.period, number, error.edition) from error
    return False


def problems_in_older(draft: OlderReportDraft, *, today: date) -> tuple[Problem, ...]:
    """Say what keeps an older report from being recorded."""
    found = []
    if not draft.organisations:
        found.append(Problem(field="organisations", reason=Reason.REQUIRED))
    if draft.made_on > today:
        found.append(Problem(field="made_on", reason=Reason.IN_THE_FUTURE))
    if draft.total is None and not draft.tables:
        found.append(Problem(field="total", reason=Reason.REQUIRED))
    if not LOWEST_K <= draft.k <= HIGHEST_K:
        # The lowest threshold of all that was told is that of every later audit.
        reason = Reason.TOO_LARGE if draft.k > HIGHEST_K else Reason.REQUIRED
        found.append(Problem(field="k", reason=reason))
    if any(not _fits(table) for table in draft.tables):
        found.append(Problem(field="tables", reason=Reason.REQUIRED))
    tokens = [row.token for table in draft.tables for row in table.rows]
    if any(each and (each.lo < 0 or not _ordered(each)) for each in (draft.total, *tokens)):
        found.append(Problem(field="tables", reason=Reason.NEGATIVE))
    return tuple(found)


def _fits(table: OlderTable) -> bool:
    """Tell whether a table is one that reports can have, with rows that say who is in them."""
    return (
        table.variable in TABLES
        and table.multi == (table.variable in MULTI_TABLES)
        and all(row.keys and (not table.multi or len(row.keys) == 1) for row in table.rows)
    )


def _ordered(token: Token) -> bool:
    return token.hi is None or token.lo <= token.hi


def _frozen(tx: Transaction, draft: OlderReportDraft, editions: tuple[Edition, ...]) -> NewSnapshot:
    """Return who counts in the period now, in all organisations together; raises ``Gone``."""
    counted = [
        count_people(
            tx,
            organisation_of(tx, each).id,
            draft.period,
            lists=lists_of(tx, each, draft.period, editions),
            editions=editions,
        ).frozen()
        for each in dict.fromkeys(draft.organisations)
    ]
    return NewSnapshot(
        period=draft.period,
        people={key: people for each in counted for key, people in each.people.items()},
        cases=frozenset().union(*(each.cases for each in counted)),
    )


def _view(draft: OlderReportDraft) -> ProtectedView:
    total = draft.total or NOT_TOLD
    return ProtectedView(
        k=draft.k,
        version=1,
        block=False,
        total=total,
        tables=tuple(
            ProtectedTable(
                variable=table.variable,
                title=table.title,
                multi=table.multi,
                k=draft.k,
                total=total,
                rows=tuple(_rows(table)),
                residual=table.title if table.residual else None,
            )
            for table in draft.tables
        ),
    )


def _rows(table: OlderTable) -> Iterator[Row]:
    """Yield the rows; persons who are unknown may be there where no row tells of them."""
    for row in table.rows:
        yield Row(label=row.label, depth=0, keys=row.keys, token=row.token or NOT_TOLD)
    if not table.multi and not any(UNKNOWN in row.keys for row in table.rows):
        yield Row(label="", depth=0, keys=(UNKNOWN,), token=NOT_TOLD)
