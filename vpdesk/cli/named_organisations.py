"""Organisations by the name that was typed."""

import click

from vpdesk.cli.texts import Texts
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.desk import Desk


def organisation_named(desk: Desk, name: str, texts: Texts) -> OrganisationId:
    """Return the organisation with this name, compared without case; else say there is none."""
    found = desk.organisations.by_name(name)
    if found is None:
        raise click.ClickException(texts.say("organisation_unknown", name=name))
    return found.id
