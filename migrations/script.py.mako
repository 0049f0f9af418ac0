"""${message}.

A migration may add tables, columns, indexes and triggers; it never rewrites or recreates a table of the log, and
imports nothing of the program: it must do the same in ten years.
"""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "raise NotImplementedError"}
