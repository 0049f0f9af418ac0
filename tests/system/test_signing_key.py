"""The workstation's key: made once, kept where only its owner reads it, and what it signs cannot be passed off."""

import stat
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from nurse_assistant.application.ports import StoreError
from nurse_assistant.system.signing_key import SigningKey, WorkstationKey, signature_holds


class RealStore(KeyringBackend):
    """A key store as desktops have one; it may be locked, and it may not keep anything."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringError("locked")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringError("locked")
        self.kept[service, username] = password


@pytest.fixture
def key_store() -> Iterator[RealStore]:
    before = keyring.get_keyring()
    real = RealStore()
    keyring.set_keyring(real)
    yield real
    keyring.set_keyring(before)


def test_without_a_key_store_the_key_is_in_a_file_only_its_owner_reads(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    key = WorkstationKey(folder)
    made = key.key()
    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {
        "signing-key.hex": 0o600,
        "known-keys.txt": 0o600,
    }
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    again = WorkstationKey(folder)
    assert again.key() == made
    assert signature_holds(made, b"a log", again.sign(b"a log"))


def test_with_a_key_store_there_is_no_file_of_it(tmp_path: Path, key_store: RealStore) -> None:
    made = WorkstationKey(tmp_path).key()
    assert [file.name for file in tmp_path.iterdir()] == ["known-keys.txt"]
    assert WorkstationKey(tmp_path).key() == made
    assert WorkstationKey(tmp_path / "training").key() != made
    assert len(key_store.kept) == 2


def test_a_key_that_is_in_a_file_stays_there(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    made = WorkstationKey(tmp_path).key()
    key_store: RealStore = request.getfixturevalue("key_store")
    assert WorkstationKey(tmp_path).key() == made
    assert key_store.kept == {}


def test_a_locked_key_store_is_said_and_no_second_key_is_made(tmp_path: Path, key_store: RealStore) -> None:
    made = WorkstationKey(tmp_path).key()
    key_store.locked = True
    with pytest.raises(StoreError, match="key store is locked"):
        WorkstationKey(tmp_path).key()
    assert WorkstationKey(tmp_path).known() == {made}
    key_store.locked = False
    assert WorkstationKey(tmp_path).key() == made


def test_a_key_store_that_keeps_nothing_is_not_relied_on(tmp_path: Path, key_store: RealStore) -> None:
    key_store.set_password = lambda *said: None  # type: ignore[method-assign] # it says yes and forgets
    made = WorkstationKey(tmp_path).key()
    assert (tmp_path / "signing-key.hex").exists()
    assert WorkstationKey(tmp_path).key() == made


@pytest.mark.parametrize("text", ["", "no key", "00", "é"])
def test_a_damaged_key_is_said_and_not_replaced(tmp_path: Path, text: str) -> None:
    (tmp_path / "signing-key.hex").write_text(text, encoding="utf-8")
    with pytest.raises(StoreError, match=r"signing-key\.hex in the data folder cannot be used"):
        WorkstationKey(tmp_path).sign(b"a log")
    assert (tmp_path / "signing-key.hex").read_text(encoding="utf-8") == text


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="ascii")
    with pytest.raises(StoreError):
        WorkstationKey(tmp_path / "data").key()


def test_what_is_known_needs_no_key_and_makes_none(tmp_path: Path) -> None:
    assert WorkstationKey(tmp_path).known() == frozenset()
    assert list(tmp_path.iterdir()) == []
    other = SigningKey.made().key()
    WorkstationKey(tmp_path).accept(other)
    WorkstationKey(tmp_path).accept(other)
    mine = WorkstationKey(tmp_path)
    assert mine.known() == {other}
    assert mine.known() == {other}
    assert mine.key() != other
    assert mine.known() == {other, mine.key()}


def test_a_signature_holds_for_one_message_and_one_key() -> None:
    key, other = SigningKey.made(), SigningKey.made()
    message = b"42 lines"
    signature = key.sign(message)
    assert key.holds(key.key(), message, signature)
    assert not key.holds(key.key(), b"43 lines", signature)
    assert not key.holds(other.key(), message, signature)
    assert not key.holds(key.key(), message, other.sign(message))
    assert not key.holds("me", message, signature)
    assert not key.holds(key.key(), message, "")
