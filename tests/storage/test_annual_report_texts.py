from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.periods import calendar_year, school_year
from vpdesk.storage.vault_database import VaultDatabase


def test_texts_are_kept_by_organisation_and_period(database: VaultDatabase) -> None:
    with database.writing() as tx:
        meander = tx.organisations.add(OrganisationDraft(name="Meander"))
        linde = tx.organisations.add(OrganisationDraft(name="Linde"))
        texts = tx.annual_report_texts
        texts.put(meander, calendar_year(2025), observations="rustig jaar", options="{}")
        texts.put(meander, calendar_year(2025), recommendations="[]", options='{"a": 1}')
        texts.put(linde, calendar_year(2025), observations="druk jaar")
    with database.reading() as tx:
        assert tx.annual_report_texts.get(meander, calendar_year(2025)) == {
            "observations": "rustig jaar",
            "recommendations": "[]",
            "earlier_recommendations": "",
            "options": '{"a": 1}',
        }
        nothing = tx.annual_report_texts.get(meander, school_year(2025))
        assert set(nothing.values()) == {""}
