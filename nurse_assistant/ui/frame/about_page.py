"""What this program is and is not, the protocols in force with their documents, and the licence of its typeface."""

from importlib.metadata import version

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.ports import ProtocolLibrary
from nurse_assistant.domain.protocol import InfusionProtocol, Source
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.number_words import source_line
from nurse_assistant.ui.wording.protocol_file_words import problem_lines


class AboutPage(QWidget):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("about")
        self._protocols = label(name="about.protocols", wrap=True)
        self._problems = label(name="about.problems", wrap=True)
        back = ActButton(tr("Back"), name="about.back", icon="back")
        back.acted.connect(self.left)
        inner = card(name="about.card", spacing=8)
        inner.add(label(tr("Not a medical device"), "title", name="about.title", wrap=True))
        for place, words in enumerate(_sentences()):
            inner.add(label(words, name=f"about.{place}", wrap=True))
        inner.add(label(tr("Protocols in force, and the documents their numbers come from"), "heading", wrap=True))
        inner.add(self._protocols)
        inner.add(self._problems)
        inner.add(label(tr("Program and typeface"), "heading"))
        inner.add(label(_licences(), name="about.licences", wrap=True))
        inner.add(column(None))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(inner, name="about.scroll"), 1)
        box.addLayout(row(back, None))

    def show_protocols(self, library: ProtocolLibrary) -> None:
        """Those in force, and of the files that are not offered every problem."""
        set_text(self._protocols, "\n\n".join(protocol_words(one) for one in library.offered()))
        problems = library.problems()
        lines = (tr("Protocol files that are not offered:"), *problem_lines(problems))
        set_text(self._problems, "\n".join(lines))
        set_shown(self._problems, bool(problems))


def _sentences() -> tuple[str, ...]:
    return (
        tr("This program reminds and records; it decides nothing and drives no pump. It is no patient monitor, and its "
           "alarms are reminders."),
        tr("The order, the label and your site's own rules come first. If the program and the patient disagree, "
           "believe the patient. If it says NOT SAVED, go on with the paper form."),
        tr("Each refusal, question and advice opens to its rule and its numbers with “Why?”: judge it yourself. "
           "“Label” stands for a document of the manufacturer or an authority, “site default” for what the site "
           "decides."),
    )  # fmt: skip


def _licences() -> str:
    return tr(
        "Nurse's infusion assistant {version}, MIT licence. Typeface: Inter Ward, made from Inter, copyright 2020 The "
        "Inter Project Authors, SIL Open Font License 1.1.",
        version=version("nurse-assistant"),
    )


def protocol_words(protocol: InfusionProtocol) -> str:
    """Title and version, then its documents with their dates, each once."""
    sources: dict[Source, None] = {}
    for mark in protocol.marks.values():
        sources.update(dict.fromkeys(mark.sources))
    defaults = sum(1 for mark in protocol.marks.values() if not mark.is_label)
    head = tr("{title}, version {version}", title=protocol.title, version=protocol.version)
    ours = tr("%n number is a site default.|%n numbers are site defaults.", "", defaults)
    return "\n".join((head, *(source_line(number, one) for number, one in enumerate(sources, 1)), ours))
