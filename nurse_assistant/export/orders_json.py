"""A Bundle as plain data out of untrusted text: no number that is none, no key twice, nothing deeper than need be.

The resources an order is read from are held against the library's model of R4 before anybody reads their meaning.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from nurse_assistant.application.filed_orders import OrderProblem, Wrong
from nurse_assistant.export.orders_values import NotTaken, shown

READ = ("Patient", "MedicationRequest", "Medication", "Observation")
"""The kinds an order is read from. Whatever else lies in the Bundle is not looked at."""
_DEEPEST = 40
_MOST_ENTRIES = 5_000
_LONGEST_REASON = 120

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of the Bundle, with where it stands and what refers to it."""

    kind: str
    place: str
    content: Json
    addresses: frozenset[str]


def entries(text: str) -> list[object]:
    """The entries of a Bundle, whatever they are. Raises NotTaken for what is no Bundle at all."""
    bundle = _loaded(text)
    if not isinstance(bundle, dict) or bundle.get("resourceType") != "Bundle":
        raise NotTaken(Wrong.NOT_A_BUNDLE)
    found = bundle.get("entry", [])
    if not isinstance(found, list) or len(found) > _MOST_ENTRIES:
        raise NotTaken(Wrong.NOT_A_BUNDLE)
    return found


def changes(found: list[object]) -> Iterator[OrderProblem]:
    """Entries that are no record but something to be done with one: DELETE, PUT, POST or PATCH."""
    for number, entry in enumerate(found, 1):
        request = entry.get("request") if isinstance(entry, dict) else None
        if isinstance(request, dict) and request.get("method", "GET") != "GET":
            yield OrderProblem(Wrong.MODIFIED, f"entry {number}", "request.method")


def resources(found: list[object]) -> Iterator[Resource]:
    """Those of the kinds read, in the order of the Bundle."""
    for number, entry in enumerate(found, 1):
        content = entry.get("resource") if isinstance(entry, dict) else None
        if not isinstance(entry, dict) or not isinstance(content, dict):
            continue
        kind = content.get("resourceType")
        if isinstance(kind, str) and kind in READ:
            yield Resource(kind, f"entry {number}, {kind}", content, _addresses(entry, content, kind))


def _addresses(entry: Json, content: Json, kind: str) -> frozenset[str]:
    named = content.get("id")
    found = [entry.get("fullUrl"), f"{kind}/{named}" if isinstance(named, str) else None]
    return frozenset(one for one in found if isinstance(one, str))


def _loaded(text: str) -> object:
    """Raises NotTaken."""
    try:
        found: object = json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_once)
    except RecursionError as error:
        raise NotTaken(Wrong.NOT_JSON, "too deep") from error
    except json.JSONDecodeError as error:
        raise NotTaken(Wrong.NOT_JSON, f"line {error.lineno}, column {error.colno}") from error
    except ValueError as error:  # a whole number of thousands of figures
        raise NotTaken(Wrong.NOT_JSON, "a number too long") from error
    if _is_deep(found):
        raise NotTaken(Wrong.NOT_JSON, "too deep")
    return found


def _no_number(word: str) -> object:
    raise NotTaken(Wrong.NUMBER, word)


def _once(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise NotTaken(Wrong.KEY_TWICE, next(name for name in names if names.count(name) > 1))
    return found


def _is_deep(value: object) -> bool:
    """Layer by layer, so that no depth can break it."""
    layer = [value]
    for _ in range(_DEEPEST):
        inside = [one for one in layer if isinstance(one, dict | list)]
        if not inside:
            return False
        layer = [part for one in inside for part in (one.values() if isinstance(one, dict) else one)]
    return True


def faults(resource: Resource) -> Iterator[OrderProblem]:
    """What the library's model of R4 says against it, in its own words."""
    from fhir.resources.R4B import get_fhir_model_class
    from pydantic import ValidationError

    try:
        get_fhir_model_class(resource.kind).model_validate(resource.content)
    except ValidationError as error:
        for one in error.errors(include_url=False, include_context=False, include_input=False):
            path = ".".join(str(part) for part in one["loc"])
            said = one["msg"].removeprefix("Value error, ")
            yield OrderProblem(Wrong.NOT_FHIR, resource.place, shown(path), shown(said, _LONGEST_REASON))
    except (ValueError, TypeError, ArithmeticError, RecursionError, LookupError, AttributeError) as error:
        yield OrderProblem(Wrong.NOT_FHIR, resource.place, "", shown(str(error)))
