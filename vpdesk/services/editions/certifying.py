"""The certificate of an edition: made when it leaves, recounted whenever somebody asks."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vpdesk import __version__
from vpdesk.auditor.certificate import Certificate, CertificateRefused, verify
from vpdesk.auditor.certificate_json import Stamp, from_json, to_json
from vpdesk.auditor.model import Rule
from vpdesk.auditor.protection import concerning
from vpdesk.domain.annual_report import FinalSince
from vpdesk.domain.certificate_page import (
    CertificatePage,
    CertifiedPeriod,
    CheckedGroups,
    WaivedTable,
)
from vpdesk.domain.edition_errors import CertificateWrong
from vpdesk.domain.editions import Edition, FileKind
from vpdesk.domain.settings import ADVISER_NAME, SAMPLE_PRACTICE, is_invented
from vpdesk.services.annual_reports.annual_report_content import organisation_of
from vpdesk.services.annual_reports.report_titles import period_title
from vpdesk.services.editions.atoms import Source
from vpdesk.services.editions.gate import Question, questions_of
from vpdesk.services.editions.kinds import Telling
from vpdesk.services.editions.sources import sources_of
from vpdesk.services.errors import Gone
from vpdesk.storage.editions import EditionFile
from vpdesk.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Recounted:
    """The certificate of an edition whose witnesses hold.

    ``complete`` says that it is about all that this version of the program asks; only one made
    by another version may be about something else.
    """

    certificate: Certificate
    stamp: Stamp
    complete: bool


def certificate_file(proven: Sequence[Certificate], edition: Edition) -> EditionFile:
    """Return the certificate of ``edition`` as it is kept with it, of every time it was judged."""
    stamp = Stamp(
        program=__version__,
        made_on=edition.made_on,
        policies=tuple(f"{t.period.start.isoformat()} v{t.view.version}" for t in edition.told),
    )
    return EditionFile(name="certificate.json", content=to_json(proven, stamp))


def recounted(tx: Transaction, edition: Edition) -> Recounted:
    """Return the certificate of ``edition`` after counting it again, without any search.

    What it has to be about, and who were really counted, is put together anew from the ledger
    as that was when the edition left. Raises ``Gone`` when it has none, or ``CertificateWrong``.
    """
    file = tx.editions.file(edition.id, FileKind.CERTIFICATE)
    if file is None:
        raise Gone
    asked = questions_of(_sources(tx, edition), edition.overrides)
    try:
        certificates, stamp = from_json(file.content)
        # What was judged without corrected tables was not kept at first.
        complete = len(certificates) == len(asked)
        for certificate, question in zip(certificates, asked, strict=False):
            complete &= _recounted(certificate, question)
    except CertificateRefused as error:
        raise CertificateWrong from error
    if not complete and stamp.program == __version__:
        raise CertificateWrong
    return Recounted(certificate=certificates[0], stamp=stamp, complete=complete)


def _recounted(certificate: Certificate, asked: Question) -> bool:
    """Recount one certificate; what it gives up must be what overrides are about."""
    return verify(
        certificate,
        model=asked.model,
        protected=asked.protected,
        waived=concerning(certificate.protected, asked.decided),
        truth=asked.cut.truth,
        unknown=asked.cut.unknown,
    )


def certificate_page(
    tx: Transaction, edition: Edition, *, language: str, today: date
) -> CertificatePage:
    """Return what the certificate proves, recounted ``today``.

    Raises ``Gone`` or ``CertificateWrong``.
    """
    found = recounted(tx, edition)
    groups = Counter(each.rule for each in found.certificate.protected)
    titles = {table.variable: table.title for told in edition.told for table in told.view.tables}
    before = _told_before(tx, edition)
    return CertificatePage(
        kind=edition.kind,
        organisation=organisation_of(tx, edition.organisation_id).name,
        title=period_title(edition.period, language),
        told=tuple(
            CertifiedPeriod(
                title=period_title(told.period, language),
                k=told.view.k,
                version=told.view.version,
                tables=tuple(
                    dict.fromkeys(table.title for table in told.view.tables if table.rows)
                ),
                before=told.snapshot in before,
            )
            for told in edition.told
        ),
        checked=tuple(CheckedGroups(rule=rule.value, groups=groups[rule]) for rule in Rule),
        recounted_on=today,
        program=__version__,
        made_with="" if found.complete else found.stamp.program,
        waived=tuple(
            WaivedTable(title=titles.get(each.variable, ""), reason=each.reason)
            for each in edition.overrides
        ),
        beside=len({s.edition.id for s in _sources(tx, edition) if s.edition is not None}),
        audience=edition.audience,
        final=_mark(tx, edition),
        adviser=tx.settings.get(ADVISER_NAME) or "",
        invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
        language=language,
    )


def _sources(tx: Transaction, edition: Edition) -> tuple[Source, ...]:
    """Return what the edition was held against when it left."""
    earlier = [each for each in tx.editions.all() if each.id < edition.id]
    before = _told_before(tx, edition)
    numbers = {told.snapshot for told in edition.told if told.snapshot is not None}
    snapshots = tx.snapshots.get(numbers)
    tellings = [
        Telling(
            told=told,
            new=None
            if told.snapshot is None or told.snapshot in before
            else snapshots[told.snapshot],
        )
        for told in edition.told
    ]
    return sources_of(tx, tellings, earlier)


def _told_before(tx: Transaction, edition: Edition) -> frozenset[int]:
    """Return the snapshots that were told before ``edition``."""
    return frozenset(
        told.snapshot
        for each in tx.editions.all()
        for told in each.told
        if each.id < edition.id and told.snapshot is not None
    )


def _mark(tx: Transaction, edition: Edition) -> FinalSince | None:
    """Return the mark that the edition was printed with."""
    if edition.draft:
        return None
    final = [each for each in tx.editions.all() if not each.draft and each.id <= edition.id]
    replaced = next((each.made_on for each in final if each.id == edition.replaces), None)
    # Editions from before numbers were kept have that of their own organisation.
    own = [each for each in final if each.organisation_id == edition.organisation_id]
    number = edition.number or len(own)
    return FinalSince(on=edition.made_on, edition=number, replaces=replaced)
