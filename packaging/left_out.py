"""Runs first in a built program: stands for modules that libraries import and vpdesk never uses.

They belong to the network, or are large. What asks anything of them gets an AttributeError.
"""

import sys
from types import ModuleType


def stand_in(name: str, **contents: object) -> ModuleType:
    """Let ``import name`` find a module with nothing but ``contents``."""
    module = ModuleType(name, "Left out of the built program.")
    vars(module).update(contents)
    sys.modules[name] = module
    return module


class _Never(Exception):
    """Raised by nobody."""


def _is_never(_: object) -> bool:
    return False


_SYSTEM = getattr(sys.implementation, "_multiarch", "")
if sys.platform != "win32":
    # How Python was built, with the folders of whoever did; this is all that is asked of it.
    stand_in(
        f"_sysconfigdata_{sys.abiflags}_{sys.platform}_{_SYSTEM}",
        build_time_vars={"TZPATH": "/usr/share/zoneinfo:/usr/lib/zoneinfo:/etc/zoneinfo"},
    )
# SQLAlchemy compares errors with these.
stand_in("asyncio", CancelledError=_Never, TimeoutError=TimeoutError, iscoroutine=_is_never)
# jaraco.context, a part of the keyring, imports it for a function nobody calls.
stand_in("urllib.request")
# ReportLab asks whether something is a picture of Pillow.
_image = stand_in("PIL.Image", Image=_Never)
stand_in("PIL", Image=_image, __path__=[])
# Alembic writes new migrations with Mako, and knows databases that vpdesk has not.
_errors = stand_in("mako.exceptions")
stand_in("mako", exceptions=_errors, __path__=[])
stand_in("mako.template", Template=_Never)
stand_in("mako.pygen", PythonPrinter=_Never)
for _database in ("mssql", "mysql", "oracle", "postgresql"):
    stand_in(f"alembic.ddl.{_database}")
