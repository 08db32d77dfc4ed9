"""Recording: snapshots written as a world of one edition, so that what was seen once can be replayed (design §4.2)."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from monitor.model import Snapshot
from scheduler.replay.address import file_of
from scheduler.replay.world import SHANGHAI

HTML = ("text/html", "application/xhtml+xml")


def record_world(folder: Path, site: str, text: str, snapshots: Iterable[Snapshot]) -> int:
    """Write the YAML *text* of *site* and what its addresses answered into the world at *folder*; return how many pages.

    A world that is there keeps its other editions; expectations say that nothing happens. Raises OSError.
    """
    kept = sorted(snapshots, key=lambda snapshot: (snapshot.fetched_at, snapshot.url))
    if not kept:
        return 0
    edition = folder / "editions" / f"{kept[0].fetched_at.astimezone(SHANGHAI):%Y-%m-%dT%H%M}"
    (folder / "sites").mkdir(parents=True, exist_ok=True)
    (folder / "sites" / f"{site}.yaml").write_text(text, "utf-8")
    entries: dict[str, dict[str, object]] = {}
    for snapshot in kept:
        # A part of a page is asked for, and answered, as the whole page is.
        asked, final = urldefrag(snapshot.url).url, urldefrag(snapshot.final_url).url
        for url in dict.fromkeys((asked, final)):
            _write(edition, url, replace(snapshot, final_url=final), entries)
    if entries:
        (edition / "responses.json").write_text(json.dumps(entries, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    for name in ("expected.jsonl", "expected_incidents.jsonl"):
        (folder / name).touch()
    return len(kept)


def _write(edition: Path, url: str, snapshot: Snapshot, entries: dict[str, dict[str, object]]) -> None:
    if url != snapshot.final_url:
        entries[url] = {"status": 302, "headers": {"Location": snapshot.final_url}}
        return
    if snapshot.failure is not None:
        entries[url] = {"status": None}
        return
    path = edition / Path(*file_of(url))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(snapshot.body)
    stated = snapshot.header("Content-Type")
    entry: dict[str, object] = {}
    if snapshot.status != 200:
        entry["status"] = snapshot.status
    if stated is not None and stated.lower().replace(" ", "") not in HTML and not urlsplit(url).path.endswith(".js"):
        entry["headers"] = {"Content-Type": stated}
    if entry:
        entries[url] = {"status": snapshot.status, **entry}
