"""The program: parses the command line, wires the real parts, opens the window. The one place that knows all parts."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from importlib.metadata import version
from io import TextIOWrapper
from pathlib import Path

from nurse_assistant.application.demo import FIRST_DAY, run_demo
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.people_office import way_back
from nurse_assistant.application.ports import RecordStore, Signer, StoreError
from nurse_assistant.application.record_commands import UNUSABLE, read_head_file, run_head, run_list, run_verify
from nurse_assistant.application.replay_command import run_replay
from nurse_assistant.application.verification import Head, HeadFileProblem, Why
from nurse_assistant.export.command import add_export_command
from nurse_assistant.export_command import run_export_command
from nurse_assistant.file_commands import (
    add_file_commands,
    passphrase_of,
    run_backup,
    run_encrypt,
    run_restore,
)
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.system.paths import data_folder, shipped, site_protocols
from nurse_assistant.system.pin_hash import Argon2Pins
from nurse_assistant.system.protocol_files import ProtocolFiles
from nurse_assistant.system.qt_libraries import complaint
from nurse_assistant.system.signing_key import SigningKey, WorkstationKey

NO_WINDOW = 1
_IN_FILE = "of an encrypted record: its first line is the passphrase; else it is asked for"
TOUR_SIZES = ((1366, 768), (1440, 900), (1920, 1080))


def main(argv: Sequence[str] | None = None) -> int:
    """Returns the exit status: 0 fine, 1 a replay that differs, 2 input that cannot be used."""
    os.umask(0o077)  # whatever is written from here on is for its owner's eyes only
    arguments = _parser().parse_args(argv)
    try:
        return _COMMANDS[arguments.command](arguments)
    except OSError as error:
        print(f"{error.filename or 'The output'} cannot be used: {error.strerror}.", file=sys.stderr)
        return NO_WINDOW
    except (StoreError, HeadFileProblem) as error:
        print(error, file=sys.stderr)
        return UNUSABLE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nurse-assistant",
        description="Guides a nurse through an isatuximab infusion. Not a medical device. No command: the window.",
    )
    parser.add_argument("--version", action="version", version=version("nurse-assistant"))
    whose = "the record, in place of the user's own: sqlite:///FILE, or postgresql+psycopg://ROLE@SERVER/DATABASE"
    parser.add_argument("--database", metavar="URL", help=whose)
    parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=_IN_FILE)
    commands = parser.add_subparsers(dest="command")
    of_a_record = argparse.ArgumentParser(add_help=False)
    of_a_record.add_argument("--database", metavar="URL", default=argparse.SUPPRESS, help=whose)
    of_a_record.add_argument("--passphrase-file", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=_IN_FILE)
    add_file_commands(commands, of_a_record)
    add_export_command(commands, of_a_record)
    _add_record_commands(commands, of_a_record)
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


def _add_record_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", of_a_record: argparse.ArgumentParser
) -> None:
    parents = [of_a_record]
    verify = commands.add_parser("verify", parents=parents, help="was the record changed outside this program?")
    verify.add_argument("--json", action="store_true", help="print all that was found")
    verify.add_argument("--against", type=Path, metavar="FILE", help="a head that was kept elsewhere")
    head = commands.add_parser("head", parents=parents, help="seal the record now; print the signed head to keep it")
    head.add_argument("--out", type=Path, metavar="FILE", help="a new file for it")
    head.add_argument("--number", type=int, metavar="N", help="an earlier head, as it was; seals nothing")
    listed = commands.add_parser("list", parents=parents, help="the infusions in the record")
    listed.add_argument("--json", action="store_true", help="the same for a program")
    demo = commands.add_parser("demo", parents=parents, help="fill a record of its own with invented infusions")
    demo.add_argument("--infusions", type=_count, required=True, metavar="N", help="how many")
    demo.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed, the same infusions")
    demo.add_argument("--ack", action="store_true", help="print `session seq` of each entry once it is on the disk")
    pin = commands.add_parser("one-time-pin", parents=parents, help="for a charge nurse who forgot hers")
    pin.add_argument("name", metavar="NAME", help="as it stands in the record")
    key = commands.add_parser("key", help="the public key this workstation signs with")
    key.add_argument("--accept", type=_key, metavar="KEY", help="believe heads signed with another workstation's key")
    prepare = commands.add_parser("prepare", help="make or update the tables of a record on a PostgreSQL server")
    prepare.add_argument("--database", metavar="URL", required=True, help="signed in as the owner of the tables")
    prepare.add_argument("--role", required=True, metavar="NAME", help="what the workstations sign in as")
    prepare.add_argument("--for-move", action="store_true", help="for a record that is moved there: it begins none")
    move = commands.add_parser("move", help="carry a whole record to another, empty database, and compare it")
    move.add_argument("--from", dest="source", required=True, metavar="URL", help="a file or a server, as --database")
    move.add_argument("--to", dest="target", required=True, metavar="URL", help="as --from; it must be empty")
    move.add_argument("--passphrase-file", type=Path, metavar="FILE", default=argparse.SUPPRESS, help=_IN_FILE)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)


def _key(text: str) -> str:
    if re.fullmatch(r"[0-9a-f]{64}", text.lower()) is None:
        raise argparse.ArgumentTypeError(f"{text} is no key: 64 hexadecimal figures are needed")
    return text.lower()


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{2,3})x([1-9]\d{2,3})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text} is not a size like 1366x768")
    return int(found[1]), int(found[2])


def _replay(arguments: argparse.Namespace) -> int:
    library = ProtocolFiles(shipped("resources") / "protocols", site_protocols(), with_drafts=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name the terminal cannot write must not end in a traceback
            stream.reconfigure(errors="backslashreplace")
    return run_replay(arguments.files, library, how=arguments.how, out=sys.stdout, err=sys.stderr)


def _place(arguments: argparse.Namespace) -> str:
    return arguments.database or str(data_folder() / "record.sqlite")


@contextmanager
def _looked_at(arguments: argparse.Namespace, signer: Signer) -> Iterator[RecordStore]:
    from nurse_assistant.store.opening import look_at_record

    passphrase = passphrase_of(arguments, _place(arguments))
    with closing(look_at_record(_place(arguments), shipped("migrations"), signer, passphrase)) as store:
        yield store


def _verify(arguments: argparse.Namespace) -> int:
    signer = WorkstationKey(data_folder())
    against = None if arguments.against is None else read_head_file(arguments.against, signer)
    with _looked_at(arguments, signer) as store:
        return run_verify(store, against, as_json=arguments.json, out=sys.stdout)


def _head(arguments: argparse.Namespace) -> int:
    with _looked_at(arguments, WorkstationKey(data_folder())) as store:
        if arguments.number is None:
            head: Head | None = store.checkpoint(Why.EXPORT, SystemClock().now())
        else:
            head = store.head(arguments.number)
        if head is None:
            raise StoreError(f"The record has no head {arguments.number}.")
        return run_head(head, arguments.out, out=sys.stdout)


def _list(arguments: argparse.Namespace) -> int:
    with _looked_at(arguments, WorkstationKey(data_folder())) as store:
        return run_list(store, as_json=arguments.json, out=sys.stdout)


def _demo(arguments: argparse.Namespace) -> int:
    """On a record that is named, never the user's own: nobody invented stands among patients."""
    from nurse_assistant.store.opening import open_record

    if arguments.database is None:
        raise StoreError("Name a record for the invented infusions: --database sqlite:///FILE (or a server).")
    library = ProtocolFiles(shipped("resources") / "protocols", site_protocols())
    signer = WorkstationKey(data_folder())
    passphrase = passphrase_of(arguments, arguments.database)
    with closing(open_record(arguments.database, shipped("migrations"), signer, FIRST_DAY, passphrase)) as store:
        entries = run_demo(store, library, arguments.infusions, arguments.seed, sys.stdout if arguments.ack else None)
    print(f"{arguments.infusions} invented infusions, {entries} entries.", file=sys.stderr)
    return 0


