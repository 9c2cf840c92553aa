"""The content of a notice within a running period: one coarse token and the adviser's words."""

from dataclasses import dataclass

from vpdesk.domain.annual_report import FinalSince, NotCounted
from vpdesk.domain.disclosure import Token
from vpdesk.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class InterimNotice:
    """Everything an interim notice prints.

    ``total`` is "less than ``k``" or "``k`` or more" and never a number. ``title`` words the
    ``period``. ``not_counted`` are older reports whose reporters are not in ``total``. Without
    ``final`` it is a concept. ``language`` is "nl" or "en". With ``invented`` every page says that
    all of it is.
    """

    organisation: str
    period: Period
    title: str
    k: int
    total: Token
    not_counted: tuple[NotCounted, ...] = ()
    text: str = ""
    adviser: str = ""
    final: FinalSince | None = None
    language: str = "nl"
    invented: bool = False
