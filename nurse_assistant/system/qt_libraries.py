"""Says in one line what Qt will miss on this Linux: a system library, or a screen. Must not import Qt itself.

The Qt that pip installs brings its own parts but not the system's, and its own words for that are a loader's
error or an abort. Standard library only: the Makefile asks before anything is installed
(`python -m nurse_assistant.system.qt_libraries`), the program before it imports PySide6.
"""

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class Library(NamedTuple):
    """A shared library by the name Qt loads it under, and the packages that bring it."""

    soname: str
    debian: str
    fedora: str


# What the wheel's own files ask for; tests/system/test_qt_libraries.py reads those files and compares.
ALWAYS = (
    Library("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Library("libz.so.1", "zlib1g", "zlib"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
)
ON_X11 = (
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)
ON_WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
)
_OF_PLATFORM = {"xcb": ON_X11, "wayland": ON_WAYLAND}

Loader = Callable[[str], object]


def missing_libraries(wanted: Iterable[Library] | None = None, load: Loader = ctypes.CDLL) -> tuple[Library, ...]:
    """Those of the wanted libraries (None: what this session needs) that the system's loader cannot load."""
    if wanted is None:
        wanted = _wanted(os.environ, load)
    return tuple(library for library in wanted if not _loads(library, load))


def complaint(environ: Mapping[str, str] = os.environ, load: Loader = ctypes.CDLL) -> str | None:
    """The one line that says why no window can open here and what to do; None: nothing is known to be wrong."""
    if not sys.platform.startswith("linux"):
        return None
    if missing := missing_libraries(_wanted(environ, load), load):
        names = ", ".join(library.soname for library in missing)
        return f"Qt needs system libraries that are missing here: {names}. Install them: {_command(missing)}"
    platforms = _platforms(environ)
    if not platforms:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start from a desktop, or xvfb-run"
    if platforms == ["xcb"] and not _x11_answers():
        return f"The screen DISPLAY={environ.get('DISPLAY', '')} does not answer: start from this user's own desktop"
    return None


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """The ways to a screen that Qt would try, by the environment, in its order."""
    if chosen := environ.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in chosen.split(";")]
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in displays.items() if environ.get(variable)]


def _wanted(environ: Mapping[str, str], load: Loader) -> tuple[Library, ...]:
    """What any window needs, and the libraries of one way to the screen: a complete one if there is one."""
    ways = [_OF_PLATFORM.get(name, ()) for name in _platforms(environ)]
    complete = [way for way in ways if not missing_libraries(way, load)]
    return ALWAYS + next(iter(complete or reversed(ways)), ())


def _loads(library: Library, load: Loader) -> bool:
    try:
        load(library.soname)
    except OSError:
        return False
    return True


def _command(missing: Iterable[Library]) -> str:
    """How to install them on this kind of system."""
    debian = " ".join(dict.fromkeys(library.debian for library in missing))
    fedora = " ".join(dict.fromkeys(library.fedora for library in missing))
    kind = _kind_of_linux()
    if "debian" in kind:
        return f"sudo apt-get install {debian}"
    if "fedora" in kind:
        return f"sudo dnf install {fedora}"
    return f"with this system's package manager (Debian calls them {debian}; Fedora {fedora})"


def _kind_of_linux() -> list[str]:
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return []
    return [release["ID"], *release.get("ID_LIKE", "").split()]


def _x11_answers() -> bool:
    """Whether the X server of DISPLAY lets us in: Qt aborts the process if it does not."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def main(arguments: list[str]) -> int:
    """Print the complaint (exit 1) or nothing (exit 0); with `--packages` Debian's names of what is missing."""
    if arguments == ["--packages"]:
        sys.stdout.write(" ".join(dict.fromkeys(library.debian for library in missing_libraries())) + "\n")
        return 0
    if problem := complaint():
        sys.stderr.write(problem + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
