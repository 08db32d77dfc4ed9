"""Every rule that a reader emits is described in plain words; what is described exists."""

import ast
import re
from pathlib import Path

import pytest

from scraper.parsers import heads, namings, standings, verbs
from scraper.parsers import rulebook as book
from scraper.parsers.deeds import MODES
from scraper.parsers.vetoes import DOCUMENTS, SENTENCES

PARSERS = Path(book.__file__).parent
# A rule's id: a family, a slash, a word; a content type has no such family.
RULE_ID = re.compile(r"^[a-z]+/[^\s/<>.*]{1,12}$")
NO_RULE = re.compile(r"^(?:text|application|image)/")


def written() -> set[str]:
    """Return every string of the readers that is the id of a rule, and the beginning of those put together."""
    found = set()
    for path in PARSERS.glob("*.py"):
        if path.name == "rulebook.py":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if (RULE_ID.match(text) or re.match(r"^[a-z]+/$", text)) and not NO_RULE.match(text):
                    found.add(text)
    return found


ROWS = [*verbs.LEADING, *verbs.INFIX, verbs.CONTINUED, *MODES.values(), *namings.RULES, *standings.RULES, *heads.RULES]
EMITTED = sorted(written() | {row.id for row in ROWS})


def test_the_ids_are_found() -> None:
    assert {"roster/card", "appointment/任命为", "table/", "naming/更名", "state/亮相", "investigated/审查调查"} <= set(EMITTED)


@pytest.mark.parametrize("rule", EMITTED)
def test_every_rule_has_a_description(rule: str) -> None:
    assert book.described(rule), f"scraper/parsers/rulebook.py has no row for {rule}"


@pytest.mark.parametrize("rule", sorted(book.RULES))
def test_every_description_is_of_a_rule_that_exists(rule: str) -> None:
    assert any(one == rule or one.startswith(f"{rule.partition('/')[0]}/") for one in EMITTED)
    assert "/" not in rule or rule in EMITTED or rule.partition("/")[0] == "table"


def test_a_rule_that_nobody_knows_has_none() -> None:
    assert book.described("unheard/of") is None
    assert book.sample_of("unheard/of") is None


def test_samples_come_from_the_rows() -> None:
    assert book.sample_of("appointment/任命为") == "任命张三为某省数据局局长"
    assert {book.veto_sample(veto.reason) for veto in SENTENCES} <= {veto.sample for veto in (*SENTENCES, *DOCUMENTS)}
