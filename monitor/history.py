"""The history of a body: all runs of equal looks that say something about it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.facts import Observation
from monitor.model import Failure, Role, Verdict


@dataclass(frozen=True, slots=True)
class Sighting:
    """One run of equal looks at one page (design §3, «Look»).

    *site* is the site that owns the page, which need not be the body the facts are about.
    *observation* is None unless the verdict is good. Times are aware, in UTC. *final_url* is where redirects led on
    another host (``Snapshot.landing``), None where they led to none. *quote* is what a page that has moved says of it,
    *moved_to* the address it names.
    """

    site: str
    page: str
    role: Role
    url: str
    sha256: str
    verdict: Verdict
    status: int | None
    first_seen: datetime
    last_seen: datetime
    looks: int
    observation: Observation | None
    encoding: str = "utf-8"
    run_id: int = 0
    final_url: str | None = None
    failure: Failure | None = None
    quote: str = ""
    moved_to: str = ""

    @property
    def landed(self) -> str:
        """The address where the look ended."""
        return self.final_url or self.url

    @property
    def good(self) -> bool:
        """Say whether the run may count as evidence."""
        return self.verdict is Verdict.GOOD and self.observation is not None


def in_order(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return *sightings* in the one order that no arrival can change, equal bytes of a page with one reading."""
    return _read_alike(sorted(sightings, key=lambda run: (run.first_seen, run.site, run.page, run.sha256, run.run_id)))


def _read_alike(runs: list[Sighting]) -> tuple[Sighting, ...]:
    """Give good runs of equal bytes the reading of the newest one: a better parser changes no page (design promise 4)."""
    newest = {(run.site, run.page, run.sha256): run.observation for run in runs if run.good}
    return tuple(
        replace(run, observation=read)
        if run.good and (read := newest[run.site, run.page, run.sha256]) is not run.observation
        else run
        for run in runs
    )
