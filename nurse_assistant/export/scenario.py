"""One infusion as a scenario file (docs/scenario-format.md): it replays to what the record says, and so is a test.

Every kept entry with its outcome and codes, and at each moment something was recorded what the guide said then. What
was refused left no trace on the state: it is not in the file.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from nurse_assistant.application.looking_back import as_known_at
from nurse_assistant.application.scenario_file import FORMAT
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Case, Entry
from nurse_assistant.domain.guide import Guidance

if TYPE_CHECKING:
    from tomlkit.items import Table

_COMMON = ("done_by", "reason", "second_person", "ordered_by", "order_how", "order_read_back")


def scenario_text(view: DeskView) -> str:
    """The TOML of it. For a record without the patient give the view of `anonymous`."""
    import tomlkit

    case, protocol = view.session.case, view.session.protocol
    file = tomlkit.document()
    file.add(tomlkit.comment(f"Written from a record; protocol {protocol.id}, version {protocol.version}."))
    file.update({
        "format": FORMAT, "title": _title(view), "protocol": protocol.id,
        "jurisdiction": str(case.jurisdiction), "timezone": case.timezone,
    })  # fmt: skip
    file.add("patient", _table(_patient(case)))
    file.add("order", _table(_order(case)))
    entries, asks = tomlkit.aot(), tomlkit.aot()
    recorded = _recorded_times(view.log)
    for entry, recorded_at in zip(view.log, recorded, strict=True):
        entries.append(_entry(entry, recorded_at))
    for moment in dict.fromkeys(recorded):
        asks.append(_ask(as_known_at(view, moment).guidance, last=moment == recorded[-1]))
    file.add("entry", entries)
    file.add("ask", asks)
    return tomlkit.dumps(file)


def _title(view: DeskView) -> str:
    """Without the name: a file is known by it."""
    order = view.session.case.order
    return f"{order.regimen}, infusion {order.infusion_number}, {view.log[0].at:%Y-%m-%d}"


def _recorded_times(log: tuple[Entry, ...]) -> list[datetime]:
    """A file has its entries in the order of these: where a workstation's clock went back, the later time stands."""
    times: list[datetime] = []
    for entry in log:
        times.append(max(entry.recorded_at, times[-1]) if times else entry.recorded_at)
    return times


def _patient(case: Case) -> dict[str, object]:
    one = case.patient
    return {
        "family": one.family, "given": one.given, "born": one.born, "sex": one.sex, "identifier": one.identifier,
        "allergies": one.allergies,
    }  # fmt: skip


def _order(case: Case) -> dict[str, object]:
    one = case.order
    return {
        "regimen": one.regimen, "cycle": one.cycle, "day": one.day, "infusion_number": one.infusion_number,
        "weight_kg": one.weight_kg, "dose_mg": one.dose_mg, "bag_volume_ml": one.bag_volume_ml,
        "home_premedication": tuple(group.value for group in one.home_premedication),
    }  # fmt: skip


def _entry(entry: Entry, recorded_at: datetime) -> "Table":
    said: dict[str, object] = {"at": entry.at, "recorded_at": recorded_at, "by": entry.by, "kind": entry.kind.value}
    said |= entry.data
    said |= {name: getattr(entry, name) for name in _COMMON}
    said["happened_so"] = entry.happened_so or None
    said["expect"] = {"outcome": "recorded", "codes": tuple(code.value for code in entry.codes)}
    return _table(said)


def _ask(answer: Guidance, *, last: bool) -> "Table":
    """The phase, the rate, the volume and the next step; at the end the deviations, too."""
    step = answer.next_step
    expect: dict[str, object] = {
        "phase": answer.phase.value,
        "rate_ml_h": _hundredth(answer.rate_ml_h),
        "volume_given_ml": _hundredth(answer.volume_given_ml),
        "stop_advised": answer.stop_advised,
    }
    if last:
        expect["deviations"] = tuple(
            {"code": one.code.value, "class": one.kind.value, "entry": one.entry} | _minutes(one.minutes)
            for one in answer.deviations
        )
    expect["next_step"] = {
        "action": step.action and step.action.value,
        "rate_ml_h": None if step.rate_ml_h is None else _hundredth(step.rate_ml_h),
        "due_at": step.due_at and step.due_at.replace(microsecond=0),
        "state": step.state and step.state.value,
    }
    return _table({"at": answer.at, "expect": expect})


def _minutes(late: int | None) -> dict[str, object]:
    return {} if late is None else {"minutes": late}


def _hundredth(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


def _table(values: Mapping[str, object]) -> "Table":
    """Without what is None: a key that is left out."""
    import tomlkit

    table = tomlkit.table()
    for name, value in values.items():
        if value is not None:
            table.add(name, _value(value))
    return table


def _value(value: object) -> object:
    import tomlkit

    match value:
        case bool() | int() | str():
            return value
        case Decimal():
            return tomlkit.float_(str(value)) if "." in f"{value:f}" else tomlkit.integer(f"{value:f}")
        case datetime():
            return value.astimezone(UTC)
        case date():
            return value
        case tuple() if value and isinstance(value[0], dict):
            return [tomlkit.item({key: _value(one) for key, one in row.items()}) for row in value]
        case tuple():
            return list(value)
        case Mapping():
            return _table(value)
    raise TypeError(f"a {type(value).__name__} has no place in a scenario")
