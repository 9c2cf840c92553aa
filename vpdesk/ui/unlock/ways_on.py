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


def is_older(error: Exception) -> bool:
    """Tell whether the files are older than the last session, which their user may accept."""
    from vpdesk.services.errors import DatabaseOlder, HeaderOlder

    return isinstance(error, DatabaseOlder | HeaderOlder)


def needs_other_vault(error: Exception) -> bool:
    """Tell whether nothing on the card opens this vault, so that only another one may."""
    from vpdesk.services.errors import PlaceRefused, SchemaTooNew, VaultTooNew

    return is_about_files(error) or isinstance(error, PlaceRefused | SchemaTooNew | VaultTooNew)


def is_of_keyring(error: Exception) -> bool:
    """Tell whether the keyring kept the vault shut."""
    from vpdesk.services.errors import KeyringFailed

    return isinstance(error, KeyringFailed)
