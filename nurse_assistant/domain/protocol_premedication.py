"""The section `premedication` of a protocol file: window, groups and their medicines, who needs which, doses shown.

A part of `protocol_file.py`, under the same rules: strict, whole, pure, no default for a clinical value.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from nurse_assistant.domain.protocol import DoseAdvice, PremedicationRule
from nurse_assistant.domain.protocol_table import TOO_LARGE, Table
from nurse_assistant.domain.vocabulary import Group, Jurisdiction

Groups = Mapping[Group, tuple[str, ...]]


def read_premedication(table: Table, regimens: Sequence[str] | None) -> PremedicationRule:
    """`regimens`: the names an advice may bear; None where they could not be read."""
    groups_table = table.table("groups")
    groups = _read_groups(groups_table)
    rule = PremedicationRule(
        opens_after_min=table.whole("opens_after_min", zero=True),
        closes_after_min=table.whole("closes_after_min"),
        give_rest_lead_min=table.whole("give_rest_lead_min", zero=True),
        closing_lead_min=table.whole("closing_lead_min", zero=True),
        groups=groups,
        required=_read_required(table.table("required"), tuple(Group) if groups_table.absent else tuple(groups)),
        advice=_read_all_advice(table.tables("advice"), regimens, _medicines(groups_table, groups)),
    )
    _check_window(table, rule)
    table.done()
    return rule


def _check_window(table: Table, rule: PremedicationRule) -> None:
    window = ("opens_after_min", "closes_after_min")
    length = rule.closes_after_min - rule.opens_after_min
    table.expect(length >= 0, "closes_after_min", "closes the window before it opens", "opens_after_min")
    for key, lead in (("give_rest_lead_min", rule.give_rest_lead_min), ("closing_lead_min", rule.closing_lead_min)):
        table.expect(length < 0 or lead <= length, key, f"is longer than the window, {length} min", *window)


def _read_groups(table: Table) -> dict[Group, tuple[str, ...]]:
    groups = {group: table.marked_texts(group) for group in Group if table.has(group)}
    owner: dict[str, str] = dict.fromkeys(Group, "the names of groups")
    for group, medicines in groups.items():
        for medicine in filter(None, medicines):
            word = medicine.casefold()  # as `group_of` compares
            table.expect(medicine == word, group, f'must name "{medicine}" in small letters')
            table.expect(word not in owner, group, f'names "{medicine}", which stands in {owner.get(word)} already')
            owner.setdefault(word, group)
    table.done()
    return groups


def _medicines(table: Table, groups: Groups) -> tuple[str, ...] | None:
    """Every medicine of a group; None where one could not be read, so that no advice is blamed for it."""
    whole = not table.absent and all(medicines and all(medicines) for medicines in groups.values())
    return tuple(medicine for medicines in groups.values() for medicine in medicines) if whole else None


def _read_required(table: Table, groups: Sequence[Group]) -> dict[Jurisdiction, tuple[Group, ...]]:
    required = {place: table.marked_texts(place) for place in Jurisdiction}
    for place, names in required.items():
        for name in filter(None, names):
            if name not in groups:
                table.problem(place, f'requires "{name}", which has no medicines under premedication.groups')
        table.expect(len(set(names)) == len(names), place, "names a group twice")
    table.done()
    return {place: tuple(Group(name) for name in names if name in groups) for place, names in required.items()}


def _read_all_advice(
    tables: Sequence[Table], regimens: Sequence[str] | None, medicines: Sequence[str] | None
) -> tuple[DoseAdvice, ...]:
    lines = [(table, _read_advice(table, regimens, medicines)) for table in tables]
    for (one_table, one), (table, other) in combinations(lines, 2):
        if one_table.sound() and table.sound() and _for_the_same_patient(one, other):
            table.problem("medicine", f"gets a dose for patients for whom {one_table.place} has one already")
    return tuple(advice for _, advice in lines)


def _read_advice(table: Table, regimens: Sequence[str] | None, medicines: Sequence[str] | None) -> DoseAdvice:
    advice = DoseAdvice(
        medicine=table.word("medicine", medicines),
        text=table.marked_text("dose"),
        regimen=table.word("regimen", regimens) if table.has("regimen") else None,
        from_age=table.maybe_whole("from_age"),
        below_age=table.maybe_whole("below_age"),
    )
    table.expect(len(_ages(advice)) > 0, "below_age", "must be above from_age", "from_age")
    table.done()
    return advice


def _ages(advice: DoseAdvice) -> range:
    return range(advice.from_age or 0, int(TOO_LARGE) if advice.below_age is None else advice.below_age)


def _for_the_same_patient(one: DoseAdvice, other: DoseAdvice) -> bool:
    ages, others = _ages(one), _ages(other)
    return (
        one.medicine == other.medicine
        and (one.regimen == other.regimen or None in (one.regimen, other.regimen))
        and max(ages.start, others.start) < min(ages.stop, others.stop)
    )
