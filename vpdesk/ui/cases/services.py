"""What the screen asks of an unlocked desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.services.addresses.referral_contacts import ReferralContacts
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.cases.accused import AccusedPeople
from vpdesk.services.cases.aftercare import Aftercare
from vpdesk.services.cases.cases import Cases
from vpdesk.services.cases.closing import Closing
from vpdesk.services.cases.handing_over import HandingOver
from vpdesk.services.cases.merging import Merging
from vpdesk.services.cases.papers import CasePapers
from vpdesk.services.cases.people import People
from vpdesk.services.cases.reporters import Reporters
from vpdesk.services.cases.secrecy import Secrecy
from vpdesk.services.cases.timeline import Timeline
from vpdesk.services.drafts import Drafts
from vpdesk.services.files.attachments import Attachments
from vpdesk.services.options.discussed_options import DiscussedOptions
from vpdesk.services.options.papers import OptionPapers
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.rights.services import RightsServices


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
    rights: RightsServices
    today: Callable[[], date]
    destroyed_on: Callable[[CaseId], date | None] = lambda _case_id: None
