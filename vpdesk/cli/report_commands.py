"""`vpdesk report`: the annual report as PDF and its machine-readable twin."""

from pathlib import Path

import click

from vpdesk.cli.named_organisations import organisation_named
from vpdesk.cli.secrets import GivenSecret, unlock
from vpdesk.cli.texts import LANGUAGES, Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import (
    Place,
    organisation_option,
    secret_options,
    vault_option,
)
from vpdesk.cli.written_files import write_files
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.periods import parse_period


def report_command(texts: Texts) -> click.Command:
    """Return `vpdesk report`."""

    @click.command("report", help=texts.help("report"))
    @vault_option(texts)
    @secret_options(texts)
    @organisation_option(texts)
    @click.option("--period", metavar="P", required=True, help=texts.help("period"))
    @click.option("--pdf", metavar="FILE", type=Place(), help=texts.help("pdf"))
    @click.option("--twin", metavar="FILE", type=Place(), help=texts.help("twin"))
    @click.option(
        "--report-language",
        type=click.Choice(LANGUAGES),
        default=texts.language,
        help=texts.help("report_language"),
    )
    @help_option(texts)
    def report(
        vault: Path,
        secret: GivenSecret,
        organisation: str,
        period: str,
        pdf: Path | None,
        twin: Path | None,
        report_language: str,
    ) -> None:
        if pdf is None and twin is None:
            raise click.ClickException(texts.say("nothing_to_write"))
        if pdf is not None and twin is not None and pdf.resolve() == twin.resolve():
            raise click.ClickException(texts.say("same_file"))
        chosen = parse_period(period)
        desk = unlock(vault, secret, texts)
        try:
            organisation_id = organisation_named(desk, organisation, texts)
            content = desk.annual_reports.compose(organisation_id, chosen, language=report_language)
            files = {}
            if pdf is not None:
                files[pdf] = desk.annual_reports.pdf(content)
            if twin is not None:
                files[twin] = desk.annual_reports.twin(content)
            write_files(files, vault=vault, texts=texts)
            desk.log.note(LoggedAct.REPORT_SAVED, organisation_id=organisation_id)
        finally:
            desk.close()
        if pdf is not None:
            click.echo(texts.say("report_made", pdf=pdf))
        if twin is not None:
            click.echo(texts.say("twin_made", twin=twin))
        click.echo(texts.say("outside"))

    return report
