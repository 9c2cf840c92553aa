"""Secrets for the command line: from a prompt, from a file, or from the keyring."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from vpdesk.cli.texts import Texts
from vpdesk.services.desk import Desk
from vpdesk.services.errors import KeyringFailed
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import WayIn

_PIPE = Path("-")
_LONGEST_LINE = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenSecret:
    """Which file a command was given to open the vault with; with neither, keyring or prompt."""

    password_file: Path | None = None
    recovery_code_file: Path | None = None


def read_secret_file(file: Path, texts: Texts) -> str:
    """Return the first line of the file, or of standard input for ``-``, without its line end."""
    try:
        if file == _PIPE:
            if sys.stdin is None:
                raise OSError
            line = sys.stdin.readline(_LONGEST_LINE).removeprefix("\ufeff")
        else:
            with file.open(encoding="utf-8-sig", newline="") as lines:
                line = lines.readline(_LONGEST_LINE)
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(texts.say("secret_file_unreadable", file=file)) from error
    return line.rstrip("\r\n")


def ask_password(texts: Texts) -> str:
    """Ask for a password, where there is somebody to ask."""
    return _ask("password", texts)


def ask_new_password(texts: Texts) -> str:
    """Ask for a new password twice, until both are the same."""
    while True:
        first = _ask("new_password", texts)
        if first == _ask("repeat_password", texts):
            return first
        click.echo(texts.say("passwords_differ"), err=True)


def unlock(folder: Path, secret: GivenSecret, texts: Texts) -> Desk:
    """Open the vault: with the file that was given, else the keyring, else by asking.

    What was found while opening is told on standard error, and which organisation is shown alone
    where the window was left so: that holds here as well.
    """
    desk = _unlocked(folder, secret, texts)
    for notice in sorted(desk.notices, key=lambda each: each.value):
        click.echo(texts.word("notice", notice.name.lower()), err=True)
    if desk.scope.organisation_id is not None:
        alone = desk.scope.organisation
        words = texts.say("shown_alone", name=alone.name) if alone else texts.say("shown_none")
        click.echo(words, err=True)
    return desk


def _unlocked(folder: Path, secret: GivenSecret, texts: Texts) -> Desk:
    if secret.password_file is not None and secret.recovery_code_file is not None:
        raise click.ClickException(texts.say("two_secret_files"))
    ways = vaults.ways_in(folder)
    if secret.password_file is not None:
        password = read_secret_file(secret.password_file, texts)
        return vaults.unlock_with_password(folder, password)
    if secret.recovery_code_file is not None:
        code = read_secret_file(secret.recovery_code_file, texts)
        return vaults.unlock_with_recovery_code(folder, code)
    if WayIn.KEYRING in ways:
        try:
            return vaults.unlock_with_keyring(folder)
        except KeyringFailed:
            if WayIn.PASSWORD not in ways:
                raise
    return vaults.unlock_with_password(folder, ask_password(texts))


def _ask(prompt: str, texts: Texts) -> str:
    if sys.stdin is None or not sys.stdin.isatty():
        raise click.ClickException(texts.say("nobody_to_ask"))
    answer: str = click.prompt(texts.prompt(prompt), hide_input=True, err=True)
    return answer


def write_recovery_code(file: Path, code: str) -> None:
    """Write a new file that only its owner may read; raises FileExistsError when it is there."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
            stream.write(code + "\n")
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        file.unlink(missing_ok=True)
        raise
