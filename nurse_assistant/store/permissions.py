"""Who may read the record: its owner. What is looser is tightened; where that cannot be, it is said."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from nurse_assistant.store.backup_folder import folder_of, kept_beside

_OTHERS = 0o077
_BESIDE = ("", "-wal", "-shm", "-journal")


def tighten(path: Path) -> tuple[str, ...]:
    """The record, what SQLite keeps beside it, and its copies, each for its owner's eyes only.

    Gives a sentence for what others may still read. Elsewhere than on POSIX nothing is done: there the user's own
    folder keeps them.
    """
    if os.name != "posix":
        return ()
    said = []
    for one in _ours(path):
        try:
            mode = one.stat().st_mode & 0o777
            if mode & _OTHERS:
                one.chmod(mode & ~_OTHERS)
        except FileNotFoundError:
            continue
        except OSError as error:
            said.append(f"Others on this computer may read {one}, and that cannot be changed ({error.strerror}).")
    return tuple(said)


def _ours(path: Path) -> Iterator[Path]:
    """The record's file, what lies beside it under its name, and the folder of its copies with all of them."""
    beside = path.absolute().parent
    for ending in _BESIDE:
        yield beside / f"{path.name}{ending}"
    yield from kept_beside(path)
    folder = folder_of(path)
    if folder.is_dir():
        yield folder
        yield from sorted(folder.glob(f"{glob.escape(path.name)}.*"))
