"""The commands `backup`, `restore` and `encrypt`, as they are typed: what they print, and their status."""

import os
import pty
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from nurse_assistant.__main__ import main
from nurse_assistant.store.backup_folder import copies
from nurse_assistant.store.cipher import is_encrypted
from nurse_assistant.store.opening import look_at_record
from tests.store.damage import dump, tamper
from tests.support.records import KEY, MIGRATIONS, QUICK

Capture = pytest.CaptureFixture[str]
PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path, capfd: Capture) -> Path:
    path = tmp_path / "record.sqlite"
    more(path, 3)
    capfd.readouterr()
    return path


def more(path: Path, count: int) -> None:
    assert main(["demo", "--database", f"sqlite:///{path}", "--infusions", str(count), "--seed", "4"]) == 0


def run(command: str, path: Path, *rest: str) -> int:
    return main([command, "--database", f"sqlite:///{path}", *rest])


def last_act(path: Path, passphrase: str | None = None) -> tuple[str, str]:
    """Of the workstation's log: what, and by whom."""
    with closing(look_at_record(str(path), MIGRATIONS, KEY, passphrase)) as store:
        said = store.events()[-1]
    return said.kind.value, said.by


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase.txt"
    file.write_text(f"{QUICK}\nnot this line\n", encoding="utf-8")
    return file


def test_a_backup_says_where_it_is_and_what_was_checked(path: Path, capfd: Capture) -> None:
    assert run("backup", path) == 0
    (copy,) = copies(path)
    said = capfd.readouterr().out.splitlines()
    assert said[0] == str(copy.path)
    assert said[1].startswith("Opened and checked: 3 infusions, ")
    assert ", head 3 · " in said[1]


def test_a_backup_elsewhere_never_replaces_a_file(path: Path, tmp_path: Path, capfd: Capture) -> None:
    elsewhere = tmp_path / "elsewhere" / "copy.sqlite"
    elsewhere.parent.mkdir()
    assert run("backup", path, "--out", str(elsewhere)) == 0
    assert copies(path) == ()
    before = elsewhere.read_bytes()
    assert run("backup", path, "--out", str(elsewhere)) == 2
    assert f"{elsewhere} is there already" in capfd.readouterr().err
    assert elsewhere.read_bytes() == before
    assert run("backup", path, "--out", str(elsewhere.parent)) == 0
    assert len(list(elsewhere.parent.iterdir())) == 2


def test_a_backup_of_nothing_is_said(tmp_path: Path, capfd: Capture) -> None:
    assert run("backup", tmp_path / "nothing.sqlite") == 2
    assert "is not there" in capfd.readouterr().err


def test_a_backup_of_a_changed_record_is_made_and_said(path: Path, capfd: Capture) -> None:
    tamper(path, "UPDATE log_entry SET actor = 'x' WHERE seq = 2")
    assert run("backup", path) == 2
    assert "is not as this program wrote it" in capfd.readouterr().err
    assert len(copies(path)) == 1


def test_restore_lists_refuses_and_goes_on_at_the_second_word(path: Path, capfd: Capture) -> None:
    assert run("backup", path) == 0
    (copy,) = copies(path)
    more(path, 2)
    before = dump(path)
    capfd.readouterr()
    assert run("restore", path) == 0
    assert str(copy.path) in capfd.readouterr().out
    assert run("restore", path, str(copy.path)) == 2
    said = capfd.readouterr().err
    assert "entries of 2 infusions" in said
    assert said.rstrip().endswith("To go on: --anyway; the file that is there is then kept beside.")
    assert dump(path) == before
    assert run("restore", path, str(copy.path), "--anyway") == 0
    said = capfd.readouterr().out
    aside = next(path.parent.glob("*.replaced-*"))
    assert f"The file that was there is kept: {aside}" in said
    assert dump(aside) == before
    assert run("verify", path) == 0
    assert "3 infusions" in capfd.readouterr().out
    assert last_act(path) == ("record_restored", "the command at the workstation")


def test_restore_of_what_is_not_there(path: Path, tmp_path: Path, capfd: Capture) -> None:
    assert run("restore", path, str(tmp_path / "nothing.bak")) == 2
    assert "nothing.bak is not there" in capfd.readouterr().err


def test_encrypt_says_what_is_still_in_the_open(path: Path, secret: Path, capfd: Capture) -> None:
    assert run("backup", path) == 0
    (copy,) = copies(path)
    capfd.readouterr()
    assert run("encrypt", path, "--passphrase-file", str(secret)) == 0
    said = capfd.readouterr().out
    plain = next(path.parent.glob("*.unencrypted-*"))
    assert "NOT encrypted, and readable by anybody who gets at it" in said
    assert f"{plain}\nNOT encrypted: {copy.path}\n" in said
    assert is_encrypted(path)
    assert last_act(path, QUICK) == ("record_encrypted", "the command at the workstation")
    for command in ("verify", "list", "backup"):
        assert run(command, path, "--passphrase-file", str(secret)) == 0
    newest = copies(path)[0]
    assert is_encrypted(newest.path)
    assert run("restore", path, str(newest.path), "--passphrase-file", str(secret)) == 0


@pytest.mark.parametrize(
    ("said_in_file", "answer"),
    [
        ("something else", "does not open the record"),
        ("", "has no passphrase in its first line"),
        (None, "cannot be read: No such file"),
    ],
)
def test_a_passphrase_that_is_wrong_or_missing_gets_one_sentence(
    path: Path, secret: Path, capfd: pytest.CaptureFixture[str], said_in_file: str | None, answer: str
) -> None:
    assert run("encrypt", path, "--passphrase-file", str(secret)) == 0
    capfd.readouterr()
    secret.unlink()
    if said_in_file is not None:
        secret.write_text(said_in_file, encoding="utf-8")
    assert run("verify", path, "--passphrase-file", str(secret)) == 2
    said = capfd.readouterr()
    assert answer in said.err
    assert len(said.err.strip().splitlines()) == 1
    assert said.out == ""


def test_without_a_terminal_it_is_not_asked_for(path: Path, secret: Path) -> None:
    assert run("encrypt", path, "--passphrase-file", str(secret)) == 0
    command = [sys.executable, "-m", "nurse_assistant", "verify", "--database", f"sqlite:///{path}"]
    done = subprocess.run(command, cwd=PROJECT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "A passphrase is needed: give --passphrase-file FILE, or answer at a terminal.\n"


def test_at_a_terminal_it_is_asked_for_and_not_shown(path: Path, secret: Path) -> None:
    secret.write_text("grüner Stuhl am Fenster", encoding="utf-8")
    assert run("encrypt", path, "--passphrase-file", str(secret)) == 0
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "nurse_assistant", "list", "--database", f"sqlite:///{path}"]
    with subprocess.Popen(
        command, cwd=PROJECT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as asked:
        os.close(theirs)
        said = b""
        while b"passphrase: " not in said:
            said += os.read(ours, 1000)
        os.write(ours, "grüner Stuhl am Fenster\n".encode())
        try:
            while found := os.read(ours, 1000):
                said += found
        except OSError:  # the other end is closed
            pass
    os.close(ours)
    assert asked.returncode == 0
    assert "grüner" not in said.decode()
    assert "3 infusions" in said.decode()


def test_whoever_runs_the_commands_leaves_nothing_readable_to_others(path: Path) -> None:
    assert run("backup", path) == 0
    assert run("head", path, "--out", str(path.with_suffix(".head.json"))) == 0
    modes = {file.name: file.stat().st_mode & 0o077 for file in path.parent.rglob("*")}
    assert set(modes.values()) == {0}, modes
