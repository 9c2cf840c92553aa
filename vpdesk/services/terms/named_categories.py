"""Tells of cases in the words of their organisation, as they are on a day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from vpdesk.domain.cases import Case, CaseRow
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Term, TermId
from vpdesk.storage.transaction import Transaction


def case_in_own_words(tx: Transaction, case: Case, on: date) -> Case:
    """Return a case with its categories as they are called at its organisation."""
    if not tx.term_dates.all:
        return case
    return replace(
        case,
        issues=tuple(
            issue
            if issue.category is None
            else replace(issue, category=tx.terms.named(issue.category, case.organisation_id, on))
            for issue in case.issues
        ),
    )


def row_in_own_words(tx: Transaction, row: CaseRow, on: date) -> CaseRow:
    """Return a line of the case list in the words of its organisation."""
    if not tx.term_dates.all:
        return row
    named = tuple(tx.terms.named(each, row.organisation_id, on) for each in row.categories)
    return replace(row, categories=named)


def terms_as_called(
    tx: Transaction, organisation_id: OrganisationId | None, on: date
) -> Mapping[TermId, Term]:
    """Return all terms as an organisation calls them on a day, or without one as they are."""
    dated = tx.term_dates.all
    if organisation_id is None or not dated:
        return tx.terms.all
    return {
        term_id: tx.terms.named(each, organisation_id, on) if term_id in dated else each
        for term_id, each in tx.terms.all.items()
    }
