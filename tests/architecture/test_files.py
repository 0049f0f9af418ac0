"""The files of the project: they name no machine and no package address, they parse, and they stay small."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
TOP = ("nurse_assistant", "migrations", "resources", "tests", "docs", "tools", ".ci")
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:work|root|home|Users|opt|tmp)/|[A-Z]:\\Users", re.ASCII)
PACKAGE_ADDRESS = re.compile(r"://|--(?:extra-)?index|find-links|--hash")
BUILD_FILES = ("pyproject.toml", "constraints.txt", "Makefile", ".ci/run", ".pre-commit-config.yaml", "alembic.ini")
LARGEST = 500_000
LONGEST_FILE, LONGEST_FUNCTION = 400, 60


def _files() -> Iterator[Path]:
    yield from (path for path in PROJECT.iterdir() if path.is_file() and not path.name.startswith(".coverage"))
    for top in TOP:
        found = (PROJECT / top).rglob("*")
        yield from (path for path in found if path.is_file() and "__pycache__" not in path.parts)


FILES = sorted(path.relative_to(PROJECT).as_posix() for path in _files())
PROGRAM = [name for name in FILES if name.startswith("nurse_assistant/") and name.endswith(".py")]


def _text(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8", errors="ignore")


@pytest.mark.parametrize("name", FILES)
def test_no_file_is_large_or_names_a_machine(name: str) -> None:
    assert (PROJECT / name).stat().st_size <= LARGEST
    assert MACHINE_PATH.search(_text(name)) is None


@pytest.mark.parametrize("name", BUILD_FILES)
def test_no_build_file_names_an_address(name: str) -> None:
    assert PACKAGE_ADDRESS.search(_text(name)) is None


def test_every_constraint_is_one_exact_version() -> None:
    lines = [line for line in _text("constraints.txt").splitlines() if not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".toml") and "/broken" not in name])
def test_toml_parses(name: str) -> None:
    assert tomllib.loads(_text(name))


@pytest.mark.parametrize("name", PROGRAM)
def test_a_file_of_the_program_says_what_it_is_and_fits_in_a_head(name: str) -> None:
    tree = ast.parse(_text(name))
    assert ast.get_docstring(tree) or not tree.body
    assert len(_text(name).splitlines()) <= LONGEST_FILE
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    assert [f.name for f in functions if (f.end_lineno or f.lineno) - f.lineno >= LONGEST_FUNCTION] == []
