"""Places: listed ones, and provinces that no list has, read by their shape; words that only stand before 省 are none."""

import pytest

from scraper.parsers.gazetteer import place_at, places_in
from scraper.parsers.organisations import full_name


@pytest.mark.parametrize(
    "name", ["武陵省", "青岚省", "望海省", "云岭省", "朔原自治区", "黑龙江省", "内蒙古自治区"], ids=lambda name: name
)
def test_a_province_opens_the_name_of_its_bodies_listed_or_not(name: str) -> None:
    found = place_at(f"{name}数据局")

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "text",
    [
        "辞去省政府副省长职务",
        "加挂省营商环境建设局牌子",
        "全省数据工作",
        "各省数据局",
        "武陵省份",
        "云岭省长",
        "我们省的数据",
        "组建省数据局",
    ],
)
def test_a_word_before_the_level_names_no_province(text: str) -> None:
    assert not places_in(text)


def test_short_forms_belong_to_the_province_that_no_list_has() -> None:
    assert full_name("省数据局", "武陵省人民政府") == "武陵省数据局"
    assert full_name("省发展改革委", "武陵省数据局") == "武陵省发展和改革委员会"
