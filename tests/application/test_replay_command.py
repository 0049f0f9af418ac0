"""The command `replay`: the shape of --json, what --check says, the timeline, several files."""

import json
from pathlib import Path

import pytest

from nurse_assistant.__main__ import main
from nurse_assistant.application.replay import differences
from nurse_assistant.application.scenario_file import read_scenario
from tests.support.day import PROTOCOL

FOLDER = Path(__file__).resolve().parents[1] / "scenarios"
GOOD = FOLDER / "grade-2-reaction.toml"
TEXT = GOOD.read_text(encoding="utf-8")
Capture = pytest.CaptureFixture[str]

ASK_KEYS = [
    "at", "phase", "open_items", "start_window", "rate_ml_h", "volume_given_ml", "volume_left_ml", "next_step",
    "ends_at", "stop_advised", "prompts", "deviations",
]  # fmt: skip


def test_the_shape_of_json(capsys: Capture) -> None:
    assert main(["replay", "--json", str(GOOD)]) == 0
    said = capsys.readouterr()
    answer = json.loads(said.out)
    assert said.err == ""
    assert list(answer) == ["format", "entries", "asks"]
    assert answer["format"] == 1
    assert answer["entries"][0] == {"entry": 1, "kind": "weight_measured", "outcome": "recorded", "codes": []}
    assert [entry["entry"] for entry in answer["entries"]] == list(range(1, TEXT.count("[[entry]]") + 1))
    for ask in answer["asks"]:
        assert list(ask) == ASK_KEYS
        assert list(ask["start_window"]) == ["state", "opens_at", "closes_at", "give_rest_by"]
        assert list(ask["next_step"]) == ["action", "rate_ml_h", "due_at", "state"]
        assert all(list(one) == ["what", "due_at", "state", "priority"] for one in ask["prompts"])
        assert all(list(one) == ["code", "class", "entry", "minutes"] for one in ask["deviations"])
    first = answer["asks"][0]
    assert first["at"] == "2026-11-22T11:28:00+00:00"
    assert first["next_step"] == {"action": "assess", "rate_ml_h": None, "due_at": None, "state": "due"}
    assert (first["rate_ml_h"], first["volume_given_ml"], first["ends_at"]) == (0, 37.5, None)
    assert first["prompts"][0]["due_at"] == "2026-11-22T11:27:30+00:00"


def test_several_files_give_a_list_in_their_order(capsys: Capture) -> None:
    other = FOLDER / "first-infusion.toml"
    assert main(["replay", "--json", str(GOOD), str(other)]) == 0
    both = json.loads(capsys.readouterr().out)
    assert [len(one["entries"]) for one in both] == [
        path.read_text(encoding="utf-8").count("[[entry]]") for path in (GOOD, other)
    ]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        (
            'phase = "reaction"',
            'phase = "paused"',
            "ask 1 (2026-11-22T11:28:00+00:00), phase: expected 'paused', found 'reaction'",
        ),
        ("volume_given_ml = 37.5", "volume_given_ml = 37.52", "volume_given_ml: expected Decimal('37.52'), found 37.5"),
        ("volume_given_ml = 37.5", "volume_given_ml = 37.51", "volume_given_ml: expected Decimal('37.51'), found 37.5"),
        ("volume_given_ml = 37.5", "volume_given_ml = 37.49", "volume_given_ml: expected Decimal('37.49'), found 37.5"),
        ("volume_given_ml = 37.5", "volume_given_ml = nan", "volume_given_ml: expected"),
        ("volume_given_ml = 37.5", "volume_given_ml = 1e9999999", "volume_given_ml: expected"),
        ("stop_advised = false", "stop_advised = 0", "stop_advised: expected 0, found False"),
        ("rate_ml_h = 0\n", "rate_ml_h = false\n", "rate_ml_h: expected False, found 0"),
        ('next_step = { action = "assess" }', 'next_step = { action = "stop" }', "next_step, action: expected 'stop'"),
        (
            'next_step = { action = "assess" }',
            "next_step = { rate_ml_h = 1 }",
            "next_step, rate_ml_h: expected 1, found None",
        ),
        (
            'next_step = { action = "assess" }',
            'next_step = { mood = "x" }',
            "next_step, mood: expected 'x', found None",
        ),
        ('next_step = { action = "assess" }', "next_step = 3", "next_step: expected 3"),
        ('next_step = { action = "assess" }', "prompts = []", "prompts: expected []"),
        ('next_step = { action = "assess" }', 'prompts = [{ what = "step" }, {}]', "prompts 1, what: expected 'step'"),
        ('ends_at = "2026-11-22T15:29:30+00:00"', 'ends_at = "2026-11-22T15:29:31+00:00"', "ends_at: expected"),
        (
            'ends_at = "2026-11-22T15:29:30+00:00"',
            "ends_at = 2026-11-22T15:29:31Z",
            "ends_at: expected 2026-11-22T15:29:31",
        ),
        ('ends_at = "2026-11-22T15:29:30+00:00"', 'ends_at = "soon"', "ends_at: expected 'soon'"),
        ('outcome = "needs_order"', 'outcome = "refused"', "entry 22 (infusion_resumed), outcome: expected 'refused'"),
        ('codes = ["not_yet_mild"]', "codes = []", "entry 22 (infusion_resumed), codes: expected []"),
        ('codes = ["not_yet_mild"]', "codes = 3", "codes: expected 3"),
    ],
)
def test_check_names_each_difference_and_exits_1(
    old: str, new: str, place: str, tmp_path: Path, capsys: Capture
) -> None:
    assert old in TEXT
    path = tmp_path / "day.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    assert main(["replay", "--check", str(path)]) == 1
    said = capsys.readouterr()
    assert said.err == ""
    lines = said.out.splitlines()
    assert lines[0] == f"{path}: not as expected"
    assert len(lines) == 2
    assert place in lines[1]


