"""What is printed of a period: as it was told before, or as the protector lets it through now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    NOT_TOLD,
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedTable,
    ProtectedView,
    Row,
    TablePolicy,
    Tree,
    exactly,
    leaves_of,
)
from vpdesk.domain.edition_errors import OverrideNeedsReason
from vpdesk.domain.editions import Edition, Override, ToldPeriod
from vpdesk.domain.ledger import is_apart, older_report_of, told_apart, told_by_hand, told_of
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.report_columns import ReportOptions
from vpdesk.services.annual_reports.counting import Counted, count_people
from vpdesk.services.annual_reports.report_columns import counts_in
from vpdesk.services.annual_reports.report_policies import agreement_for
from vpdesk.services.annual_reports.report_policy import lists_of, policy_for
from vpdesk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which report is asked for; ``editions`` is all that was told before.

    Everything in it is called as on the day ``named``, the last one of the report's own period.
    """

    organisation_id: OrganisationId
    options: ReportOptions
    language: str
    editions: Sequence[Edition]
    named: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFigures:
    """The reporters of a period, and what is printed of them.

    ``told`` is what final reports told before: then ``view`` prints that and nothing else.
    ``older`` is the day of the older report that it comes from, if it does, and ``apart`` says that
    this counted other reporters. ``overrides`` are those that changed what is printed; ``plain`` is
    what would be printed without them, if there are any.
    """

    period: Period
    counted: Counted
    policy: Policy
    view: ProtectedView
    told: ToldPeriod | None = None
    older: date | None = None
    apart: bool = False
    overrides: tuple[Override, ...] = ()
    plain: ProtectedView | None = None


def figures_beside(
    tx: Transaction, wanted: Wanted, periods: Sequence[Period]
) -> tuple[PeriodFigures, ...]:
    """Return the figures of other periods, as a report prints them beside its own.

    One that was told is as told, also by an older report of reporters who are elsewhere. One with
    time that only an older report told of is left out: not everybody in it can be counted.
    """
    editions, organisation_id = wanted.editions, wanted.organisation_id
    found = []
    for period in periods:
        told = told_of(editions, organisation_id, period)
        if told is None:
            told = told_apart(editions, organisation_id, period)
        if told is not None or not told_by_hand(editions, organisation_id, period):
            found.append(_figures(tx, wanted, period, told))
    return tuple(found)


def figures_of(
    tx: Transaction,
    wanted: Wanted,
    period: Period,
    *,
    overrides: Sequence[Override] = (),
    fresh: bool = False,
) -> PeriodFigures:
    """Return the figures of ``period``; ``fresh`` ones are made anew for an erratum.

    Raises ``OverrideNeedsReason``.
    """
    told = None if fresh else told_of(wanted.editions, wanted.organisation_id, period)
    return _figures(tx, wanted, period, told, overrides=overrides, fresh=fresh)


def _figures(
    tx: Transaction,
    wanted: Wanted,
    period: Period,
    told: ToldPeriod | None,
    *,
    overrides: Sequence[Override] = (),
    fresh: bool = False,
) -> PeriodFigures:
    organisation_id = wanted.organisation_id
    lists = lists_of(tx, organisation_id, period, wanted.editions, named=wanted.named)
    agreement = agreement_for(tx, organisation_id, period)
    policy = policy_for(lists, wanted.options.tables, wanted.language, agreement, period)
    counted = count_people(
        tx, organisation_id, period, lists=lists, editions=wanted.editions, fresh=fresh
    )
    decided: tuple[Override, ...] = ()
    plain: ProtectedView | None = None
    if told is None:
        view = protect(counted.persons, policy)
        decided = tuple(each for each in overrides if each.variable or not view.total.exact)
        plain = view if decided else None
        view = in_full(view, counted.persons, policy, decided)
    else:
        every = policy_for(lists, agreement.told, wanted.language, agreement, period)
        view = reworded(told.view, every)
    return PeriodFigures(
        period=period,
        counted=counted,
        policy=policy,
        view=view,
        told=told,
        older=None if told is None else day_of_older(wanted.editions, told),
        apart=told is not None and is_apart(wanted.editions, told),
        overrides=decided,
        plain=plain,
    )


