"""Every screen by the name of its pictures, gathered from the modules beside this one."""

import pkgutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screens.stage import Scene


def gathered() -> "dict[str, Scene]":
    """Return the scenes of every module here that has ``SCREENS``, in the order of their names.

    Raises ``ValueError`` when two scenes have one name.
    """
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name == Path(__file__).stem:
            continue
        scenes: dict[str, Scene] = getattr(import_module(f"screens.{module.name}"), "SCREENS", {})
        if twice := found.keys() & scenes.keys():
            raise ValueError(*sorted(twice))
        found |= scenes
    return found
