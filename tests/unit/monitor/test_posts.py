"""Which post leads, which seat a title means, and from which day a partial date counts."""

from dataclasses import replace
from datetime import date

import pytest

from monitor.claims import organisation_claims
from monitor.facts import ChangeType
from monitor.history import in_order
from monitor.organisations import marked
from monitor.posts import administrative, leading, weight, without_mode
from tests.unit.monitor.history import BODY, SITES, change, notice

IN_ORDER = ("局长", "代局长", "常务副局长", "副局长", "总工程师", "党组书记", "党组成员", "二级巡视员")


def test_posts_lead_in_this_order() -> None:
    weights = [weight(post) for post in IN_ORDER]

    assert weights == sorted(set(weights))
    assert leading(reversed(IN_ORDER)) == "局长"
    assert leading(("二级巡视员", "党组成员")) == "党组成员"
    assert leading(()) is None
    assert administrative(IN_ORDER) == IN_ORDER[:5]


@pytest.mark.parametrize(
    ("post", "seat"),
    [("代局长", "局长"), ("代理局长", "局长"), ("局长", "局长"), ("代表", "代表"), ("代表处主任", "代表处主任"), ("代", "代")],
)
def test_a_seat_is_the_post_without_its_mode(post: str, seat: str) -> None:
    assert without_mode(post) == seat


@pytest.mark.parametrize(
    ("stated", "published", "expected"),
    [
        ("2025-03-10", "2025-03-20", date(2025, 3, 10)),
        ("2025-03", "2025-03-20", date(2025, 3, 20)),
        ("2025-03", "2025-04-20", date(2025, 3, 28)),
        ("2025-03", "2025-02-20", date(2025, 3, 1)),
        ("2025", "2025-03-20", date(2025, 3, 20)),
        ("2024", "2025-03-20", date(2024, 12, 30)),
        (None, "2025-03-20", date(2025, 3, 20)),
        (None, None, date(2025, 3, 21)),
    ],
)
def test_a_partial_date_is_as_late_as_the_text_allows(stated: str | None, published: str | None, expected: date) -> None:
    run = notice("组建", 20, change(ChangeType.FOUNDED, "组建", date=stated), act=False)
    assert run.observation is not None
    document = replace(run.observation.document, published_on=published)
    run = replace(run, observation=replace(run.observation, document=document, published=None))
    (claim,) = organisation_claims(BODY, in_order([run]), SITES, frozenset({BODY.organisation}))

    assert (marked(claim, "there").day, marked(claim, "there").loose) == (expected, stated is None)
