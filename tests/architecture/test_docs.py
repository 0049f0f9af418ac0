"""The documents and the program tell the same: kinds, codes, commands, make's targets."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from nurse_assistant.domain.vocabulary import Code, Kind

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text(encoding="utf-8")
DOCS = README + "".join(path.read_text(encoding="utf-8") for path in sorted((PROJECT / "docs").glob("*.md")))
MAKEFILE = (PROJECT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE))


@pytest.mark.parametrize("word", [*Kind, *Code])
def test_every_kind_and_code_is_described(word: Kind | Code) -> None:
    assert re.search(rf"\b{word.value}\b", DOCS)


def test_every_target_of_make_is_described_and_every_target_described_exists() -> None:
    named = set(re.findall(r"`make ([a-z]+)`|^make ([a-z]+)", DOCS, re.MULTILINE))
    assert {first or second for first, second in named} == TARGETS - {"help"}


def test_every_command_of_the_program_is_described() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nurse_assistant", "--help"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    commands = {word for group in re.findall(r"\{([\w,-]+)\}", done.stdout) for word in group.split(",")}
    options = set(re.findall(r"(?<![\w-])--[a-z][\w-]*", done.stdout)) - {"--help"}
    assert commands
    assert {word for word in commands if f"nurse-assistant {word}" not in DOCS} == set()
    assert {word for word in options if f"`{word}" not in DOCS} == set()
