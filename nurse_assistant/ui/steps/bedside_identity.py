"""Who it is, once more at the chair before the start: it counts for fifteen minutes."""

from datetime import timedelta

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Scan, Unreadable, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.vocabulary import Kind, OpenItem, Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.scan_reason import BAND_REASONS, ScanReason
from nurse_assistant.ui.steps.start_part import StartPart, fill_form
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.form_parts import FactCard, FormAct
from nurse_assistant.ui.widgets.layout import column, row
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr

_LEAST = 2
_WORDS = {"name": mark("name"), "born": mark("date of birth"), "identifier": mark("number")}
_ACTS = {None: mark("The answers match"), "asked": mark("I asked, and the answers match"),
         "scanned": mark("I scanned, and it matches")}  # fmt: skip


class BedsideIdentity(StartPart):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "bedside_identity")
        self._session = ""
        self._card = FactCard(
            tr("Who sits here? Two or more, from the patient or the wristband: never the chair"),
            name="bedside.card", guard=bench.guard,
        )  # fmt: skip
        self._agrees = ChoiceTiles((), name="bedside.identifiers", label=tr("What agrees"), multi=True, columns=3)
        self._method = ChoiceTiles(
            (Option("asked", tr("Asked the patient")), Option("scanned", tr("Scanned the wristband"))),
            name="bedside.method", label=tr("How"), columns=2,
        )  # fmt: skip
        self._not_scanned = ScanReason("Wristband", BAND_REASONS, name="bedside.not_scanned")
        self._act = FormAct(_ACTS[None], name="bedside.act", guard=bench.guard)
        self._act.acted.connect(self._want)
        act = row(self._act, self._not_scanned.link)
        act.setStretch(0, 1)
        fill_form(self._card, self._agrees, row(self._method, None), self._not_scanned, act=act, name="bedside")
        self.setLayout(column(self._card))
        for tiles in (self._agrees, self._method):
            tiles.changed.connect(self._show_act)
        self._show_act()

    def show_view(self, view: DeskView) -> None:
        self._session = view.id
        patient, entry = view.session.case.patient, view.state.identity
        self._agrees.set_options(
            (
                Option("name", texts.name(patient.family, patient.given), tr("name")),
                Option("born", texts.date(patient.born), tr("date of birth")),
                Option(
                    "identifier",
                    spaced_identifier(patient.identifier, self.bench.patient_number),
                    tr("MRN or NHS number"),
                ),
            )
        )
        if entry is None:
            self._card.show_fact("")
        else:
            old = OpenItem.IDENTITY in view.guidance.open_items
            named = tr(" and ").join(tr(_WORDS[word]) for word in entry.words("identifiers") or ())
            who = texts.joined(
                tr("{what} agree", what=texts.capital(named)), word_words(entry.text("method") or ""), entry.person
            )
            self._card.show_fact(age_words(view), who, done=not old, wanted=old)
        self._show_act()

    def _show_act(self) -> None:
        self._act.set_words(tr(_ACTS[self._method.choice()]))
        missing = []
        left = _LEAST - len(self._agrees.chosen())
        if left > 0:
            missing.append(tr("Tap two of name, date of birth and number.") if left > 1 else tr("Tap one more."))
        if self._method.choice() is None:
            missing.append(tr("Say whether you asked or scanned."))
        self._act.set_missing(missing)

    def _want(self) -> None:
        data = {"identifiers": self._agrees.chosen(), "method": self._method.choice()}
        self.ask_for(Draft(Kind.IDENTITY_CONFIRMED, data), *self._not_scanned.drafts())

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        if isinstance(scan, Unreadable):
            self._not_scanned.open()
        if not isinstance(scan, Wristband) or scan.session != self._session or not self._card.is_form_shown():
            return None
        answer = wristband_agrees(self._agrees, self._method)
        self._show_act()
        return answer

    def kept(self, draft: Draft) -> None:
        self._not_scanned.forget()
        self._agrees.choose()
        self._method.choose()
        self._act.forget()
        self._card.close_form()
        self._show_act()


def wristband_agrees(agrees: ChoiceTiles, method: ChoiceTiles) -> ScanAnswer:
    """The number is one of the two that are asked for. A code holds no more: the other comes from the patient."""
    agrees.choose(*agrees.chosen(), "identifier")
    if method.choice() is None:
        method.choose("scanned")
    left = len(agrees.chosen()) < _LEAST
    said = (tr("The wristband's number is this patient's."), tr("Tap one more that agrees.") if left else "")
    return ScanAnswer(" ".join(filter(None, said)))


def age_words(view: DeskView) -> str:
    """10:07, 3 min old, good until 10:22."""
    entry = view.state.identity
    if entry is None:
        return ""
    at = texts.time(entry.at, view.zone)
    if view.guidance.phase is not Phase.PREPARING:
        return at
    limit = view.session.protocol.readiness.identity_max_age_min
    until = texts.time(entry.at + timedelta(minutes=limit), view.zone)
    age = minutes_between(entry.at, view.now)
    good = (
        tr("good until {until}", until=until)
        if age <= limit
        else tr("it was good until {until}: ask again", until=until)
    )
    return tr("{time}, {minutes} old, {good}", time=at, minutes=texts.minutes_words(age), good=good)