def day_of_older(editions: Sequence[Edition], told: ToldPeriod) -> date | None:
    """Return the day of the older report that ``told`` comes from, None if it comes from none."""
    older = older_report_of(editions, told)
    return None if older is None else older.made_on


def in_full(
    view: ProtectedView,
    people: Sequence[CountedPerson],
    policy: Policy,
    overrides: Sequence[Override],
) -> ProtectedView:
    """Return ``view`` with the tables printed in full that the adviser decided on.

    Raises ``OverrideNeedsReason``.
    """
    for override in overrides:
        if not override.reason.strip():
            raise OverrideNeedsReason
        if not override.variable:
            view = replace(view, total=exactly(len(people)))
            continue
        table = next((each for each in policy.tables if each.variable == override.variable), None)
        if table is None:
            raise OverrideNeedsReason
        full = _full_table(table, people, view)
        order = [each.variable for each in policy.tables]
        others = [each for each in view.tables if each.variable != override.variable]
        tables = sorted([*others, full], key=lambda each: order.index(each.variable))
        view = replace(view, tables=tuple(tables))
    return view


def _full_table(
    table: TablePolicy, people: Sequence[CountedPerson], view: ProtectedView
) -> ProtectedTable:
    multi = isinstance(table, MultiTable)
    leaves = table.rows if isinstance(table, MultiTable) else tuple(leaves_of(table.tree))
    counts = counts_in(table)
    return ProtectedTable(
        variable=table.variable,
        title=table.title,
        multi=multi,
        k=table.k or view.k,
        total=view.total if multi else exactly(len(people)),
        rows=tuple(
            Row(
                label=leaf.label,
                depth=0,
                keys=(leaf.key,),
                token=exactly(sum(counts(person, frozenset({leaf.key})) for person in people)),
            )
            for leaf in leaves
        ),
        residual=table.residual if isinstance(table, MultiTable) else None,
        overridden=True,
    )


def reworded(view: ProtectedView, policy: Policy) -> ProtectedView:
    """Return ``view`` in the words of ``policy``, as far as that has the same rows.

    Rows that a report from elsewhere prints no count of are left out.
    """
    words = {table.variable: _words(table) for table in policy.tables}
    columns = words.get(view.column or "", {})
    residuals = {
        table.variable: table.residual for table in policy.tables if isinstance(table, MultiTable)
    }
    return replace(
        view,
        tables=tuple(
            replace(
                table,
                title=words.get(table.variable, {}).get(frozenset(), table.title),
                column=table.column_key
                and columns.get(frozenset({table.column_key}), table.column),
                rows=tuple(
                    replace(
                        row,
                        label=words.get(table.variable, {}).get(frozenset(row.keys), row.label),
                    )
                    for row in table.rows
                    if row.token != NOT_TOLD
                ),
                residual=None if table.residual is None else residuals.get(table.variable, ""),
            )
            for table in view.tables
        ),
    )


def _words(table: TablePolicy) -> dict[frozenset[str], str]:
    """Return the labels of a table by the keys of their rows, and its title by no keys."""
    if isinstance(table, MultiTable):
        found = {frozenset({leaf.key}): leaf.label for leaf in table.rows}
    else:
        found = dict(_labels(table.tree))
    return {**found, frozenset(): table.title}


def _labels(tree: Tree) -> list[tuple[frozenset[str], str]]:
    own = (frozenset(leaf.key for leaf in leaves_of(tree)), tree.label)
    if isinstance(tree, Leaf):
        return [own]
    return [own, *_labels(tree.left), *_labels(tree.right)]
