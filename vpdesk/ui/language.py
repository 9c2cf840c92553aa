"""The language of the interface, of Qt's own texts and of dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from vpdesk.paths import translations
from vpdesk.ui.preferences import Language

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def current() -> Language:
    """Return the language the interface speaks."""
    app = QCoreApplication.instance()
    return "en" if app is not None and app.property("language") == "en" else "nl"


def install_language(app: QCoreApplication, language: Language) -> list[QTranslator]:
    """Speak this language from now on, whatever the system's is; call before the first widget.

    Returns the translators in use, which belong to `app`; remove them with
    `app.removeTranslator` to change the language. A translation that was not compiled is left
    out: its texts stay English.
    """
    QLocale.setDefault(_LOCALES[language])
    app.setProperty("language", language)
    folder = str(translations())
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    places = ((f"qtbase_{language}", of_qt), (f"qtbase_{language}", folder))
    installed = []
    for name, place in (*places, (f"vpdesk_{language}", folder)):
        translator = QTranslator(app)
        if translator.load(name, place):
            app.installTranslator(translator)
            installed.append(translator)
    return installed


def change_language(
    app: QCoreApplication, language: Language, spoken: list[QTranslator]
) -> list[QTranslator]:
    """Speak this language instead of that of these translators; return those in use from now on.

    Nothing is done where it is spoken already: every widget would hear of it, some twice.
    """
    if language == current():
        return spoken
    for translator in spoken:
        app.removeTranslator(translator)
    return install_language(app, language)
