"""The export in a process of its own, as the window uses it: really started, told of, cancelled and broken off."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from nurse_assistant.__main__ import main
from nurse_assistant.application.ports import RecordStore, StoreError, WorkstationKind
from nurse_assistant.export.archive import Part
from nurse_assistant.export.exporter import ApartExporter
from nurse_assistant.export.job import Cancelled, Done, Format, Job
from nurse_assistant.export_command import exporter_of
from tests.contracts.samples import END
from tests.store.damage import tamper
from tests.support.records import open_record


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("record") / "record.sqlite"
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", "20", "--seed", "4"]) == 0
    return path


@pytest.fixture
def exporter(path: Path) -> Iterator[ApartExporter]:
    exporter = exporter_of(str(path), None)
    yield exporter
    exporter.close()


def job(path: Path, target: Path, format_: Format = Format.CSV) -> Job:
    store = open_record(path)
    sessions = store.session_ids()
    store.close()
    return Job(format_, sessions, several=True, target=target, now=END, by="T. Okafor")


def ended(exporter: ApartExporter) -> Done:
    while (done := exporter.result()) is None:
        exporter.wait()
    return done


def test_it_is_written_while_nobody_waits(exporter: ApartExporter, path: Path, tmp_path: Path) -> None:
    exporter.begin(job(path, tmp_path / "out"))
    assert exporter.progress() == (0, 20)
    with pytest.raises(StoreError, match="is being written"):
        exporter.begin(job(path, tmp_path / "other"))
    done = ended(exporter)
    assert (done.infusions, done.target) == (20, tmp_path / "out")
    assert (tmp_path / "out" / "entries.csv").is_file()
    assert exporter.progress() is None


def test_who_exported_what_stands_in_the_workstations_log(exporter: ApartExporter, path: Path, tmp_path: Path) -> None:
    asked = job(path, tmp_path / "noted")
    exporter.begin(asked)
    ended(exporter)
    store = open_record(path)
    (line,) = [one for one in store.events() if one.kind is WorkstationKind.INFUSIONS_EXPORTED][-1:]
    store.close()
    assert (line.by, line.at, line.session) == ("T. Okafor", END, None)
    assert dict(line.data) == {
        "format": "csv", "infusions": "20", "first": asked.sessions[0], "last": asked.sessions[-1],
        "identity": "included",
    }  # fmt: skip


def test_what_cannot_be_noted_does_not_leave_the_record(path: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "closed.sqlite"
    damaged.write_bytes(path.read_bytes())
    asked = job(damaged, tmp_path / "out")
    tamper(damaged, "CREATE TRIGGER closed BEFORE INSERT ON workstation_event BEGIN SELECT RAISE(ABORT, 'no'); END")
    exporter = exporter_of(str(damaged), None)
    exporter.begin(asked)
    with pytest.raises(StoreError):
        ended(exporter)
    exporter.close()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith("out")]


def test_a_cancelled_one_leaves_nothing(exporter: ApartExporter, path: Path, tmp_path: Path) -> None:
    exporter.begin(job(path, tmp_path / "out", Format.ARCHIVE))
    exporter.cancel()
    with pytest.raises(Cancelled):
        ended(exporter)
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_possible_is_said(exporter: ApartExporter, path: Path, tmp_path: Path) -> None:
    exporter.begin(job(path, tmp_path / "no" / "out"))
    with pytest.raises(StoreError, match="is no folder"):
        ended(exporter)


def test_closing_throws_a_half_one_away(exporter: ApartExporter, path: Path, tmp_path: Path) -> None:
    exporter.begin(job(path, tmp_path / "out", Format.ARCHIVE))
    exporter.close()
    assert not (tmp_path / "out.part").exists()


def test_a_process_that_dies_is_said(path: Path, tmp_path: Path) -> None:
    exporter = ApartExporter(_die, _no_parts)
    exporter.begin(job(path, tmp_path / "out"))
    with pytest.raises(StoreError, match="broke off"):
        ended(exporter)
    assert list(tmp_path.iterdir()) == []


def _die() -> NoReturn:
    os._exit(9)


def _no_parts(_store: RecordStore, _job: Job) -> dict[str, Part]:
    return {}
