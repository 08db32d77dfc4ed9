"""The grammar on sentences of our own: what each states, and nothing beside it."""

import pytest

from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from tests.unit.scraper.parsers import acts, sentences, texts
from tests.unit.scraper.parsers.sentences import OWNER, PUBLISHED

BUREAU = "临江省数据局"


def rows() -> list[tuple[str, str, str]]:
    found = []
    for line in (row for module in (sentences, texts) for row in module.ROWS.strip().splitlines()):
        name, rest = line.split(" | ", 1)
        text, _, facts = rest.rpartition(" |")
        found.append((name, text.strip().replace("⏎", "\n"), facts.strip()))
    return found


def stated(text: str, owner: str, *, dated: bool = False) -> set[str]:
    seen = read_text_only(text, Context(organisation=owner, published=PUBLISHED))
    facts = {
        f"{fact.person} {fact.action.value} {fact.post} {fact.organisation}"
        + (f" {fact.dates.projection or '-'}" if dated else "")
        for fact in seen.appointments
    }
    return facts | {f"{fact.person} holds {'、'.join(fact.posts)} {fact.organisation}" for fact in seen.leaders}


@pytest.mark.parametrize(("name", "text", "facts"), rows(), ids=[name for name, _, _ in rows()])
def test_a_sentence_states_just_what_its_row_says(name: str, text: str, facts: str) -> None:
    owner = BUREAU if name.startswith("roster") else OWNER
    expected = {fact.replace("OWNER", BUREAU) for fact in facts.split("; ") if fact}
    assert stated(text, owner, dated=name.startswith("dated")) == expected


@pytest.mark.parametrize("row", acts.ROWS.strip().splitlines(), ids=lambda row: row.split(" |")[0])
def test_an_act_states_just_what_its_row_says(row: str) -> None:
    name, owner, text, facts = (part.strip() for part in row.split(" |"))
    expected = {fact for fact in facts.split("; ") if fact}
    assert stated(text.replace("⏎", "\n"), owner, dated=name.startswith("dated")) == expected


def test_the_table_is_large_and_its_ids_are_unique() -> None:
    names = [name for name, _, _ in rows()]
    assert len(names) >= 120
    assert len(set(names)) == len(names)
