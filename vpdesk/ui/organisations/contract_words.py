"""What was agreed in a contract, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from vpdesk.domain.agreed_hours import ContractUse
from vpdesk.domain.contracts import AgreedPer, ContractDraft, last_day
from vpdesk.domain.periods import calendar_year
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.organisations.months import day_in_full


class ContractWords:
    """The words of contracts; they are put together in the language that is in use."""

    def form(self, contract: ContractDraft, form: str) -> str:
        """Return the form, with the band of a subscription."""
        low, high = contract.headcount_from, contract.headcount_until
        if low is not None and high is not None:
            pattern = QCoreApplication.translate("ContractWords", "%1 to %2 employees")
            band = filled(pattern, QLocale().toString(low), QLocale().toString(high))
        elif low is not None:
            pattern = QCoreApplication.translate("ContractWords", "from %1 employees")
            band = filled(pattern, QLocale().toString(low))
        elif high is not None:
            pattern = QCoreApplication.translate("ContractWords", "up to %1 employees")
            band = filled(pattern, QLocale().toString(high))
        else:
            band = ""
        return " · ".join(filter(None, (form, band)))

    def rate(self, contract: ContractDraft) -> str:
        """Return what an hour, its travel, and a year or a card cost."""
        parts = []
        if contract.fee_cents is not None:
            per_card = contract.agreed_per is AgreedPer.CARD
            pattern = (
                QCoreApplication.translate("ContractWords", "%1 a card")
                if per_card
                else QCoreApplication.translate("ContractWords", "%1 a year")
            )
            parts.append(filled(pattern, euros(contract.fee_cents)))
        if contract.rate_cents is not None:
            pattern = QCoreApplication.translate("ContractWords", "%1 an hour")
            parts.append(filled(pattern, euros(contract.rate_cents)))
            pattern = QCoreApplication.translate("ContractWords", "travel %1% of it")
            parts.append(filled(pattern, str(contract.travel_percent)))
        return " · ".join(parts)

    def days(self, contract: ContractDraft, today: date) -> str:
        """Return from when until when it holds."""
        start, until = contract.start, last_day(contract, today)
        if start and until:
            pattern = QCoreApplication.translate("ContractWords", "%1 – %2")
            return filled(pattern, day_in_full(start), day_in_full(until))
        if start:
            return filled(
                QCoreApplication.translate("ContractWords", "from %1"), day_in_full(start)
            )
        if until:
            return filled(
                QCoreApplication.translate("ContractWords", "until %1"), day_in_full(until)
            )
        return QCoreApplication.translate("ContractWords", "runs on")

    def stretch(self, use: ContractUse) -> str:
        """Return what the hours are counted over."""
        start, end = use.stretch.start, use.stretch.end
        if use.stretch == calendar_year(start.year):
            pattern = QCoreApplication.translate("ContractWords", "Hours %1")
            return filled(pattern, str(start.year))
        if use.agreed_per is AgreedPer.CARD:
            pattern = QCoreApplication.translate("ContractWords", "Card from %1")
            return filled(pattern, paper_date(start))
        pattern = QCoreApplication.translate("ContractWords", "Hours %1 – %2")
        return filled(pattern, paper_date(start), paper_date(end))


def euros(cents: int) -> str:
    """Return an amount as it is written: without cents where there are none."""
    return f"€ {QLocale().toString(cents / 100, 'f', 2 if cents % 100 else 0)}"
