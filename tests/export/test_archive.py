"""The archive: everything of an infusion, each file as its manifest says, and the same bytes each time."""

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from nurse_assistant.application.views import DeskView
from nurse_assistant.export.archive import MANIFEST, archive
from nurse_assistant.export.log_json import log_json
from tests.support.views import demo_views


@pytest.fixture(scope="module")
def view() -> DeskView:
    return next(iter(demo_views(1, 5)))


def packed(view: DeskView) -> bytes:
    return archive(view, {"record.pdf": lambda _view: b"%PDF", "log.json": lambda one: log_json(one).encode()})


def test_it_opens_and_its_files_are_in_order(view: DeskView) -> None:
    with ZipFile(BytesIO(packed(view))) as zipped:
        assert zipped.testzip() is None
        assert zipped.namelist() == [
            "log.json", "record.pdf", "tables/deviations.csv", "tables/entries.csv", "tables/sessions.csv", MANIFEST,
        ]  # fmt: skip
        assert zipped.read("log.json").decode() == log_json(view)


def test_another_program_checks_the_manifest(view: DeskView, tmp_path: Path) -> None:
    ZipFile(BytesIO(packed(view))).extractall(tmp_path)
    check = ["sha256sum", "--check", "--strict", MANIFEST]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    (tmp_path / "record.pdf").write_bytes(b"%PDF?")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1


def test_the_same_infusion_is_the_same_archive(view: DeskView) -> None:
    assert packed(view) == packed(view)
