"""Events as they are told, every value of them: identity, sides, dates, window, wording and passages."""

from dataclasses import replace
from typing import Any

import pytest

from monitor.facts import Action, ChangeType, Dates
from monitor.history import Sighting
from monitor.wire import event_json
from tests.unit.monitor.history import BODY, PORTAL, change, fact, home, notice, roster
from tests.unit.monitor.told import APPOINT, BASE, REMOVE, STAFF, events

OLD, NEW = "云岭省政务服务管理办公室", "云岭省数据局"
WITHOUT_WANG = {"张三": "党组书记、局长", "赵六": "副局长"}
TO_NEW = change(ChangeType.RENAMED, "更名", OLD, new_name=NEW, date="2025-03-10")
BASED = change(ChangeType.FOUNDED, "重新组建", predecessors=(OLD,), date="2025-03-10")
PLATE = change(ChangeType.NAMEPLATE, "加挂", nameplate="云岭省政务服务局")
ONE, OTHER = (fact(person, Action.APPOINTED, "局长", "2025-03-10") for person in ("李四", "孙八"))
OBSERVED = ["2025-03-10T01:00:00Z", "2025-03-11T01:00:00Z"]
SITE_RENAMED: dict[str, Any] = {
    "id": "ev_0c3025e5d3b23686b5fa",
    "type": "site.renamed",
    "status": "confirmed",
    "before": {"site_name": OLD},
    "after": {"site_name": NEW},
    "observed": OBSERVED,
    "summary": "网站名称由云岭省政务服务管理办公室变为云岭省数据局",
    "evidence": [("primary", "home", 10, NEW, "identity/slots"), ("context", "home", 0, OLD, "identity/slots")],
}

