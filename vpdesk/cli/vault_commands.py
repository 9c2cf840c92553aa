"""`vpdesk new` and `vpdesk demo`: commands that make a vault."""

import os
import sys
from pathlib import Path

import click

from vpdesk.cli.secrets import ask_new_password, read_password_file
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.services import sample_practice, vaults
from vpdesk.services.errors import RecoveryCodeMismatch, RecoveryCodeMistyped
from vpdesk.services.progress import finish
from vpdesk.services.vaults import PreparedVault, WayToOpen

SAMPLE_PASSWORD = "kievit wilg zonnedauw"  # noqa: S105 -- opens nothing but fiction
_WAYS = {
    "password": WayToOpen.PASSWORD,
    "keyring": WayToOpen.KEYRING,
    "keyring+password": WayToOpen.BOUND,
}


def new_command(texts: Texts) -> click.Command:
    """Return `vpdesk new DIR`."""

    @click.command("new", help=texts.help("new"))
    @click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
    @click.option(
        "--way", type=click.Choice(list(_WAYS)), default="password", help=texts.help("way")
    )
    @click.option("--password-file", metavar="FILE", help=texts.help("password_file"))
    @click.option(
        "--recovery-code-file",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=texts.help("recovery_file"),
    )
    @help_option(texts)
    def new(
        folder: Path, way: str, password_file: str | None, recovery_code_file: Path | None
    ) -> None:
        password = ""
        if _WAYS[way] is not WayToOpen.KEYRING:
            password = (
                ask_new_password(texts)
                if password_file is None
                else read_password_file(password_file)
            )
        prepared = vaults.prepare(folder, way=_WAYS[way], password=password)
        if recovery_code_file is None:
            _create_with_typed_code(prepared, texts)
        else:
            _write_secret(recovery_code_file, prepared.recovery_code)
            vaults.create(
                prepared, typed_code=prepared.recovery_code, language=texts.language
            ).close()
            click.echo(texts.say("recovery_code_kept", file=recovery_code_file))
        click.echo(texts.say("vault_made", folder=folder))

    return new


def _create_with_typed_code(prepared: PreparedVault, texts: Texts) -> None:
    click.echo(texts.say("recovery_code_intro"))
    click.echo(f"\n    {prepared.recovery_code}\n")
    while True:
        sys.stdout.flush()
        typed: str = click.prompt(texts.prompt("recovery_code"), err=True)
        try:
            vaults.create(prepared, typed_code=typed, language=texts.language).close()
        except RecoveryCodeMistyped:
            click.echo(texts.say("recovery_code_mistyped"), err=True)
        except RecoveryCodeMismatch:
            click.echo(texts.say("recovery_code_mismatch"), err=True)
        else:
            return


def _write_secret(file: Path, text: str) -> None:
    """Write a new file that only its owner may read; raises FileExistsError when it is there."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text + "\n")


def demo_command(texts: Texts) -> click.Command:
    """Return `vpdesk demo DIR`."""

    @click.command("demo", help=texts.help("demo"))
    @click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
    @click.option(
        "--cases", type=click.IntRange(1, 100_000), default=120, help=texts.help("demo_cases")
    )
    @click.option("--seed", type=int, default=1, help=texts.help("demo_seed"))
    @help_option(texts)
    def demo(folder: Path, cases: int, seed: int) -> None:
        prepared = vaults.prepare(folder, way=WayToOpen.PASSWORD, password=SAMPLE_PASSWORD)
        desk = vaults.create(prepared, typed_code=prepared.recovery_code, language=texts.language)
        try:
            made = finish(sample_practice.fill(desk, cases=cases, seed=seed))
        finally:
            desk.close()
        click.echo(
            texts.say(
                "demo_made", folder=folder, organisations=made.organisations, cases=made.cases
            )
        )
        click.echo(texts.say("demo_password", password=SAMPLE_PASSWORD))

    return demo
