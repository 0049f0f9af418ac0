"""The file was moved or deleted under the running program: all that was saved is still behind the open connection, and
goes with it. So it is copied at once."""

from pathlib import Path

from sqlalchemy import Connection

from nurse_assistant.application.troubles import Trouble
from nurse_assistant.store.backup_folder import rescued_name
from nurse_assistant.store.copying import copy_pages
from nurse_assistant.store.errors import driver_errors


class Rescue:
    """Copies once for each time the file is lost."""

    def __init__(self, path: Path, passphrase: str | None) -> None:
        self._path, self._passphrase = path, passphrase
        self._copy: Path | None = None

    def copied(self, connection: Connection) -> Trouble:
        """The file is not there: whether what it held is copied now."""
        if self._copy is None or not self._copy.exists():
            try:
                self._copy = self._made(connection)
            except driver_errors():
                return Trouble.LOST_UNCOPIED
        return Trouble.LOST

    def not_needed(self) -> None:
        """The file is there (again)."""
        self._copy = None

    def _made(self, connection: Connection) -> Path:
        target = rescued_name(self._path)
        source = connection.connection.driver_connection
        assert source is not None, "the one connection is held open"
        copy_pages(source, target, self._passphrase)
        return target
