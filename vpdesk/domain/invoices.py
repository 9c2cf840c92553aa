"""Invoice lines: what an organisation is asked to pay, in the classes of its time statement."""

from enum import StrEnum


class Vat(StrEnum):
    """Whether value added tax stands on the lines."""

    STANDARD = "standard"
    EXEMPT = "exempt"
