"""The faults of the chains of one table: one pass over its lines, then a closer look at the chains that do not hold,
and at what the checkpoints saw of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.store.chains import LOG, Chained, Walked, all_lines, lines_of, walk
from nurse_assistant.store.checkpoints import End
from nurse_assistant.store.diagnosis import first_fault
from nurse_assistant.store.halves import walk_whole_log
from nurse_assistant.store.schema import attempt, infusion_session


class Claim(NamedTuple):
    """What a checkpoint saw at the end of a chain."""

    checkpoint: int
    end: End


class Found(NamedTuple):
    lines: int
    faults: tuple[Fault, ...]
    empty: tuple[SessionId, ...]
    """Chains without any line in which nothing else is wrong."""
    signed: Mapping[SessionId, str]
    """As `Walked` has it."""


Claims = Mapping[SessionId, Sequence[Claim]]
"""By chain, oldest first."""

_DONE = {
    FaultKind.EDITED: "was edited",
    FaultKind.REMOVED: "was removed",
    FaultKind.INSERTED: "was put in",
    FaultKind.REORDERED: "is not where it was written: lines were moved",
}


def faults_of(connection: Connection, chained: Chained, anchors: Mapping[SessionId, str], claims: Claims) -> Found:
    """`anchors`: the hash that the first line of each chain hangs on, which its header has."""
    wanted = frozenset(claim.end.hash for seen in claims.values() for claim in seen)
    if chained is LOG:
        walked = walk_whole_log(connection, anchors, wanted)
    else:
        walked = Walked({session: (0, anchor) for session, anchor in anchors.items()})
        walk(all_lines(connection, chained), chained, walked, wanted)
    broken = {
        session: fault
        for session in sorted(walked.broken, key=str)
        if (fault := _looked_at(connection, chained, session, anchors, walked, wanted)) is not None
    }
    unlike = [
        fault
        for session, seen in claims.items()
        if session not in broken
        and (fault := _unlike(chained, session, seen, walked, anchors.get(session))) is not None
    ]
    faulty = {fault.session for fault in (*broken.values(), *unlike)}
    empty = tuple(session for session, end in walked.ends.items() if end[0] == 0 and session not in faulty)
    return Found(walked.lines, (*broken.values(), *unlike), empty, walked.signed)


def _looked_at(
    connection: Connection, chained: Chained, session: SessionId, anchors: Mapping[SessionId, str], walked: Walked,
    wanted: frozenset[str],
) -> Fault | None:  # fmt: skip
    """One chain by number. It may hold after all: the file need not have its lines in the order of writing."""
    lines = lines_of(connection, chained, session)
    if session not in anchors:
        if not lines:  # written by another program since this look began
            return None
        says = f"Infusion {session} is gone from the list of infusions, and lines of it are left."
        return Fault(FaultKind.SESSION_GONE, chained.table.name, str(session), 0, says)
    start = End(0, anchors[session])
    fault = first_fault(lines, start, chained.hash_as)
    if fault is not None:
        kind, seq = fault
        says = f"Line {seq} of {_log(chained, session)} {_DONE[kind]}."
        return Fault(kind, chained.table.name, session, seq, says)
    again = Walked({session: start})
    walk(lines, chained, again, wanted)
    walked.ends.update(again.ends)
    walked.seen.update(again.seen)
    return None


def _unlike(
    chained: Chained, session: SessionId, seen: Sequence[Claim], walked: Walked, anchor: str | None
) -> Fault | None:
    """The first difference between a chain that holds and what checkpoints saw of it."""
    end = End(*walked.ends[session]) if session in walked.ends else None
    table, log = chained.table.name, _log(chained, session)
    if end is None:
        if chained.table is attempt:  # its log says it already
            return None
        says = f"Infusion {session} is gone as a whole: checkpoint {seen[0].checkpoint} saw it."
        return Fault(FaultKind.SESSION_GONE, infusion_session.name, session, 0, says)
    good = 0
    for number, was in seen:
        if end.seq < was.seq:
            says = f"Of {log} lines were cut off, from line {end.seq + 1} on: checkpoint {number} saw {was.seq}."
            return Fault(FaultKind.CUT_OFF, table, session, end.seq + 1, says)
        if was.hash not in walked.seen and not (was.seq == 0 and was.hash == anchor):
            where = f"lines {good + 1} to {was.seq}" if was.seq else "the header"
            says = f"Of {log} {where} were written anew: checkpoint {number} saw other ones."
            return Fault(FaultKind.REWRITTEN, table, session, min(good + 1, was.seq), says)
        good = was.seq
    return None


def _log(chained: Chained, session: SessionId) -> str:
    if chained.log:
        return chained.log
    return f"the {'attempts' if chained.table is attempt else 'log'} of infusion {session}"


def claims_by_session(seen: Iterable[tuple[SessionId, Claim]]) -> dict[SessionId, list[Claim]]:
    found: dict[SessionId, list[Claim]] = {}
    for session, claim in seen:
        found.setdefault(session, []).append(claim)
    return found
