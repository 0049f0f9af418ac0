"""The program: parses the command line, wires the real parts, opens the window. The one place that knows all parts."""

import argparse
import os
import re
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.replay_command import run_replay
from nurse_assistant.system.awake import Awake, system_lock
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.system.paths import data_folder, shipped, site_protocols
from nurse_assistant.system.protocol_files import ProtocolFiles
from nurse_assistant.system.qt_libraries import complaint

NO_WINDOW = 1
TOUR_SIZES = ((1366, 768), (1440, 900), (1920, 1080))


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status: 0 fine, 1 a replay that differs, 2 input that cannot be used."""
    arguments = _parser().parse_args(argv)
    try:
        if arguments.command == "replay":
            library = ProtocolFiles(shipped("resources") / "protocols", site_protocols(), with_drafts=True)
            for stream in (sys.stdout, sys.stderr):
                if isinstance(stream, TextIOWrapper):  # a name the terminal cannot write must not end in a traceback
                    stream.reconfigure(errors="backslashreplace")
            return run_replay(arguments.files, library, how=arguments.how, out=sys.stdout, err=sys.stderr)
        if arguments.command == "tour":
            return _take_pictures(arguments)
        return _open_window(arguments.database or data_folder() / "record.sqlite")
    except OSError as error:
        print(f"{error.filename or 'The output'} cannot be used: {error.strerror}.", file=sys.stderr)
        return NO_WINDOW


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nurse-assistant",
        description="Guides a nurse through an isatuximab infusion. Not a medical device. No command: the window.",
    )
    parser.add_argument("--version", action="version", version=version("nurse-assistant"))
    parser.add_argument("--database", type=Path, metavar="FILE", help="the record, in place of the user's own")
    commands = parser.add_subparsers(dest="command")
    replay = commands.add_parser("replay", help="run scenario files through the guide")
    replay.add_argument("files", nargs="+", type=Path, metavar="FILE")
    how = replay.add_mutually_exclusive_group()
    how.add_argument("--json", dest="how", action="store_const", const="json", help="print the whole answer")
    how.add_argument("--check", dest="how", action="store_const", const="check", help="compare with what is expected")
    replay.set_defaults(how="text")
    tour = commands.add_parser("tour", help="take pictures of every screen, on a scripted day; needs no screen")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures and index.html go")
    tour.add_argument("--size", type=_size, nargs="+", default=TOUR_SIZES, metavar="WxH", help="in pixels")
    tour.add_argument("--scale", type=int, choices=(100, 150, 200), default=100, help="size of the text, in per cent")
    tour.add_argument("--theme", choices=("light", "night"), default="light")
    return parser


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{2,3})x([1-9]\d{2,3})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is not a size like 1366x768")
    return int(found[1]), int(found[2])


def _take_pictures(arguments: argparse.Namespace) -> int:
    """On a record in a temporary folder and with the shipped protocols alone: the user's own are never touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := complaint():
        print(missing, file=sys.stderr)
        return NO_WINDOW
    from nurse_assistant.store.session_log import SqliteRecordStore
    from nurse_assistant.ui.tour.pictures import Look, take_pictures

    resources = shipped("resources")
    nowhere = resources / "protocols" / "of no site"
    library = ProtocolFiles(resources / "protocols", nowhere)
    look = Look(arguments.size, arguments.scale, arguments.theme)
    count = take_pictures(
        arguments.out,
        look,
        lambda path: closing(SqliteRecordStore.open(path, shipped("migrations"))),
        library,
        resources,
    )
    print(f"{count} screens: {arguments.out / 'index.html'}")
    return 0


def _open_window(database: Path) -> int:
    missing = complaint()
    if missing:
        print(missing, file=sys.stderr)
        return NO_WINDOW
    # Qt and SQLAlchemy are loaded only where there is a window to open: `replay` needs neither.
    from nurse_assistant.store.session_log import SqliteRecordStore
    from nurse_assistant.system.sound import Loudspeaker
    from nurse_assistant.system.sound_device import SystemDevice
    from nurse_assistant.ui.program import Machine, run_window

    try:
        store = SqliteRecordStore.open(database, shipped("migrations"))
    except StoreError as error:
        print(error, file=sys.stderr)
        return NO_WINDOW
    site_protocols().mkdir(mode=0o700, parents=True, exist_ok=True)  # so that it is found when it is looked for
    library = ProtocolFiles(shipped("resources") / "protocols", site_protocols())
    loudspeaker = Loudspeaker(SystemDevice, time.monotonic)
    loudspeaker.start()
    try:
        machine = Machine(SystemClock(), loudspeaker, Awake(system_lock()))
        return run_window(store, machine, library, shipped("resources"), database.with_suffix(".errors.txt"))
    finally:
        loudspeaker.close()
        store.close()


if __name__ == "__main__":
    sys.exit(main())
