"""Where the copies of a record lie and how they are named: in `backups` beside it, by its name and the moment.

record.sqlite.2026-11-22T101530Z.bak   made by day, or on request
record.sqlite.0003.bak                 before the migration of a record of version 0003
record.sqlite.rescued-1.bak            when the file was lost under the running program
"""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from nurse_assistant.application.copies import CopyKind, RecordCopy

FOLDER = "backups"
_MOMENT = "%Y-%m-%dT%H%M%SZ"


def folder_of(path: Path) -> Path:
    return path.absolute().parent / FOLDER


def routine_name(path: Path, at: datetime) -> Path:
    """Of a second that has one already, the next that has none: no copy takes the place of another."""
    names = (folder_of(path) / f"{path.name}.{_stamp(at + timedelta(seconds=more))}.bak" for more in count())
    return next(name for name in names if not name.exists())


def migration_name(path: Path, version: str) -> Path:
    return folder_of(path) / f"{path.name}.{version}.bak"


def rescued_name(path: Path) -> Path:
    names = (folder_of(path) / f"{path.name}.rescued-{number}.bak" for number in count(1))
    return next(name for name in names if not name.exists())


def replaced_name(path: Path, at: datetime) -> Path:
    return path.with_name(f"{path.name}.replaced-{_stamp(at)}")


def unencrypted_name(path: Path, at: datetime) -> Path:
    return path.with_name(f"{path.name}.unencrypted-{_stamp(at)}")


def kept_beside(path: Path) -> tuple[Path, ...]:
    """What another file took the place of."""
    pattern = re.compile(re.escape(path.name) + r"\.(replaced|unencrypted)-\d{4}-\d\d-\d\dT\d{6}Z")
    return tuple(sorted(file for file in path.absolute().parent.iterdir() if pattern.fullmatch(file.name)))


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime(_MOMENT)


def copies(path: Path) -> tuple[RecordCopy, ...]:
    """All copies of this record, newest first. Raises OSError."""
    folder = folder_of(path)
    if not folder.is_dir():
        return ()
    pattern = re.compile(re.escape(path.name) + r"\.(\d{4}-\d\d-\d\dT\d{6}Z|\d{4}|rescued-\d+)\.bak")
    found = ((file, pattern.fullmatch(file.name)) for file in folder.iterdir())
    known = [_copy(file, matched[1]) for file, matched in found if matched]
    return tuple(sorted(known, key=lambda one: (one.made_at, one.path.name), reverse=True))


def _copy(file: Path, said: str) -> RecordCopy:
    if said.endswith("Z"):
        return RecordCopy(file, datetime.strptime(said, _MOMENT).replace(tzinfo=UTC), CopyKind.ROUTINE)
    kind = CopyKind.BEFORE_UPDATE if said.isdecimal() else CopyKind.RESCUED
    return RecordCopy(file, datetime.fromtimestamp(file.stat().st_mtime, UTC), kind)


def superfluous(known: Iterable[RecordCopy], keep_days: int) -> tuple[RecordCopy, ...]:
    """Of `copies`, what need not be kept: all but the last one of each of the newest `keep_days` days that have one. Of
    the newest day all are kept, so that ten made in an hour push out nothing."""
    days: Counter[date] = Counter()
    spare = []
    for one in known:
        if one.kind is not CopyKind.ROUTINE:
            continue
        day = one.made_at.date()
        days[day] += 1
        if len(days) > keep_days or (days[day] > 1 and len(days) > 1):
            spare.append(one)
    return tuple(spare)
