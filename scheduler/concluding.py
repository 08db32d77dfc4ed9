"""Concluding: the unsettled bodies of a round, from their histories to recorded events and held changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from monitor.conclusion import Change, Conclusion
from monitor.crowds import Loss, crowded
from monitor.deciding import Voices, doubt_review, hold_review, suspicion
from monitor.doubts import two_provinces
from monitor.events import Event, Evidence
from monitor.fold import Fold, fold
from monitor.history import Sighting
from monitor.incidents import MASS_CHANGE
from monitor.masses import Hold
from monitor.outgoing import Message
from monitor.site import Site
from scheduler.pagetext import PageText
from scraper.parsers.locate import locate
from storage.archive import SqlArchive
from storage.events import SqlEvents
from storage.reviews import SqlReviews

Address = Callable[[Sequence[Change]], Iterable[Message]]
Spans = tuple[tuple[int, int], ...]


def nobody(_: Sequence[Change]) -> Iterable[Message]:
    """Address no one: what a replay and a poll by hand do when there are no recipients."""
    return ()


@dataclass
class Concluder:
    """Conclude what the ledger calls unsettled."""

    sites: Mapping[str, Site]
    events: SqlEvents
    archive: SqlArchive
    address: Address = nobody
    reviews: SqlReviews | None = None
    _spans: dict[tuple[str, str], Spans] = field(default_factory=dict)
    _heads: dict[str, frozenset[str]] = field(default_factory=dict)
    _losses: dict[str, Loss] = field(default_factory=dict)
    _text: PageText = field(init=False)

    def __post_init__(self) -> None:
        self._text = PageText(self.archive)

    def follow(self) -> None:
        """Tell the ledger under which names pages speak of each body of the registry."""
        self.events.follow({site.id: site.topics for site in self.sites.values()})

    def settle(self, at: datetime, *, news: bool = True) -> tuple[list[Change], dict[str, tuple[Hold, ...]]]:
        """Settle every body with news, dated *at*; return the changes, and what is held by concluded site.

        Without *news* (old bytes read anew) only those hear of it who were told something that is now otherwise.
        What is said of bodies that nobody watches stays in the archive until somebody does.
        """
        changes: list[Change] = []
        held: dict[str, tuple[Hold, ...]] = {}
        for _ in range(2):  # what many sites share is only seen once all are concluded, and then held
            for body in self.events.unsettled():
                site = self.sites.get(body)
                if site is None:
                    self.events.settle(body, lambda _: Conclusion(stands=True), at=at)
                    continue
                found, holds = self._settle_site(site, at, self.address if news else self._mend)
                changes.extend(found)
                held[site.id] = holds
            if not self._suspect(at):
                break
        return changes, held

    def _suspect(self, at: datetime) -> bool:
        """Write down which losses many sites share, so that they are held; say whether there are new ones."""
        shared = crowded(self._losses) if self.reviews is not None else {}
        for site, loss in shared.items():
            assert self.reviews is not None
            review, decision = suspicion(site, loss, at)
            self.reviews.open([review])
            self.reviews.decide(decision)
            del self._losses[site]
        return bool(shared)

    def _mend(self, changes: Sequence[Change]) -> Iterable[Message]:
        return self.address([change for change in changes if change.before is not None])

    def _settle_site(self, site: Site, at: datetime, address: Address) -> tuple[tuple[Change, ...], tuple[Hold, ...]]:
        folded: list[Fold] = []
        encodings: dict[str, str] = {}
        voices = Voices.of(self.reviews.decisions(body=site.id) if self.reviews is not None else ())

        def conclude(history: tuple[Sighting, ...]) -> Conclusion:
            encodings.update({run.sha256: run.encoding for run in history})
            result = fold(site, history, self.sites, voices.accepted_pages(), self._text)
            folded[:] = [result]
            return Conclusion(tuple(map(voices.applied, result.events)), result.pending, result.topics)

        def finish(event: Event) -> Event:
            return replace(event, evidence=tuple(self._with_spans(passage, encodings) for passage in event.evidence))

        changes = self.events.settle(site.id, conclude, at=at, finish=finish, address=address)
        result = folded[0]
        if self.reviews is not None:
            elsewhere = two_provinces(site, result.appointed & result.heads, self._heads, self.sites)
            doubts = (doubt_review(site.id, doubt, at) for doubt in (*result.doubts, *elsewhere))
            held = tuple(hold_review(site.id, hold, at) for hold in result.waiting)
            self.reviews.supersede(site.id, MASS_CHANGE, frozenset(one.id for one in held), at=at)
            self.reviews.open((*held, *doubts))
        self._losses.pop(site.id, None)
        if result.loss is not None:
            self._losses[site.id] = result.loss
        if result.heads:
            self._heads[site.id] = result.heads
        else:
            self._heads.pop(site.id, None)
        return changes, result.holds

    def _with_spans(self, passage: Evidence, encodings: Mapping[str, str]) -> Evidence:
        """Return *passage* with the byte offsets of its quote; only what becomes evidence is located."""
        if not passage.quote:
            return passage
        key = (passage.sha256, passage.quote)
        if key not in self._spans:
            body = self.archive.get(passage.sha256)
            self._spans[key] = locate(body, encodings.get(passage.sha256, "utf-8"), passage.quote)
        return replace(passage, spans=self._spans[key])