ROWS: dict[str, tuple[tuple[Sighting, ...], list[dict[str, Any]]]] = {
    "an act and the roster that follows": (
        (*BASE, notice("任免", 12, APPOINT), roster(14, 20, **STAFF, 李四="党组成员、副局长")),
        [{
            "id": "ev_7814a1a0bf43ada7f412", "type": "leader.appointed", "status": "confirmed",
            "person": "李四", "post": "副局长", "mode": "substantive",
            "after": {"post": "副局长", "posts": ["党组成员", "副局长"]},
            "decided_on": "2025-03-10", "published_on": "2025-03-13",
            "observed": ["2025-03-10T01:00:00Z", "2025-03-15T01:00:00Z"],
            "summary": "李四任云岭省数据局副局长",
            "evidence": [
                ("primary", "notice:任免", 12, "appointed 李四 副局长", "test"),
                ("corroborating", "roster", 14, "李四 党组成员、副局长", "roster/list"),
            ],
        }],
    ),
    "an act that is read long after it was decided": (
        (*BASE, notice("任免", 12, fact("李四", Action.APPOINTED, "副局长", "2025-01-10"), published="2025-01-12")),
        [{
            "id": "ev_7814a1a0bf43ada7f412", "type": "leader.appointed", "status": "confirmed",
            "person": "李四", "post": "副局长", "mode": "substantive", "after": {"post": "副局长", "posts": ["副局长"]},
            "decided_on": "2025-01-10", "published_on": "2025-01-12", "late_discovery": True,
            "summary": "李四任云岭省数据局副局长",
            "evidence": [("primary", "notice:任免", 12, "appointed 李四 副局长", "test")],
        }],
    ),
    "an act that takes effect later": (
        (*BASE, notice("任免", 12, replace(APPOINT, dates=Dates(decided="2025-03-10", effective="2025-03-12")))),
        [{
            "id": "ev_7814a1a0bf43ada7f412", "type": "leader.appointed", "status": "confirmed",
            "person": "李四", "post": "副局长", "mode": "substantive", "after": {"post": "副局长", "posts": ["副局长"]},
            "decided_on": "2025-03-10", "effective_on": "2025-03-12", "published_on": "2025-03-13",
            "summary": "李四任云岭省数据局副局长",
            "evidence": [("primary", "notice:任免", 12, "appointed 李四 副局长", "test")],
        }],
    ),
    "somebody whom the roster drops": (
        (*BASE, roster(10, 14, **WITHOUT_WANG)),
        [{
            "id": "ev_368dca7f4aa852c172b5", "type": "leader.delisted", "status": "confirmed",
            "person": "王五", "post": "副局长", "before": {"post": "副局长", "posts": ["党组成员", "副局长"]},
            "observed": OBSERVED, "summary": "云岭省数据局领导名单不再列出王五",
            "evidence": [
                ("primary", "roster", 9, "王五 党组成员、副局长", "roster/list"),
                ("context", "roster", 10, "", "roster/absent"),
            ],
        }],
    ),
    "somebody new without a post": (
        (*BASE, roster(10, 14, **STAFF, 李四="")),
        [{
            "id": "ev_3577c6090a5043515080", "type": "leader.listed", "status": "confirmed", "person": "李四",
            "observed": OBSERVED, "summary": "云岭省数据局领导名单新增李四（未注明职务）",
            "evidence": [("primary", "roster", 10, "李四 ", "roster/list")],
        }],
    ),
    "somebody new with a party post alone": (
        (*BASE, roster(10, 14, **STAFF, 李四="党组成员")),
        [{
            "id": "ev_dd4d01c55495f42afa44", "type": "leader.listed", "status": "confirmed", "person": "李四", "post": "党组成员",
            "after": {"post": "党组成员", "posts": ["党组成员"]},
            "observed": OBSERVED, "summary": "云岭省数据局领导名单新增李四（党组成员）",
            "evidence": [("primary", "roster", 10, "李四 党组成员", "roster/list")],
        }],
    ),
    "another post on the roster": (
        (*BASE, roster(10, 14, **{**STAFF, "赵六": "局长"})),
        [{
            "id": "ev_2b79ed52ad2c3175ec99", "type": "leader.role_changed", "status": "confirmed",
            "person": "赵六", "post": "局长", "before": {"post": "副局长", "posts": ["副局长"]}, "after": {"post": "局长", "posts": ["局长"]},
            "observed": OBSERVED, "summary": "云岭省数据局赵六职务由副局长变为局长",
            "evidence": [
                ("primary", "roster", 10, "赵六 局长", "roster/list"), ("context", "roster", 9, "赵六 副局长", "roster/list"),
            ],
        }],
    ),
    "a renaming by act alone": (
        (home(0, 30), notice("更名", 10, TO_NEW)),
        [{
            "id": "ev_f2b2bc3e2a3986aae264", "type": "org.renamed", "status": "confirmed",
            "before": {"name": OLD}, "after": {"name": NEW}, "decided_on": "2025-03-10", "published_on": "2025-03-11",
            "summary": "云岭省政务服务管理办公室更名为云岭省数据局",
            "evidence": [("primary", "notice:更名", 10, f"{OLD}更名", "test")],
        }],
    ),
    "a renaming by act that the site follows": (
        (home(0, 9, OLD), home(10, 12), notice("更名", 9, TO_NEW)),
        [{
            "id": "ev_f2b2bc3e2a3986aae264", "type": "org.renamed", "status": "confirmed",
            "before": {"name": OLD}, "after": {"name": NEW, "nameplates": []},
            "decided_on": "2025-03-10", "published_on": "2025-03-10", "observed": OBSERVED,
            "summary": "云岭省政务服务管理办公室更名为云岭省数据局",
            "evidence": [
                ("primary", "notice:更名", 9, f"{OLD}更名", "test"),
                ("corroborating", "home", 10, NEW, "identity/slots"), ("context", "home", 0, OLD, "identity/slots"),
            ],
        }, SITE_RENAMED],
    ),
    "a site's new name that the body issues under": (
        (home(0, 9, OLD), home(10, 20), notice("通知", 14, issuer=NEW, site=BODY)),
        [{
            "id": "ev_f2b2bc3e2a3986aae264", "type": "org.renamed", "status": "confirmed",
            "before": {"name": OLD}, "after": {"name": NEW, "nameplates": []}, "observed": OBSERVED,
            "summary": "云岭省政务服务管理办公室更名为云岭省数据局",
            "evidence": [
                ("primary", "notice:通知", 14, "通知", "document/issuer"),
                ("corroborating", "home", 10, NEW, "identity/slots"), ("context", "home", 0, OLD, "identity/slots"),
            ],
        }, SITE_RENAMED],
    ),
    "a restructuring": (
        (home(0, 30), notice("组建", 10, BASED)),
        [{
            "id": "ev_18d4452e5c7fd59c88be", "type": "org.restructured", "status": "confirmed",
            "before": {"name": OLD}, "after": {"name": NEW}, "decided_on": "2025-03-10", "published_on": "2025-03-11",
            "summary": "云岭省政务服务管理办公室重组为云岭省数据局",
            "evidence": [("primary", "notice:组建", 10, "云岭省数据局重新组建", "test")],
        }],
    ),
    "a nameplate": (
        (home(0, 30), notice("加挂", 10, PLATE)),
        [{
            "id": "ev_d19061a59ed196c93f94", "type": "org.nameplate_added", "status": "confirmed",
            "after": {"nameplates": ["云岭省政务服务局"]}, "published_on": "2025-03-11",
            "summary": "云岭省数据局加挂云岭省政务服务局牌子",
            "evidence": [("primary", "notice:加挂", 10, "云岭省数据局加挂", "test")],
        }],
    ),
    "an act that the roster contradicts": (
        (home(0, 60), roster(0, 60, **STAFF), notice("免", 10, REMOVE)),
        [{
            "id": "ev_368dca7f4aa852c172b5", "type": "leader.removed", "status": "confirmed",
            "person": "王五", "post": "副局长", "before": {"post": "副局长", "posts": ["党组成员", "副局长"]},
            "decided_on": "2025-03-10", "published_on": "2025-03-11", "summary": "王五不再担任云岭省数据局副局长",
            "evidence": [("primary", "notice:免", 10, "removed 王五 副局长", "test")],
        }, {
            "id": "ev_c57fc59fa1fd3b908516", "type": "fact.disputed", "status": "candidate", "person": "王五", "post": "副局长",
            "before": {"post": "副局长", "posts": ["副局长"]}, "after": {"post": "副局长", "posts": ["副局长"]},
            "decided_on": "2025-03-10", "summary": "云岭省数据局记录存疑",
            "evidence": [
                ("primary", "notice:免", 10, "removed 王五 副局长", "test"),
                ("contradicting", "roster", 60, "王五 党组成员、副局长", "roster/list"),
            ],
        }],
    ),
}  # fmt: skip


