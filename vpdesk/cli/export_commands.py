"""`vpdesk export`: the whole register in one file, for the adviser alone."""

from pathlib import Path

import click

from vpdesk.cli.progress import finish_visibly
from vpdesk.cli.secrets import GivenSecret, unlock
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import Place, secret_options, vault_option
from vpdesk.cli.written_files import require_places
from vpdesk.domain.whole_register import ExportChoice, ExportKind
from vpdesk.services.access.proof import proof_of_opening

_KINDS = {f".{kind.value}": kind for kind in ExportKind}


def export_command(texts: Texts) -> click.Command:
    """Return `vpdesk export FILE`; what opened the vault for it is proof enough."""

    @click.command("export", help=texts.help("export"))
    @click.argument("file", metavar="FILE", type=Place())
    @vault_option(texts)
    @secret_options(texts)
    @click.option("--without-names", is_flag=True, help=texts.help("without_names"))
    @click.option("--without-texts", is_flag=True, help=texts.help("without_texts"))
    @click.option("--replace", is_flag=True, help=texts.help("replace"))
    @help_option(texts)
    def take_out(
        *,
        file: Path,
        vault: Path,
        secret: GivenSecret,
        without_names: bool,
        without_texts: bool,
        replace: bool,
    ) -> None:
        kind = _KINDS.get(file.suffix.lower())
        if kind is None:
            raise click.ClickException(texts.say("export_kind"))
        require_places([file], vault=vault, texts=texts)
        choice = ExportChoice(
            kind=kind,
            names=not without_names,
            texts=not without_texts,
            language=texts.language,
        )
        desk = unlock(vault, secret, texts)
        try:
            click.echo(texts.say("export_warning"), err=True)
            job = desk.register_exports.save(
                choice, file, proof=proof_of_opening(desk.keys), replace=replace
            )
            finish_visibly(job)
        except FileExistsError as error:
            raise click.ClickException(texts.say("export_exists", file=file)) from error
        finally:
            desk.close()
        click.echo(texts.say("export_done", file=file))

    return take_out
