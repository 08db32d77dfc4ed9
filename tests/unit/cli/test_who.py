"""``who`` on both clocks: a late document changes what was true on a day, never what was known on one."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from cli.main import main
from monitor.facts import Action, ChangeType, Observation, OrganisationFact
from monitor.history import Sighting
from monitor.looks import Reading
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.site import Site
from scheduler.concluding import Concluder
from scheduler.reading import named_bodies
from storage.store import Store, open_store
from tests.unit.monitor.history import BODY, PORTAL, SITES, change, day, fact, home, notice, roster, sighting

OLD, NEW, PLATE = "云岭省政务服务管理办公室", BODY.organisation, "云岭省大数据管理局"
DECIDED, CAME, AFTER = 10, 30, 40


def stamp(number: int) -> str:
    return day(number).strftime("%Y-%m-%d")


def duties(first: float, last: float, name: str, rank: str, superior: str, *plates: str) -> Sighting:
    said = [OrganisationFact(ChangeType.ATTRIBUTE, name, f"{name}为{rank}", "test", "A", rank=rank, superior=superior)]
    said += [OrganisationFact(ChangeType.NAMEPLATE, name, f"加挂{plate}牌子", "test", "A", nameplate=plate) for plate in plates]
    return sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=tuple(said)), first, last)


# What the pages show until the document comes, and the document: put out on day 30, decided on day 10.
PEOPLE = {"张三": "党组书记、局长", "王五": "副局长"}
STOOD = (home(0, 50, OLD, sponsor=OLD), roster(0, 50, **PEOPLE))
PAPERS: dict[str, tuple[tuple[Sighting, ...], Sighting, str, object, object]] = {
    "who leads": (
        (home(0, 50), roster(0, 50, **PEOPLE)),
        notice("任命", CAME, fact("孙八", Action.APPOINTED, "副局长", stamp(DECIDED))),
        "people", ["张三", "王五"], ["孙八", "张三", "王五"],
    ),
    "who left": (
        (home(0, 50), roster(0, 50, **PEOPLE)),
        notice("免职", CAME, fact("王五", Action.REMOVED, "副局长", stamp(DECIDED))),
        "people", ["张三", "王五"], ["张三"],
    ),
    "the name": (
        STOOD,
        notice("更名", CAME, change(ChangeType.RENAMED, "更名为", organisation=OLD, new_name=NEW, date=stamp(DECIDED))),
        "organisation", OLD, NEW,
    ),
    "a plate": (
        (home(0, 50), duties(0, 50, NEW, "副厅级", "省政府办公厅", "云岭省大数据中心")),
        notice("加挂", CAME, change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE, date=stamp(DECIDED))),
        "nameplates", ["云岭省大数据中心"], ["云岭省大数据中心", PLATE],
    ),
    "the rank": (
        (home(0, 50), duties(0, 50, NEW, "副厅级", "省政府办公厅")),
        notice("升格", CAME, change(ChangeType.UPGRADED, "升格", rank="正厅级", date=stamp(DECIDED))),
        "rank", "副厅级", "正厅级",
    ),
    "the superior": (
        (home(0, 50), duties(0, 50, NEW, "副厅级", "省政府办公厅")),
        notice("划归", CAME, change(ChangeType.ATTRIBUTE, "由其管理", superior="省政府", date=stamp(DECIDED))),
        "superior", "省政府办公厅", "省政府",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Desk:
    """A ledger in a folder, and the command that is asked."""

    folder: Path
    store: Store

    def record(self, runs: Iterable[Sighting], until: float) -> None:
        """Record the daily looks of *runs* up to a day, and conclude on it."""
        for run in runs:
            for number in range(run.looks):
                at = run.first_seen + (day(1) - day(0)) * number
                if at <= day(until):
                    shot = Snapshot(run.site, run.page, run.role, run.url, run.url, at, 200, (), run.sha256.encode())
                    good, about = Judgement(Verdict.GOOD, "read"), named_bodies(run.observation) if run.observation else set()
                    self.store.looks.record([Reading(shot, good, "1", run.observation, frozenset({run.site, *about}))])
        concluder = Concluder(SITES, self.store.events, self.store.archive)
        concluder.follow()
        concluder.settle(day(until))

    def who(self, as_of: int, known_at: int | None = None) -> dict[str, Any]:
        """Return what ``who`` says of a day, as far as was known on another."""
        words = [
            "--db",
            f"sqlite:///{self.folder}/w.db",
            "--sites",
            str(self.folder / "sites"),
            "who",
            BODY.id,
            "--json",
            "--naming",
        ]
        words += ["--as-of", stamp(as_of), *(("--known-at", stamp(known_at)) if known_at is not None else ())]
        result = CliRunner().invoke(main, words, catch_exceptions=False)
        lines = [json.loads(line) for line in result.stdout.splitlines()]
        return {**lines[-1], "people": sorted(line["person"] for line in lines[:-1])}


def declared(site: Site) -> str:
    pages = {key: {"url": page.url} for key, page in site.pages.items()}
    given = {
        "id": site.id,
        "organisation": site.organisation,
        "jurisdiction": site.jurisdiction,
        "hosts": site.hosts,
        "pages": pages,
    }
    return yaml.safe_dump({**given, "sources": dict.fromkeys(pages, "invented")}, allow_unicode=True)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "sites").mkdir()
    for site in (BODY, PORTAL):
        (tmp_path / "sites" / f"{site.id}.yaml").write_text(declared(site), "utf-8")
    store = open_store(f"sqlite:///{tmp_path}/w.db")
    yield Desk(tmp_path, store)
    store.close()


@pytest.mark.parametrize("name", PAPERS)
def test_a_late_document_changes_what_was_true_and_never_what_was_known(desk: Desk, name: str) -> None:
    stood, paper, key, before, after = PAPERS[name]
    desk.record(stood, CAME - 1)
    first = desk.who(DECIDED + 5)
    desk.record((*stood, paper), AFTER)

    # Before a renaming is on record the registry names the body, as its author knows it today.
    assert first[key] == (NEW if key == "organisation" else before)
    assert desk.who(DECIDED + 5)[key] == after, "what was true"
    assert desk.who(DECIDED + 5, known_at=CAME - 1)[key] == before, "what was known"
    assert desk.who(AFTER, known_at=CAME - 1)[key] == before
    assert desk.who(DECIDED - 5)[key] == desk.who(DECIDED - 5, known_at=CAME - 1)[key] == before, "before it was decided"
    assert desk.who(DECIDED + 5, known_at=AFTER)[key] == after
