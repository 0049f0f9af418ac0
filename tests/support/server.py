"""A real PostgreSQL server of the tests' own: in a temporary folder, reached over a socket there, by nobody else."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from sqlalchemy import URL, create_engine

from nurse_assistant.store.prepare import prepare
from tests.contracts.samples import START
from tests.support.postgres_programs import programs, server_user
from tests.support.records import KEY

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"
ADMIN, OWNER, ROLE = "admin", "record_owner", "nurse_assistant"
WARD_PCS = ("ward_pc_1", "ward_pc_2")
"""Each workstation signs in as itself, with the rights of the program's role."""
_PREPARED, _FOR_MOVE = "prepared", "for_move"
UNSYNCED = {"fsync": "off", "full_page_writes": "off"}
"""The tests are about the program, not about the disk under the server; what is measured is synced."""


@contextmanager
def own_server(settings: dict[str, str] = UNSYNCED) -> Iterator["Server"]:
    """A further server, for what cannot be done to the one that all tests share."""
    server = Server(settings)
    try:
        yield server
    finally:
        server.remove()


class Server:
    """`database()` gives a new, prepared and empty record; each test has its own."""

    def __init__(self, settings: dict[str, str] = UNSYNCED) -> None:
        found = programs()
        if found is None:
            raise RuntimeError("PostgreSQL's server is not installed: python -m tests.support.postgres_programs")
        self._bin, self._user = found, server_user()
        # A socket needs a short name, and the server's user must be let in: not in pytest's own folders.
        self._folder = Path(tempfile.mkdtemp(prefix="na-pg-"))
        if self._user is not None:
            shutil.chown(self._folder, self._user)
        self._settings = {"listen_addresses": "", "unix_socket_directories": str(self._folder), **settings}
        self._numbers = count(1)
        self.databases: set[str] = set()
        self._run("initdb", "-A", "trust", "-U", ADMIN, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.start()
        try:
            self.execute(f"CREATE ROLE {OWNER} LOGIN")
            self.execute(f"CREATE ROLE {ROLE} LOGIN")
            for name in WARD_PCS:
                self.execute(f"CREATE ROLE {name} LOGIN IN ROLE {ROLE}")
            for name in (_PREPARED, _FOR_MOVE):
                url = self.url(self.new_database(name), OWNER)
                prepare(url, MIGRATIONS, ROLE, KEY, START, for_move=name == _FOR_MOVE)
        except BaseException:  # no test will ever remove it
            self.remove()
            raise

    def url(self, database: str, role: str = ROLE) -> URL:
        socket = {"host": str(self._folder)}
        return URL.create("postgresql+psycopg", username=role, database=database, query=socket)

    def database(self, *, for_move: bool = False) -> str:
        """The name of a prepared record without a line in it but its first checkpoint; or without that, too."""
        return self.new_database(f"record_{next(self._numbers)}", like=_FOR_MOVE if for_move else _PREPARED)

    def new_database(self, name: str, like: str = "template1") -> str:
        self.execute(f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {like}")
        self.databases.add(name)
        return name

    def drop_all_but(self, kept: set[str]) -> None:
        """A database is a thousand files: a run of all tests would leave a million."""
        for name in self.databases - kept:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")
        self.databases &= kept

    def execute(self, sql: str, database: str = "postgres") -> None:
        """As the administrator of the server, who may do everything."""
        engine = create_engine(self.url(database, ADMIN), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(sql)
        engine.dispose()

    def cut(self, role: str) -> None:
        """The connections of this role break, and no new one is let in."""
        self.execute(f"ALTER ROLE {role} NOLOGIN")
        self.execute(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = '{role}'")

    def mend(self, role: str) -> None:
        self.execute(f"ALTER ROLE {role} LOGIN")

    def start(self) -> None:
        settings = " ".join(
            f"-c {name}={value}" if value else f"-c {name}=''" for name, value in self._settings.items()
        )
        self._run("pg_ctl", "start", "--wait", "-o", settings, "-l", str(self._folder / "log"))

    def stop(self) -> None:
        """At once, as when its machine loses power."""
        self._run("pg_ctl", "stop", "--wait", "-m", "immediate")

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self._folder)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._bin / program), "-D", str(self._folder / "data"), *arguments]
        subprocess.run(
            command, user=self._user, cwd="/", check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
