"""The interface is Dutch unless the user chose English, whatever the system says."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication

from vpdesk.ui.dates import hours_figure
from vpdesk.ui.language import change_language, current, install_language
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


class Heard(QObject):
    """How often the program was told that its language changed."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.LanguageChange
        return False


def test_only_another_language_is_told_to_the_window(qapp: QApplication) -> None:
    before = QLocale()
    translators = install_language(qapp, "nl")
    heard = Heard()
    qapp.installEventFilter(heard)

    assert change_language(qapp, "nl", translators) is translators
    assert heard.times == 0
    translators = change_language(qapp, "en", translators)
    assert heard.times > 0
    assert current() == "en"

    qapp.removeEventFilter(heard)
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setProperty("language", None)
