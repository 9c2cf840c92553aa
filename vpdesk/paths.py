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


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent
