"""The commands `verify`, `head`, `list`, `key`, `demo`, `one-time-pin`, as typed: what they print, and their status."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from nurse_assistant.__main__ import main
from nurse_assistant.system.signing_key import SigningKey
from tests.store.attacks import broken_open, rehash
from tests.store.damage import dump

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path, capsys: Capture) -> Path:
    path = tmp_path / "record.sqlite"
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", "3", "--seed", "4"]) == 0
    capsys.readouterr()
    return path


def verify(path: Path, *more: str) -> int:
    return main(["verify", "--database", f"sqlite:///{path}", *more])


def longest(path: Path) -> tuple[str, int]:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT session_id, max(seq) FROM log_entry GROUP BY session_id ORDER BY 2 DESC LIMIT 1"
        session, length = connection.execute(query).fetchone()
    return session, length


def test_a_record_as_it_was_written(path: Path, capsys: Capture) -> None:
    before = dump(path)
    assert verify(path) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Unchanged since head 2, witnessed 05-Jan-2026 (by the record's own checkpoints")
    assert "Looked at: 3 infusions, " in said.out
    assert said.err == ""
    assert dump(path) == before


def test_the_same_for_a_program(path: Path, capsys: Capture) -> None:
    assert verify(path, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said) == [
        "unchanged", "says", "sessions", "entries", "entries_after_head", "head", "witness", "faults",
    ]  # fmt: skip
    assert (said["unchanged"], said["faults"], said["head"]["number"], said["witness"]) == (True, [], 2, None)


def test_the_first_bad_line_is_named(path: Path, capsys: Capture) -> None:
    session, _ = longest(path)
    with broken_open(path) as connection:
        connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE session_id = ? AND seq = 7", (session,))
    assert verify(path, "--json") == 1
    said = json.loads(capsys.readouterr().out)
    assert (said["unchanged"], said["witness"]) == (False, None)
    assert said["faults"] == [
        {
            "kind": "edited", "table": "log_entry", "session": session, "seq": 7,
            "says": f"Line 7 of the log of infusion {session} was edited.",
        }
    ]  # fmt: skip
    assert verify(path) == 1
    assert capsys.readouterr().out.startswith(f"NOT unchanged. First: Line 7 of the log of infusion {session}")


def test_a_head_kept_elsewhere_shows_a_whole_record_put_back(path: Path, tmp_path: Path, capsys: Capture) -> None:
    older = Path(shutil.copy(path, tmp_path / "older.sqlite"))
    main(["demo", "--database", str(path), "--infusions", "2"])
    kept = tmp_path / "head.json"
    assert main(["head", "--database", str(path), "--out", str(kept)]) == 0
    assert f"Head 5 · {json.loads(kept.read_text(encoding='utf-8'))['hash'][:4].upper()}-" in capsys.readouterr().out
    assert verify(path, "--against", str(kept)) == 0
    assert "by the head from outside, 5 · " in capsys.readouterr().out
    assert verify(older) == 0
    assert verify(older, "--against", str(kept)) == 1
    assert "The record ends at head 2, before head 5 of" in capsys.readouterr().out


def test_a_head_of_another_record_is_said(path: Path, tmp_path: Path, capsys: Capture) -> None:
    other, kept = tmp_path / "other.sqlite", tmp_path / "head.json"
    main(["demo", "--database", str(other), "--infusions", "3", "--seed", "4"])
    main(["head", "--database", str(other), "--out", str(kept)])
    assert verify(path, "--against", str(kept), "--json") == 1
    assert json.loads(capsys.readouterr().out.partition("\n")[2])["faults"][0]["kind"] == "other_record"


def test_without_the_key_that_wrote_it_a_head_from_outside_is_needed(
    path: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At another computer: nothing there can tell the key from a forger's."""
    kept = tmp_path / "head.json"
    main(["head", "--database", str(path), "--out", str(kept)])
    main(["key"])
    key = capsys.readouterr().out.split()[-1]
    monkeypatch.setenv("NURSE_ASSISTANT_DATA", str(tmp_path / "elsewhere"))
    assert verify(path) == 1
    assert f"Checkpoint 1 is signed with the key {key}, which this workstation does not know" in capsys.readouterr().out
    assert verify(path, "--against", str(kept)) == 0
    assert main(["key", "--accept", key]) == 0
    assert verify(path) == 0
    assert list((tmp_path / "elsewhere").iterdir()) == [tmp_path / "elsewhere" / "known-keys.txt"]


def test_somebody_elses_heads_over_a_log_written_anew_are_not_believed(path: Path, capsys: Capture) -> None:
    session, _ = longest(path)
    stranger = SigningKey.made()
    with broken_open(path) as connection:
        connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE session_id = ? AND seq = 7", (session,))
        rehash(connection, session)
        connection.execute("UPDATE checkpoint SET key = ? WHERE number > 1", (stranger.key(),))
    assert verify(path, "--json") == 1
    assert json.loads(capsys.readouterr().out)["faults"][0]["kind"] == "checkpoint_changed"


