"""`vpdesk new` and `vpdesk demo`: commands that make a vault."""

import sys
from pathlib import Path

import click

from vpdesk.cli.progress import finish_visibly
from vpdesk.cli.secrets import ask_new_password, read_secret_file, write_recovery_code
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_options import Place, password_file_option
from vpdesk.services.errors import (
    NoVaultHere,
    RecoveryCodeMismatch,
    RecoveryCodeMistyped,
    VaultAlreadyThere,
    VaultError,
)
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import PreparedVault, WayToOpen

WAYS = {
    "password": WayToOpen.PASSWORD,
    "keyring": WayToOpen.KEYRING,
    "keyring+password": WayToOpen.BOUND,
}


def new_command(texts: Texts) -> click.Command:
    """Return `vpdesk new DIR`."""

    @click.command("new", help=texts.help("new"))
    @click.argument("folder", metavar="DIR", type=Place())
    @click.option(
        "--way", type=click.Choice(list(WAYS)), default="password", help=texts.help("way")
    )
    @password_file_option(texts)
    @click.option(
        "--recovery-code-file", metavar="FILE", type=Place(), help=texts.help("recovery_file")
    )
    @help_option(texts)
    def new(
        folder: Path, way: str, password_file: Path | None, recovery_code_file: Path | None
    ) -> None:
        if _is_vault(folder):
            raise VaultAlreadyThere
        _refuse_place_of_code(recovery_code_file, folder, texts)
        password = ""
        if WAYS[way] is not WayToOpen.KEYRING:
            password = (
                ask_new_password(texts)
                if password_file is None
                else read_secret_file(password_file, texts)
            )
        prepared = vaults.prepare(folder, way=WAYS[way], password=password)
        try:
            if recovery_code_file is None:
                _create_with_typed_code(prepared, texts)
            else:
                _create_with_kept_code(prepared, recovery_code_file, texts)
        except BaseException:
            if not _is_vault(folder):
                vaults.abandon(prepared)
            raise
        click.echo(texts.say("vault_made", folder=folder))

    return new


def demo_command(texts: Texts) -> click.Command:
    """Return `vpdesk demo DIR`."""

    @click.command("demo", help=texts.help("demo"))
    @click.argument("folder", metavar="DIR", type=Place())
    @click.option(
        "--cases", type=click.IntRange(1, 25_000), default=120, help=texts.help("demo_cases")
    )
    @click.option("--seed", type=int, default=1, help=texts.help("demo_seed"))
    @help_option(texts)
    def demo(folder: Path, cases: int, seed: int) -> None:
        from vpdesk.services.sample_practice import sample_practice

        if _is_vault(folder):
            raise click.ClickException(texts.say("demo_there", folder=folder))
        prepared = vaults.prepare(folder, way=WayToOpen.PASSWORD, password=SAMPLE_PASSWORD)
        desk = vaults.create(prepared, typed_code=prepared.recovery_code)
        try:
            made = finish_visibly(sample_practice.fill(desk, cases=cases, seed=seed))
        finally:
            desk.close()
        click.echo(
            texts.say(
                "demo_made", folder=folder, organisations=made.organisations, cases=made.cases
            )
        )
        click.echo(texts.say("demo_password", password=SAMPLE_PASSWORD))

    return demo


def _is_vault(folder: Path) -> bool:
    """Tell whether a vault lies in ``folder``, even one that cannot be opened."""
    try:
        vaults.ways_in(folder)
    except NoVaultHere:
        return False
    except VaultError:
        return True
    return True


def _refuse_place_of_code(file: Path | None, folder: Path, texts: Texts) -> None:
    """Refuse a file that is there already, or that would lie in the vault it is to open."""
    if file is None:
        return
    if file.resolve().is_relative_to(folder.resolve()):
        raise click.ClickException(texts.say("inside_vault", file=file))
    if file.exists():
        raise FileExistsError(file)


def _create_with_kept_code(prepared: PreparedVault, file: Path, texts: Texts) -> None:
    write_recovery_code(file, prepared.recovery_code)
    try:
        vaults.create(prepared, typed_code=prepared.recovery_code).close()
    except BaseException:
        if not _is_vault(prepared.folder):
            file.unlink(missing_ok=True)
        raise
    click.echo(texts.say("recovery_code_kept", file=file))


def _create_with_typed_code(prepared: PreparedVault, texts: Texts) -> None:
    click.echo(texts.say("recovery_code_intro"))
    click.echo(f"\n    {prepared.recovery_code}\n")
    while True:
        sys.stdout.flush()
        try:
            typed: str = click.prompt(texts.prompt("recovery_code"), err=True)
        except click.Abort as error:
            raise click.ClickException(texts.say("recovery_code_not_typed")) from error
        try:
            vaults.create(prepared, typed_code=typed).close()
        except RecoveryCodeMistyped:
            click.echo(texts.say("recovery_code_mistyped"), err=True)
        except RecoveryCodeMismatch:
            click.echo(texts.say("recovery_code_mismatch"), err=True)
        else:
            return
