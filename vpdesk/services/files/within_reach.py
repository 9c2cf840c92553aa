"""Tell what can be reached: what nobody here may look at is away, as a stick can be, and no error.

Before Python 3.14 `pathlib` raises ``PermissionError`` instead, as for a stick of another user.
"""

import os
from pathlib import Path


def is_file(path: Path) -> bool:
    """Tell whether there is a file that can be seen."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder that can be looked into."""
    return os.path.isdir(path) and os.access(path, os.R_OK | os.X_OK)  # noqa: PTH112
