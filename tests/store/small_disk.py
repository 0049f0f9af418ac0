"""A program on a disk of one megabyte: `python -m tests.store.small_disk FILE FOLDER`, in a mount of its own.

Fills the disk until a line is refused, makes room, records the same line again, and copies the record out to FILE.
Prints, as JSON, the last number that was acknowledged and what was said of the one that was not; or null, where neither
root nor a user's own name space may mount anything here.
"""

import ctypes
import json
import os
import shutil
import sys
from pathlib import Path

from nurse_assistant.application.ports import StoreError
from nurse_assistant.store.connection import connect
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note
from tests.support.records import KEY

_CLONE_NEWNS, _CLONE_NEWUSER = 0x00020000, 0x10000000


def mounted(folder: Path) -> bool:
    """A tmpfs of one megabyte on the folder, seen by this process alone."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if user == 0 and libc.unshare(_CLONE_NEWNS) == 0:
        pass
    elif libc.unshare(_CLONE_NEWNS | _CLONE_NEWUSER) == 0:
        for name, line in (("setgroups", "deny"), ("uid_map", f"0 {user} 1"), ("gid_map", f"0 {group} 1")):
            Path(f"/proc/self/{name}").write_text(line, encoding="ascii")
    else:
        return False
    private = 1 << 18 | 1 << 14  # MS_PRIVATE | MS_REC: nobody else sees what is mounted here
    libc.mount(b"none", b"/", None, private, None)
    return bool(libc.mount(b"none", str(folder).encode(), b"tmpfs", 0, b"size=1m") == 0)


def main(file: Path, folder: Path) -> tuple[int, str] | None:
    if not mounted(folder):
        return None
    ballast, path = folder / "ballast", folder / file.name
    shutil.copy(file, path)
    ballast.write_bytes(bytes(200_000))
    store = SqliteRecordStore(connect(path), KEY)
    last, said = len(store.load("a")), ""
    while not said:
        try:
            store.append("a", [note(last + 1, "x" * 1000)], after=last, closed_at=None)
            last += 1
        except StoreError as fault:
            said = str(fault)
    assert len(store.load("a")) == last
    ballast.unlink()
    store.append("a", [note(last + 1, "x" * 1000)], after=last, closed_at=None)
    store.close()
    shutil.copy(path, file)
    return last + 1, said


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
