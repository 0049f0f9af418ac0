"""The wheel carries all it needs: built here without a network, installed elsewhere, and asked from there."""

import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CARRIED = ("migrations/env.py", "resources/protocols/isatuximab-iv.toml")
ASK = "from nurse_assistant.system.paths import shipped; print(shipped('migrations')); print(shipped('resources'))"


def _run(*arguments: str | Path, cwd: Path) -> str:
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel made from that, as `make package` makes them."""
    folder = tmp_path_factory.mktemp("built")
    _run("-m", "build", "--no-isolation", "--outdir", folder, PROJECT, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    (wheel,) = built.glob("*.whl")
    _run("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel, cwd=target)
    return target


def test_the_wheel_has_migrations_and_resources_and_nothing_left_over(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = ZipFile(wheel).namelist()
    assert {f"nurse_assistant/{name}" for name in CARRIED} <= set(names)
    assert [name for name in names if name.startswith("tests/") or "__pycache__" in name or ".sqlite" in name] == []


def test_the_source_archive_has_all_that_a_developer_needs(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as source:
        names = {name.partition("/")[2] for name in source.getnames()}
    wanted = {*CARRIED, "Makefile", "constraints.txt", "README.md", "LICENSE", "tests/conftest.py", ".ci/run"}
    assert wanted <= names


def test_the_installed_program_finds_its_own_copies(installed: Path) -> None:
    answers = _run("-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {ASK}", cwd=installed).split()
    assert [Path(answer) for answer in answers] == [
        installed / "nurse_assistant" / "migrations",
        installed / "nurse_assistant" / "resources",
    ]
