"""Scouting goes on over a page that no reader gets through: one page of a site, or one site of three hundred, ends nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.bodies import Bodies
from monitor.site import Site
from scheduler.scouting import Scout, Scouted
from scraper.crawl import Crawl, CrawlSettings
from scraper.hostsmap import HostsMap
from scraper.reactor import run
from tests.e2e.served import served
from tests.e2e.test_finding_again import HOST, SITE
from tests.e2e.writtenworld import WrittenWorld

pytestmark = pytest.mark.e2e


class Breaking(Mapping[str, str]):
    """The bodies by name, at whose third reading something breaks: the home page is read first, then what was found."""

    def __init__(self) -> None:
        self.readings = 0

    def __iter__(self) -> Iterator[str]:
        self.readings += 1
        if self.readings == 3:
            raise ValueError("a fault of a reader")
        return iter(())

    def __len__(self) -> int:
        return 0

    def __getitem__(self, name: str) -> str:
        raise KeyError(name)


def test_a_page_at_which_a_reader_breaks_ends_no_search(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {})
    made.edition("2024-03-01", SITE)
    site = Site.model_validate(
        {"id": "yunzhou", "organisation": "云州市数据局", "jurisdiction": "990000", "hosts": [HOST], "pages": {"home": {"url": f"http://{HOST}/"}}}
    )  # fmt: skip

    breaking = Breaking()

    async def look(entries: list[str]) -> Scouted:
        crawl = Crawl(book=HostsMap.parse(entries))
        scout = Scout(
            crawl,
            lambda: datetime(2024, 3, 2, tzinfo=UTC),
            CrawlSettings(),
            replace(Bodies.of([site]), site_by_name=breaking),
            delay=0,
        )
        try:
            return await scout.look(site)
        finally:
            await crawl.close()

    with served(made.folder, "2024-03-02T09:00") as options:
        seen = run(look(options[1::2]))

    assert breaking.readings > 3
    assert len({find.kind for find in seen.finds}) == 2
    assert len(seen.opened) == 3
