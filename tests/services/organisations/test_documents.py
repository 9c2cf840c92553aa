"""Documents of an organisation: kept whole, shown, saved and taken out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.attachment_errors import AttachmentDamaged, InsideVault
from vpdesk.domain.attachments import Media
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisation_documents import DocumentId, DocumentKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish
from vpdesk.storage.tables import organisation_document_chunk

CONTENT = b"%PDF-1.7\n" + bytes(range(256)) * 2000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Overeenkomst 2025.pdf"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def document(desk: Desk, organisation_id: OrganisationId, path: Path) -> DocumentId:
    return finish(desk.organisation_documents.add(organisation_id, path, DocumentKind.CONTRACT))


def test_a_document_comes_out_as_it_went_in(
    desk: Desk, organisation_id: OrganisationId, document: DocumentId, tmp_path: Path
) -> None:
    (known,) = desk.organisation_documents.list(organisation_id)
    assert (known.id, known.name, known.kind) == (
        document,
        "Overeenkomst 2025.pdf",
        DocumentKind.CONTRACT,
    )
    assert (known.on, known.media, known.bytes) == (TODAY, Media.PDF, len(CONTENT))
    held = finish(desk.organisation_documents.view(document))
    with held.borrowed() as content:
        assert bytes(content) == CONTENT
    held.close()
    place = tmp_path / "uit.pdf"
    finish(desk.organisation_documents.export(document, place))
    assert place.read_bytes() == CONTENT
    (entry,) = desk.log.entries(limit=9, acts=[LoggedAct.DOCUMENT_EXPORTED])
    assert entry.organisation_name == "Hogeschool Meander"


def test_a_document_never_goes_into_the_vault_s_own_folder(
    desk: Desk, document: DocumentId
) -> None:
    folder = desk.keys.current.folder
    with pytest.raises(InsideVault):
        finish(desk.organisation_documents.export(document, folder / "uit.pdf"))
    assert desk.log.entries(limit=9, acts=[LoggedAct.DOCUMENT_EXPORTED]) == ()


def test_what_is_said_of_a_document_can_be_changed(
    desk: Desk, organisation_id: OrganisationId, document: DocumentId
) -> None:
    (known,) = desk.organisation_documents.list(organisation_id)
    changed = replace(
        known, kind=DocumentKind.POLICY, on=date(2024, 5, 1), name="Beleid.pdf", text="Versie 2"
    )
    desk.organisation_documents.change(document, changed)
    assert desk.organisation_documents.list(organisation_id) == (changed,)
    with pytest.raises(DraftRefused):
        desk.organisation_documents.change(document, replace(known, name=" "))
    with pytest.raises(Gone):
        desk.organisation_documents.change(
            document, replace(known, organisation_id=OrganisationId(99))
        )


def test_a_removed_document_can_be_put_back_until_it_is_discarded(
    desk: Desk, organisation_id: OrganisationId, document: DocumentId
) -> None:
    documents = desk.organisation_documents
    documents.remove(document)
    assert documents.list(organisation_id) == ()
    with pytest.raises(Gone):
        finish(documents.view(document))
    documents.put_back(document)
    assert [each.id for each in documents.list(organisation_id)] == [document]
    documents.remove(document)
    documents.discard_removed()
    with pytest.raises(Gone):
        documents.put_back(document)
    with desk._database.reading() as tx:
        assert tx.organisation_documents.chunks(document, 0, 9) == []


def test_a_document_that_lost_a_piece_is_not_shown(desk: Desk, document: DocumentId) -> None:
    with desk._database.writing() as tx:
        tx._connection.execute(
            organisation_document_chunk.delete().where(organisation_document_chunk.c.number == 1)
        )
    with pytest.raises(AttachmentDamaged):
        finish(desk.organisation_documents.view(document))


def test_a_document_belongs_to_an_organisation(desk: Desk, path: Path) -> None:
    with pytest.raises(Gone):
        finish(desk.organisation_documents.add(OrganisationId(99), path))


def test_documents_go_with_their_organisation(
    desk: Desk, organisation_id: OrganisationId, document: DocumentId
) -> None:
    desk.organisations.remove(organisation_id)
    with desk._database.reading() as tx:
        assert tx.organisation_documents.owner(document) is None
