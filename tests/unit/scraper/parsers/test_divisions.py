"""Units of the Production Corps: which words are units on whose pages."""

import pytest

from scraper.parsers.divisions import commands, in_corps

CORPS = "新疆生产建设兵团"


@pytest.mark.parametrize(
    ("bare", "owner", "name"),
    [
        ("师数据局", f"{CORPS}第九师白杨市", f"{CORPS}第九师数据局"),
        ("师市数据局", "第九师白杨市", "第九师白杨市数据局"),
        ("一四三团", "第九师白杨市", "第九师一四三团"),
        ("第十师数据局", CORPS, f"{CORPS}第十师数据局"),
        ("师范学院", "第九师白杨市", None),
        ("师资培训中心", f"{CORPS}第九师", None),
        ("师数据局", CORPS, None),
        ("师数据局", "北川市人民政府", None),
        ("一四三团", None, None),
    ],
)
def test_a_unit_is_one_on_the_pages_of_the_corps_only(bare: str, owner: str | None, name: str | None) -> None:
    assert in_corps(bare, owner) == name


def test_who_commands_a_unit() -> None:
    assert [post for post in ("政委", "副师长", "团长", "党委书记", "局长") if commands(post)] == ["政委", "副师长", "团长"]
