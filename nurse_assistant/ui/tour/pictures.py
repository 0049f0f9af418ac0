"""The tour as pictures: every stop at every size, and a page that names them."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from nurse_assistant.application.ports import PinHasher, ProtocolLibrary
from nurse_assistant.ui.tour.chapters import OpenStore, stops
from nurse_assistant.ui.tour.hands import Size
from nurse_assistant.ui.widgets import theme

_STYLE = "body{font-family:sans-serif;margin:2em} img{width:32%;border:1px solid #617582} h2{margin:1.5em 0 .3em}"


@dataclass(frozen=True, slots=True)
class Look:
    """How the pictures are taken: sizes in pixels, text in per cent, the palette's name."""

    sizes: Sequence[Size]
    text_scale: int
    theme: str


def take_pictures(
    out: Path, look: Look, open_store: OpenStore, library: ProtocolLibrary, resources: Path, pins: PinHasher
) -> int:
    """Writes OUT/1366x768/first_run.png and so on, and OUT/index.html. Returns how many stops there are.

    Raises OSError where a picture cannot be written.
    """
    qInstallMessageHandler(_pass_on)
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(["tour"])
    theme.install(app, resources, look.theme, look.text_scale)
    shown: dict[str, str] = {}
    for size in look.sizes:
        folder = out / folder_name(size)
        folder.mkdir(parents=True, exist_ok=True)
        for stop in stops(open_store, library, pins, size):
            shown[stop.name] = stop.shows
            picture = folder / f"{stop.name}.png"
            if not stop.sight.grab().save(str(picture)):
                raise OSError(0, "the picture was not written", str(picture))
    (out / "index.html").write_text(index(shown, look.sizes), encoding="utf-8")
    return len(shown)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
    """What Qt says, but for what it says at every window on a platform without a screen."""
    if "propagateSizeHints" not in words:
        sys.stderr.write(f"{words}\n")


def folder_name(size: Size) -> str:
    return f"{size[0]}x{size[1]}"


def index(shown: dict[str, str], sizes: Sequence[Size]) -> str:
    """A page with a heading, a sentence and the pictures of each stop, in the order of the tour."""
    parts = [f'<!doctype html><meta charset="utf-8"><title>Tour</title><style>{_STYLE}</style><h1>Tour</h1>']
    for name, words in shown.items():
        parts.append(f'<h2 id="{name}">{name}</h2><p>{escape(words)}</p>')
        files = [f"{folder_name(size)}/{name}.png" for size in sizes]
        parts.extend(f'<a href="{file}"><img src="{file}" alt="{escape(words)} {file}"></a>' for file in files)
    return "\n".join(parts) + "\n"
