"""The commands `verify`, `head` and `list`: they read the record, print what they found, and give a status.

They print through the streams they are given and promise no more than was checked.
"""

import json
from pathlib import Path
from typing import TextIO

from nurse_assistant.application.ports import Opened, RecordStore, Signer
from nurse_assistant.application.verification import (
    Head,
    HeadFileProblem,
    Verification,
    head_from_json,
    head_to_json,
    promise,
)

WHOLE, FAULTY, UNUSABLE = 0, 1, 2
_EVERY = 1_000_000_000
_LARGEST_BYTES = 10_000


def read_head_file(path: Path, signer: Signer) -> Head:
    """A head as `head` wrote it, with its signature looked at. Raises HeadFileProblem with the whole sentence."""
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise HeadFileProblem("it is too large for a head")
        head = head_from_json(path.read_text(encoding="utf-8"))
        if not signer.holds(head.key, head.message(), head.signature):
            raise HeadFileProblem("its signature does not hold, so it was changed since it was written")
    except HeadFileProblem as problem:
        raise HeadFileProblem(f"{path} cannot be used: {problem}.") from problem
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise HeadFileProblem(f"{path} cannot be read: {why}.") from error
    return head


def run_verify(store: RecordStore, against: Head | None, *, as_json: bool, out: TextIO) -> int:
    found = store.verify(against)
    if as_json:
        print(json.dumps(_found(found), indent=2), file=out)
    else:
        for sentence in promise(found):
            print(sentence, file=out)
        for fault in found.faults:
            print(f"  {fault.kind}: {fault.says}", file=out)
        print(f"Looked at: {found.sessions} infusions, {found.entries} lines of their logs.", file=out)
    return WHOLE if found.whole else FAULTY


def run_head(head: Head, file: Path | None, *, out: TextIO) -> int:
    """Print a head, or write it to a new file: an older one is never written over. Raises OSError."""
    if file is None:
        out.write(head_to_json(head))
        return WHOLE
    with file.open("x", encoding="utf-8") as stream:
        stream.write(head_to_json(head))
    print(f"Head {head.short}: {file}", file=out)
    return WHOLE


def run_list(store: RecordStore, *, as_json: bool, out: TextIO) -> int:
    """Open infusions first, oldest first; then the closed ones, newest first."""
    open_, closed = store.sessions(limit=_EVERY), store.sessions(closed=True, limit=_EVERY)
    lengths = store.lengths() | store.lengths(closed=True)
    lines = [_listed(opened, lengths[opened.id]) for opened in (*open_, *closed)]
    if as_json:
        print(json.dumps(lines, indent=2, ensure_ascii=False), file=out)
        return WHOLE
    for line in lines:
        state = f"closed {line['closed_at']}" if line["closed_at"] else "open"
        print(f"{line['session']}  opened {line['opened_at']}  {state}  {line['entries']} entries", file=out)
    print(f"{len(lines)} infusions", file=out)
    return WHOLE


def _found(found: Verification) -> dict[str, object]:
    return {
        "unchanged": found.whole,
        "says": promise(found),
        "sessions": found.sessions,
        "entries": found.entries,
        "entries_after_head": found.entries_after_head,
        "head": _small(found.head),
        "witness": _small(found.witness),
        "faults": [
            {"kind": one.kind, "table": one.table, "session": one.session, "seq": one.seq, "says": one.says}
            for one in found.faults
        ],
    }


def _small(head: Head | None) -> dict[str, object] | None:
    if head is None:
        return None
    return {"number": head.number, "taken_at": head.taken_at.isoformat(), "hash": head.hash, "short": head.short}


def _listed(opened: Opened, entries: int) -> dict[str, object]:
    """Without names: a list on a terminal is read by whoever passes."""
    return {
        "session": opened.id,
        "opened_at": opened.opened_at.isoformat(),
        "closed_at": opened.closed_at.isoformat() if opened.closed_at else None,
        "opened_by": opened.opened_by,
        "infusion_number": opened.case.order.infusion_number,
        "entries": entries,
    }
