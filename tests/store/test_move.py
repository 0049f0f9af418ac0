"""A whole record from one database to another: every line, or none. The source stays as it was."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url

from nurse_assistant.__main__ import main
from nurse_assistant.application.ports import RecordStore, Settings, StoreError, WorkstationKind
from nurse_assistant.application.verification import Why
from nurse_assistant.store.cipher import is_encrypted
from nurse_assistant.store.encrypting import encrypt
from nurse_assistant.store.move import move
from nurse_assistant.store.server_connection import connect_server
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.system.signing_key import SigningKey
from tests.contracts.samples import END, NURSE, UNIT, note, opened, sign_off
from tests.store.damage import dump, tamper
from tests.support.records import KEY, PASSPHRASE, open_record
from tests.support.server import MIGRATIONS, OWNER, Server


@pytest.fixture
def filled(path: Path) -> Path:
    """As `pattern`, with a closed infusion, the unit's names, settings and a draft."""
    with closing(open_record(path)) as store:
        store.append("b", [note(1)], after=0, closed_at=None)
        store.open_session(opened("c", "a third"), [note(1)])
        store.append("c", [sign_off(2)], after=1, closed_at=END)
        store.set_unit(UNIT)
        store.set_settings(Settings("night"))
        store.keep_draft("a/form", "typed")
    return path


@pytest.fixture
def address(server: Server) -> str:
    return server.url(server.database(for_move=True)).render_as_string()


@pytest.fixture
def on_server(address: str) -> Iterator[ServerRecordStore]:
    """Not by `open`: that refuses a record without anything in it."""
    with closing(ServerRecordStore(connect_server(make_url(address)), KEY)) as store:
        yield store


def everything(store: RecordStore) -> list[object]:
    headers = (*store.sessions(), *store.sessions(closed=True))
    logs = [(store.load(one.id), store.attempts(one.id), store.signatures(one.id)) for one in headers]
    return [headers, logs, store.events(), store.staff_events(), store.unit(), store.settings(), store.drafts()]


def test_a_unit_moves_to_a_server_and_back_with_every_line(
    filled: Path, address: str, on_server: ServerRecordStore, tmp_path: Path
) -> None:
    before, content = dump(filled), filled.read_bytes()
    moved = move(str(filled), address, MIGRATIONS, KEY)
    counts = moved.lines
    assert (counts["infusion_session"], counts["log_entry"], counts["attempt"], counts["workstation_event"]) == (
        3, 6, 1, 3,
    )  # fmt: skip
    assert (counts["staff_event"], counts["signature"]) == (2, 1)
    assert (dump(filled), filled.read_bytes()) == (before, content)
    with closing(open_record(filled)) as source:
        assert everything(on_server) == everything(source)
    found = on_server.verify()
    assert (found.faults, found.head) == ((), moved.head)
    back = tmp_path / "back" / "record.sqlite"
    move(address, f"sqlite:///{back}", MIGRATIONS, KEY)
    assert sorted(dump(back)) == sorted(before)
    on_server.append("c", [note(3)], after=2, closed_at=END)


def test_a_target_that_is_not_empty_is_refused(
    filled: Path, address: str, on_server: ServerRecordStore, tmp_path: Path
) -> None:
    on_server.keep_draft("a", "b")
    with pytest.raises(StoreError, match=r"is not empty \(draft\)"):
        move(str(filled), address, MIGRATIONS, KEY)
    assert on_server.sessions() == ()
    other = tmp_path / "other.sqlite"
    shutil.copy(filled, other)
    before = dump(other)
    with pytest.raises(StoreError, match="is not empty"):
        move(str(filled), str(other), MIGRATIONS, KEY)
    assert dump(other) == before


def test_a_move_that_breaks_off_leaves_an_empty_target(
    filled: Path, address: str, on_server: ServerRecordStore
) -> None:
    """PostgreSQL holds no NUL in a text; SQLite does. It stands in the last table to be copied."""
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("INSERT INTO draft VALUES ('a' || char(0), 'x')")
        connection.commit()
    before = dump(filled)
    with pytest.raises(StoreError, match="NUL"):
        move(str(filled), address, MIGRATIONS, KEY)
    assert everything(on_server) == [(), [], (), (), None, Settings(), {}]
    assert dump(filled) == before
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("DELETE FROM draft WHERE place <> 'a/form'")
        connection.commit()
    move(str(filled), address, MIGRATIONS, KEY)


def test_a_copy_that_differs_is_noticed_and_leaves_an_empty_target(
    filled: Path, address: str, on_server: ServerRecordStore, server: Server
) -> None:
    """The server changes what is written: a draft, which is in no chain."""
    rule = "CREATE RULE louder AS ON INSERT TO draft DO ALSO UPDATE draft SET body = upper(body)"
    server.execute(rule, make_url(address).database or "")
    with pytest.raises(StoreError, match=r"not as the source \(draft\)"):
        move(str(filled), address, MIGRATIONS, KEY)
    assert everything(on_server) == [(), [], (), (), None, Settings(), {}]


def test_a_target_that_was_prepared_to_begin_anew_is_refused(filled: Path, server: Server) -> None:
    """Its first checkpoint is of another record, and nothing can take it away."""
    begun = server.url(server.database()).render_as_string()
    with pytest.raises(StoreError, match="have another database prepared with --for-move"):
        move(str(filled), begun, MIGRATIONS, KEY)


def test_a_target_without_its_guards_is_refused(filled: Path, address: str, server: Server) -> None:
    server.execute("DROP TRIGGER log_entry_linked ON log_entry", make_url(address).database or "")
    with pytest.raises(StoreError, match="lacks the guard log_entry_linked"):
        move(str(filled), address, MIGRATIONS, KEY)


