"""The environment as its user has it, without what a built program puts there for itself."""

import os
from collections.abc import Iterator, Mapping, MutableMapping

_LIBRARIES = "LD_LIBRARY_PATH"
_LIBRARIES_BEFORE = f"{_LIBRARIES}_ORIG"
"""Where the boot loader keeps what its user had set."""

_OF_LOADER = "_PYI_"


def user_environment(environment: Mapping[str, str], folder: str | None) -> dict[str, str]:
    """Return what programs that are started may see; ``folder`` is that of the built program.

    Its libraries and plugins would be loaded by those programs, too, and each new start of its
    own would add to them. Without ``folder`` nothing is taken out.
    """
    return dict(environment if folder is None else _kept(environment, folder))


def give_back(
    environment: Mapping[str, str], current: MutableMapping[str, str] = os.environ
) -> None:
    """Let ``current`` be ``environment`` again; call when Qt has read what was set for it."""
    for name in current.keys() - environment.keys():
        del current[name]
    current.update(environment)


def _kept(environment: Mapping[str, str], folder: str) -> Iterator[tuple[str, str]]:
    is_kept = _LIBRARIES_BEFORE in environment
    for name, value in environment.items():
        if name.startswith(_OF_LOADER) or (name == _LIBRARIES and is_kept):
            continue
        parts = value.split(os.pathsep)
        left = os.pathsep.join(part for part in parts if not _lies_in(part, folder))
        if left or left == value:
            yield (_LIBRARIES if name == _LIBRARIES_BEFORE else name), left


def _lies_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + os.sep)
