"""Invented patients and orders for demonstrations. Nobody here is real; every identifier begins with DEMO."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from nurse_assistant.application.ports import Unit
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.vocabulary import Group, Jurisdiction

MARK = "DEMO"
UNIT = Unit(
    "Demonstration unit",
    tuple(str(number) for number in range(1, 13)),
    ("T. Okafor", "M. Ruiz", "A. Lowe", "S. Brandt", "J. Kim"),
    "Europe/London",
    "EU",
)

FAMILIES = (
    "Abbott", "Bauer", "Castillo", "Dvorak", "Eriksen", "Fontaine", "Grewal", "Haddad", "Ivanova", "Jensen", "Kowalski",
    "Lindqvist", "Moreau", "Nakamura", "O'Leary", "Papadakis", "Quinn", "Rossi", "Schröder", "Tanaka", "Usman",
)  # fmt: skip
GIVEN = {
    "female": ("Elena", "Aisha", "Ingrid", "Mei", "Rosa", "Hannah", "Olu", "Priya"),
    "male": ("Per", "Nour", "Jan", "Luca", "Tom", "Kofi", "Ravi", "Emil"),
}
_ALLERGIES: tuple[tuple[str, ...] | None, ...] = ((), (), (), ("penicillin",), ("latex", "iodine"), None)
_FIRST_CYCLE = (1, 8, 15, 22)
_LATER_CYCLES = (1, 15)

MEDICINES: dict[Group, Sequence[tuple[str, str, str]]] = {
    Group.CORTICOSTEROID: (("dexamethasone", "40 mg", "oral"), ("dexamethasone", "40 mg", "IV")),
    Group.ANTIPYRETIC: (("paracetamol", "1 g", "oral"), ("acetaminophen", "650 mg", "oral")),
    Group.H2_ANTAGONIST: (("famotidine", "20 mg", "IV"),),
    Group.ANTIHISTAMINE: (("diphenhydramine", "25 mg", "IV"), ("cetirizine", "10 mg", "oral")),
}
"""Name, dose, route of what is given of each group."""


def invented_case(chance: Random, number: int, today: date, unit: Unit) -> Case:
    """The `number`th patient of the demonstration, with an order that fits the label."""
    sex = chance.choice(tuple(GIVEN))
    patient = Patient(
        family=chance.choice(FAMILIES),
        given=chance.choice(GIVEN[sex]),
        born=today - timedelta(days=chance.randint(42 * 365, 84 * 365)),
        sex=sex,
        identifier=f"{MARK}-{number:05d}",
        allergies=chance.choice(_ALLERGIES),
    )
    return Case(patient, _order(chance), Jurisdiction(unit.jurisdiction), unit.timezone)


def _order(chance: Random) -> Order:
    infusion = chance.choices((1, 2, 3, chance.randint(4, 20)), weights=(35, 20, 15, 30))[0]
    later = infusion - len(_FIRST_CYCLE) - 1
    if later < 0:
        cycle, day = 1, _FIRST_CYCLE[infusion - 1]
    else:
        cycle, day = 2 + later // len(_LATER_CYCLES), _LATER_CYCLES[later % len(_LATER_CYCLES)]
    weight_kg = Decimal(chance.randint(96, 208)) / 2
    return Order("Pd", cycle, day, infusion, weight_kg, weight_kg * 10, Decimal(250))
