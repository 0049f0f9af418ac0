"""Printing on a machine without a screen, in a program of its own: as the command line does it."""

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

from tests.support.day import ROOT

_PROGRAM = """
import sys
from pathlib import Path
from nurse_assistant.ui.printing.offscreen import prepare
app = prepare(Path("resources"), sys.argv[2])
from nurse_assistant.ui.printing.record import write_record
from tests.ui.after_infusion import LongDay
day = LongDay()
day.signed()
view = day.view()
write_record(view, None, Path(sys.argv[1]), view.now)
"""


def printed(path: Path, language: str) -> str:
    surroundings = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    command = [sys.executable, "-c", _PROGRAM, str(path), language]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    return " ".join(PdfReader(path).pages[0].extract_text().split())


def test_without_a_screen_the_record_is_the_same(tmp_path: Path) -> None:
    words = printed(tmp_path / "record.pdf", "en")
    assert "Record of an infusion" in words
    assert "MARTIN, Elena" in words


def test_in_the_language_asked_for(tmp_path: Path) -> None:
    assert "Infusion" in printed(tmp_path / "record.pdf", "de")
    assert "Geb." in printed(tmp_path / "record.pdf", "de")
