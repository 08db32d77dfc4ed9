"""The work of one round: targets out, answers in, looks recorded, bodies concluded at the end."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.facts import Observation
from monitor.incidents import FOLLOWED, Look, advance, taken_out
from monitor.looks import PageState, Reading, Touch, WatchedPage, site_of
from monitor.model import Failure, Role, Snapshot, Verdict
from monitor.moving import is_official
from monitor.outline import Outline
from monitor.site import Site
from scheduler.absences import look_later, look_soon
from scheduler.following import MAX_DEPTH, NEVER, lead_ids, leads, part_ids, stub_target
from scheduler.holding import with_holds
from scheduler.outcome import RoundReport
from scheduler.rereading import judged_later
from scheduler.sameness import LED_ON, home_of, shows_the_same
from scheduler.unwatched import unwatched
from scraper.crawl import Answer, Target
from scraper.parsers import PARSER_VERSION

if TYPE_CHECKING:
    from scheduler.round import Watcher

GONE_LOOKS = 3
FLUSH = 200


class Work:
    """One round under way: what was counted, and what waits to be written."""

    def __init__(self, watcher: "Watcher", round_id: int, at: datetime) -> None:
        self.watcher, self.round_id, self.at = watcher, round_id, at
        self.counts: Counter[str] = Counter()
        self.looks: dict[tuple[str, str], Look] = {}
        self.touches: list[Touch] = []
        self.states: dict[str, PageState] = {}
        self.followed: Counter[str] = Counter()
        self.left_out: set[str] = set()
        self.again: datetime | None = None
        self.resumed = bool(watcher.ledger.rounds.recorded(round_id))

    # --- what to ask

    def target(self, state: PageState) -> Target | None:
        """Return the request for a due page; None when it is not watched any more or was asked already."""
        page, site = state.page, self.watcher.sites.get(state.page.site)
        if site is None or not (page.key in site.pages or page.found_on is not None):
            return None
        if page.found_on is not None and state.next_due_at == NEVER and state.round_id != self.round_id:
            return None
        self.states[page.id] = state
        if self._has_answered(state):
            assert state.newest is not None
            self._look(page, state.newest.verdict, state.newest.sha256, state.newest.reason, state.newest.failure)
            return None
        return self._target(site, page, state)

    def _has_answered(self, state: PageState) -> bool:
        """Say whether a broken-off run of this round recorded the page, whole: a stub's target may still be missing."""
        recorded = state.round_id == self.round_id and state.newest is not None
        again = state.next_due_at is None or state.next_due_at <= self.at
        return recorded and not again and state.newest is not None and state.newest.verdict not in LED_ON

    def target_of(self, site: Site, page: WatchedPage) -> Target:
        """Return the request for a page that nobody has asked for yet, as politely as for any other of its site."""
        return self._target(site, page, None)

    def _target(self, site: Site, page: WatchedPage, state: PageState | None, depth: int = 0) -> Target:
        validators = state.validators if state is not None else None
        fresh = validators is not None and validators.parser_version == PARSER_VERSION
        if state is not None and state.newest is not None and state.newest.url != page.url:
            fresh = False  # what validates the page that this one led to says nothing of this one
        declared = site.pages.get(page.key)
        hosts = frozenset(host.lower() for host in site.hosts)
        if (declared is None or declared.url != page.url) and is_official(page.url):
            hosts |= {(urlsplit(page.url).hostname or "").lower()}  # found on a page whose host was believed
        own_delay = (declared.delay if declared is not None else None) or site.delay
        return Target(
            site=site.id,
            page=page.key,
            role=page.role,
            url=page.url,
            hosts=hosts,
            etag=validators.etag if validators is not None and fresh else None,
            last_modified=validators.last_modified if validators is not None and fresh else None,
            delay=own_delay if own_delay is not None else self.watcher.delay,
            tls_legacy=site.tls == "legacy",
            depth=depth,
        )

    # --- what came

    def judge_left_over(self) -> None:
        """Judge what an earlier run of the program archived and did not live to read.

        What it leads to is written down as due, so this round asks for it.
        """
        for arrival in self.watcher.ledger.archive.pending():
            snapshot = arrival.snapshot
            if snapshot.site in self.watcher.sites:
                page = WatchedPage(snapshot.site, snapshot.page, snapshot.url, snapshot.role)
                declared = snapshot.page in self.watcher.sites[snapshot.site].pages
                self._read(page, snapshot, depth=0 if declared else 1)

    def on_answer(self, target: Target, answer: Answer) -> list[Target]:
        """Keep what came, read it when it is new, and return what it leads to."""
        page = WatchedPage(target.site, target.page, target.url, target.role)
        state = self.states.get(page.id)
        snapshot = answer.snapshot
        if answer.not_modified and state is not None and state.validators is not None:
            due = self._sooner(
                self._due(page, snapshot, Verdict.GOOD, state), look_later(page.role, state.newest, snapshot.fetched_at)
            )
            self._touch(Touch(page.id, snapshot.fetched_at, state.validators.run_id, due))
            self.counts["not_modified"] += 1
            self._look(page, Verdict.GOOD, state.newest.sha256 if state.newest is not None else "", "")
            return []
        if target.depth and target.page in self.watcher.sites[target.site].pages:
            # A frame or stub target is a later look at the same page, on a clock that stands still too.
            snapshot = replace(snapshot, fetched_at=snapshot.fetched_at + timedelta(microseconds=target.depth))
        newest = state.newest if state is not None else None
        if newest is not None and target.depth == 0 and shows_the_same(newest, snapshot):
            due = self._due(page, snapshot, newest.verdict, state)
            due = self._sooner(due, look_later(page.role, newest, snapshot.fetched_at))
            self._touch(
                Touch(page.id, snapshot.fetched_at, newest.id, due, snapshot.header("ETag"), snapshot.header("Last-Modified")),
            )
            self.counts["unchanged" if newest.verdict is Verdict.GOOD else newest.verdict.value] += 1
            self._look(page, newest.verdict, newest.sha256, newest.reason, newest.failure)
            return []
        self.watcher.ledger.archive.keep(snapshot, round_id=self.round_id)
        return self._read(page, snapshot, depth=target.depth)

    def adopt(self, page: WatchedPage, snapshot: Snapshot) -> list[Target]:
        """Watch *page*, which a search found in *snapshot*, from now on; read it and return what it leads to."""
        self.watcher.ledger.pages.watch([page])
        # On a clock that stands still a moved page has been looked at in this moment already.
        fetched_at = snapshot.fetched_at + timedelta(microseconds=1)
        own = replace(snapshot, page=page.key, url=page.url, role=page.role, fetched_at=fetched_at)
        self.watcher.ledger.archive.keep(own, round_id=self.round_id)
        return self._read(page, own, depth=1)

    def _read(self, page: WatchedPage, snapshot: Snapshot, *, depth: int) -> list[Target]:
        ledger, site = self.watcher.ledger, self.watcher.sites[page.site]
        # A look that comes late is held against what stood there before it, not against what came since.
        baseline = ledger.looks.baseline(page.id, before=snapshot.fetched_at)
        reading, outline = self._reading(page, snapshot, baseline)
        due = self._due(page, snapshot, reading.judgement.verdict, self.states.get(page.id))
        again = look_soon(page.role, baseline, reading.observation, snapshot.fetched_at)
        reading = replace(reading, next_due_at=self._sooner(due, again))
        verdict = reading.judgement.verdict
        found: list[Target] = []
        if verdict is Verdict.GOOD and reading.observation is not None:
            # Written down before the page is: after a kill in between, the page is read again and nothing it led to is lost.
            found = self._followed(site.believing(snapshot.final_url), page, reading.observation, baseline, depth)
        later = judged_later(ledger, self.watcher.reader, reading, baseline)
        ledger.looks.record([reading], round_id=self.round_id, later=later)
        self.counts[verdict.value] += 1
        self._look(page, verdict, snapshot.sha256, reading.judgement.reason, snapshot.failure)
        if verdict is Verdict.MOVED_NOTICE:
            return self._moved(site, page, reading.judgement.moved_to, depth)
        return found or self._led_on(site, page, snapshot, outline, verdict, depth)

    def _reading(self, page: WatchedPage, snapshot: Snapshot, baseline: Observation | None) -> tuple[Reading, Outline | None]:
        """Read *snapshot*; a page that breaks the reader is an incident of that page, and stops nothing else."""
        try:
            return self.watcher.reader.read(snapshot, baseline, home_of(self.watcher.ledger, self.watcher.sites, snapshot))
        except Exception as fault:  # a hostile page must not end the round, nor every later one that finds it unread
            self.watcher.log.exception("page.unreadable", page=page.id, sha256=snapshot.sha256)
            reason = f"the reader failed on this page: {type(fault).__name__}"
            return self.watcher.reader.unread(snapshot, reason), None

    def _followed(
        self, site: Site, page: WatchedPage, observation: Observation, before: Observation | None, depth: int
    ) -> list[Target]:
        if depth >= MAX_DEPTH:
            return []
        keys = lead_ids(site, page, observation)
        known = self.watcher.ledger.pages.states(keys) if keys else {}
        found: list[Target] = []
        watched_now: list[WatchedPage] = []
        for lead in leads(site, page, observation, before, known):
            if self.followed[page.id] >= self.watcher.follow_limit or f"{site.id}/{lead.key}" in self.states:
                continue
            self.followed[page.id] += 1
            watched = WatchedPage(site.id, lead.key, lead.url, lead.role, found_on=page.id)
            watched_now.append(watched)
            state = known.get(watched.id)
            if state is not None:
                self.states[watched.id] = state
            found.append(self._target(site, watched, state, depth + 1))
        left = set(part_ids(site, before)) - set(part_ids(site, observation)) if page.role is Role.ROSTER else set()
        self.left_out |= left
        self.watcher.ledger.pages.watch(watched_now)
        self.watcher.ledger.pages.reschedule(
            {page.id: None for page in watched_now if page.id in known} | dict.fromkeys(left, NEVER)
        )
        return found

    def _led_on(
        self, site: Site, page: WatchedPage, snapshot: Snapshot, outline: Outline | None, verdict: Verdict, depth: int
    ) -> list[Target]:
        """Follow a stub or a frame of the page on the site's own host: it is part of the page (design §4.1)."""
        if outline is None or depth >= MAX_DEPTH or verdict not in LED_ON:
            return []
        housed = site.believing(page.url)  # a site that has moved is asked for on its new host
        url = next((url for target in outline.onward if (url := stub_target(housed, snapshot.final_url, target))), None)
        if url is None:
            return []
        return [self._target(site, WatchedPage(page.site, page.key, url, page.role), None, depth + 1)]

    def _moved(self, site: Site, page: WatchedPage, address: str, depth: int) -> list[Target]:
        """Look where the notice in a home page's place says the site is now; the judge asks whether it is that site."""
        if depth > 0 or page.role is not Role.HOME or not (is_official(address) or site.trusts(address)):
            return []
        return [self._target(site, WatchedPage(page.site, page.key, address, page.role), None, depth + 1)]

    # --- what is remembered until the end

    def _due(self, page: WatchedPage, snapshot: Snapshot, verdict: Verdict, state: PageState | None) -> datetime:
        if page.id in self.left_out:
            return NEVER
        if page.key not in self.watcher.sites[page.site].pages:
            looks = state.newest.looks if state is not None and state.newest is not None else 0
            gone = verdict in (Verdict.HTTP_ERROR, Verdict.SOFT_404) and looks + 1 >= GONE_LOOKS
            if page.role is Role.NOTICE and (gone or verdict is Verdict.GOOD):
                return NEVER
            if gone and self._never_stood(page):
                return NEVER
        return self.watcher.timing_for(page).next_due(snapshot.fetched_at)

    def _sooner(self, due: datetime, again: datetime | None) -> datetime:
        """Return the earlier of the two; a look beyond the schedule is one that somebody must wake up for."""
        if again is None or again >= due:
            return due
        self.again = min(self.again or again, again)
        return again

    def _touch(self, touch: Touch) -> None:
        self.touches.append(touch)
        if len(self.touches) >= FLUSH:
            self._flush()

    def _flush(self) -> None:
        if self.touches:
            self.watcher.ledger.looks.touch(self.touches, round_id=self.round_id)
            self.touches = []

    def _look(self, page: WatchedPage, verdict: Verdict, sha256: str, reason: str, failure: Failure | None = None) -> None:
        if page.id in self.left_out:
            return  # a part of a list that is shorter now
        followed = page.key not in self.watcher.sites[page.site].pages
        if followed and page.role not in FOLLOWED and verdict is not Verdict.GOOD and self._never_stood(page):
            return  # a column of the menu that has never led anywhere hides nothing from us
        before = self.looks.get((page.site, page.key))
        if before is not None and before.verdict is Verdict.MOVED_NOTICE and verdict is not Verdict.GOOD:
            return  # the notice is what stands in the way, not the new host that shows nothing yet
        self.looks[page.site, page.key] = Look(
            page.site, page.key, page.url, page.role, verdict, sha256, self.at, reason, followed=followed, failure=failure
        )

    def _never_stood(self, page: WatchedPage) -> bool:
        return self.watcher.ledger.looks.baseline(page.id) is None

    # --- the end

    def finish(self) -> RoundReport:
        """Write what waits, conclude the bodies with news, move the incidents on, and let messages go."""
        self._flush()
        ledger = self.watcher.ledger
        self._settle_anew()
        changes, held = self.watcher.concluder.settle(self.at)
        opened = ledger.incidents.open()
        moved = advance(opened, with_holds(self.looks.values(), opened, held, ledger.reviews))
        standing = {one.id: one for one in (*opened, *moved)}
        ended = taken_out(standing.values(), unwatched(standing.values(), self.watcher.sites, ledger.pages), self.at)
        incidents = tuple({one.id: one for one in (*moved, *ended)}.values())
        known = {incident.id for incident in opened}
        return RoundReport(
            at=self.at,
            counts=dict(self.counts),
            changes=tuple(changes),
            incidents=incidents,
            opened=sum(incident.id not in known for incident in incidents),
            closed=sum(incident.closed_at is not None for incident in incidents),
            again=self.again,
        )

    def _settle_anew(self) -> None:
        """Conclude again what a broken-off run of this round concluded: what it held back was not written down yet."""
        if self.resumed:
            recorded = self.watcher.ledger.rounds.recorded(self.round_id)
            for site in sorted({site_of(page) for page in recorded} & self.watcher.sites.keys()):
                self.watcher.ledger.events.recheck(site)
