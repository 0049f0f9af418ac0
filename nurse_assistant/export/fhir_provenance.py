"""Who recorded late or for somebody else, who corrected what and why, and who signed: FHIR's Provenance.

A signature is that of the record, over the hash of its lines; it does not cover the bytes of this Bundle. The hash and
the public key stand with it, so that it can be looked at beside the record.
"""

from base64 import b64encode
from collections.abc import Iterator

from nurse_assistant.application.signatures import Signature
from nurse_assistant.application.views import LogLine
from nurse_assistant.domain.effective import changes_of
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export.fhir_parts import ENCOUNTER, Frame, Made, Resource, concept, time

_FORMAT = "application/octet-stream"


def provenance(frame: Frame, made: dict[int, list[str]]) -> Iterator[Made]:
    """`made`: the resources that say an entry, by its number; entries that none says have no provenance here."""
    for line in frame.lines:
        targets = made.get(line.entry.number, [])
        if targets and _recorded_apart(line.written):
            yield _recorded(frame, line.written, targets)
        for correction in line.corrections if targets else ():
            yield _corrected(frame, line, correction, targets)
    for signature in frame.view.signatures:
        names = [name for number, named in made.items() if number <= signature.entries for name in named]
        yield _signed(frame, signature, list(dict.fromkeys(names)))


def _recorded_apart(entry: Entry) -> bool:
    return entry.recorded_at != entry.at or entry.by != entry.person


def _made_by(frame: Frame, targets: list[str], said: str, by: str) -> Resource:
    return {
        "resourceType": "Provenance",
        "target": [frame.to(name) for name in targets],
        "activity": concept(said),
        "agent": [{"who": frame.person(by)}],
    }


def _recorded(frame: Frame, entry: Entry, targets: list[str]) -> Made:
    resource = _made_by(frame, targets, "recorded", entry.by)
    if entry.by != entry.person:
        resource["agent"] = [
            {"type": concept("recorded it"), "who": frame.person(entry.by)},
            {"type": concept("did it"), "who": frame.person(entry.person)},
        ]
    times = {"occurredDateTime": time(entry.at), "recorded": time(entry.recorded_at)}
    return Made(f"recorded-{entry.number}", resource | times)


def _corrected(frame: Frame, line: LogLine, correction: Entry, targets: list[str]) -> Made:
    struck = correction.kind is Kind.STRUCK
    resource = _made_by(frame, targets, "struck out" if struck else "corrected", correction.by) | {
        "recorded": time(correction.recorded_at),
        "reason": [concept(correction.reason or "no reason given")],
    }
    if not struck and (before := _before(line, correction)):
        resource["entity"] = [{"role": "revision", "what": {"display": f"before: {before}"}}]
    return Made(f"corrected-{correction.number}", resource)


def _before(line: LogLine, correction: Entry) -> str:
    """The values as they stood before this amendment."""
    stood = next((entry for entry, amendment in line.earlier if amendment is correction), line.written)
    named = {"at": time(stood.at), "done_by": stood.done_by, "reason": stood.reason, **stood.data}
    return "; ".join(f"{name} = {named.get(name)}" for name in changes_of(correction))


def _signed(frame: Frame, signature: Signature, targets: list[str]) -> Made:
    signing = signature.signing
    said = signing.meaning.value.replace("_", " ")
    resource = _made_by(frame, targets or [ENCOUNTER], said, signing.person) | {
        "occurredDateTime": time(signing.at),
        "recorded": time(signing.at),
        "agent": [{"role": [concept(signing.role.value.replace("_", " "))], "who": frame.person(signing.person)}],
        "entity": [
            _entity(f"SHA-256 of the record up to line {signature.entries}", signature.log_hash),
            _entity("public key of the workstation, Ed25519", signature.key),
        ],
        "signature": [
            {
                "type": [{"display": said}],
                "when": time(signing.at),
                "who": frame.person(signing.person),
                "sigFormat": _FORMAT,
                "data": b64encode(bytes.fromhex(signature.signature)).decode("ascii"),
            }
        ],
    }
    if signing.note:
        resource["reason"] = [concept(signing.note)]
    return Made(f"signature-{signature.number}", resource)


def _entity(what: str, value: str) -> Resource:
    return {"role": "source", "what": {"identifier": {"value": value}, "display": what}}
