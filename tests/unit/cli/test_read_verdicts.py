"""What ``read`` says of a saved page that is not the page; nobody knows its status, its headers, nor what stood there before."""

import json

import pytest

from cli.answers import Answerer, Form
from cli.saved import Saved
from scraper.parsers.context import Context
from tests.golden.verdicts import VERDICTS, Case, cases

# These can only be told from what came with the page, or from what stood there before.
TOLD_BY_MORE = {
    "another-regions-home.html",
    "stub-to-home-refresh.html",
    "stub-to-home-script.html",
    "empty_column",
    "layout_changed",
    "partial",
    "stale",
    "transport_error",
    "robots",
}
BESIDE = {"status", "headers", "failure", "final", "after"}
ALONE = [case for case in cases() if not TOLD_BY_MORE & {case.verdict, case.name} and not BESIDE & case.entry.keys()]


@pytest.mark.parametrize("case", ALONE, ids=lambda case: f"{case.verdict}/{case.name}")
def test_a_saved_page_that_is_not_the_page_is_called_what_it_is(case: Case) -> None:
    file = VERDICTS / case.verdict / case.name

    answer = Answerer(frozenset(), Form.JSON)(Saved(case.name, case.name, Context(), file=file))

    assert answer.verdict.value == case.verdict, answer.out
    assert json.loads(answer.out)["verdict"] == case.verdict
