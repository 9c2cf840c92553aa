"""The content of a table over several periods; it tells nothing that was not told before."""

from dataclasses import dataclass

from vpdesk.domain.annual_report import EarlierPeriod, FinalSince, RowNote


@dataclass(frozen=True, slots=True, kw_only=True)
class MultiYearTable:
    """What was told of ``periods``, side by side, the newest first; there is at least one.

    Every view comes from the ledger. ``notes`` say which rows changed. Without ``final`` it is a
    concept. ``language`` is "nl" or "en"; labels inside the views are already in it. With
    ``invented`` every page says that all of it is.
    """

    organisation: str
    periods: tuple[EarlierPeriod, ...]
    notes: tuple[RowNote, ...] = ()
    text: str = ""
    adviser: str = ""
    final: FinalSince | None = None
    language: str = "nl"
    invented: bool = False
