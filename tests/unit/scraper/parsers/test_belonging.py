"""A post that cannot be of the body named before it is the page's own, and 主席 is not always of a government."""

import pytest

from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.titles import read_title

ROWS = (
    ("临江省数据局", "党组书记　局长", (("临江省数据局", "党组书记"), ("临江省数据局", "局长"))),
    ("临江省数据局", "副局长 党组成员（挂职）", (("临江省数据局", "副局长"), ("临江省数据局", "党组成员"))),
    ("临江省数据局", "党组书记 省信息中心主任", (("临江省数据局", "党组书记"), ("临江省信息中心", "主任"))),
    ("临江省数据局", "总 工 程 师", (("临江省数据局", "总工程师"),)),
    ("临江省数据局", "一级主任 科员", (("临江省数据局", "一级主任科员"),)),
    ("临江省数据局", "省政府副秘书长、局长", (("临江省人民政府", "副秘书长"), ("临江省数据局", "局长"))),
    ("临江省数据局", "省发展改革委党组成员、局长", (("临江省发展和改革委员会", "党组成员"), ("临江省数据局", "局长"))),
    ("临江省数据局", "省委委员、党组书记、局长", (("临江省委", "委员"), ("临江省数据局", "党组书记"), ("临江省数据局", "局长"))),
    ("青丘市人民政府", "市委副书记、市长", (("青丘市委", "副书记"), ("青丘市人民政府", "市长"))),
    ("青丘市大数据中心", "市政府副秘书长、主任", (("青丘市人民政府", "副秘书长"), ("青丘市大数据中心", "主任"))),
    ("临江省发展和改革委员会", "省委委员、主任", (("临江省委", "委员"), ("临江省发展和改革委员会", "主任"))),
    ("南宁市涂山区人民政府", "区委副书记、区长", (("南宁市涂山区委", "副书记"), ("南宁市涂山区人民政府", "区长"))),
    ("南宁市涂山区人民政府", "涂山区委常委、副区长", (("南宁市涂山区委", "常委"), ("南宁市涂山区人民政府", "副区长"))),
    ("涂山县委", "县委副书记、县长", (("涂山县委", "副书记"), ("涂山县人民政府", "县长"))),
    ("涂山县委", "县委常委、组织部部长", (("涂山县委", "常委"), ("涂山县委组织部", "部长"))),
    ("涂山县人民政府", "县委常委、统战部部长", (("涂山县委", "常委"), ("涂山县委统战部", "部长"))),
    ("涂山县人民政府", "党组成员、办公室主任", (("涂山县人民政府", "党组成员"), ("涂山县人民政府办公室", "主任"))),
    ("涂山县数据局", "党组成员、办公室主任", (("涂山县数据局", "党组成员"), ("涂山县数据局", "办公室主任"))),
    ("涂山县数据局", "公共资源交易中心主任", (("涂山县公共资源交易中心", "主任"),)),
    ("涂山县数据局", "机关服务中心主任", (("机关服务中心", "主任"),)),
    ("涂山县交通运输局", "县地方公路段段长", (("涂山县地方公路段", "段长"),)),
    # What the named body can have stays there.
    ("临江省发展和改革委员会", "省数据局党组书记、局长", (("临江省数据局", "党组书记"), ("临江省数据局", "局长"))),
    ("临江省数据局", "省委办公厅副主任、二级巡视员", (("临江省委办公厅", "副主任"), ("临江省委办公厅", "二级巡视员"))),
)


@pytest.mark.parametrize(("owner", "title", "wanted"), ROWS, ids=[title for _, title, _ in ROWS])
def test_a_post_belongs_to_the_body_that_can_have_it(owner: str, title: str, wanted: tuple[tuple[str, str], ...]) -> None:
    held = tuple((holding.organisation, post) for holding in read_title(title, owner).holdings for post in holding.posts)

    assert held == wanted


@pytest.mark.parametrize(
    ("owner", "chaired"),
    [("青丘省政协", "青丘省政协"), ("青丘省总工会", "青丘省总工会"), ("青丘自治区人民政府", "青丘自治区人民政府")],
)
def test_a_chair_is_one_of_the_page_s_own_body(owner: str, chaired: str) -> None:
    seen = read_text_only("领导信息\n主席：刘得水\n副主席：陈光、马成", Context(organisation=owner))

    assert {leader.organisation for leader in seen.leaders} == {chaired}
