"""What holds for every test: no screen, no user's own data, and tripwires for what a test must not do.

A test that waits, logs a warning nobody asked for, or leaves a timer running fails. A test that expects a warning
in the log asserts on `caplog.records` and then calls `caplog.clear()`.
"""

import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Never

import hypothesis
import pytest
from hypothesis.configuration import set_hypothesis_home_dir

if TYPE_CHECKING:
    from tests.support.server import Server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the developer's own key store

PROJECT = Path(__file__).resolve().parent.parent
OWN_CODE = tuple(str(PROJECT / name) + os.sep for name in ("nurse_assistant", "migrations", "tests"))
_folders = count(1)

# The same examples at every run on every machine, however busy it is; no database of old failures in the checkout.
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "nurse-assistant-hypothesis")
hypothesis.settings.register_profile("suite", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("suite")


@pytest.fixture(scope="session")
def data_folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="session")
def server_of_the_run() -> Iterator["Server"]:
    """One PostgreSQL server for the whole run, started by the first test that asks for it."""
    from tests.support.server import own_server

    with own_server() as made:
        yield made


@pytest.fixture
def server(server_of_the_run: "Server") -> Iterator["Server"]:
    """The same; a test's databases go with the test."""
    kept = set(server_of_the_run.databases)
    yield server_of_the_run
    server_of_the_run.drop_all_but(kept)


@pytest.fixture(autouse=True)
def own_data_folder(data_folders: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a data folder of its own (made when the program asks), never the user's."""
    monkeypatch.setenv("NURSE_ASSISTANT_DATA", str(data_folders / str(next(_folders))))


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time is an argument: a test moves a fake clock and never waits. (Other people's code may.)"""
    really_sleep = time.sleep

    def sleep(seconds: float) -> None:
        if _is_own(sys._getframe(1)):
            pytest.fail("time.sleep in the project's code: move a fake clock instead")
        really_sleep(seconds)

    def wait(*_: object, **__: object) -> Never:
        pytest.fail("qtbot.wait or waitUntil: move a fake clock, or use waitSignal for what Qt does by itself")

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr("pytestqt.qtbot.QtBot.wait", wait)
    monkeypatch.setattr("pytestqt.qtbot.QtBot.waitUntil", wait)


def _is_own(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith(OWN_CODE)


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """What the program complains about in its log is a failure, unless the test asked for it."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [f"{record.name}: {record.getMessage()}" for record in records if record.levelno >= logging.WARNING]
    if unexpected:
        pytest.fail(f"unexpected in the log: {unexpected}")


@pytest.fixture(autouse=True)
def no_timer_left_running() -> Iterator[None]:
    """A timer that outlives its test would ring in the middle of another one."""
    yield
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QTimer
    from shiboken6 import Shiboken

    running = [timer for timer in Shiboken.getAllValidWrappers() if isinstance(timer, QTimer) and timer.isActive()]
    for timer in running:
        timer.stop()
    if running:
        pytest.fail(f"still running at the end: {running}")
