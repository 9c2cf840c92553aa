"""What its user can do about a vault that does not open."""


def is_about_files(error: Exception) -> bool:
    """Tell whether the files are missing or damaged, so that a backup or another vault helps."""
    from vpdesk.services.errors import (
        DatabaseDamaged,
        DatabaseRefused,
        HeaderDamaged,
        HeaderOutdated,
        HeaderTampered,
        NoVaultHere,
    )

    return isinstance(
        error,
        DatabaseDamaged
        | DatabaseRefused
        | HeaderDamaged
        | HeaderOutdated
        | HeaderTampered
        | NoVaultHere,
    )


def is_newer(error: Exception) -> bool:
    """Tell whether a newer program left the vault."""
    from vpdesk.services.errors import SchemaTooNew, VaultTooNew

    return isinstance(error, SchemaTooNew | VaultTooNew)


def a_backup_helps(error: Exception) -> bool:
    """Tell whether a backup can be opened in its stead: a sound one, or one of before."""
    return is_about_files(error) or is_newer(error)


def is_older(error: Exception) -> bool:
    """Tell whether the files are older than the last session, which their user may accept."""
    from vpdesk.services.errors import DatabaseOlder, HeaderOlder

    return isinstance(error, DatabaseOlder | HeaderOlder)


def needs_other_vault(error: Exception) -> bool:
    """Tell whether nothing on the card opens this vault, so that only another one may."""
    from vpdesk.services.errors import PlaceRefused

    return a_backup_helps(error) or isinstance(error, PlaceRefused)


def is_of_keyring(error: Exception) -> bool:
    """Tell whether the keyring kept the vault shut."""
    from vpdesk.services.errors import KeyringFailed

    return isinstance(error, KeyringFailed)
