"""What was just put on paper: where the file lies, and the way to the program that prints it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr


class PaperPage(QWidget):
    left = Signal()
    again_asked = Signal()
    """Another folder or name."""
    open_asked = Signal()
    """In the computer's program for PDF files, which prints."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("paper")
        focus.as_place(self)
        self._title = label(look="title", name="paper.title", wrap=True)
        self._file = label(look="heading", name="paper.file", wrap=True)
        self._folder = label(look="body", name="paper.folder", wrap=True)
        self._trouble = label(look="danger", name="paper.trouble", wrap=True)
        note = tr("The file has the patient's name and record in it: keep it where the record may be kept.")
        self._open = ActButton(tr("Open it to print"), name="paper.open", role="primary", guard=guard)
        self._open.acted.connect(self.open_asked)
        self._again = ActButton(tr("Save somewhere else..."), name="paper.again")
        self._again.acted.connect(self.again_asked)
        back = ActButton(tr("Back"), name="paper.back", icon="back")
        back.acted.connect(self.left)
        form = card(name="paper.card", spacing=10)
        for part in (self._title, self._file, self._folder, self._trouble, label(note, "soft", wrap=True)):
            form.add(part)
        form.add(row(self._open, self._again, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form)
        box.addStretch(1)
        box.addLayout(row(back, None))

    def show_saved(self, title: str, path: Path) -> None:
        set_text(self._title, tr("Saved: {title}", title=title))
        set_text(self._file, path.name)
        set_text(self._folder, tr("in {folder}", folder=str(path.parent)))
        self._show("")
        set_shown(self._open, True)

    def show_trouble(self, title: str, sentence: str) -> None:
        """Nothing was written."""
        set_text(self._title, tr("Not saved: {title}", title=title))
        set_text(self._file, "")
        set_text(self._folder, "")
        self._show(sentence)
        set_shown(self._open, False)

    def show_no_reader(self) -> None:
        """The file is there, but no program opens it."""
        self._show(tr("This computer has no program that opens PDF files. Take the file to one that has."))

    def _show(self, sentence: str) -> None:
        set_text(self._trouble, sentence)
        for part in (self._file, self._folder, self._trouble):
            set_shown(part, bool(part.text()))
