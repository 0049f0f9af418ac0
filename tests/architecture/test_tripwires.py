"""The tripwires of tests/conftest.py and pyproject.toml do trip: a suite of bad tests is run and must fail."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

BAD_TESTS = """
import logging, time, warnings
from PySide6.QtCore import QTimer, qWarning

def test_sleep():
    time.sleep(0)

def test_wait(qtbot):
    qtbot.wait(1)

def test_wait_until(qtbot):
    qtbot.waitUntil(lambda: True)

def test_log():
    logging.getLogger("store").warning("disk nearly full")

def test_timer(qtbot, kept=[]):
    kept.append(QTimer())
    kept[0].start(60_000)

def test_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_qt_warning(qtbot):
    qWarning("QObject: odd")

def test_exception_in_a_slot(qtbot):
    timer = QTimer(singleShot=True)
    timer.timeout.connect(lambda: 1 / 0)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)

def test_harmless(qtbot, caplog):
    timer = QTimer()
    timer.start(60_000)
    timer.stop()
    logging.getLogger("store").warning("asked for")
    assert len(caplog.records) == 1
    caplog.clear()
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    suite = tmp_path_factory.mktemp("tripped") / "tests"
    suite.mkdir()
    for name in ("pyproject.toml", "tests/conftest.py"):
        (suite.parent / name).write_bytes((PROJECT / name).read_bytes())
    (suite / "test_bad.py").write_text(BAD_TESTS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--tb=no"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COV_", "PYTEST_"))}
    environment["COLUMNS"] = "250"
    done = subprocess.run(command, cwd=suite.parent, env=environment, capture_output=True, text=True, check=False)
    return done.stdout


@pytest.mark.parametrize(
    ("name", "because"),
    [
        ("sleep", "time.sleep in the project's code"),
        ("wait", "qtbot.wait or waitUntil"),
        ("wait_until", "qtbot.wait or waitUntil"),
        ("log", "unexpected in the log: ['store: disk nearly full']"),
        ("timer", "still running at the end"),
        ("python_warning", "DeprecationWarning: old"),
        ("qt_warning", "FAILED"),
        ("exception_in_a_slot", "Exceptions caught in Qt event loop"),
    ],
)
def test_trips(report: str, name: str, because: str) -> None:
    lines = [line for line in report.splitlines() if re.match(rf"(FAILED|ERROR) .*::test_{name}( |$)", line)]
    assert len(lines) == 1, report
    assert because in lines[0]


def test_a_good_test_passes_among_them(report: str) -> None:
    assert "test_harmless" not in report
