"""Read the saved samples of every verdict as the service reads an answer."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from monitor.bodies import Bodies
from monitor.facts import Observation
from monitor.looks import Reading
from monitor.model import Failure, Role, Snapshot
from monitor.site import Page, Site
from scheduler.reading import Reader

VERDICTS = Path(__file__).parents[2] / "fixtures" / "verdicts"
HOST = "sjj.yanming.gov.cn"
SITE = Site(
    id="yanming",
    organisation="砚溟省数据局",
    jurisdiction="990000",
    hosts=[HOST],
    pages={"home": Page(url=f"https://{HOST}/")},
)
READER = Reader({SITE.id: SITE}, Bodies.of([SITE]))
AT = datetime(2025, 3, 10, 1, tzinfo=UTC)
ADDRESS = {Role.HOME: f"https://{HOST}/"}


@dataclass(frozen=True, slots=True)
class Case:
    """One sample: the folder of its verdict, and what ``responses.json`` says of it."""

    verdict: str
    name: str
    entry: dict[str, Any]

    def snapshot(self) -> Snapshot:
        """Return the answer as it came."""
        role = Role(self.entry.get("role", "roster"))
        url = ADDRESS.get(role, f"https://{HOST}/{role.value}/index.html")
        final = self.entry.get("final", url)
        failure = self.entry.get("failure")
        return Snapshot(
            site=SITE.id,
            page=role.value,
            role=role,
            url=url,
            final_url=final,
            fetched_at=AT,
            status=None if failure else self.entry.get("status", 200),
            headers=tuple(self.entry.get("headers", {"Content-Type": "text/html"}).items()),
            body=b"" if failure else (VERDICTS / self.verdict / self.name).read_bytes(),
            redirects=(url,) if final != url else (),
            failure=Failure(failure) if failure else None,
        )

    def reading(self) -> Reading:
        """Return what the answer is worth after the page's last good look."""
        return READER.read(self.snapshot(), baseline(self.entry.get("after")))[0]


@cache
def baseline(name: str | None) -> Observation | None:
    """Return what the good sample *name* (folder/file) states."""
    if name is None:
        return None
    verdict, file = name.split("/")
    found = next(case for case in cases() if (case.verdict, case.name) == (verdict, file))
    return found.reading().observation


@cache
def cases() -> tuple[Case, ...]:
    """Return every sample, by folder and name."""
    return tuple(
        Case(folder.name, name, entry)
        for folder in sorted(VERDICTS.iterdir())
        for name, entry in json.loads((folder / "responses.json").read_text(encoding="utf-8")).items()
    )
