"""The chain of checkpoints: how far it can be believed, and what a head kept elsewhere says of it. Reads no line."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nurse_assistant.application.ports import Signer
from nurse_assistant.application.verification import Fault, FaultKind, Head, day
from nurse_assistant.store.canonical import Unreadable
from nurse_assistant.store.checkpoints import Body, Sealed, body_of, checkpoint_hash, head_of
from nurse_assistant.store.schema import ANCHOR, checkpoint


class Believed(NamedTuple):
    head: Head
    body: Body


def believed(lines: Sequence[Sealed], signer: Signer, more_keys: frozenset[str]) -> tuple[list[Believed], list[Fault]]:
    """The checkpoints up to the first that is not as it was written, and what is wrong with that one.

    `more_keys`: keys that are believed for once, beside those of this workstation.
    """
    found: list[Believed] = []
    keys = signer.known() | more_keys
    before = ANCHOR
    for number, line in enumerate(lines, start=1):
        if line.row.number != number or (line.prev_hash != before and _holds(line)):
            return found, [_fault(FaultKind.CHECKPOINT_GONE, number, f"Checkpoint {number} is gone.")]
        try:
            head = head_of(line, lines[0].hash)
            one = Believed(head, body_of(line.row))
        except Unreadable:
            return found, [_changed(number)]
        if line.prev_hash != before or not _holds(line) or not signer.holds(head.key, head.message(), head.signature):
            return found, [_changed(number)]
        if head.key not in keys:
            return found, [_fault(FaultKind.KEY_UNKNOWN, number, _stranger(head))]
        found.append(one)
        before = line.hash
    return found, []


def held_against(lines: Sequence[Sealed], outside: Head) -> Iterator[Fault]:
    """What a head that was kept elsewhere shows: an older copy put back, another history, another record."""
    known = f"head {outside.number} of {day(outside.taken_at)}, which was kept outside"
    if not lines or lines[0].hash != outside.record:
        says = f"This is not the record of {known}, or all of it was written anew."
        yield _fault(FaultKind.OTHER_RECORD, outside.number, says)
    elif len(lines) < outside.number:
        says = (
            f"The record ends at head {len(lines)}, before {known}: an older copy was put back, "
            "or its last checkpoints were removed."
        )
        yield _fault(FaultKind.ROLLED_BACK, outside.number, says)
    elif lines[outside.number - 1].hash != outside.hash:
        says = f"Head {outside.number} of this record is not {known}: from there on it is another history."
        yield _fault(FaultKind.ROLLED_BACK, outside.number, says)


def none_left(lines: Sequence[Sealed]) -> Iterator[Fault]:
    """Every record has one from its first moment on."""
    if not lines:
        yield _fault(FaultKind.CHECKPOINT_GONE, 1, "Checkpoint 1 is gone, and every other one.")


def _holds(line: Sealed) -> bool:
    try:
        return checkpoint_hash(line.prev_hash, line.row) == line.hash
    except TypeError:  # something that is no text where text belongs
        return False


def _changed(number: int) -> Fault:
    return _fault(FaultKind.CHECKPOINT_CHANGED, number, f"Checkpoint {number} was changed or put in.")


def _stranger(head: Head) -> str:
    return (
        f"Checkpoint {head.number} is signed with the key {head.key}, which this workstation does not know: compare it "
        "with what `nurse-assistant key` shows at the workstation that wrote it."
    )


def _fault(kind: FaultKind, number: int, says: str) -> Fault:
    return Fault(kind, checkpoint.name, "", number, says)
