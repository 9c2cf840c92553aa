"""`vpdesk organisations` and `vpdesk figures`: what the vault holds, for the adviser alone."""

import json
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.named_organisations import organisation_named
from vpdesk.cli.secrets import GivenSecret, unlock
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import organisation_option, secret_options, vault_option
from vpdesk.domain.figures import Figures
from vpdesk.domain.periods import parse_period, period_code


def organisations_command(texts: Texts) -> click.Command:
    """Return `vpdesk organisations`."""

    @click.command("organisations", help=texts.help("organisations"))
    @vault_option(texts)
    @secret_options(texts)
    @click.option("--json", "as_json", is_flag=True, help=texts.help("json"))
    @help_option(texts)
    def organisations(*, vault: Path, secret: GivenSecret, as_json: bool) -> None:
        desk = unlock(vault, secret, texts)
        try:
            rows = desk.organisations.list()
        finally:
            desk.close()
        listed = [
            {"name": row.organisation.name, "cases": row.cases, "running": row.running_cases}
            for row in rows
        ]
        if as_json:
            click.echo(json.dumps(listed, ensure_ascii=False, indent=1))
        elif not listed:
            click.echo(texts.say("no_organisations"))
        else:
            for row in listed:
                click.echo(texts.say("organisation_row", **row))

    return organisations


def figures_command(texts: Texts) -> click.Command:
    """Return `vpdesk figures`."""

    @click.command("figures", help=texts.help("figures"))
    @vault_option(texts)
    @secret_options(texts)
    @organisation_option(texts)
    @click.option("--period", metavar="P", required=True, help=texts.help("period"))
    @click.option("--json", "as_json", is_flag=True, help=texts.help("json"))
    @help_option(texts)
    def figures(
        *, vault: Path, secret: GivenSecret, organisation: str, period: str, as_json: bool
    ) -> None:
        chosen = parse_period(period)
        desk = unlock(vault, secret, texts)
        try:
            counted = desk.figures.of(organisation_named(desk, organisation, texts), chosen)
        finally:
            desk.close()
        if as_json:
            click.echo(json.dumps(_as_json(counted), ensure_ascii=False, indent=1))
        else:
            _tell(counted, texts)

    return figures


def _as_json(figures: Figures) -> dict[str, Any]:
    return {
        "organisation": figures.organisation,
        "period": [figures.period.start.isoformat(), figures.period.end.isoformat()],
        "cases": figures.cases,
        "issues": figures.issues,
        "reporters": figures.reporters,
        "contacts": figures.contacts,
        "tables": {variable: dict(counts) for variable, counts in figures.tables.items()},
    }


def _tell(figures: Figures, texts: Texts) -> None:
    click.echo(
        texts.say(
            "figures_head",
            organisation=figures.organisation,
            period=period_code(figures.period),
            cases=figures.cases,
            issues=figures.issues,
            reporters=figures.reporters,
            contacts=figures.contacts,
        )
    )
    for variable, counts in figures.tables.items():
        if counts:
            click.echo(f"\n{texts.word('vocabulary', variable)}")
            for label, count in counts.items():
                click.echo(f"  {count:>5}  {label}")
    click.echo(f"\n{texts.say('figures_private')}")
