"""Who may decide what about whom: clear breaches only, the unknown is believed."""

from dataclasses import replace

import pytest

from monitor.doubts import DoubtKind
from monitor.events import EventType
from monitor.facts import Action, ChangeType, Observation
from monitor.fold import fold
from monitor.model import Role
from monitor.powers import breach, has_power, place_of, reaches
from tests.unit.monitor.history import BODY, SITES, change, fact, home, notice, roster, sighting
from tests.unit.monitor.test_fold import BASE, STAFF, told

PLACES = [
    ("云岭省数据局", "云岭省", ""),
    ("中共云岭省委组织部", "云岭省", ""),
    ("内蒙古自治区政务服务与数据管理局", "内蒙古自治区", ""),
    ("新疆生产建设兵团数据局", "新疆生产建设兵团", ""),
    ("上海市数据局", "上海市", ""),
    ("上海市浦东新区人民政府", "上海市", "浦东新区"),
    ("云岭省青溪县人民政府", "云岭省", "青溪县"),
    ("青溪县人民政府", "", "青溪县"),
    ("省人民政府", "", ""),
    ("市人民政府", "", ""),
    ("自治区党委", "", ""),
    ("区党委", "", ""),
    ("国务院办公厅", "", ""),
    ("云岭省人民代表大会常务委员会", "云岭省", ""),
]
REACH = [
    ("云岭省人民政府", "云岭省数据局", True),
    ("省政府", "云岭省数据局", True),
    ("国务院", "云岭省数据局", True),
    ("海岳省人民政府", "云岭省数据局", False),
    ("中共海岳省委组织部", "云岭省数据局", False),
    ("青溪县人民政府", "云岭省数据局", False),
    ("云岭省青溪市人民政府", "云岭省数据局", False),
    ("云岭省人民政府、青溪市人民政府", "云岭省数据局", True),
    ("青溪市人民政府", "青溪市数据局", True),
    ("云岭省人民政府", "青溪市数据局", True),
    ("新疆维吾尔自治区党委", "新疆生产建设兵团数据局", True),
    ("海岳省人民政府", "数据局", True),
    ("青溪县人民政府", "数据局", True),
    ("青溪县人民政府", "白沙市数据局", False),
    (None, "云岭省数据局", True),
]
GOVERNMENT, CONGRESS, PARTY = "云岭省人民政府", "云岭省人民代表大会常务委员会", "中共云岭省委组织部"
POSTS = [
    (GOVERNMENT, "局长", Action.APPOINTED, False, True),
    (GOVERNMENT, "局长", Action.APPOINTED, True, False),
    (GOVERNMENT, "代局长", Action.APPOINTED, True, True),
    (GOVERNMENT, "局长", Action.ACTING, True, True),
    (GOVERNMENT, "副局长", Action.APPOINTED, True, True),
    (GOVERNMENT, "党组书记", Action.APPOINTED, False, False),
    (GOVERNMENT, "二级巡视员", Action.APPOINTED, False, True),
    (CONGRESS, "局长", Action.APPOINTED, False, True),
    (CONGRESS, "副局长", Action.APPOINTED, False, False),
    (CONGRESS, "副局长", Action.NOMINATED, False, True),
    (CONGRESS, "党组成员", Action.REMOVED, False, False),
    (PARTY, "党组书记", Action.APPOINTED, False, True),
    (PARTY, "局长", Action.APPOINTED, False, True),
    ("某省某某领导小组", "局长", Action.APPOINTED, False, True),
]


OF_THE_PARTY = """
云岭省委员会 中共云岭省委员会 中国共产党云岭省委员会 中国共产党云岭省青川市东湖区委员会 中国共产党东湖镇委员会 呼勒台自治区委员会 临江市委员会
团风县委员会 会川县委 双河彝族哈尼族拉祜族布朗族自治县委员会 中共青川县委 青川地委 人民桥区委 东湖新区党委
"""
OF_OTHERS = """
政协云岭省委员会 共青团云岭省委员会 民革云岭省委员会 云岭省发展和改革委员会 云岭省体育总会委员会 中国共产主义青年团青川县委员会 团云岭省委员会
团市委 共青团青川市委 共青团青川市委组织部 中国致公党云岭省委员会 致公党云岭省委 中国农工民主党青川市委员会 九三学社青川市委 民盟青川市委
中国民主建国会青川市委员会 台盟云岭省委员会 中国红十字会云岭省委员会 红十字会青川县委员会 妇联青川县委员会 中国教育工会云岭省委员会 少先队云岭省委员会
青川县东湖社区委员会 东湖社区党委
"""


@pytest.mark.parametrize(("name", "region", "unit"), PLACES, ids=[row[0] for row in PLACES])
def test_the_place_in_the_name_of_an_organ(name: str, region: str, unit: str) -> None:
    assert place_of(name) == (region, unit)


