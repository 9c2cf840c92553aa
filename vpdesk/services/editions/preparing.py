"""Prepares an edition: what it prints and tells, and all it is judged by, in one look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.annual_report import FinalSince
from vpdesk.domain.edition_errors import NothingToCorrect
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import Edition
from vpdesk.domain.ledger import drafts_of, issued_report
from vpdesk.services.editions.atoms import Source
from vpdesk.services.editions.kinds import Content, Occasion, content_of
from vpdesk.services.editions.said import said_by
from vpdesk.services.editions.sources import sources_of
from vpdesk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """An edition that could be added, with its document.

    ``edition`` has its number; its periods get the numbers of their snapshots when they are
    kept. ``issued`` is what left as final of the same, and ``same_draft`` what left as a draft
    with the same words and figures.
    """

    edition: Edition
    content: Content
    sources: tuple[Source, ...]
    issued: Edition | None
    same_draft: Edition | None


def prepare(tx: Transaction, order: EditionOrder, *, today: date, draft: bool) -> Prepared:
    """Prepare ``order`` as it would be told ``today``.

    Raises ``ChainBroken``, what keeps the content from being made, ``NothingToCorrect`` or
    ``Gone``.
    """
    tx.editions.check()
    editions = tx.editions.all()
    number = 1 + len(_final_of_employer(tx, order, editions))
    replaced = _replaced(order, editions)
    mark = FinalSince(on=today, edition=number, replaces=replaced.made_on if replaced else None)
    occasion = Occasion(today=today, editions=editions, final=None if draft else mark)
    content = content_of(tx, order, occasion)
    said = said_by(content.document)
    edition = Edition(
        id=tx.editions.next_id(),
        kind=order.kind,
        organisation_id=order.organisation_id,
        period=content.period,
        made_on=today,
        draft=draft,
        audience=order.audience.strip(),
        replaces=replaced.id if replaced else None,
        language=order.language,
        policy_version=content.policy_version,
        told=tuple(each.told for each in content.tellings),
        overrides=content.overrides,
        said=said,
        number=None if draft else number,
    )
    same = (edition.organisation_id, edition.period)
    drafts = drafts_of(editions, *same, order.kind)
    return Prepared(
        edition=edition,
        content=content,
        sources=sources_of(tx, content.tellings, editions),
        issued=issued_report(editions, *same, (order.kind,)),
        same_draft=next((each for each in drafts if each.said == said), None),
    )


def _replaced(order: EditionOrder, editions: Sequence[Edition]) -> Edition | None:
    if not order.erratum:
        return None
    found = issued_report(editions, order.organisation_id, order.period, (order.kind,))
    if found is None:
        raise NothingToCorrect(order.period)
    return found


def _final_of_employer(
    tx: Transaction, order: EditionOrder, editions: Sequence[Edition]
) -> list[Edition]:
    group = tx.employer_groups.members(order.organisation_id)
    return [each for each in editions if not each.draft and each.organisation_id in group]
