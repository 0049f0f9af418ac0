"""What somebody hears who does not see the window: names, roles, states and bound labels, as QAccessible gives them."""

from collections import Counter

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QWidget

from nurse_assistant.ui.steps.rate_chart import RateChart
from nurse_assistant.ui.steps.window_chart import WindowChart
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ChoiceTile
from nurse_assistant.ui.widgets.fields import BloodPressureField, Field, NumberField

ROLE = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QPushButton, (ROLE.Button, ROLE.CheckBox)), (QLineEdit, (ROLE.EditableText,)), (QTableView, (ROLE.Table,)),
)  # fmt: skip
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def heard(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(found, QAccessibleInterface), widget.objectName()
    return found


def wrong_roles(window: QWidget) -> list[str]:
    """U-79: a button is a button, a field is a text to be edited."""
    found = []
    for stop in focus.stops(window):
        fits = next((roles for kind, roles in _ROLES if isinstance(stop, kind)), None)
        role = heard(stop).role()
        if fits is not None and role not in fits:
            found.append(f"U-79: {stop.objectName()} is heard as {role.name}")
    return found


def nameless(window: QWidget) -> list[str]:
    return [f"U-79: {stop.objectName()} has no name" for stop in focus.stops(window) if not heard(stop).text(NAME)]


def same_names(window: QWidget) -> list[str]:
    """U-79: no two controls of one group, and no two outside of groups, are heard alike."""
    names = Counter((_group_words(stop), heard(stop).text(NAME)) for stop in focus.stops(window))
    return [f"U-79: {count} controls are heard as {name}" for name, count in names.items() if count > 1]


def _group_words(stop: QWidget) -> str:
    group = focus.group_of(stop)
    return "" if group is None else f"{group.objectName()} {group.accessibleName()}"


def units_missing(window: QWidget) -> list[str]:
    """U-79: the unit is part of the name, also where the screen leaves it out."""
    measures = [*window.findChildren(NumberField), *window.findChildren(BloodPressureField)]
    fields = (one for one in measures if one.edit.isVisible())
    return [
        f"U-79: {one.objectName()} does not say {one.unit()}" for one in fields
        if one.unit() not in heard(one.edit).text(NAME)
    ]  # fmt: skip


def labels_unbound(window: QWidget) -> list[str]:
    """U-79: the label over a field is its label for who listens, too."""
    found = []
    for field in window.findChildren(Field):
        if field.edit.isVisible() and field.label():
            bound = heard(field.edit).relations(QAccessible.RelationFlag.Label)
            if not bound:
                found.append(f"U-79: {field.objectName()} has no bound label")
    return found


def silent_states(window: QWidget) -> list[str]:
    """U-79: what is chosen is heard as chosen, what cannot be read says why, what cannot be done now says when."""
    found = []
    for tile in window.findChildren(ChoiceTile):
        state = heard(tile).state()
        if tile.isVisible() and (not state.checkable or bool(state.checked) != tile.isChecked()):
            found.append(f"U-79: {tile.objectName()} does not say whether it is chosen")
    noted = (one for one in window.findChildren(Field) if one.edit.isVisible() and one.note())
    unheard = (one for one in noted if one.note() not in heard(one.edit).text(DESCRIPTION))
    found += [f"U-79: {one.objectName()} does not say what is wrong" for one in unheard]
    closed = (one for one in window.findChildren(QPushButton) if one.isVisible() and one.property("open") == "false")
    return found + [f"U-79: {one.objectName()} does not say why not now" for one in closed if not _says_why(one)]


def _says_why(button: QPushButton) -> bool:
    return ". " in heard(button).text(NAME) or bool(heard(button).text(DESCRIPTION))


def charts_undescribed(window: QWidget) -> list[str]:
    charts: list[RateChart | WindowChart] = [*window.findChildren(RateChart), *window.findChildren(WindowChart)]
    shown = (one for one in charts if one.isVisible())
    return [
        f"U-79: {one.objectName()} is not told in words" for one in shown
        if not (heard(one).text(NAME) and heard(one).text(DESCRIPTION))
    ]  # fmt: skip
