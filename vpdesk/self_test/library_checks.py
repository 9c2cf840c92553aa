"""Whether everything that is imported by name alone is there, and nothing that must not be."""

import importlib
import pkgutil
import platform
from datetime import UTC, date, datetime, time

import vpdesk
from vpdesk.domain.contact_cards import ContactCard
from vpdesk.domain.planned_moments import Alarm, PlannedMoment
from vpdesk.self_test.checks import Wrong
from vpdesk.self_test.report import is_frozen

BANNED = (
    *(
        "_hashlib",
        "_sqlite3",
        "_ssl",
        "asyncio",
        "ftplib",
        "http.client",
        "http.server",
        "imaplib",
        "poplib",
    ),
    *("smtplib", "socketserver", "sqlite3", "ssl", "urllib.request", "xmlrpc.client"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "multiprocessing", "requests", "swiglpk"),
)
"""Network, plain databases and what may not be delivered: no part of a built program."""

_LIBRARIES = {
    "PySide6": "__version__",
    "alembic": "__version__",
    "cryptography": "__version__",
    "pypdfium2": "PDFIUM_INFO",
    "reportlab": "__version__",
    "sqlalchemy": "__version__",
    "xlsxwriter": "__version__",
}
"""Where each tells its version."""

_OF_SOURCE = "not looked for: this is the source"
_DAY = date(2025, 3, 3)


def modules() -> str:
    """Import every module of a built program, for many are imported only when they are needed."""
    if not is_frozen():
        return _OF_SOURCE
    names = [found.name for found in pkgutil.walk_packages(vpdesk.__path__, "vpdesk.")]
    wanted = [name for name in names if name != "vpdesk.__main__"]
    failed = [told for name in wanted if (told := _failure(name))]
    if failed or len(wanted) < 2:
        raise Wrong("; ".join(failed) or "no modules were found")
    return f"{len(wanted)} modules"


def _failure(name: str) -> str:
    try:
        importlib.import_module(name)
    except Exception as error:  # noqa: BLE001 -- each is told
        return f"{name}: {type(error).__name__}: {error}"
    return ""


def banned(names: tuple[str, ...] = BANNED) -> str:
    """See that a built program has nothing that could reach a network or write in plain."""
    if not is_frozen():
        return _OF_SOURCE
    found = [name for name in names if _is_there(name)]
    if found:
        raise Wrong(f"can be imported: {', '.join(found)}")
    return f"{len(names)} modules are not there"


def _is_there(name: str) -> bool:
    """Tell whether a module is there with what is in it; a stand-in for one has no spec."""
    try:
        return importlib.import_module(name).__spec__ is not None
    except ImportError:
        return False


def words() -> str:
    """Say what went wrong, what a command says and what a report is called, in both languages."""
    from vpdesk.cli.texts import load_texts
    from vpdesk.security.errors import VaultInUse
    from vpdesk.services.wording import sentence

    for language in ("nl", "en"):
        if not (sentence(VaultInUse(), language) and load_texts(language).help("program")):
            raise Wrong(f"nothing is said in {language}")
    return "nl, en"


def cards() -> str:
    """Write a contact card and a calendar file, and read the card back."""
    from vpdesk.exchange.calendar_file import calendar_file
    from vpdesk.exchange.contact_cards import read_cards, write_cards

    card = ContactCard(name="Huisartsenpost De Brug", phone="010 000 00 00")
    if read_cards(write_cards([card])).cards != (card,):
        raise Wrong("a contact card is not read back as it was written")
    moment = PlannedMoment(key="selftest", on=_DAY, at=time(9, 30))
    made_at = datetime(2025, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    written = calendar_file([moment], summary="vpdesk", alarm=Alarm.NONE, made_at=made_at)
    if b"DTSTART" not in written:
        raise Wrong("a calendar file has no moment")
    return "read back"


def spelling() -> str:
    """Recognise one name in two spellings, which takes the library for distances."""
    from vpdesk.text_check.alike import near

    if not near("Verhoevens", "Verhovens"):
        raise Wrong("two spellings of a name are not recognised as one")
    return "two spellings are one name"


def versions() -> dict[str, str]:
    """Return the versions of what is inside, by name."""
    from PySide6.QtCore import qVersion

    from vpdesk.storage.sqlcipher import library_version

    libraries = {
        name: str(getattr(importlib.import_module(name), attribute))
        for name, attribute in _LIBRARIES.items()
    }
    of_systems = {
        "Python": platform.python_version(),
        "Qt": qVersion(),
        "SQLCipher": library_version(),
    }
    return of_systems | libraries