def test_an_earlier_head_is_shown_again_to_compare_it_with_paper(path: Path, capsys: Capture) -> None:
    assert main(["head", "--database", str(path), "--number", "2"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["number"], said["why"]) == (2, "close")
    assert main(["head", "--database", str(path), "--number", "9"]) == 2
    assert capsys.readouterr().err == "The record has no head 9.\n"


def test_an_older_head_is_never_written_over(path: Path, tmp_path: Path, capsys: Capture) -> None:
    kept = tmp_path / "head.json"
    kept.write_text("the only one", encoding="utf-8")
    assert main(["head", "--database", str(path), "--out", str(kept)]) == 1
    assert "head.json cannot be used: File exists." in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "the only one"


def test_the_infusions_are_listed_without_names(path: Path, capsys: Capture) -> None:
    assert main(["list", "--database", str(path), "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert len(said) == 3
    assert list(said[0]) == ["session", "opened_at", "closed_at", "opened_by", "infusion_number", "entries"]
    session, length = longest(path)
    assert {one["session"]: one["entries"] for one in said}[session] == length
    assert main(["list", "--database", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "3 infusions"
    assert f"{session}  opened 2026-01-05T" in "\n".join(lines)


def test_each_entry_is_told_once_it_is_durable(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "record.sqlite"
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", "2", "--seed", "7", "--ack"]) == 0
    told = [tuple(line.split()) for line in capsys.readouterr().out.splitlines()]
    with closing(sqlite3.connect(path)) as connection:
        written = [
            (session, str(seq))
            for session, seq in connection.execute("SELECT session_id, seq FROM log_entry ORDER BY rowid")
        ]
    assert told == written


BAD: dict[str, tuple[list[str], str]] = {
    "no file": (["verify", "--database", "sqlite:///{}/none.sqlite"], "none.sqlite is not there: name the file"),
    "no such database": (["list", "--database", "mysql://u:p@h/d"], "cannot be opened: write sqlite:///FILE"),
    "no address": (["list", "--database", "://"], "is no address of a database"),
    "no record": (["verify", "--database", "{}/text.sqlite"], "the file is damaged"),
    "an empty file": (["verify", "--database", "{}/empty.sqlite"], "is of version none and this program writes 000"),
    "no head file": (["verify", "--against", "{}/none.json"], "none.json cannot be read: No such file"),
    "another file for a head": (["verify", "--against", "{}/text.sqlite"], "it is no head that"),
    "a long file for a head": (["verify", "--against", "{}/long.json"], "it is too large for a head"),
    "no record of its own for the demo": (["demo", "--infusions", "1"], "Name a record for the invented infusions"),
}


@pytest.mark.parametrize(("words", "says"), BAD.values(), ids=BAD)
def test_what_cannot_be_used_is_one_sentence(tmp_path: Path, capsys: Capture, words: list[str], says: str) -> None:
    (tmp_path / "text.sqlite").write_text("not a database " * 100, encoding="utf-8")
    (tmp_path / "long.json").write_text(" " * 20_000, encoding="utf-8")
    (tmp_path / "empty.sqlite").touch()
    assert main([word.format(tmp_path) for word in words]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_a_changed_head_file_is_refused(path: Path, tmp_path: Path, capsys: Capture) -> None:
    kept = tmp_path / "head.json"
    main(["head", "--database", str(path), "--out", str(kept)])
    kept.write_text(kept.read_text(encoding="utf-8").replace('"number": 3', '"number": 5'), encoding="utf-8")
    assert verify(path, "--against", str(kept)) == 2
    assert "its signature does not hold, so it was changed since it was written." in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["demo", "--infusions", "0"], ["demo", "--infusions", "many"], ["key", "--accept", "x"]]
)
def test_a_wrong_word_is_said_by_the_parser(words: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert "error: argument" in capsys.readouterr().err


def test_a_charge_nurse_who_forgot_her_pin_comes_back_and_leaves_a_trace(path: Path, capsys: Capture) -> None:
    assert main(["one-time-pin", "T. Okafor", "--database", f"sqlite:///{path}"]) == 0
    said = capsys.readouterr().out
    found = re.fullmatch(r"One-time PIN of T\. Okafor: (\d{6})\. At the next sign-in she chooses her own\.\n", said)
    assert found is not None
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT kind, actor, person, body FROM staff_event ORDER BY seq DESC LIMIT 1"
        kind, actor, person, body = connection.execute(query).fetchone()
    assert (kind, actor, person) == ("one_time_pin_set", "the command at the workstation", "T. Okafor")
    assert "$argon2id$" in body
    assert found[1] not in body
    assert verify(path) == 0


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("M. Ruiz", "M. Ruiz is no charge nurse: a charge nurse sets her PIN in the window (settings, People).\n"),
        ("Nobody", "Nobody does not work here: write the name of a charge nurse as it stands (T. Okafor).\n"),
    ],
)
def test_the_way_back_is_a_charge_nurse_s(path: Path, capsys: Capture, name: str, said: str) -> None:
    before = dump(path)
    assert main(["one-time-pin", name, "--database", f"sqlite:///{path}"]) == 2
    assert capsys.readouterr().err == said
    assert dump(path) == before
