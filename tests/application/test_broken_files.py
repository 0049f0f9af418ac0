"""Files that cannot be used: every problem named at once, one line each, status 2, never a traceback."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nurse_assistant.__main__ import main

FOLDER = Path(__file__).resolve().parents[1] / "scenarios"
GOOD = (FOLDER / "grade-2-reaction.toml").read_text(encoding="utf-8")
Capture = pytest.CaptureFixture[str]


def run(folder: Path, text: str | bytes, how: str, capture: Capture) -> tuple[int, str, list[str]]:
    path = folder / "day.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    status = main(["replay", how, str(path)])
    said = capture.readouterr()
    return status, said.out, [line.removeprefix(f"{path}: ") for line in said.err.splitlines()]


def changed(*changes: tuple[str, str]) -> str:
    text = GOOD
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


CASES = [
    ("unknown key", [('family = "Martin"', 'family = "Martin"\ncolour = "red"')], ["[patient]", "colour"]),
    ("unknown key of the file", [("format = 1", "format = 1\ncolour = 1")], ["file", "colour"]),
    ("unknown key of an entry", [("\nkg = 72", "\nkg = 72\nlbs = 159")], ["entry 1", "lbs"]),
    ("unknown key of an ask", [('phase = "reaction"', 'mood = "good"')], ["ask 1", "mood"]),
    ("unknown key of what is expected", [("codes = []", "colour = 1")], ["entry 13", "colour"]),
    ("unknown kind", [('"weight_measured"', '"weighed"')], ["entry 1", "weighed"]),
    ("empty kind", [('"weight_measured"', '""')], ["entry 1", "kind"]),
    ("kind is no text", [('"weight_measured"', "3")], ["entry 1", "kind"]),
    ("unknown protocol", [('"isatuximab-iv"', '"rituximab"')], ["protocol", "rituximab"]),
    ("empty protocol", [('"isatuximab-iv"', '""')], ["protocol"]),
    ("unknown zone", [('"Europe/London"', '"Europe/Lndn"')], ["timezone", "Europe/Lndn"]),
    ("empty zone", [('"Europe/London"', '""')], ["timezone"]),
    ("zone that is a folder", [('"Europe/London"', '"Europe"')], ["timezone"]),
    ("zone out of its folder", [('"Europe/London"', '"../../etc/passwd"')], ["timezone"]),
    ("wrong jurisdiction", [('jurisdiction = "US"', 'jurisdiction = "UK"')], ["jurisdiction", "UK"]),
    ("empty jurisdiction", [('jurisdiction = "US"', 'jurisdiction = ""')], ["jurisdiction"]),
    ("wrong sex", [('"female"', '"f"')], ["[patient]", "sex", "female, male, other, unknown"]),
    ("empty sex", [('"female"', '""')], ["sex"]),
    ("wrong regimen", [('"Pd"', '"Xd"')], ["[order]", "regimen", "Pd, Kd, VRd"]),
    ("empty regimen", [('"Pd"', '""')], ["regimen"]),
    ("wrong home_premedication", [("cycle = 1", 'cycle = 1\nhome_premedication = ["dexa"]')], ["dexa"]),
    ("missing field of the file", [('title = "First', '# title = "First')], ["title", "missing"]),
    ("missing field of the patient", [('identifier = "4857773456"', "")], ["identifier", "missing"]),
    ("missing field of the order", [("weight_kg = 72", "")], ["weight_kg", "missing"]),
    ("missing field of an entry", [("\nkg = 72", "")], ["entry 1", "'kg'", "missing"]),
    ("missing who", [('by = "T. Okafor"', "")], ["entry 1", "'by'", "missing"]),
    ("missing kind", [('kind = "weight_measured"', "")], ["entry 1", "kind", "missing"]),
    ("time without an offset", [("2026-11-22T09:07:00+00:00", "2026-11-22T09:07:00")], ["entry 1", "'at'", "offset"]),
    ("a date for a time", [("2026-11-22T09:07:00+00:00", "2026-11-22")], ["entry 1", "'at'"]),
    ("a time of day", [("2026-11-22T09:07:00+00:00", "09:07:00")], ["entry 1", "'at'"]),
    ("a text for a time", [("2026-11-22T09:07:00+00:00", '"09:07"')], ["entry 1", "'at'"]),
    ("year 1", [("2026-11-22T09:07:00+00:00", "0001-01-01T00:00:00+14:00")], ["entry 1", "year"]),
    ("year 9999", [("2026-11-22T10:27:00+00:00", "9999-12-31T23:59:59-14:00")], ["entry 14", "year"]),
    ("an ask in the year 9999", [("2026-11-22T11:28:00+00:00", "9999-12-31T23:59:59-14:00")], ["ask 1", "year"]),
    ("not a number", [("anc_10e9_l = 2.1", 'anc_10e9_l = "2.1"')], ["entry 2", "anc_10e9_l", "number"]),
    ("a truth value for a number", [("anc_10e9_l = 2.1", "anc_10e9_l = true")], ["anc_10e9_l", "number"]),
    ("negative", [("anc_10e9_l = 2.1", "anc_10e9_l = -2.1")], ["anc_10e9_l", "negative"]),
    ("nan", [("anc_10e9_l = 2.1", "anc_10e9_l = nan")], ["anc_10e9_l", "finite"]),
    ("inf", [("anc_10e9_l = 2.1", "anc_10e9_l = inf")], ["anc_10e9_l", "finite"]),
    ("too large", [("anc_10e9_l = 2.1", "anc_10e9_l = 1e99")], ["anc_10e9_l", "large"]),
    ("an exponent beyond all", [("anc_10e9_l = 2.1", "anc_10e9_l = 1e99999999999999999999")], ["anc_10e9_l"]),
    ("too small", [("rate_ml_h = 25", "rate_ml_h = 1e-999999999")], ["rate_ml_h", "small"]),
    ("a fraction of a grade", [("grade = 2", "grade = 1.5")], ["entry 20", "grade", "whole"]),
    ("grading nothing", [("grade = 2\nanaphylaxis = false", "")], ["entry 20", "grade", "anaphylaxis"]),
    ("a fraction of a grade alone", [("grade = 2\nanaphylaxis = false", "grade = 1.5")], ["entry 20", "whole"]),
    ("escapes of a terminal", [('"weight_measured"', '"\\u001b[31mred\\nline"')], ["entry 1", "\ufffd[31mred line"]),
    ("cycle 0", [("cycle = 1", "cycle = 0")], ["cycle", "1 or more"]),
    ("a thousand million cycles", [("cycle = 1", "cycle = 1000000000")], ["cycle", "large"]),
    ("no truth value", [("filter = true", 'filter = "yes"')], ["filter", "true or false"]),
    ("no list", [('identifiers = ["name", "born"]', 'identifiers = "name"')], ["identifiers", "list"]),
    ("a list of numbers", [('signs = ["chills", "nausea"]', "signs = [1]")], ["signs", "list"]),
    ("no text", [('site = "left forearm"', "site = 4")], ["site", "text"]),
    ("born as a text", [("1956-03-12", '"1956-03-12"')], ["born", "date"]),
    ("born at a time", [("1956-03-12", "1956-03-12T00:00:00Z")], ["born", "date"]),
    ("born after the first entry", [("1956-03-12", "2026-11-23")], ["born", "after the first entry"]),
    ("format 2", [("format = 1", "format = 2")], ["format"]),
    ("format 1.0", [("format = 1", 'format = "1"')], ["format"]),
    ("order of recording", [("2026-11-22T09:07:00+00:00", "2026-11-22T12:30:00+00:00")], ["entry 2", "order"]),
    ("no patient", [("[patient]", "[patience]")], ["patient", "missing"]),
    ("patient is no table", [("[patient]", "[[patient]]")], ["patient", "table"]),
    ("changes are no table", [
        ('kind = "weight_measured"\nkg = 72', 'kind = "amended"\nentry = 1\nreason = "r"\nchanges = 3'),
    ], ["changes", "table"]),
    ("a correction without a reason", [
        ('kind = "weight_measured"\nkg = 72', 'kind = "struck"\nentry = 1'),
    ], ["reason", "missing"]),
    ("changes with a negative number", [
        ('kind = "weight_measured"\nkg = 72', 'kind = "amended"\nentry = 1\nreason = "r"\nchanges = { kg = -1 }'),
    ], ["changes", "kg", "negative"]),
    ("changes with a list of numbers", [
        ('kind = "weight_measured"\nkg = 72', 'kind = "amended"\nentry = 1\nreason = "r"\nchanges = { signs = [1] }'),
    ], ["changes", "signs"]),
    ("changes with a fraction of a grade", [
        ('kind = "weight_measured"\nkg = 72', 'kind = "amended"\nentry = 1\nreason = "r"\nchanges = { grade = 0.5 }'),
    ], ["changes", "grade", "whole"]),
    ("expect is no table", [("[entry.expect]\noutcome", "expect = 3\n[entry.more]\noutcome")], ["expect", "table"]),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "words"), [pytest.param(one[1], one[2], id=one[0]) for one in CASES])
@pytest.mark.parametrize("how", ["--json", "--check"])
def test_one_line_that_names_the_place(
    changes: list[tuple[str, str]], words: list[str], how: str, tmp_path: Path, capsys: Capture
) -> None:
    status, out, lines = run(tmp_path, changed(*changes), how, capsys)
    assert (status, out) == (2, "")
    assert any(all(word in line for word in words) for line in lines), lines


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("grade = 2\nanaphylaxis = false", "grade = 1.5"),
        ("2026-11-22T09:07:00+00:00", "2026-11-22T09:07:00"),
        ("2026-11-22T10:27:00+00:00", "2026-11-22T10:27:00"),
        ("2026-11-22T10:27:00+00:00", "2026-11-22T10:27:00+00:00\nrecorded_at = 2026-11-22T12:27:00"),
    ],
)
def test_what_follows_from_a_problem_is_no_second_one(old: str, new: str, tmp_path: Path, capsys: Capture) -> None:
    status, out, lines = run(tmp_path, changed((old, new)), "--check", capsys)
    assert (status, out, len(lines)) == (2, "", 1)


def test_all_problems_at_once_one_line_each(tmp_path: Path, capsys: Capture) -> None:
    text = changed(
        ('"Europe/London"', '"Mars"'), ('"female"', '"f"'), ("cycle = 1", "cycle = 0"),
        ("anc_10e9_l = 2.1", "anc_10e9_l = -1"),
        ('kind = "lab_result"', 'kind = "lab_result"\ncolour = "red"'), ("dose_mg = 720", ""),
    )  # fmt: skip
    status, out, lines = run(tmp_path, text, "--json", capsys)
    assert (status, out, len(lines)) == (2, "", 6)
    for word in ("Mars", "sex", "cycle", "anc_10e9_l", "colour", "dose_mg"):
        assert sum(word in line for line in lines) == 1


@pytest.mark.parametrize(
    "text",
    [
        b"", b"format = ", b"\xff\xfe\x00", b"[[[[", b"a = 1\na = 2", b"x = " + b"[" * 3000, b"entry = 3\n",
        b"\xef\xbb\xbfformat = 1", b"x = 1" + b"0" * 5000, b"[[entry]]\n[[ask]]\n", b"entry = [1, 2]\n", b"\x00",
    ],
    ids=["empty", "cut", "not UTF-8", "brackets", "twice", "deep", "entry", "mark", "digits", "bare", "list", "nul"],
)  # fmt: skip
def test_no_scenario_at_all(text: bytes, tmp_path: Path, capsys: Capture) -> None:
    status, out, lines = run(tmp_path, text, "--json", capsys)
    assert (status, out) == (2, "")
    assert lines


def test_a_missing_file_and_a_folder_beside_a_good_one(tmp_path: Path, capsys: Capture) -> None:
    good = str(FOLDER / "grade-2-reaction.toml")
    assert main(["replay", "--json", good, str(tmp_path), str(tmp_path / "none.toml")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 2
    assert f"{tmp_path}: file: cannot be read" in said.err


# ------------------------------------------------------------------ any file at all

FILES = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))]
WORTH = (
    "-1", "0", "1e400", "1e-400", "nan", "-inf", "true", '""', '"x"', "[]", "[1]", "{}", "{ at = 1 }", "2026-11-22",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1979-05-27T07:32:00", "07:32:00", '"isatuximab-iv"', "1000000000",
    "999999999999999999999", "0.000001", '["name"]', '"note"', '"struck"', '"2026-11-22T09:00:00+00:00"', "3",
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> str:
    lines = draw(st.sampled_from(FILES)).splitlines()
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                del lines[place]
            case 1 if " = " in lines[place]:
                lines[place] = lines[place].split(" = ")[0] + " = " + draw(st.sampled_from(WORTH))
            case 2:
                other = draw(st.integers(0, len(lines) - 1))
                lines[place], lines[other] = lines[other], lines[place]
            case 3:
                lines.insert(place, draw(st.sampled_from(lines)))
            case _:
                lines[place] = re.sub(r"\d", str(draw(st.integers(0, 9))), lines[place], count=1)
        lines = lines or [""]
    return "\n".join(lines)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutated(), st.sampled_from(["--json", "--check"]))
def test_any_change_of_a_good_file_is_answered(tmp_path: Path, capsys: Capture, text: str, how: str) -> None:
    status, out, lines = run(tmp_path, text, how, capsys)
    assert status in ((0, 2) if how == "--json" else (0, 1, 2))
    assert bool(lines) is (status == 2)
    assert bool(out) is (status != 2)
