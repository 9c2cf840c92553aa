"""How the files of a document are called: what it is, its period and its organisation."""

from vpdesk.reports.headings import Document, heading

_NOT_IN_FILE_NAMES = '<>:"/\\|?*'
_LONGEST_ORGANISATION = 180
"""In bytes: with the rest of the name within the 255 that a file name may have."""


def file_name(document: Document) -> str:
    """Return the name of the PDF, one that every system allows; slashes become hyphens.

    Its twin has the same name with ``.json`` in place of ``.pdf``.
    """
    name = f"{heading(document)} – {_printable(document.organisation)}.pdf"
    return "".join("-" if letter in _NOT_IN_FILE_NAMES else letter for letter in name)


def _printable(organisation: str) -> str:
    letters = "".join(letter for letter in organisation if letter.isprintable())
    short = letters.encode()[:_LONGEST_ORGANISATION].decode(errors="ignore")
    return short.strip(" .")
