"""A new file or folder that is there whole or not at all: written beside its place, on the disk, then renamed."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nurse_assistant.application.ports import StoreError

PART = ".part"
"""Behind the name while it is being written. What a killed program left there the next export throws away."""


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """Gives the place to write to, as a file or a folder; whatever goes wrong, nothing of it stays.

    Raises StoreError where the target is there already: nothing is ever written over. OSError.
    """
    expect_new(target)
    part = target.with_name(target.name + PART)
    _discard(part)
    try:
        yield part
        _settle(part)
        expect_new(target)
        part.rename(target)
    except BaseException:
        _discard(part)
        raise
    _sync(target.parent)


def expect_new(target: Path) -> None:
    if target.exists() or target.is_symlink():
        raise StoreError(f"{target} is there already: name a new one.")
    if not target.parent.is_dir():
        raise StoreError(f"{target.parent} is no folder: name one that is there.")


def _settle(part: Path) -> None:
    inside = (path for path in part.rglob("*") if path.is_file()) if part.is_dir() else iter((part,))
    for path in inside:
        _sync(path)
    if part.is_dir():
        _sync(part)


def _sync(path: Path) -> None:
    """A folder cannot be opened for this everywhere; there the rename is as durable as the system makes it."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _discard(part: Path) -> None:
    if part.is_dir() and not part.is_symlink():
        shutil.rmtree(part)
    else:
        part.unlink(missing_ok=True)
