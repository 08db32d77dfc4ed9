"""Every decision stays: a person's newer word no longer overwrites the older one."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Moment, Number

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = ("subject", "by", "body", "verdict", "because", "decided_at", "details")


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("decided_at", Moment(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
    ]


def _table(name: str) -> sa.TableClause:
    return sa.table(name, *(sa.column(column) for column in ("id", *COLUMNS)))


def upgrade() -> None:
    """Number the decisions in the order of time."""
    op.drop_index("ix_decision_body", table_name="decision")
    op.rename_table("decision", "decision_before")
    with op.batch_alter_table("decision_before") as table:
        table.drop_constraint("pk_decision", type_="primary")
    op.create_table(
        "decision", sa.Column("id", Number, nullable=False), *_columns(), sa.PrimaryKeyConstraint("id", name="pk_decision")
    )
    old = _table("decision_before")
    kept = sa.select(*(old.c[name] for name in COLUMNS)).order_by(old.c.decided_at, old.c.subject, old.c.by)
    op.execute(_table("decision").insert().from_select(list(COLUMNS), kept))
    op.drop_table("decision_before")
    op.create_index("ix_decision_body", "decision", ["body"], unique=False)
    op.create_index("ix_decision_subject", "decision", ["subject"], unique=False)


def downgrade() -> None:
    """Keep the newest word of each person on each subject."""
    op.drop_index("ix_decision_subject", table_name="decision")
    op.drop_index("ix_decision_body", table_name="decision")
    op.rename_table("decision", "decision_before")
    with op.batch_alter_table("decision_before") as table:
        table.drop_constraint("pk_decision", type_="primary")
    op.create_table("decision", *_columns(), sa.PrimaryKeyConstraint("subject", "by", name="pk_decision"))
    new = _table("decision_before")
    newest = sa.select(sa.func.max(new.c.id)).group_by(new.c.subject, new.c.by)
    kept = sa.select(*(new.c[name] for name in COLUMNS)).where(new.c.id.in_(newest))
    op.execute(_table("decision").insert().from_select(list(COLUMNS), kept))
    op.drop_table("decision_before")
    op.create_index("ix_decision_body", "decision", ["body"], unique=False)
