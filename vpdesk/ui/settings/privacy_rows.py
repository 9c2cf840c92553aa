"""The lines of the privacy papers: a section with its state, and a version that left."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.privacy_papers import (
    PrivacyPaperKind,
    PrivacySection,
    PrivacyVersion,
    Wording,
)
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.widgets.text import text_label

_BETWEEN = " · "


def kind_words(kind: PrivacyPaperKind) -> str:
    """Return what a paper is called."""
    if kind is PrivacyPaperKind.RECORD:
        return QCoreApplication.translate("PrivacySettings", "Record of processing")
    return QCoreApplication.translate("PrivacySettings", "Privacy statement")


def language_words(language: str) -> str:
    """Return what a language is called."""
    if language == "en":
        return QCoreApplication.translate("PrivacySettings", "English")
    return QCoreApplication.translate("PrivacySettings", "Dutch")


def section_line(section: PrivacySection, tools: Sequence[QWidget]) -> QWidget:
    """Return a section with whose text it has, what it lacks, and what can be done with it."""
    is_left_out = not section.text.text
    states = (
        _wording(section),
        QCoreApplication.translate("PrivacySettings", "Empty: stays out of the document")
        if is_left_out
        else "",
    )
    lacking = QCoreApplication.translate("PrivacySettings", "Still to fill in: %1")
    missing = filled(lacking, ", ".join(section.missing)) if section.missing else ""
    return _line(section.text.title, _BETWEEN.join(filter(None, states)), tools, missing=missing)


def version_line(version: PrivacyVersion, view: QWidget) -> QWidget:
    """Return a version with its day, its language and for whom it was."""
    numbered = QCoreApplication.translate("PrivacySettings", "Version %1")
    everybody = QCoreApplication.translate("PrivacySettings", "All organisations")
    whom = version.for_whom or everybody
    about = (
        kind_words(version.kind),
        language_words(version.language),
        "" if version.kind is PrivacyPaperKind.RECORD else whom,
    )
    title = _BETWEEN.join((filled(numbered, str(version.number)), paper_date(version.made_on)))
    return _line(title, _BETWEEN.join(filter(None, about)), [view])


def emptied(column: QVBoxLayout) -> None:
    """Take every line out of a column."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def _wording(section: PrivacySection) -> str:
    if section.wording is Wording.HERE:
        return QCoreApplication.translate("PrivacySettings", "For this organisation alone")
    if section.wording is Wording.STARTER:
        return ""
    if section.starter is None:
        return QCoreApplication.translate("PrivacySettings", "Own section")
    return QCoreApplication.translate("PrivacySettings", "Differs from the starter text")


def _line(title: str, about: str, tools: Sequence[QWidget], *, missing: str = "") -> QWidget:
    line = QWidget()
    line.setMinimumHeight(tokens.TABLE_ROW_HEIGHT)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(tokens.SMALL)
    words = QVBoxLayout()
    words.setContentsMargins(0, tokens.SMALL, 0, tokens.SMALL)
    words.setSpacing(tokens.HAIR)
    words.addWidget(text_label(title, "label", wrap=True))
    if about:
        words.addWidget(text_label(about, "small", "text2", wrap=True))
    if missing:
        words.addWidget(text_label(missing, "small", "warn", wrap=True))
    row.addLayout(words, 1)
    for tool in tools:
        row.addWidget(tool)
    return line
