"""Whether a rule holds, judged from what a reader can derive, without the true count."""

from vpdesk.auditor.model import Rule


def keeps(rule: Rule, low: int, high: int | None, k: int) -> bool:
    """Return whether a group of which at least ``low``, at most ``high`` is known keeps ``rule``.

    R2 is decided by the interval: it must not be certain that there is nobody, nor that there are
    1 to k - 1. R1 asks that a group below k can be nobody and can be k - 1; a group that is not
    certainly empty and may have k persons could be below it, and does not keep R1.
    """
    if rule is Rule.R1:
        return low >= k or (low == 0 and (high is None or high >= k - 1))
    return high is None or high >= k or (low == 0 and high >= 1)
