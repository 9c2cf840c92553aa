"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.services.accused import AccusedPeople
from vpdesk.services.aftercare import Aftercare
from vpdesk.services.attachments import Attachments
from vpdesk.services.case_papers import CasePapers
from vpdesk.services.cases import Cases
from vpdesk.services.closing import Closing
from vpdesk.services.discussed_options import DiscussedOptions
from vpdesk.services.drafts import Drafts
from vpdesk.services.handing_over import HandingOver
from vpdesk.services.merging import Merging
from vpdesk.services.option_papers import OptionPapers
from vpdesk.services.organisations import Organisations
from vpdesk.services.people import People
from vpdesk.services.referral_contacts import ReferralContacts
from vpdesk.services.reporters import Reporters
from vpdesk.services.secrecy import Secrecy
from vpdesk.services.terms import Terms
from vpdesk.services.text_checks import TextChecks
from vpdesk.services.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePageServices:
    """The services of a desk that show and change cases, and the clock.

    ``destroyed_on`` says when the content of a destroyed case went.
    """

    cases: Cases
    closing: Closing
    merging: Merging
    handing_over: HandingOver
    timeline: Timeline
    secrecy: Secrecy
    aftercare: Aftercare
    attachments: Attachments
    reporters: Reporters
    people: People
    accused: AccusedPeople
    organisations: Organisations
    terms: Terms
    referral_contacts: ReferralContacts
    drafts: Drafts
    papers: CasePapers
    discussed_options: DiscussedOptions
    option_papers: OptionPapers
    text_checks: TextChecks
    today: Callable[[], date]
    destroyed_on: Callable[[CaseId], date | None] = lambda _case_id: None