@pytest.mark.parametrize(("issuer", "body", "expected"), REACH)
def test_an_organ_reaches_its_own_region_and_what_lies_in_it(issuer: str | None, body: str, *, expected: bool) -> None:
    assert reaches(issuer, body) is expected


@pytest.mark.parametrize(("issuer", "post", "action", "constituent", "expected"), POSTS)
def test_each_organ_decides_on_its_posts(issuer: str, post: str, action: Action, *, constituent: bool, expected: bool) -> None:
    found = breach(issuer, "云岭省数据局", fact("李四", action, post), constituent=constituent)

    assert (found is None) is expected


def test_a_deputy_governor_is_elected_by_the_congress() -> None:
    assert breach(CONGRESS, "云岭省人民政府", fact("李四", Action.APPOINTED, "副省长")) is None


def test_what_is_no_organ_of_power() -> None:
    below = ("临江行政公署", "临江盟行署", "青石县委", "青石县政府", "临江高新区管委会", "临江新区管理委员会", "临江高新区党工委")
    assert all(has_power(name) for name in below), "who governs below a province appoints there"
    assert not has_power("临江市城市管理委员会") and not has_power("云岭省国有资产监督管理委员会"), (
        "a department is called so too"
    )
    assert [has_power(name) for name in ("云岭数据集团有限公司", "云岭省数据局", None)] == [False, False, False]
    assert has_power("云岭省人民政府、中共云岭省委")
    assert not has_power("云岭省财政厅、云岭省人民政府、云岭省人民政府办公厅"), "the first of joint issuers decides"


def test_a_committee_of_the_party_decides_and_one_of_others_does_not() -> None:
    party, others = OF_THE_PARTY.split(), OF_OTHERS.split()

    assert [has_power(name) for name in (*party, *others)] == [True] * len(party) + [False] * len(others)


def test_a_body_that_nothing_calls_a_department_is_none() -> None:
    assert breach(GOVERNMENT, "云岭省数据局", fact("李四", Action.APPOINTED, "局长")) is None


APPOINT = fact("李四", Action.APPOINTED, "副局长", "2025-03-10")


@pytest.mark.parametrize(
    "issuer", ["青溪县人民政府", "海岳省人民政府", CONGRESS], ids=["a county", "another province", "the congress"]
)
def test_an_act_without_the_power_is_a_candidate_and_a_review(issuer: str) -> None:
    history = (*BASE, notice("任", 10, APPOINT, issuer=issuer))

    assert told(*history) == [("leader.appointed", "李四", "副局长", "candidate")]
    assert [doubt.kind for doubt in fold(BODY, history, SITES).doubts] == [DoubtKind.POWER]


def test_two_acts_without_the_power_confirm_no_more_than_one() -> None:
    both = (
        notice("任", 10, APPOINT, issuer="青溪县人民政府", source="甲"),
        notice("任任", 10, APPOINT, issuer="海岳省人民政府", source="乙"),
    )

    assert told(*BASE, *both) == [("leader.appointed", "李四", "副局长", "candidate")]


def test_an_act_without_the_power_beside_one_with_it_changes_nothing() -> None:
    both = (notice("任", 10, APPOINT, issuer="青溪县人民政府"), notice("任任", 10, APPOINT))

    assert told(*BASE, *both) == [("leader.appointed", "李四", "副局长", "confirmed")]


def test_what_the_roster_shows_is_listed_and_not_appointed_by_an_act_without_the_power() -> None:
    history = (*BASE, notice("任", 10, APPOINT, issuer="青溪县人民政府"), roster(12, 20, **STAFF, 李四="副局长"))

    assert told(*history) == [("leader.listed", "李四", "副局长", "confirmed")]


def test_a_county_renames_no_provincial_body() -> None:
    renamed = change(ChangeType.RENAMED, "更名", "云岭省大数据局", new_name=BODY.organisation)
    found = fold(BODY, (home(0, 30), notice("更名", 10, renamed, issuer="青溪县人民政府")), SITES)

    assert [(event.type, event.status.value) for event in found.events] == [(EventType.ORG_RENAMED, "candidate")]
    assert [doubt.kind for doubt in found.doubts] == [DoubtKind.POWER]


def test_the_head_of_a_department_is_for_the_standing_committee() -> None:
    duties = replace(change(ChangeType.ATTRIBUTE, "为", rank="正厅级"), quote="云岭省数据局是省政府组成部门，为正厅级")
    shown = sighting("functions", Role.FUNCTIONS, Observation(Role.FUNCTIONS, organisation_changes=(duties,)), 0, 30)
    head = fact("钱七", Action.APPOINTED, "局长")

    assert told(*BASE, shown, notice("任", 10, head)) == [("leader.appointed", "钱七", "局长", "candidate")]
    assert told(*BASE, shown, notice("任", 10, head, issuer=CONGRESS)) == [("leader.appointed", "钱七", "局长", "confirmed")]
    assert told(*BASE, notice("任", 10, head)) == [("leader.appointed", "钱七", "局长", "confirmed")]
