"""Real faults of a record's file, done to it for a while: by the kernel, another process or the bytes themselves."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534

_HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL").fetchone()
connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
if sys.argv[2] == "writing":
    connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """The kernel says ENOSPC to every write into the record's journal, as it does where no block is free: what is open
    of it leads to /dev/full meanwhile. (The record's own descriptors hold its locks and are left alone.)"""
    journal = path.with_name(f"{path.name}-wal").resolve()
    found = [int(one.name) for one in Path("/proc/self/fd").iterdir() if _leads_to(one) == journal]
    assert found, "the record is not open"
    kept = [(fd, os.dup(fd)) for fd in found]
    full = os.open("/dev/full", os.O_RDWR)
    try:
        for fd in found:
            os.dup2(full, fd)
        yield
    finally:
        for fd, real in kept:
            os.dup2(real, fd)
            os.close(real)
        os.close(full)


def _leads_to(descriptor: Path) -> Path | None:
    try:
        return descriptor.readlink()
    except OSError:  # the one this very listing had open
        return None


@contextmanager
def another_program(path: Path, *, writing: bool) -> Iterator[None]:
    """A second process has the file open, and with `writing` does not let go of the lock."""
    command = [sys.executable, "-c", _HOLD, str(path), "writing" if writing else "open"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        try:
            yield
        finally:
            other.communicate("")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Nothing is write-protected to root; to an ordinary user it is."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)


def flip_bits(path: Path, page: int, size: int = 4096) -> None:
    """As a dying disk would: every bit of one page, counted from 1, is turned over."""
    with path.open("rb+") as file:
        file.seek((page - 1) * size)
        held = file.read(size)
        file.seek((page - 1) * size)
        file.write(bytes(byte ^ 0xFF for byte in held))


def write_elsewhere(path: Path, statement: str) -> None:
    """Another process writes into the record: what this one remembers of its pages holds no more."""
    script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()"
    subprocess.run([sys.executable, "-c", script, str(path), statement], check=True)
