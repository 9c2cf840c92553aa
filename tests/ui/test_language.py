"""The interface is Dutch unless the user chose English, whatever the system says."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from vpdesk.ui.dates import hours_figure
from vpdesk.ui.language import install_language
from vpdesk.ui.preferences import Language


@pytest.mark.parametrize(("language", "figure"), [("nl", "6,5"), ("en", "6.5")])
def test_numbers_and_qts_own_texts_follow_the_language(
    qapp: QApplication, language: Language, figure: str
) -> None:
    before = QLocale()
    translators = install_language(qapp, language)
    assert hours_figure(390) == figure
    yes = qapp.translate("QPlatformTheme", "&Yes")
    assert yes == ("&Ja" if language == "nl" else "&Yes")
    left_out_by_qt = qapp.translate("QFileDialog", "Files of &type:")
    assert left_out_by_qt == ("Bestands&type:" if language == "nl" else "Files of &type:")
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setProperty("language", None)
