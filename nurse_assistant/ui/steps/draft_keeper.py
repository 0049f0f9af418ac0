"""Keeps what stands typed in one patient's forms beside the record, and puts it back when they are shown again."""

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.ui.widgets import drafts


class DraftKeeper(QObject):
    failed = Signal(str)

    def __init__(self, board: Board, session: SessionId, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._session = board, session
        self._panels: dict[str, QWidget] = {}
        self._kept: dict[str, str] = {}
        self._restoring = False

    def take(self, key: str, panel: QWidget) -> None:
        """A new panel: what was typed in it when the program was closed is put back."""
        self._panels[key] = panel
        kept = self._board.drafts().get(self._place(key))
        if kept:
            self._kept[key] = kept
            self._restoring = True
            drafts.restore(panel, json.loads(kept))
            self._restoring = False

    def kept(self, key: str) -> dict[str, str]:
        """What stood typed there when the program was closed, by field."""
        text = self._board.drafts().get(self._place(key))
        return dict(json.loads(text)) if text else {}

    def has_draft(self, key: str) -> bool:
        """Something stood typed in this panel when the program was closed."""
        return self._place(key) in self._board.drafts()

    def watch(self, key: str) -> None:
        """Keep every change; fields a panel made since are met here."""
        drafts.watch(self._panels[key], lambda: self.keep(key))

    def keep_all(self) -> None:
        for key in self._panels:
            self.keep(key)

    def keep(self, key: str) -> None:
        """Written only when the text really changed; nothing typed forgets the draft."""
        if self._restoring:
            return
        typed = drafts.collect(self._panels[key])
        text = json.dumps(typed, sort_keys=True) if typed else ""
        if text == self._kept.get(key, ""):
            return
        try:
            self._board.keep_draft(self._place(key), text or None)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._kept[key] = text

    def _place(self, key: str) -> str:
        return f"{self._session}/{key}"
