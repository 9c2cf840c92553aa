"""What is printed for the adviser or handed to a reporter, once it is made, and how it leaves."""

from dataclasses import dataclass
from enum import StrEnum


class Leaving(StrEnum):
    """How a paper leaves the vault."""

    PRINTED = "printed"
    SAVED = "saved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A finished PDF, with the name to propose for its file, which tells of nobody.

    ``tells_name`` says that the name of the reporter, which was to stay out, stands in a text
    that the adviser wrote.
    """

    pdf: bytes
    file_name: str
    tells_name: bool = False
