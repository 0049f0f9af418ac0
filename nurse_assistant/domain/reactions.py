"""A reaction from its report to its last grade, and what the reactions of a session together mean."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from nurse_assistant.domain.protocol import ReactionRule


@dataclass(frozen=True, slots=True)
class Reaction:
    """One reaction. A report while it is open belongs to it; a later one is another."""

    reported_at: datetime
    opened_at: datetime
    """Its report, or the grade that opened it again."""
    before_start: bool
    is_open: bool = True
    only_slowed: bool = False
    grades: tuple[int, ...] = ()
    graded_since_report: bool = False
    anaphylaxis: bool = False

    @property
    def worst(self) -> int | None:
        return max(self.grades, default=None)

    @property
    def newest(self) -> int | None:
        return self.grades[-1] if self.grades else None


class Restart(Enum):
    """How an infusion goes on after a stop for a reaction; judged over the whole session."""

    AS_AFTER_A_PAUSE = auto()
    AT_THE_RATE_IT_HAD = auto()
    AT_HALF_THE_INITIAL_RATE = auto()


def counted_grade(rule: ReactionRule, reaction: Reaction) -> int:
    """The worst grade for restart, observation and orders: one without any grade counts as graded 2."""
    return rule.interrupt_grade if reaction.worst is None else reaction.worst


def restart_after(rule: ReactionRule, reactions: tuple[Reaction, ...], medicine_given: bool) -> Restart:
    worst = max((counted_grade(rule, reaction) for reaction in reactions), default=0)
    if medicine_given or worst >= rule.interrupt_grade:
        return Restart.AT_HALF_THE_INITIAL_RATE
    return Restart.AT_THE_RATE_IT_HAD if worst > 0 else Restart.AS_AFTER_A_PAUSE


def ever_graded(reactions: tuple[Reaction, ...], grade: int) -> int:
    """How many reactions were ever given this grade or a higher one."""
    return sum(1 for reaction in reactions if reaction.worst is not None and reaction.worst >= grade)


def forbids_restart(rule: ReactionRule, reactions: tuple[Reaction, ...]) -> bool:
    """A reaction ever graded 4 or 5 or called anaphylaxis: never restart, always interrupt."""
    return any_anaphylaxis(reactions) or ever_graded(reactions, rule.forbidden_grade) > 0


def any_anaphylaxis(reactions: tuple[Reaction, ...]) -> bool:
    return any(reaction.anaphylaxis for reaction in reactions)


def advises_against_restart(rule: ReactionRule, reactions: tuple[Reaction, ...]) -> bool:
    """One ever graded 3, or two ever graded 2 or more. Only grades given count; from 4 on restart is forbidden."""
    return any(rule.not_advised_grade in reaction.grades for reaction in reactions) or _repeated(rule, reactions)


def _repeated(rule: ReactionRule, reactions: tuple[Reaction, ...]) -> bool:
    return ever_graded(reactions, rule.interrupt_grade) >= rule.repeated_count


def stop_advised(rule: ReactionRule, reactions: tuple[Reaction, ...]) -> bool:
    """One ever graded 3 or more or called anaphylaxis, or two ever graded 2 or more."""
    grave = ever_graded(reactions, rule.not_advised_grade) > 0
    return grave or any_anaphylaxis(reactions) or _repeated(rule, reactions)
