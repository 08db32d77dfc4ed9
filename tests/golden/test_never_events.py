"""Each rule of domain.md §3.3 as a small world: quiet with its guard, and not without it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.incidents import MASS_CHANGE
from scraper.parsers import Reading, read
from scraper.parsers.context import Context
from tests.golden.guards import GUARDS, Guard
from tests.golden.nevers import NEVER, Ledgers, differences, forget

BETTER_PARSER = "10a-better-parser"
WORLDS = sorted(path.name for path in NEVER.iterdir() if path.is_dir())


def _tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_committed_worlds_are_what_their_stories_write(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(NEVER.parent / "make_never.py"), str(tmp_path / "never")], check=True)

    assert _tree(tmp_path / "never") == _tree(NEVER)


@pytest.fixture(scope="module")
def ledgers() -> Iterator[Ledgers]:
    """The worlds, each replayed once."""
    found = Ledgers()
    yield found
    found.close()


@pytest.mark.parametrize("world", WORLDS)
def test_what_is_never_an_event_is_none(world: str, ledgers: Ledgers) -> None:
    assert ledgers.of(world).differences == ()


@pytest.mark.parametrize("world", WORLDS)
def test_its_ledger_leads_to_the_same_events_again(world: str, ledgers: Ledgers) -> None:
    assert ledgers.of(world).judged_again(read_again=False) == ()


@pytest.mark.parametrize("world", WORLDS)
def test_no_hold_waits_for_a_person_when_the_page_is_believed_again(world: str, ledgers: Ledgers) -> None:
    assert [one for one in ledgers.of(world).store.reviews.waiting() if one.kind == MASS_CHANGE] == []


def _ids(guard: Guard) -> str:
    return f"{guard.world} without {guard.name.rpartition('.')[2]}"


@pytest.mark.parametrize("guard", [guard for guard in GUARDS if guard.is_about_events], ids=_ids)
def test_each_guard_is_needed(guard: Guard, ledgers: Ledgers, monkeypatch: pytest.MonkeyPatch) -> None:
    world = ledgers.of(guard.world)
    guard.take_out(monkeypatch)

    assert guard.wrong in world.events_otherwise(read_again=guard.is_read)


@pytest.mark.parametrize("guard", [guard for guard in GUARDS if not guard.is_about_events], ids=_ids)
def test_each_guard_of_incidents_is_needed(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    guard.take_out(monkeypatch)
    forget()

    told = differences(NEVER / guard.world)
    forget()

    assert any("incident: " in line and f'"kind": "{guard.wrong}"' in line for line in told)


def read_by_an_older_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Overlook one person, as an older parser may have done."""
    for module in ("reading", "rereading", "round", "work"):
        monkeypatch.setattr(f"scheduler.{module}.PARSER_VERSION", "0")
    monkeypatch.setattr("scheduler.reading.read", overlooking("冉建"))


def overlooking(person: str) -> Callable[[bytes, str | None, Context], Reading]:
    """Return a reader that never sees *person*."""

    def read_less(body: bytes, content_type: str | None, context: Context) -> Reading:
        result = read(body, content_type, context)
        seen = tuple(fact for fact in result.observation.leaders if fact.person != person)
        return replace(result, observation=replace(result.observation, leaders=seen))

    return read_less


def test_a_better_parser_is_no_news(monkeypatch: pytest.MonkeyPatch) -> None:
    read_by_an_older_parser(monkeypatch)

    assert differences(NEVER / BETTER_PARSER, monkeypatch.undo) == ()


def test_a_better_parser_would_be_news_if_old_bytes_kept_their_old_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def undo() -> None:
        monkeypatch.undo()
        monkeypatch.setattr("scheduler.round.reread_outdated", lambda ledger, reader: 0)
        monkeypatch.setattr("monitor.history._read_alike", tuple)
        monkeypatch.setattr("monitor.printed.was_printed", lambda *_: False)

    read_by_an_older_parser(monkeypatch)

    assert any("冉建" in line for line in differences(NEVER / BETTER_PARSER, undo))


def test_every_world_has_a_guard_that_is_taken_out() -> None:
    assert {guard.world for guard in GUARDS} | {BETTER_PARSER} == set(WORLDS)


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: f"{guard.world} {guard.name}")
def test_every_guard_is_named_beside_its_world(guard: Guard) -> None:
    assert guard.name in (NEVER / guard.world / "README.md").read_text(encoding="utf-8")


def test_the_table_lists_every_world_and_every_guard() -> None:
    table = (NEVER.parents[1] / "docs" / "never-events.md").read_text(encoding="utf-8")

    assert [world for world in WORLDS if f"`{world}`" not in table] == []
    assert [guard.name for guard in GUARDS if f"`{guard.name}`" not in table] == []
