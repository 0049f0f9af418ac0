"""The command `export`, and the same for the window: what reads the record joined with what draws and writes."""

import argparse
import sys
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from nurse_assistant.application.ports import RecordStore, StoreError, Unit
from nurse_assistant.application.verification import Head, Why
from nurse_assistant.application.views import DeskView
from nurse_assistant.export.archive import Part
from nurse_assistant.export.command import job_of, run_export
from nurse_assistant.export.exporter import ApartExporter
from nurse_assistant.export.fhir import infusion_bundle
from nurse_assistant.export.job import Format, Job
from nurse_assistant.file_commands import passphrase_of
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.system.paths import data_folder, shipped
from nurse_assistant.system.signing_key import WorkstationKey

_NAMELESS = Unit("Unit", (), (), "UTC", "US")
"""Told of where nobody is named, or where the record does not know its unit."""


def run_export_command(arguments: argparse.Namespace, place: str) -> int:
    """Raises StoreError, OSError."""
    from nurse_assistant.store.opening import look_at_record

    passphrase = passphrase_of(arguments, place)
    with closing(look_at_record(place, shipped("migrations"), WorkstationKey(data_folder()), passphrase)) as store:
        job = job_of(arguments, store, SystemClock().now())
        return run_export(store, job, drawn_parts(store, job), sys.stdout, sys.stderr)


def exporter_of(place: str, passphrase: str | None) -> ApartExporter:
    """For the window: it reads the record over a connection of its own."""
    from nurse_assistant.store.opening import look_at_record

    open_record = partial(look_at_record, place, shipped("migrations"), WorkstationKey(data_folder()), passphrase)
    return ApartExporter(open_record, drawn_parts)


def drawn_parts(store: RecordStore, job: Job) -> dict[str, Part]:
    """What makes a FHIR bundle and a PDF, by the name of the format. A moment stands in them as the infusion knows it:
    without the patient its days are others, and no checkpoint of the record bears witness to them."""
    unit = store.unit() or _NAMELESS
    told_of = replace(unit, name=_NAMELESS.name, staff=(), badges=()) if job.anonymous else unit
    return {
        "fhir": lambda view: infusion_bundle(view, told_of, view.now).encode(),
        "pdf": _Printer(_witness(store, job), store.settings().language).printed,
    }


def _witness(store: RecordStore, job: Job) -> Head | None:
    """A checkpoint over all that is in the record now, where paper is drawn; where none can be written, the last."""
    if job.anonymous or job.format not in (Format.PDF, Format.ARCHIVE):
        return None
    try:
        return store.checkpoint(Why.EXPORT, job.now)
    except StoreError:
        return store.head()


class _Printer:
    """Draws without a window. Qt is made ready for the first record, and once."""

    def __init__(self, head: Head | None, language: str) -> None:
        self._head, self._language = head, language
        self._qt: object = None

    def printed(self, view: DeskView) -> bytes:
        from nurse_assistant.ui.printing.offscreen import prepare
        from nurse_assistant.ui.printing.paper import NotPrinted
        from nurse_assistant.ui.printing.record import write_record

        self._qt = self._qt or prepare(shipped("resources"), self._language)
        with TemporaryDirectory() as folder:
            path = Path(folder) / "record.pdf"
            try:
                write_record(view, self._head, path, view.now)
            except NotPrinted as error:
                raise StoreError(str(error)) from error
            return path.read_bytes()
