"""Search: the way through one site from its home page to the pages sought; what to open next, and what came of it.

The most promising address first, then the shallowest. The search ends when every kind is found, when nothing is
left to open, or after thirty requests.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from urllib.parse import urldefrag, urljoin, urlsplit

from monitor.finds import TAKEN, Fate, Find, Kind
from monitor.model import Failure, Snapshot, Verdict
from monitor.site import Site
from scheduler.acceptance import Answered, answered
from scheduler.candidate import Candidate
from scheduler.reading import Reader
from scraper.parsers.falsefriends import false_friend
from scraper.parsers.menus import MenuLink
from scraper.parsers.signposts import STRONG, bare_sign, path_kind, signpost
from scraper.parsers.surroundings import Surroundings, surroundings, ways

MAX_REQUESTS = 30
# So many answers in a row that shut us out end a search: the site is not to be pressed.
BARRED = 3
SHUT = frozenset({403, 412, 418, 429, 503, 521})
# Where an address leads away, or is shut to everybody, the site has answered all the same.
UNANSWERED = frozenset({Failure.REFUSED, Failure.TIMEOUT, Failure.TLS, Failure.RESET, Failure.DNS})
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
_SKIPPED = (
    ".jpg",
    ".png",
    ".gif",
    ".pdf",
    ".doc",
    ".docx",
    ".xls",
    ".xlsx",
    ".zip",
    ".rar",
    ".css",
    ".ico",
    ".mp4",
    ".wps",
    ".xml",
)


@dataclass
class Search:
    """One search of one site for the *wanted* kinds; *spent* counts its requests."""

    site: Site
    wanted: frozenset[Kind]
    reader: Reader
    spent: int = 0
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
    def missing(self) -> tuple[Kind, ...]:
        """What was wanted and is not found."""
        return tuple(kind for kind in MOST if kind in self.wanted and not self._taken[kind])

    def begin(self, home: Snapshot, address: str, known: Iterable[str] = (), around: Surroundings | None = None) -> None:
        """Offer what the *home* page leads to (*around*, where that is known already); *known* addresses are not asked again.

        A home page that was reached through a stub or a frame has more behind its own *address*.
        """
        self._seen.update((_bare(url), False) for url in (home.final_url, *known))
        self._home.update(map(_bare, (home.final_url, address)))
        self._offer(around or ways_from(home), (), 1)
        self._push(Candidate(address, Kind.WAY, FRAME_SCORE, (), 1))

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
        self.spent += len(snapshot.redirects)  # each hop was a request
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
        whole = _whole(candidate.url)
        like = (find for find in self.finds.values() if find.fate in TAKEN and find.kind is candidate.kind)
        return whole is not None and any(_bare(urldefrag(find.url).url) == whole for find in like)

    def _lead_on(self, candidate: Candidate, snapshot: Snapshot) -> None:
        """A stub or a frame of the page is a part of it: what it leads to is asked in its place."""
        _, outline = self.reader.read(snapshot, None)
        if outline is None:
            return
        for target in outline.onward:
            url = _joined(snapshot.final_url, target)
            self._push(Candidate(url, candidate.kind, candidate.score + 1, candidate.trail, candidate.depth))

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
        return _whole(candidate.url) in self._home

    def _push(self, candidate: Candidate) -> None:
        if not self.site.trusts(candidate.url) or urlsplit(candidate.url).path.lower().endswith(_SKIPPED):
            return
        if candidate.url in {page.url for page in self.site.unverified} or self._is_part_of_home(candidate):
            return
        key = (_bare(candidate.url), candidate.kind is Kind.WAY)
        if key in self._seen or (key[0], False) in self._seen:
            return
        self._seen.add(key)
        rank = DEPTH_COST * candidate.depth - candidate.score
        heappush(self._heap, (rank, candidate.depth, len(self._seen), candidate))


def ways_from(home: Snapshot) -> Surroundings:
    """Return where a home page leads."""
    return ways(home.body, home.header("Content-Type"), home.final_url)


def signs(around: Surroundings, site: Site) -> str:
    """Return a digest of what a home page leads to that may be sought: it changes when the menu does."""
    links = sorted(f"{link.url} {link.title}" for link in around.links if _is_column(link.title) and site.trusts(link.url))
    return hashlib.sha256("\n".join(links).encode()).hexdigest()[:16]


def _is_column(title: str) -> bool:
    """Say whether *title* is that of a column and not of one notice, which comes and goes with the news."""
    sign = signpost(title)
    return sign.kind is not None and (sign.kind is not Kind.NOTICES or sign.score >= STRONG)


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


def _whole(url: str) -> str | None:
    """Return the page that *url* is a part of, as one address; None where it is no part."""
    page, part = urldefrag(url)
    return _bare(page) if part else None


def _bare(url: str) -> str:
    """Return *url* as one address, whatever scheme and last slash it is written with."""
    parts = urlsplit(url)
    query, part = (f"?{parts.query}" if parts.query else ""), (f"#{parts.fragment}" if parts.fragment else "")
    path = parts.path
    for name in ("index.html", "index.htm", "index.shtml", "index.jsp", "index.asp", "index.php"):
        path = path.removesuffix(name)
    return f"{(parts.hostname or '').lower()}{path.rstrip('/')}{query}{part}"


def _joined(base: str, target: str) -> str:
    try:
        return urljoin(base, target).partition("#")[0]
    except ValueError:
        return base
