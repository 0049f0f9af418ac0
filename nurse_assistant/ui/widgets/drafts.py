"""What stands typed in a form, as text by object name: kept beside the record, so that a restart loses nothing."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.dates import DateField, TimeField
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.pickers import ReasonPicker

_BETWEEN = "\n"
_WATCHED = "draft_watched"


def collect(widget: QWidget) -> dict[str, str]:
    """Everything typed or chosen below this widget; what is empty is left out."""
    typed = {field.objectName(): field.text() for field in widget.findChildren(Field) if _says_something(field)}
    chosen = {
        tiles.objectName(): _BETWEEN.join(tiles.chosen())
        for tiles in widget.findChildren(ChoiceTiles)
        if tiles.chosen()
    }
    return typed | chosen


def restore(widget: QWidget, kept: Mapping[str, str]) -> None:
    """Put it back. Texts first: a question below a time is only there once the time is."""
    for field in widget.findChildren(Field):
        if field.objectName() in kept:
            field.set_text(kept[field.objectName()])
    for tiles in widget.findChildren(ChoiceTiles):
        if tiles.objectName() in kept:
            tiles.choose(*kept[tiles.objectName()].split(_BETWEEN))
            tiles.changed.emit()
    for picker in widget.findChildren(ReasonPicker):
        if picker.is_other():
            picker.choose(picker.key() or "", picker.words.text())


def watch(widget: QWidget, changed: Callable[[], None]) -> None:
    """Tell of every change of an input below this widget; inputs made later are met at the next call."""
    inputs: tuple[Field | ChoiceTiles, ...] = (*widget.findChildren(Field), *widget.findChildren(ChoiceTiles))
    for found in inputs:
        if not found.property(_WATCHED):
            found.setProperty(_WATCHED, True)
            found.changed.connect(changed)


def _says_something(field: Field) -> bool:
    """The day of a time is written beforehand: by itself it says nothing."""
    if isinstance(field, DateField):
        time_field = _time_of(field)
        if time_field is not None:
            return not time_field.is_empty()
    return field.keeps_draft and not field.is_empty()


def _time_of(field: QWidget) -> TimeField | None:
    above = field.parentWidget()
    while above is not None and not isinstance(above, TimeField):
        above = above.parentWidget()
    return above
