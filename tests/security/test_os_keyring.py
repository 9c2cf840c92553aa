"""The keyring's nine answers are told apart, and none of them changes anything."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType

import pytest

from tests.security.vaults import MemoryBackend, MemoryKeyring
from vpdesk.security.errors import KeyringFailed, KeyringState
from vpdesk.security.keyring_backend import allowed_backend, state_of
from vpdesk.security.os_keyring import (
    Keyring,
    delete_secret,
    item_name,
    keyring_state,
    load_secret,
    store_secret,
)

ITEM = item_name(vault="a" * 32, slot_id="b" * 32)
SECRET = bytes(range(32))


class KeyringLocked(Exception):
    pass


class KeychainDenied(Exception):
    pass


class SecretServiceNotAvailableException(Exception):
    pass


class PromptDismissedException(Exception):
    pass


class ItemNotFoundException(Exception):
    pass


class InitError(Exception):
    pass


class DBusErrorResponse(Exception):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class WindowsError5(Exception):
    def __init__(self, winerror: int) -> None:
        super().__init__()
        self.winerror = winerror


class Error(Exception):
    pass


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


ANSWERS = [
    (KeyringLocked("the text may hold anything"), KeyringState.LOCKED),
    (caused(KeyringLocked(), KeychainDenied(-128, "denied")), KeyringState.DENIED),
    (PromptDismissedException(), KeyringState.DENIED),
    (SecretServiceNotAvailableException(), KeyringState.NO_SERVICE),
    (caused(InitError(), ItemNotFoundException()), KeyringState.NO_SERVICE),
    (ModuleNotFoundError("secretstorage"), KeyringState.NO_SERVICE),
    (FileNotFoundError(2, "bus"), KeyringState.NO_SERVICE),
    (TimeoutError(), KeyringState.TIMEOUT),
    (DBusErrorResponse("org.freedesktop.DBus.Error.NoReply"), KeyringState.TIMEOUT),
    (DBusErrorResponse("org.freedesktop.DBus.Error.AccessDenied"), KeyringState.DENIED),
    (DBusErrorResponse("org.freedesktop.Secret.Error.IsLocked"), KeyringState.LOCKED),
    (DBusErrorResponse("org.example.Other"), KeyringState.BROKEN),
    (WindowsError5(5), KeyringState.DENIED),
    (WindowsError5(1312), KeyringState.NO_SERVICE),
    (WindowsError5(8), KeyringState.BROKEN),
    (caused(KeyringLocked(), Error(-25308, "Unknown Error")), KeyringState.LOCKED),
    (Error(-1, "Unknown Error"), KeyringState.BROKEN),
    (KeyringFailed(state=KeyringState.REFUSED_BACKEND), KeyringState.REFUSED_BACKEND),
    (ValueError("x"), KeyringState.BROKEN),
]


@pytest.mark.parametrize(("error", "state"), ANSWERS)
def test_every_failure_has_its_state_and_changes_nothing(
    memory: MemoryKeyring, error: Exception, state: KeyringState
) -> None:
    memory.items[ITEM] = SECRET.hex()
    memory.fails_with = error
    assert keyring_state(memory.keyring()) is state
    for act in (
        lambda: load_secret(memory.keyring(), ITEM),
        lambda: store_secret(memory.keyring(), ITEM, SECRET),
        lambda: delete_secret(memory.keyring(), ITEM),
    ):
        with pytest.raises(KeyringFailed) as failed:
            act()
        assert failed.value.state is state
    assert memory.changed == 0
    assert memory.items == {ITEM: SECRET.hex()}


def test_causes_in_a_circle_come_to_an_end() -> None:
    first, second = InitError(), InitError()
    first.__cause__, second.__cause__ = second, first
    assert state_of(first) is KeyringState.BROKEN


def test_an_item_is_stored_loaded_and_deleted(memory: MemoryKeyring) -> None:
    keyring = memory.keyring()
    assert keyring_state(keyring) is KeyringState.OK
    store_secret(keyring, ITEM, SECRET)
    assert load_secret(keyring, ITEM) == SECRET
    delete_secret(keyring, ITEM)
    assert not memory.items


def test_a_missing_item_is_told_and_not_made(memory: MemoryKeyring) -> None:
    for act in (load_secret, delete_secret):
        with pytest.raises(KeyringFailed) as failed:
            act(memory.keyring(), ITEM)
        assert failed.value.state is KeyringState.ITEM_MISSING
    assert memory.changed == 0


@pytest.mark.parametrize("found", ["", "0" * 63, "G" * 64, "0" * 64 + "\n"])
def test_an_item_with_something_else_in_it_is_stale(memory: MemoryKeyring, found: str) -> None:
    memory.items[ITEM] = found
    with pytest.raises(KeyringFailed) as failed:
        load_secret(memory.keyring(), ITEM)
    assert failed.value.state is KeyringState.STALE


def test_an_item_is_never_updated_in_place(memory: MemoryKeyring) -> None:
    memory.items[ITEM] = "old"
    with pytest.raises(KeyringFailed) as failed:
        store_secret(memory.keyring(), ITEM, SECRET)
    assert failed.value.state is KeyringState.BROKEN
    assert memory.items == {ITEM: "old"}


def test_an_item_that_does_not_read_back_is_told(memory: MemoryKeyring) -> None:
    class Forgetful(MemoryBackend):
        def set_password(self, service: str, username: str, password: str) -> None:
            assert (service, username, len(password)) == (ITEM, "vpdesk", 64)

    with pytest.raises(KeyringFailed) as failed:
        store_secret(Keyring(make_backend=lambda: Forgetful(memory)), ITEM, SECRET)
    assert failed.value.state is KeyringState.BROKEN


def test_reading_back_uses_a_new_backend(memory: MemoryKeyring) -> None:
    made = []

    def make() -> MemoryBackend:
        made.append(MemoryBackend(memory))
        return made[-1]

    store_secret(Keyring(make_backend=make), ITEM, SECRET)
    assert len(made) == len({id(backend) for backend in made}) == 3


def test_a_keyring_that_never_answers_is_left_after_the_limit() -> None:
    answer = threading.Event()

    def hang() -> MemoryBackend:
        answer.wait()
        return MemoryBackend(MemoryKeyring())

    assert keyring_state(Keyring(make_backend=hang, limit_seconds=0.01)) is KeyringState.TIMEOUT
    answer.set()


def test_a_system_without_a_listed_backend_is_refused() -> None:
    with pytest.raises(KeyringFailed) as refused:
        allowed_backend("plan9")
    assert refused.value.state is KeyringState.REFUSED_BACKEND


def test_environment_and_settings_do_not_redirect(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    settings = home / ".config" / "python_keyring"
    settings.mkdir(parents=True)
    (settings / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/elsewhere")
    backend = allowed_backend("linux")
    assert type(backend).__module__ == "keyring.backends.SecretService"
    assert vars(backend)["preferred_collection"] == "/org/freedesktop/secrets/aliases/default"


def test_the_windows_item_stays_on_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    win32cred = ModuleType("win32cred")
    vars(win32cred).update(CRED_PERSIST_LOCAL_MACHINE=2, CRED_PERSIST_ENTERPRISE=3)
    monkeypatch.setattr("keyring.backends.Windows.win32cred", win32cred, raising=False)
    backend = allowed_backend("win32")
    assert vars(backend)["_persist"] == 2


def test_another_class_under_the_listed_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    impostor = ModuleType("keyring.backends.SecretService")
    vars(impostor)["Keyring"] = MemoryBackend
    monkeypatch.setitem(sys.modules, "keyring.backends.SecretService", impostor)
    assert keyring_state(Keyring(make_backend=lambda: allowed_backend("linux"))) is (
        KeyringState.REFUSED_BACKEND
    )


def test_an_installed_package_cannot_put_itself_before_the_listed_backend(
    tmp_path: Path, home: Path
) -> None:
    """A package may offer a backend by an entry point; nothing of it is even imported."""
    offered = tmp_path / "offered-1.0.dist-info"
    offered.mkdir()
    (offered / "METADATA").write_text("Metadata-Version: 2.1\nName: offered\nVersion: 1.0\n")
    (offered / "entry_points.txt").write_text("[keyring.backends]\noffered = offered\n")
    (tmp_path / "offered.py").write_text(
        "from pathlib import Path\n"
        f"Path({str(tmp_path / 'imported')!r}).touch()\n"
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    get_password = set_password = delete_password = lambda *_: 'taken'\n"
    )
    script = (
        "import sys\n"
        "from vpdesk.security.keyring_backend import allowed_backend\n"
        "from vpdesk.security.os_keyring import keyring_state\n"
        "print(type(allowed_backend('linux')).__module__, keyring_state().name)\n"
        "print('offered' in sys.modules)\n"
        "import keyring\n"
        "print(keyring.get_password('a', 'b'))\n"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus",
        "PYTHONPATH": os.pathsep.join([str(tmp_path), str(Path(__file__).parents[2])]),
    }
    told = subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout.splitlines()

    assert told[:2] == ["keyring.backends.SecretService NO_SERVICE", "False"]
    # The library itself would have followed it.
    assert told[2] == "taken"
