"""Which concepts a committed change touched, so that visible pages can refresh."""

from enum import StrEnum


class Concept(StrEnum):
    """A part of the vault that pages listen for."""

    CASES = "cases"
    TIMELINE = "timeline"
    REPORTERS = "reporters"
    ORGANISATIONS = "organisations"
    ACTIVITIES = "activities"
    REFERRAL_CONTACTS = "referral_contacts"
    TERMS = "terms"
    ANNUAL_REPORTS = "annual_reports"
    OWN_REGISTER = "own_register"
    RIGHTS = "rights"
    """What reporters asked about their own file, and what is masked in a copy of it."""
    STAND_INS = "stand_ins"
    PRIVACY = "privacy"
    """What the adviser words in the record of processing and the privacy statement."""
    LOG = "log"
    BACKUPS = "backups"
