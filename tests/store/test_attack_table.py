"""The table of attacks and defences (reliability 1.1): each attack is done, and each cell is as stated there.

Its second column (a keyed hash in each line, the key elsewhere) is not built: the signed heads see all that it sees.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from nurse_assistant.application.verification import Head, Verification, Why
from nurse_assistant.store.connection import connect
from nurse_assistant.store.integrity import broken_chains
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import END, note, opened
from tests.store.attacks import ATTACKS, EVENING, NEWEST, broken_open, forget_newer_heads, seal_anew
from tests.support.records import KEY, open_record

SEEN, MISSED = True, False

TABLE: dict[str, tuple[bool, bool, bool, bool, bool]] = {
    # plain chain, heads beside it, newer heads deleted too, last evening's head on paper, newest head held outside
    "edit, hashes left": (SEEN, SEEN, SEEN, SEEN, SEEN),
    "delete a middle line": (SEEN, SEEN, SEEN, SEEN, SEEN),
    "swap two lines": (SEEN, SEEN, SEEN, SEEN, SEEN),
    "cut the last 3": (MISSED, SEEN, MISSED, MISSED, SEEN),
    "cut the last 150": (MISSED, SEEN, MISSED, SEEN, SEEN),
    "edit line 250, hash the rest anew": (MISSED, SEEN, MISSED, SEEN, SEEN),
    "put back a genuine older copy": (MISSED, SEEN, MISSED, MISSED, SEEN),
    "empty the log": (MISSED, SEEN, SEEN, SEEN, SEEN),
}


@dataclass(frozen=True)
class Target:
    path: Path
    evening: Head
    newest: Head


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Target:
    path = tmp_path_factory.mktemp("attacked") / "record.sqlite"
    store = open_record(path)
    for session in ("a", "b", "c"):
        store.open_session(opened(session, f"patient {session}"), [note(1)])
    for last in range(50, 501, 50):
        known = len(store.load("a"))
        store.append("a", [note(seq) for seq in range(known + 1, last + 1)], after=known, closed_at=None)
        store.checkpoint(Why.DAILY, END)
    evening, newest = store.head(EVENING), store.head()
    store.close()
    assert evening is not None
    assert newest is not None
    assert (evening.entries, newest.number, newest.entries) == (402, NEWEST, 502)
    return Target(path, evening, newest)


@pytest.fixture
def target(original: Target, tmp_path: Path) -> Target:
    return Target(Path(shutil.copy(original.path, tmp_path)), original.evening, original.newest)


def look(path: Path, against: Head | None = None) -> Verification:
    engine = connect(path)
    found = SqliteRecordStore(engine, KEY).verify(against)
    engine.dispose()
    return found


def test_the_table_has_every_attack() -> None:
    assert set(TABLE) == set(ATTACKS)


def test_the_record_is_whole_before_it_is_attacked(target: Target) -> None:
    for against in (None, target.evening, target.newest):
        assert look(target.path, against).faults == ()


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_plain_chain(target: Target, attack: str) -> None:
    with broken_open(target.path) as connection:
        ATTACKS[attack](connection)
    engine = connect(target.path)
    with engine.begin() as connection:
        assert bool(broken_chains(connection)) is TABLE[attack][0]
    engine.dispose()


@pytest.mark.parametrize("attack", ATTACKS)
def test_signed_heads_beside_the_log(target: Target, attack: str) -> None:
    with broken_open(target.path) as connection:
        ATTACKS[attack](connection)
    assert bool(look(target.path).faults) is TABLE[attack][1]


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_newer_heads_are_deleted_too(target: Target, attack: str) -> None:
    with broken_open(target.path) as connection:
        ATTACKS[attack](connection)
        forget_newer_heads(connection)
    assert bool(look(target.path).faults) is TABLE[attack][2]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(("column", "held"), [(3, "evening"), (4, "newest")])
def test_a_head_held_outside(target: Target, attack: str, column: int, held: str) -> None:
    """Even against somebody who has the key and seals what is left anew."""
    with broken_open(target.path) as connection:
        ATTACKS[attack](connection)
        forget_newer_heads(connection)
        seal_anew(connection, KEY)
    seen = TABLE[attack][column]
    assert bool(look(target.path, getattr(target, held)).faults) is seen


def test_a_whole_file_rolled_back_is_seen_by_a_head_from_outside_alone(target: Target, tmp_path: Path) -> None:
    older = Path(shutil.copy(target.path, tmp_path / "older.sqlite"))
    store = open_record(target.path)
    store.append("a", [note(501)], after=500, closed_at=None)
    later = store.checkpoint(Why.CLOSE, END)
    store.close()
    assert look(older).faults == ()
    (fault,) = look(older, later).faults
    assert fault.kind == "rolled_back"
    assert fault.says.startswith("The record ends at head 11, before head 12 of 22-Nov-2026, which was kept outside")


@pytest.mark.parametrize("attack", ATTACKS)
def test_with_the_key_and_without_a_head_from_outside_it_is_missed(target: Target, attack: str) -> None:
    """Why heads have to leave the machine; and why the words promise no more than what was checked."""
    with broken_open(target.path) as connection:
        ATTACKS[attack](connection)
        forget_newer_heads(connection)
        seal_anew(connection, KEY)
    assert bool(look(target.path).faults) is TABLE[attack][2]
