"""Reads the file of a stand-in as a whole; what is too large to be one is not read further."""

from pathlib import Path

from vpdesk.services.files.attached_files import source_file


def bytes_of(path: Path) -> bytes:
    """Return what is in a file, up to a little more than such a file can have.

    Raises ``AttachmentError`` for what is no plain file, or ``OSError``.
    """
    from vpdesk.security.stand_in_files import MOST_BYTES

    content = bytearray()
    with source_file(path) as source:
        for pieces in source.pieces():
            content += b"".join(pieces)
            if len(content) > MOST_BYTES:
                break
    return bytes(content)
