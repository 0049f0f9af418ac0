"""What somebody does to a record with plain sqlite3, knowing how it is hashed. Uses nothing of the program.

The record attacked: three infusions, the first of 500 lines with a checkpoint after each 50 (numbers 2 to 11; number 1
is older than all of them), so that checkpoint 9 stands for 400 lines, "last evening", and 11 for all of them.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

from nurse_assistant.application.ports import Signer

EVENING, NEWEST = 9, 11


def digest(*parts: object) -> str:
    text = json.dumps(parts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode()).hexdigest()


@contextmanager
def broken_open(path: Path) -> Iterator[sqlite3.Connection]:
    """Every guard is taken away for the time of the attack and put back, so that they give nothing away."""
    with closing(sqlite3.connect(path)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()


def rehash(connection: sqlite3.Connection, session: str) -> None:
    """Give a whole log new numbers and hashes, so that it holds together again."""
    (before,) = connection.execute("SELECT hash FROM infusion_session WHERE id = ?", (session,)).fetchone()
    rows = connection.execute(
        "SELECT rowid, kind, occurred_at, recorded_at, actor, body FROM log_entry WHERE session_id = ? ORDER BY seq",
        (session,),
    ).fetchall()
    for seq, (rowid, *values) in enumerate(rows, start=1):
        new = digest("log_entry", session, before, seq, *values)
        change = "UPDATE log_entry SET seq = ?, prev_hash = ?, hash = ? WHERE rowid = ?"
        connection.execute(change, (seq, before, new, rowid))
        before = new


def forget_newer_heads(connection: sqlite3.Connection) -> None:
    """Those that saw a line of the first log which is not there any more, or saw another one."""
    hashes = dict(connection.execute("SELECT seq, hash FROM log_entry WHERE session_id = 'a'").fetchall())
    for number, body in connection.execute("SELECT number, body FROM checkpoint ORDER BY number").fetchall():
        end = json.loads(body)["ends"].get("a")
        if end is not None and hashes.get(end[0][0]) != end[0][1]:
            connection.execute("DELETE FROM checkpoint WHERE number >= ?", (number,))
            return


def seal_anew(connection: sqlite3.Connection, signer: Signer) -> None:
    """With the key: one more head over what is there now, as the program would write it."""
    number, before = connection.execute("SELECT number, hash FROM checkpoint ORDER BY number DESC LIMIT 1").fetchone()
    (record,) = connection.execute("SELECT hash FROM checkpoint WHERE number = 1").fetchone()
    ends: dict[str, object] = {}
    for session, header in connection.execute("SELECT id, hash FROM infusion_session").fetchall():
        last = "SELECT seq, hash FROM log_entry WHERE session_id = ? ORDER BY seq DESC LIMIT 1"
        log = connection.execute(last, (session,)).fetchone() or (0, header)
        ends[session] = [list(log), [0, header]]
    (entries,) = connection.execute("SELECT count(*) FROM log_entry").fetchone()
    said = {"v": 1, "sessions": len(ends), "entries": entries, "ends": ends, "events": [0, "0" * 64]}
    body = json.dumps(said, sort_keys=True, separators=(",", ":"))
    row = (number + 1, "2026-11-22T18:00:00.000000Z", "daily", body, signer.key())
    new = digest("checkpoint", before, *row)
    head = {
        "record": record, "number": number + 1, "taken_at": "2026-11-22T18:00:00.000000+00:00", "why": "daily",
        "sessions": len(ends), "entries": entries, "hash": new, "key": signer.key(),
    }  # fmt: skip
    message = json.dumps(["nurse-assistant head", head], sort_keys=True, separators=(",", ":")).encode()
    values = (*row, before, new, signer.sign(message))
    connection.execute("INSERT INTO checkpoint VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)


def edit_left(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE session_id = 'a' AND seq = 250")


def delete_middle(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM log_entry WHERE session_id = 'a' AND seq = 250")


def swap(connection: sqlite3.Connection) -> None:
    for old, new in ((250, 9999), (251, 250), (9999, 251)):
        connection.execute("UPDATE log_entry SET seq = ? WHERE session_id = 'a' AND seq = ?", (new, old))


def cut_3(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM log_entry WHERE session_id = 'a' AND seq > 497")


def cut_150(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM log_entry WHERE session_id = 'a' AND seq > 350")


def edit_rehashed(connection: sqlite3.Connection) -> None:
    edit_left(connection)
    rehash(connection, "a")


def older_copy(connection: sqlite3.Connection) -> None:
    """The lines of a genuine copy of line 420; the checkpoints are those of now, unless they are deleted, too."""
    connection.execute("DELETE FROM log_entry WHERE session_id = 'a' AND seq > 420")


def empty(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM log_entry")


Attack = Callable[[sqlite3.Connection], None]

ATTACKS: dict[str, Attack] = {
    "edit, hashes left": edit_left,
    "delete a middle line": delete_middle,
    "swap two lines": swap,
    "cut the last 3": cut_3,
    "cut the last 150": cut_150,
    "edit line 250, hash the rest anew": edit_rehashed,
    "put back a genuine older copy": older_copy,
    "empty the log": empty,
}
