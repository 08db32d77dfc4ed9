"""The one line of Chinese for each type of event, whole and with what is not known."""

from typing import Any

import pytest

from monitor.events import EventType
from monitor.summary import summarise

BUREAU = "云岭省数据局"
WHO = {"person": "李四", "post": "副局长"}
LINES: list[tuple[str, dict[str, Any], str]] = [
    ("leader.nominated", WHO, "李四拟任云岭省数据局副局长"),
    ("leader.nominated", {"person": "李四"}, "李四拟任云岭省数据局"),
    ("leader.appointed", WHO, "李四任云岭省数据局副局长"),
    ("leader.appointed", {"person": "李四"}, "李四任云岭省数据局"),
    ("leader.confirmed", WHO, "李四正式任云岭省数据局副局长"),
    ("leader.confirmed", {"person": "李四"}, "李四正式任云岭省数据局"),
    ("leader.role_changed", {"person": "李四", "before": {"posts": ["党组成员", "副局长"]}, "after": {"post": "局长"}},
     "云岭省数据局李四职务由党组成员、副局长变为局长"),
    ("leader.role_changed", {"person": "李四"}, "云岭省数据局李四职务由变为"),
    ("leader.removed", WHO, "李四不再担任云岭省数据局副局长"),
    ("leader.removed", {"person": "李四"}, "李四不再担任云岭省数据局职务"),
    ("leader.listed", {"person": "李四", "after": {"posts": ["副局长", "总工程师"]}}, "云岭省数据局领导名单新增李四（副局长、总工程师）"),
    ("leader.listed", {"person": "李四"}, "云岭省数据局领导名单新增李四（未注明职务）"),
    ("leader.delisted", WHO, "云岭省数据局领导名单不再列出李四"),
    ("leader.rank_changed", {"person": "李四", "post": "二级巡视员"}, "云岭省数据局李四职级变动：二级巡视员"),
    ("leader.rank_changed", {"person": "李四"}, "云岭省数据局李四职级变动："),
    ("leader.under_investigation", WHO, "李四接受审查调查（云岭省数据局副局长）"),
    ("leader.under_investigation", {"person": "李四"}, "李四接受审查调查（云岭省数据局）"),
    ("leader.name_corrected", {"person": "李四", "before": {"person": "李囗"}}, "云岭省数据局领导姓名更正：李囗→李四"),
    ("leader.name_corrected", {"person": "李四"}, "云岭省数据局领导姓名更正：未知→李四"),
    ("org.change_planned", {}, "云岭省数据局机构变动计划"),
    ("org.change_planned", {"after": {"name": BUREAU}}, "云岭省数据局机构变动计划"),
    ("org.change_planned", {"before": {"name": BUREAU}, "after": {"name": "乙局"}}, "云岭省数据局计划更名为乙局"),
    ("org.established", {}, "云岭省数据局成立"),
    ("org.unveiled", {}, "云岭省数据局挂牌"),
    ("org.renamed", {"before": {"name": "甲局"}}, "甲局更名为云岭省数据局"),
    ("org.renamed", {"before": {"name": None}}, "未知更名为云岭省数据局"),
    ("org.nameplate_added", {"before": {"nameplates": ["甲局"]}, "after": {"nameplates": ["甲局", "乙局", "丙局"]}},
     "云岭省数据局加挂乙局、丙局牌子"),
    ("org.nameplate_added", {"after": {"nameplates": ["甲局"]}}, "云岭省数据局加挂甲局牌子"),
    ("org.nameplate_added", {}, "云岭省数据局加挂牌子"),
    ("org.nameplate_removed", {"before": {"nameplates": ["甲局", "乙局", "丙局"]}, "after": {"nameplates": ["甲局"]}},
     "云岭省数据局不再加挂乙局、丙局牌子"),
    ("org.nameplate_removed", {"before": {"nameplates": ["甲局"]}}, "云岭省数据局不再加挂甲局牌子"),
    ("org.nameplate_removed", {}, "云岭省数据局不再加挂牌子"),
    ("org.restructured", {"before": {"name": ["甲局", "乙局"]}}, "甲局、乙局重组为云岭省数据局"),
    ("org.restructured", {"before": {"name": ("甲局", "乙局")}}, "甲局、乙局重组为云岭省数据局"),
    ("org.functions_transferred", {}, "云岭省数据局职责划转"),
    ("org.rank_changed", {"before": {"rank": "副厅级"}, "after": {"rank": "正厅级"}}, "云岭省数据局规格由副厅级变为正厅级"),
    ("org.affiliation_changed", {"before": {"superior": "甲"}, "after": {"superior": "乙"}}, "云岭省数据局隶属由甲变为乙"),
    ("org.abolished", {}, "云岭省数据局撤销"),
    ("site.renamed", {"before": {"site_name": "甲"}, "after": {"site_name": "乙"}}, "网站名称由甲变为乙"),
    ("site.sponsor_changed", {"before": {"sponsor": "甲"}, "after": {"sponsor": "乙"}}, "网站主办单位由甲变为乙"),
    ("site.moved", {"before": {"host": "a.gov.cn"}, "after": {"host": "b.gov.cn"}}, "网站由a.gov.cn迁至b.gov.cn"),
    ("site.moved", {"before": {"host": "a.gov.cn"}}, "网站由a.gov.cn迁至未知"),
    ("site.opened", {}, "云岭省数据局网站开通"),
    ("site.closed", {}, "云岭省数据局网站关停"),
    ("site.identifier_changed", {"before": {"code": "1"}, "after": {"code": "2"}}, "网站标识码由1变为2"),
    ("fact.corrected", {}, "云岭省数据局记录更正"),
    ("fact.disputed", {}, "云岭省数据局记录存疑"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "parts", "line"), LINES)
def test_an_event_is_one_line(kind: str, parts: dict[str, Any], line: str) -> None:
    assert summarise(EventType(kind), organisation=BUREAU, **parts) == line


def test_every_type_has_its_line_and_what_nobody_says_is_left_out() -> None:
    assert {kind for kind, *_ in LINES} == {kind.value for kind in EventType}
    assert summarise(EventType.LEADER_APPOINTED, person="李四") == "李四任"
