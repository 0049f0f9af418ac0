"""Putting a copy back: brought to today's form and checked, held against the record that is there, then exchanged.

The file that was there is kept beside under another name. Nothing is deleted, and nothing is lost unsaid.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import SQLAlchemyError

from nurse_assistant.application.copies import Loss, Outlook, told_loss
from nurse_assistant.application.ports import (
    Locked,
    Signer,
    StoreError,
    WorkstationEvent,
    WorkstationKind,
    WouldLose,
)
from nurse_assistant.store import cipher
from nurse_assistant.store.backup import faults_of_copy, looked_into, told_of_copying
from nurse_assistant.store.backup_folder import replaced_name
from nurse_assistant.store.comparing import loss
from nurse_assistant.store.connection import connect, reading
from nurse_assistant.store.copying import copy_file, discard
from nurse_assistant.store.exchange import exchange
from nurse_assistant.store.leave_line import leave_line
from nurse_assistant.store.migrate import ensure_current, expect_current


class Order(NamedTuple):
    """What is to be put back, and where."""

    path: Path
    copy: Path
    passphrase: str | None
    migrations: Path
    signer: Signer


def outlook(order: Order, now: datetime) -> Outlook:
    """What putting it back would lose; changes nothing. Raises StoreError where the copy cannot be used."""
    with _prepared(order, now) as (part, faults):
        return _held_against(order, part, faults)


def put_back(order: Order, now: datetime, *, by: str, anyway: bool) -> Path | None:
    """Gives the file that was replaced, where there was one. Nobody else may have the record open. `by`: who wanted it,
    as the record then says.

    Raises WouldLose if the record has what the copy has not, or others changed the copy, and `anyway` is not said;
    StoreError if the copy cannot be used. Then the record is as it was.
    """
    with _prepared(order, now) as (part, faults):
        found = _held_against(order, part, faults)
        if not found.nothing and not anyway:
            raise WouldLose(told_loss(order.copy, found), found)
        _note(order, part, found, by, now)
        with told_of_copying():
            return exchange(order.path, order.passphrase, part, replaced_name(order.path, now))


@contextmanager
def _prepared(order: Order, now: datetime) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """The copy beside the record, in today's form, its file sound; and what in it is not as this program wrote it."""
    _expect_same_kind(order)
    part = order.path.with_name(f"{order.path.name}.restoring")
    try:
        with told_of_copying():
            copy_file(order.copy, part, order.passphrase)
            ensure_current(part, order.migrations, order.signer, now, passphrase=order.passphrase, keep_older=False)
            faults = faults_of_copy(part, order.passphrase, order.signer, None)
        yield part, faults
    finally:
        discard(part)


def _expect_same_kind(order: Order) -> None:
    if not order.copy.is_file():
        raise StoreError(f"{order.copy} is not there: name the file of a copy.")
    encrypted = cipher.is_encrypted(order.copy)
    if encrypted and order.passphrase is None:
        raise Locked(f"The copy {order.copy} is encrypted: its passphrase is needed.")
    if not encrypted and order.passphrase is not None:
        raise StoreError(f"The copy {order.copy} is not encrypted and the record is: it was not put back.")
    if not encrypted and order.path.is_file() and cipher.is_encrypted(order.path):
        raise StoreError(
            f"The copy {order.copy} is not encrypted and the record seems to be: it was not put back. Open the record "
            f"with its passphrase, or use an encrypted copy. If it never was encrypted, move {order.path} aside first."
        )


def _held_against(order: Order, part: Path, faults: tuple[str, ...]) -> Outlook:
    if not order.path.exists():
        return Outlook(Loss(0, 0, 0, 0, None), "", faults)
    try:
        engine = connect(order.path, order.passphrase)
        try:
            expect_current(engine, order.path, order.migrations)
            with reading(engine).begin() as present, looked_into(part, order.passphrase) as copy:
                return Outlook(loss(present, copy), "", faults)
        finally:
            engine.dispose()
    except StoreError as error:
        return Outlook(None, str(error), faults)
    except SQLAlchemyError as error:
        return Outlook(None, f"The record could not be read: {type(error).__name__}.", faults)


def _note(order: Order, part: Path, found: Outlook, by: str, now: datetime) -> None:
    """The record says itself that it was put back to an older state, and what that state has not."""
    lost = found.loss
    data = {"copy": order.copy.name, "lost": "not known" if lost is None else f"{lost.entries} entries"}
    event = WorkstationEvent(WorkstationKind.RECORD_RESTORED, now, by, data=data)
    leave_line(part, order.passphrase, order.signer, event)
