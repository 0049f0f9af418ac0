"""Which classes of widget the program defines, and which of them no picture shows."""

import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from importlib import import_module

from PySide6.QtWidgets import QWidget

import nurse_assistant.ui


def own_widgets() -> Iterator[type[QWidget]]:
    """Found by looking: nobody has to list a new page, panel or box."""
    for module in pkgutil.walk_packages(nurse_assistant.ui.__path__, "nurse_assistant.ui."):
        for _, found in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(found, QWidget) and found.__module__ == module.name:
                yield found


def without_picture(defined: Iterable[type[QWidget]], seen: set[type]) -> list[str]:
    """Those of which no stop shows one, nor one of a class made from it."""
    return sorted(f"{one.__module__}.{one.__qualname__}" for one in defined if one not in seen)


def classes_in(parts: Iterable[QWidget]) -> set[type]:
    """The classes of these, and what they are made from."""
    return {base for part in parts for base in type(part).__mro__}
