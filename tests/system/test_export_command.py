"""The command `export` as it is typed: what it writes, what it refuses, and that a broken off one leaves nothing."""

import json
import os
import pty
import signal
import subprocess
import sys
from getpass import getuser
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile, is_zipfile

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from pypdf import PdfReader

from nurse_assistant.__main__ import main
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.exported import COMMAND_LINE
from nurse_assistant.application.people import Purpose
from nurse_assistant.application.ports import WorkstationKind
from nurse_assistant.application.record_views import record_view
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.export.job import Format
from nurse_assistant.ui.wording import texts
from tests.contracts.samples import END, START
from tests.store.damage import tamper
from tests.support.people import PINS
from tests.support.records import open_record

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("record") / "record.sqlite"
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", "6", "--seed", "4"]) == 0
    return path


def run(path: Path, format_: str, out: Path, *rest: str, infusion: str = "all") -> int:
    return main(
        [
            "export",
            "--database",
            f"sqlite:///{path}",
            "--infusion",
            infusion,
            "--format",
            format_,
            "--out",
            str(out),
            *rest,
        ]
    )


def ids(path: Path, capfd: Capture) -> list[str]:
    capfd.readouterr()
    assert main(["list", "--json", "--database", f"sqlite:///{path}"]) == 0
    return [one["session"] for one in json.loads(capfd.readouterr().out)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format_", list(Format))
def test_each_format_is_written_for_one_and_for_all(format_: str, path: Path, tmp_path: Path, capfd: Capture) -> None:
    one = ids(path, capfd)[0]
    assert run(path, format_, tmp_path / "one", infusion=one) == 0
    assert run(path, format_, tmp_path / "all") == 0
    assert capfd.readouterr().out.splitlines()[-1] == "6 infusions."
    assert sorted(found.name for found in tmp_path.iterdir()) == ["all", "one"]
    each = format_ in ("archive", "fhir", "json", "pdf", "scenario")
    assert (tmp_path / "all").is_dir() is (each or format_ == "csv")
    if each:
        assert len(list((tmp_path / "all").iterdir())) == 6


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("format_", [one for one in Format if one is not Format.ICS])
def test_without_the_patient_no_name_is_in_it(format_: str, path: Path, tmp_path: Path, capfd: Capture) -> None:
    store, one = open_record(path), ids(path, capfd)[0]
    view = record_view(store, one, END)
    store.close()
    patient = view.session.case.patient
    day = view.log[0].at.date()
    secrets = {patient.family, patient.identifier, *(entry.by for entry in view.log), one}
    secrets |= {day.isoformat(), texts.date(day)}
    with_names, without = tmp_path / "with", tmp_path / "without"
    assert run(path, format_, with_names, infusion=one) == 0
    assert run(path, format_, without, "--anonymous", infusion=one) == 0
    with_them, without_them = (" ".join(words_of(found).casefold().split()) for found in (with_names, without))
    assert patient.family.casefold() in with_them or format_ == Format.SCENARIO
    assert not [secret for secret in secrets if secret.casefold() in without_them]


def words_of(path: Path) -> str:
    """Everything that can be read in it, packed or not."""
    if path.is_dir():
        return "".join(map(words_of, path.iterdir()))
    if path.read_bytes().startswith(b"%PDF"):
        return "".join(page.extract_text() for page in PdfReader(path).pages)
    if not is_zipfile(path):
        return path.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder, ZipFile(path) as packed:
        packed.extractall(folder)
        return "".join(words_of(one) for one in Path(folder).rglob("*") if one.is_file())


def test_a_workbook_has_all_infusions(path: Path, tmp_path: Path) -> None:
    assert run(path, "xlsx", tmp_path / "all.xlsx") == 0
    book = load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames == ["sessions", "entries", "deviations"]
    assert book["sessions"].max_row == 7


def test_what_is_exported_replays(path: Path, tmp_path: Path) -> None:
    for rest in ((), ("--anonymous",)):
        folder = tmp_path / f"scenarios{len(rest)}"
        assert run(path, "scenario", folder, *rest) == 0
        assert main(["replay", "--check", *map(str, folder.iterdir())]) == 0


@pytest.mark.parametrize("format_", ["csv", "json", "scenario", "xlsx"])
def test_nothing_is_written_over(format_: str, path: Path, tmp_path: Path, capfd: Capture) -> None:
    target = tmp_path / "there"
    target.write_text("mine", encoding="utf-8")
    assert run(path, format_, target) == 2
    assert "is there already" in capfd.readouterr().err
    assert target.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [target]


def test_an_infusion_that_is_not_there_is_said(path: Path, tmp_path: Path, capfd: Capture) -> None:
    assert run(path, "json", tmp_path / "x", infusion="nobody") == 2
    assert "not in the record" in capfd.readouterr().err


def test_a_folder_that_is_not_there_is_said(path: Path, tmp_path: Path, capfd: Capture) -> None:
    assert run(path, "json", tmp_path / "no" / "x") == 2
    assert "is no folder" in capfd.readouterr().err


def test_a_calendar_tells_patients_apart_with_and_without_their_numbers(path: Path, tmp_path: Path) -> None:
    assert run(path, "ics", tmp_path / "with.ics") == 0
    assert run(path, "ics", tmp_path / "without.ics", "--anonymous") == 0
    with_numbers, without = (
        {
            str(one["summary"]).partition("(")[2]
            for one in Calendar.from_ical((tmp_path / name).read_bytes()).walk("VEVENT")
        }
        for name in ("with.ics", "without.ics")
    )
    store = open_record(path)
    numbers = {store.opened(one).case.patient.identifier for one in store.session_ids()}
    store.close()
    assert with_numbers == {f"MRN {number})" for number in numbers}
    assert len(without) == len(numbers)
    assert not [one for one in without for number in numbers if number in one]


def test_the_workstations_log_names_the_command_line_and_its_account(
    path: Path, tmp_path: Path, capfd: Capture
) -> None:
    one = ids(path, capfd)[2]
    assert run(path, "json", tmp_path / "x", "--anonymous", infusion=one) == 0
    assert run(path, "json", tmp_path / "x", infusion=one) == 2  # it is there already: nothing is written nor noted
    store = open_record(path)
    found = [line for line in store.events() if line.kind is WorkstationKind.INFUSIONS_EXPORTED]
    store.close()
    last = found[-1]
    assert last.by == COMMAND_LINE
    assert dict(last.data) == {
        "format": "json", "infusions": "1", "first": one, "last": one, "identity": "left out", "account": getuser(),
    }  # fmt: skip
    assert len([line for line in found if line.data["first"] == line.data["last"] == one]) == 1


def test_one_that_cannot_be_read_does_not_take_the_others_with_it(path: Path, tmp_path: Path, capfd: Capture) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(path.read_bytes())
    bad = ids(damaged, capfd)[0]
    tamper(damaged, f"UPDATE log_entry SET body = '{{\"v\":9}}' WHERE seq = 2 AND session_id = '{bad}'")
    assert run(damaged, "csv", tmp_path / "tables") == 1
    said = capfd.readouterr()
    assert bad in said.err
    assert said.out.splitlines()[-1] == "5 infusions."
    assert run(damaged, "json", tmp_path / "one.json", infusion=bad) == 2
    assert not (tmp_path / "one.json").exists()


def test_no_hash_of_a_pin_leaves_the_record(tmp_path: Path, capfd: Capture) -> None:
    path = tmp_path / "record.sqlite"
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", "1", "--seed", "4"]) == 0
    store = open_record(path)
    door = Doorkeeper(store, SimulatedClock(START), PINS)
    name = door.people()[0].name
    door.choose_pin(name, "493817", Purpose.SIGN_IN)
    hashes = [text for event in store.staff_events() if (text := event.data.get("hash"))]
    store.close()
    assert hashes
    for format_ in ("json", "csv", "scenario", "ics"):
        assert run(path, format_, tmp_path / format_) == 0
    files = [
        one for one in tmp_path.rglob("*") if one.is_file() and one.suffix != ".sqlite" and "record." not in one.name
    ]
    assert files
    for file in files:
        assert not any(secret in file.read_text(encoding="utf-8") for secret in (*hashes, "493817"))


# --- broken off


def begun(path: Path, format_: str, out: Path, terminal: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "nurse_assistant", "export", "--database", f"sqlite:///{path}"]
    command += ["--infusion", "all", "--format", format_, "--out", str(out)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=terminal, env={**os.environ, "COLUMNS": "80"})


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("format_", ["csv", "xlsx", "archive"])
@pytest.mark.parametrize("after", [0, 2, 5])
def test_a_broken_off_export_leaves_no_half_file(
    how: signal.Signals, format_: str, after: int, path: Path, tmp_path: Path
) -> None:
    """The child says on its terminal how far it is; at that moment it is interrupted."""
    ours, its = pty.openpty()
    child = begun(path, format_, tmp_path / "out", its)
    os.close(its)
    said = _until(ours, f"] {after} of 6".encode())
    child.send_signal(how)
    out, _ = child.communicate(timeout=60)
    said += _rest(ours)
    os.close(ours)
    assert b"Traceback" not in said
    names = [one.name for one in tmp_path.iterdir()]
    if child.returncode == 0:  # it was done before the signal came
        assert names == ["out"]
        assert out.endswith(b"6 infusions.\n")
    else:
        assert (child.returncode, names) == (1, [])
        assert b"Cancelled: nothing was written." in said


def test_what_a_killed_one_left_is_no_export_and_the_next_one_throws_it_away(path: Path, tmp_path: Path) -> None:
    ours, its = pty.openpty()
    child = begun(path, "archive", tmp_path / "out", its)
    os.close(its)
    _until(ours, b"] 2 of 6")
    child.kill()
    child.communicate(timeout=60)
    os.close(ours)
    assert not (tmp_path / "out").exists()
    assert run(path, "archive", tmp_path / "out") == 0
    assert [one.name for one in tmp_path.iterdir()] == ["out"]


def _until(terminal: int, words: bytes) -> bytes:
    said = b""
    while words not in said:
        said += os.read(terminal, 1_000)
    return said


def _rest(terminal: int) -> bytes:
    said = b""
    try:
        while more := os.read(terminal, 1_000):
            said += more
    except OSError:  # the other end is closed
        pass
    return said
