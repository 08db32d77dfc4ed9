"""Sites that were added from their home address are read as they were on that day; ``site new`` writes such a folder."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.bodies import Bodies
from monitor.finds import Fate, Find, Kind
from monitor.model import Role, Snapshot
from monitor.site import Site
from scheduler.golden import identity_reading, page_reading
from scheduler.reading import Reader
from scheduler.replay.world import World, read_world
from scraper.registry import load_sites

SAVED = Path(__file__).parents[2] / "fixtures" / "sites"
FOLDERS = sorted(path for path in SAVED.iterdir() if path.is_dir())
EMPTY = b"<html><head><title></title></head><body></body></html>"
FAR = datetime(9000, 1, 1, tzinfo=UTC)


def snapshot(world: World, site: Site, url: str) -> Snapshot:
    """Return what *url* answers in the newest edition of a saved site."""
    page = world.page(url, FAR)
    body = page.file.read_bytes() if page.file is not None else b""
    return Snapshot(site.id, "saved", Role.HOME, url, url, FAR, page.status, page.headers, body)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_saved_site_is_read_as_it_was_when_it_was_added(folder: Path) -> None:
    golden: dict[str, Any] = json.loads((folder / "reading.json").read_text("utf-8"))
    (site,) = load_sites(folder / "sites").values()
    world, reader = read_world(folder), Reader({site.id: site}, Bodies.of([site]))

    assert identity_reading(snapshot(world, site, site.pages["home"].url)) == golden["identity"]
    for page in golden["pages"]:
        find = Find(site.id, page["url"], Kind(page["kind"]), Fate.ACCEPTED, "")
        assert page_reading(site, find, snapshot(world, site, page["url"]), reader) == page


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_saved_site_whose_pages_say_nothing_reads_otherwise(folder: Path) -> None:
    """The comparison can fail, whatever a site has: pages emptied of their text are other readings."""
    golden = json.loads((folder / "reading.json").read_text("utf-8"))
    (site,) = load_sites(folder / "sites").values()
    world, reader = read_world(folder), Reader({site.id: site}, Bodies.of([site]))
    home = snapshot(world, site, site.pages["home"].url)

    said = any(golden["identity"].values())
    assert (identity_reading(replace(home, body=EMPTY)) != golden["identity"]) is said
    for page in golden["pages"]:
        find = Find(site.id, page["url"], Kind(page["kind"]), Fate.ACCEPTED, "")
        damaged = replace(snapshot(world, site, page["url"]), body=EMPTY)
        assert page_reading(site, find, damaged, reader) != page
