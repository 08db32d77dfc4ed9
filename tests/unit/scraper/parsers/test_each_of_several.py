"""«均», «都»: what is said of each of the bodies that a sentence listed, and what is said of something else."""

import pytest

from monitor.facts import ChangeType
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

LISTED = "北川市数据局、北川市港口局挂牌"


@pytest.mark.parametrize(
    ("said", "both"),
    [
        ("，均为市政府工作部门。", True),
        ("。这两个局都由北川市财政局管理。", True),
        ("。两家均归北川市财政局管理。", True),
        ("。其中两家新机构均系市政府工作部门。", True),
        ("；均属市政府工作部门。", True),
        ("，人员均到位，为市政府工作部门。", False),
        ("，均已揭牌，为市政府工作部门。", False),
        ("，人员均由北川市财政局管理。", False),
        ("，办公地点均为市政府。", False),
        ("，为市政府工作部门。", False),
    ],
)
def test_an_attribute_behind_a_word_for_each_is_one_of_each_body_listed(said: str, both: bool) -> None:
    read = read_text_only(LISTED + said, Context(organisation="北川市人民政府", published="2030-01-02"))

    founded = {one.organisation for one in read.organisation_changes if one.type is ChangeType.FOUNDED and one.superior}
    assert founded.issuperset({"北川市数据局", "北川市港口局"}) is both
