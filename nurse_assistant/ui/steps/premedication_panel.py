"""Premedication: by when, the bars of the window, and one act for the next medicine in two taps."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Group, Kind, Phase
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.premedication_form import Mode, PremedicationForm
from nurse_assistant.ui.steps.premedicines import Choice, chart_data, medicines_of, quick_choices, quick_medicine
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.steps.window_chart import WindowChart
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.form_parts import FormAct
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import group_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.premedication_words import bag_words, headline
from nurse_assistant.ui.wording.why_words import basis_of_premedication

_OTHERWISE = "otherwise"
_HEADLINE = 354
"""Width in pixels at 100 % text."""
_ANY_WIDTH = (1 << 24) - 1
_MODES = (
    (Mode.INFUSED, mark("Ended later (IV bag)...")),
    (Mode.AT_HOME, mark("Taken at home...")),
    (Mode.NOT_GIVEN, mark("Not given...")),
    (Mode.OTHER_MEDICINE, mark("Other medicine...")),
)
_I_GAVE = {
    Group.CORTICOSTEROID: mark("I gave a corticosteroid"),
    Group.ANTIPYRETIC: mark("I gave an antipyretic"),
    Group.H2_ANTAGONIST: mark("I gave an H2 antagonist"),
    Group.ANTIHISTAMINE: mark("I gave an antihistamine"),
}
_MAY_GIVE = (Phase.PREPARING, Phase.INFUSING, Phase.PAUSED, Phase.REACTION)


class PremedicationPanel(Panel):
    """The headline at the left, the chart (or the form, or the rule) beside it, choices and acts below."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "premedication_panel")
        self._view: DeskView | None = None
        self._mode: Mode | None = None
        self._rule = WhyView(name="premed.why")
        self._rule.turned.connect(self._rule_turned)
        self._build_headline()
        self._build_middle()
        self._build_choices()
        self._build_acts()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._headline)
        top.addWidget(self._middle, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(top, 1)
        foot = Foot(self._act_row, less=tuple(self._openers.values()))
        box.addWidget(self._choices)
        box.addWidget(foot.spare)
        box.addWidget(foot)

    # --- building

    def _build_headline(self) -> None:
        card = self._headline = Card(name="premed.headline", spacing=0, margins=16)
        self._about = label("", "label", name="premed.about", wrap=True)
        self._big = label("", "huge", name="premed.big")
        self._to = label("", "large", name="premed.to")
        self._title = label("", "title", name="premed.title", wrap=True)
        self._sentence = label("", "soft", name="premed.sentence", wrap=True)
        self._bag = label("", "small", name="premed.bag", wrap=True)
        for part in (self._about, self._big, self._to):
            card.add(part)
        theme.follow(card, self._measure_headline)
        line = row(self._title, self._rule.link, spacing=8)
        line.setStretch(0, 1)
        line.setAlignment(self._rule.link, Qt.AlignmentFlag.AlignTop)
        card.add(line)
        card.add(self._sentence)
        card.body.addStretch(1)
        card.add(self._bag)

    def _measure_headline(self) -> None:
        large = theme.current().is_large
        theme.set_state(self._big, "look", "big" if large else "huge")
        width = theme.current().grown(_HEADLINE) * (3 if large else 4) // 4
        self._headline.setMinimumWidth(width)
        # Above the chart it takes the line: a column reckons its height as if nothing in it were narrower.
        self._headline.setMaximumWidth(_ANY_WIDTH if large else width)

    def _build_middle(self) -> None:
        self._chart = WindowChart(name="premed.chart")
        self._chart.installEventFilter(self)
        self._form = PremedicationForm(self.bench)
        self._form.changed.connect(self._show_act)
        self._groups = ChoiceTiles((), name="premed.groups", small=True)
        self._groups.setAccessibleName(tr("Still missing: which one?"))
        self._groups.changed.connect(self._group_tapped)
        # Not a QStackedWidget: that is as tall as its tallest page, whichever is shown.
        self._middle = Card(name="premed.middle", spacing=6, margins=14)
        self._middle.add(self._groups)
        for page in (self._chart, self._form, self._rule):
            self._middle.add(page, 1)

    def _build_choices(self) -> None:
        """One tile chooses medicine, dose and route together; the act is the second tap."""
        self._quick = ChoiceTiles((), name="premed.quick", small=True)
        self._quick.setAccessibleName(tr("What you gave: dose and route"))
        self._quick.changed.connect(self._quick_tapped)
        self._choices = QWidget()
        self._quick_name = label("", "strong", name="premed.quick.medicine")
        line = row(self._quick_name, self._quick, spacing=12)
        line.setStretch(1, 1)
        self._choices.setLayout(line)

    def _build_acts(self) -> None:
        self._act = FormAct(tr("Choose what you gave"), name="premed.act", guard=self.bench.guard)
        self._act.acted.connect(self._want)
        self._act.asked.connect(self._form.settle)
        self._back = ActButton(tr("Back"), name="premed.back", icon="back")
        self._back.acted.connect(lambda: self._open(None))
        self._openers = {}
        for mode, words in _MODES:
            opener = ActButton(tr(words), name=f"premed.{mode}")
            opener.acted.connect(lambda mode=mode: self._open(mode))
            self._openers[mode] = opener
        theme.follow(self, self._measure)
        self._act_row = row(self._act, self._back, *self._openers.values(), None, spacing=10)
        self._act_row.setStretch(0, 1000)
        for button in (self._back, *self._openers.values()):
            self._act_row.setAlignment(button, Qt.AlignmentFlag.AlignBottom)

    def _measure(self) -> None:
        for opener in self._openers.values():
            opener.setMaximumWidth(theme.current().size("small") * 9)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self._show_headline(view)
        missing = self._missing()
        self._groups.set_options([Option(group, texts.capital(group_words(group))) for group in missing])
        group = self._group()
        self._groups.choose(*([group] if group else []))
        if group is not None:
            self._quick.set_options(self._quick_options(view, group))
            set_text(self._quick_name, tr(quick_medicine(view, group)) if quick_choices(view, group) else "")
            set_shown(self._quick_name, bool(self._quick_name.text()))
        self._form.show_view(view)
        self._rule.show_basis(lambda: basis_of_premedication(view), view.session.protocol)
        self._show_chart()
        self._arrange()

    def _show_headline(self, view: DeskView) -> None:
        says = headline(view)
        for part, text in (
            (self._about, says.about), (self._big, says.big), (self._to, says.to), (self._title, says.title),
            (self._sentence, says.sentence), (self._bag, bag_words(view)),
        ):  # fmt: skip
            set_text(part, text)
            set_shown(part, bool(text))

    def _show_chart(self) -> None:
        if self._view is None:
            return
        rows = max(len(self._view.session.required_groups), len(self._view.state.given))
        line = theme.current().size("small") * 5 // 4
        one_line = self._chart.height() < (rows * 5 // 2 + 4) * line
        self._chart.setMinimumHeight((rows + 3) * line * 3 // 2)
        self._chart.set_data(chart_data(self._view, self._group(), self._chosen(), one_line=one_line))

    def _arrange(self) -> None:
        """Chart, form or rule; the choices belong to the chart, the openers to it too."""
        group, in_form, why = self._group(), self._mode is not None, self._rule.is_open()
        may_give = self._view is not None and self._view.guidance.phase in _MAY_GIVE
        set_shown(self._form, in_form)
        set_shown(self._chart, not in_form and not why)
        set_shown(self._groups, len(self._missing()) > 1 and not in_form and not why)
        set_shown(self._choices, group is not None and not in_form)
        set_shown(self._act, in_form or group is not None)
        set_shown(self._back, in_form)
        for mode, opener in self._openers.items():
            possible = group is not None or (mode is Mode.OTHER_MEDICINE and may_give)
            set_shown(opener, possible and not in_form)
        self._show_act()

    def _show_act(self) -> None:
        if self._mode is not None:
            self._act.set_words(*self._form.act_words())
            self._act.set_missing(self._form.missing())
            return
        chosen = self._chosen()
        if chosen is None:
            group = self._group()
            self._act.set_words(tr(_I_GAVE[group]) if group else tr("I gave"))
            self._act.set_missing((tr("Tap above what you gave: dose and route."),))
            return
        now = texts.time(self.bench.clock.now(), self.bench.zone)
        self._act.set_words(tr("I gave {chosen} now", chosen=chosen), tr("{now}, as you tap", now=now))
        self._act.set_missing(())

    # --- what is chosen

    def _missing(self) -> tuple[Group, ...]:
        if self._view is None or self._view.guidance.phase is not Phase.PREPARING:
            return ()
        return missing_groups(self._view.session, self._view.state)

    def _group(self) -> Group | None:
        """The group the acts are about: the tapped one, else the first that is missing."""
        missing = self._missing()
        tapped = self._groups.choice()
        return next((group for group in missing if group == tapped), next(iter(missing), None))

    def _quick_options(self, view: DeskView, group: Group) -> list[Option]:
        choices = quick_choices(view, group)
        if not choices:
            return [Option(f"{_OTHERWISE}:{name}", f"{tr(name)}...") for name in medicines_of(view.session, group)]
        tiles = [Option(f"{c.medicine}|{c.dose}|{c.route}", c.short()) for c in choices]
        return [*tiles, Option(f"{_OTHERWISE}:", tr("Another..."))]

    def _chosen(self) -> Choice | None:
        key = self._quick.choice()
        if key is None or key.startswith(_OTHERWISE):
            return None
        medicine, dose, route = key.split("|")
        return Choice(medicine, dose, route)

    def _group_tapped(self) -> None:
        if self._view is not None:
            self._quick.choose()
            self.show_view(self._view)

    def _quick_tapped(self) -> None:
        key = self._quick.choice() or ""
        if key.startswith(_OTHERWISE):
            self._quick.choose()
            self._open(Mode.OTHERWISE, key.partition(":")[2])
            return
        self._show_chart()
        self._show_act()

    # --- acting

    def _open(self, mode: Mode | None, medicine: str = "") -> None:
        self._mode = mode
        self._rule.close_it()
        self._act.forget()
        if mode is not None:
            self._form.show_mode(mode, self._group(), medicine)
        self._arrange()

    def _rule_turned(self) -> None:
        """The rule is read in the place of the chart."""
        if self._rule.is_open():
            self._mode = None
        self._arrange()

    def _want(self) -> None:
        if self._mode is not None:
            self.ask_for(self._form.draft())
        elif (chosen := self._chosen()) is not None:
            data = {"medicine": chosen.medicine, "dose": chosen.dose, "route": chosen.route}
            self.ask_for(Draft(Kind.PREMEDICATION_GIVEN, data))

    def kept(self, draft: Draft) -> None:
        if draft.kind in (Kind.PREMEDICATION_GIVEN, Kind.PREMEDICATION_OMITTED):
            self._quick.choose()
            self._groups.choose()
            if self._mode is not None:
                self._form.clear_form()
            self._open(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The chart's rows take one line each where it is low."""
        if watched is self._chart and event.type() == QEvent.Type.Resize:
            self._show_chart()
        return super().eventFilter(watched, event)
