"""The ways in which the name of an organisation is written short."""

import pytest

from vpdesk.text_check.organisation_names import telling_parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Gemeente Rietveen", ("rietveen",)),
        ("Stichting Zorggroep De Linde", ("delinde",)),
        ("Bouwbedrijf Terlinge B.V.", ("terlinge",)),
        ("Woonstichting Noord-Meander", ("noordmeander",)),
        ("Vereniging Eigen Huis", ("eigenhuis",)),
        ("Meander Rietveen", ("meander", "rietveen")),
        ("Meander", ()),
        ("Stichting OK", ()),
        ("", ()),
    ],
)
def test_an_organisation_is_known_by_what_is_its_own_in_its_name(
    name: str, parts: tuple[str, ...]
) -> None:
    assert telling_parts(name) == parts
