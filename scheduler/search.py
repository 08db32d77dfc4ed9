"""Search: the way through one site from its home page to the pages sought; what to open next, and what came of it.

The most promising address first, then the shallowest. The search ends when every kind is found, when nothing is
left to open, or after thirty requests.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from urllib.parse import urldefrag

from monitor.finds import TAKEN, Fate, Find, Kind
from monitor.model import Failure, Snapshot, Verdict
from monitor.site import Site
from scheduler.acceptance import Answered, answered, answered_at_home
from scheduler.bearers import AT_HOME
from scheduler.candidate import Candidate
from scheduler.menusigns import ways_from
from scheduler.oneaddress import bare, is_file, joined, whole
from scheduler.reading import Reader
from scraper.parsers.falsefriends import false_friend
from scraper.parsers.menus import MenuLink
from scraper.parsers.signposts import STRONG, bare_sign, path_kind, signpost
from scraper.parsers.surroundings import Surroundings, home_surroundings, surroundings

MAX_REQUESTS = 30
# So many answers in a row that shut us out end a search: the site is not to be pressed.
BARRED = 3
SHUT = frozenset({403, 412, 418, 429, 503, 521})
# Where an address leads away, or is shut to everybody, the site has answered all the same.
UNANSWERED = frozenset({Failure.REFUSED, Failure.TIMEOUT, Failure.TLS, Failure.RESET, Failure.DNS})
# What a home page may show itself where its site has no page of it.
HOME_SHOWS = (Kind.ROSTER, Kind.FUNCTIONS)
MAX_DEPTH = 5
# A level deeper is that much less likely to be the page.
DEPTH_COST = 6
PATH_ONLY = 30
FRAME_SCORE = 50
DOOR_SCORE = 60
SCRIPT_SCORE = 75
LONGEST_PATH_TITLE = 8
# More than one list of leaders or notices may be the body's; more are a menu.
MOST = {Kind.ROSTER: 3, Kind.FUNCTIONS: 1, Kind.NOTICES: 3, Kind.NEWS: 1, Kind.ABOUT: 1}
LED_ON = frozenset({Verdict.REDIRECT_STUB, Verdict.SHELL, Verdict.EMPTY_COLUMN, Verdict.PARTIAL})


@dataclass
class Search:
    """One search of one site for the *wanted* kinds; *spent* counts its requests."""

    site: Site
    wanted: frozenset[Kind]
    reader: Reader
    spent: int = 0
    home: Snapshot | None = None
    finds: dict[str, Find] = field(default_factory=dict)
    _heap: list[tuple[int, int, int, Candidate]] = field(default_factory=list)
    _seen: set[tuple[str, bool]] = field(default_factory=set)
    _home: set[str] = field(default_factory=set)
    _taken: Counter[Kind] = field(default_factory=Counter)
    _waiting: Counter[Kind] = field(default_factory=Counter)
    _depths: dict[Kind, int] = field(default_factory=dict)
    _barred: int = 0

    @property
    def barred(self) -> bool:
        """Say whether the site shut the search out."""
        return self._barred >= BARRED

    @property
    def left(self) -> int:
        """How many requests may still be made."""
        return max(0, MAX_REQUESTS - self.spent)

    @property
    def missing(self) -> tuple[Kind, ...]:
        """What was wanted and is not found."""
        return tuple(kind for kind in MOST if kind in self.wanted and not self._taken[kind])

    def begin(self, home: Snapshot, address: str, known: Iterable[str] = (), around: Surroundings | None = None) -> None:
        """Offer what the *home* page leads to (*around*, where that is known already); *known* addresses are not asked again.

        A home page that was reached through a stub or a frame has more behind its own *address*.
        """
        self.home = home
        self._seen.update((bare(url), False) for url in (home.final_url, *known))
        self._home.update(map(bare, (home.final_url, address)))
        self._offer(around or ways_from(home), (), 1)
        self._push(Candidate(address, Kind.WAY, FRAME_SCORE, (), 1))

    def at_home(self) -> Iterator[Find]:
        """Yield what of that which no page shows the home page shows itself; to be asked once, at the end of the search."""
        home = self.home
        missing = [kind for kind in HOME_SHOWS if kind in self.missing]
        if home is None or not missing:
            return
        around = home_surroundings(home.body, home.header("Content-Type"), home.final_url)
        for kind in missing:
            came = answered_at_home(self.site, kind, home, around, self.reader)
            url = f"{urldefrag(home.final_url).url}#{kind.value}"
            if (
                came.fate is Fate.ACCEPTED
                and (find := self._note(Candidate(url, kind, STRONG, (), AT_HOME), home, came)) is not None
            ):
                yield find

    def next(self) -> Candidate | None:
        """Return what to open next, or None at the end of the search."""
        while self._heap and self.spent < MAX_REQUESTS and self._barred < BARRED:
            candidate = heappop(self._heap)[-1]
            if self._is_needed(candidate):
                self.spent += 1
                return candidate
        return None

    def tell(self, candidate: Candidate, snapshot: Snapshot) -> Find | None:
        """Take what came for *candidate*; return what was found when it is, or may become, a page sought."""
        shut = snapshot.failure in UNANSWERED or (snapshot.failure is None and snapshot.status in SHUT)
        self._barred = self._barred + 1 if shut else 0
        self.spent += snapshot.requests - 1  # each hop was a request
        around = surroundings(snapshot.body, snapshot.header("Content-Type"), snapshot.final_url)
        trusted = self.site.trusts(snapshot.final_url)
        if candidate.kind is Kind.WAY:
            if snapshot.failure is None and (snapshot.status or 0) < 400 and trusted:
                self._offer(around, candidate.trail, candidate.depth + 1)
            return None
        came = answered(self.site, candidate, snapshot, around, self.reader)
        if trusted and snapshot.failure is None:
            self._offer(around, candidate.trail, candidate.depth + 1)
            if came.verdict in LED_ON:
                self._lead_on(candidate, snapshot)
            if candidate.kind is Kind.ROSTER and came.fate is not Fate.ACCEPTED:
                self._ask_data(candidate, around)
        return self._note(candidate, snapshot, came)

    def _note(self, candidate: Candidate, snapshot: Snapshot, came: Answered) -> Find | None:
        if came.fate is Fate.WAITING:
            self._waiting[candidate.kind] += 1
            if self._waiting[candidate.kind] > MOST[candidate.kind]:
                came = replace(came, fate=Fate.REFUSED)  # so many columns that show nothing are dead links
        find = Find(
            site=self.site.id,
            url=candidate.url,
            kind=candidate.kind,
            fate=came.fate,
            reason=came.reason,
            trail=candidate.trail,
            score=candidate.score,
            sha256=snapshot.sha256 if snapshot.failure is None else "",
            at=snapshot.fetched_at,
        )
        self.finds[candidate.url] = find
        if came.fate in TAKEN:
            if came.fate is not Fate.WAITING:
                self._taken[candidate.kind] += 1
                self._depths.setdefault(candidate.kind, candidate.depth)
            return find
        return None

    def _is_needed(self, candidate: Candidate) -> bool:
        kind = candidate.kind
        if kind is Kind.WAY:
            return bool(self.missing)
        if kind not in self.wanted or self._taken[kind] >= MOST[kind] or self._is_part_of_found(candidate):
            return False
        # Once one is found, only its like beside it is another part of the same.
        return not self._taken[kind] or (candidate.score >= STRONG and candidate.depth <= self._depths[kind])

    def _is_part_of_found(self, candidate: Candidate) -> bool:
        """Say whether the page of which the candidate is a part was found to be of its kind as a whole, or by another part."""
        page = whole(candidate.url)
        like = (find for find in self.finds.values() if find.fate in TAKEN and find.kind is candidate.kind)
        return page is not None and any(bare(urldefrag(find.url).url) == page for find in like)

    def _lead_on(self, candidate: Candidate, snapshot: Snapshot) -> None:
        """A stub or a frame of the page is a part of it: what it leads to is asked in its place."""
        _, outline = self.reader.read(snapshot, None)
        if outline is None:
            return
        for target in outline.onward:
            url = joined(snapshot.final_url, target)
            self._push(Candidate(url, candidate.kind, candidate.score + 1, candidate.trail, candidate.depth))

    def _ask_data(self, candidate: Candidate, around: Surroundings) -> None:
        """Who stands on a page may be what its script asks for."""
        for url in around.data:
            self._push(replace(candidate, url=url, score=candidate.score + 1))

    def _offer(self, around: Surroundings, trail: tuple[str, ...], depth: int) -> None:
        if depth > MAX_DEPTH:
            return
        for door in around.doors if not trail else ():
            self._push(Candidate(door, Kind.WAY, DOOR_SCORE, trail, depth))
        for link in around.links:
            candidate = _candidate(link, trail, depth)
            if candidate is not None:
                self._push(candidate)
        for script in around.scripts if depth == 1 else ():
            self._push(Candidate(script, Kind.WAY, SCRIPT_SCORE, trail, depth))

    def _is_part_of_home(self, candidate: Candidate) -> bool:
        """A part of the home page is read with it, and answers for no other page."""
        return whole(candidate.url) in self._home

    def _push(self, candidate: Candidate) -> None:
        if not self.site.trusts(candidate.url) or is_file(candidate.url):
            return
        if candidate.url in {page.url for page in self.site.unverified} or self._is_part_of_home(candidate):
            return
        key = (bare(candidate.url), candidate.kind is Kind.WAY)
        if key in self._seen or (key[0], False) in self._seen:
            return
        self._seen.add(key)
        rank = DEPTH_COST * candidate.depth - candidate.score
        heappush(self._heap, (rank, candidate.depth, len(self._seen), candidate))


def _candidate(link: MenuLink, trail: tuple[str, ...], depth: int) -> Candidate | None:
    """Return what a link may be: by its title, by its path where the title says nothing, or a frame."""
    title = bare_sign(link.title)
    if not title:
        return Candidate(link.url, path_kind(link.url) or Kind.WAY, FRAME_SCORE, trail, depth)
    sign = signpost(link.title, link.url)
    if sign.kind is not None:
        return Candidate(link.url, sign.kind, sign.score, (*trail, title), depth)
    kind = path_kind(link.url)
    if kind is None or len(title) > LONGEST_PATH_TITLE or false_friend(title) is not None:
        return None
    return Candidate(link.url, kind, PATH_ONLY, (*trail, title), depth)
