"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "blob",
        sa.Column("sha256", sa.LargeBinary(32), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("base", sa.LargeBinary(32), nullable=True),
        sa.Column("z", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["base"], ["blob.sha256"], name=op.f("fk_blob_base_blob")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
    )
    op.create_table(
        "body",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body")),
    )
    op.create_table(
        "decision",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "by", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_body"), "decision", ["body"], unique=False)
    op.create_table(
        "event",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(32), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_body"), "event", ["body"], unique=False)
    op.create_index(op.f("ix_event_site_updated_at_id"), "event", ["site", "updated_at", "id"], unique=False)
    op.create_index(op.f("ix_event_status_updated_at_id"), "event", ["status", "updated_at", "id"], unique=False)
    op.create_index(op.f("ix_event_type_updated_at_id"), "event", ["type", "updated_at", "id"], unique=False)
    op.create_index(op.f("ix_event_updated_at_id"), "event", ["updated_at", "id"], unique=False)
    op.create_table(
        "host",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("last_request_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("robots_status", sa.Integer(), nullable=True),
        sa.Column("robots_body", sa.LargeBinary(), nullable=True),
        sa.Column("robots_fetched_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_host")),
    )
    op.create_table(
        "incident",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )
    op.create_index(op.f("ix_incident_opened_at"), "incident", ["opened_at"], unique=False)
    op.create_index(op.f("ix_incident_site"), "incident", ["site"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "observation",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("json", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_observation")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint(
            "channel", "recipient", "subject", "revision", name=op.f("uq_outbox_channel_recipient_subject_revision")
        ),
    )
    op.create_index(op.f("ix_outbox_sent_at_due_at"), "outbox", ["sent_at", "due_at"], unique=False)
    op.create_table(
        "page",
        sa.Column("no", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("found_on", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("valid_version", sa.Text(), nullable=True),
        sa.Column("valid_run", NUMBER, nullable=True),
        sa.Column("base", sa.LargeBinary(32), nullable=True),
        sa.Column("run", NUMBER, nullable=True),
        sa.Column("last_polled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("next_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("round", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_page")),
        sa.UniqueConstraint("id", name=op.f("uq_page_id")),
    )
    op.create_index(op.f("ix_page_site"), "page", ["site"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=True),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_site"), "review", ["site"], unique=False)
    op.create_table(
        "round",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("simulated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
    )
    op.create_table(
        "topic",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
    )
    op.create_table(
        "arrival",
        sa.Column("page", NUMBER, nullable=False),
        sa.Column("fetched_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(32), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("round", NUMBER, nullable=True),
        sa.ForeignKeyConstraint(["page"], ["page.no"], name=op.f("fk_arrival_page_page")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_arrival_sha256_blob")),
        sa.PrimaryKeyConstraint("page", "fetched_at", name=op.f("pk_arrival")),
    )
    op.create_table(
        "concern",
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("page", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["page"], ["page.no"], name=op.f("fk_concern_page_page")),
        sa.ForeignKeyConstraint(["topic"], ["topic.id"], name=op.f("fk_concern_topic_topic")),
        sa.PrimaryKeyConstraint("topic", "page", name=op.f("pk_concern")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_concern_page"), "concern", ["page"], unique=False)
    op.create_table(
        "event_revision",
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("json", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["event"], ["event.id"], name=op.f("fk_event_revision_event_event")),
        sa.PrimaryKeyConstraint("event", "revision", name=op.f("pk_event_revision")),
    )
    op.create_table(
        "following",
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["body"], ["body.id"], name=op.f("fk_following_body_body")),
        sa.PrimaryKeyConstraint("body", "topic", name=op.f("pk_following")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_following_topic"), "following", ["topic"], unique=False)
    op.create_table(
        "incident_page",
        sa.Column("incident", sa.Text(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("good_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["incident"], ["incident.id"], name=op.f("fk_incident_page_incident_incident")),
        sa.PrimaryKeyConstraint("incident", "page", name=op.f("pk_incident_page")),
    )
    op.create_table(
        "run",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("page", NUMBER, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("sha256", sa.LargeBinary(32), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("observation", sa.LargeBinary(32), nullable=True),
        sa.Column("parser_version", sa.Text(), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_seen", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("times", sa.Text(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["observation"], ["observation.digest"], name=op.f("fk_run_observation_observation")),
        sa.ForeignKeyConstraint(["page"], ["page.no"], name=op.f("fk_run_page_page")),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_run_sha256_blob")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    op.create_index(op.f("ix_run_page_first_seen"), "run", ["page", "first_seen"], unique=False)


def downgrade() -> None:
    """Drop every table."""
    op.drop_index(op.f("ix_run_page_first_seen"), table_name="run")
    op.drop_table("run")
    op.drop_table("incident_page")
    op.drop_index(op.f("ix_following_topic"), table_name="following")
    op.drop_table("following")
    op.drop_table("event_revision")
    op.drop_index(op.f("ix_concern_page"), table_name="concern")
    op.drop_table("concern")
    op.drop_table("arrival")
    op.drop_table("topic")
    op.drop_table("round")
    op.drop_index(op.f("ix_review_site"), table_name="review")
    op.drop_table("review")
    op.drop_index(op.f("ix_page_site"), table_name="page")
    op.drop_table("page")
    op.drop_index(op.f("ix_outbox_sent_at_due_at"), table_name="outbox")
    op.drop_table("outbox")
    op.drop_table("observation")
    op.drop_table("meta")
    op.drop_index(op.f("ix_incident_site"), table_name="incident")
    op.drop_index(op.f("ix_incident_opened_at"), table_name="incident")
    op.drop_table("incident")
    op.drop_table("host")
    op.drop_index(op.f("ix_event_updated_at_id"), table_name="event")
    op.drop_index(op.f("ix_event_type_updated_at_id"), table_name="event")
    op.drop_index(op.f("ix_event_status_updated_at_id"), table_name="event")
    op.drop_index(op.f("ix_event_site_updated_at_id"), table_name="event")
    op.drop_index(op.f("ix_event_body"), table_name="event")
    op.drop_table("event")
    op.drop_index(op.f("ix_decision_body"), table_name="decision")
    op.drop_table("decision")
    op.drop_table("body")
    op.drop_table("blob")
