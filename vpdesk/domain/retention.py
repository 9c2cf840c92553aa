"""How long the content of a case is kept, and why it was destroyed."""

from enum import StrEnum


class DestructionReason(StrEnum):
    """Why the content of a case was destroyed."""

    TERM = "term"
    """Its retention term had passed."""
    REPORTER_ASKED = "reporter_asked"
    """The reporter asked for it."""
