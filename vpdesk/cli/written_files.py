"""Files for outside the vault, written whole or not at all."""

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import click

from vpdesk.cli.texts import Texts
from vpdesk.services.files.outside_files import part_beside

_FULL = {errno.ENOSPC, errno.EDQUOT}


def write_files(contents: Mapping[Path, bytes], *, vault: Path, texts: Texts) -> None:
    """Write every file, in place of one that is there, or none of them.

    Refuses what ``require_places`` refuses.
    """
    require_places(contents, vault=vault, texts=texts)
    parts = {file: part_beside(file) for file in contents}
    try:
        for file, content in contents.items():
            _write_new(parts[file], content)
        for file, part in parts.items():
            part.replace(file)
    except OSError as error:
        if error.errno in _FULL:
            raise click.ClickException(texts.say("disk_full")) from error
        raise
    finally:
        for part in parts.values():
            with suppress(OSError):
                part.unlink()


def require_places(files: Iterable[Path], *, vault: Path, texts: Texts) -> None:
    """Refuse places that cannot be written to, as far as that can be known beforehand.

    These are the folder of the vault, where nothing lies unencrypted, a folder that is not there,
    and the place of a folder, a device or a pipe.
    """
    for file in files:
        if file.resolve().is_relative_to(vault.resolve()):
            raise click.ClickException(texts.say("inside_vault", file=file))
        if file.is_dir():
            raise IsADirectoryError
        if file.exists() and not file.is_file():
            raise click.ClickException(texts.say("no_file", file=file))
        file.parent.stat()


def _write_new(file: Path, content: bytes) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


_BINARY = getattr(os, "O_BINARY", 0)
