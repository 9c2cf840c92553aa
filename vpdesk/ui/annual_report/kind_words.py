"""The words for kinds of documents and for editions that left."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vpdesk.domain.editions import Edition, EditionKind
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current

_CONTEXT = "EditionWords"
_KINDS = {
    EditionKind.ANNUAL: QT_TRANSLATE_NOOP("EditionWords", "Annual report"),
    EditionKind.INTERIM: QT_TRANSLATE_NOOP("EditionWords", "Interim notice"),
    EditionKind.BLOCK: QT_TRANSLATE_NOOP("EditionWords", "Multi-year report"),
    EditionKind.YEARS: QT_TRANSLATE_NOOP("EditionWords", "Multi-year table"),
    EditionKind.HOURS: QT_TRANSLATE_NOOP("EditionWords", "Time statement"),
    EditionKind.OLDER: QT_TRANSLATE_NOOP("EditionWords", "Older report"),
}
MADE_HERE = tuple(kind for kind in EditionKind if kind is not EditionKind.OLDER)
"""What can leave, in the order in which it is offered."""


def kind_name(kind: EditionKind) -> str:
    """Return `Jaarverslag`."""
    return QCoreApplication.translate(_CONTEXT, str(_KINDS[kind]))


def edition_name(edition: Edition) -> str:
    """Return `Jaarverslag 2025`."""
    return f"{kind_name(edition.kind)} {period_title(edition.period, current())}"


def with_name(pattern: str, name: str) -> str:
    """Put the name of a document at the `%1` of a sentence: `Show annual report 2025`."""
    within = not pattern.startswith("%1")
    return filled(pattern, name[:1].lower() + name[1:] if within else name)


def edition_standing(edition: Edition) -> str:
    """Return how and when an edition left: `Vastgesteld 12-01-2026`."""
    if edition.kind is EditionKind.OLDER:
        text = QCoreApplication.translate("EditionWords", "Made on %1, entered by hand")
    elif edition.draft:
        text = QCoreApplication.translate("EditionWords", "Left as a draft on %1")
    elif edition.replaces is not None:
        text = QCoreApplication.translate("EditionWords", "Erratum of %1")
    else:
        text = QCoreApplication.translate("EditionWords", "Issued on %1")
    return filled(text, paper_date(edition.made_on))
