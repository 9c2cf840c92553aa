"""The one keyring backend that may be used on each system."""

import importlib
import sys
from typing import Protocol

from vpdesk.security.errors import KeyringFailed, KeyringState

_ALLOWED = {
    "linux": ("keyring.backends.SecretService", "Keyring"),
    "darwin": ("keyring.backends.macOS", "Keyring"),
    "win32": ("keyring.backends.Windows", "WinVaultKeyring"),
}
# Asking for the default collection by its address never makes one, as the library's own way does.
_SETTINGS: dict[str, dict[str, object]] = {
    "linux": {
        "preferred_collection": "/org/freedesktop/secrets/aliases/default",
        "scheme": "default",
        "appid": "vpdesk",
    },
    "darwin": {"keychain": None},
    "win32": {"persist": "local machine"},
}


class Backend(Protocol):
    """What vpdesk asks of a keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def allowed_backend(platform: str = sys.platform) -> Backend:
    """Return a new object of the allow-listed class, whatever environment and settings say.

    `keyring.get_password()` would follow both, to plain files or to foreign code. Raises
    KeyringFailed with REFUSED_BACKEND for a system without such a class, or when something
    else answers to its name.
    """
    if platform not in _ALLOWED:
        raise KeyringFailed(state=KeyringState.REFUSED_BACKEND)
    module, name = _ALLOWED[platform]
    found = getattr(importlib.import_module(module), name)
    if (found.__module__, found.__qualname__) != (module, name):
        raise KeyringFailed(state=KeyringState.REFUSED_BACKEND)
    backend: Backend = found()
    for setting, value in _SETTINGS[platform].items():
        setattr(backend, setting, value)
    return backend


def state_of(error: Exception) -> KeyringState:
    """Return the state that a failed keyring call stands for, from its deepest known cause."""
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__
    states = (_state_of_one(cause) for cause in reversed(chain))
    return next((state for state in states if state is not None), KeyringState.BROKEN)


_BY_CLASS = {
    "ConnectionRefusedError": KeyringState.NO_SERVICE,
    "FileNotFoundError": KeyringState.NO_SERVICE,
    "ItemNotFoundException": KeyringState.NO_SERVICE,
    "KeychainDenied": KeyringState.DENIED,
    "KeyringLocked": KeyringState.LOCKED,
    "LockedException": KeyringState.LOCKED,
    "ModuleNotFoundError": KeyringState.NO_SERVICE,
    "NoKeyringError": KeyringState.NO_SERVICE,
    "PromptDismissedException": KeyringState.DENIED,
    "SecAuthFailure": KeyringState.DENIED,
    "SecretServiceNotAvailableException": KeyringState.NO_SERVICE,
    "TimeoutError": KeyringState.TIMEOUT,
}
_BY_DBUS_NAME = {
    "org.freedesktop.DBus.Error.AccessDenied": KeyringState.DENIED,
    "org.freedesktop.DBus.Error.NoReply": KeyringState.TIMEOUT,
    "org.freedesktop.DBus.Error.ServiceUnknown": KeyringState.NO_SERVICE,
    "org.freedesktop.DBus.Error.Timeout": KeyringState.TIMEOUT,
    "org.freedesktop.Secret.Error.IsLocked": KeyringState.LOCKED,
}
_BY_WINDOWS_NUMBER = {5: KeyringState.DENIED, 1312: KeyringState.NO_SERVICE}
_BY_KEYCHAIN_NUMBER = {-25308: KeyringState.LOCKED}


def _state_of_one(error: BaseException) -> KeyringState | None:
    if isinstance(error, KeyringFailed):
        return error.state
    number = error.args[0] if error.args and isinstance(error.args[0], int) else 0
    return (
        _BY_CLASS.get(type(error).__name__)
        or _BY_DBUS_NAME.get(getattr(error, "name", None) or "")
        or _BY_WINDOWS_NUMBER.get(getattr(error, "winerror", 0))
        or _BY_KEYCHAIN_NUMBER.get(number)
    )
