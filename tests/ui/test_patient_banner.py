"""The banner: who it is, three states of allergies, the drug line, what is hidden during a second check."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.patient.patient_banner import PatientBanner
from tests.support.day import Day


def banner(qtbot: QtBot, view: DeskView, *, blind: bool = False, like: int = 0) -> PatientBanner:
    made = PatientBanner()
    qtbot.addWidget(made)
    made.resize(1040, 100)
    made.show_view(view, blind=blind, like_names=like)
    made.show()
    return made


def words(made: PatientBanner) -> str:
    shown = [label.text() for label in made.findChildren(QLabel) if label.isVisible() and label.text()]
    return " | ".join(shown).replace("\u00a0", " ")


def test_it_names_the_patient_and_the_drug(qtbot: QtBot) -> None:
    said = words(banner(qtbot, Day().arrived().view()))
    for part in ("Chair 1", "MARTIN, Elena", "12-Mar-1956 (70y)", "Female", "4857773456", "penicillin", "isatuximab",
                 "Sarclisa", "DOSE", "720 mg", "in 250 mL", "INTRAVENOUS", "1st", "· cycle 1 day 1 · Isa-Pd",
                 "72 kg", "today"):  # fmt: skip
        assert part in said.split(" | "), part


def test_a_weight_of_the_order_says_so(qtbot: QtBot) -> None:
    assert "as ordered" in words(banner(qtbot, Day().view()))


@pytest.mark.parametrize(
    ("allergies", "says", "state"),
    [
        (("penicillin", "latex"), "penicillin, latex", "listed"),
        ((), "No known allergies", "none"),
        (None, "Not recorded: ask", "unknown"),
    ],
)
def test_allergies_have_three_states_that_look_different(
    qtbot: QtBot, allergies: tuple[str, ...] | None, says: str, state: str
) -> None:
    view = Day().view()
    patient = replace(view.session.case.patient, allergies=allergies)
    session = replace(view.session, case=replace(view.session.case, patient=patient))
    made = banner(qtbot, replace(view, session=session))
    assert says in words(made)
    assert made.property("allergy") == state


def test_a_blind_check_hides_dose_volume_and_infusion_number(qtbot: QtBot) -> None:
    said = words(banner(qtbot, Day().view(), blind=True))
    assert "hidden during the second check" in said
    for hidden in ("720 mg", "250 mL", "1st", "cycle 1 day 1"):
        assert hidden not in said


def test_like_names_are_counted(qtbot: QtBot) -> None:
    assert "2 MARTIN" in words(banner(qtbot, Day().view(), like=2))
    assert "MARTIN |" not in words(banner(qtbot, Day().view(), like=1)).replace("MARTIN, Elena", "")


def test_a_long_name_is_shown_whole(qtbot: QtBot) -> None:
    view = Day().view()
    patient = replace(view.session.case.patient, family="Abernathy-Kowalczyk", given="Wilhelmina Theodora")
    session = replace(view.session, case=replace(view.session.case, patient=patient))
    made = banner(qtbot, replace(view, session=session))
    name = made.findChild(QLabel, "banner.name")
    assert isinstance(name, QLabel)
    assert name.width() >= name.sizeHint().width()
