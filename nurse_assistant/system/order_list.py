"""The site's list of acts a telephone order is enough for: the site's own file, else the shipped one. Never written."""

from pathlib import Path

from nurse_assistant.domain.protocol_table import ProtocolProblems
from nurse_assistant.domain.telephone_orders import NEVER_ENOUGH, TelephoneOrders, read_telephone_orders

NAME = "telephone.toml"
FOLDER = "orders"


def read_order_list(shipped: Path, site: Path) -> tuple[TelephoneOrders, dict[str, tuple[str, ...]]]:
    """The list of the folder `site`, or of `shipped` where the site has none; and its problems by its path. With a
    problem nothing is enough: a list nobody could read must let nothing pass."""
    for path in (site / NAME, shipped / NAME):
        try:
            return read_telephone_orders(path.read_bytes().decode("utf-8-sig")), {}
        except FileNotFoundError:
            continue
        except ProtocolProblems as wrong:
            return NEVER_ENOUGH, {str(path): tuple(str(problem) for problem in wrong.problems)}
        except UnicodeDecodeError as error:
            return NEVER_ENOUGH, {str(path): (f"file: is not UTF-8 text (byte {error.start + 1})",)}
        except OSError as error:
            return NEVER_ENOUGH, {str(path): (f"file: cannot be read: {error.strerror}",)}
    return NEVER_ENOUGH, {}
