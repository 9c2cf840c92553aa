"""`vpdesk report`: a document for an organisation, as PDF and as its machine-readable twin."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.named_organisations import organisation_named
from vpdesk.cli.secrets import GivenSecret, unlock
from vpdesk.cli.texts import LANGUAGES, Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import (
    Name,
    Place,
    organisation_option,
    secret_options,
    vault_option,
)
from vpdesk.cli.written_files import require_places, write_files
from vpdesk.domain.edition_orders import EditionOrder, Issued
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, parse_period
from vpdesk.services.progress import finish

KINDS = tuple(kind.value for kind in EditionKind if kind is not EditionKind.OLDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What kind of document was asked for."""

    kind: EditionKind
    issue: bool
    audience: str
    language: str

    def order(self, organisation_id: OrganisationId, period: Period) -> EditionOrder:
        return EditionOrder(
            kind=self.kind,
            organisation_id=organisation_id,
            period=period,
            language=self.language,
            audience=self.audience,
        )


def report_command(texts: Texts) -> click.Command:
    """Return `vpdesk report`.

    Whatever it writes has been told from then on, as a draft or, with ``--issue``, for good.
    """

    @click.command("report", help=texts.help("report"))
    @vault_option(texts)
    @secret_options(texts)
    @organisation_option(texts)
    @click.option("--period", metavar="P", required=True, help=texts.help("period"))
    @_document_options(texts)
    @click.option("--pdf", metavar="FILE", type=Place(), help=texts.help("pdf"))
    @click.option("--twin", metavar="FILE", type=Place(), help=texts.help("twin"))
    @help_option(texts)
    def report(
        *,
        vault: Path,
        secret: GivenSecret,
        organisation: str,
        period: str,
        asked: _Asked,
        pdf: Path | None,
        twin: Path | None,
    ) -> None:
        files = _files(pdf, twin, vault, texts)
        if not files and not asked.issue:
            raise click.ClickException(texts.say("nothing_to_write"))
        chosen = parse_period(period)
        desk = unlock(vault, secret, texts)
        try:
            organisation_id = organisation_named(desk, organisation, texts)
            order = asked.order(organisation_id, chosen)
            tell = desk.editions.issue if asked.issue else desk.editions.take_out
            issued = finish(tell(order))
            if files:
                told = {"pdf": issued.pdf, "twin": issued.twin}
                contents = {file: told[name] for name, file in files.items()}
                with _counting_all_the_same(issued, texts):
                    write_files(contents, vault=vault, texts=texts)
                desk.log.note(LoggedAct.REPORT_SAVED, organisation_id=organisation_id)
        finally:
            desk.close()
        _tell(issued, files, texts)

    return report


def _document_options(texts: Texts) -> Callable[[Callable[..., Any]], Any]:
    """Return the options that say what kind of document it is, given as ``asked``."""

    def add(command: Callable[..., Any]) -> Any:
        @click.option(
            "--kind",
            type=click.Choice(KINDS),
            default=EditionKind.ANNUAL.value,
            help=texts.help("report_kind"),
        )
        @click.option("--issue", is_flag=True, help=texts.help("issue"))
        @click.option("--audience", metavar="WHO", type=Name(), help=texts.help("audience"))
        @click.option(
            "--report-language",
            type=click.Choice(LANGUAGES),
            default=texts.language,
            help=texts.help("report_language"),
        )
        @wraps(command)
        def with_document(
            *, kind: str, issue: bool, audience: str | None, report_language: str, **named: Any
        ) -> Any:
            asked = _Asked(
                kind=EditionKind(kind),
                issue=issue,
                audience=audience or "",
                language=report_language,
            )
            return command(asked=asked, **named)

        return with_document

    return add


def _files(pdf: Path | None, twin: Path | None, vault: Path, texts: Texts) -> dict[str, Path]:
    """Return where to write what; raises before anything is told if that cannot be."""
    if pdf is not None and twin is not None and pdf.resolve() == twin.resolve():
        raise click.ClickException(texts.say("same_file"))
    files = {name: file for name, file in (("pdf", pdf), ("twin", twin)) if file is not None}
    require_places(files.values(), vault=vault, texts=texts)
    return files


@contextmanager
def _counting_all_the_same(issued: Issued, texts: Texts) -> Iterator[None]:
    """Say of a draft that does not get to its files that it counts: parts of it may lie there."""
    try:
        yield
    except (OSError, click.ClickException):
        if issued.edition.draft:
            click.echo(texts.say("draft_counts"), err=True)
        raise


def _tell(issued: Issued, files: dict[str, Path], texts: Texts) -> None:
    edition = issued.edition
    document = texts.word("document", edition.kind.value)
    if "pdf" in files:
        made = "report_made" if edition.draft else "report_final"
        click.echo(texts.say(made, document=document, pdf=files["pdf"]))
    elif not edition.draft:
        click.echo(texts.say("report_issued", document=document))
    if "twin" in files:
        click.echo(texts.say("twin_made", twin=files["twin"]))
    if issued.again:
        click.echo(texts.say("report_again", day=edition.made_on.isoformat()))
    if edition.draft:
        click.echo(texts.say("draft_counts"))
    if files:
        click.echo(texts.say("outside"))
