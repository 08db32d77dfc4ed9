"""Real pages as input: what is read from each labelled page, which pages become incidents, and that nothing becomes news."""

from pathlib import Path

import pytest

from monitor.events import Status
from tests.e2e.real_pages import CHALLENGED, LOOKALIKE, PAGES, Outcome, compare, load, poll, table

pytestmark = [pytest.mark.e2e, pytest.mark.shared]
# The floors rise with the readers, never the other way.
PEOPLE = 100
IDENTITY_SHARE = 0.9


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    if not (PAGES / "manifest.jsonl").is_file():
        pytest.skip(f"no real pages: {PAGES.name} of the shared material is not beside the project")
    return poll(load(PAGES), Path(tmp_path_factory.mktemp("real")))


def test_labelled_pages_read_as_their_labels_say(outcome: Outcome, capsys: pytest.CaptureFixture[str]) -> None:
    lines = compare(outcome)
    with capsys.disabled():
        print(f"\n{table(lines)}")  # noqa: T201 - the table is what this test is for

    assert sum(line.right for line in lines) >= PEOPLE
    assert sum(line.read for line in lines) == sum(line.wanted for line in lines)
    assert all(line.in_order for line in lines)
    assert sum(all(line.identity) for line in lines) >= IDENTITY_SHARE * len(lines)


@pytest.mark.parametrize(
    ("number", "kinds"),
    [("131", {"challenged"}), ("133", {"challenged"}), ("121", {"challenged", "shell"}), ("027", {"redirect_stub", "shell"}), ("068", {"empty_column"}),
     (CHALLENGED, {"challenged"})],
)  # fmt: skip
def test_a_page_that_is_not_the_page_is_an_incident(outcome: Outcome, number: str, kinds: set[str]) -> None:
    found = {one.kind for one in outcome.incidents for page in one.pages if page.url.endswith(f"/{number}.html")}

    assert found & kinds


def test_the_challenge_is_over_in_the_third_round(outcome: Outcome) -> None:
    mine = [one for one in outcome.incidents for page in one.pages if page.url.endswith(f"/{CHALLENGED}.html")]

    assert [one.closed_at is not None for one in mine] == [True]


def test_the_lookalike_is_never_believed(outcome: Outcome) -> None:
    host = next(page.host for page in outcome.pages if page.number == LOOKALIKE).replace(".", "-")

    assert not [event for event in outcome.events if event.site == host]
    assert not outcome.seen[LOOKALIKE].leaders if LOOKALIKE in outcome.seen else True


def test_nothing_of_it_is_news(outcome: Outcome) -> None:
    assert [event.summary for event in outcome.events if event.status is not Status.LEAD] == []
