"""The schema, and only it; ``storage/migrations`` leads every database here.

Correctness rests on these unique keys, never on a queue: everything may be delivered twice. Append-only but
for the end of a run, a page's poll state, an event's head, an incident, and the fate of an outbox row.
"""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, UniqueConstraint

from storage.columns import Digest, Moment, Number, Packed, Words

# Named constraints: Alembic can only change what has a name.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Content-addressed bodies. With *base* the bytes are a difference against that (whole) blob.
blob = Table(
    "blob",
    metadata,
    Column("sha256", Digest, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("base", Digest, ForeignKey("blob.sha256")),
    Column("z", LargeBinary, nullable=False),
)

# *base* is the newest whole blob of the page, *run* its newest run, *valid_run* the run its validators belong to.
page = Table(
    "page",
    metadata,
    Column("no", Number, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("site", Words, nullable=False, index=True),
    Column("key", Words, nullable=False),
    Column("url", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("found_on", Words),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("valid_version", Words),
    Column("valid_run", Number),
    Column("base", Digest),
    Column("run", Number),
    Column("last_polled_at", Moment),
    Column("next_due_at", Moment),
    Column("round", Number),
)

# Equal looks in a row. *times* holds every look's time (storage/times.py), so that a look counts once and a
# late one falls into its place; *head* is how the earliest look came: headers, redirects, final address.
# *landing* is the host and path that redirects led to elsewhere, *quote* and *moved_to* what a moved page says.
run = Table(
    "run",
    metadata,
    Column("id", Number, primary_key=True),
    Column("page", Number, ForeignKey("page.no"), nullable=False),
    Column("url", Words, nullable=False),
    Column("sha256", Digest, ForeignKey("blob.sha256"), nullable=False),
    Column("status", Integer),
    Column("failure", Words),
    Column("verdict", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("signature", Words, nullable=False),
    Column("encoding", Words, nullable=False),
    Column("observation", Digest, ForeignKey("observation.digest")),
    Column("parser_version", Words, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("looks", Integer, nullable=False),
    Column("times", Words, nullable=False),
    Column("head", Packed, nullable=False),
    Column("landing", Words),
    Column("quote", Words),
    Column("moved_to", Words),
    Index(None, "page", "first_seen"),
)

observation = Table(
    "observation",
    metadata,
    Column("digest", Digest, primary_key=True),
    Column("json", Packed, nullable=False),
)

# Snapshots kept and not yet judged: the bytes are safe before anything reads them.
arrival = Table(
    "arrival",
    metadata,
    Column("page", Number, ForeignKey("page.no"), primary_key=True),
    Column("fetched_at", Moment, primary_key=True),
    Column("url", Words, nullable=False),
    Column("role", Words, nullable=False),
    Column("sha256", Digest, ForeignKey("blob.sha256"), nullable=False),
    Column("status", Integer),
    Column("failure", Words),
    Column("head", Packed, nullable=False),
    Column("round", Number),
)

# A topic is a name under which pages are found again: a site, an organisation. *version* counts its news.
topic = Table(
    "topic",
    metadata,
    Column("id", Words, primary_key=True),
    Column("version", Integer, nullable=False),
)

# Which pages say something about which topic.
concern = Table(
    "concern",
    metadata,
    Column("topic", Words, ForeignKey("topic.id"), primary_key=True),
    Column("page", Number, ForeignKey("page.no"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# *version* counts the news about the body itself, *settled* is the version its events were concluded from,
# *turn* counts the conclusions; *waiting* says that more looks alike could change the conclusion.
body = Table(
    "body",
    metadata,
    Column("id", Words, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("settled", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("waiting", Integer, nullable=False),
)

# Which topics are about which body, and the version of each that its events were concluded from. A topic may
# be followed before any page says something about it.
following = Table(
    "following",
    metadata,
    Column("body", Words, ForeignKey("body.id"), primary_key=True),
    Column("topic", Words, primary_key=True, index=True),
    Column("version", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# The head of an event, for lists; the event itself is its newest revision. *content* is the digest of the
# event as concluded, before it is numbered, dated and located.
event = Table(
    "event",
    metadata,
    Column("id", Words, primary_key=True),
    Column("body", Words, nullable=False, index=True),
    Column("site", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("content", Digest, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Index(None, "updated_at", "id"),
    Index(None, "site", "updated_at", "id"),
    Index(None, "status", "updated_at", "id"),
    Index(None, "type", "updated_at", "id"),
)
event_revision = Table(
    "event_revision",
    metadata,
    Column("event", Words, ForeignKey("event.id"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("recorded_at", Moment, nullable=False),
    Column("json", Words, nullable=False),
)

incident = Table(
    "incident",
    metadata,
    Column("id", Words, primary_key=True),
    Column("site", Words, index=True),
    Column("kind", Words, nullable=False),
    Column("opened_at", Moment, nullable=False, index=True),
    Column("last_seen_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("count", Integer, nullable=False),
    Column("reason", Words, nullable=False),
)
incident_page = Table(
    "incident_page",
    metadata,
    Column("incident", Words, ForeignKey("incident.id"), primary_key=True),
    Column("page", Words, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("url", Words, nullable=False),
    Column("sha256", Words, nullable=False),
    Column("last_seen_at", Moment, nullable=False),
    Column("good_at", Moment),
)

# *subject* is the id of an event or an incident. The batch (*message_id*) is fixed before it is sent, so a
# message repeated after a kill is the same message with the same id.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Number, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("channel", Words, nullable=False),
    Column("recipient", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("released_at", Moment),
    Column("due_at", Moment, nullable=False),
    Column("leased_until", Moment),
    Column("sent_at", Moment),
    Column("attempts", Integer, nullable=False),
    Column("last_error", Words),
    Column("message_id", Words),
    UniqueConstraint("channel", "recipient", "subject", "revision"),
    Index(None, "sent_at", "due_at"),
)

review = Table(
    "review",
    metadata,
    Column("id", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("site", Words, index=True),
    Column("subject", JSON, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("decided_at", Moment),
    Column("verdict", Words),
)
# What people decided on one subject (a review, or an event): every word stays, monitor/deciding.py says which ones count.
decision = Table(
    "decision",
    metadata,
    Column("id", Number, primary_key=True),
    Column("subject", Words, nullable=False, index=True),
    Column("by", Words, nullable=False),
    Column("body", Words, index=True),
    Column("verdict", Words, nullable=False),
    Column("because", Words, nullable=False),
    Column("decided_at", Moment, nullable=False),
    Column("details", JSON, nullable=False),
)

round_ = Table(
    "round",
    metadata,
    Column("id", Number, primary_key=True),
    Column("started_at", Moment, nullable=False),
    Column("simulated_at", Moment, nullable=False),
    Column("scope", Words, nullable=False),
    Column("finished_at", Moment),
)

# How the last search of a site ended. *wanted* and *missing* are kinds, *signs* a digest of what home led to then.
search = Table(
    "search",
    metadata,
    Column("site", Words, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("because", Words, nullable=False),
    Column("requests", Integer, nullable=False),
    Column("wanted", JSON, nullable=False),
    Column("missing", JSON, nullable=False),
    Column("signs", Words, nullable=False),
)
# What the searches of a site tried, by address: the last word on each counts.
find = Table(
    "find",
    metadata,
    Column("site", Words, primary_key=True),
    Column("url", Words, primary_key=True),
    Column("kind", Words, nullable=False),
    Column("fate", Words, nullable=False),
    Column("reason", Words, nullable=False),
    Column("trail", JSON, nullable=False),
    Column("score", Integer, nullable=False),
    Column("page", Words),
    Column("before", Words),
    Column("sha256", Words, nullable=False),
    Column("at", Moment),
)

host = Table(
    "host",
    metadata,
    Column("host", Words, primary_key=True),
    Column("last_request_at", Moment),
    Column("robots_status", Integer),
    Column("robots_body", LargeBinary),
    Column("robots_fetched_at", Moment),
)

meta = Table(
    "meta",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)
