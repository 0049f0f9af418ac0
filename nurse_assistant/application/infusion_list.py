"""The part of the record's port that lists signed infusions: summaries beside the record, page by page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # they are made of what stands in `ports`, which has this as a part
    from nurse_assistant.application.infusion_summary import Summary
    from nurse_assistant.application.ports import Opened, SessionId
    from nurse_assistant.application.review_list import Place, Wanted


class InfusionList(Protocol):
    """The signed infusions in short, as `infusion_summary` works them out: kept beside the record, which judges
    nothing. What is written to an infusion, by anybody, makes its summary go; who reads the list makes it anew."""

    def without_summary(self, limit: int) -> "tuple[Opened, ...]":
        """Signed infusions whose summary is missing, or of another form than this program's; newest first."""
        ...

    def count_without_summary(self) -> int: ...

    def keep_summaries(self, found: "Sequence[Summary]") -> None:
        """In one transaction. Those that hold no longer, since somebody wrote meanwhile, are left out."""
        ...

    def forget_summaries(self) -> None:
        """Nothing of the record is lost by it: all are made anew."""
        ...

    def summaries(self, wanted: "Wanted", after: "Place | None" = None, limit: int = 50) -> "tuple[Summary, ...]":
        """One page, newest first, from behind `after` on. It takes no longer with a million entries than with ten."""
        ...

    def count_summaries(self, wanted: "Wanted") -> int: ...

    def these_summaries(self, sessions: "Sequence[SessionId]") -> "tuple[Summary, ...]":
        """Those of these that there are, in this order; at most some hundred."""
        ...
