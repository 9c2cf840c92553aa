"""What the adviser words in the privacy papers, and the versions that left, kept."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, insert, select, update

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.privacy_papers import (
    OWN_SECTION,
    PrivacyPaper,
    PrivacyPaperKind,
    PrivacyVersion,
    PrivacyVersionId,
    SectionText,
)
from vpdesk.storage.tables import organisation, privacy_section, privacy_version
from vpdesk.storage.wall import EVERYWHERE

Worded = Mapping[tuple[str, str], SectionText]
"""Texts of the adviser's own by the key of their section and language, as they were added."""


class PrivacyPaperRepository:
    """Sections for all organisations, where ``organisation_id`` is None, or of one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def worded(self, kind: PrivacyPaperKind, organisation_id: OrganisationId | None) -> Worded:
        """Return what was worded for all, or for one organisation alone."""
        table = privacy_section
        rows = self._connection.execute(
            select(table).where(_of(table, kind, organisation_id)).order_by(table.c.id)
        )
        return {
            (row.code, row.language): SectionText(title=row.title, text=row.text) for row in rows
        }

    def word(
        self,
        kind: PrivacyPaperKind,
        organisation_id: OrganisationId | None,
        section: tuple[str, str],
        text: SectionText | None,
    ) -> None:
        """Keep the text of a section, by its key and language, or none."""
        table, (code, language) = privacy_section, section
        this = _of(table, kind, organisation_id) & (table.c.code == code)
        this &= table.c.language == language
        if text is None:
            self._connection.execute(delete(table).where(this))
            return
        values = {"title": text.title.strip(), "text": text.text.strip()}
        if self._connection.execute(select(table.c.id).where(this)).first() is not None:
            self._connection.execute(update(table).where(this).values(values))
            return
        owner = {"kind": kind, "organisation_id": organisation_id}
        values |= {"code": code, "language": language}
        self._connection.execute(insert(table).values({**owner, **values}))

    def next_own(self, kind: PrivacyPaperKind) -> str:
        """Return the key for another section of the adviser's own, also beyond a wall."""
        table = privacy_section
        rows = self._connection.scalars(
            select(table.c.code).where(table.c.kind == kind, table.c.code.startswith(OWN_SECTION)),
            execution_options=EVERYWHERE,
        )
        numbers = [int(code.removeprefix(OWN_SECTION)) for code in rows]
        return f"{OWN_SECTION}{max(numbers, default=0) + 1}"

    def versions(self) -> tuple[PrivacyVersion, ...]:
        """Return what left, the newest first."""
        rows = self._connection.execute(
            select(privacy_version, organisation.c.name)
            .outerjoin_from(privacy_version, organisation)
            .order_by(privacy_version.c.id.desc())
        )
        return tuple(map(_version, rows))

    def content(self, version_id: PrivacyVersionId) -> tuple[SectionText, ...]:
        """Return the words of a version; none where it is gone."""
        kept = self._connection.scalar(
            select(privacy_version.c.content).where(privacy_version.c.id == version_id)
        )
        return _sections(kept or "[]")

    def newest(
        self, kind: PrivacyPaperKind, organisation_id: OrganisationId | None, language: str
    ) -> tuple[int, date, tuple[SectionText, ...]] | None:
        """Return number, day and words of the last version, if there is one."""
        table = privacy_version
        row = self._connection.execute(
            select(table)
            .where(_of(table, kind, organisation_id), table.c.language == language)
            .order_by(table.c.number.desc())
            .limit(1)
        ).one_or_none()
        return None if row is None else (row.number, row.made_on, _sections(row.content))

    def keep(self, paper: PrivacyPaper) -> None:
        """Keep the words of a paper as a version."""
        self._connection.execute(
            insert(privacy_version).values(
                kind=paper.kind,
                organisation_id=paper.organisation_id,
                language=paper.language,
                number=paper.version,
                made_on=paper.made_on,
                content=_as_json(paper.sections),
            )
        )


def _of(
    table: Table, kind: PrivacyPaperKind, organisation_id: OrganisationId | None
) -> ColumnElement[bool]:
    return (table.c.kind == kind) & table.c.organisation_id.is_not_distinct_from(organisation_id)


def _as_json(sections: Sequence[SectionText]) -> str:
    return json.dumps([[each.title, each.text] for each in sections], ensure_ascii=False)


def _sections(kept: str) -> tuple[SectionText, ...]:
    return tuple(SectionText(title=title, text=text) for title, text in json.loads(kept))


def _version(row: Row[*tuple[object, ...]]) -> PrivacyVersion:
    return PrivacyVersion(
        id=PrivacyVersionId(row.id),
        kind=row.kind,
        language=row.language,
        number=row.number,
        made_on=row.made_on,
        organisation_id=row.organisation_id,
        for_whom=row.name or "",
    )
