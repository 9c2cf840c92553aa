"""Secrets for the command line: from a prompt, from a file, or from the keyring."""

import sys
from pathlib import Path

import click

from vpdesk.cli.texts import Texts
from vpdesk.services import vaults
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import WayIn

_PIPE = "-"


def read_password_file(name: str) -> str:
    """Return the first line of the file, or of standard input for ``-``, without its line end.

    Raises OSError when the file cannot be read and UnicodeDecodeError when it is not UTF-8.
    """
    if name == _PIPE:
        return sys.stdin.readline().rstrip("\r\n")
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        return file.readline().rstrip("\r\n")


def ask_new_password(texts: Texts) -> str:
    """Ask for a new password twice, until both are the same."""
    while True:
        first = _ask(texts.prompt("new_password"))
        if first == _ask(texts.prompt("repeat_password")):
            return first
        click.echo(texts.say("passwords_differ"), err=True)


def unlock(folder: Path, password_file: str | None, texts: Texts) -> Desk:
    """Open the vault: with the password file where given, else the keyring, else by asking."""
    if password_file is not None:
        return vaults.unlock_with_password(folder, read_password_file(password_file))
    if WayIn.KEYRING in vaults.ways_in(folder):
        return vaults.unlock_with_keyring(folder)
    return vaults.unlock_with_password(folder, _ask(texts.prompt("password")))


def _ask(prompt: str) -> str:
    answer: str = click.prompt(prompt, hide_input=True, err=True)
    return answer
