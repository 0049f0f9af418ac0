"""The basis of what the guide says: the rule, this patient, the numbers with their marks, the documents. Pure.

She can follow it herself and judge it (screens.md, 3.9): nothing here is a number of ours, and none is left out.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from nurse_assistant.application.views import DeskView, to_show
from nurse_assistant.domain.basis import Figure, behind_code, behind_doses, behind_prompt, behind_step
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Action, Code, Timeliness, What
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_numbers import place_of
from nurse_assistant.ui.wording.code_words import code_sentence, code_title
from nurse_assistant.ui.wording.infusion_words import interrupt_reason, stay_reason, volume
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.number_words import number_line, source_line
from nurse_assistant.ui.wording.reaction_words import restart_reason, stop_reason
from nurse_assistant.ui.wording.rule_words import rule_of_code, rule_of_prompt, rule_of_step
from nurse_assistant.ui.wording.words import action_words, prompt_words

_STEP_OF = {What.STEP: Action.INCREASE, What.START_WINDOW: Action.START, What.BAG_EMPTY: Action.COMPLETE,
            What.END_OBSERVATION: Action.END_OBSERVATION}  # fmt: skip
"""The prompt that calls out a next step: one basis serves both."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Of one thing the guide says: what it is, its rule, what is so with this patient, the numbers."""

    title: str
    rule: str
    patient: str
    figures: tuple[Figure, ...]


def basis_of_code(code: Code, entry: Entry, view: DeskView, contradicted: Entry | None = None) -> Basis:
    """Of a code of this entry, as the record stands."""
    before = place_of(entry, view, contradicted).before
    said = code_sentence(code, entry, view, contradicted)
    return Basis(code_title(code), rule_of_code(code), said, behind_code(view.session, before, code))


def basis_of_step(view: DeskView) -> tuple[Basis, ...]:
    """Of the next step; nothing where there is none."""
    action = view.guidance.next_step.action
    if action is None:
        return ()
    figures = behind_step(view.session, view.state, action)
    return (Basis(action_words(action), rule_of_step(action), _PATIENT[action](view), figures),)


def basis_of_prompt(prompt: Prompt, view: DeskView) -> Basis:
    """Of a prompt: why it comes, and why then."""
    figures = behind_prompt(view.session, view.state, prompt.what)
    return Basis(prompt_words(prompt, view), rule_of_prompt(prompt.what), _when(prompt, view), figures)


def basis_now(view: DeskView) -> tuple[Basis, ...]:
    """Of all the guide says of this patient now: the next step, then the prompts, soonest first."""
    action = view.guidance.next_step.action
    prompts = (one for one in to_show(view) if action is None or _STEP_OF.get(one.what) is not action)
    return (*basis_of_step(view), *(basis_of_prompt(one, view) for one in prompts))


def basis_of_premedication(view: DeskView) -> tuple[Basis, ...]:
    """Of the start window and of the doses shown."""
    rule = behind_prompt(view.session, view.state, What.GIVE_REST)
    today = view.now.astimezone(view.zone).date()
    window = view.session.protocol.premedication
    common = tr(
        "So medicines more than {minutes} min apart leave no time in common. An infused medicine counts from its end "
        "for the opening and from its beginning for the closing. A dose taken at home by order does not count.",
        minutes=window.closes_after_min - window.opens_after_min,
    )
    words = f"{rule_of_code(Code.OUTSIDE_WINDOW_EARLY)} {common}"
    return (Basis(tr("Start window"), words, _window(view), (*rule, *behind_doses(view.session, today))),)


def parts_of(found: Iterable[Basis], protocol: InfusionProtocol) -> tuple[tuple[str, str], ...]:
    """To read: for each its title with patient, rule and numbers below; at the end the documents, numbered."""
    found = tuple(found)
    sources = tuple(dict.fromkeys(
        source for basis in found for figure in basis.figures for source in figure.mark.sources
    ))  # fmt: skip
    parts = []
    for basis in found:
        numbers = (f"\N{BULLET} {number_line(figure, protocol, sources)}" for figure in basis.figures)
        lines = (line for line in (basis.patient, basis.rule, *numbers) if line)
        parts.append((basis.title, "\n".join(lines)))
    labels = (source_line(number, source) for number, source in enumerate(sources, 1))
    named = tr("{title}, version {version}", title=protocol.title, version=protocol.version)
    return (*parts, (tr("Where the numbers come from"), "\n".join((named, *labels))))


# --- this patient -------------------------------------------------------------------------------------------------


def _window(view: DeskView) -> str:
    window = view.guidance.start_window
    if window.opens_at is None or window.closes_at is None:
        return tr("No premedicine sets a start window yet.")
    opens, closes = texts.time(window.opens_at, view.zone), texts.time(window.closes_at, view.zone)
    return tr("By what was given it opens at {opens} and closes at {closes}.", opens=opens, closes=closes)


def _rise(view: DeskView) -> str:
    step, state = view.guidance.next_step, view.state
    assert step.due_at is not None, "a rise has its time"
    assert step.rate_ml_h is not None, "a rise has its rate"
    return tr(
        "At {rate} since {since}; {next} from {due}.",
        rate=texts.rate(state.rate_ml_h),
        since=texts.time(state.step_spans[0].since, view.zone),
        next=texts.rate(step.rate_ml_h),
        due=texts.time(step.due_at, view.zone),
    )


def _observation(view: DeskView) -> str:
    ends_at = observation_ends_at(view.session, view.state)
    if ends_at is None:
        return tr("After anaphylaxis the observation has no end of its own: the prescriber ends it.")
    return tr("The observation ends at {time}.", time=texts.time(ends_at, view.zone))


def _when(prompt: Prompt, view: DeskView) -> str:
    clock = texts.time(prompt.due_at, view.zone)
    if prompt.state is Timeliness.OVERDUE:
        return tr("It was for {clock}: {late}.", clock=clock, late=texts.late(view.now - prompt.due_at))
    return tr("It is for {clock}.", clock=clock)


_PATIENT: Mapping[Action, Callable[[DeskView], str]] = {
    Action.START: _window,
    Action.COMPLETE: lambda view: tr("{volume} left by time and rate.", volume=volume(view.guidance.volume_left_ml)),
    Action.INTERRUPT: interrupt_reason,
    Action.ASSESS: lambda _view: "",
    Action.STAY: stay_reason,
    Action.INCREASE: _rise,
    Action.RESUME: lambda view: " ".join(filter(None, restart_reason(view))),
    Action.STOP: stop_reason,
    Action.END_OBSERVATION: _observation,
    Action.SIGN_OFF: lambda _view: "",
}
"""What is so with this patient, beside the rule of a next step."""
