"""Records on disk for tests: made by the real migrations, sealed with a key that lives as long as the test run."""

from pathlib import Path

from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import SigningKey
from tests.contracts.samples import START

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
KEY = SigningKey.made()


PASSPHRASE = "seven blue chairs by the window"
QUICK = f"x'{'2b' * 32}'"
"""A key as it is: SQLCipher derives none, which takes a quarter of a second at every opening."""


def open_record(path: Path, migrations: Path = MIGRATIONS, passphrase: str | None = None) -> SqliteRecordStore:
    return SqliteRecordStore.open(path, migrations, KEY, START, passphrase)
