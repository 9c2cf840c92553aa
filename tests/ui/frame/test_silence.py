import subprocess
import sys

import pytest

SAY = """
import sys, threading
from PySide6.QtCore import qWarning
if sys.argv[1] == "silent":
    from vpdesk.ui.frame.silence import be_silent
    be_silent()

class Broken:
    def __del__(self):
        raise ValueError("Kievit")

def fail():
    raise KeyError("Kievit")

qWarning("Kievit")
Broken()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
"""


@pytest.mark.parametrize(("how", "times"), [("silent", 0), ("loud", 3)])
def test_nothing_reaches_the_terminal(how: str, times: int) -> None:
    said = subprocess.run(
        [sys.executable, "-c", SAY, how], check=True, capture_output=True, text=True
    )
    assert said.stdout == ""
    assert said.stderr.count("Kievit") >= times
    assert times or said.stderr == ""
