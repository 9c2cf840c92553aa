"""`vpdesk backup`, `verify` and `restore`: backups without a window and without a keyring."""

from datetime import UTC
from pathlib import Path

import click

from vpdesk.cli.progress import finish_visibly
from vpdesk.cli.secrets import (
    GivenSecret,
    ask_new_password,
    ask_password,
    read_secret_file,
    unlock,
)
from vpdesk.cli.texts import Texts
from vpdesk.cli.usage import help_option
from vpdesk.cli.vault_commands import WAYS
from vpdesk.cli.vault_options import Place, secret_options, vault_option
from vpdesk.paths import current_vault
from vpdesk.services.backups import reading as backup_reading
from vpdesk.services.backups import restoring
from vpdesk.services.backups.reading import BackupContents
from vpdesk.services.backups.secrets import BackupSecret, WithPassword, WithRecoveryCode
from vpdesk.services.errors import BackupNotMade, NoVaultHere, VaultError
from vpdesk.services.vaults import location as vault_location
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn, WayToOpen
from vpdesk.services.wording import sentence


def backup_command(texts: Texts) -> click.Command:
    """Return `vpdesk backup`."""

    @click.command("backup", help=texts.help("backup"))
    @vault_option(texts)
    @secret_options(texts)
    @click.option("--to", "place", metavar="DIR", type=Place(), help=texts.help("backup_to"))
    @help_option(texts)
    def backup(vault: Path, secret: GivenSecret, place: Path | None) -> None:
        desk = unlock(vault, secret, texts)
        try:
            outcomes = finish_visibly(desk.backups.make(place))
            state = desk.backups.state()
        finally:
            desk.close()
        for outcome in outcomes:
            if outcome.backup is not None:
                click.echo(texts.say("backup_made", file=outcome.backup.file))
            if outcome.failure is not None:
                failure = outcome.failure
                error = BackupNotMade(problem=failure.problem, place=failure.place)
                click.echo(sentence(error, texts.language), err=True)
        if state.recovery_only:
            click.echo(texts.say("backup_recovery_only"))

    return backup


def verify_command(texts: Texts) -> click.Command:
    """Return `vpdesk verify FILE`."""

    @click.command("verify", help=texts.help("verify"))
    @click.argument("file", metavar="FILE", type=Place())
    @secret_options(texts)
    @help_option(texts)
    def verify(file: Path, secret: GivenSecret) -> None:
        opened = _secret(file, secret, texts)
        contents = finish_visibly(backup_reading.verify(file, secret=opened))
        click.echo(texts.say("backup_sound", file=file))
        _tell(contents, texts)

    return verify


def restore_command(texts: Texts) -> click.Command:
    """Return `vpdesk restore FILE DIR`."""

    @click.command("restore", help=texts.help("restore"))
    @click.argument("file", metavar="FILE", type=Place())
    @click.argument("folder", metavar="DIR", type=Place())
    @secret_options(texts)
    @click.option("--way", type=click.Choice(list(WAYS)), help=texts.help("restore_way"))
    @click.option(
        "--new-password-file", metavar="FILE", type=Place(), help=texts.help("new_password_file")
    )
    @click.option("--use", is_flag=True, help=texts.help("restore_use"))
    @help_option(texts)
    def restore(
        *,
        file: Path,
        folder: Path,
        secret: GivenSecret,
        way: str | None,
        new_password_file: Path | None,
        use: bool,
    ) -> None:
        opened = _secret(file, secret, texts)
        is_with_code = isinstance(opened, WithRecoveryCode)
        if way is None and (is_with_code or new_password_file is not None):
            way = "password"
        chosen = None if way is None else WAYS[way]
        password = ""
        if chosen not in (None, WayToOpen.KEYRING):
            password = (
                ask_new_password(texts)
                if new_password_file is None
                else read_secret_file(new_password_file, texts)
            )
        restored = finish_visibly(
            restoring.restore(file, folder, secret=opened, way=chosen, password=password)
        )
        click.echo(texts.say("restored", folder=restored.folder))
        _tell(restored.contents, texts)
        if use or restored.folder.absolute() == current_vault() or not _has_vault():
            vault_location.work_in(restored.folder)
            click.echo(texts.say("restored_in_use"))
        else:
            click.echo(texts.say("restored_beside", folder=restored.folder))

    return restore


def _secret(file: Path, secret: GivenSecret, texts: Texts) -> BackupSecret:
    """Return what was given, or ask for the password where the backup opens with one."""
    if secret.password_file is not None and secret.recovery_code_file is not None:
        raise click.ClickException(texts.say("two_secret_files"))
    if secret.recovery_code_file is not None:
        return WithRecoveryCode(code=read_secret_file(secret.recovery_code_file, texts))
    if secret.password_file is not None:
        return WithPassword(password=read_secret_file(secret.password_file, texts))
    if not backup_reading.ways_in(file) & {WayIn.PASSWORD, WayIn.BOUND}:
        raise click.ClickException(texts.say("backup_needs_code"))
    return WithPassword(password=ask_password(texts))


def _has_vault() -> bool:
    try:
        vaults.ways_in(current_vault())
    except NoVaultHere:
        return False
    except VaultError:
        return True
    return True


def _tell(contents: BackupContents, texts: Texts) -> None:
    made_at = contents.made_at.replace(tzinfo=UTC).astimezone()
    facts = {
        "made_at": f"{made_at:%Y-%m-%d %H:%M}",
        "organisations": contents.organisations,
        "cases": contents.cases,
        "entries": contents.entries,
        "last": contents.last_entry_on or "–",
    }
    click.echo(texts.say("backup_contents", **facts))
    if contents.destroyed:
        click.echo(texts.say("backup_destroyed", count=contents.destroyed))
    if contents.tombstones_unread:
        click.echo(texts.say("backup_tombstones_unread"), err=True)
