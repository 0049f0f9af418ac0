"""Signs of a reaction as tiles: the red flags that make one think of anaphylaxis, and the usual ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.domain.fold import UNNAMED
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option, translated
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import column, set_shown
from nurse_assistant.ui.wording.language import mark, tr

OTHER = "other"
NONE, YES = "none", "yes"
LOOKED = (Option(NONE, mark("Looked: none")), Option(YES, mark("Yes...")))
"""Both answers to the question about signs; neither is given beforehand."""

RED_FLAGS = (
    Option("throat tight", mark("Throat tight, hoarse, stridor")),
    Option("short of breath", mark("Wheeze, short of breath")),
    Option("swelling of the face", mark("Face, lip, tongue swelling")),
    Option("collapse", mark("Faint, BP low, collapse")),
)
USUAL = (
    Option("chills", mark("Chills")),
    Option("fever", mark("Fever")),
    Option("nausea", mark("Nausea")),
    Option("flushing", mark("Flushing")),
    Option("rash", mark("Rash, itch")),
    Option("stuffy nose", mark("Stuffy nose")),
    Option("cough", mark("Cough")),
    Option("chest pain", mark("Chest pain")),
    Option("back pain", mark("Back pain")),
    Option("headache", mark("Headache")),
    Option("dizziness", mark("Dizzy")),
)
IN_A_CHECK = (
    Option("throat tight", mark("Throat tight")),
    Option("short of breath", mark("Short of breath")),
    Option("swelling of the face", mark("Face swollen")),
    Option("collapse", mark("Faint")),
    *USUAL,
)
"""The same signs in fewer words, for a routine check."""
_OTHER_TILE = Option(OTHER, mark("Other sign..."))


class SignTiles(QWidget):
    """Signs to choose from, several at once, and others in her own words."""

    changed = Signal()

    def __init__(self, options: tuple[Option, ...], *, name: str, columns: int = 0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.tiles = ChoiceTiles(
            translated((*options, _OTHER_TILE)), name=f"{name}.tiles", multi=True, columns=columns, small=True
        )
        self.tiles.setAccessibleName(tr("Signs"))
        self.words = TextField(tr("Other signs"), name=f"{name}.words")
        self.words.hide()
        self.setLayout(column(self.tiles, self.words, spacing=6))
        self.tiles.changed.connect(self._tapped)
        self.words.changed.connect(self.changed)

    def chosen(self) -> tuple[str, ...]:
        """The signs as they are recorded."""
        keys = tuple(key for key in self.tiles.chosen() if key != OTHER)
        return (*keys, self.words.value()) if self.is_other() and self.words.value() else keys

    def is_other(self) -> bool:
        return OTHER in self.tiles.chosen()

    def forget(self) -> None:
        self.tiles.choose()
        self.words.clear_text()
        self.words.hide()

    def _tapped(self) -> None:
        set_shown(self.words, self.is_other())
        self.changed.emit()


def signs_seen(looked: ChoiceTiles, signs: SignTiles) -> tuple[str, ...] | None:
    """None: nobody looked. (): looked, and none. Yes, but none of them named, is still yes."""
    match looked.choice():
        case "none":
            return ()
        case "yes":
            return signs.chosen() or (UNNAMED,)
    return None


class SignsAnswer(QWidget):
    """Looked or not, and what was seen: for an entry that is written down late or corrected."""

    def __init__(self, heading: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._looked = ChoiceTiles(translated(LOOKED), name=f"{name}.looked", label=heading, small=True)
        self._signs = SignTiles(IN_A_CHECK, name=f"{name}.signs")
        self._signs.hide()
        self._looked.changed.connect(self._answered)
        self.setLayout(column(self._looked, self._signs, spacing=6))

    def value(self) -> tuple[str, ...] | None:
        return signs_seen(self._looked, self._signs)

    def _answered(self) -> None:
        if self._looked.choice() != YES:
            self._signs.forget()
        set_shown(self._signs, self._looked.choice() == YES)
