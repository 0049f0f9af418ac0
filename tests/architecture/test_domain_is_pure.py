"""What import contracts cannot say of the domain: the standard library only, and no float anywhere."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
MODULES = sorted((PROJECT / "nurse_assistant" / "domain").rglob("*.py"))
FLOATING = {"float", "total_seconds", "timestamp", "fromtimestamp"}


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def _floats(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield f"line {node.lineno}: {node.value}"
        elif isinstance(node, ast.Name) and node.id in FLOATING:
            yield f"line {node.lineno}: {node.id}"
        elif isinstance(node, ast.Attribute) and node.attr in FLOATING:
            yield f"line {node.lineno}: .{node.attr}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_domain_module_needs_nothing_but_the_standard_library(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    foreign = {
        name
        for name in _imported(tree)
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("nurse_assistant.domain")
    }
    assert not foreign


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_a_domain_module_has_no_float(path: Path) -> None:
    assert list(_floats(ast.parse(path.read_text(encoding="utf-8")))) == []
