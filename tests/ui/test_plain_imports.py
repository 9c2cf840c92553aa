"""What is imported in the window is not read as source."""

import json
import subprocess
import sys

_PROGRAM = """
import builtins, json, linecache, sys
import vpdesk.ui.frame.window
import PySide6.QtSvg
kept = [name for name in linecache.cache if name.endswith(".py")]
from PySide6.QtWidgets import *
print(json.dumps([len(kept), "statistics" in sys.modules, QLabel.__name__]))
import statistics
print(json.dumps(statistics.__file__ in linecache.cache))
"""


def test_the_source_of_a_module_is_neither_read_nor_kept() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, check=True, text=True
    )

    window, later = map(json.loads, done.stdout.splitlines())
    assert window == [0, False, "QLabel"]
    assert later is False
