"""Which answers of a form came from a file: the word stands beside each until somebody changes it."""

from collections.abc import Sequence

from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_Marked = Field | ChoiceTiles


class FileMarks:
    def __init__(self, parts: Sequence[_Marked]) -> None:
        self._parts = {part.objectName(): part for part in parts}
        self._labels: dict[str, str] = {}
        """Of what is marked by name: what it is called without the mark."""
        self._answers: dict[str, object] = {}
        for part in parts:
            part.changed.connect(lambda one=part: self._changed(one))

    def mark(self, names: Sequence[str]) -> None:
        """What stands in these fields and tiles came from a file."""
        for name in names:
            part = self._parts.get(name)
            if part is not None and name not in self._labels and _answer(part):
                self._answers[name], self._labels[name] = _answer(part), part.label()
                _show(part, part.label(), marked=True)

    def marked(self) -> tuple[str, ...]:
        """The names of what still is as the file said."""
        return tuple(self._labels)

    def clear(self) -> None:
        for part in self._parts.values():
            self._unmark(part)

    def _changed(self, part: _Marked) -> None:
        if self._answers.get(part.objectName()) != _answer(part):
            self._unmark(part)

    def _unmark(self, part: _Marked) -> None:
        self._answers.pop(part.objectName(), None)
        label = self._labels.pop(part.objectName(), None)
        if label is not None:
            _show(part, label, marked=False)


def _answer(part: _Marked) -> object:
    return part.text() if isinstance(part, Field) else part.chosen()


def _show(part: _Marked, label: str, *, marked: bool) -> None:
    """Tiles without a heading bear the word on the chosen one."""
    if isinstance(part, Field) or label:
        part.set_label(_from_file(label) if marked else label)
        return
    for tile in part.tiles():
        title = tile.option.title
        tile.set_words(_from_file(title) if marked and tile.isChecked() else title, tile.small())


def _from_file(words: str) -> str:
    return texts.joined(words, tr("file"))
