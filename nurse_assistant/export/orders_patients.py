"""Whether the orders of one file agree on who is who: a number belongs to one person."""

from collections.abc import Iterable, Iterator
from datetime import date

from nurse_assistant.application.filed_orders import FiledOrder, OrderProblem, Wrong


def shared_numbers(orders: Iterable[FiledOrder]) -> Iterator[OrderProblem]:
    """Every order whose identifier stands in the file for another family name or another birthday too."""
    found = list(orders)
    people: dict[str, set[tuple[str, date]]] = {}
    for one in found:
        people.setdefault(_number(one), set()).add(_person(one))
    for one in found:
        if len(people[_number(one)]) > 1:
            yield OrderProblem(Wrong.TWO_PEOPLE, one.place, "identifier", one.identifier)


def _number(order: FiledOrder) -> str:
    """Without the spaces it may be written with."""
    return "".join(order.identifier.split()).casefold()


def _person(order: FiledOrder) -> tuple[str, date]:
    return " ".join(order.family.split()).casefold(), order.born
