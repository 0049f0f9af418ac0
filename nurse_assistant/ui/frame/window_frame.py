"""How the window is put together, and the few words and times it takes from a view itself."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from nurse_assistant.application.ports import Standing
from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.widgets.layout import column
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import chair_title
from nurse_assistant.ui.wording.language import mark, tr

TITLE = mark("Infusion assistant")


def framed(above: Sequence[QWidget], rail: QWidget, pages: QWidget, foot: QWidget) -> QWidget:
    """Lines over the whole width, below them the rail beside the pages, and the foot below the pages."""
    middle = QWidget()
    beside = QHBoxLayout(middle)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(rail)
    front = column(pages, foot, spacing=0)
    front.setStretch(0, 1)
    beside.addLayout(front, 1)
    whole = QWidget()
    whole.setProperty("panel", "page")
    box = QVBoxLayout(whole)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for part in above:
        box.addWidget(part)
    box.addWidget(middle, 1)
    return whole


def own_handle(window: QWidget) -> QWindow | None:
    """Qt's handle of a shown window, as what it is.

    PySide remembers a layout's items by their address even after Qt has deleted them, and gives what was later put at
    such an address the old type: a window then answers with a layout item as its handle. Forgotten once, it is right.
    """
    handle: object = window.windowHandle()
    if isinstance(handle, Shiboken.Object) and not isinstance(handle, QWindow):
        Shiboken.invalidate(handle)
    return window.windowHandle()


def saved_words(view: BoardView, standing: Standing) -> str:
    """When what is in sight was last recorded, and where: what waits here is not called saved."""
    newest = max((desk.log[-1].recorded_at for desk in view.desks if desk.log), default=None)
    time = "" if newest is None else texts.time(newest, view.zone)
    if standing.waiting:
        return tr("Kept on this computer {time}", time=time)
    saved = tr("Saved {time}", time=time) if time else ""
    return texts.joined(saved, tr("shared record") if standing.shared else tr("works without network"))


def window_title(view: BoardView, front: str) -> str:
    """`front`: the session in front, if one is."""
    return texts.joined(chair_title(view, front), tr(TITLE))


def next_wake(view: BoardView) -> datetime | None:
    """The next moment at which a prompt of any chair falls due."""
    times = (prompt.due_at for desk in view.desks for prompt in desk.guidance.prompts)
    return min((at for at in times if at > view.now), default=None)
