"""Order files as they are dropped on the window: a CSV or a FHIR Bundle, told apart by what they begin with."""

from pathlib import Path

from nurse_assistant.application.filed_orders import Expected, FiledOrders, OrderFileProblems, OrderProblem, Wrong
from nurse_assistant.export.orders_csv import read_csv
from nurse_assistant.export.orders_fhir import read_fhir
from nurse_assistant.export.orders_values import shown

LARGEST = 1_000_000
"""Bytes. A day list is a hundredth of it."""


class OrderFiles:
    """Fills the port OrderReader."""

    def read(self, path: Path, expected: Expected) -> FiledOrders:
        if path.exists() and not path.is_file():
            raise OrderFileProblems(shown(path.name), (OrderProblem(Wrong.NOT_READABLE, value="not a file"),))
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError as error:
            problem = OrderProblem(Wrong.NOT_READABLE, value=error.strerror or "")
            raise OrderFileProblems(shown(path.name), (problem,)) from error
        return read_orders(path.name, content, expected)


def read_orders(name: str, content: bytes, expected: Expected) -> FiledOrders:
    """The orders in these bytes. Raises OrderFileProblems, and nothing else."""
    if len(content) > LARGEST:
        raise OrderFileProblems(shown(name), (OrderProblem(Wrong.TOO_LARGE, value=f"{LARGEST // 1_000_000} MB"),))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise OrderFileProblems(shown(name), (OrderProblem(Wrong.NOT_UTF8, f"row {line}"),)) from error
    read = read_fhir if text.lstrip().startswith(("{", "[")) else read_csv
    orders, left_out, problems = read(text, expected)
    if not orders and not problems:
        wrong = Wrong.NOT_THIS_MEDICINE if left_out else Wrong.NO_ORDER
        problems = (OrderProblem(wrong, ", ".join(left_out)),)
    if problems:
        raise OrderFileProblems(shown(name), problems)
    return FiledOrders(shown(name), orders, left_out)
