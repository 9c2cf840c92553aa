"""Where files lie: in the source tree, in the built program and on the user's computer."""

import sys
from pathlib import Path

_NAME = "vpdesk"


def resources() -> Path:
    """Return the folder with icons, fonts, translations and texts."""
    return _root() / "resources"


def translations() -> Path:
    """Return the folder of compiled translations (.qm), which a fresh source tree does not have."""
    return resources() / "translations" / "compiled"


def manual() -> Path:
    """Return the folder with the chapters of the manual, and their pictures in `images`."""
    return _root() / "docs" / "manual"


def licences() -> Path:
    """Return the file with the licences of what vpdesk is built on."""
    return _root() / "THIRD-PARTY.txt"


def user_data_folder() -> Path:
    """Return this user's data folder of vpdesk, which may not exist yet.

    On Windows it is the local one, which does not roam to other computers.
    """
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False, roaming=False)


def default_vault() -> Path:
    """Return where the vault lies when the user names no other place."""
    return user_data_folder() / "vault"


def sample_vault() -> Path:
    """Return where the sample practice lies, which may not be there."""
    return user_data_folder() / "sample-practice"


def current_vault() -> Path:
    """Return the vault to work in: the one named in `vault.location`, else the default one."""
    try:
        named = vault_location().read_text(encoding="utf-8").rstrip("\n")
    except (OSError, UnicodeDecodeError):
        return default_vault()
    return Path(named) if named else default_vault()


def vault_location() -> Path:
    """Return the file whose one line names the vault to work in; it may not exist."""
    return user_data_folder() / "vault.location"


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent
