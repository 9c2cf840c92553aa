import subprocess
import sys

import pytest

from vpdesk.services.bug_reports import bug_report

FAIL = """
import sys, threading
from vpdesk.services.bug_reports import report_uncaught
if sys.argv[1] == "reported":
    report_uncaught()

class Broken:
    def __del__(self):
        int("Kievit")

def fail():
    {}["Kievit"]

Broken()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
raise OSError(2, "Kievit", "Kievit")
"""


def test_a_report_holds_no_message_value_or_folder() -> None:
    secret = "Kievit"
    with pytest.raises(ValueError, match=secret) as caught:
        int(secret)
    report = bug_report(caught.type, caught.tb, versions="Qt 6")
    first, kinds, place = report.splitlines()
    assert first.startswith("vpdesk ")
    assert ", Qt 6, " in first
    assert kinds == "ValueError < Exception < BaseException"
    assert place.startswith("  test_bug_reports.py:")
    assert secret not in report


@pytest.mark.parametrize("how", ["reported", "left"])
def test_what_nothing_catches_is_reported_without_its_message(how: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAIL, how], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    for kind in ("ValueError", "KeyError", "FileNotFoundError"):
        assert kind in done.stderr
    assert ("Kievit" in done.stderr) == (how == "left")


def test_a_command_cannot_be_looked_into() -> None:
    from tests.security.test_process import HARDEN

    code = HARDEN.partition("from vpdesk")[0] + (
        "import vpdesk.__main__; sys.argv = ['vpdesk', '--version'];"
        "vpdesk.__main__.main();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    )
    if sys.platform != "linux":
        pytest.skip("only Linux has these calls")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0) 0"
