"""The shape of an exported log as models of pydantic: they write its JSON schema, and hold an output against it.

Made from the program's own table of fields, so that a new kind or field is in the schema or the test says so.
"""

import json
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning
from nurse_assistant.domain.fields import FIELDS, Type
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Group, Jurisdiction, Kind, Outcome
from nurse_assistant.export.log_json import SCHEMA, VERSION

Time = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")]
Day = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")]
Amount = Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)?$")]
Count = Annotated[int, Field(ge=1, strict=True)]
Whole = Annotated[int, Field(ge=0, strict=True)]
Flag = Annotated[bool, Field(strict=True)]

_TYPES: dict[Type, Any] = {
    Type.TEXT: str, Type.AMOUNT: Amount, Type.WHOLE: Whole, Type.TIME: Time, Type.FLAG: Flag, Type.LIST: list[str],
    Type.CHANGES: dict[str, str | Whole | Flag | list[str] | None],
}  # fmt: skip


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=False)


class Said(Strict):
    number: Count
    at: Time
    recorded_at: Time
    by: str
    done_by: str = ""
    reason: str = ""
    second_person: str = ""
    ordered_by: str = ""
    order_how: str = ""
    order_read_back: Flag = False
    happened_so: Flag
    codes: list[Code]


def _data_of(kind: Kind) -> type[Strict]:
    fields: dict[str, Any] = {
        one.name: (_TYPES[one.type], ...) if one.required else (_TYPES[one.type] | None, None) for one in FIELDS[kind]
    }
    return create_model(f"data_of_{kind.value}", __base__=Strict, **fields)


def _entry_of(kind: Kind) -> type[Said]:
    fields: dict[str, Any] = {"kind": (Literal[kind.value], ...), "data": (_data_of(kind), ...)}
    return create_model(kind.value, __base__=Said, **fields)


ENTRIES = {kind: _entry_of(kind) for kind in Kind}
_any: Any = None
for _model in ENTRIES.values():
    _any = _model if _any is None else _any | _model
AnyEntry = Annotated[_any, Field(discriminator="kind")]


class Patient(Strict):
    family: str
    given: str
    born: Day
    sex: Literal["female", "male", "other", "unknown"]
    identifier: str
    allergies: list[str] | None


class Order(Strict):
    regimen: str
    cycle: Count
    day: Count
    infusion_number: Count
    weight_kg: Amount
    dose_mg: Amount
    bag_volume_ml: Amount
    home_premedication: list[Group]


class Protocol(Strict):
    id: str
    version: Count


class Infusion(Strict):
    id: str
    opened_by: str
    jurisdiction: Jurisdiction
    timezone: str
    protocol: Protocol
    patient: Patient
    order: Order


class Deviation(Strict):
    code: Code
    class_: DeviationClass = Field(alias="class")
    entry: Count
    minutes: int | None


class TriedSaid(Said):
    kind: Kind
    data: dict[str, Any]


class Attempt(Strict):
    entry: TriedSaid
    outcome: Outcome
    codes: list[Code]


class Signature(Strict):
    meaning: Meaning
    person: str
    role: Role
    at: Time
    note: str
    entries: Count
    log_hash: str
    head: str
    key: str
    signature: str


class Log(Strict):
    schema_: Literal[SCHEMA] = Field(alias="schema")  # type: ignore[valid-type]
    version: Literal[VERSION]  # type: ignore[valid-type]
    exported_at: Time
    infusion: Infusion
    entries: list[AnyEntry]
    struck: list[Count]
    deviations: list[Deviation]
    attempts: list[Attempt]
    signatures: list[Signature]


def schema_text() -> str:
    said = Log.model_json_schema(by_alias=True)
    return json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **said}, indent=1) + "\n"
