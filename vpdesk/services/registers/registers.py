"""Taking an existing register over into the vault, and taking that back."""

import os
from collections.abc import Callable, Collection, Generator
from datetime import date, timedelta
from pathlib import Path

from vpdesk.domain.cases import CaseFacts, ImportId, IssueDraft, ReporterDraft
from vpdesk.domain.counting import UNIT
from vpdesk.domain.edition_errors import CasesWereTold
from vpdesk.domain.imports import (
    ImportChanged,
    ImportRecord,
    ImportResult,
    RegisterFile,
    RegisterPreview,
)
from vpdesk.domain.organisations import (
    Organisation,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
    UnitId,
    problems_in,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.registers import ColumnMapping, RegisterField, RegisterRow
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    Vocabulary,
    compared_label,
    row_key,
    same_label,
)
from vpdesk.exchange.register_columns import recognise_columns
from vpdesk.exchange.register_files import read_register
from vpdesk.exchange.register_rows import parse_rows, sample_rows
from vpdesk.services.cases.code_names import free_names
from vpdesk.services.errors import Gone, ImportDestroyed
from vpdesk.services.progress import Progress
from vpdesk.services.registers.register_rows import (
    case_kind,
    entries_of,
    labels_of,
    rows_of_organisation,
    unknown_kinds,
)
from vpdesk.services.scope import require_all_shown
from vpdesk.services.terms.term_names import rows_told
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ROWS_A_STEP = 25


