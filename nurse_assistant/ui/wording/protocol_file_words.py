"""What is said of protocol files that are not offered: each problem with its file, all of them or the first ones."""

from collections.abc import Iterator, Mapping

from nurse_assistant.ui.wording.language import tr

Problems = Mapping[str, tuple[str, ...]]
_FIRST = 2
"""Problems of one file on the board: more would push the chairs away."""


def problem_lines(problems: Problems) -> list[str]:
    """One line for each problem, with the file it is in."""
    return [f"{file}: {problem}" for file, found in problems.items() for problem in found]


def first_problem_lines(problems: Problems) -> Iterator[str]:
    """Of each file the first problems, and how many more it has."""
    for file, found in problems.items():
        more = len(found) - _FIRST
        shown = found if more < 2 else found[:_FIRST]  # the line that counts one more could as well say it
        yield from problem_lines({file: shown})
        if len(shown) < len(found):
            yield tr("{file}: and {count} more problems; all of them stand under About.", file=file, count=more)
