"""The way to a vault: the jobs that make it and open it, for the cards before the desk."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vpdesk.ui.jobs import Job
from vpdesk.ui.waiting import Waiting

if TYPE_CHECKING:
    from vpdesk.services.vaults.vaults import Argon2Cost, Keyring, PreparedVault, WayToOpen


class Way(Enum):
    """What the card asks for."""

    PASSWORD = auto()
    KEYRING = auto()
    RECOVERY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One folder for a vault; without a keyring that of this computer is asked.

    ``sample`` is where a sample practice may lie; None offers none.

    ``waiting`` counts the wrong secrets given at this door.
    Jobs are generators for ``RunningJob``: keyring and key derivation take seconds.
    """

    folder: Path
    today: Callable[[], date] = date.today
    keyring: "Keyring | None" = None
    argon2: "Argon2Cost | None" = None
    waiting: Waiting = field(default_factory=Waiting)
    sample: Path | None = None

    def ways(self) -> frozenset[Way]:
        """Return the ways into the vault; raises ``VaultError``, ``NoVaultHere`` before all."""
        from vpdesk.services.vaults import vaults

        shown = {
            vaults.WayIn.PASSWORD: Way.PASSWORD,
            vaults.WayIn.BOUND: Way.PASSWORD,
            vaults.WayIn.KEYRING: Way.KEYRING,
            vaults.WayIn.RECOVERY: Way.RECOVERY,
        }
        return frozenset(shown[way] for way in vaults.ways_in(self.folder))

    def unlocking(self, way: Way, typed: str, *, accept_older: bool = False) -> Job:
        """Return the job that opens the vault; it gives the desk."""

        def unlock() -> object:
            from vpdesk.services.vaults import vaults

            if way is Way.KEYRING:
                return vaults.unlock_with_keyring(
                    self.folder,
                    today=self.today,
                    keyring=self._keyring(),
                    accept_older=accept_older,
                )
            if way is Way.RECOVERY:
                return vaults.unlock_with_recovery_code(
                    self.folder, typed, today=self.today, accept_older=accept_older
                )
            return vaults.unlock_with_password(
                self.folder,
                typed,
                today=self.today,
                keyring=self._keyring(),
                accept_older=accept_older,
            )

        return _job(unlock)

    def asking_keyring(self) -> Job:
        """Return the job that asks whether the keyring can be used; it gives its state."""

        def ask() -> object:
            from vpdesk.services.vaults import vaults

            return vaults.keyring_state(self._keyring())

        return _job(ask)

    def preparing(self, way: "WayToOpen", password: str) -> Job:
        """Return the job that makes the keys of a new vault; it gives a ``PreparedVault``."""

        def prepare() -> object:
            from vpdesk.services.vaults import vaults

            return vaults.prepare(
                self.folder,
                way=way,
                password=password,
                today=self.today,
                keyring=self._keyring(),
                argon2=self.argon2 or vaults.DEFAULT_COST,
            )

        return _job(prepare)

    def creating(self, prepared: "PreparedVault", typed: str) -> Job:
        """Return the job that writes the vault; it gives the desk."""

        def create() -> object:
            from vpdesk.services.vaults import vaults

            return vaults.create(prepared, typed_code=typed, today=self.today)

        return _job(create)

    def abandoning(self, prepared: "PreparedVault") -> Job:
        """Return the job that takes back what was prepared."""

        def abandon() -> None:
            from vpdesk.services.vaults import vaults

            vaults.abandon(prepared)

        return _job(abandon)

    def offers_sample(self) -> bool:
        """Tell whether a sample practice can lie apart from the vault."""
        from vpdesk.services.sample_practice import sample_vault

        return self.sample is not None and sample_vault.lies_apart(self.sample, self.folder)

    def has_sample(self) -> bool:
        """Tell whether a sample practice was made before."""
        from vpdesk.services.sample_practice import sample_vault

        return self.sample is not None and sample_vault.is_there(self.sample)

    def making_sample(self) -> Job:
        """Return the job that makes the sample practice anew and opens it; it gives the desk."""
        from vpdesk.services.sample_practice import sample_vault

        def make() -> Generator[Any, None, object]:
            yield from sample_vault.make(self._sample(), today=self.today)
            return sample_vault.open_sample(self._sample(), today=self.today)

        return make

    def opening_sample(self) -> Job:
        """Return the job that opens the sample practice; it gives the desk."""
        from vpdesk.services.sample_practice import sample_vault

        return _job(lambda: sample_vault.open_sample(self._sample(), today=self.today))

    def removing_sample(self) -> Job:
        """Return the job that removes the sample practice."""
        from vpdesk.services.sample_practice import sample_vault

        return _job(lambda: sample_vault.remove(self._sample()))

    def take_back(self, prepared: "PreparedVault") -> None:
        """Take it back at once, as far as the keyring lets: the program is about to end."""
        from vpdesk.services.errors import KeyringFailed
        from vpdesk.services.vaults import vaults

        with suppress(KeyringFailed):
            vaults.abandon(prepared)

    def _sample(self) -> Path:
        assert self.sample is not None  # noqa: S101
        return self.sample

    def _keyring(self) -> "Keyring":
        from vpdesk.services.vaults import vaults

        return self.keyring or vaults.SYSTEM_KEYRING


def _job(step: Callable[[], object]) -> Callable[[], Generator[Any, None, Any]]:
    def job() -> Generator[Any, None, Any]:
        yield
        return step()

    return job
