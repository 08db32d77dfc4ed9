"""Reviews and decisions: what waits for people, and what they said; recorded inputs of every conclusion."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Engine, select, update

from monitor.reviews import SUPERSEDED, UNDECIDED, Decision, Review
from storage import bodies
from storage.columns import AnyRow
from storage.engine import reading, writing
from storage.tables import decision, review
from storage.upsert import add_unless_there


class SqlReviews:
    """The reviews in the database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def open(self, reviews: Iterable[Review]) -> None:
        """Add reviews; a known id stays as it is, decided or not, but one that nobody decided waits again."""
        rows = [
            {"id": one.id, "kind": one.kind, "site": one.site, "subject": dict(one.subject), "opened_at": one.opened_at}
            for one in sorted(reviews, key=lambda one: one.id)
        ]
        if rows:
            with writing(self._engine) as connection:
                add_unless_there(connection, review, rows, "id")
                again = (review.c.id.in_([row["id"] for row in rows]), review.c.verdict.in_(sorted(UNDECIDED)))
                connection.execute(update(review).where(*again).values(decided_at=None, verdict=None))

    def supersede(self, site: str, kind: str, still: Collection[str], *, at: datetime) -> None:
        """Close what waits of one kind at *site* and is asked no more: all but the ids *still*."""
        with writing(self._engine) as connection:
            waiting = (review.c.site == site, review.c.kind == kind, review.c.decided_at.is_(None), review.c.id.not_in(still))
            connection.execute(update(review).where(*waiting).values(decided_at=at, verdict=SUPERSEDED))

    def waiting(self) -> tuple[Review, ...]:
        """Return the reviews nobody closed, oldest first."""
        wanted = select(review).where(review.c.decided_at.is_(None)).order_by(review.c.opened_at, review.c.id)
        with reading(self._engine) as connection:
            return tuple(_review(row) for row in connection.execute(wanted))

    def load(self, review_id: str) -> Review | None:
        """Return one review, or None."""
        with reading(self._engine) as connection:
            row = connection.execute(select(review).where(review.c.id == review_id)).first()
            return None if row is None else _review(row)

    def close(self, review_id: str, *, verdict: str, at: datetime) -> None:
        """Close a review; the first verdict stands."""
        with writing(self._engine) as connection:
            still = (review.c.id == review_id, review.c.decided_at.is_(None))
            connection.execute(update(review).where(*still).values(decided_at=at, verdict=verdict))

    def decide(self, one: Decision) -> None:
        """Add a person's decision to what was decided before; its body gets news. The same word said again is one."""
        row = {
            "subject": one.subject,
            "by": one.by,
            "body": one.body,
            "verdict": one.verdict,
            "because": one.because,
            "decided_at": one.decided_at,
            "details": dict(one.details),
        }
        same = (decision.c.subject == one.subject, decision.c.by == one.by)
        with writing(self._engine) as connection:
            last = connection.execute(select(decision).where(*same).order_by(decision.c.id.desc()).limit(1)).first()
            if last is None or replace(_decision(last), decided_at=one.decided_at) != replace(one, details=dict(one.details)):
                connection.execute(decision.insert().values(row))
            if one.body is not None:
                bodies.news_about(connection, one.body)

    def decisions(self, *, body: str | None = None, subject: str | None = None) -> tuple[Decision, ...]:
        """Return what people decided, about a body or a subject or at all, in order of time."""
        wanted = select(decision).order_by(decision.c.decided_at, decision.c.id)
        if body is not None:
            wanted = wanted.where(decision.c.body == body)
        if subject is not None:
            wanted = wanted.where(decision.c.subject == subject)
        with reading(self._engine) as connection:
            return tuple(_decision(row) for row in connection.execute(wanted))


def _review(row: AnyRow) -> Review:
    return Review(row.id, row.kind, row.site, row.subject, row.opened_at, row.decided_at, row.verdict)


def _decision(row: AnyRow) -> Decision:
    return Decision(row.subject, row.by, row.verdict, row.because, row.decided_at, row.body, row.details)
