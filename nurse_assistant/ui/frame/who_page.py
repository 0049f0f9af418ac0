"""Who is writing: asked at the start and whenever somebody else takes over. (PIN and badge come with issue 3.)"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.ui.frame.sound_test import SoundTestLine
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import card, column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import PersonPicker
from nurse_assistant.ui.wording.language import tr


class WhoPage(QWidget):
    chosen = Signal(str)

    def __init__(self, people: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("who")
        self._people = people
        self.picker = PersonPicker(
            people, name="who.person", label=tr("Everything you record from now on bears this name")
        )
        self._trouble = label(look="danger", wrap=True, name="who.trouble")
        self._go = ActButton(tr("This is me"), name="who.go", role="primary")
        self._go.acted.connect(self._finish)
        form = card(name="who.card", spacing=16)
        form.setMinimumWidth(620)
        form.add(label(tr("Who is writing?"), "title"))
        form.add(self.picker)
        form.add(self._trouble)
        form.add(self._go)
        self.sound_test = SoundTestLine("who.sound_test")
        sound = card(name="who.sound", spacing=4)
        sound.add(self.sound_test)
        box = QVBoxLayout(self)
        box.addStretch(1)
        box.addLayout(row(None, column(form, sound, spacing=8), None))
        box.addStretch(2)
        set_shown(self._trouble, False)

    def show_people(self, people: tuple[str, ...]) -> None:
        if people != self._people:
            self._people = people
            self.picker.set_reasons(people)
        self.picker.clear_choice()

    def _finish(self) -> None:
        name = (self.picker.value() or "").strip()
        set_text(self._trouble, "" if name else tr("Choose a name, or type yours."))
        set_shown(self._trouble, not name)
        if name:
            self.chosen.emit(name)
