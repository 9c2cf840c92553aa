"""The steps of putting a backup back, and what they are called."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication


class Step(Enum):
    """Where its user is; while LOOKING and RESTORING something runs."""

    FILE = auto()
    SECRET = auto()
    LOOKING = auto()
    CONTENTS = auto()
    RESTORING = auto()
    DONE = auto()


BUSY = frozenset({Step.LOOKING, Step.RESTORING})


def title_of(step: Step) -> str:
    """Return what stands above a step."""
    if step in {Step.CONTENTS, Step.RESTORING}:
        return QCoreApplication.translate("RestoreDialog", "What is in this backup")
    if step is Step.DONE:
        return QCoreApplication.translate("RestoreDialog", "Put back")
    return QCoreApplication.translate("RestoreDialog", "Put a backup back")


def confirmation_of(step: Step, *, offers_files: bool) -> str:
    """Return what the button says that goes on from a step."""
    match step:
        case Step.FILE if not offers_files:
            return QCoreApplication.translate("RestoreDialog", "Choose a backup…")
        case Step.FILE | Step.SECRET:
            return QCoreApplication.translate("RestoreDialog", "Look inside")
        case Step.LOOKING:
            return QCoreApplication.translate("RestoreDialog", "Looking…")
        case Step.CONTENTS:
            return QCoreApplication.translate("RestoreDialog", "Put back")
        case Step.RESTORING:
            return QCoreApplication.translate("RestoreDialog", "Putting back…")
        case Step.DONE:
            return QCoreApplication.translate("RestoreDialog", "Open this vault")
