"""Wiring: settings to store, crawl, watcher and clock; the one place that builds things."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from cli.settings import Settings, load_settings
from monitor.bodies import Bodies
from monitor.errors import RefusedError
from monitor.site import Site
from scheduler.timing import Timing
from scraper.registry import BUILT_IN, load_sites
from storage.store import Store, open_store

# What reads pages, crawls or mails is imported where it is built: commands that only list need none of it.
if TYPE_CHECKING:
    from monitor.conclusion import Change
    from scheduler.addressing import Addressing
    from scheduler.concluding import Concluder
    from scheduler.delivery import Delivery
    from scheduler.reading import Reader
    from scheduler.round import Watcher
    from scraper.crawl import Crawl, CrawlSettings
    from scraper.hostsmap import AddressBook


def now() -> datetime:
    """Return the time: the one clock of the program."""
    return datetime.now(UTC)


@dataclass
class Options:
    """The global options of a command, and what is built from them when it is needed."""

    db: str | None = None
    sites: str | None = None
    hosts_map: tuple[str, ...] = ()
    _store: Store | None = field(default=None, repr=False)

    @cached_property
    def settings(self) -> Settings:
        """The settings in force: options before environment before file before default."""
        return load_settings(overrides={"db": self.db, "sites": self.sites})

    @property
    def given_db(self) -> bool:
        """Say whether somebody named a database, by option or environment."""
        return self.db is not None or "db" in self.settings.model_fields_set

    @cached_property
    def registry(self) -> dict[str, Site]:
        """The sites by id."""
        return load_sites(self.settings.sites or BUILT_IN)

    def bodies(self) -> Bodies:
        """Return the watched bodies by name."""
        return Bodies.of(self.registry.values())

    def chosen(self, wanted: tuple[str, ...]) -> list[str] | None:
        """Return the site ids *wanted*, or None for all; refuse one that nobody knows."""
        for name in wanted:
            if name not in self.registry:
                raise RefusedError(f"no site has the id {name!r}; «bureauwatch site list» shows them")
        return list(wanted) or None

    def store(self) -> Store:
        """Open the ledger, once."""
        if self._store is None:
            self._store = open_store(self.settings.db)
        return self._store

    def has_ledger(self) -> bool:
        """Say whether there is a ledger to ask: a question about the registry makes no database."""
        path = self.settings.db.removeprefix("sqlite:///")
        return path == self.settings.db or Path(path).is_file()

    def close(self) -> None:
        """Let go of the ledger, when it was opened."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def address_book(self) -> AddressBook:
        """Return who says where hosts are: the public resolver, or the map that was given."""
        from scraper.hostsmap import HostsMap, PublicHosts

        return HostsMap.parse(self.hosts_map) if self.hosts_map else PublicHosts()

    @property
    def timing(self) -> Timing:
        """When pages are due that say nothing themselves."""
        settings = self.settings
        return Timing(settings.schedule, settings.every, settings.quiet_hours, settings.jitter, settings.timezone)

    def limits(self) -> CrawlSettings:
        """Return the limits of a crawl."""
        from scraper.crawl import CrawlSettings

        settings = self.settings
        return CrawlSettings(
            version=version("bureauwatch"),
            contact=settings.contact,
            timeout=settings.timeout,
            max_body=settings.body_cap,
            max_follow=settings.follow_limit,
            concurrency=settings.concurrency,
            drain_seconds=settings.drain,
        )

    def reader(self) -> Reader:
        """Return what judges and reads snapshots."""
        from scheduler.reading import Reader

        return Reader(self.registry, self.bodies())

    def concluder(self, address: Addressing | None = None) -> Concluder:
        """Return what concludes events, telling nobody or whom *address* says."""
        from scheduler.addressing import NOBODY
        from scheduler.concluding import Concluder

        store = self.store()
        return Concluder(self.registry, store.events, store.archive, address or NOBODY, store.reviews)

    def record(self, path: Path, url: str | None, body: bytes) -> list[Change]:
        """Load a saved page into the ledger; return what was new to it."""
        from cli.recording import record_page

        return record_page(self.store(), self.reader(), self.concluder(), body=body, name=path.name, url=url, at=now())

    def conclude(self) -> list[Change]:
        """Conclude the bodies with news now, as the end of a round does; return what changed."""
        from scheduler.unwatched import close_reviews

        concluder = self.concluder(self.address())
        concluder.follow()
        at = now()
        changes = concluder.settle(at)[0]
        close_reviews(self.store().reviews, self.registry, self.store().pages, at)
        return changes

    def address(self) -> Addressing:
        """Return who is told of which change and incident."""
        from cli.mailing import addressing_of

        return addressing_of(self.settings, self.store())

    @cached_property
    def delivery(self) -> Delivery | None:
        """What hands reports over; None where there is no mail server or nobody to tell."""
        from cli.mailing import delivery_of

        return delivery_of(self.settings, self.store(), self.registry)

    async def deliver(self, at: datetime) -> None:
        """Hand over the reports that are due *at* a time."""
        if self.delivery is not None:
            await self.delivery.deliver(at)

    def watcher(self, crawl: Crawl, address: Addressing | None = None) -> Watcher:
        """Return what runs rounds over the registry and the ledger; *crawl* lives as long as the process."""
        from scheduler.addressing import NOBODY
        from scheduler.round import Watcher

        return Watcher(
            sites=self.registry,
            ledger=self.store(),
            crawl=crawl,
            reader=self.reader(),
            concluder=self.concluder(address),
            clock=now,
            limits=self.limits(),
            timing=self.timing,
            delay=self.settings.delay,
            follow_limit=self.settings.follow_limit,
            addressing=address or NOBODY,
        )


def working_folder(name: str) -> Path:
    """Return a folder beside where the command runs, made when missing."""
    folder = Path.cwd() / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder
