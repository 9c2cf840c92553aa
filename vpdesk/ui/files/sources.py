"""What files have in common, whatever they belong to, and what can be done with them."""

from collections.abc import Generator
from pathlib import Path
from typing import Any, Protocol

from vpdesk.domain.attachments import Media
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import Progress


class KnownFile(Protocol):
    """A file in the vault."""

    @property
    def id(self) -> Any: ...
    @property
    def name(self) -> str: ...
    @property
    def media(self) -> Media: ...
    @property
    def bytes(self) -> int: ...


class FileSource(Protocol):
    """Shows files and saves them outside the vault; both are jobs."""

    def view(self, _file_id: Any, /) -> Generator[Progress, None, HeldContent]: ...
    def export(
        self, _file_id: Any, _path: Path, /, *, replace: bool
    ) -> Generator[Progress, None, None]: ...


class FileTaker(Protocol):
    """Takes a file into the vault for what it belongs to; a job."""

    def add(self, _owner: Any, _path: Path, /) -> Generator[Progress, None, Any]: ...
