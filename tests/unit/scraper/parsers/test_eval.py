"""The development split as a regression, with the floors of the language document."""

import json
from html import escape
from pathlib import Path

import pytest

from monitor.facts import Observation
from scraper.parsers import read, read_text_only
from scraper.parsers.context import Context

DEV = Path(__file__).parents[5] / "shared" / "eval" / "dev.jsonl"
NEVER = {"appointed", "removed", "concurrent", "acting"}
pytestmark = pytest.mark.shared


def items() -> list[dict[str, object]]:
    if not DEV.exists():
        pytest.skip("the shared development split is not beside the repository")
    return [item for line in DEV.read_text(encoding="utf-8").splitlines() if "text" in (item := json.loads(line))]


def scores() -> tuple[set[tuple[object, ...]], set[tuple[object, ...]]]:
    gold: set[tuple[object, ...]] = set()
    found: set[tuple[object, ...]] = set()
    for item in items():
        expected = item["expected"]
        seen = read_text_only(str(item["text"]), Context(organisation=item["source_org"], published=item["published"]))
        gold |= {
            (item["id"], one["person"], one["action"], one["post"], one["effective_date"]) for one in expected["appointments"]
        }
        found |= {(item["id"], one.person, one.action.value, one.post, one.dates.projection) for one in seen.appointments}
        gold |= {(item["id"], one["person"], post) for one in expected["leaders"] for post in one["posts"]}
        found |= {(item["id"], one.person, post) for one in seen.leaders for post in one.posts}
    return gold, found


def test_people_and_posts_of_the_split_are_read_with_their_dates() -> None:
    gold, found = scores()
    assert len(gold & found) >= 0.97 * len(gold)
    assert len(gold & found) >= 0.98 * len(found)


def test_a_negative_text_never_appoints_or_removes() -> None:
    for item in items():
        if item["kind"] == "negative":
            seen = read_text_only(str(item["text"]), Context(organisation=item["source_org"], published=item["published"]))
            assert not {fact.action.value for fact in seen.appointments} & NEVER, item["id"]


def facts_of(seen: Observation) -> tuple[object, ...]:
    return (
        {(one.person, one.action, one.post, one.organisation, one.dates.projection) for one in seen.appointments},
        {(one.person, one.posts, one.organisation) for one in seen.leaders},
        {
            (one.type, one.organisation, one.new_name, one.nameplate, one.date, one.rank, one.superior)
            for one in seen.organisation_changes
        },
    )


def test_the_paragraphs_of_a_page_state_what_the_bare_text_states() -> None:
    for item in items():
        text = str(item["text"])
        context = Context(organisation=item["source_org"], published=item["published"])
        page = f"<html><body>{''.join(f'<p>{escape(line)}</p>' for line in text.split(chr(10)))}</body></html>"
        assert facts_of(read(page.encode(), "text/html; charset=utf-8", context).observation) == facts_of(
            read_text_only(text, context)
        ), item["id"]
