"""How a kept file is shown in a list: its icon and its size."""

from PySide6.QtCore import QLocale

from vpdesk.domain.attachments import IMAGES, Media


def media_icon(media: Media) -> str:
    """Return the icon of a kind of file."""
    if media in IMAGES:
        return "image"
    return "file-text" if media in {Media.PDF, Media.TEXT} else "paperclip"


def size_in_words(size: int) -> str:
    """Return `1,2 MB` for a number of bytes, counted in powers of 1,024 as the limit is."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
