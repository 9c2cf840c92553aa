"""What of all that the builder finds belongs in the built program; used by build.spec.

Paths are those within the bundle, with `/` on every system.
"""

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

OTHER_DATABASES = ("mssql", "mysql", "oracle", "postgresql")
"""Those that Alembic and SQLAlchemy know, and vpdesk has not."""

_ON_LINUX = ("buses", "login_manager", "screen_savers")

EXCLUDED_MODULES = (
    # vpdesk is offline, its database is never plain, and it starts no workers.
    *("PySide6.QtNetwork", "_asyncio", "_hashlib", "_multiprocessing", "_posixshmem"),
    *("_sqlite3", "_ssl", "asyncio", "ftplib", "http", "imaplib"),
    *("mailbox", "multiprocessing", "netrc", "nntplib", "poplib", "smtplib", "socketserver"),
    *("sqlite3", "ssl", "telnetlib", "urllib.error", "urllib.request", "urllib.response"),
    *("urllib.robotparser", "webbrowser", "wsgiref", "xmlrpc"),
    # Imported by libraries for what vpdesk does not do.
    *("PIL", "alembic.command", "alembic.config", "alembic.testing", "cffi", "charset_normalizer"),
    *("dateutil.zoneinfo", "icalendar.tests", "lxml", "mako", "markupsafe", "numpy", "pandas"),
    *(f"alembic.ddl.{name}" for name in OTHER_DATABASES),
    *(f"sqlalchemy.dialects.{name}" for name in OTHER_DATABASES),
    *("pycparser", "pygments", "sqlalchemy.ext.asyncio", "sqlalchemy.orm"),
    *("pytz", "rapidfuzz.distance.metrics_cpp_avx2", "rapidfuzz.fuzz_cpp"),
    *("rapidfuzz.fuzz_cpp_avx2", "reportlab.graphics.testdrawings"),
    *("reportlab.graphics.testshapes", "reportlab.lib.testutils", "sqlalchemy.testing", "tests"),
    # Stands in for a part in C that is there.
    "_pydecimal",
    # Of Python, for whoever writes programs.
    *(
        "_bz2",
        "_codecs_cn",
        "_codecs_hk",
        "_codecs_jp",
        "_codecs_kr",
        "_codecs_tw",
        "_curses",
        "_dbm",
        "_gdbm",
        "_lzma",
        "_tkinter",
        "bdb",
        "code",
        "distutils",
    ),
    *("doctest", "ensurepip", "idlelib", "lib2to3", "nis", "ossaudiodev", "pdb", "pip", "pydoc"),
    *("pytest", "readline", "setuptools", "swiglpk", "tkinter", "turtle", "unittest", "venv"),
)

EXCLUDED_ON = {
    "win32": (
        "PySide6.QtDBus",
        *(f"vpdesk.ui.frame.system_triggers.{name}" for name in _ON_LINUX),
    )
}
"""What only another system asks of a desktop, by the name of the system that goes without."""

_UNUSED = re.compile(
    r"""
    (^|/)(lib)?Qt6(Network|Pdf|Qml\w*|Quick\w*|VirtualKeyboard\w*|EglF[Ss]\w*)[.\d]
    | (^|/)Qt/qml/ | /PySide6/qml/
    # On macOS plugins that are left out bring theirs along, the network among them.
    | (^|/)Qt(?!(Core|DBus|Gui|PrintSupport|Svg|Widgets)\b)\w+(\.framework/|$)
    | /plugins/(egldeviceintegrations|generic|networkinformation|qmltooling|tls)/
    | /plugins/(vectorimageformats|xcbglintegrations)/
    | /plugins/wayland-graphics-integration-(client|server)/
    | /plugins/wayland-shell-integration/(?!libxdg-shell)
    | /plugins/platforminputcontexts/\w*virtualkeyboard
    | /plugins/platforms/(lib)?q(direct2d|eglfs|linuxfb|minimal\w*|vkkhrdisplay|vnc)\b
    | /plugins/platformthemes/\w*gtk3
    | /plugins/imageformats/(lib)?q(icns|pdf|tga|wbmp)\b
    | /PySide6/(Qt/)?translations/(?!qtbase_(nl|en)\.qm)
    # Printing asks the system's own, which brings its own way into networks.
    | (^|/)libcups\.so
    | (^|/)opengl32sw\.dll$ | (^|/)d3dcompiler_\d+\.dll$
    # vpdesk has a style of its own, and hears of Windows by messages to its window.
    | /plugins/styles/qmodernwindowsstyle | (^|/)(Qt6DBus\.dll|QtDBus\.pyd)$
    | ^reportlab/fonts/ | ^dateutil/zoneinfo/ | ^pytz/
    # What time zones are made from; THIRD-PARTY.txt has the licences and works.
    | ^tzdata/zoneinfo/(tzdata\.zi|leapseconds|\w+\.tab)$
    | \.dist-info/(licenses|sboms)/
    """,
    re.VERBOSE,
)

_RUNTIME = re.compile(r"(^|/)(concrt140|msvcp140\w*|vcruntime140\w*)\.dll", re.IGNORECASE)
_LIBRARY = re.compile(r"((PySide6/Qt/lib|[\w.]+\.libs)/)?lib[^/]+\.so(\.[\w.]+)?")
_STRIPPED = re.compile(
    r"libpython[\d.]+\.so[\d.]*|(cryptography|sqlalchemy|sqlcipher3|python[\d.]+/lib-dynload)/.+\.so"
)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def is_used(path: str) -> bool:
    """Tell whether any part of vpdesk loads this file that comes along with a library."""
    return not _UNUSED.search(f"/{path}" if path.startswith("PySide6/") else path)


def newest_runtimes(
    paths: Iterable[str], version_of: Callable[[str], tuple[int, ...]]
) -> tuple[set[str], set[str]]:
    """Return all of Microsoft's libraries for C and C++ among ``paths``, and those to keep.

    Wheels bring copies. Windows takes the one that was loaded first, whoever asks: so the newest.
    """
    found = {path for path in paths if _RUNTIME.search(path)}
    newest: dict[str, str] = {}
    for path in sorted(found, key=lambda each: (version_of(each), each)):
        newest[PurePosixPath(path).name.lower()] = path
    return found, set(newest.values())


def is_stripped(path: str) -> bool:
    """Tell whether a Linux library gets smaller without its names for debuggers, and still works.

    Those of most wheels were changed after they were linked, and break.
    """
    return _STRIPPED.fullmatch(path) is not None


def reachable(paths: Iterable[str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Return what a program can load of ``paths``: leave out libraries that nothing needs.

    ``needs`` names the libraries that a file is linked with, without folders. Whatever is not
    a library in one of the usual places is loaded by its name, and so is Python itself.
    """
    known = list(paths)
    by_name: dict[str, list[str]] = {}
    for path in known:
        by_name.setdefault(PurePosixPath(path).name, []).append(path)
    found: set[str] = set()
    ahead = [path for path in known if not _LIBRARY.fullmatch(path) or "libpython" in path]
    while ahead:
        path = ahead.pop()
        if path not in found:
            found.add(path)
            ahead += [each for name in needs(path) for each in by_name.get(name, ())]
    return found


def linked_with(file: str) -> list[str]:
    """Return the names of the libraries that an ELF file is linked with; none for another file."""
    done = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return _NEEDED.findall(done.stdout)
