"""The gazetteer: one list of places for bodies and grammar, and provinces that no list has, read by their shape."""

import pytest

from scraper.parsers.gazetteer import next_place, opens_with_unit, place_at, place_of_name, places_in
from scraper.parsers.organisations import full_name
from scraper.parsers.places import city_of, province_holding


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("甘肃省兰州市和江苏省", ["兰州市", "江苏省"]),
        ("在沧澜省和甘肃召开", ["沧澜省", "甘肃省"]),
        ("恩施州、恩施土家族苗族自治州", ["恩施土家族苗族自治州", "恩施土家族苗族自治州"]),
        ("石河子市政务服务局", ["石河子市"]),
        ("会议要求抓好落实", []),
        ("统筹云岭省数据局", ["云岭省"]),
        ("因金沙江省数据局", ["金沙江省"]),
        ("洪湖北省数据局、大甘肃省", ["湖北省", "甘肃省"]),
        ("壮美广西壮族自治区、壮丽宁夏回族自治区", ["广西壮族自治区", "宁夏回族自治区"]),
        ("巴音塔拉蒙古族自治州数据局", ["巴音塔拉蒙古族自治州"]),
        ("索木高勒蒙古族达斡尔族自治区数据局", ["索木高勒蒙古族达斡尔族自治区"]),
        ("由云河彝族自治州迁往大兴省", ["云河彝族自治州", "大兴省"]),
        ("经察哈尔省委批准、会同合江省政府", ["察哈尔省", "合江省"]),
        ("监察云岭省各部门、同云岭省数据局签约、全国云岭省", ["云岭省"] * 3),
        ("王平任太行省数据局局长，李强任大同省数据局局长", ["太行省", "大同省"]),
        ("建安省、新安省和上原省", ["建安省", "新安省", "上原省"]),
        ("新设省数据局，上报省政府，形成省数据局，归口省委，国家、学会省", []),
        ("同一省的另一省数据局、某一省数据局", []),
        ("", []),
    ],
)
def test_the_places_of_a_text_in_order(text: str, names: list[str]) -> None:
    assert [place.name for place in places_in(text)] == names
    assert [place.name for place in places_in(text + "。" * 700)] == names


@pytest.mark.parametrize(
    ("name", "county"), [("单县大数据局", "单县"), ("沛县人民政府", "沛县"), ("县级机关", None), ("和县城", None)]
)
def test_a_county_may_have_one_character(name: str, county: str | None) -> None:
    place = place_of_name(name)
    assert (place.county if place is not None else None) == county


@pytest.mark.parametrize(
    ("name", "prefecture", "county"),
    [
        ("松州市岭湾区数据局", "松州市", "松州市岭湾区"),
        ("云岭省松州市青川县数据局", "松州市", "青川县"),
        ("松州市数据局", None, "松州市"),
        ("松州市市场监督管理局", None, "松州市"),
        ("兰州市城关区数据局", "兰州市", "兰州市城关区"),
    ],
)
def test_a_part_of_a_city_that_no_list_has(name: str, prefecture: str | None, county: str) -> None:
    place = place_of_name(name)

    assert place is not None
    assert (place.prefecture, place.county) == (prefecture, county)


@pytest.mark.parametrize("name", ["海南国际数据服务中心", "云南数字经济开发区管理委员会", "贵州日报"])
def test_a_name_that_only_begins_with_a_province_keeps_its_form(name: str) -> None:
    assert full_name(name, "海南省人民政府") == name


def test_the_next_place_is_the_first_from_there_on() -> None:
    text = "由甘肃省到沧澜省"

    assert [place_at(text, start) is not None for start in range(3)] == [False, True, False]
    assert (found := next_place(text, 2)) is not None
    assert text[found.start : found.end] == "沧澜省"
    assert next_place(text, found.end) is None
    assert next_place(text, 2, found.start) is None


def test_grammar_and_bodies_know_the_same_cities() -> None:
    assert city_of("石河子市数据局") == "石河子市"
    assert province_holding("石河子市") == "新疆维吾尔自治区"
    assert opens_with_unit("恩施州政务服务局")
    assert opens_with_unit("甘肃数据局")
    assert not opens_with_unit("局长")


def test_a_province_named_over_and_over_is_no_harm() -> None:
    assert len(places_in("甘肃省" * 5_000)) == 5_000


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
        "建设文化大省。",
        "作为能源大省、生态强省",
        "由农业大省迈向经济强省",
        "支持少数民族自治州发展",
        "30个少数民族自治州和5个民族自治区",
        "毗邻的内陆省、边疆省数据局",
        "边境自治州",
    ],
)
def test_a_word_before_the_level_names_no_province(text: str) -> None:
    assert not places_in(text)


@pytest.mark.parametrize(("text", "named"), [("青县数据局", "青县"), ("丰县域经济发展局", None), ("礼县级医院管理局", None)])
def test_a_county_of_one_character_ends_where_no_other_word_begins(text: str, named: str | None) -> None:
    found = place_of_name(text)

    assert (found.county if found is not None else None) == named


def test_short_forms_belong_to_the_province_that_no_list_has() -> None:
    assert full_name("省数据局", "武陵省人民政府") == "武陵省数据局"
    assert full_name("省发展改革委", "武陵省数据局") == "武陵省发展和改革委员会"


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("清河地区财政局", "清河地区"),
        ("青石盟行政公署", "青石盟"),
        ("连锁加盟管理办公室", None),
        ("贫困地区儿童发展中心", None),
        ("老少边穷地区建设委员会", None),
        ("民航华东地区管理局", None),
        ("国家能源局西北地区监管局", None),
        ("欠发达地区发展中心", None),
        ("边境地区工作办公室", None),
    ],
)
def test_what_only_ends_as_a_prefecture_does_is_none(name: str, unit: str | None) -> None:
    found = place_of_name(name)

    assert (found.prefecture if found is not None else None) == unit
