"""Makes the files of an edition, and looks at each again when it is finished."""

from vpdesk.domain.editions import FileKind
from vpdesk.services.editions.kinds import Document
from vpdesk.storage.editions import EditionFile


def files_of(document: Document) -> dict[FileKind, EditionFile]:
    """Return the PDF and the twin of ``document``; raises ``FinishedFileRefused``."""
    from vpdesk.reports.documents import write_document
    from vpdesk.reports.file_names import file_name
    from vpdesk.reports.finished_files import check_name, check_pdf
    from vpdesk.reports.finished_twins import check_twin
    from vpdesk.reports.twin import twin

    pdf, told = write_document(document), twin(document)
    check_pdf(pdf, document)
    check_twin(told, document)
    name = file_name(document)
    twin_name = name.removesuffix(".pdf") + ".json"
    check_name(name, document)
    check_name(twin_name, document)
    return {
        FileKind.PDF: EditionFile(name=name, content=pdf),
        FileKind.TWIN: EditionFile(name=twin_name, content=told),
    }
