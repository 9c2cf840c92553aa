"""Whether what is seen is there: typeface, icons, languages, manual, pages and print."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QImage, QImageReader
from PySide6.QtWidgets import QApplication

from vpdesk.paths import licences, manual, resources
from vpdesk.self_test.checks import Wrong
from vpdesk.self_test.made import PAGE_WIDTH, Made
from vpdesk.services.desk import Desk
from vpdesk.ui import jobs
from vpdesk.ui.files.seen_images import FORMATS
from vpdesk.ui.fonts import register_fonts
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.window import Window
from vpdesk.ui.icons import pixmap
from vpdesk.ui.language import install_language
from vpdesk.ui.manual.chapters import chapters
from vpdesk.ui.page_pictures import as_image
from vpdesk.ui.preferences import Language, Preferences
from vpdesk.ui.printing import PagePainter, document_printer
from vpdesk.ui.theme import install_theme

PATIENCE = 60.0
"""Seconds that a page may take to show all it looked up."""

_SHOWN = {"nl": "Vandaag", "en": "Today"}
_OF_QT = {"nl": "Annuleren", "en": "Cancel"}


def _app() -> QApplication:
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise Wrong("Qt was not begun")
    return found


def fonts() -> str:
    if not register_fonts():
        raise Wrong("a weight of the typeface is missing")
    return "four weights"


def icons() -> str:
    """Draw every icon."""
    names = [file.stem for file in sorted((resources() / "icons").glob("*.svg"))]
    empty = [name for name in names if _is_empty(pixmap(name, "text", 16, 1.0).toImage())]
    if empty or not names:
        raise Wrong(f"nothing is drawn for {', '.join(empty) or 'any icon'}")
    return f"{len(names)} icons"


def _is_empty(image: QImage) -> bool:
    return all(
        image.pixelColor(x, y).alpha() == 0
        for x in range(image.width())
        for y in range(image.height())
    )


def image_formats() -> str:
    """See that attached pictures of every kind can be shown."""
    known = {bytes(each.data()) for each in QImageReader.supportedImageFormats()}
    missing = sorted(each.decode() for each in FORMATS.values() if each not in known)
    if missing:
        raise Wrong(f"not known: {', '.join(missing)}")
    return f"{len(FORMATS)} kinds"


def languages() -> str:
    """Say a word of vpdesk and one of Qt in both languages."""
    for language in ("nl", "en"):
        with _speaking(_app(), language):
            ours = QCoreApplication.translate("Navigation", "Today")
            of_qt = QCoreApplication.translate("QPlatformTheme", "Cancel")
        if (ours, of_qt) != (_SHOWN[language], _OF_QT[language]):
            raise Wrong(f"in {language} it says {ours} and {of_qt}")
    return "nl, en"


def manual_pages() -> str:
    """Read every chapter of the manual, its pictures, and the licences."""
    found = chapters()
    pictures = sorted((manual() / "images").glob("*.png"))
    unread = [file.name for file in pictures if QImage(str(file)).isNull()]
    if len(found) < 2 or not pictures or unread:
        raise Wrong(f"{len(found)} chapters; not read: {', '.join(unread) or 'nothing'}")
    if "LGPL" not in licences().read_text(encoding="utf-8"):
        raise Wrong("the licences are missing")
    return f"{len(found)} chapters, {len(pictures)} pictures"


def printing(made: Made) -> str:
    """Print the report to a PDF through Qt's own printing."""
    from vpdesk.reports.page_images import page_images

    if not made.report:
        raise Wrong("there is no report to print")
    file, owner = made.folder / "printed.pdf", QObject()
    printer = document_printer()
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    painter = PagePainter(printer, owner)
    count = 0
    for page in page_images(made.report, PAGE_WIDTH):
        if not painter.paint(as_image(page.pixels, page.width, page.height)):
            raise Wrong("a page could not be printed")
        count += 1
    painter.end()
    printed = len(list(page_images(file.read_bytes(), PAGE_WIDTH)))
    if printed != count:
        raise Wrong(f"{printed} of {count} pages were printed")
    return f"{printed} pages on {QGuiApplication.platformName()}"


def pages(made: Made) -> str:
    """Show every page of the desk."""
    with _window(_app(), made.opened(), made) as show:
        for key in PageKey:
            show(key)
    return f"{len(PageKey)} pages on {QGuiApplication.platformName()}"


@contextmanager
def _window(app: QApplication, desk: Desk, made: Made) -> Iterator[Callable[[PageKey], None]]:
    preferences = Preferences(made.folder / "preferences.ini")
    theme = install_theme(app, "light")
    with _speaking(app, preferences.language):
        window = Window(preferences)
        view = DeskView(desk, preferences, theme)
        window.show_only(view)
        window.show()

        def show(key: PageKey) -> None:
            view.show_page(key)
            _settle(app)
            if _is_of_one_colour(window.grab().toImage()):
                raise Wrong(f"the page {key.value} is empty")

        try:
            yield show
        finally:
            # What is shown must not look for its vault when that is closed.
            view.leave()
            jobs.end_all()
            window.close()
            window.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settle(app: QApplication) -> None:
    end = time.monotonic() + PATIENCE
    app.processEvents()
    while jobs.running() and time.monotonic() < end:
        time.sleep(0.005)
        app.processEvents()
    app.processEvents()


def _is_of_one_colour(image: QImage) -> bool:
    line = image.height() // 2
    return len({image.pixel(x, line) for x in range(0, image.width(), 2)}) == 1


@contextmanager
def _speaking(app: QApplication, language: Language) -> Iterator[None]:
    translators = install_language(app, language)
    try:
        yield
    finally:
        for translator in translators:
            app.removeTranslator(translator)