def test_check_says_ok_file_by_file(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "day.toml"
    path.write_text(TEXT.replace('phase = "reaction"', 'phase = "paused"').replace("37.5", "38"), encoding="utf-8")
    assert main(["replay", "--check", str(GOOD), str(path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{GOOD}: ok"
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("volume_given_ml = 37.5", "volume_given_ml = 37.509"),
        ("volume_given_ml = 37.5", "volume_given_ml = 37.491"),
        ('ends_at = "2026-11-22T15:29:30+00:00"', 'ends_at = "2026-11-22T16:29:30+01:00"'),
        ('ends_at = "2026-11-22T15:29:30+00:00"', "ends_at = 2026-11-22T15:29:30Z"),
        ('codes = ["not_yet_mild"]', 'codes = ["not_yet_mild", "not_yet_mild"]'),
        ('next_step = { action = "assess" }', "next_step = {}"),
    ],
)
def test_tables_by_the_keys_given_times_as_instants_numbers_to_a_hundredth(old: str, new: str) -> None:
    from nurse_assistant.application.replay import as_json, replay

    assert old in TEXT
    scenario = read_scenario(TEXT.replace(old, new, 1), {PROTOCOL.id: PROTOCOL})
    assert list(differences(scenario, as_json(replay(scenario)))) == []


def replayed(path: Path, text: str, encoding: str = "utf-8") -> int:
    path.write_text(text, encoding=encoding)
    return main(["replay", "--check", str(path)])


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "day.toml"
    assert replayed(path, TEXT, "utf-8-sig") == 0
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert capsys.readouterr().out == f"{path}: ok\n"


@pytest.mark.parametrize(("more", "status"), [(0, 0), (1, 2)])
def test_a_file_of_a_million_bytes_is_read_and_a_larger_one_is_not(
    tmp_path: Path, capsys: Capture, more: int, status: int
) -> None:
    line = "#" * 999 + "\n"
    text = TEXT + line * ((1_000_000 - len(TEXT.encode())) // len(line))
    text += "#" * (1_000_000 - len(text.encode()) + more)
    assert replayed(tmp_path / "day.toml", text) == status
    assert ("is larger than 1000000 bytes" in capsys.readouterr().err) == bool(status)


@pytest.mark.parametrize(("length", "status"), [(10_000, 0), (10_001, 2)])
def test_a_line_of_ten_thousand_characters_is_read_and_a_longer_one_is_not(
    tmp_path: Path, capsys: Capture, length: int, status: int
) -> None:
    assert replayed(tmp_path / "day.toml", f"{TEXT}\n{'#' * length}\n") == status
    assert ("a line is longer than 10000 characters" in capsys.readouterr().err) == bool(status)


def test_without_an_option_a_timeline_for_reading(capsys: Capture) -> None:
    assert main(["replay", str(GOOD)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{GOOD}: First infusion, grade 2 reaction")
    assert any("infusion_resumed: needs_order (not_yet_mild)" in line for line in lines)
    assert any(line.endswith("reaction: resume 12.5 mL/h (due)") for line in lines)
    assert len(lines) == 1 + TEXT.count("[[entry]]") + TEXT.count("[[ask]]")


def test_the_title_of_a_file_cannot_write_lines_or_colours(tmp_path: Path, capsys: Capture) -> None:
    title = TEXT.replace('title = "First infusion', 'title = "First\\n\\u001b[31minfusion', 1)
    path = tmp_path / "day.toml"
    path.write_text(title, encoding="utf-8")
    assert main(["replay", str(path)]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(f"{path}: First \N{REPLACEMENT CHARACTER}[31minfusion")


def test_a_closed_session_has_nothing_next(capsys: Capture) -> None:
    assert main(["replay", str(FOLDER / "not-treated.toml")]) == 0
    assert "closed: nothing (-)" in capsys.readouterr().out


def test_a_site_protocol_that_is_not_used_is_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    folder = tmp_path / "data" / "protocols"
    folder.mkdir(parents=True)
    (folder / "broken.toml").write_text("id = 3", encoding="utf-8")
    monkeypatch.setenv("NURSE_ASSISTANT_DATA", str(tmp_path / "data"))
    assert main(["replay", "--check", str(GOOD)]) == 0
    said = capsys.readouterr()
    assert "broken.toml is not used" in said.err
    assert said.out == f"{GOOD}: ok\n"
