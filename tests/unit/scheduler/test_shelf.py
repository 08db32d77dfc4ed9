"""A robots.txt that was read is not asked for again by a program that starts anew."""

from datetime import UTC, datetime
from pathlib import Path

from scheduler.shelf import LedgerShelf
from scraper.robots import RobotsFile
from storage.store import open_store

ORIGIN = "https://data.yunling.gov.cn"
FILE = RobotsFile(datetime(2025, 3, 3, 1, tzinfo=UTC), 200, b"User-agent: *\nDisallow: /inner/")


def test_a_file_outlives_the_program_that_read_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/watch.db"
    first = open_store(url)
    LedgerShelf(first.hosts).store(ORIGIN, FILE)
    first.close()

    again = open_store(url)
    shelf = LedgerShelf(again.hosts)

    assert shelf.load(ORIGIN) == FILE
    assert shelf.load("https://elsewhere.gov.cn") is None
    again.close()


def test_that_there_is_none_is_remembered_too(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/watch.db")
    missing = RobotsFile(FILE.fetched_at, 404, b"")
    LedgerShelf(store.hosts).store(ORIGIN, missing)

    assert LedgerShelf(store.hosts).load(ORIGIN) == missing
    store.close()
