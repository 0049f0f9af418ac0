"""What happened to a chain that does not hold: its first bad line, and whether it was edited, removed, put in or moved.

Each line carries the hash of the line it was written after. So the lines themselves say in which order they were
written, whatever numbers they bear now. Where that leaves two readings, the plainer one is told; the place is exact.
"""

from collections.abc import Callable, Sequence

from nurse_assistant.application.verification import FaultKind
from nurse_assistant.store.chains import Row
from nurse_assistant.store.checkpoints import End

_NEARBY = 100
"""How far from its place a line is tried at other numbers, to see whether it was written into this chain at all."""


def first_fault(
    lines: Sequence[Row], start: End, hash_as: Callable[[Row, int, str], str]
) -> tuple[FaultKind, int] | None:
    """Kind and number of the first bad line of these (by number), which must follow on `start`; None: they hold."""
    before = start.hash
    for place, line in enumerate(lines):
        seq = start.seq + place + 1
        if line[1] != seq or line[2] != before or not _hashes(line, seq, before, hash_as):
            return _named(lines, place, seq, before, hash_as)
        before = line[3]
    return None


def _named(
    lines: Sequence[Row], place: int, seq: int, before: str, hash_as: Callable[[Row, int, str], str]
) -> tuple[FaultKind, int]:
    line = lines[place]
    followed = any(other[2] == before for other in lines[place + 1 :])
    if line[2] == before:  # two lines that claim the same line before them: this one does not hold, so it was put in
        return (FaultKind.INSERTED if followed else FaultKind.EDITED), seq
    genuine = _is_genuine(lines, line, seq, hash_as)
    if followed:
        return (FaultKind.REORDERED if genuine else FaultKind.INSERTED), seq
    earlier = next((at for at in range(place) if lines[at][3] == line[2]), None)
    if earlier is not None:  # it was written after a line further up: what stands between them was not there then
        return FaultKind.INSERTED, lines[earlier + 1][1]
    if _hashes(line, seq, before, hash_as):  # only what it says of the line before was changed
        return FaultKind.EDITED, seq
    return (FaultKind.REMOVED if genuine or line[1] != seq else FaultKind.INSERTED), seq


def _is_genuine(lines: Sequence[Row], line: Row, seq: int, hash_as: Callable[[Row, int, str], str]) -> bool:
    """Whether it holds at the number it may have been written with: after its own line before, or near its place."""
    after = [at + 2 for at, other in enumerate(lines) if other[3] == line[2]]
    near = range(max(1, seq - _NEARBY), seq + _NEARBY)
    return any(_hashes(line, number, line[2], hash_as) for number in (*after, *near))


def _hashes(line: Row, seq: int, before: str, hash_as: Callable[[Row, int, str], str]) -> bool:
    try:
        return bool(hash_as(line, seq, before) == line[3])
    except (TypeError, ValueError):  # something that is no text where text belongs
        return False
