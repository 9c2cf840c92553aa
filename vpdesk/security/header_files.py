"""The two copies of the header on the disk: read, told apart, repaired and written."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from vpdesk.security.durable_files import NotAFile, read_regular, replace_durably
from vpdesk.security.errors import (
    CopyFault,
    HeaderDamaged,
    HeaderNotWritten,
    HeaderTampered,
    KeyringFailed,
    NotEnoughMemory,
    NoVaultHere,
    VaultError,
    VaultTooNew,
    WayNotAvailable,
    WrongSecret,
)
from vpdesk.security.header import HEADER_BYTES, Header, check_author, header_bytes, parse_header
from vpdesk.security.keys import MasterKey
from vpdesk.security.vault_folder import HEADER_NAMES, holds_vault_files, quarantine

TRY_ON = (HeaderTampered, WrongSecret, KeyringFailed, NotEnoughMemory, WayNotAvailable)
"""What one slot or copy may fail with while another is good; the most telling first."""


class Repair(Enum):
    """What became of a difference between the two copies."""

    NOT_NEEDED = auto()
    DONE = auto()
    FAILED = auto()
    """One copy is good, and the other could not be written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy as found: its header, or the reason why it has none."""

    name: str
    content: bytes = field(default=b"", repr=False)
    header: Header | None = None
    refusal: HeaderDamaged | VaultTooNew | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSlot:
    """The master key, and the slot it was found in."""

    master: MasterKey
    slot_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockedHeader:
    """A header that was proved to be this vault's, with its master key."""

    header: Header
    master: MasterKey
    slot_id: str
    repair: Repair


def read_copies(folder: Path) -> tuple[Copy, ...]:
    """Return both copies; raise NoVaultHere when the folder has no file of a vault at all.

    Raises FolderNotUsable for a folder that cannot be read.
    """
    if not holds_vault_files(folder):
        raise NoVaultHere
    return tuple(_read_copy(folder / name) for name in HEADER_NAMES)


def readable_headers(copies: tuple[Copy, ...]) -> tuple[Header, ...]:
    """Return the different headers, newest first, none of them authenticated.

    Raises VaultTooNew or HeaderDamaged when no copy can be read.
    """
    by_content = {copy.content: copy.header for copy in copies if copy.header is not None}
    if not by_content:
        raise _refusal_of(copies)
    return tuple(sorted(by_content.values(), key=lambda header: header.seq, reverse=True))


def most_telling(failures: list[VaultError]) -> VaultError:
    """Return the failure of kind TRY_ON that says most about what is wrong."""
    return min(failures, key=lambda failure: TRY_ON.index(type(failure)))


def unlock_header(folder: Path, unwrap: Callable[[Header], OpenSlot]) -> UnlockedHeader:
    """Return the newest genuine header; put both copies right if they are not equal to it.

    `unwrap` raises WrongSecret, KeyringFailed, NotEnoughMemory or WayNotAvailable for a header
    it cannot open. Raises the most telling of what it raised, HeaderTampered, HeaderDamaged,
    VaultTooNew or NoVaultHere.
    """
    copies = read_copies(folder)
    header, slot = _first_genuine(copies, unwrap)
    genuine = next(copy.content for copy in copies if copy.header == header)
    for copy in copies:
        if isinstance(copy.refusal, VaultTooNew) and _is_ours(copy, slot.master, header.vault):
            raise copy.refusal
    return UnlockedHeader(
        header=header,
        master=slot.master,
        slot_id=slot.slot_id,
        repair=_repair(folder, copies, genuine, slot.master, header.vault),
    )


def write_header(folder: Path, header: Header, master: MasterKey) -> None:
    """Write both copies, one after the other, and read them back.

    Raises HeaderNotWritten (one copy may then be new: the next opening puts both right)
    or HeaderFull.
    """
    _write_both(folder, header_bytes(header, master))


def _read_copy(path: Path) -> Copy:
    try:
        content = read_regular(path, at_most=HEADER_BYTES)
    except FileNotFoundError:
        return _faulty(path, CopyFault.MISSING)
    except NotAFile:
        return _faulty(path, CopyFault.NOT_A_FILE)
    except OSError:
        return _faulty(path, CopyFault.UNREADABLE)
    try:
        return Copy(name=path.name, content=content, header=parse_header(content))
    except (HeaderDamaged, VaultTooNew) as refusal:
        return Copy(name=path.name, content=content, refusal=refusal)


def _faulty(path: Path, fault: CopyFault) -> Copy:
    return Copy(name=path.name, refusal=HeaderDamaged(faults=(fault,)))


def _refusal_of(copies: tuple[Copy, ...]) -> HeaderDamaged | VaultTooNew:
    refusals = [copy.refusal for copy in copies]
    for refusal in refusals:
        if isinstance(refusal, VaultTooNew):
            return refusal
    damages = [refusal for refusal in refusals if isinstance(refusal, HeaderDamaged)]
    return HeaderDamaged(faults=tuple(fault for damage in damages for fault in damage.faults))


def _first_genuine(
    copies: tuple[Copy, ...], unwrap: Callable[[Header], OpenSlot]
) -> tuple[Header, OpenSlot]:
    failures: list[VaultError] = []
    for header in readable_headers(copies):
        content = next(copy.content for copy in copies if copy.header == header)
        try:
            slot = unwrap(header)
            check_author(content, slot.master, vault=header.vault)
        except TRY_ON as failure:
            failures.append(failure)
        else:
            return header, slot
    raise most_telling(failures)


def _is_ours(copy: Copy, master: MasterKey, vault: str) -> bool:
    try:
        check_author(copy.content, master, vault=vault)
    except HeaderTampered:
        return False
    return True


def _repair(
    folder: Path, copies: tuple[Copy, ...], genuine: bytes, master: MasterKey, vault: str
) -> Repair:
    different = [copy for copy in copies if copy.content != genuine]
    if not different:
        return Repair.NOT_NEEDED
    try:
        for copy in different:
            older = copy.header is not None and _is_ours(copy, master, vault)
            if not older:
                quarantine(folder, copy.name)
        _write_both(folder, genuine)
    except (OSError, HeaderNotWritten):
        return Repair.FAILED
    return Repair.DONE


def _write_both(folder: Path, content: bytes) -> None:
    paths = [folder / name for name in HEADER_NAMES]
    try:
        for path in paths:
            replace_durably(path, content)
        found = [read_regular(path, at_most=HEADER_BYTES) for path in paths]
    except OSError as error:
        raise HeaderNotWritten(error_number=error.errno) from None
    if any(back != content for back in found):
        raise HeaderNotWritten(error_number=None)
