"""How fast the whole record is verified, beside how fast its lines are read: `python -m tests.bench.verify_speed FILE`.

Makes FILE if it is not there: by the store's own code, ten lines at a time, twelve infusions together as in a room.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from nurse_assistant.application.verification import Why
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.connection import connect, reading
from nurse_assistant.store.schema import log_entry
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import SigningKey
from tests.contracts.samples import END, START, entry, opened, sign_off
from tests.support.records import MIGRATIONS

_ROOM, _BATCH, _LENGTH = 12, 10, 60
KEY = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes(32)))


def make(path: Path, entries: int) -> None:
    """Infusions of 60 lines each, as many as it takes; a checkpoint after each hundred days."""
    store = SqliteRecordStore.open(path, MIGRATIONS, KEY, START)
    for first in range(0, entries // _LENGTH, _ROOM):
        room = [str(UUID(bytes=sha256(b"%d" % number).digest()[:16])) for number in range(first, first + _ROOM)]
        for session in room:
            store.open_session(opened(session, session, minutes=first))
        for after in range(0, _LENGTH, _BATCH):
            for session in room:
                lines = [_line(seq) for seq in range(after + 1, after + 1 + _BATCH)]
                store.append(session, lines, after=after, closed_at=END if after + _BATCH == _LENGTH else None)
        if first % (100 * _ROOM) == 0:
            store.checkpoint(Why.DAILY, END)
    store.checkpoint(Why.CLOSE, END)
    store.close()


def _line(seq: int) -> Entry:
    if seq == _LENGTH:
        return sign_off(seq)
    if seq % 3 == 0:
        return entry(seq, Kind.NOTE, {"text": "comfortable, “no complaints”"})
    values = {
        "systolic_mmhg": Decimal(110 + seq), "diastolic_mmhg": Decimal(72), "pulse_per_min": Decimal(80),
        "resp_per_min": Decimal(16), "spo2_percent": Decimal(97), "temp_c": Decimal("36.8"), "signs": (),
    }  # fmt: skip
    return entry(seq, Kind.VITAL_SIGNS, values)


class Bench:
    """The same file read and verified in turn, each over one connection of the program's own."""

    def __init__(self, path: Path) -> None:
        self._engine = connect(path)
        self._store = SqliteRecordStore(self._engine, KEY)

    def close(self) -> None:
        self._engine.dispose()

    def read_as_written(self) -> int:
        return self._read(in_order=False)

    def read_by_session(self) -> int:
        return self._read(in_order=True)

    def verify(self) -> int:
        found = self._store.verify()
        assert found.faults == ()
        return found.entries

    def _read(self, *, in_order: bool) -> int:
        """Every column of every line, and nothing done with it."""
        query = select(*log_entry.c)
        if in_order:
            query = query.order_by(log_entry.c.session_id, log_entry.c.seq)
        lines = 0
        with reading(self._engine).begin() as connection:
            for _ in connection.execute(query):
                lines += 1
        return lines


def seconds(run: Callable[[], int]) -> tuple[float, int]:
    before = time.perf_counter()
    lines = run()
    return time.perf_counter() - before, lines


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    if not asked.file.exists():
        make(asked.file, asked.entries)
    bench = Bench(asked.file)
    taken: dict[str, list[float]] = {}
    for _ in range(asked.rounds):
        for run in (bench.read_as_written, bench.read_by_session, bench.verify):
            span, lines = seconds(run)
            taken.setdefault(run.__name__, []).append(span / lines)
    bench.close()
    for name, spans in taken.items():
        middle = statistics.median(spans)
        ratios = [statistics.median(taken[other]) / middle for other in ("read_as_written", "read_by_session")]
        sys.stdout.write(f"{name:16} {1 / middle:9,.0f} lines/s  {ratios[0]:.2f}  {ratios[1]:.2f}\n")


if __name__ == "__main__":
    main()
