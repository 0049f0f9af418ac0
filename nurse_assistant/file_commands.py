"""The commands that take care of the record's file: `backup`, `restore`, `encrypt`; and how any command unlocks it."""

import argparse
import sys
from contextlib import closing
from getpass import getpass
from pathlib import Path

from nurse_assistant.application.ports import AT_THE_WORKSTATION, StoreError
from nurse_assistant.application.verification import Why
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.system.file_systems import share_of
from nurse_assistant.system.paths import data_folder, shipped
from nurse_assistant.system.signing_key import WorkstationKey


def add_file_commands(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", of_a_record: argparse.ArgumentParser
) -> None:
    parents = [of_a_record]
    backup = commands.add_parser("backup", parents=parents, help="copy the record, open the copy and check it")
    backup.add_argument("--out", type=Path, metavar="FILE", help="a new file for it, or a folder, instead of `backups`")
    restore = commands.add_parser("restore", parents=parents, help="put a copy back in the place of the record")
    restore.add_argument("copy", type=Path, nargs="?", metavar="FILE", help="which; without it they are listed")
    restore.add_argument("--anyway", action="store_true", help="although it said what would be lost")
    commands.add_parser("encrypt", parents=parents, help="carry the record over into an encrypted file")


def passphrase_of(arguments: argparse.Namespace, place: str) -> str | None:
    """None: the record is not encrypted. Never from the command line: others on this computer can read that."""
    from nurse_assistant.store.opening import is_locked

    if not is_locked(place):
        return None
    return _passphrase(arguments, "The record is encrypted. Its passphrase: ")


def passphrase_in(arguments: argparse.Namespace) -> str | None:
    """The first line of the file that is named; None: none is. Raises StoreError."""
    file: Path | None = arguments.passphrase_file
    if file is None:
        return None
    try:
        said = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise StoreError(f"{file} cannot be read: {why}.") from error
    if not said or not said[0]:
        raise StoreError(f"{file} has no passphrase in its first line.")
    return said[0]


def _passphrase(arguments: argparse.Namespace, question: str) -> str:
    said = passphrase_in(arguments)
    if said is not None:
        return said
    if not sys.stdin.isatty():
        raise StoreError("A passphrase is needed: give --passphrase-file FILE, or answer at a terminal.")
    return getpass(question)


def expect_own_disk(place: str) -> None:
    """Raises StoreError where the record would lie on a network share: no lock and no journal is safe there."""
    from nurse_assistant.store.opening import file_of

    path = file_of(place)
    if share := share_of(path):
        raise StoreError(
            f"The record would lie on a network share ({share}), where two computers can destroy it and what was saved "
            f"can be lost with the network: have {path} moved to this computer's own disk."
        )


def run_backup(arguments: argparse.Namespace, place: str) -> int:
    from nurse_assistant.store.backup import Job, back_up
    from nurse_assistant.store.backup_folder import routine_name
    from nurse_assistant.store.file_keeper import KEPT_DAYS
    from nurse_assistant.store.opening import file_of, look_at_record

    path, now, signer = file_of(place), SystemClock().now(), WorkstationKey(data_folder())
    passphrase = passphrase_of(arguments, place)
    target = _new_file(arguments.out, routine_name(path, now))
    keep_days = KEPT_DAYS if arguments.out is None else None
    with closing(look_at_record(place, shipped("migrations"), signer, passphrase)) as store:
        head = store.checkpoint(Why.BACKUP, now)
        copy = back_up(Job(path, passphrase, target, signer, head, keep_days))
    print(
        f"{copy}\nOpened and checked: {head.sessions} infusions, {head.entries} lines of their logs, head {head.short}."
    )
    return 0


def _new_file(out: Path | None, usual: Path) -> Path:
    target = usual if out is None else out / usual.name if out.is_dir() else out
    if target.exists():
        raise StoreError(f"{target} is there already: name a new file.")
    return target


def run_restore(arguments: argparse.Namespace, place: str) -> int:
    from nurse_assistant.store.backup_folder import copies
    from nurse_assistant.store.opening import file_of
    from nurse_assistant.store.restore import Order, put_back

    path = file_of(place)
    if arguments.copy is None:
        for one in copies(path):
            print(f"{one.made_at:%Y-%m-%d %H:%M} UTC  {one.kind}  {one.path}")
        return 0
    passphrase = passphrase_of(arguments, str(arguments.copy))
    order = Order(path, arguments.copy, passphrase, shipped("migrations"), WorkstationKey(data_folder()))
    expect_own_disk(place)
    aside = put_back(order, SystemClock().now(), by=AT_THE_WORKSTATION, anyway=arguments.anyway)
    print(f"{path} is now as {arguments.copy} was.")
    if aside is not None:
        print(f"The file that was there is kept: {aside}")
    return 0


def run_encrypt(arguments: argparse.Namespace, place: str) -> int:
    from nurse_assistant.store.encrypting import encrypt
    from nurse_assistant.store.opening import file_of, look_at_record

    path, signer = file_of(place), WorkstationKey(data_folder())
    if not path.is_file():
        raise StoreError(f"{path} is not there: name the file of a record.")
    passphrase = _passphrase(arguments, "A passphrase for the record: ")
    if arguments.passphrase_file is None and getpass("The same again: ") != passphrase:
        raise StoreError("The two are not the same: nothing was changed.")
    look_at_record(place, shipped("migrations"), signer).close()  # of this program's form, or it is said
    done = encrypt(path, passphrase, signer, SystemClock().now(), AT_THE_WORKSTATION)
    for fault in done.faults:
        print(fault)
    print(f"{path} is encrypted. Whoever has the passphrase opens it; without the passphrase nobody ever will.")
    print(f"NOT encrypted, and readable by anybody who gets at it: the record as it was, {done.plain}")
    for copy in done.plain_copies:
        print(f"NOT encrypted: {copy}")
    print("Keep or destroy these as your unit decides; this program deletes none of them.")
    return 0
