"""Every stop of the tour, held to what the keyboard and the ear need (U-73, U-79, U-110)."""

from collections.abc import Callable
from contextlib import closing

from PySide6.QtWidgets import QApplication, QWidget

from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.ui.tour.chapters import stops
from nurse_assistant.ui.tour.hands import LOW
from tests.support.day import ROOT, Library
from tests.ui.rules import access, order

RULES: tuple[Callable[[QWidget], list[str]], ...] = (
    order.out_of_order, order.out_of_reach, order.defaults, order.unnamed_groups,
    access.nameless, access.wrong_roles, access.same_names, access.units_missing, access.labels_unbound,
    access.silent_states, access.charts_undescribed,
)  # fmt: skip


def test_every_screen_can_be_typed_and_heard(qapp: QApplication) -> None:
    tour = stops(lambda path: closing(SqliteRecordStore.open(path, ROOT / "migrations")), Library(), LOW)
    broken = [f"{stop.name}: {line}" for stop in tour for rule in RULES for line in rule(stop.window)]
    assert "\n".join(broken) == ""
