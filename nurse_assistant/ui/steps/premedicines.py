"""Premedicines as choices: what the protocol's advice makes one tap, and the bars of the chart. Pure."""

import re
from dataclasses import dataclass
from datetime import date

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.basis import is_for
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import after
from nurse_assistant.domain.state import InfusionSession
from nurse_assistant.domain.vocabulary import Group, Jurisdiction, WindowState
from nurse_assistant.domain.window import missing_groups, moves_window
from nurse_assistant.ui.steps.window_chart import MedicineRow, WindowChartData
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import group_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word
from nurse_assistant.ui.wording.words import line_words

ROUTES = (mark("oral"), "IV")
_LOCAL_NAMES = {"acetaminophen": Jurisdiction.US, "paracetamol": Jurisdiction.EU}
"""One medicine with two names: only the name used there is offered first."""
_RANGE = re.compile(r"([\d,.]+)(?:-([\d,.]+))? (\D+)")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is given: medicine, dose and route, as recorded."""

    medicine: str
    dose: str
    route: str

    def __str__(self) -> str:
        return f"{tr(self.medicine)} {self.dose} {tr(self.route)}".replace(" mg", f"{texts.SPACE}mg")

    def short(self) -> str:
        return f"{self.dose} {tr(self.route)}".replace(" mg", f"{texts.SPACE}mg")


def usual_doses(text: str) -> tuple[str, ...]:
    """The doses an advice names: "25-50 mg" is 25 mg or 50 mg; "from the order" names none."""
    found = _RANGE.fullmatch(text)
    if not found:
        return ()
    low, high, unit = found.groups()
    return tuple(f"{figure} {unit}" for figure in (low, high) if figure)


def advice_for(session: InfusionSession, medicine: str, on: date) -> str:
    """The protocol's dose for this regimen and age; empty where it gives none."""
    found = session.protocol.premedication.advice
    return next((one.text for one in found if one.medicine == medicine and is_for(session, one, on)), "")


def today(view: DeskView) -> date:
    return view.now.astimezone(view.zone).date()


def medicines_of(session: InfusionSession, group: Group) -> tuple[str, ...]:
    """The medicines of a group, those with the names of this place first."""
    here = session.case.jurisdiction
    medicines = session.protocol.premedication.groups[group]
    return tuple(sorted(medicines, key=lambda one: _LOCAL_NAMES.get(one, here) is not here))


def quick_medicine(view: DeskView, group: Group) -> str:
    """The medicine offered with its doses: the first of the group the protocol gives doses for; else the first."""
    medicines = medicines_of(view.session, group)
    advised = (one for one in medicines if usual_doses(advice_for(view.session, one, today(view))))
    return next(advised, medicines[0])


def quick_choices(view: DeskView, group: Group) -> tuple[Choice, ...]:
    medicine = quick_medicine(view, group)
    doses = usual_doses(advice_for(view.session, medicine, today(view)))
    return tuple(Choice(medicine, dose, route) for dose in doses for route in ROUTES)


# --- the chart ----------------------------------------------------------------------------------------------------


def chart_data(view: DeskView, current: Group | None, chosen: Choice | None, *, one_line: bool) -> WindowChartData:
    """A row for each dose given of a required group, and one for each group still missing."""
    rows = []
    for group in view.session.required_groups:
        given = [one for one in view.state.given if view.session.protocol.group_of(one.text("medicine") or "") is group]
        rows += [_given_row(view, entry, one_line) for entry in given]
        if given:
            continue
        if group in missing_groups(view.session, view.state):
            rows.append(_missing_row(view, group, chosen, group is current, one_line))
        else:
            rows.append(MedicineRow(group_words(group), "", remark=tr("not given, by order")))
    window = view.guidance.start_window
    opens, closes = window.opens_at, window.closes_at
    missing = missing_groups(view.session, view.state)
    if opens and missing:
        # What is still to be given moves the opening: with it given now, the window opens so much later.
        opens = max(opens, after(view.now, view.session.protocol.premedication.opens_after_min))
    common = (opens, closes) if opens and closes and opens <= closes and window.state is not WindowState.EMPTY else None
    started = view.state.started.at if view.state.started else None
    return WindowChartData(tuple(rows), view.now.replace(second=0, microsecond=0), view.zone, common, started)


def _row(name: str, detail: str, one_line: bool) -> tuple[str, str]:
    return (f"{name} {detail}".strip(), "") if one_line else (name, detail)


def _given_row(view: DeskView, entry: Entry, one_line: bool) -> MedicineRow:
    dose, route = entry.text("dose") or "", tr(entry.text("route") or "")
    detail = f"{dose} {route}" if one_line else texts.joined(dose, route)
    name, detail = _row(shown_word(entry.text("medicine")), detail, one_line)
    if not moves_window(view.session, entry):
        return MedicineRow(name, detail, remark=tr("at home {time}, by order", time=texts.time(entry.at, view.zone)))
    line = line_words(entry, view.zone)
    rule = view.session.protocol.premedication
    opens = after(entry.time("ended_at") or entry.at, rule.opens_after_min)
    closes = after(entry.at, rule.closes_after_min)
    # A long infusion can end so late that its own window never opens: then there is no bar to draw.
    has_bar = opens <= closes
    return MedicineRow(name, detail, entry.at, opens if has_bar else None, closes if has_bar else None, line=line)


def _missing_row(view: DeskView, group: Group, chosen: Choice | None, is_current: bool, one_line: bool) -> MedicineRow:
    rule = view.session.protocol.premedication
    name, detail = group_words(group), tr("not given yet")
    if chosen is not None and is_current:
        name, detail = _row(tr(chosen.medicine), chosen.short(), one_line)
    elif one_line:
        detail = ""
    now = view.now.replace(second=0, microsecond=0)
    window = after(now, rule.opens_after_min), after(now, rule.closes_after_min)
    # Where rows are low the words "latest 10:06" of one row would stand in the next.
    latest = view.guidance.start_window.give_rest_by if is_current or not one_line else None
    return MedicineRow(name, detail, if_now=window, latest_at=latest)
