"""Faults of a PostgreSQL server as one sentence for the nurse, told apart by whether waiting helps."""

from typing import Literal

from sqlalchemy.exc import DBAPIError, OperationalError

from nurse_assistant.application.ports import StoreError, Unreachable

Doing = Literal["opened", "read", "saved"]

_ASK = "tell the administrator of the server"

_LOST = "its server does not answer"
_WAIT: dict[str, str] = {
    "08": _LOST,
    "25006": f"its server only lets read just now: {_ASK}",
    "40": "another workstation wrote at the same moment",
    "53": f"its server has no room (disk, memory or connections): {_ASK}",
    "55P03": "another workstation is writing for a long time",
    "57": "its server is being stopped or started",
}
"""What passes, by SQLSTATE or its class: what is recorded meanwhile may wait."""

_STAYS: dict[str, str] = {
    "28": f"the server does not let this workstation in: {_ASK}",
    "3D": f"there is no such database on the server: {_ASK}",
    "42501": f"this workstation has no right to it: {_ASK}",
    "42P01": f"the database was not prepared for this program: {_ASK}",
}


def lost(doing: Doing) -> Unreachable:
    return Unreachable(f"The record could not be {doing}, because {_LOST}.")


def _not_reached(error: BaseException) -> Unreachable:
    """For whoever set the address: with the server's own words, which name no password."""
    words = str(error).splitlines()[0]
    return Unreachable(f"The record could not be opened, because no connection to its server can be made (“{words}”).")


def server_fault(doing: Doing, error: BaseException) -> StoreError:
    """`error`: as psycopg raised it."""
    state = getattr(error, "sqlstate", None) or ""
    if not state and type(error).__name__ in ("OperationalError", "InterfaceError"):
        return _not_reached(error) if doing == "opened" else lost(doing)
    waits = _reason(_WAIT, state)
    if waits is not None:
        return Unreachable(f"The record could not be {doing}, because {waits}.")
    stays = _reason(_STAYS, state) or f"the server answers “{str(error).splitlines()[0]}”: {_ASK}"
    return StoreError(f"The record could not be {doing}, because {stays}.")


def is_lost(error: DBAPIError) -> bool:
    """Whether the connection itself is gone, or could not be made."""
    never_made = not getattr(error.orig, "sqlstate", None) and isinstance(error, OperationalError)
    return error.connection_invalidated or never_made


def is_of_server(error: BaseException | None) -> bool:
    """Whether psycopg raised it. Asked without importing psycopg, which need not be installed."""
    return hasattr(error, "sqlstate")


def _reason(reasons: dict[str, str], state: str) -> str | None:
    return reasons.get(state) or reasons.get(state[:2])
