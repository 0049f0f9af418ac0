"""Finding one's way in a Bundle of orders: elements through lists, words of a concept, what a reference leads to."""

from collections.abc import Iterator

from nurse_assistant.application.filed_orders import Expected
from nurse_assistant.export import fhir_codes
from nurse_assistant.export.orders_json import Json, Resource


def parts(content: object, *path: str) -> Iterator[Json]:
    """Every object at the end of this path, through lists."""
    found: list[object] = [content]
    for name in path:
        found = [one[name] for one in found if isinstance(one, dict) and name in one]
        found = [part for one in found for part in (one if isinstance(one, list) else [one])]
    yield from (one for one in found if isinstance(one, dict))


def words(content: Json, *names: str) -> tuple[str, ...]:
    return tuple(word for name in names if isinstance(word := content.get(name), str))


def concept_words(concept: Json) -> frozenset[str]:
    """What a concept says, as text and by its codings, in small letters."""
    said = [*words(concept, "text")]
    for coding in parts(concept, "coding"):
        said += words(coding, "display")
    return frozenset(word.strip().lower() for word in said)


def codes(concept: Json, system: str) -> frozenset[str]:
    return frozenset(
        code for one in parts(concept, "coding") if one.get("system") == system for code in words(one, "code")
    )


def known_codes(expected: Expected) -> frozenset[str]:
    """The ATC codes of the medicines an order may be for."""
    return frozenset(one.code for name, one in fhir_codes.MEDICINES.items() if name in expected.medicines)


class OrderBundle:
    """The resources of a file, found by what refers to them."""

    def __init__(self, found: tuple[Resource, ...]) -> None:
        self._found = found

    def of(self, kind: str) -> list[Resource]:
        return [one for one in self._found if one.kind == kind]

    def at(self, content: Json, name: str, kind: str) -> Resource | None:
        """What this element refers to; None: nothing in the Bundle, or not one thing."""
        address = next((word for one in parts(content, name) for word in words(one, "reference")), None)
        fitting = [one for one in self.of(kind) if address in one.addresses]
        return fitting[0] if len(fitting) == 1 else None

    def medicine(self, request: Resource) -> Json:
        """The concept that says which medicine is ordered; empty if none does."""
        direct = next(parts(request.content, "medicationCodeableConcept"), None)
        if direct is not None:
            return direct
        referred = self.at(request.content, "medicationReference", "Medication")
        return next(parts(referred.content, "code"), {}) if referred else {}

    def is_other_medicine(self, request: Resource, expected: Expected) -> bool:
        """It says a medicine, and not one of ours. One that says none, or a brand alone, is looked at, and refused."""
        concept = self.medicine(request)
        return bool(concept) and not (is_named(concept, expected) or concept_words(concept) & expected.brands)


def is_named(concept: Json, expected: Expected) -> bool:
    """By its name or by its ATC code; a brand alone may have several products."""
    return bool(codes(concept, fhir_codes.ATC) & known_codes(expected) or concept_words(concept) & expected.medicines)
