"""What the audit of published tables found, as lines for people."""

from collections.abc import Iterator, Sequence

from vpdesk.cli.texts import Texts
from vpdesk.domain.periods import Period
from vpdesk.domain.published import (
    AuditedEdition,
    AuditedTable,
    Derived,
    DerivedGroup,
    PublishedAudit,
)

_NAMED = 8
_LABEL_WIDTH = 42
_COUNT_WIDTH = 14


def audit_lines(audit: PublishedAudit, texts: Texts) -> Iterator[str]:
    """Yield a table per edition, what editions tell together, and in the end what to conclude."""
    telling: dict[str, bool] = {}
    for edition in audit.editions:
        yield from _edition_lines(edition, texts, telling)
        yield ""
    yield from _group_lines([each for each in audit.groups if not each.derived.ok], texts, telling)
    if not telling:
        yield texts.word("audit", "safe")
    for sentence, known in (("not_safe", True), ("open", False)):
        groups = [group for group, proven in telling.items() if proven is known]
        if groups:
            yield texts.word("audit", sentence, groups=_named(groups, texts))


def _named(groups: Sequence[str], texts: Texts) -> str:
    left = len(groups) - _NAMED
    more = texts.word("audit", "more", count=left) if left > 0 else ""
    return "; ".join(groups[:_NAMED]) + more


def _edition_lines(
    audited: AuditedEdition, texts: Texts, telling: dict[str, bool]
) -> Iterator[str]:
    edition = audited.edition
    where = [edition.organisation, _period(edition.period, texts) if edition.period else None]
    head = ", ".join(_shown(part) for part in where if part) or _shown(edition.source)
    yield texts.word("audit", "head", edition=head, k=edition.k)
    columns = [texts.word("audit", key) for key in ("row", "printed", "derived", "verdict")]
    yield _columns(*columns)
    total = texts.word("audit", "total")
    yield _line(total, _count(edition.total.lo, edition.total.hi, texts), audited.total, texts)
    if not audited.total.ok:
        telling[f"{total} ({head})"] = audited.total.proven
    for table in audited.tables:
        yield from _table_lines(table, head, texts, telling)


def _table_lines(
    audited: AuditedTable, head: str, texts: Texts, telling: dict[str, bool]
) -> Iterator[str]:
    table = audited.table
    title = _title(table.variable, table.column)
    yield f"  {title}"
    for each in audited.rows:
        label, printed = _shown(each.row.label), each.row.token
        name = "  " * (each.row.depth + 1) + label
        yield _line(name, _count(printed.lo, printed.hi, texts), each.derived, texts)
        if not each.derived.ok:
            telling[f"{label} ({title}, {head})"] = each.derived.proven
        if each.complement is not None and not each.complement.ok:
            others = texts.word("audit", "not", label=label)
            yield _line(f"  {others}", "", each.complement, texts)
            telling[f"{others} ({title}, {head})"] = each.complement.proven


def _group_lines(
    groups: Sequence[DerivedGroup], texts: Texts, telling: dict[str, bool]
) -> Iterator[str]:
    """Yield what nobody printed, under the time it is about."""
    if not groups:
        return
    yield texts.word("audit", "together")
    above = None
    for group in groups:
        place = _place(group, texts)
        if place and place != above:
            yield f"  {place}"
        above = place
        name = _group_name(group, texts)
        yield _line(f"  {name}", "", group.derived, texts)
        telling[f"{name}, {place}" if place else name] = group.derived.proven
    yield ""


def _place(group: DerivedGroup, texts: Texts) -> str:
    spans = texts.word("audit", "and").join(_period(span, texts) for span in group.periods)
    organisation = _shown(group.organisation) if group.organisation else ""
    return ", ".join(part for part in (organisation, spans) if part)


def _group_name(group: DerivedGroup, texts: Texts) -> str:
    if group.variable is None:
        return texts.word("audit", "everybody")
    rest = [texts.word("audit", "rest")] if group.rest else []
    labels = texts.word("audit", "or").join([*map(_shown, group.labels), *rest])
    if group.others:
        labels = texts.word("audit", "not", label=labels)
    return f"{labels} ({_title(group.variable, group.column)})"


def _line(name: str, printed: str, derived: Derived, texts: Texts) -> str:
    known = _count(derived.low, derived.high, texts)
    return _columns(name, printed, known, texts.word("audit", _verdict(derived)))


def _columns(name: str, printed: str, derived: str, verdict: str) -> str:
    """Return one line, or two when the name is long."""
    first = f"  {name:<{_LABEL_WIDTH}}"
    if len(name) > _LABEL_WIDTH:
        first = f"  {name}\n{'':<{_LABEL_WIDTH + 2}}"
    return f"{first} {printed:<{_COUNT_WIDTH}} {derived:<{_COUNT_WIDTH}} {verdict}"


def _verdict(derived: Derived) -> str:
    if derived.ok:
        return "ok"
    if not derived.proven:
        return "not_proven"
    if derived.high == 0:
        return "nobody"
    if derived.high is None or derived.high >= derived.k:
        return "somebody"
    return "small" if derived.low else "narrow"


def _count(low: int, high: int | None, texts: Texts) -> str:
    if low == high:
        return str(low)
    if high is None:
        return texts.word("audit", "at_least", low=low) if low else texts.word("audit", "untold")
    return texts.word("audit", "between", low=low, high=high)


def _period(period: Period, texts: Texts) -> str:
    return texts.word("audit", "period", start=period.start.isoformat(), end=period.end.isoformat())


def _title(variable: str, column: str | None) -> str:
    return _shown(variable if column is None else f"{variable}: {column}")


def _shown(text: str) -> str:
    """Return ``text`` without what could move the cursor or turn the direction of writing."""
    return "".join(each if each.isprintable() or each == "\xa0" else "\ufffd" for each in text)
