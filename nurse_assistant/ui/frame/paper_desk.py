"""Puts a patient on paper: asks for the file, writes it, and says where it is."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.frame.paper_page import PaperPage
from nurse_assistant.ui.printing.downtime_sheet import downtime_name, write_downtime_sheet
from nurse_assistant.ui.printing.handover_sheet import handover_name, write_handover_sheet
from nurse_assistant.ui.printing.paper import NotPrinted
from nurse_assistant.ui.printing.record import record_name, write_record
from nurse_assistant.ui.steps.papers import DOWNTIME, HAND_OVER, RECORD
from nurse_assistant.ui.widgets.file_dialogs import ask_to_save
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording.language import mark, tr

_TITLES = {RECORD: mark("record"), HAND_OVER: mark("hand-over sheet"), DOWNTIME: mark("downtime sheet")}
_NAMES: Mapping[str, Callable[[DeskView], str]] = {
    RECORD: record_name, HAND_OVER: handover_name, DOWNTIME: downtime_name,
}  # fmt: skip
_SUFFIX = ".pdf"


class PaperDesk(QObject):
    opened = Signal()
    """Its page is to be in front."""

    def __init__(self, window: QWidget, board: Board, guard: Guard) -> None:
        super().__init__(window)
        self._window, self._board = window, board
        self._last: tuple[str, DeskView] | None = None
        self._path: Path | None = None
        self.where: Callable[[Path, Callable[[Path], None]], None] = self._ask_where
        """Asks for the file, given the one suggested; tells the one that was chosen, if one was."""
        self.open_file: Callable[[Path], bool] = _open_file
        """Opens the file in another program; whether there is one."""
        self.page = PaperPage(guard)
        self.page.again_asked.connect(self._again)
        self.page.open_asked.connect(self._open)

    def put_on_paper(self, what: str, view: DeskView) -> None:
        """`what`: RECORD, HAND_OVER or DOWNTIME, of `view`."""
        self._last = what, view
        self.where(_folder() / _NAMES[what](view), lambda chosen: self._put(what, view, chosen))

    def _put(self, what: str, view: DeskView, chosen: Path) -> None:
        self._path = chosen if chosen.suffix.lower() == _SUFFIX else chosen.with_name(f"{chosen.name}{_SUFFIX}")
        title = tr(_TITLES[what])
        try:
            self._write(what, view, self._path, self._board.clock.now())
        except NotPrinted as trouble:
            self.page.show_trouble(title, str(trouble))
        else:
            self.page.show_saved(title, self._path)
        self.opened.emit()

    def _write(self, what: str, view: DeskView, path: Path, now: datetime) -> None:
        if what == RECORD:
            write_record(view, self._board.head_for_paper(), path, now)
        elif what == HAND_OVER:
            write_handover_sheet(view, path, now)
        else:
            write_downtime_sheet(view, path, now)

    def _again(self) -> None:
        if self._last is not None:
            self.put_on_paper(*self._last)

    def _open(self) -> None:
        if self._path is not None and not self.open_file(self._path):
            self.page.show_no_reader()

    def _ask_where(self, suggested: Path, then: Callable[[Path], None]) -> None:
        ask_to_save(self._window, tr("Save as PDF"), suggested, tr("PDF files (*.pdf)"), then)


def _folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _open_file(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
