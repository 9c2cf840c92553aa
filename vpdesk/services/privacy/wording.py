"""Whose words a section of a privacy paper has: of the program, of the adviser, of one employer."""

from collections.abc import Mapping

from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacySection, SectionText, Wording
from vpdesk.services.privacy.starters import privacy_starters
from vpdesk.storage.transaction import Transaction

_Worded = Mapping[tuple[str, str], SectionText]


def worded_sections(tx: Transaction, order: PrivacyOrder) -> tuple[PrivacySection, ...]:
    """Return the sections of a paper: those of the program first, then the adviser's own.

    A section of the adviser's own that is worded in the other language alone is given in that.
    """
    starters = privacy_starters(order.language).sections[order.kind]
    general = tx.privacy_papers.worded(order.kind, None)
    at = order.organisation_id
    here = {} if at is None else tx.privacy_papers.worded(order.kind, at)
    own = dict.fromkeys(key for key, _ in (*general, *here) if key not in starters)
    return tuple(
        _section(key, starters.get(key), general, here, order.language) for key in (*starters, *own)
    )


def _section(
    key: str, starter: SectionText | None, general: _Worded, here: _Worded, language: str
) -> PrivacySection:
    for_all = general.get((key, language)) or starter or _in_any(general, key)
    differing = here.get((key, language)) or (None if for_all else _in_any(here, key))
    if differing is not None:
        text, wording = differing, Wording.HERE
    else:
        text = for_all or SectionText(title="")
        wording = Wording.STARTER if text == starter else Wording.OWN
    return PrivacySection(key=key, text=text, wording=wording, starter=starter, general=for_all)


def _in_any(worded: _Worded, key: str) -> SectionText | None:
    return next((text for (code, _), text in worded.items() if code == key), None)
