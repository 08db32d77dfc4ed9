"""Small values for the storage tests, all of invented bodies."""

from datetime import UTC, datetime, timedelta

from monitor.facts import LeaderFact, Observation
from monitor.looks import Reading
from monitor.model import Failure, Judgement, Role, Snapshot, Verdict

START = datetime(2024, 1, 1, 1, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def snapshot(
    body: bytes = b"<html>one</html>",
    *,
    day: float = 0,
    site: str = "yunzhou",
    page: str = "roster",
    role: Role = Role.ROSTER,
    etag: str | None = None,
) -> Snapshot:
    """Return a snapshot of an invented page, taken *day* days after the start."""
    url = f"http://{site}.example/{page}"
    headers = (("Content-Type", "text/html"), *((("ETag", etag),) if etag else ()))
    return Snapshot(site, page, role, url, url, START + day * DAY, 200, headers, body)


def observation(*people: str) -> Observation:
    """Return a roster with *people*."""
    return Observation(
        role=Role.ROSTER,
        leaders=tuple(LeaderFact(name, ("局长",), "云州省数据局", f"局长 {name}", "card") for name in people),
    )


def reading(taken: Snapshot, *people: str, version: str = "1", concerns: frozenset[str] = frozenset({"yunzhou"})) -> Reading:
    """Return a good reading of *taken* that shows *people*."""
    return Reading(taken, Judgement(Verdict.GOOD, "a roster"), version, observation(*people), concerns)


def bad(taken: Snapshot, verdict: Verdict = Verdict.MAINTENANCE) -> Reading:
    """Return a reading of *taken* that shows nothing."""
    return Reading(taken, Judgement(verdict, "a maintenance page", "sign"), "1", concerns=frozenset({"yunzhou"}))


def silence(*, day: float) -> Snapshot:
    """Return what is kept when no answer came."""
    url = "http://yunzhou.example/roster"
    at = START + day * DAY
    return Snapshot("yunzhou", "roster", Role.ROSTER, url, url, at, None, (), b"", (), Failure.TIMEOUT, "no answer in 30 s")
