"""One spelling of every value, so that equal values are equal text and one hash. Knows no table and no kind."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256

from nurse_assistant.application.ports import StoreError


class Unreadable(StoreError):
    """Something stored is not of a shape this program knows."""


def to_json(value: object) -> str:
    """Sorted keys, no spaces: the same value always gives the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def time_to_text(moment: datetime) -> str:
    """ISO 8601 in UTC, 27 characters wide, so that the order of the text is the order of time."""
    if moment.tzinfo is None:
        raise TypeError("a time without a zone cannot be recorded")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def text_to_time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def digest(*parts: str | int | None) -> str:
    """SHA-256 of the parts as one JSON list: no two different lists of parts are the same bytes."""
    return sha256(to_json(parts).encode()).hexdigest()


def expect_version(body: Mapping[str, object], version: int) -> None:
    if body["v"] != version:
        raise ValueError(f"body version {body['v']}")


@contextmanager
def understood(what: str) -> Iterator[None]:
    """Around the reading of stored text: whatever is wrong with it becomes one Unreadable."""
    try:
        yield
    except (ValueError, ArithmeticError, LookupError, TypeError) as error:
        raise Unreadable(
            f"{what} cannot be understood, so it is not shown: "
            "use the newest version of the program, or have the last backup put back."
        ) from error
