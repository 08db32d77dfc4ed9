"""Real saved pages served as a world under their own hosts, polled for three rounds, and compared with their labels.

    python -m tests.e2e.real_pages ../shared/pages

prints the table. Between the rounds dates and counters are altered and one page is replaced by a challenge.
"""

import json
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog

from monitor.conclusion import EventQuery
from monitor.events import Event
from monitor.facts import Observation
from monitor.incidents import Incident
from monitor.model import Role
from scheduler.replay.stepping import replay
from scheduler.replay.world import read_world
from scraper.crawl import CrawlSettings
from scraper.reactor import run
from scraper.registry import load_sites
from storage.store import Store, open_store

PAGES = Path(__file__).parents[3] / "shared" / "pages"
DAYS = ("2024-03-04", "2024-03-05", "2024-03-06")
LIMITS = CrawlSettings(version="test", contact="ops@example.org", delay_scale=0, timeout=5)
CHALLENGED = "047"
LOOKALIKE = "129"
ROLE_BY_KIND = (
    ("leadership", Role.ROSTER), ("institution", Role.FUNCTIONS), ("appointment_list", Role.NOTICE_LIST), ("list", Role.NOTICE_LIST), ("home", Role.HOME),
)  # fmt: skip
_TIMES = re.compile(rb"(20\d\d-\d\d-\d\d \d\d:\d\d:)\d\d")
_DOMAIN = re.compile(r"(?:copied as )?((?:[a-z0-9-]+\.)+[a-z]{2,5})\b")


@dataclass(frozen=True)
class Saved:
    """One saved page: its number, host, role, site name and bytes, and its label where somebody labelled it."""

    number: str
    host: str
    role: Role
    status: int
    name: str
    code: str | None
    body: bytes
    label: dict[str, Any] | None


@dataclass
class Outcome:
    """What three rounds over the world gave."""

    pages: list[Saved]
    seen: dict[str, Observation] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    incidents: tuple[Incident, ...] = ()


@dataclass(frozen=True)
class Line:
    """One line of the table: people read, wanted and right, and whether the site's name, sponsor and code are right."""

    number: str
    role: str
    read: int
    wanted: int
    right: int
    in_order: bool
    identity: tuple[bool, bool, bool]


def load(folder: Path) -> list[Saved]:
    """Return the saved pages of *folder* in order."""
    labels = {label["file"]: label for label in _rows(folder / "labels.jsonl")}
    return [_saved(folder, row, labels.get(row["file"])) for row in _rows(folder / "manifest.jsonl")]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _saved(folder: Path, row: dict[str, Any], label: dict[str, Any] | None) -> Saved:
    number = row["file"][:3]
    copied = re.search(r"copied as ([\w.-]+\w)", row.get("original_site") or "")
    domain = _DOMAIN.search((row.get("SiteDomain") or "").removeprefix("https://")) or _DOMAIN.search(
        row.get("original_site") or ""
    )
    host = copied[1] if copied and not row.get("SiteDomain") else domain[1] if domain else f"page-{number}.example"
    role = next((role for kind, role in ROLE_BY_KIND if row["kind"].startswith(kind)), Role.NOTICE)
    code = next(
        (
            one.strip()
            for one in [row.get("SiteIDCode"), *(row.get("id_code_in_text") or [])]
            if one and one.strip()[:6].isdigit()
        ),
        None,
    )
    name = row.get("SiteName") or (label or {}).get("site_name") or host
    return Saved(number, host, role, row.get("http_status") or 200, name, code, (folder / row["file"]).read_bytes(), label)


def build(pages: list[Saved], world: Path) -> None:
    """Write *pages* as a world of three days: as saved, altered with one challenge, altered again."""
    challenge = next(page.body for page in pages if page.number == "131")
    for host in dict.fromkeys(page.host for page in pages):
        _site(world, host, [page for page in pages if page.host == host])
    for day, edition in enumerate(DAYS):
        answers: dict[str, dict[str, int]] = {}
        for page in pages:
            target = world / "editions" / edition / page.host / f"{page.number}.html"
            target.parent.mkdir(parents=True, exist_ok=True)
            hidden = day == 1 and page.number == CHALLENGED
            target.write_bytes(challenge if hidden else _altered(page.body, day))
            if hidden or page.status != 200:
                answers[f"http://{page.host}/{page.number}.html"] = {"status": 521}
        (world / "editions" / edition / "responses.json").write_text(json.dumps(answers), encoding="utf-8")


