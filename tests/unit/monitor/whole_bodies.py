"""Histories of bodies and the whole events they lead to, one a type."""

from dataclasses import replace
from typing import Any

from monitor.facts import Action, ChangeType, Dates, LeaderFact
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, MEDIA, change, fact, home, notice, roster
from tests.unit.monitor.test_rules import functions
from tests.unit.monitor.test_whole_events import OBSERVED, ONE, PLATE
from tests.unit.monitor.told import APPOINT, BASE, STAFF

HIGHER = change(ChangeType.UPGRADED, "升格", rank="正厅级", date="2025-03-10")


NOMINATED = fact("孙八", Action.NOMINATED, "副局长", "2025-03-09")


RANKED = replace(fact("赵六", Action.APPOINTED, "二级巡视员"), dates=Dates(decided="2025-03-09", effective="2025-03-10"))


ROWS: dict[str, tuple[tuple[Sighting, ...], list[dict[str, Any]]]] = {
    "a rank on a page of duties": (
        (home(0, 30), functions(0, 9, "副厅级"), functions(10, 14, "正厅级")),
        [{
            "id": "ev_e51558a222dbf747ef62", "type": "org.rank_changed", "status": "confirmed",
            "before": {"rank": "副厅级"}, "after": {"rank": "正厅级"}, "observed": OBSERVED,
            "summary": "云岭省数据局规格由副厅级变为正厅级",
            "evidence": [
                ("primary", "functions", 10, "云岭省数据局为", "test"),
                ("context", "functions", 9, "云岭省数据局为", "test"),
            ],
        }],
    ),
    "a rank by act": (
        (home(0, 30), functions(0, 9, "副厅级"), notice("升格", 10,HIGHER)),
        [{
            "id": "ev_e51558a222dbf747ef62", "type": "org.rank_changed", "status": "confirmed",
            "before": {"rank": "副厅级"}, "after": {"rank": "正厅级"}, "decided_on": "2025-03-10",
            "published_on": "2025-03-11", "summary": "云岭省数据局规格由副厅级变为正厅级",
            "evidence": [
                ("primary", "notice:升格", 10, "云岭省数据局升格", "test"),
                ("context", "functions", 9, "云岭省数据局为", "test"),
            ],
        }],
    ),
    "a rank by act that the page follows": (
        (home(0, 30), functions(0, 9, "副厅级"), functions(12, 16, "正厅级"), notice("升格", 10,HIGHER)),
        [{
            "id": "ev_e51558a222dbf747ef62", "type": "org.rank_changed", "status": "confirmed",
            "before": {"rank": "副厅级"}, "after": {"rank": "正厅级"}, "decided_on": "2025-03-10",
            "published_on": "2025-03-11", "observed": ["2025-03-10T01:00:00Z", "2025-03-13T01:00:00Z"],
            "summary": "云岭省数据局规格由副厅级变为正厅级",
            "evidence": [
                ("primary", "notice:升格", 10, "云岭省数据局升格", "test"),
                ("corroborating", "functions", 12, "云岭省数据局为", "test"),
                ("context", "functions", 9, "云岭省数据局为", "test"),
            ],
        }],
    ),
    "a superior on a page of duties": (
        (home(0, 30), functions(0, 9, "正厅级", "省政府"), functions(10, 14, "正厅级", "省发展和改革委员会")),
        [{
            "id": "ev_a5317dc8f7a0f7f02313", "type": "org.affiliation_changed", "status": "confirmed",
            "before": {"superior": "省政府"}, "after": {"superior": "省发展和改革委员会"}, "observed": OBSERVED,
            "summary": "云岭省数据局隶属由省政府变为省发展和改革委员会",
            "evidence": [
                ("primary", "functions", 10, "云岭省数据局为", "test"),
                ("context", "functions", 9, "云岭省数据局为", "test"),
            ],
        }],
    ),
    "one more plate on a page of duties": (
        (home(0, 30), functions(0, 9, "正厅级",None, "甲局"), functions(10, 14, "正厅级",None, "甲局", "乙局")),
        [{
            "id": "ev_62d128d2e917254b3404", "type": "org.nameplate_added", "status": "confirmed",
            "before": {"nameplates": ["甲局"]}, "after": {"nameplates": ["甲局", "乙局"]}, "observed": OBSERVED,
            "summary": "云岭省数据局加挂乙局牌子",
            "evidence": [
                ("primary", "functions", 10, "云岭省数据局加挂", "test"),
                ("context", "functions", 9, "云岭省数据局加挂", "test"),
            ],
        }],
    ),
    "one plate less on a page of duties": (
        (home(0, 30), functions(0, 9, "正厅级",None, "甲局", "乙局"), functions(10, 14, "正厅级",None, "甲局")),
        [{
            "id": "ev_0bb44e538256fe1b9fd1", "type": "org.nameplate_removed", "status": "candidate",
            "before": {"nameplates": ["甲局", "乙局"]}, "after": {"nameplates": ["甲局"]}, "observed": OBSERVED,
            "summary": "云岭省数据局不再加挂乙局牌子",
            "evidence": [
                ("primary", "functions", 10, "云岭省数据局为", "test"),
                ("context", "functions", 9, "云岭省数据局加挂", "test"),
            ],
        }],
    ),
    "a plate by act that the page follows": (
        (home(0, 30), functions(0, 9, "正厅级",None, "甲局"), functions(12, 16, "正厅级",None, "甲局", "云岭省政务服务局"), notice("加挂", 10,PLATE)),
        [{
            "id": "ev_d19061a59ed196c93f94", "type": "org.nameplate_added", "status": "confirmed",
            "before": {"nameplates": ["甲局"]}, "after": {"nameplates": ["甲局", "云岭省政务服务局"]},
            "published_on": "2025-03-11", "observed": ["2025-03-10T01:00:00Z", "2025-03-13T01:00:00Z"],
            "summary": "云岭省数据局加挂云岭省政务服务局牌子",
            "evidence": [
                ("primary", "notice:加挂", 10, "云岭省数据局加挂", "test"),
                ("corroborating", "functions", 12, "云岭省数据局加挂", "test"),
                ("context", "functions", 9, "云岭省数据局加挂", "test"),
            ],
        }],
    ),
    "a plate in the site's name": (
        (home(0, 9), home(10, 14, "云岭省数据局（云岭省政务服务局）")),
        [{
            "id": "ev_d19061a59ed196c93f94", "type": "org.nameplate_added", "status": "candidate",
            "before": {"nameplates": []}, "after": {"nameplates": ["云岭省政务服务局"]}, "observed": OBSERVED,
            "summary": "云岭省数据局加挂云岭省政务服务局牌子",
            "evidence": [
                ("primary", "home", 10, "云岭省数据局（云岭省政务服务局）", "identity/slots"),
                ("context", "home", 0, "云岭省数据局", "identity/slots"),
            ],
        }],
    ),
    "one glyph of a name": (
        (home(0, 30), roster(0, 9, 张三="局长", 沈剑荣="副局长"), roster(10, 20, 张三="局长", 沈建荣="副局长")),
        [{
            "id": "ev_841f18a3208b336e944b", "type": "leader.name_corrected", "status": "confirmed", "person": "沈建荣",
            "post": "副局长", "before": {"person": "沈剑荣"}, "after": {"person": "沈建荣"}, "observed": OBSERVED,
            "summary": "云岭省数据局领导姓名更正：沈剑荣→沈建荣",
            "evidence": [
                ("primary", "roster", 10, "沈建荣 副局长", "roster/list"),
                ("context", "roster", 9, "沈剑荣 副局长", "roster/list"),
            ],
        }],
    ),
    "a nomination": (
        (*BASE, notice("公示", 10, NOMINATED)),
        [{
            "id": "ev_a506856cf5987ed5f524", "type": "leader.nominated", "status": "confirmed", "person": "孙八",
            "post": "副局长", "after": {"post": "副局长", "posts": ["副局长"]}, "decided_on": "2025-03-09",
            "published_on": "2025-03-11", "summary": "孙八拟任云岭省数据局副局长",
            "evidence": [
                ("primary", "notice:公示", 10, "nominated 孙八 副局长", "test"),
            ],
        }],
    ),
    "a staff rank by act": (
        (*BASE, notice("职级", 10, RANKED)),
        [{
            "id": "ev_54895b428e1c53e7d778", "type": "leader.rank_changed", "status": "confirmed", "person": "赵六",
            "post": "二级巡视员", "after": {"post": "二级巡视员", "posts": ["二级巡视员"]}, "decided_on": "2025-03-09",
            "effective_on": "2025-03-10", "published_on": "2025-03-11", "summary": "云岭省数据局赵六职级变动：二级巡视员",
            "evidence": [
                ("primary", "notice:职级", 10, "appointed 赵六 二级巡视员", "test"),
            ],
        }],
    ),
    "a staff rank on the roster": (
        (*BASE, roster(10, 14,**{**STAFF, "赵六":"副局长、二级巡视员"})),
        [{
            "id": "ev_54895b428e1c53e7d778", "type": "leader.rank_changed", "status": "confirmed", "person": "赵六",
            "post": "二级巡视员", "before": {"post": "副局长", "posts": ["副局长"]},
            "after": {"post": "副局长", "posts": ["副局长", "二级巡视员"]}, "observed": OBSERVED,
            "summary": "云岭省数据局赵六职级变动：二级巡视员",
            "evidence": [
                ("primary", "roster", 10, "赵六 副局长、二级巡视员", "roster/list"),
                ("context", "roster", 9, "赵六 副局长", "roster/list"),
            ],
        }],
    ),
    "an investigation": (
        (*BASE, notice("通报", 10, fact("赵六", Action.INVESTIGATED, "副局长"))),
        [{
            "id": "ev_1f1e1954d422d6e234cd", "type": "leader.under_investigation", "status": "candidate", "person": "赵六",
            "post": "副局长", "after": {"post": "副局长", "posts": ["副局长"]}, "published_on": "2025-03-11",
            "summary": "赵六接受审查调查（云岭省数据局副局长）",
            "evidence": [
                ("primary", "notice:通报", 10, "investigated 赵六 副局长", "test"),
            ],
        }],
    ),
    "a report of a medium": (
        (*BASE, notice("盘点", 10, APPOINT, act=False, site=MEDIA)),
        [{
            "id": "ev_7814a1a0bf43ada7f412", "type": "leader.appointed", "status": "lead", "person": "李四",
            "post": "副局长", "mode": "substantive", "after": {"post": "副局长", "posts": ["副局长"]},
            "decided_on": "2025-03-10", "published_on": "2025-03-11", "summary": "李四任云岭省数据局副局长",
            "evidence": [
                ("primary", "notice:盘点", 10, "appointed 李四 副局长", "test"),
            ],
        }],
    ),
    "a title in passing": (
        (*BASE, notice("要闻", 10, LeaderFact("周九", ("局长",), BODY.organisation, "局长周九表示", "state/apposition"), act=False)),
        [{
            "id": "ev_5d15d4f00cf2856bd7bf", "type": "leader.appointed", "status": "lead", "person": "周九", "post": "局长",
            "after": {"post": "局长", "posts": ["局长"]}, "published_on": "2025-03-11", "summary": "周九任云岭省数据局局长",
            "evidence": [
                ("primary", "notice:要闻", 10, "局长周九表示", "state/apposition"),
            ],
        }],
    ),
    "two days in copies of one act": (
        (*BASE, notice("任", 10, ONE), notice("免", 10, replace(ONE, dates=Dates(decided="2025-03-01")))),
        [{
            "id": "ev_ce5cba30434f12a4acac", "type": "leader.appointed", "status": "confirmed", "person": "李四",
            "post": "局长", "mode": "substantive", "after": {"post": "局长", "posts": ["局长"]}, "decided_on": "2025-03-10",
            "published_on": "2025-03-11", "summary": "李四任云岭省数据局局长",
            "evidence": [
                ("primary", "notice:任", 10, "appointed 李四 局长", "test"),
                ("corroborating", "notice:免", 10, "appointed 李四 局长", "test"),
            ],
        }, {
            "id": "ev_ac01fff84417c0615ab9", "type": "fact.disputed", "status": "candidate", "person": "李四",
            "post": "局长", "before": {"decided_on": "2025-03-01"}, "after": {"decided_on": "2025-03-10"},
            "summary": "云岭省数据局记录存疑",
            "evidence": [
                ("primary", "notice:免", 10, "appointed 李四 局长", "test"),
                ("contradicting", "notice:任", 10, "appointed 李四 局长", "test"),
            ],
        }],
    ),
    "functions taken over": (
        (home(0, 30), notice("划转", 10, change(ChangeType.FUNCTIONS, "划入", predecessors=("云岭省经济信息中心",), date="2025-03-09"))),
        [{
            "id": "ev_5b3c8136bbb0f1713847", "type": "org.functions_transferred", "status": "confirmed",
            "before": {"name": "云岭省经济信息中心"}, "after": {"name": "云岭省数据局"}, "decided_on": "2025-03-09",
            "published_on": "2025-03-11", "summary": "云岭省数据局职责划转",
            "evidence": [
                ("primary", "notice:划转", 10, "云岭省数据局划入", "test"),
            ],
        }],
    ),
    "an end": (
        (home(0, 30), notice("撤销", 10, change(ChangeType.ABOLISHED, "撤销", date="2025-03-09"))),
        [{
            "id": "ev_656c3731a11792279285", "type": "org.abolished", "status": "confirmed", "decided_on": "2025-03-09",
            "published_on": "2025-03-11", "summary": "云岭省数据局撤销",
            "evidence": [
                ("primary", "notice:撤销", 10, "云岭省数据局撤销", "test"),
            ],
        }],
    ),
    "a plan": (
        (home(0, 30), notice("方案", 10, change(ChangeType.PLANNED, "组建", date="2025-03-09"))),
        [{
            "id": "ev_ddddde45d2e4035b1f30", "type": "org.change_planned", "status": "confirmed",
            "after": {"name": "云岭省数据局"}, "decided_on": "2025-03-09", "published_on": "2025-03-11", "summary": "云岭省数据局机构变动计划",
            "evidence": [
                ("primary", "notice:方案", 10, "云岭省数据局组建", "test"),
            ],
        }],
    ),
    "an unveiling by report": (
        (home(0, 30), notice("挂牌", 10, change(ChangeType.FOUNDED, "挂牌", date="2025-03-11"), act=False)),
        [{
            "id": "ev_efb96ddba7b420e2cd93", "type": "org.unveiled", "status": "confirmed",
            "after": {"name": "云岭省数据局"}, "effective_on": "2025-03-11", "published_on": "2025-03-11",
            "summary": "云岭省数据局挂牌",
            "evidence": [
                ("primary", "notice:挂牌", 10, "云岭省数据局挂牌", "test"),
            ],
        }],
    ),
    "a founding": (
        (home(0, 30), notice("组建", 10, change(ChangeType.FOUNDED, "组建", date="2025-03-09"))),
        [{
            "id": "ev_3fc8c4d1dcdd217d4b08", "type": "org.established", "status": "confirmed",
            "after": {"name": "云岭省数据局"}, "decided_on": "2025-03-09", "published_on": "2025-03-11",
            "summary": "云岭省数据局成立",
            "evidence": [
                ("primary", "notice:组建", 10, "云岭省数据局组建", "test"),
            ],
        }],
    ),
}  # fmt: skip
