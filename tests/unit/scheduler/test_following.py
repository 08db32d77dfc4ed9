"""Which rows of a list of notices are fetched, by their titles."""

import pytest

from monitor.facts import NoticeLink, Observation
from monitor.looks import WatchedPage
from monitor.model import Role
from monitor.site import Site
from scheduler.following import leads, pattern_of

HOST = "data.yunling.gov.cn"


def site(**more: object) -> Site:
    pages = {"home": {"url": f"https://{HOST}/"}}
    given = {"id": "yunling", "organisation": "云岭省数据局", "jurisdiction": "910000", "hosts": [HOST], "pages": pages}
    return Site.model_validate({**given, **more})


@pytest.mark.parametrize(
    "title",
    [
        "关于张三职务调整的通知",
        "关于李四兼职的通知",
        "关于李四主持云岭省数据局工作的通知",
        "云岭省人民政府关于调整数据和政务服务管理机构的通知",
        "关于理顺云岭省信息中心隶属关系的通知",
        "王五卸任云岭省信息中心主任",
        "云岭省人大常委会任免名单",
        "关于启用印章的通知",
        "关于李四同志挂职的通知",
        "关于李四代理职务的决定",
        "关于机构名称变更的公告",
        "关于印发云岭省数据管理机构优化调整实施方案的通知",
        "云岭省信息事业单位布局优化方案",
        "关于调整云岭省信息中心管理体制的通知",
        "关于云岭省行政审批局分设的批复",
        "关于调整公共资源交易监管职责的通知",
        "关于划转政务热线管理职能的函",
        "云岭省人民代表大会公告（第3号）",
        "公告〔第二号〕",
        "关于将云岭省信息中心并入云岭省档案局的通知",
        "关于云岭省信息中心划归云岭省科学技术厅的通知",
        "云岭省数据局党组成员、副局长张三接受纪律审查和监察调查",
        "云岭省数据局副局长张三接受审查",
        "云岭省数据局原局长李四被开除党籍和公职",
        "云岭省数据局副局长张三涉嫌严重违纪违法",
        "云岭省数据局局长李四主动投案",
        "撤稿说明",
        "关于撤回有关文件的公告",
        "关于有关文件作废的声明",
        "关于重新发布有关信息的说明",
    ],
)
def test_a_title_that_may_tell_of_leaders_or_bodies_is_worth_reading(title: str) -> None:
    assert pattern_of(site(), "notices").search(title)


@pytest.mark.parametrize(
    "title", ["云嶺省人民政府關於張三任職的通知", "云岭省人民政府关于张三任职的通知"], ids=["traditional", "simplified"]
)
def test_a_list_leads_to_acts_in_either_script(title: str) -> None:
    row = NoticeLink(f"https://{HOST}/a/1.html", title)
    page = WatchedPage("yunling", "notices", f"https://{HOST}/a/", Role.NOTICE_LIST)

    assert [lead.url for lead in leads(site(), page, Observation(Role.NOTICE_LIST, links=(row,)), None, {})] == [row.url]


@pytest.mark.parametrize(
    "title",
    [
        "关于征集数据要素典型案例的通告",
        "关于优化医疗机构设置审批的通知",
        "公告栏使用须知",
        "关于征集涉嫌传销线索的通告",
        "营业执照遗失作废声明",
        "采购公告更正",
    ],
)
def test_a_title_about_daily_business_is_not(title: str) -> None:
    assert not pattern_of(site(), "notices").search(title)
