"""What somebody is about to record: a kind, its fields, and what a rule may ask for. Not yet an entry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from nurse_assistant.application.signatures import Signing
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Draft:
    """`at` None: now, with seconds. `data` as in `Entry`. `dataclasses.replace` adds the answers to a question."""

    kind: Kind
    data: Mapping[str, object] = field(default_factory=dict)
    at: datetime | None = None
    done_by: str | None = None
    reason: str | None = None
    second_person: str | None = None
    ordered_by: str | None = None
    order_how: str | None = None
    order_read_back: bool | None = None
    happened_so: bool = False
    vouched_by: str | None = None
    """The nurse who showed that it is her act, or that she stood beside; not part of the entry."""
    signing: Signing | None = None
    """Signed with it, in the same write: the log up to this entry."""

    def entry(self, number: int, by: str, now: datetime, happens_at: datetime | None = None) -> Entry:
        """The entry it becomes when `by` records it at `now`; `happens_at`: what "now" means for what happened."""
        return Entry(
            number=number,
            kind=self.kind,
            at=self.at or happens_at or now,
            recorded_at=now,
            by=by,
            data=dict(self.data),
            done_by=self.done_by,
            reason=self.reason,
            second_person=self.second_person,
            ordered_by=self.ordered_by,
            order_how=self.order_how,
            order_read_back=self.order_read_back,
            happened_so=self.happened_so,
        )
