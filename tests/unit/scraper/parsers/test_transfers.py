"""Functions that change hands and plates that are taken down: what a sentence says of them, and what it does not."""

import pytest

from monitor.facts import ChangeType, OrganisationFact
from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.transfers import RULES

BUREAU, DRC, OFFICE = "云南省数据局", "云南省发展和改革委员会", "云南省人民政府办公厅"
PLATE = "云南省大数据管理局"


def read(text: str, owner: str | None = None) -> list[OrganisationFact]:
    return list(read_text_only(text, Context(organisation=owner, published="2025-03-12")).organisation_changes)


def moved(text: str) -> list[tuple[str, tuple[str, ...], str | None]]:
    return [
        (fact.organisation, fact.predecessors, fact.date)
        for fact in read(text, "云南省人民政府")
        if fact.type is ChangeType.FUNCTIONS
    ]


def taken_down(text: str, owner: str | None = None) -> list[tuple[str, str | None]]:
    return [(fact.organisation, fact.nameplate) for fact in read(text, owner) if fact.type is ChangeType.UNPLATED]


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_each_row_reads_its_sample(rule: object) -> None:
    sample = next(one for one in RULES if one is rule)

    assert [fact.rule for fact in read(sample.sample + "。") if fact.type is sample.type] == [sample.id]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月10日，省政府决定，将云南省发展和改革委员会的数据要素基础制度建设职责划入云南省数据局。", [(BUREAU, (DRC,), "2025-03-10")]),
        ("将省发展改革委承担的数字经济发展统筹协调职责划转至省数据局。", [(BUREAU, (DRC,), None)]),
        ("将云南省发展和改革委员会、云南省工业和信息化厅的有关职责划入云南省数据局。", [(BUREAU, (DRC, "云南省工业和信息化厅"), None)]),
        ("云南省人民政府办公厅的政务服务管理职责，统一由云南省数据局承担。", [(BUREAU, (OFFICE,), None)]),
        ("云南省数据局承接原云南省发展和改革委员会的数据资源整合职责。", [(BUREAU, (DRC,), None)]),
        ("云南省发展和改革委员会加挂云南省数据局牌子，将云南省工业和信息化厅的数据管理职责划入该局。", [(BUREAU, ("云南省工业和信息化厅",), None)]),
        ("在云南省发展和改革委员会加挂云南省数据局牌子。将云南省工业和信息化厅的数据管理职责划入该局。", [(BUREAU, ("云南省工业和信息化厅",), None)]),
        ("云南省发展和改革委员会加挂云南省数据局牌子；把省工业和信息化厅的数据管理职责整体划转该委。", [(DRC, ("云南省工业和信息化厅",), None)]),
        ("云南省政务服务管理局加挂云南省数据局牌子，将云南省审计局、云南省统计局的数据职责划入该局。", [("云南省政务服务管理局", ("云南省审计局", "云南省统计局"), None)]),
        ("组建云南省政务服务管理局，加挂“云南省数据局”牌子，将云南省统计局的数据职责划入该局。", [("云南省政务服务管理局", ("云南省统计局",), None)]),
        ("云南省发展和改革委员会加挂云南省数据局、云南省能源局牌子，将云南省统计局的数据职责划入该局。", []),
        ("云南省数据局揭牌，将云南省统计局的数据职责划入该局。", [(BUREAU, ("云南省统计局",), None)]),
        ("拟将云南省发展和改革委员会的数据要素职责划入云南省数据局。", []),
        ("建议将云南省发展和改革委员会的数据要素职责划入云南省数据局。", []),
        ("尚未将云南省发展和改革委员会的数据要素职责划入云南省数据局。", []),
        ("撤销云南省大数据中心，将云南省大数据中心的职责划入云南省数据局。", [(BUREAU, ("云南省大数据中心",), None)]),
        ("不再保留云南省大数据管理局，其数据资源管理职责划入云南省数据局。", [(BUREAU, (PLATE,), None)]),
        ("撤销云南省信息中心，其承担的数据职责由云南省数据局承担。", [(BUREAU, ("云南省信息中心",), None)]),
        ("将云南省大数据中心由云南省发展和改革委员会划归云南省数据局管理。", []),
        ("将云南省发展和改革委员会的12名人员划入云南省数据局。", []),
        ("2018年11月，将云南省发展和改革委员会的数据要素职责划入云南省数据局。", []),
        ("云南省数据局、云南省发展和改革委员会按照职责分工负责。", []),
        ("云南省数据局承担云南省数字经济发展领导小组日常工作。", []),
        ("云南省政务服务管理局不再加挂云南省大数据管理局牌子，其数据职责划入云南省数据局。", []),
    ],
)  # fmt: skip
def test_functions_change_hands(text: str, expected: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    assert [(one, set(given), day) for one, given, day in moved(text)] == [(one, set(given), day) for one, given, day in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云南省数据局不再加挂云南省大数据管理局牌子。", [(BUREAU, PLATE)]),
        ("撤销云南省数据局加挂的云南省大数据管理局牌子。", [(BUREAU, PLATE)]),
        ("云南省数据局取消加挂云南省大数据管理局牌子。", [(BUREAU, PLATE)]),
        ("云南省数据局不再保留云南省大数据管理局、云南省政务服务管理局牌子。", [(BUREAU, PLATE), (BUREAU, "云南省政务服务管理局")]),
        ("云南省数据局加挂的云南省大数据管理局牌子同时撤销。", [(BUREAU, PLATE)]),
        ("云南省统计局加挂云南省数据局牌子，不再保留云南省大数据管理局牌子。", [("云南省统计局", PLATE)]),
        ("云南省统计局加挂的云南省大数据管理局牌子不再保留，职责划入云南省数据局。", [("云南省统计局", PLATE)]),
        ("云南省统计局加挂云南省数据局牌子，不再保留云南省大数据管理局。", []),
        ("云南省统计局加挂云南省数据局牌子，撤销内设机构数据处。", []),
        ("云南省统计局加挂云南省数据局牌子，同时取消原有审批事项12项。", []),
        ("拟不再加挂云南省大数据管理局牌子。", []),
        ("云南省数据局加挂云南省大数据管理局牌子。", []),
        ("云南省数据局获评“放心消费”牌子。", []),
        ("云南省数据局不再保留云南省大数据管理局。", []),
        ("云南省数据局不再加挂云南省大数据管理局牌子，其政务服务职责划入云南省政务服务管理局。", [(BUREAU, PLATE)]),
    ],
)  # fmt: skip
def test_a_plate_is_taken_down(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert taken_down(text) == expected


def test_a_plate_that_is_taken_down_is_not_put_up_by_the_same_words() -> None:
    for text in ("云南省数据局取消加挂云南省大数据管理局牌子。", "撤销云南省数据局加挂的云南省大数据管理局牌子。"):
        assert [fact.type for fact in read(text)] == [ChangeType.UNPLATED]


def test_the_own_body_is_meant_where_none_is_named() -> None:
    assert taken_down("本局不再加挂云南省大数据管理局牌子。", BUREAU) == [(BUREAU, PLATE)]


def test_that_bureau_is_not_the_one_that_gives_duties() -> None:
    found = read("云南省数据局整合云南省统计局的数据职责，该局加挂云南省大数据管理局牌子。")

    assert [(fact.organisation, fact.nameplate) for fact in found if fact.type is ChangeType.NAMEPLATE] == [(BUREAU, PLATE)]


def test_a_hostile_row_of_bodies_ends_in_time() -> None:
    text = "将" + "、".join(["云南省发展和改革委员会"] * 400) + "的" + "职责" * 400 + "划入" * 400 + "。"

    assert moved(text) == []
