"""The tables as they are described are the tables as the migrations make them, and the migrations are one line."""

import ast
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from nurse_assistant.store.migrate import revisions
from nurse_assistant.store.schema import TRIGGERS, metadata

ALL = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'alembic_version'"


def test_the_description_equals_what_the_migrations_make(path: Path) -> None:
    described = create_engine("sqlite://")
    with described.begin() as connection:
        metadata.create_all(connection)
        for trigger in TRIGGERS.values():
            connection.exec_driver_sql(trigger)
        expected = {name: sql for name, sql in connection.exec_driver_sql(ALL)}  # noqa: C416 - rows are no tuples to mypy
    described.dispose()
    with closing(sqlite3.connect(path)) as made:
        assert dict(made.execute(ALL).fetchall()) == expected


def test_every_table_is_strict_and_every_constraint_has_a_name(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        tables = dict(connection.execute(f"{ALL} AND type = 'table'").fetchall())
    assert set(tables) == set(metadata.tables)
    assert [name for name, sql in tables.items() if not sql.strip().endswith("STRICT")] == []
    lines = [line.strip() for sql in tables.values() for line in sql.splitlines()]
    assert [line for line in lines if line.startswith(("CHECK", "UNIQUE", "PRIMARY", "FOREIGN"))] == []


def _assigned(step: Path) -> dict[str, object]:
    tree = ast.parse(step.read_text(encoding="utf-8"))
    return {
        target.id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def test_migrations_are_numbered_in_one_line_as_their_files_are(migrations: Path) -> None:
    steps = sorted((migrations / "versions").glob("*.py"))
    assert [step.name[:5] for step in steps] == [f"{number:04}_" for number in range(1, len(steps) + 1)]
    earlier = None
    for step, revision in zip(steps, revisions(migrations), strict=True):
        assert _assigned(step)["revision"] == revision
        assert _assigned(step)["down_revision"] == earlier
        earlier = revision


@pytest.mark.parametrize("forbidden", ["nurse_assistant", "batch_alter_table", "downgrade"])
def test_a_migration_stands_alone_and_recreates_nothing(migrations: Path, forbidden: str) -> None:
    assert [s.name for s in (migrations / "versions").glob("*.py") if forbidden in s.read_text(encoding="utf-8")] == []
