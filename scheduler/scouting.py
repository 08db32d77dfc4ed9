"""Scouting: a look at a site that nobody watches yet, or a fresh one at a site that is: its home page, and what a search finds.

Nothing is written down: whoever asked decides what becomes of it. The crawl, its bounds and its politeness are the
service's own.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.bodies import Bodies
from monitor.finds import SOUGHT, Find, Kind
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.outline import Outline
from monitor.site import Site
from scheduler.candidate import Candidate
from scheduler.following import stub_target
from scheduler.reading import Reader
from scheduler.search import MAX_REQUESTS, Search
from scraper.crawl import Crawl, CrawlSettings
from scraper.target import Answer, Target

HOME = "home"
# Each host is asked slowly: whoever looks at many sites looks at so many at once.
SITES_AT_ONCE = 24
LED_ON = frozenset({Verdict.REDIRECT_STUB, Verdict.SHELL})
MOST_STEPS = 2


@dataclass(frozen=True, slots=True)
class Scouted:
    """What was seen of a site: its home page and verdict, what was found and refused, and every page that was opened.

    *home* is None where no answer could be asked for at all; *requests* counts the home page too. *through* are the door,
    stub or frames that led to it.
    """

    site: Site
    home: Snapshot | None
    judgement: Judgement
    finds: tuple[Find, ...] = ()
    missing: tuple[Kind, ...] = SOUGHT
    requests: int = 0
    shut_out: bool = False
    opened: Mapping[str, Snapshot] = field(default_factory=dict)
    through: tuple[Snapshot, ...] = ()


@dataclass
class Scout:
    """Look at sites, one crawl each; *identify* makes of a home page the site that it is."""

    crawl: Crawl
    clock: Callable[[], datetime]
    limits: CrawlSettings
    bodies: Bodies
    delay: float = 5.0

    async def look(self, site: Site, identify: Callable[[Site, Snapshot], Site] = lambda site, _: site) -> Scouted:
        """Open the home page of *site*, let *identify* say whose it is, and search it for everything."""
        came, judgement = await self._home(site, identify)
        home, asked = (came[-1] if came else None), sum(one.requests for one in came)
        known = identify(site, home).believing(home.final_url) if home is not None else site
        if home is None or judgement.verdict is not Verdict.GOOD:
            return Scouted(known, home, judgement, requests=asked)
        search = Search(known, frozenset(SOUGHT), Reader({known.id: known}, self.bodies), spent=asked)
        search.begin(home, site.pages[HOME].url)
        opened = await self._search(known, search)
        opened.update((find.url, replace(home, page="search")) for find in search.at_home())
        return Scouted(
            site=known,
            home=home,
            judgement=judgement,
            finds=tuple(search.finds.values()),
            missing=search.missing,
            requests=search.spent,
            shut_out=search.barred,
            opened=opened,
            through=came[:-1],
        )

    async def _home(self, site: Site, identify: Callable[[Site, Snapshot], Site]) -> tuple[tuple[Snapshot, ...], Judgement]:
        """Return the home page behind the door, stub or frames that led to it, and what it is worth; nothing where none was asked."""
        url = site.pages[HOME].url
        came: tuple[Snapshot, ...] = ()
        judgement = Judgement(Verdict.TRANSPORT_ERROR, "nothing was asked")
        for _ in range(MOST_STEPS + 1):
            home = await self._ask(site, url, left=MAX_REQUESTS - sum(one.requests for one in came))
            if home is None:
                return (), judgement
            came = (*came, home)
            reading, outline = Reader({site.id: identify(site, home)}, self.bodies).read(home, None)
            judgement = reading.judgement
            onward = _onward(site, home, outline) if judgement.verdict in LED_ON else None
            if onward is None:
                break
            url = onward
        return came, judgement

    async def _ask(self, site: Site, url: str, *, left: int) -> Snapshot | None:
        came: list[Snapshot] = []

        def keep(_: Target, answer: Answer) -> list[Target]:
            came.append(answer.snapshot)
            return []

        home = replace(self._target(site, HOME, Role.HOME, url), hops=left - 1)
        await self.crawl.run([home], keep, clock=self.clock, settings=self.limits)
        return came[0] if came else None

    async def _search(self, site: Site, search: Search) -> dict[str, Snapshot]:
        """Let *search* ask one page after another; return what was opened, by address."""
        opened: dict[str, Snapshot] = {}
        asked: dict[str, Candidate] = {}

        def onward() -> list[Target]:
            candidate = search.next()
            if candidate is None:
                return []
            asked[candidate.url] = candidate
            return [replace(self._target(site, "search", Role.NEWS, candidate.url), hops=search.left)]

        def take(target: Target, answer: Answer) -> list[Target]:
            candidate = asked.pop(target.url)
            with suppress(Exception):  # a hostile page must not end the search
                search.tell(candidate, answer.snapshot)
            opened[target.url] = replace(answer.snapshot, page="search")
            return onward()

        if first := onward():
            await self.crawl.run(first, take, clock=self.clock, settings=self.limits)
        return opened

    def _target(self, site: Site, page: str, role: Role, url: str) -> Target:
        return Target(
            site=site.id,
            page=page,
            role=role,
            url=url,
            hosts=frozenset(host.lower() for host in site.hosts),
            delay=site.delay if site.delay is not None else self.delay,
            tls_legacy=site.tls == "legacy",
            counted=False,
        )


def _onward(site: Site, home: Snapshot, outline: Outline | None) -> str | None:
    """Return where on the site's own hosts a page without content of its own leads to."""
    leads = (stub_target(site, home.final_url, target) for target in (outline.onward if outline is not None else ()))
    return next((url for url in leads if url is not None), None)
