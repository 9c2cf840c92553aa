"""Why a file cannot be attached, shown or taken out, as situations that carry facts."""

from enum import Enum, auto


class AttachmentError(Exception):
    """Something that concerns one file, while the vault as a whole is well."""


class FileProblem(Enum):
    """Why something with the name of a file cannot be attached."""

    LINK = auto()
    FOLDER = auto()
    DEVICE = auto()


class AttachmentRefused(AttachmentError):
    """What was chosen is no plain file."""

    def __init__(self, problem: FileProblem) -> None:
        super().__init__()
        self.problem = problem


class AttachmentEmpty(AttachmentError):
    """The file has no content."""


class AttachmentTooLarge(AttachmentError):
    """The file is larger than ``most`` MiB."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most


class AttachmentChanged(AttachmentError):
    """Another program wrote to the file while it was read."""


class AttachmentDamaged(AttachmentError):
    """The content that comes out of the vault is not what went in."""


class InsideVault(AttachmentError):
    """A file would be written unencrypted into the folder of the vault."""


class DocumentLocked(AttachmentError):
    """A PDF asks for a password."""


class DocumentDamaged(AttachmentError):
    """A PDF cannot be read."""


class ImageProblem(Enum):
    """Why a picture is not shown."""

    TOO_LARGE = auto()
    DAMAGED = auto()


class ImageNotShown(AttachmentError):
    """A picture that was attached can be kept, but not shown."""

    def __init__(self, problem: ImageProblem) -> None:
        super().__init__()
        self.problem = problem
