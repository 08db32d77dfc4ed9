"""Schools and companies: whose a section is that a text names without its house."""

import pytest

from scraper.parsers.houses import section_owner
from scraper.parsers.scope import Scope


@pytest.mark.parametrize(
    ("scope", "owner"),
    [
        (Scope(owner="北川大学", place=None), "北川大学"),
        (Scope(owner="北川大学", place=None, near="北川大学附属医院"), "北川大学"),
        (Scope(owner="北川大学", place=None, near="北川市数据局"), None),
        (Scope(owner="北川大学", place=None, body="北川市数据局"), None),
        (Scope(owner="北川大学", place=None, firm="北川职业学院"), "北川职业学院"),
        (Scope(owner="北川市人民政府", place=None), None),
        (Scope(owner="北川水务集团有限公司", place=None), None),
        (Scope(owner="北川水务集团有限公司", place=None, act=True), "北川水务集团有限公司"),
    ],
)
def test_a_section_is_of_the_school_that_speaks_and_of_no_body_it_tells_of(scope: Scope, owner: str | None) -> None:
    assert section_owner("人事处", scope) == owner