class Registers:
    """Registers kept elsewhere, on their way in."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def read(self, path: Path, *, sheet: str | None = None) -> RegisterFile:
        """Read a file into memory; ``sheet`` names one of a workbook. Raises RegisterError."""
        return RegisterFile(name=_as_text(path.name), table=read_register(path, sheet=sheet))

    def preview(
        self, file: RegisterFile, *, organisation: str, mapping: ColumnMapping | None = None
    ) -> RegisterPreview:
        """Tell what taking a register over would do; nothing is written.

        Without ``mapping`` the columns are recognised by their headers. Raises ``DraftRefused``
        for an ``organisation`` that would have to be made and cannot have that name, or
        ``OthersHidden`` for one that is hidden or not there.
        """
        table = file.table
        chosen = mapping or recognise_columns(table.headers)
        parsed = unknown_kinds(parse_rows(table, chosen, today=self._today()))
        rows, foreign = rows_of_organisation(parsed.rows, organisation)
        with self._database.reading() as tx:
            found = tx.organisations.by_name(organisation)
            if found is None:
                require_all_shown(tx)
            refused = () if found else problems_in(OrganisationDraft(name=organisation))
            if refused:
                raise DraftRefused(refused)
            return RegisterPreview(
                organisation=found.name if found else organisation.strip(),
                organisation_id=found.id if found else None,
                table=table,
                mapping=chosen,
                sample=sample_rows(table, 5),
                parsed=parsed,
                cases=len(rows),
                issues=sum(max(1, len(row.categories)) for row in rows),
                contacts=sum(row.contacts or 0 for row in rows),
                foreign_rows=tuple(row.row for row in foreign),
                new_terms=_new_terms(tx, found, rows, self._today()),
                new_units=_new_units(tx, found, rows),
                taken_over_before=sum(
                    record.cases
                    for record in tx.imports.list()
                    if found is not None
                    and record.organisation_id == found.id
                    and record.file_name == file.name
                ),
                file_name=file.name,
            )

    def take_over(self, preview: RegisterPreview) -> Generator[Progress, None, ImportResult]:
        """Write everything the preview shows, in one unit of work; closing the job undoes it.

        The organisation is made when it is not there. Rows that the preview refuses stay out.
        Raises ``OthersHidden`` as ``preview`` does.
        """
        rows, _ = rows_of_organisation(preview.parsed.rows, preview.organisation)
        with self._database.writing() as tx:
            arrival = _Arrival(tx, preview, self._today())
            for done, row in enumerate(rows):
                if done % _ROWS_A_STEP == 0:
                    yield Progress(done, len(rows))
                arrival.take(row)
        return ImportResult(
            id=arrival.import_id,
            organisation_id=arrival.organisation_id,
            cases=preview.cases,
            issues=preview.issues,
        )

    def list(self) -> tuple[ImportRecord, ...]:
        """Return what was taken over, newest first."""
        with self._database.reading() as tx:
            return tx.imports.list()

    def undo(self, import_id: ImportId) -> None:
        """Remove everything that a register brought, as far as nothing else uses it.

        A word or unit that had a row in what left is only offered no more: an erratum has its row.
        Raises ImportChanged when cases of it were worked on afterwards, ImportDestroyed when
        cases of it were destroyed, and CasesWereTold when they count in what was told outside.
        """
        with self._database.writing() as tx:
            record = tx.imports.get(import_id)
            if record is None:
                raise Gone
            if record.destroyed_cases:
                raise ImportDestroyed(record.destroyed_cases)
            if counted := tx.snapshots.of_import(import_id):
                raise CasesWereTold(counted)
            if record.changed_cases:
                raise ImportChanged(record.changed_cases)
            told = rows_told(tx, record.organisation_id)
            terms = _told_terms(tx, import_id, told)
            yesterday = self._today() - timedelta(days=1)
            for each in terms:
                tx.terms.offer(each.id, since=each.valid_from, until=yesterday)
            tx.imports.undo(
                record,
                terms={each.id for each in terms},
                units={UnitId(int(key)) for of, key in told if of == UNIT and key.isdecimal()},
            )
            tx.subjects.forget_gone()


def _told_terms(
    tx: Transaction, import_id: ImportId, told: Collection[tuple[str, str]]
) -> tuple[Term, ...]:
    made = (tx.terms.all[each] for each in sorted(tx.imports.terms(import_id)))
    return tuple(each for each in made if (each.vocabulary.value, row_key(each)) in told)


class _Arrival:
    """One register being written; terms, units and code names are looked up once."""

    def __init__(self, tx: Transaction, preview: RegisterPreview, today: date) -> None:
        found = tx.organisations.by_name(preview.organisation)
        if found is None:
            require_all_shown(tx)
        self._tx = tx
        self._today = today
        self.organisation_id: OrganisationId = (
            found.id
            if found
            else tx.organisations.add(OrganisationDraft(name=preview.organisation))
        )
        self.import_id: ImportId = tx.imports.start(
            taken_over_on=today,
            organisation_id=self.organisation_id,
            made_organisation=found is None,
            file_name=preview.file_name,
        )
        self._number_header = _number_header(preview)
        self._terms: dict[tuple[Vocabulary, str], TermId] = {}
        self._code_names = free_names(tx.cases.code_names())

    def take(self, row: RegisterRow) -> None:
        """Write one row as a case with its issues and entries."""
        case_id = self._tx.cases.add(
            self._facts(row),
            organisation_id=self.organisation_id,
            reporter_id=self._tx.reporters.add(self.organisation_id, ReporterDraft()),
            code_name=next(self._code_names),
            import_id=self.import_id,
        )
        steps = {label: self._term(Vocabulary.STEP, label) for label in row.steps}
        kinds = {label: self._term(Vocabulary.REFERRAL_KIND, label) for label in row.referrals}
        for draft in entries_of(row, steps=steps, kinds=kinds, number_header=self._number_header):
            self._tx.timeline.take_over(case_id, draft)

    def _facts(self, row: RegisterRow) -> CaseFacts:
        unit_id = self._unit(row.unit)
        relation = self._term_or_none(Vocabulary.RELATION, row.relation)
        issues = tuple(
            IssueDraft(
                category_id=self._term(Vocabulary.CATEGORY, label),
                relation_id=relation,
                unit_id=unit_id,
            )
            for label in row.categories
        )
        return CaseFacts(
            kind=case_kind(row.kind),
            registered_on=row.registered_on,
            channel_id=self._term_or_none(Vocabulary.CHANNEL, row.channel),
            position_id=self._term_or_none(Vocabulary.POSITION, row.reporter_position),
            gender_id=self._term_or_none(Vocabulary.GENDER, row.gender),
            unit_id=unit_id,
            outcome_id=self._term_or_none(Vocabulary.OUTCOME, row.outcome),
            issues=issues or (IssueDraft(relation_id=relation, unit_id=unit_id),),
        )

    def _term_or_none(self, vocabulary: Vocabulary, label: str) -> TermId | None:
        return self._term(vocabulary, label) if label else None

    def _term(self, vocabulary: Vocabulary, label: str) -> TermId:
        key = (vocabulary, same_label(label))
        if key not in self._terms:
            known = self._tx.terms.find(vocabulary, label, self.organisation_id, self._today)
            self._terms[key] = known.id if known else self._new_term(vocabulary, label)
        return self._terms[key]

    def _new_term(self, vocabulary: Vocabulary, label: str) -> TermId:
        draft = TermDraft(vocabulary=vocabulary, dutch=label, organisation_id=self.organisation_id)
        return self._tx.terms.add(draft, import_id=self.import_id)

    def _unit(self, name: str) -> UnitId | None:
        if not name:
            return None
        known = self._tx.units.by_name(self.organisation_id, name)
        if known is not None:
            return known.id
        draft = UnitDraft(organisation_id=self.organisation_id, name=name)
        return self._tx.units.add(draft, import_id=self.import_id)


def _as_text(name: str) -> str:
    """Return the name of a file that may hold bytes which are no text in letters alone."""
    return os.fsencode(name).decode("utf-8", "replace")


def _number_header(preview: RegisterPreview) -> str:
    column = preview.mapping.column_of(RegisterField.NUMBER)
    return "" if column is None else preview.table.headers[column]


def _new_terms(
    tx: Transaction, organisation: Organisation | None, rows: tuple[RegisterRow, ...], today: date
) -> dict[Vocabulary, tuple[str, ...]]:
    """Return the labels that no list of the organisation has, as first written."""
    organisation_id = organisation.id if organisation else None
    unknown: dict[Vocabulary, dict[str, str]] = {}
    known: set[tuple[Vocabulary, str]] = set()
    for row in rows:
        for vocabulary, label in labels_of(row):
            key = compared_label(label)
            if (vocabulary, key) in known or key in unknown.get(vocabulary, {}):
                continue
            if tx.terms.find(vocabulary, label, organisation_id, today):
                known.add((vocabulary, key))
            else:
                unknown.setdefault(vocabulary, {})[key] = label
    return {vocabulary: tuple(labels.values()) for vocabulary, labels in unknown.items()}


def _new_units(
    tx: Transaction, organisation: Organisation | None, rows: tuple[RegisterRow, ...]
) -> tuple[str, ...]:
    named: dict[str, str] = {}
    for row in rows:
        if row.unit:
            named.setdefault(same_label(row.unit), row.unit)
    return tuple(
        name
        for name in named.values()
        if organisation is None or tx.units.by_name(organisation.id, name) is None
    )
