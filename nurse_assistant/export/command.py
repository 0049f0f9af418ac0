"""The command `export`: what is typed becomes a job, its progress a line on the terminal, a signal its end."""

import argparse
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from getpass import getuser
from pathlib import Path
from types import FrameType
from typing import TextIO

from nurse_assistant.application.exported import COMMAND_LINE
from nurse_assistant.application.ports import RecordStore, StoreError
from nurse_assistant.export.archive import Part
from nurse_assistant.export.job import Cancelled, Format, Job, Told, run_job

ALL = "all"
FINE, NOT_WHOLE = 0, 1
_WIDTH = 30


def add_export_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", of_a_record: argparse.ArgumentParser
) -> None:
    export = commands.add_parser("export", parents=[of_a_record], help="write infusions out for other programs")
    export.add_argument("--infusion", required=True, metavar="ID", help="as `list` prints it, or `all`")
    export.add_argument("--format", required=True, choices=[one.value for one in Format])
    where = "a new file; a new folder for csv, and for several infusions with a file each"
    export.add_argument("--out", type=Path, required=True, metavar="PATH", help=where)
    export.add_argument(
        "--anonymous", action="store_true", help="without names, numbers and free texts; a calendar keeps its dates"
    )


def job_of(arguments: argparse.Namespace, store: RecordStore, now: datetime) -> Job:
    """Raises StoreError where the infusion is not in the record."""
    several = arguments.infusion == ALL
    sessions = store.session_ids()
    if not several:
        if arguments.infusion not in sessions:
            raise StoreError(f"Infusion {arguments.infusion} is not in the record. `nurse-assistant list` names them.")
        sessions = (arguments.infusion,)
    return Job(
        Format(arguments.format), sessions, several, arguments.out, now, COMMAND_LINE, arguments.anonymous, _account()
    )


def _account() -> str:
    try:
        return getuser()
    except (OSError, KeyError):  # the system has no name for it
        return "unknown"


def run_export(store: RecordStore, job: Job, others: Mapping[str, Part], out: TextIO, err: TextIO) -> int:
    """The status: 0 all of it, 1 without what could not be read, or cancelled. Raises StoreError, OSError."""
    line = _Line(err)
    try:
        with _signals() as wanted_no_more:
            done = run_job(store, job, others, _told(line, wanted_no_more))
    except Cancelled:
        line.end()
        print("Cancelled: nothing was written.", file=err)
        return NOT_WHOLE
    except BaseException:
        line.end()
        raise
    line.end()
    for one in done.unread:
        print(f"Infusion {one.session} cannot be read and is not in it: {one.why}", file=err)
    print(f"{done.target}\n{done.infusions} infusion{'' if done.infusions == 1 else 's'}.", file=out)
    return NOT_WHOLE if done.unread else FINE


def _told(line: "_Line", wanted_no_more: list[int]) -> Told:
    def told(done: int, of: int) -> None:
        if wanted_no_more:
            raise Cancelled
        line.show(done, of)

    return told


@contextmanager
def _signals() -> Iterator[list[int]]:
    """Ctrl-C and SIGTERM are noted, and heeded between two infusions: nothing is broken off in the middle."""
    noted: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        noted.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield noted
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Line:
    """A bar on a terminal; elsewhere nothing, so that a log is not filled with it."""

    def __init__(self, err: TextIO) -> None:
        self._err, self._shown = err, ""

    def show(self, done: int, of: int) -> None:
        full = _WIDTH * done // of
        line = f"[{'#' * full}{' ' * (_WIDTH - full)}] {done} of {of}"
        if self._err.isatty() and line != self._shown:
            print(f"\r{line}", end="", file=self._err, flush=True)
            self._shown = line

    def end(self) -> None:
        if self._shown:
            print(file=self._err)
            self._shown = ""
