"""Options that several commands have, and the kinds of value they take."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.secrets import GivenSecret
from vpdesk.cli.texts import Texts
from vpdesk.paths import current_vault


class Name(click.ParamType[str]):
    """Text that can be written down: not empty, without NUL, of whole letters."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            is_whole = "\0" not in value.encode().decode()
        except UnicodeEncodeError:
            is_whole = False
        if not value.strip() or not is_whole:
            self.fail("", param, ctx)
        return value


class Place(click.ParamType[Path]):
    """A file or folder, there or not."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if isinstance(value, Path):
            return value
        if not value or "\0" in value:
            self.fail("", param, ctx)
        return Path(value)


def vault_option(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--vault DIR``, by default the vault in the user's data folder."""
    return click.option(
        "--vault", metavar="DIR", type=Place(), default=current_vault, help=texts.help("vault")
    )


def password_file_option(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--password-file FILE``."""
    return click.option(
        "--password-file", metavar="FILE", type=Place(), help=texts.help("password_file")
    )


def secret_options(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--password-file FILE`` and ``--recovery-code-file FILE``, given as ``secret``."""

    def add(command: Callable[..., Any]) -> Any:
        @wraps(command)
        def with_secret(
            *args: Any, password_file: Path | None, recovery_code_file: Path | None, **named: Any
        ) -> Any:
            secret = GivenSecret(password_file=password_file, recovery_code_file=recovery_code_file)
            return command(*args, secret=secret, **named)

        code_option = click.option(
            "--recovery-code-file", metavar="FILE", type=Place(), help=texts.help("code_file")
        )
        return password_file_option(texts)(code_option(with_secret))

    return add


def organisation_option(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--organisation NAME``."""
    return click.option(
        "--organisation",
        metavar="NAME",
        type=Name(),
        required=True,
        help=texts.help("organisation"),
    )
