"""What the fields of an organisation offer, and the words for what was chosen."""

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.term_choices import Choices


def code_choices(terms: Terms, vocabulary: Vocabulary, *, nothing: str, kept: str) -> Choices:
    """Return the terms by their codes after `nothing`; `kept` is offered also when it is none."""
    offered = {term.code: term_label(term, current()) for term in terms.list(vocabulary)}
    if kept:
        offered.setdefault(kept, kept)
    return [("", nothing), *offered.items()]


def code_words(terms: Terms, vocabulary: Vocabulary, code: str) -> str:
    """Return the words for a code; a text that is no code is its own."""
    found = (term for term in terms.list(vocabulary) if term.code == code)
    term = next(found, None)
    return code if term is None else term_label(term, current())


def organisation_choices(organisations: Organisations, kept: OrganisationId | None) -> Choices:
    """Return the organisations in use; `kept` is offered also from the archive."""
    offered = [row.organisation for row in organisations.list()]
    if kept is not None and kept not in {each.id for each in offered}:
        offered.append(organisations.get(kept))
    return [(each.id, each.name) for each in offered]
