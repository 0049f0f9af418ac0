"""`nurse-assistant tour`: pictures and their page, on a record of its own, without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nurse_assistant.__main__ import main
from nurse_assistant.ui.tour.pictures import folder_name, index


def test_the_page_names_every_picture_at_every_size() -> None:
    page = index({"who": "Who is <writing>?", "flush": "Flush the line."}, [(1366, 768), (1440, 900)])
    assert page.index("who") < page.index("flush")
    assert "Who is &lt;writing&gt;?" in page
    for picture in ("1366x768/who.png", "1440x900/who.png", "1366x768/flush.png"):
        assert f'src="{picture}"' in page


def test_a_folder_bears_its_size() -> None:
    assert folder_name((1366, 768)) == "1366x768"


@pytest.mark.parametrize("size", ["1366", "1366x", "0x768", "wide"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["tour", "--out", "nowhere", "--size", size])
    assert "is not a size like 1366x768" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_said_in_a_line(tmp_path: Path) -> None:
    """Before the walk begins, without a screen, and without a word to the user's own record."""
    (tmp_path / "file").touch()
    own = tmp_path / "own"
    done = subprocess.run(
        [sys.executable, "-m", "nurse_assistant", "tour", "--out", str(tmp_path / "file"), "--size", "1366x768"],
        env={**os.environ, "NURSE_ASSISTANT_DATA": str(own), "QT_QPA_PLATFORM": "none such"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
    assert not own.exists()