def _site(world: Path, host: str, pages: list[Saved]) -> None:
    home = _home_of(pages)
    code = next((page.code for page in pages if page.code), None)
    lines = [
        f"id: {host.replace('.', '-')}",
        f"organisation: {json.dumps(home.name, ensure_ascii=False)}",
        f'jurisdiction: "{(code or "000000")[:6]}"',
    ]
    lines += [f"hosts: [{host}]", "pages:", f'  home: {{url: "http://{host}/{home.number}.html", role: {home.role.value}}}']
    lines += [
        f'  p{page.number}: {{url: "http://{host}/{page.number}.html", role: {page.role.value}}}'
        for page in pages
        if page is not home
    ]
    (world / "sites").mkdir(parents=True, exist_ok=True)
    (world / "sites" / f"{host.replace('.', '-')}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _altered(body: bytes, day: int) -> bytes:
    """Move generation times and add a visit counter, as every look at such a page does."""
    moved = _TIMES.sub(rb"\g<1>%02d" % (day * 7), body)
    return (
        moved.replace(b"</body>", f"<p>今天是2024年3月{4 + day}日 您是第{1000 + day}位访客</p></body>".encode(), 1)
        if day
        else moved
    )


def poll(pages: list[Saved], folder: Path) -> Outcome:
    """Build the world in *folder*, poll it for three rounds and return what came of it."""
    build(pages, folder / "world")
    store = open_store(f"sqlite:///{folder}/real.db")
    try:
        sites = load_sites(folder / "world" / "sites")

        async def rounds() -> None:
            stepping = replay(read_world(folder / "world"), sites, store, LIMITS)
            for _ in DAYS:
                await anext(stepping)
            await stepping.aclose()

        run(rounds())
        outcome = Outcome(pages, events=store.events.events(EventQuery(statuses=None)), incidents=store.incidents.all())
        outcome.seen = {page.number: seen for page in pages if (seen := _baseline(store, page, pages)) is not None}
        return outcome
    finally:
        store.close()


def _baseline(store: Store, page: Saved, pages: list[Saved]) -> Observation | None:
    own = [one for one in pages if one.host == page.host]
    key = "home" if page is _home_of(own) else f"p{page.number}"
    return store.looks.baseline(f"{page.host.replace('.', '-')}/{key}")


def _home_of(pages: list[Saved]) -> Saved:
    return next((page for page in pages if page.role is Role.HOME), pages[0])


def compare(outcome: Outcome) -> list[Line]:
    """Return a line for each labelled page that was read."""
    return [
        _line(page, outcome.seen[page.number]) for page in outcome.pages if page.label is not None and page.number in outcome.seen
    ]


def _line(page: Saved, seen: Observation) -> Line:
    label = page.label or {}
    read: dict[str, list[str]] = {}
    for leader in seen.leaders:
        read.setdefault(leader.person, []).extend(leader.posts)
    wanted = {person["name"]: person["titles"] for person in label["people"] or []}
    right = sum(_same(read.get(name), titles) for name, titles in wanted.items())
    site = seen.site
    identity = (site.name == label["site_name"], site.sponsor == label["sponsor"], site.code == label["site_id_code"])
    return Line(page.number, seen.role.value, len(read), len(wanted), right, list(read) == list(wanted), identity)


def _same(posts: list[str] | None, titles: list[str]) -> bool:
    """A label keeps the body in front of the post («教育厅厅长»); the reader gives it apart."""
    return (
        posts is not None and len(posts) == len(titles) and all(any(title.endswith(post) for post in posts) for title in titles)
    )


def table(lines: list[Line]) -> str:
    """Return the table as text, the totals last."""
    head = f"{'page':5} {'role':12} {'read':>5} {'label':>6} {'right':>6}  order  name sponsor code"
    body = [
        f"{one.number:5} {one.role:12} {one.read:>5} {one.wanted:>6} {one.right:>6}  {'yes' if one.in_order else 'NO':5}  "
        + "  ".join("yes" if fits else "NO" for fits in one.identity)
        for one in lines
    ]
    read, wanted, right = (sum(getattr(one, name) for one in lines) for name in ("read", "wanted", "right"))
    fits = sum(all(one.identity) for one in lines)
    return "\n".join(
        [head, *body, f"people: {right} of {wanted} right, {read} read; identity right on {fits} of {len(lines)} pages"]
    )


def main() -> None:
    """Print the table for the folder named on the command line."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    with tempfile.TemporaryDirectory() as place:
        outcome = poll(load(folder), Path(place))
    sys.stdout.write(table(compare(outcome)) + "\n")
    for incident in outcome.incidents:
        sys.stdout.write(
            f"incident {incident.kind:16} {incident.site}  {len(incident.pages)} pages, {'closed' if incident.closed_at else 'open'}\n"
        )
    for event in outcome.events:
        sys.stdout.write(f"event {event.type.value} {event.status.value} {event.site} {event.summary}\n")
    sys.stdout.write(f"{len(outcome.events)} events, leads included\n")


if __name__ == "__main__":
    main()
