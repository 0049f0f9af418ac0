"""One file in the place of another: only where nobody else has it open, and what was there is kept beside."""

from contextlib import closing
from pathlib import Path

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.troubles import WHAT, Trouble
from nurse_assistant.store import cipher
from nurse_assistant.store.copying import settle, stand_alone
from nurse_assistant.store.errors import cause_of, driver_errors, trouble_of

_BESIDE = ("", "-wal", "-shm", "-journal")
"""The file, and what SQLite keeps beside it that may belong to it still."""


def is_open_elsewhere(path: Path, passphrase: str | None) -> bool:
    """Whether another program (or another window of this one) has the record open; nobody here has.

    SQLite gives up its journal only for the one who is alone, and takes it into the file then.
    """
    try:
        with closing(cipher.raw(path, passphrase, mode="rw", timeout_s=0)) as connection:
            stand_alone(connection)
    except driver_errors() as error:
        return trouble_of(cause_of(error)) is Trouble.BUSY
    return False


def exchange(path: Path, passphrase: str | None, part: Path, aside: Path) -> Path | None:
    """`part` takes the place of `path`, which is then called `aside`. None: there was nothing. Raises StoreError if
    another program has it open, and OSError."""
    if path.exists() and is_open_elsewhere(path, passphrase):
        raise StoreError(f"Nothing was changed, because {WHAT[Trouble.BUSY]}: close that program, then try again.")
    there = path.exists()
    _set_aside(path, aside)
    settle(part, path)
    return aside if there else None


def _set_aside(path: Path, aside: Path) -> None:
    for ending in _BESIDE:  # the file itself first: without its journal it would look whole and lack the last lines
        source = path.with_name(f"{path.name}{ending}")
        if source.exists():
            source.rename(aside.with_name(f"{aside.name}{ending}"))
