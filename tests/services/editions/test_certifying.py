"""A certificate is recounted for what is in it, also if another version of vpdesk made it."""

import json
from collections.abc import Callable
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, Someone, annual, spread
from vpdesk.auditor.certificate import Certificate
from vpdesk.auditor.certificate_json import from_json, to_json
from vpdesk.auditor.model import Rule
from vpdesk.domain.edition_errors import CertificateWrong
from vpdesk.domain.editions import EditionId, FileKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.editions import certifying
from vpdesk.storage.editions import EditionFile, EditionRepository


def kept(practice: Practice, edition_id: EditionId) -> bytes:
    with practice.database.reading() as tx:
        file = tx.editions.file(edition_id, FileKind.CERTIFICATE)
    assert file is not None
    return file.content


@pytest.fixture
def corrected(practice: Practice, meander: OrganisationId) -> EditionId:
    """Issue a report in which somebody was corrected since a draft of it left."""
    cases = practice.record(meander, [*spread(7, gender="female"), *spread(6, gender="male")])
    practice.choose(meander, YEAR, "gender", "kind")
    practice.take_out(annual(meander))
    practice.change(cases[0], meander, Someone(on=date(2024, 1, 1), gender="male"))
    practice.change(cases[-1], meander, Someone(on=date(2024, 11, 6), gender="female"))
    return practice.issue(annual(meander)).edition.id


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> Callable[[EditionId, bytes], None]:
    """Let the vault hold another certificate."""

    def put(edition_id: EditionId, content: bytes) -> None:
        file = EditionRepository.file

        def other(self: EditionRepository, key: EditionId, kind: FileKind) -> EditionFile | None:
            if key == edition_id and kind is FileKind.CERTIFICATE:
                return EditionFile(name="certificate.json", content=content)
            return file(self, key, kind)

        monkeypatch.setattr(EditionRepository, "file", other)

    return put


def made_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certifying, "__version__", "9.9")


def test_what_was_judged_twice_is_kept_and_recounted_twice(
    practice: Practice, corrected: EditionId
) -> None:
    whole, rest = from_json(kept(practice, corrected))[0]
    told = {
        condition.variable for s in rest.model.statements for condition in s.predicate.conditions
    }
    assert told == {"kind"}
    assert whole.model != rest.model
    practice.editions.recount(corrected)


def test_second_certificate_is_recounted_too(
    practice: Practice,
    corrected: EditionId,
    changed: Callable[[EditionId, bytes], None],
) -> None:
    values = json.loads(kept(practice, corrected))
    values["proofs"][1]["claims"].pop()
    changed(corrected, json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode())
    with pytest.raises(CertificateWrong):
        practice.editions.recount(corrected)


def test_certificate_of_the_first_look_alone_is_that_of_an_older_version(
    practice: Practice,
    corrected: EditionId,
    changed: Callable[[EditionId, bytes], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (whole, _), stamp = from_json(kept(practice, corrected))
    changed(corrected, to_json([whole], stamp))
    with pytest.raises(CertificateWrong):
        practice.editions.recount(corrected)
    made_by_another(monkeypatch)
    practice.editions.recount(corrected)
    page = practice.editions.certificate(corrected, language="nl")
    assert (page.made_with, page.program) == (stamp.program, "9.9")


def without_rule(certificate: Certificate, rule: Rule) -> Certificate:
    """Return a certificate that asks less, as another version might."""
    return Certificate(
        model=certificate.model,
        protected=tuple(each for each in certificate.protected if each.rule is not rule),
        witnesses=certificate.witnesses,
        claims=tuple(each for each in certificate.claims if each.protected.rule is not rule),
    )


def test_certificate_about_other_groups_is_only_believed_of_another_version(
    practice: Practice,
    meander: OrganisationId,
    changed: Callable[[EditionId, bytes], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    edition = practice.issue(annual(meander)).edition
    assert practice.editions.certificate(edition.id, language="nl").made_with == ""
    (certificate,), stamp = from_json(kept(practice, edition.id))
    changed(edition.id, to_json([without_rule(certificate, Rule.R2)], stamp))
    with pytest.raises(CertificateWrong):
        practice.editions.recount(edition.id)
    made_by_another(monkeypatch)
    page = practice.editions.certificate(edition.id, language="nl")
    assert page.made_with == stamp.program
    assert [each.groups > 0 for each in page.checked] == [True, False]


def test_another_version_does_not_excuse_a_witness_that_does_not_fit(
    practice: Practice,
    corrected: EditionId,
    changed: Callable[[EditionId, bytes], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values = json.loads(kept(practice, corrected))
    values["proofs"][0]["witnesses"][-1]["records"][0][1] += 1
    changed(corrected, json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode())
    made_by_another(monkeypatch)
    with pytest.raises(CertificateWrong):
        practice.editions.recount(corrected)
