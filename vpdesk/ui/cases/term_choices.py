"""What a field offers to choose from: terms, units, addresses."""

from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.organisations import Organisations
from vpdesk.services.terms import Terms
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current

Choices = list[tuple[object, str]]


def term_choices(
    terms: Terms,
    vocabulary: Vocabulary,
    organisation_id: OrganisationId | None,
    *,
    nothing: str,
    kept: TermId | None = None,
) -> Choices:
    """Return the terms to choose, after ``nothing``; ``kept`` is offered also when it ended."""
    offered = [
        term for term in terms.list(vocabulary, organisation_id=organisation_id) if not term.heading
    ]
    if kept is not None and kept not in {term.id for term in offered}:
        offered.append(terms.by_id(kept))
    return [(None, nothing), *((term.id, term_label(term, current())) for term in offered)]


def unit_choices(
    organisations: Organisations, organisation_id: OrganisationId, nothing: str
) -> Choices:
    """Return the units of an organisation by name, each with those it is part of."""
    units = {unit.id: unit for unit in organisations.units(organisation_id)}

    def path(key: UnitId | None) -> str:
        names = []
        while key is not None and key in units:
            names.append(units[key].name)
            key = units[key].parent_id
        return " / ".join(reversed(names))

    named = sorted(((path(key), key) for key in units), key=lambda each: each[0].casefold())
    return [(None, nothing), *((key, name) for name, key in named)]
