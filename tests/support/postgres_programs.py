"""Where PostgreSQL's server programs lie, for the tests that start a server of their own. Standard library only.

`make test` asks before it begins (`python -m tests.support.postgres_programs`): a suite without the server would be
green for the wrong reason, so it says in one line what is missing. With `--packages` it names Debian's package.
"""

import os
import pwd
import shutil
import sys
from pathlib import Path

DEBIAN_PACKAGE = "postgresql"
NEEDED = ("initdb", "pg_ctl", "postgres")
NOBODY_SPECIAL = ("postgres", "nobody")
"""Whom root starts the server as: it refuses to run as root itself."""


def programs() -> Path | None:
    """The folder of the newest server that is whole; None: there is none."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=_version, reverse=True)
    on_path = [Path(found).resolve().parent for found in (shutil.which("pg_ctl"), shutil.which("postgres")) if found]
    places = (*debian, *on_path)
    return next((place for place in places if all((place / name).is_file() for name in NEEDED)), None)


def server_user() -> str | None:
    """Who the server runs as: None, whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    known = {person.pw_name for person in pwd.getpwall()}
    return next((name for name in NOBODY_SPECIAL if name in known), None)


def _version(place: Path) -> int:
    name = place.parent.name
    return int(name) if name.isdigit() else 0


def main(arguments: list[str]) -> int:
    """Print the complaint (exit 1) or nothing (exit 0)."""
    missing = programs() is None
    if arguments == ["--packages"]:
        sys.stdout.write(f"{DEBIAN_PACKAGE if missing else ''}\n")
        return 0
    if missing:
        sys.stderr.write(
            "The tests start a PostgreSQL server of their own, and its programs (initdb, pg_ctl, postgres) are missing "
            f"here. Install them: sudo apt-get install {DEBIAN_PACKAGE} (Debian, Ubuntu)\n"
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
