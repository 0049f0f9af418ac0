"""What a look at the whole record found, and what may be said of it: never more than was checked.

A *head* is one checkpoint seen from outside: signed by the workstation that wrote it, it stands for every line that was
in the record then. What a chain, a head beside it and a head kept elsewhere can each show: docs/record.md.
"""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

FORMAT, FORMAT_VERSION = "nurse-assistant head", 1
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HASH, _SIGNATURE = 64, 128


class Why(StrEnum):
    """What a checkpoint was written for."""

    FIRST = "first"
    """The record was made, or brought to the form that has checkpoints."""
    DAILY = "daily"
    REVIEW = "review"
    BACKUP = "backup"
    CLOSE = "close"
    EXPORT = "export"


class FaultKind(StrEnum):
    """What happened to the record outside this program."""

    EDITED = "edited"
    REMOVED = "removed"
    INSERTED = "inserted"
    REORDERED = "reordered"
    CUT_OFF = "cut_off"
    REWRITTEN = "rewritten"
    """Lines that hold together, but are not those a checkpoint saw."""
    SESSION_GONE = "session_gone"
    PROTOCOL_CHANGED = "protocol_changed"
    CHECKPOINT_GONE = "checkpoint_gone"
    CHECKPOINT_CHANGED = "checkpoint_changed"
    KEY_UNKNOWN = "key_unknown"
    SIGNATURE_CHANGED = "signature_changed"
    TRIGGER_GONE = "trigger_gone"
    RIGHT_TOO_MANY = "right_too_many"
    """Of the role that looks, on a server: it says nothing of the lines."""
    ROLLED_BACK = "rolled_back"
    OTHER_RECORD = "other_record"


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing that is not as it was written, in one chain of lines (or one guard, or one checkpoint)."""

    kind: FaultKind
    table: str
    session: str
    """"" where it belongs to no session."""
    seq: int
    """The first line concerned (of a checkpoint: its number); 0: the header, or no line."""
    says: str
    """One sentence: what, where."""

    def __str__(self) -> str:
        return self.says


@dataclass(frozen=True, slots=True)
class Head:
    """One signed checkpoint, small enough to be printed, posted or kept on another disk."""

    record: str
    """Which record: the hash of its first checkpoint."""
    number: int
    taken_at: datetime
    why: Why
    sessions: int
    """How many infusions the record had then, and below how many lines of all their logs."""
    entries: int
    hash: str
    key: str
    """The public key it is signed with, in hexadecimal."""
    signature: str = ""

    @property
    def short(self) -> str:
        """For paper: number and the first 64 bits of the hash, in groups that can be read aloud."""
        figures = self.hash[:16].upper()
        return f"{self.number} · {'-'.join(figures[at : at + 4] for at in range(0, 16, 4))}"

    def message(self) -> bytes:
        """What is signed: all of it but the signature."""
        said = _plain(self)
        del said["signature"]
        return json.dumps([FORMAT, said], sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class Verification:
    """One pass over the whole record."""

    faults: tuple[Fault, ...]
    head: Head | None
    """The last checkpoint, where nothing is wrong with any; None: none can be relied on."""
    sessions: int
    entries: int
    witness: Head | None = None
    """The head from outside that the record was held against."""

    @property
    def whole(self) -> bool:
        return not self.faults

    @property
    def entries_after_head(self) -> int:
        """Lines written since the last checkpoint: only their own chains speak for them."""
        return max(0, self.entries - self.head.entries) if self.head else self.entries


class HeadFileProblem(Exception):
    """A file is no head. One sentence."""


def day(moment: datetime) -> str:
    """22-Nov-2026, in UTC."""
    return f"{moment.day:02d}-{_MONTHS[moment.month - 1]}-{moment.year:04d}"


def promise(found: Verification) -> tuple[str, ...]:
    """What may be said, a sentence a line."""
    if found.faults:
        more = f" {len(found.faults)} faults in all." if len(found.faults) > 1 else ""
        return (f"NOT unchanged. First: {found.faults[0].says}{more}",)
    if found.head is None:
        return ("There is nothing in the record yet.",)
    since = found.witness or found.head
    lines = [f"Unchanged since head {since.number}, witnessed {day(since.taken_at)} ({_witness(found)})."]
    if found.witness is None:
        lines.append(
            "What only a head kept elsewhere can show: the whole record put back to an older copy, "
            "or rewritten by somebody who has the key."
        )
    if found.entries_after_head:
        lines.append(
            f"Lines written after head {found.head.number}, held by the chain alone: {found.entries_after_head}."
        )
    return tuple(lines)


def _witness(found: Verification) -> str:
    if found.witness is not None:
        return f"by the head from outside, {found.witness.short}"
    assert found.head is not None, "asked only where there is a head"
    return f"by the record's own checkpoints, the last is {found.head.short}"


def head_to_json(head: Head) -> str:
    return json.dumps({"format": FORMAT, "version": FORMAT_VERSION, **_plain(head)}, indent=2) + "\n"


def head_from_json(text: str) -> Head:
    """Raises HeadFileProblem."""
    try:
        said = json.loads(text)
        if said["format"] != FORMAT or said["version"] != FORMAT_VERSION:
            raise HeadFileProblem(f"it is no head of version {FORMAT_VERSION}")
        head = Head(
            record=_figures(said, "record", _HASH),
            number=_count(said, "number"),
            taken_at=datetime.fromisoformat(said["taken_at"]),
            why=Why(said["why"]),
            sessions=_count(said, "sessions"),
            entries=_count(said, "entries"),
            hash=_figures(said, "hash", _HASH),
            key=_figures(said, "key", _HASH),
            signature=_figures(said, "signature", _SIGNATURE),
        )
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise HeadFileProblem("it is no head that `nurse-assistant head` wrote") from error
    if head.taken_at.utcoffset() is None:
        raise HeadFileProblem("its time has no offset")
    return head


def _plain(head: Head) -> dict[str, object]:
    return {**asdict(head), "taken_at": head.taken_at.isoformat(timespec="microseconds"), "why": head.why.value}


def _figures(said: dict[str, object], name: str, length: int) -> str:
    value = said[name]
    if not isinstance(value, str) or len(value) != length or set(value) - set("0123456789abcdef"):
        raise HeadFileProblem(f"`{name}` is not {length} hexadecimal figures")
    return value


def _count(said: dict[str, object], name: str) -> int:
    value = said[name]
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise HeadFileProblem(f"`{name}` is no number")
    return value
