"""The program: parses the command line, wires the real parts, opens the window. The one place that knows all parts."""

import argparse
import os
import platform
import re
import sys
import time
from collections.abc import Callable, Sequence
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

NO_WINDOW, UNUSABLE = 1, 2
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
        if arguments.command in _ADMINISTRATION:
            return _ADMINISTRATION[arguments.command](arguments)
        return _open_window(arguments.database or str(data_folder() / "record.sqlite"))
    except StoreError as error:
        print(error, file=sys.stderr)
        return UNUSABLE
    except OSError as error:
        print(f"{error.filename or 'The output'} cannot be used: {error.strerror}.", file=sys.stderr)
        return NO_WINDOW


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nurse-assistant",
        description="Guides a nurse through an isatuximab infusion. Not a medical device. No command: the window.",
    )
    parser.add_argument("--version", action="version", version=version("nurse-assistant"))
    where = "the record: a file, or postgresql+psycopg://ROLE@SERVER/DATABASE"
    parser.add_argument("--database", metavar="URL", help=f"{where}; else the user's own file")
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
    prepare = commands.add_parser("prepare", help="make or update the tables of a record on a PostgreSQL server")
    prepare.add_argument("--database", metavar="URL", required=True, help="signed in as the owner of the tables")
    prepare.add_argument("--role", required=True, metavar="NAME", help="what the workstations sign in as")
    move = commands.add_parser("move", help="carry a whole record to another, empty database, and compare it")
    move.add_argument("--from", dest="source", required=True, metavar="URL", help=where)
    move.add_argument("--to", dest="target", required=True, metavar="URL", help="as --from; it must be empty")
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


def _prepare(arguments: argparse.Namespace) -> int:
    from nurse_assistant.store.opening import server_of
    from nurse_assistant.store.prepare import prepare, shown

    url = server_of(arguments.database)
    version = prepare(url, shipped("migrations"), arguments.role)
    print(f"{shown(url)} is ready (version {version}) for workstations that sign in as {arguments.role}.")
    return 0


def _move(arguments: argparse.Namespace) -> int:
    from nurse_assistant.store.move import move

    counts = move(arguments.source, arguments.target, shipped("migrations"))
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    print("Moved: every chain, count and hash is as in the source, which was left as it was.")
    print("Start every workstation with the new address from now on, and put the source away.")
    return 0


_ADMINISTRATION: dict[str | None, Callable[[argparse.Namespace], int]] = {"prepare": _prepare, "move": _move}


def _open_window(database: str) -> int:
    missing = complaint()
    if missing:
        print(missing, file=sys.stderr)
        return NO_WINDOW
    # Qt and SQLAlchemy are loaded only where there is a window to open: `replay` needs neither.
    from nurse_assistant.store import opening
    from nurse_assistant.system.sound import Loudspeaker
    from nurse_assistant.system.sound_device import SystemDevice
    from nurse_assistant.ui.program import Machine, run_window

    try:
        here = opening.Machine(platform.node(), data_folder())
        opened = opening.open_here(database, shipped("migrations"), here)
    except StoreError as error:
        print(error, file=sys.stderr)
        return NO_WINDOW
    site_protocols().mkdir(mode=0o700, parents=True, exist_ok=True)  # so that it is found when it is looked for
    library = ProtocolFiles(shipped("resources") / "protocols", site_protocols())
    loudspeaker = Loudspeaker(SystemDevice, time.monotonic)
    loudspeaker.start()
    try:
        machine = Machine(SystemClock(), loudspeaker, Awake(system_lock()))
        errors = opening.beside(database, data_folder()).with_suffix(".errors.txt")
        return run_window(opened.record, machine, library, shipped("resources"), errors)
    finally:
        loudspeaker.close()
        opened.close()


if __name__ == "__main__":
    sys.exit(main())
