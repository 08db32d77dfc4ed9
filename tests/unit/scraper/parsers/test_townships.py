"""Townships: what a street's and a town's own pages call themselves."""

import pytest

from scraper.parsers.titles import read_title
from scraper.parsers.townships import in_county

STREET, TOWN = "临江市青山区白水街道办事处", "临江市青山县白水镇人民政府"


@pytest.mark.parametrize(
    ("owner", "title", "held"),
    [
        (STREET, "街道党工委书记、办事处主任", [("临江市青山区白水街道", "党工委书记"), (STREET, "主任")]),
        (STREET, "街道党工委委员、政法委员", [("临江市青山区白水街道", "党工委委员、政法委员")]),
        (STREET, "白水街道办事处副主任", [(STREET, "副主任")]),
        (STREET, "街道办主任", [(STREET, "主任")]),
        ("临江市青山区白水街道", "街道办事处主任", [(STREET, "主任")]),
        (TOWN, "镇党委副书记、镇长", [("临江市青山县白水镇", "党委副书记"), (TOWN, "镇长")]),
        (TOWN, "白水镇党委书记", [("临江市青山县白水镇", "党委书记")]),
        (TOWN, "黑石镇党委书记", [("黑石镇", "党委书记")]),
        ("临江市数据局", "党组书记、局长", [("临江市数据局", "党组书记、局长")]),
    ],
)
def test_a_township_is_called_short_on_its_own_pages(owner: str, title: str, held: list[tuple[str, str]]) -> None:
    assert [(str(one.organisation), "、".join(one.posts)) for one in read_title(title, owner)] == held


@pytest.mark.parametrize(
    ("named", "district", "city", "full"),
    [
        ("溪桥镇人民政府", "青石县", "临江市", "青石县溪桥镇人民政府"),
        ("溪桥街道", None, "临江市", "临江市溪桥街道"),
        ("溪桥街道", None, "杭州市", "溪桥街道"),
        ("望山县溪桥镇", "青石县", None, "望山县溪桥镇"),
        ("溪桥医院", "青石县", None, "溪桥医院"),
    ],
)
def test_a_township_is_its_countys(named: str, district: str | None, city: str | None, full: str) -> None:
    assert in_county(named, district, city) == full
