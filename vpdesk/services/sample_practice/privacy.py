"""Says who the invented practice is, and how its privacy statement differs from the starter."""

import tomllib
from dataclasses import replace

from vpdesk import paths
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacyPaperKind, SectionText
from vpdesk.domain.settings import PRACTICE_SETTINGS
from vpdesk.services.desk import Desk

_USUAL_LOCK = 5


def add_privacy(desk: Desk, organisation_id: OrganisationId) -> None:
    """Word the statement, at one organisation too, and keep what left of it."""
    with (paths.resources() / "sample" / "privacy.toml").open("rb") as file:
        content = tomllib.load(file)
    sections, papers = desk.privacy_sections, desk.privacy_papers
    order = PrivacyOrder(kind=PrivacyPaperKind.STATEMENT, language="nl", lock_minutes=_USUAL_LOCK)
    here = replace(order, organisation_id=organisation_id)
    for name, value in content["practice"].items():
        desk.settings.put(PRACTICE_SETTINGS[name], value)
    papers.note(papers.compose(order), Leaving.SAVED)
    own = content["own"]
    sections.add(order, SectionText(title=own["title"], text=own["text"].strip()))
    papers.note(papers.compose(order), Leaving.PRINTED)
    section = content["here"]["section"]
    known = next(each.text for each in sections.list(here) if each.key == section)
    worded = replace(known, text=f"{known.text}\n{content['here']['line']}")
    sections.word(here, section, worded)
    papers.note(papers.compose(here), Leaving.SAVED)
