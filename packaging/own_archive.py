"""Let the built program read its modules from the file it was started from, as long as it runs.

Run at its start, by build.spec. An upgrade puts another file in the place of this one, in which
modules lie elsewhere: what is loaded for the first time after that, for instance to lock, would
fail. Linux keeps the file as it was for the process that runs it, also when its name is gone.
"""

import os
import sys

import pyimod02_importers  # type: ignore[import-not-found]

OWN = "/proc/self/exe"

# Without /proc it is read by its name, as on other systems. Wine shows the /proc of its host.
if sys.platform == "linux" and os.path.exists(OWN):  # noqa: PTH110 -- pathlib would be loaded for nothing
    pyimod02_importers.pyz_archive._filename = OWN  # noqa: SLF001 -- it has no other door
