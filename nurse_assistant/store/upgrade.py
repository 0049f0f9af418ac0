"""Alembic, run in code: on the connection and in the transaction it is given, never on its own.

Imported only when there is something to upgrade: importing Alembic takes ten times as long as opening the record.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy import Connection

from nurse_assistant.application.ports import StoreError


def run_migrations(connection: Connection, migrations: Path) -> None:
    """All migrations the file has not had yet. Raises StoreError, or what SQLAlchemy raises."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StoreError(f"the migrations do not fit together: {error}") from error