def test_a_source_that_was_changed_outside_is_not_moved(
    filled: Path, address: str, on_server: ServerRecordStore
) -> None:
    tamper(filled, "UPDATE log_entry SET actor = 'x' WHERE seq = 2")
    with pytest.raises(
        StoreError, match="not as the program wrote it, so it is not moved: Line 2 of the log of infusion a was edited"
    ):
        move(str(filled), address, MIGRATIONS, KEY)
    assert on_server.sessions() == ()


@pytest.mark.parametrize(
    ("attack", "said"),
    [
        ("DELETE FROM log_entry WHERE seq = 3", "lines were cut off"),
        ("DELETE FROM checkpoint", "Checkpoint 1 is gone, and every other one"),
    ],
)
def test_a_source_whose_checkpoints_saw_more_is_not_moved(
    filled: Path, address: str, on_server: ServerRecordStore, attack: str, said: str
) -> None:
    """Its chains hold: what is missing would never be missed again."""
    with closing(open_record(filled)) as store:
        store.checkpoint(Why.DAILY, END)
    tamper(filled, attack)
    with pytest.raises(StoreError, match=said):
        move(str(filled), address, MIGRATIONS, KEY)
    assert on_server.head() is None


def test_a_source_signed_by_a_stranger_is_not_moved(filled: Path, address: str) -> None:
    with pytest.raises(StoreError, match=r"signed with a key this workstation does not know"):
        move(str(filled), address, MIGRATIONS, SigningKey.made())


def test_a_source_in_use_waits_for_nobody(filled: Path, address: str, on_server: ServerRecordStore) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program is using the file"):
            move(str(filled), address, MIGRATIONS, KEY)
    assert on_server.sessions() == ()


def test_what_cannot_be_moved_is_said_in_one_sentence(
    filled: Path, address: str, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = server.url(server.new_database("nobody_prepared"), OWNER).render_as_string()
    assert main(["key", "--accept", KEY.key()]) == 0
    capsys.readouterr()
    unknown = server.url("nowhere").render_as_string()
    for source, target, said in (
        (str(tmp_path / "none.sqlite"), address, "is not there: name the file of a record."),
        (str(filled), str(filled), "is both source and target: name two databases."),
        (str(filled), empty, "is empty: have the administrator of the server run nurse-assistant prepare"),
        (str(filled), unknown, 'database "nowhere" does not exist'),
        (str(filled), "mysql://u:secret@h/d", "cannot be opened: write sqlite:///FILE"),
        (address, "postgresql+psycopg://u:secret@h:port/d", "postgresql+psycopg://... is no address"),
        (address, "postgresql://u:secret@h/d", "cannot be opened: write sqlite:///FILE"),
        (address, "://", "://... is no address"),
    ):
        assert main(["move", "--from", source, "--to", target]) == 2
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)
        assert said in err
        assert "secret" not in err
    assert not (tmp_path / "none.sqlite").exists()


def test_the_command_tells_what_it_did(filled: Path, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["key", "--accept", KEY.key()]) == 0
    assert main(["move", "--from", str(filled), "--to", address]) == 0
    said = capsys.readouterr().out
    assert "3 infusion_session" in said
    assert "Last head: 1 · " in said


def test_an_encrypted_record_moves_with_its_passphrase_and_says_that_the_server_does_not_keep_it(
    filled: Path, address: str, on_server: ServerRecordStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "--accept", KEY.key()]) == 0
    with closing(open_record(filled)) as store:
        before = everything(store)
    encrypt(filled, PASSPHRASE, KEY, END, NURSE)
    wrong, right = tmp_path / "wrong.txt", tmp_path / "right.txt"
    wrong.write_text("another passphrase", encoding="utf-8")
    right.write_text(PASSPHRASE, encoding="utf-8")
    capsys.readouterr()
    for passphrase, said in (((), "A passphrase is needed"), (("--passphrase-file", str(wrong)), "does not open")):
        assert main(["move", "--from", str(filled), "--to", address, *passphrase]) == 2
        assert said in capsys.readouterr().err
        assert on_server.sessions() == ()
    assert main(["move", "--from", str(filled), "--to", address, "--passphrase-file", str(right)]) == 0
    assert "NOT encrypted by this passphrase any more: on postgresql+psycopg://" in capsys.readouterr().out
    moved = everything(on_server)
    assert moved[:2] + moved[4:] == before[:2] + before[4:]
    assert [event.kind for event in on_server.events()][-1] is WorkstationKind.RECORD_ENCRYPTED


def test_an_encrypted_record_moves_into_an_encrypted_file_and_over_none(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["key", "--accept", KEY.key()]) == 0
    plain = Path(shutil.copy(filled, tmp_path / "plain.sqlite"))
    encrypt(filled, PASSPHRASE, KEY, END, NURSE)
    secret, target = tmp_path / "secret.txt", tmp_path / "target.sqlite"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    assert main(["move", "--from", str(filled), "--to", str(target), "--passphrase-file", str(secret)]) == 0
    assert "The target is encrypted with the same passphrase." in capsys.readouterr().out
    assert is_encrypted(target)
    assert main(["verify", "--database", f"sqlite:///{target}", "--passphrase-file", str(secret)]) == 0
    other = tmp_path / "other.sqlite"
    capsys.readouterr()
    for source, to, said in (
        (plain, target, "is an encrypted file: name one that is not there yet."),
        (plain, other, "The source is not encrypted"),
    ):
        rest = () if to is target else ("--passphrase-file", str(secret))
        assert main(["move", "--from", str(source), "--to", str(to), *rest]) == 2
        assert said in capsys.readouterr().err
    assert not other.exists()
