"""The site's list of acts a telephone order is enough for: its own, else the shipped one; broken lets nothing."""

from pathlib import Path

from nurse_assistant.domain.telephone_orders import NEVER_ENOUGH
from nurse_assistant.system.order_list import NAME, read_order_list
from nurse_assistant.system.protocol_files import ProtocolFiles

SHIPPED = Path(__file__).parents[2] / "resources" / "orders"
TEXT = (SHIPPED / NAME).read_text(encoding="utf-8")
OWN = TEXT.replace("dose_differs = false", "dose_differs = true")


def site(folder: Path, text: str | bytes) -> Path:
    own = folder / "orders"
    own.mkdir()
    (own / NAME).write_bytes(text if isinstance(text, bytes) else text.encode())
    return own


def test_without_a_list_of_its_own_the_shipped_one(tmp_path: Path) -> None:
    assert read_order_list(SHIPPED, tmp_path)[0].decided_by == "shipped default, no site's decision"


def test_the_sites_own_counts_instead(tmp_path: Path) -> None:
    read, problems = read_order_list(SHIPPED, site(tmp_path, "\ufeff" + OWN))
    assert read.is_enough("dose_differs")
    assert problems == {}


def test_a_broken_list_lets_nothing_pass_and_says_what_is_wrong(tmp_path: Path) -> None:
    own = site(tmp_path, OWN + "step_early = true\n")
    read, problems = read_order_list(SHIPPED, own)
    assert read == NEVER_ENOUGH
    assert problems == {str(own / NAME): ("telephone_is_enough.step_early: is not a key of this table",)}


def test_what_is_no_text_or_no_file_is_said(tmp_path: Path) -> None:
    own = site(tmp_path, b"\xff\xfe")
    assert read_order_list(SHIPPED, own)[1] == {str(own / NAME): ("file: is not UTF-8 text (byte 1)",)}
    (own / NAME).unlink()
    (own / NAME).mkdir()
    assert "file: cannot be read" in read_order_list(SHIPPED, own)[1][str(own / NAME)][0]


def test_nothing_at_all_is_enough_for_nothing(tmp_path: Path) -> None:
    assert read_order_list(tmp_path / "a", tmp_path / "b") == (NEVER_ENOUGH, {})


def test_it_stands_beside_the_protocols_and_its_problems_among_theirs(tmp_path: Path) -> None:
    site(tmp_path, OWN)
    protocols = tmp_path / "protocols"
    shipped = SHIPPED.parent / "protocols"
    assert ProtocolFiles(shipped, protocols).telephone_orders().is_enough("dose_differs")
    (tmp_path / "orders" / NAME).write_text("format = 1\n")
    broken = ProtocolFiles(shipped, protocols)
    assert broken.telephone_orders() == NEVER_ENOUGH
    assert "telephone_is_enough: is missing" in broken.problems()[str(tmp_path / "orders" / NAME)]
