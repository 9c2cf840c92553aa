"""The options by which every command that opens a vault finds it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from vpdesk.cli.texts import Texts
from vpdesk.paths import default_vault


def vault_option(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--vault DIR``, by default the vault in the user's data folder."""
    return click.option(
        "--vault",
        metavar="DIR",
        type=click.Path(path_type=Path),
        default=default_vault,
        help=texts.help("vault"),
    )


def password_file_option(texts: Texts) -> Callable[[Any], Any]:
    """Return ``--password-file FILE``."""
    return click.option("--password-file", metavar="FILE", help=texts.help("password_file"))
