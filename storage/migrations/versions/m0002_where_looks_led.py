"""Where redirects led, and what a moved page says: looks with another landing are no longer alike."""

import sqlalchemy as sa
from alembic import op

from monitor.model import landing_of
from storage.columns import Packed

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = ("landing", "quote", "moved_to")
BATCH = 1000
RUN = sa.table("run", *(sa.column(name) for name in ("id", "url", "landing")), sa.column("head", Packed()))


def upgrade() -> None:
    """Add the columns; the landing of what is kept is in its head."""
    with op.batch_alter_table("run") as table:
        for name in COLUMNS:
            table.add_column(sa.Column(name, sa.Text(), nullable=True))
    connection = op.get_bind()
    last = 0
    while True:
        rows = connection.execute(
            sa.select(RUN.c.id, RUN.c.url, RUN.c.head).where(RUN.c.id > last).order_by(RUN.c.id).limit(BATCH)
        ).all()
        if not rows:
            return
        for row in rows:
            landing = landing_of(row.url, row.head.get("final_url") or row.url)
            if landing is not None:
                connection.execute(sa.update(RUN).where(RUN.c.id == row.id).values(landing=landing))
        last = rows[-1].id


def downgrade() -> None:
    """Take the columns away."""
    with op.batch_alter_table("run") as table:
        for name in COLUMNS:
            table.drop_column(name)
