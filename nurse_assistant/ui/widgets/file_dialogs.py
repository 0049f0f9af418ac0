"""Asking for a file or a folder beside the window, not over it: no reaction waits for a list of files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_to_save(beside: QWidget, title: str, suggested: Path, kinds: str, then: Callable[[Path], None]) -> None:
    """`then` is told the file, once; never, where none is chosen."""
    dialog = _only_one(beside, title, str(suggested.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggested.name)
    _show(dialog, then)


def ask_to_open(beside: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
    """A file that is there."""
    dialog = _only_one(beside, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _show(dialog, then)


def ask_for_folder(beside: QWidget, title: str, then: Callable[[Path], None]) -> None:
    dialog = _only_one(beside, title, "", "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _show(dialog, then)


def close_dialogs(beside: QWidget) -> None:
    """The page is left, or the workstation locked: no list of files stays behind."""
    for dialog in beside.findChildren(QFileDialog):
        dialog.reject()


def _only_one(beside: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    close_dialogs(beside)
    return QFileDialog(beside, title, folder, kinds)


def _show(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
