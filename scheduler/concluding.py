"""Concluding: the unsettled bodies of a round, from their histories to recorded events and held changes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from scraper.parsers.locate import locate

from monitor.events import Event, Evidence
from monitor.fold import Decisions, Fold, fold, names_of
from monitor.history import Sighting
from monitor.outgoing import Message
from monitor.ports import Archive, Events
from monitor.recorded import Change, Conclusion
from monitor.roster import Hold
from monitor.site import Site

Address = Callable[[Sequence[Change]], Iterable[Message]]
NAME_PREFIX = "name:"


def nobody(_: Sequence[Change]) -> Iterable[Message]:
    """Address no one: what a replay and a hand-made poll without recipients do."""
    return ()


@dataclass
class Concluder:
    """Conclude what the ledger says is unsettled; *learned* maps names found on the way to site ids."""

    sites: Mapping[str, Site]
    events: Events
    archive: Archive
    address: Address = nobody
    learned: dict[str, str] = field(default_factory=dict)
    _spans: dict[tuple[str, str], tuple[tuple[int, int], ...]] = field(default_factory=dict)

    def settle(self, at: datetime) -> tuple[list[Change], dict[str, tuple[Hold, ...]]]:
        """Settle every body with news, dated *at*; return the changes, and what is held by concluded site."""
        changes: list[Change] = []
        held: dict[str, tuple[Hold, ...]] = {}
        for body in self.events.unsettled():
            site = self.sites.get(body)
            if site is None:
                self.events.settle(body, lambda _: Conclusion(), at=at)
                continue
            found, holds = self._settle_site(site, at)
            changes.extend(found)
            held[site.id] = holds
        return changes, held

    def _settle_site(self, site: Site, at: datetime) -> tuple[tuple[Change, ...], tuple[Hold, ...]]:
        folded: list[Fold] = []
        encodings: dict[str, str] = {}

        def conclude(history: tuple[Sighting, ...]) -> Conclusion:
            whole = self.history_of(site, history)
            encodings.update({run.sha256: run.encoding for run in whole})
            result = fold(site, whole, self.sites, self._decisions(site))
            folded[:] = [result]
            return Conclusion(result.events, result.pending)

        changes = self.events.settle(
            site.id, conclude, at=at, finish=lambda event: self._located(event, encodings), address=self.address
        )
        for name in folded[0].names:
            self.learned.setdefault(name, site.id)
        return changes, folded[0].holds

    def history_of(self, site: Site, own: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
        """Return *own* with what pages said of the body under names nobody knew to be its own yet."""
        runs = {run.run_id: run for run in own}
        for name in sorted(names_of(site, own) - {site.organisation}):
            runs.update({run.run_id: run for run in self.events.history(NAME_PREFIX + name)})
        return tuple(runs.values())

    def _decisions(self, site: Site) -> Decisions:
        return Decisions()

    def _located(self, event: Event, encodings: Mapping[str, str]) -> Event:
        return replace(event, evidence=tuple(self._with_spans(passage, encodings) for passage in event.evidence))

    def _with_spans(self, passage: Evidence, encodings: Mapping[str, str]) -> Evidence:
        if not passage.quote:
            return passage
        key = (passage.sha256, passage.quote)
        if key not in self._spans:
            body = self.archive.get(passage.sha256)
            self._spans[key] = locate(body, encodings.get(passage.sha256, "utf-8"), passage.quote)
        return replace(passage, spans=self._spans[key])
