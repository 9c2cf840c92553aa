"""The terms that a field offers to choose from."""

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current

Choices = list[tuple[object, str]]


def term_choices(
    terms: Terms,
    vocabulary: Vocabulary,
    organisation_id: OrganisationId | None = None,
    *,
    nothing: str = "",
    kept: TermId | None = None,
) -> Choices:
    """Return the terms to choose, after ``nothing`` where that has words.

    ``kept`` is offered also when it ended.
    """
    offered = [
        term for term in terms.list(vocabulary, organisation_id=organisation_id) if not term.heading
    ]
    if kept is not None and kept not in {term.id for term in offered}:
        offered.append(terms.by_id(kept))
    first: Choices = [(None, nothing)] if nothing else []
    return [*first, *((term.id, term_label(term, current())) for term in offered)]
