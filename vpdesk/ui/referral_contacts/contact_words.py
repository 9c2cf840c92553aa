"""How an address is told: whether it needs checking, and in one sentence."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.periods import months_later
from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current

_CHECK_AFTER_MONTHS = 12


def needs_checking(contact: ReferralContact, today: date) -> bool:
    """Tell whether an address was last checked over a year ago, or never."""
    checked = contact.checked_on
    return checked is None or checked < months_later(today, -_CHECK_AFTER_MONTHS)


def checked_words(contact: ReferralContact, today: date) -> str:
    """Return when an address was last checked, and that it is time to do it again."""
    checked = contact.checked_on
    if checked is None:
        return QCoreApplication.translate("ContactWords", "not checked yet")
    if not needs_checking(contact, today):
        return paper_date(checked)
    pattern = QCoreApplication.translate("ContactWords", "%1, over a year ago")
    return filled(pattern, paper_date(checked))


def sentence(contact: ReferralContact) -> str:
    """Return what is spoken for the row of an address."""
    times = QCoreApplication.translate("ContactWords", "referred to %1 times")
    parts = (
        contact.name,
        term_label(contact.kind, current()),
        contact.phone,
        contact.person,
        contact.region,
        filled(times, str(contact.referrals)),
    )
    return ", ".join(filter(None, parts))
