"""What a server's error becomes: a sentence, also where the driver says nothing."""

import psycopg
import pytest

from nurse_assistant.application.ports import StoreError, Unreachable
from nurse_assistant.store.server_errors import Doing, server_fault


@pytest.mark.parametrize("doing", ["opened", "read", "saved"])
def test_a_driver_that_says_nothing_is_no_traceback(doing: Doing) -> None:
    found = server_fault(doing, psycopg.OperationalError())
    assert isinstance(found, Unreachable)
    assert f"could not be {doing}" in str(found)


def test_an_unknown_error_without_words_is_named() -> None:
    found = server_fault("saved", psycopg.DataError())
    assert isinstance(found, StoreError)
    assert "“DataError”" in str(found)
