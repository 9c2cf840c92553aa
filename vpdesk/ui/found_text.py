"""How it is told in which text something was found."""

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.found_words import marked_places
from vpdesk.domain.search import FoundText
from vpdesk.ui.labels import label
from vpdesk.ui.marking import Marks

_AFTER_FIELD = ": "


def in_found_words(found: FoundText) -> str:
    """Return `Notitie: … met de leidinggevende gesproken`."""
    return label(found.field) + _AFTER_FIELD + found.text


def marks_in_found_words(found: FoundText, words: tuple[str, ...]) -> Marks:
    """Return where words stand in `in_found_words`; what the field is called is not marked."""
    before = len(label(found.field) + _AFTER_FIELD)
    places = marked_places(found.text, words)
    return tuple((before + start, before + end) for start, end in places)


def spoken_found(found: FoundText | None) -> str:
    """Return the end of a sentence that tells where something was found; empty for nowhere."""
    if found is None:
        return ""
    words = QCoreApplication.translate("FoundText", "found in %1")
    return ", " + words.replace("%1", in_found_words(found))
