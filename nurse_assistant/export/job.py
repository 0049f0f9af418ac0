"""One export from its order to its file: which infusions, as what, where to. One infusion is in memory at a time."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from nurse_assistant.application.anonymous import anonymous
from nurse_assistant.application.exported import export_event
from nurse_assistant.application.patient_history import history
from nurse_assistant.application.ports import Opened, RecordStore, SessionId, StoreError
from nurse_assistant.application.record_views import Unread, record_view, record_views
from nurse_assistant.application.views import DeskView
from nurse_assistant.export.archive import Part, archive
from nurse_assistant.export.calendar_file import Course, calendar_file
from nurse_assistant.export.csv_tables import CsvTables
from nurse_assistant.export.log_json import log_json
from nurse_assistant.export.scenario import scenario_text
from nurse_assistant.export.tables import rows
from nurse_assistant.export.whole_file import whole
from nurse_assistant.export.xlsx_tables import XlsxTables


class Format(StrEnum):
    ARCHIVE = "archive"
    PDF = "pdf"
    FHIR = "fhir"
    JSON = "json"
    SCENARIO = "scenario"
    CSV = "csv"
    XLSX = "xlsx"
    ICS = "ics"


ENDINGS = {
    Format.ARCHIVE: "zip", Format.PDF: "pdf", Format.FHIR: "json", Format.JSON: "json", Format.SCENARIO: "toml",
    Format.XLSX: "xlsx", Format.ICS: "ics",
}  # fmt: skip
"""Of a file. CSV is always a folder, one file a table; so are several infusions with a file each."""
TABLES = (Format.CSV, Format.XLSX)


class Cancelled(Exception):
    """Somebody wants it no more. Nothing was written."""


Told = Callable[[int, int], None]
"""How many infusions are done, of how many. May raise Cancelled."""


@dataclass(frozen=True, slots=True)
class Job:
    format: Format
    sessions: tuple[SessionId, ...]
    several: bool
    """A span was asked for, whatever it holds: a folder, not a file."""
    target: Path
    now: datetime
    by: str
    """Who asked for it."""
    anonymous: bool = False
    account: str = ""
    """Of the operating system, where it was asked for by the command line."""


@dataclass(frozen=True, slots=True)
class Done:
    target: Path
    infusions: int
    unread: tuple[Unread, ...]
    """What could not be read and is not in it."""


def run_job(store: RecordStore, job: Job, others: Mapping[str, Part], told: Told) -> Done:
    """`others`: what makes a PDF and a FHIR bundle, by the name of the format. Raises StoreError, OSError, Cancelled:
    then nothing was written."""
    _expect_possible(job)
    unread: list[Unread] = []
    with whole(job.target) as part:
        if job.format is Format.ICS:
            part.write_bytes(calendar_file(_courses(store, job, told), job.now, anonymous=job.anonymous))
        elif job.format in TABLES:
            _write_tables(part, job, _views(store, job, told, unread))
        elif job.several:
            _write_each(part, job, _part(job.format, others), _views(store, job, told, unread))
        else:
            told(0, 1)
            view = record_view(store, job.sessions[0], job.now)
            part.write_bytes(_part(job.format, others)(anonymous(view) if job.anonymous else view))
            told(1, 1)
        _note(store, job, unread)
    return Done(job.target, len(job.sessions) - len(unread), tuple(unread))


def _note(store: RecordStore, job: Job, unread: list[Unread]) -> None:
    """Before the file has its name: what cannot be noted in the workstation's log does not leave the record."""
    missing = {one.session for one in unread}
    if sessions := tuple(one for one in job.sessions if one not in missing):
        store.note_event(
            export_event(job.now, job.by, job.format.value, sessions, anonymous=job.anonymous, account=job.account)
        )


def _expect_possible(job: Job) -> None:
    if not job.sessions:
        raise StoreError("There is no infusion to export.")


def _views(store: RecordStore, job: Job, told: Told, unread: list[Unread]) -> Iterator[DeskView]:
    told(0, len(job.sessions))
    for number, view in enumerate(record_views(store, job.sessions, job.now), 1):
        if isinstance(view, Unread):
            unread.append(view)
        else:
            yield anonymous(view, number) if job.anonymous else view
        told(number, len(job.sessions))


def _write_tables(part: Path, job: Job, views: Iterator[DeskView]) -> None:
    with CsvTables(part) if job.format is Format.CSV else XlsxTables(part) as book:
        for view in views:
            for table, row in rows(view):
                book.add(table, row)


def _write_each(folder: Path, job: Job, make: Part, views: Iterator[DeskView]) -> None:
    folder.mkdir(mode=0o700)
    for view in views:
        (folder / file_name(view, job.format)).write_bytes(make(view))


def file_name(view: DeskView, format_: Format) -> str:
    """The day and the number of the infusion in the record; never a name of a person."""
    day = view.log[0].at.astimezone(view.zone).date()
    return f"{day.isoformat()}_{view.id}.{ENDINGS[format_]}"


def _part(format_: Format, others: Mapping[str, Part]) -> Part:
    own: dict[str, Part] = {
        Format.JSON: lambda view: log_json(view).encode(),
        Format.SCENARIO: lambda view: scenario_text(view).encode(),
    }
    made = {**own, **others}
    if format_ is not Format.ARCHIVE:
        return made[format_.value]
    names = {"json": "log.json", "scenario": "scenario.toml", "pdf": "record.pdf", "fhir": "fhir.json"}
    return lambda view: archive(view, {names[kind]: make for kind, make in made.items()})


# --- the calendar


def _courses(store: RecordStore, job: Job, told: Told) -> Iterator[Course]:
    """One for each patient of the infusions asked for, from all her infusions; told as they are met."""
    met: set[str] = set()
    told(0, len(job.sessions))
    for number, session in enumerate(job.sessions, 1):
        opened = store.opened(session)
        key = "".join(opened.case.patient.identifier.split()).casefold()
        if key not in met:
            met.add(key)
            yield _course(store, opened, job.now)
        told(number, len(job.sessions))


def _course(store: RecordStore, opened: Opened, now: datetime) -> Course:
    patient = opened.case.patient
    sessions = [one.id for one in store.of_patient(patient.identifier)]
    views = [one for one in record_views(store, sessions, now) if isinstance(one, DeskView)]
    if not views:
        raise StoreError(f"No infusion of the patient of {opened.id} can be read.")
    today = now.astimezone(ZoneInfo(opened.case.timezone)).date()
    return Course(patient, history(views, views[-1].session.protocol, today))
