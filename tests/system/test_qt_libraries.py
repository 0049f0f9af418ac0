"""A missing library or screen is one line with its remedy: on tables, and on this machine's own loader."""

import os
import platform
import struct
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from nurse_assistant.system import qt_libraries
from nurse_assistant.system.qt_libraries import ALWAYS, ON_WAYLAND, ON_X11, Library, complaint, missing_libraries

PROJECT = Path(__file__).resolve().parents[2]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring these libraries")


class Loader:
    """A machine that lacks some libraries."""

    def __init__(self, *hidden: str) -> None:
        self.hidden = hidden

    def __call__(self, soname: str) -> None:
        if soname in self.hidden:
            raise OSError(f"{soname}: cannot open shared object file")


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What /etc/os-release says; a test may change it."""
    told = {"ID": "debian"}
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: told)
    monkeypatch.setattr(qt_libraries, "_x11_answers", lambda: True)
    return told


def test_only_what_does_not_load_is_missing() -> None:
    table = (Library("libone.so.1", "libone1", "one"), Library("libtwo.so.2", "libtwo2", "two"))
    assert missing_libraries(table, Loader()) == ()
    assert missing_libraries(table, Loader("libtwo.so.2")) == table[1:]


@pytest.mark.parametrize(
    ("system", "remedy"),
    [
        ({"ID": "debian"}, "sudo apt-get install libglib2.0-0 libegl1"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "sudo apt-get install libglib2.0-0 libegl1"),
        ({"ID": "fedora"}, "sudo dnf install glib2 libglvnd-egl"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install glib2 libglvnd-egl"),
        ({"ID": "arch"}, "with this system's package manager (Debian calls them libglib2.0-0 libegl1; Fedora glib2 "),
    ],
)
def test_the_line_names_the_libraries_and_the_command(
    release: dict[str, str], system: dict[str, str], remedy: str
) -> None:
    release.clear()
    release.update(system)
    line = complaint(OFFSCREEN, Loader("libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1"))
    assert line is not None
    assert "\n" not in line
    assert "missing here: libglib-2.0.so.0, libgthread-2.0.so.0, libEGL.so.1. Install them: " + remedy in line


def test_a_system_that_does_not_say_what_it_is_gets_the_general_word(
    release: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown() -> dict[str, str]:
        raise OSError("no such file")

    monkeypatch.setattr(platform, "freedesktop_os_release", unknown)
    assert "this system's package manager" in (complaint(OFFSCREEN, Loader("libEGL.so.1")) or "")


@pytest.mark.parametrize(
    ("environ", "hidden", "named"),
    [
        (OFFSCREEN, "libxcb-cursor.so.0", False),
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0", True),
        ({"DISPLAY": ":0"}, "libwayland-client.so.0", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0", True),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libwayland-client.so.0", False),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "libxcb-cursor.so.0", False),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "libxcb-cursor.so.0", True),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "libEGL.so.1", True),
    ],
)
def test_each_way_to_a_screen_needs_its_own_libraries(
    release: dict[str, str], environ: dict[str, str], hidden: str, named: bool
) -> None:
    assert (hidden in (complaint(environ, Loader(hidden)) or "")) is named


def test_with_neither_way_complete_the_line_names_the_usual_one(release: dict[str, str]) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
    line = complaint(environ, Loader("libxcb-cursor.so.0", "libwayland-client.so.0"))
    assert "libxcb-cursor0" in (line or "")
    assert "wayland" not in (line or "")


def test_no_screen_and_a_screen_that_refuses_are_said(release: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert complaint({"DISPLAY": ":0"}, Loader()) is None
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in (complaint({}, Loader()) or "")
    monkeypatch.setattr(qt_libraries, "_x11_answers", lambda: False)
    assert "DISPLAY=:9 does not answer" in (complaint({"DISPLAY": ":9"}, Loader()) or "")


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_not_asked(release: dict[str, str], monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert complaint({}, Loader("libEGL.so.1")) is None


# ---- this machine's own loader


def _ask(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=PROJECT, env=kept | environ, capture_output=True, text=True, check=False)


@pytest.fixture
def without_egl(tmp_path: Path) -> dict[str, str]:
    """An environment whose loader finds a hollow libEGL first: to Qt that is as good as none."""
    (tmp_path / "libEGL.so.1").touch()
    return {"LD_LIBRARY_PATH": str(tmp_path), **OFFSCREEN}


@on_linux
@pytest.mark.parametrize("module", ["nurse_assistant.system.qt_libraries", "nurse_assistant"])
def test_a_hidden_library_gives_one_line_not_the_loaders_error(without_egl: dict[str, str], module: str) -> None:
    assert "libEGL.so.1" in _ask("-c", "import PySide6.QtGui", **without_egl).stderr
    done = _ask("-m", module, **without_egl)
    assert done.returncode == 1
    (line,) = (done.stdout + done.stderr).splitlines()
    assert line.startswith("Qt needs system libraries that are missing here: libEGL.so.1. Install them: ")


@on_linux
def test_the_build_machine_is_told_the_packages(without_egl: dict[str, str]) -> None:
    assert _ask("-m", "nurse_assistant.system.qt_libraries", "--packages", **without_egl).stdout == "libegl1\n"
    assert _ask("-m", "nurse_assistant.system.qt_libraries", "--packages", **OFFSCREEN).stdout == "\n"


@on_linux
@pytest.mark.parametrize("module", ["nurse_assistant.system.qt_libraries", "nurse_assistant"])
def test_no_screen_gives_one_line_not_an_abort(module: str) -> None:
    done = _ask("-m", module)
    assert done.returncode == 1
    (line,) = (done.stdout + done.stderr).splitlines()
    assert line.startswith("There is no screen here")


@on_linux
def test_asking_does_not_load_qt() -> None:
    done = _ask("-X", "importtime", "-m", "nurse_assistant.system.qt_libraries", **OFFSCREEN)
    assert "PySide6" not in done.stderr


# ---- the table against the files of the wheel


def _needed(path: Path) -> set[str]:
    """The libraries that an ELF file (64 bit, little-endian) asks the loader for: its DT_NEEDED entries."""
    file = path.read_bytes()
    (sections,) = struct.unpack_from("<Q", file, 0x28)
    size, number = struct.unpack_from("<HH", file, 0x3A)
    headers = [struct.unpack_from("<IIQQQQIIQQ", file, sections + index * size) for index in range(number)]
    (_, _, _, _, start, length, link, *_) = next(header for header in headers if header[1] == 6)
    names = headers[link][4]
    entries = (struct.unpack_from("<QQ", file, start + offset) for offset in range(0, length, 16))
    places = [names + value for tag, value in entries if tag == 1]
    return {file[place : file.index(b"\0", place)].decode() for place in places}


@on_linux
@pytest.mark.parametrize(
    ("files", "table"),
    [
        (["lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6Widgets.so.6", "lib/libQt6DBus.so.6"], ALWAYS),
        (["lib/libQt6Svg.so.6", "lib/libQt6PrintSupport.so.6", "plugins/platforms/libqoffscreen.so"], ALWAYS),
        (["lib/libQt6XcbQpa.so.6", "plugins/platforms/libqxcb.so"], ALWAYS + ON_X11),
        (["lib/libQt6WaylandClient.so.6", "plugins/platforms/libqwayland.so"], ALWAYS + ON_WAYLAND),
    ],
)
def test_the_table_has_all_that_the_wheels_files_ask_for(files: list[str], table: tuple[Library, ...]) -> None:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    own = {path.name for path in (qt / "lib").iterdir()}
    system = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
    needed = set().union(*(_needed(qt / name) for name in files))
    assert needed - own - system - {library.soname for library in table} == set()
