"""Every stop of the tour, held to the rules of the screens; and every class of widget has its picture."""

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.tour.chapters import stops
from nurse_assistant.ui.tour.hands import LOW
from tests.support.day import ROOT, Library
from tests.support.people import PINS
from tests.support.records import open_record
from tests.ui.rules import access, colours, fit, forms, glove, order, reach
from tests.ui.rules.classes import classes_in, own_widgets, without_picture
from tests.ui.rules.sight import visible, words

Rule = Callable[[QWidget], list[str]]


def unsafe_words(window: QWidget) -> list[str]:
    return [f"{line} ({where})" for where, text in words(window) for line in forms.unsafe(text)]


def missing_parts(window: QWidget) -> list[str]:
    """Of the main window: what stands beside it has no banner."""
    return reach.missing_parts(window) if isinstance(window, MainWindow) else []


RULES: tuple[Rule, ...] = (
    unsafe_words, fit.cut_off, fit.overlapping, fit.folded, reach.small_targets, reach.nameless, missing_parts,
    colours.strange_colours, colours.tone_alone,
    order.out_of_order, order.out_of_reach, order.defaults, order.unnamed_groups,
    access.nameless, access.wrong_roles, access.same_names, access.units_missing, access.labels_unbound,
    access.silent_states, access.charts_undescribed, glove.thin_acts, glove.crowded_acts,
    glove.unguarded_acts,
)  # fmt: skip


def name_of(rule: Rule) -> str:
    return f"{rule.__module__.rpartition('.')[2]}.{rule.__name__}"


@dataclass
class Walk:
    """What one walk through the tour saw."""

    names: list[str] = field(default_factory=list)
    classes: set[type] = field(default_factory=set)
    broken: dict[str, list[str]] = field(default_factory=lambda: {name_of(rule): [] for rule in RULES})


@pytest.fixture(scope="session")
def walk(qapp: QApplication) -> Walk:
    seen = Walk()
    for stop in stops(lambda path: closing(open_record(path)), Library(), PINS, LOW):
        seen.names.append(stop.name)
        for top in (one for one in QApplication.topLevelWidgets() if one.isVisible()):
            seen.classes |= classes_in(visible(top))
        for rule in RULES:
            seen.broken[name_of(rule)] += [f"{stop.name}: {line}" for line in rule(stop.sight)]
    return seen


@pytest.mark.parametrize("rule", [name_of(rule) for rule in RULES])
def test_every_stop_keeps_the_rule(walk: Walk, rule: str) -> None:
    assert "\n".join(walk.broken[rule]) == ""


def test_every_page_panel_and_box_has_a_picture(walk: Walk) -> None:
    assert without_picture(own_widgets(), walk.classes) == [], "add a stop for these to nurse_assistant/ui/tour"


def test_no_two_stops_share_a_name(walk: Walk) -> None:
    assert len(set(walk.names)) == len(walk.names)


def test_the_handbook_names_every_picture_and_no_other(walk: Walk) -> None:
    handbook = (ROOT / "docs" / "handbook.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z][a-z0-9_]+)`", handbook))
    assert named == set(walk.names)
