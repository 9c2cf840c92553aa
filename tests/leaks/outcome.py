"""The canary session as two lines of the table of faults."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.outcome import Outcome, not_tried
from tests.leaks.canaries import CONTROL, KINDS, exports_in, leaks
from tests.leaks.running import spend_a_day, why_not


def look_for_leaks() -> Outcome:
    """Spend a day in the program, traced; places are lost into which something leaked."""
    what = "places written to in a traced day, searched for canaries and keys"
    if why_not():
        return not_tried(what, why_not())
    with TemporaryDirectory() as folder:
        day = spend_a_day(Path(folder))
    control = str(day.shared / CONTROL)
    let_out = str(exports_in(day.shared))
    places = {
        place: leaks(bytes(content), day.secrets)
        for place, content in day.trace.written.items()
        if not place.startswith(let_out)
    }
    found = [f"{place}: {', '.join(sorted(told))}" for place, told in places.items() if told]
    wrong = [each for each in found if not each.startswith(control)]
    if day.code:
        wrong.append(f"the day ended with {day.code}")
    return Outcome(
        what=what,
        tried=len(places) - 1,
        lost=len(wrong),
        control="a canary written in plain",
        control_tried=1,
        control_lost=len(found) - len(wrong) if not day.code else 0,
        notes=tuple(wrong),
    )


def look_into_memory() -> Outcome:
    """Look for every canary and key in the memory of the program that was just locked."""
    what = "kinds of text and keys looked for in memory after the lock"
    if why_not():
        return not_tried(what, why_not())
    with TemporaryDirectory() as folder:
        day = spend_a_day(Path(folder))
    tried = len(KINDS) + len(day.secrets)
    left = sorted(day.memory.get("locked", {"the day did not come so far"}))
    return Outcome(
        what=what,
        tried=tried,
        lost=len(left),
        control="before the lock",
        control_tried=tried,
        control_lost=min(len(day.memory.get("before-lock", ())), tried),
        notes=tuple(left),
    )
