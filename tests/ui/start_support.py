"""A start panel on a scripted day, and what two persons do at the bag."""

from PySide6.QtWidgets import QLabel, QPushButton

from nurse_assistant.ui.steps.start_panel import StartPanel
from tests.support.day import Day
from tests.ui.preparing import PanelHands

RUIZ = "second.who.tiles.M. Ruiz"
TODAY, TOMORROW = "2026-11-22", "2026-11-23"


def prepared() -> Day:
    return Day().arrived().premedicated().at(9, 58)


def panel_of(at: PanelHands) -> StartPanel:
    assert isinstance(at.panel, StartPanel)
    return at.panel


def read_bag(at: PanelHands) -> None:
    at.type("bag_check.identifier", "4857773456")
    at.tap("bag_check.medicine.tiles.isatuximab")
    at.tap("bag_check.route.tiles.IV")
    at.type("bag_check.dose", "720")
    at.type("bag_check.volume", "250")
    at.type("bag_check.lot", "7KD2291")
    at.tap(f"bag_check.expires.on.{TODAY}")
    at.type("bag_check.expires", "1800")
    at.tap("bag_check.looks.clear")


def read_again(at: PanelHands, infusion: str = "1", dose: str = "720", own: str = "720") -> None:
    at.type("second.identifier", "485 777 3456")
    at.type("second.medicine", "Isatuximab")
    at.type("second.dose", dose)
    at.type("second.volume", "250")
    at.type("second.own_dose", own)
    at.type("second.rate", "25")
    at.tap(f"second.infusion.{infusion}")


def shown_texts(at: PanelHands) -> str:
    labels = [label.text() for label in at.panel.findChildren(QLabel) if label.isVisible()]
    buttons = [button.accessibleName() for button in at.panel.findChildren(QPushButton) if button.isVisible()]
    return " | ".join((*labels, *buttons))
