"""Discovery: the searches of a round, for what a site's YAML leaves open and for pages that were lost.

A search asks one page after another, each chosen by what came before. What it takes is watched and read in the same
round; what it refuses is told with the reason, and asked again only when the search is made again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from monitor.finds import ROLES, SOUGHT, STANDING, TAKEN, Fate, Find, Kind, SearchRecord
from monitor.looks import PageState, WatchedPage, page_id
from monitor.model import Role, Snapshot, Verdict
from monitor.site import Site
from scheduler.candidate import Candidate
from scheduler.losses import Lost, lost_pages
from scheduler.menusigns import signs, ways_from
from scheduler.search import Search
from scheduler.wanted import carriers_of, kind_of, wanted_kinds
from scraper.saving import free_key
from scraper.target import Answer, Target

if TYPE_CHECKING:
    from scheduler.work import Work

HOME = "home"
PROBE = "search"
# What is missing is looked for again after so long, a day apart when the menu changed. A page that was lost is looked
# for again when half as much time has passed as it is away: a day at first, no more than AGAIN.
AGAIN = timedelta(days=7)
AGAIN_LOST = timedelta(days=1)
MENU_CHANGED = "menu changed"


@dataclass(frozen=True, slots=True)
class _Lost:
    """A page that was lost, of which kind it is, and since when."""

    page: WatchedPage
    kind: Kind
    since: datetime


@dataclass
class _Under:
    """One search under way: why it was begun, the pages that were lost, and what is being asked."""

    search: Search
    because: str
    signs: str
    lost: list[_Lost]
    known: tuple[Find, ...]
    asked: dict[str, Candidate] = field(default_factory=dict)
    finds: dict[str, Find] = field(default_factory=dict)
    over: bool = False


class Discovery:
    """The searches of one round's *work*."""

    def __init__(self, work: "Work") -> None:
        self._work = work
        self._watcher = work.watcher
        self._under: dict[str, _Under] = {}
        self._carriers = carriers_of(self._watcher.sites.values())

    def begin(self, chosen: Iterable[str] | None) -> list[Target]:
        """Begin the searches that are due on the *chosen* sites (all, for None); return the first request of each."""
        ledger = self._watcher.ledger
        searches = ledger.finds.searches()
        lost = lost_pages(ledger, self._work.looks.values(), self._work.at)
        states = self._homes(chosen)
        for name, state in states.items():
            self._consider(self._watcher.sites[name], state, searches.get(name), lost.get(name, []))
        return [target for under in self._under.values() for target in self._next(under)]

    def on_answer(self, target: Target, answer: Answer) -> list[Target]:
        """Take what came for one request of a search, or for what a found page led to; return what to ask next."""
        under = self._under.get(target.site)
        candidate = under.asked.pop(target.url, None) if under is not None and target.page == PROBE else None
        if under is None or candidate is None:
            return self._work.on_answer(target, answer)
        try:
            find = under.search.tell(candidate, answer.snapshot)
        except Exception as fault:  # a hostile page must not end the search
            self._watcher.log.exception("search.unreadable", site=target.site, url=target.url, error=repr(fault))
            find = None
        further = self._take(under, find, answer.snapshot) if find is not None else []
        return [*further, *self._next(under)]

    def finish(self) -> None:
        """Write down how the searches ended; one that was broken off is made again."""
        for name, under in self._under.items():
            if not under.over:
                continue
            search = under.search
            finds = {**search.finds, **under.finds}
            self._watcher.ledger.finds.record(
                SearchRecord(
                    site=name,
                    at=self._work.at,
                    because=under.because,
                    requests=search.spent,
                    wanted=tuple(kind for kind in SOUGHT if kind in search.wanted),
                    missing=search.missing,
                    signs=under.signs,
                ),
                finds.values(),
            )
            self._watcher.log.info(
                "search.finished",
                site=name,
                because=under.because,
                requests=search.spent,
                found=sum(find.fate in TAKEN for find in finds.values()),
                missing=[kind.value for kind in search.missing],
                shut_out=search.barred,
            )

    # --- what is due

    def _homes(self, chosen: Iterable[str] | None) -> dict[str, PageState]:
        """Return the home pages, seen well in this round, of the sites that a search could be made on."""
        names = sorted(set(self._watcher.sites) & set(chosen)) if chosen is not None else sorted(self._watcher.sites)
        good = [
            page_id(name, HOME)
            for name in names
            if (look := self._work.looks.get((name, HOME))) is not None and look.verdict is Verdict.GOOD
        ]
        states = self._watcher.ledger.pages.states(good) if good else {}
        return {state.page.site: state for state in states.values() if state.newest is not None}

    def _consider(self, site: Site, home: PageState, last: SearchRecord | None, gone: list[Lost]) -> None:
        """Begin a search of *site* when something is missing or lost, and it is time."""
        wanted = wanted_kinds(site, carries=site.id in self._carriers)
        if not wanted and not gone:
            return
        finds = self._watcher.ledger.finds.of(site.id)
        lost = [_Lost(page, kind_of(page, finds), since) for page, since in gone]
        stands = [find for find in finds if find.fate in STANDING] if last is not None else []
        missing = wanted - {find.kind for find in stands}
        because = self._because(home, last, lost, missing=bool(missing))
        if because is None or home.newest is None:
            return
        snapshot = self._watcher.ledger.archive.snapshot(home.newest.id)
        if snapshot is None:
            return
        around = ways_from(snapshot)
        shown = signs(around, site)
        if because == MENU_CHANGED and last is not None and last.signs == shown:
            return
        search = Search(site.believing(snapshot.final_url), missing | {one.kind for one in lost}, self._watcher.reader)
        # A page that moved and is lost where it was found may be back where it was declared.
        left = {one.page.key for one in lost}
        declared = [page.url for key, page in site.pages.items() if key != HOME and key not in left]
        known = (*declared, *(find.url for find in stands), *(one.page.url for one in lost))
        search.begin(snapshot, site.pages[HOME].url, known, around)
        self._under[site.id] = _Under(search, because, shown, lost, finds)

    def _because(self, home: PageState, last: SearchRecord | None, lost: list[_Lost], *, missing: bool) -> str | None:
        """Return why a search is made now; None where it is not time. A changed home page must still show a changed menu."""
        since = self._work.at - last.at if last is not None else None
        if any(self._is_due(one, last) for one in lost):
            return "a page was lost"
        if not missing and not lost:
            return None
        if since is None or last is None:
            return "first look"
        changed = home.newest is not None and home.newest.first_seen > last.at
        if not changed and not last.requests:
            return None  # it led nowhere that was not known, and says the same
        if since >= AGAIN:
            return "still missing"
        return MENU_CHANGED if changed and since >= AGAIN_LOST else None

    def _is_due(self, lost: _Lost, last: SearchRecord | None) -> bool:
        """Say whether it is time to look for a *lost* page; what nobody looked for yet waits a day at most."""
        if last is None:
            return True
        away = (self._work.at - lost.since) / 2 if lost.kind in last.wanted and last.at > lost.since else AGAIN_LOST
        return self._work.at - last.at >= min(AGAIN, max(AGAIN_LOST, away))

    # --- what is asked, and what is taken

    def _next(self, under: _Under) -> list[Target]:
        """Return the next request of a search; at its end what the home page itself shows is taken."""
        candidate = under.search.next()
        if candidate is None:
            under.over = True
            home = under.search.home
            assert home is not None
            return [target for find in under.search.at_home() for target in self._take(under, find, home)]
        under.asked[candidate.url] = candidate
        site = under.search.site
        page = WatchedPage(site.id, PROBE, candidate.url, ROLES.get(candidate.kind, Role.NEWS), found_on=page_id(site.id, HOME))
        return [replace(self._work.target_of(site, page), counted=False, hops=under.search.left)]

    def _take(self, under: _Under, find: Find, snapshot: Snapshot) -> list[Target]:
        """Watch what was found from now on, and read it in this round."""
        role = ROLES[find.kind]
        site = under.search.site
        again = next((one for one in under.lost if one.kind is find.kind), None) if find.fate is Fate.ACCEPTED else None
        if again is not None:
            under.lost.remove(again)
            find = self._found_again(under, find, again.page)
        else:
            find = replace(find, page=self._key(under, find))
        under.finds[find.url] = find
        assert find.page is not None
        return self._work.adopt(WatchedPage(site.id, find.page, find.url, role, found_on=page_id(site.id, HOME)), snapshot)

    def _found_again(self, under: _Under, find: Find, page: WatchedPage) -> Find:
        """Return *find* as the lost *page*; no other address stands for that page from now on.

        Of a declared page the address that counts is the YAML's, however often it moved: where it is back there,
        nothing has moved.
        """
        declared = under.search.site.pages.get(page.key)
        before = declared.url if declared is not None else page.url
        for one in (*under.known, *under.finds.values()):
            if one.page == page.key and one.url != find.url:
                under.finds[one.url] = replace(one, fate=Fate.REFUSED, page=None, reason=f"the page moved to {find.url}")
        if find.url == before:
            return replace(find, page=page.key)
        return replace(find, fate=Fate.MOVED, page=page.key, before=before)

    def _key(self, under: _Under, find: Find) -> str:
        """Return the key under which a found page is watched, and later written into the YAML: it keeps its history then."""
        kept = {one.url: one.page for one in (*under.known, *under.finds.values()) if one.page is not None}
        return kept.get(find.url) or free_key(find.kind, {*under.search.site.pages, *kept.values()})


def standing(declared: WatchedPage, moves: Mapping[str, tuple[str, str]]) -> WatchedPage:
    """Return a declared page where it was found again; an address that the YAML has changed since counts."""
    before, now = moves.get(declared.id, ("", ""))
    return replace(declared, url=now, found_on=page_id(declared.site, HOME)) if before == declared.url else declared
