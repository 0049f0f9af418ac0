"""Whether another program has the record open, too, asked by one that has: a question to the system, no look at pages.

SQLite keeps a shared lock on one byte beside the record (its format, "WAL-Index Locking": the deadman switch) for as
long as a process has it open. The system says who else holds it.
"""

import os
import struct
import sys
from multiprocessing import active_children
from pathlib import Path

_SWITCH = 128
"""The byte of the `-shm` file: 120 bytes of header and eight locks come before it."""
_FLOCK = "@hhqqi"
"""`struct flock` of Linux: kind, whence, start, length, process."""


class OtherPrograms:
    """Of a record this process has open. To be closed after it: a process that closes a file gives up all its locks on
    it, SQLite's too."""

    def __init__(self, path: Path) -> None:
        self._beside = path.with_name(f"{path.name}-shm")
        self._file: int | None = None

    def have_it_open(self) -> bool | None:
        """None: it cannot be told just now, or not on this system."""
        if sys.platform != "linux":
            return None
        try:
            holder = self._holder()
        except OSError:
            return None
        if not holder:
            return False
        ours = {one.pid for one in active_children()}
        return None if holder in ours else True  # one that makes a copy hides whoever else there may be

    def _holder(self) -> int:
        """A process that is not this one; 0: none. Raises OSError."""
        import fcntl

        if self._file is None:
            self._file = os.open(self._beside, os.O_RDWR | os.O_CLOEXEC)
        asked = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, _SWITCH, 1, 0)
        kind, _, _, _, process = struct.unpack(_FLOCK, fcntl.fcntl(self._file, fcntl.F_GETLK, asked))
        return 0 if kind == fcntl.F_UNLCK else int(process)

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