def _one_time_pin(arguments: argparse.Namespace) -> int:
    """The way back of the last charge nurse; anybody else's PIN is set by a charge nurse in the window."""
    with _looked_at(arguments, WorkstationKey(data_folder())) as store:
        pin = way_back(Doorkeeper(store, SystemClock(), Argon2Pins()), arguments.name)
    print(f"One-time PIN of {arguments.name}: {pin}. At the next sign-in she chooses her own.")
    return 0


def _show_key(arguments: argparse.Namespace) -> int:
    key = WorkstationKey(data_folder())
    if arguments.accept:
        key.accept(arguments.accept)
        print(f"Heads signed with {arguments.accept} are believed here from now on.")
    else:
        print(key.key())
    return 0


def _take_pictures(arguments: argparse.Namespace) -> int:
    """On a record in a temporary folder and with the shipped protocols alone: the user's own are never touched."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := complaint():
        print(missing, file=sys.stderr)
        return NO_WINDOW
    from nurse_assistant.store.session_log import SqliteRecordStore
    from nurse_assistant.ui.tour.cast import MORNING
    from nurse_assistant.ui.tour.pictures import Look, take_pictures

    resources = shipped("resources")
    key = SigningKey.made()
    nowhere = resources / "protocols" / "of no site"
    library = ProtocolFiles(resources / "protocols", nowhere)
    look = Look(arguments.size, arguments.scale, arguments.theme)
    count = take_pictures(
        arguments.out,
        look,
        lambda path: closing(SqliteRecordStore.open(path, shipped("migrations"), key, MORNING)),
        library,
        resources,
        Argon2Pins(),
    )
    print(f"{count} screens: {arguments.out / 'index.html'}")
    return 0


def _prepare(arguments: argparse.Namespace) -> int:
    from nurse_assistant.store.opening import server_of
    from nurse_assistant.store.prepare import prepare, shown

    url, now = server_of(arguments.database), SystemClock().now()
    signer, for_move = WorkstationKey(data_folder()), arguments.for_move
    version = prepare(url, shipped("migrations"), arguments.role, signer, now, for_move=for_move)
    print(f"{shown(url)} is ready (version {version}) for workstations that sign in as {arguments.role}.")
    return 0


def _move(arguments: argparse.Namespace) -> int:
    from nurse_assistant.store.move import move, told_of_passphrase

    passphrase = passphrase_of(arguments, arguments.source)
    if passphrase is None and arguments.passphrase_file is not None:
        raise StoreError(
            "The source is not encrypted, so the target would not be either: move it without a passphrase."
        )
    signer = WorkstationKey(data_folder())
    moved = move(arguments.source, arguments.target, shipped("migrations"), signer, passphrase)
    print(", ".join(f"{count} {name}" for name, count in moved.lines.items()))
    if passphrase is not None:
        print(told_of_passphrase(arguments.target))
    head = moved.head.short if moved.head else "none"
    print(f"Moved: every chain, count, hash and head is as in the source, which was left as it was. Last head: {head}.")
    print("Start every workstation with the new address from now on, and put the source away.")
    return 0


def _open_window(arguments: argparse.Namespace) -> int:
    missing = complaint()
    if missing:
        print(missing, file=sys.stderr)
        return NO_WINDOW
    # Qt and SQLAlchemy are loaded only where there is a window to open: `replay` needs neither.
    from nurse_assistant.window_command import run_workstation

    return run_workstation(arguments, _place(arguments))


_COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    None: _open_window,
    "replay": _replay,
    "tour": _take_pictures,
    "verify": _verify,
    "head": _head,
    "list": _list,
    "demo": _demo,
    "one-time-pin": _one_time_pin,
    "key": _show_key,
    "backup": lambda arguments: run_backup(arguments, _place(arguments)),
    "restore": lambda arguments: run_restore(arguments, _place(arguments)),
    "encrypt": lambda arguments: run_encrypt(arguments, _place(arguments)),
    "export": lambda arguments: run_export_command(arguments, _place(arguments)),
    "prepare": _prepare,
    "move": _move,
}


if __name__ == "__main__":
    sys.exit(main())
