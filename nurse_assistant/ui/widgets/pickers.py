"""Picked reasons and persons: big tiles, and words of one's own behind the last one (U-94)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import set_shown
from nurse_assistant.ui.wording.language import tr

OTHER = "other"


class ReasonPicker(QWidget):
    """Four to six reasons in the ward's words; text only with the last tile, and of any length."""

    changed = Signal()

    def __init__(
        self, reasons: Sequence[str | Option], *, name: str, label: str = "", other: str | None = None,
        other_label: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName(name)
        self._other_title = tr("Other...") if other is None else other
        self.tiles = ChoiceTiles(self._options(reasons), name=f"{name}.tiles", label=label or tr("Reason"), small=True)
        self.words = TextField(other_label or tr("In your words"), name=f"{name}.words")
        self.words.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.tiles)
        box.addWidget(self.words)
        box.addStretch(1)
        self.tiles.changed.connect(self._tapped)
        self.words.changed.connect(self.changed)

    def _options(self, reasons: Sequence[str | Option]) -> tuple[Option, ...]:
        given = tuple(each if isinstance(each, Option) else Option(each, self._shown(each)) for each in reasons)
        return (*given, Option(OTHER, self._other_title)) if self._other_title else given

    @staticmethod
    def _shown(reason: str) -> str:
        """A picked reason is recorded in the law's English words and shown in the screen's language."""
        return tr(reason)

    def set_reasons(self, reasons: Sequence[str | Option]) -> None:
        self.tiles.set_options(self._options(reasons))
        set_shown(self.words, self.is_other())

    def key(self) -> str | None:
        """The key of the tile that is chosen."""
        return self.tiles.choice()

    def is_other(self) -> bool:
        return self.key() == OTHER

    def value(self) -> str | None:
        """The reason as it is recorded: the picked one's key, or her own words; None while there is neither."""
        return (self.words.value() or None) if self.is_other() else self.key()

    def choose(self, key: str, words: str = "") -> None:
        """Put a draft back."""
        self.tiles.choose(key)
        self.words.set_text(words)
        set_shown(self.words, self.is_other())

    def clear_choice(self) -> None:
        self.tiles.choose()
        self.words.clear_text()
        self.words.hide()

    def _tapped(self) -> None:
        set_shown(self.words, self.is_other())
        if self.is_other():
            self.words.edit.setFocus()
        self.changed.emit()


class PersonPicker(ReasonPicker):
    """Who: the unit's names as tiles, or a name typed. `without` leaves out who cannot be meant (the same person)."""

    def __init__(
        self, people: Sequence[str], *, name: str, label: str = "", other: str = "",
        without: Sequence[str] = (),
    ) -> None:  # fmt: skip
        names = [person for person in people if person not in without]
        super().__init__(
            names,
            name=name,
            label=label or tr("Who"),
            other=other or tr("Someone else..."),
            other_label=tr("Name"),
        )

    @staticmethod
    def _shown(reason: str) -> str:
        """A name is a name in every language."""
        return reason

    def set_people(self, people: Sequence[str], without: Sequence[str] = ()) -> None:
        self.set_reasons([person for person in people if person not in without])

    def choose_person(self, person: str) -> None:
        """The tile with this name, or the name in words where there is none."""
        known = self.tiles.offers(person)
        self.choose(person if known else OTHER, "" if known else person)