def whole(*history: Sighting) -> list[dict[str, Any]]:
    """Return the events without what is unknown, and without what is the same in all of them."""
    shown = []
    days = {moment: number for number in range(91) for run in history for moment in (run.first_seen, run.last_seen)
            if (moment - min(one.first_seen for one in history)).days == number}  # fmt: skip
    for event in events(*history, everything=True):
        told = {key: value for key, value in event_json(event).items() if value not in (None, False)}
        assert (told.pop("site"), told.pop("organisation"), told.pop("revision")) == ("yunling", NEW, 1)
        assert isinstance(event.late_discovery, bool)
        told["evidence"] = [
            (one.role, one.url.rpartition("/")[2], days[one.fetched_at], one.quote, one.rule) for one in event.evidence
        ]
        looked = {(run.url, run.sha256) for run in history}
        assert {(one.url, one.sha256) for one in event.evidence} <= looked, "each passage stands in a snapshot of its address"
        shown.append(told)
    return shown


@pytest.mark.parametrize(("history", "expected"), ROWS.values(), ids=ROWS)
def test_an_event_is_told_whole(history: tuple[Sighting, ...], expected: list[dict[str, Any]]) -> None:
    assert whole(*history) == expected


def test_two_heads_by_acts_of_one_day_are_told_with_the_day_and_both_passages() -> None:
    history = (*BASE, notice("任", 10, ONE), notice("任二", 10, OTHER, site=PORTAL))

    assert whole(*history)[-1] == {
        "id": "ev_494663403ad0d9a8fa48", "type": "fact.disputed", "status": "candidate", "post": "局长",
        "before": {"person": "孙八"}, "after": {"person": "李四"}, "decided_on": "2025-03-10", "summary": "云岭省数据局记录存疑",
        "evidence": [
            ("primary", "notice:任二", 10, "appointed 孙八 局长", "test"),
            ("contradicting", "notice:任", 10, "appointed 李四 局长", "test"),
        ],
    }  # fmt: skip
