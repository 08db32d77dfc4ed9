"""Signposts: each row reads its sample, each false friend refuses its own, and titles nobody wrote a row for promise nothing."""

import pytest

from monitor.finds import Kind
from scraper.parsers.falsefriends import FALSE_FRIENDS, FalseFriend
from scraper.parsers.signposts import PATHS, ROWS, STRONG, Row, path_kind, signpost


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sample)
def test_a_row_reads_its_sample_and_no_row_before_it_does(row: Row) -> None:
    assert signpost(row.sample).kind is row.kind
    assert next(one for one in ROWS if one.pattern.search(row.sample)) is row


@pytest.mark.parametrize("friend", FALSE_FRIENDS, ids=lambda friend: friend.sample)
def test_a_false_friend_is_refused_with_its_reason(friend: FalseFriend) -> None:
    sign = signpost(friend.sample)

    assert (sign.kind, sign.reason) == (None, friend.reason)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("局 领 导", Kind.ROSTER), ("【领导之窗】", Kind.ROSTER), ("領導信息", Kind.ROSTER), ("中心领导", Kind.ROSTER), ("委领导简介", Kind.ROSTER),
        ("领导介绍（12）", Kind.ROSTER), ("· 班子成员", Kind.ROSTER), ("单位负责人", Kind.ROSTER), ("领导分工", Kind.ROSTER),
        ("内设机构职能", Kind.FUNCTIONS), ("工作职责", Kind.FUNCTIONS), ("單位職能", Kind.FUNCTIONS), ("三定方案", Kind.FUNCTIONS),
        ("人事信息", Kind.NOTICES), ("干部任前公示", Kind.NOTICES), ("公示公告", Kind.NOTICES), ("通知", Kind.NOTICES),
        ("省政府人事任免", Kind.NOTICES), ("市委组织部任前公示", Kind.NOTICES), ("三定规定", Kind.FUNCTIONS), ("我局领导", Kind.ROSTER), ("局机关职责", Kind.FUNCTIONS),
        ("云州市数据局概况", Kind.ABOUT), ("单位简介", Kind.ABOUT), ("关于我们", Kind.ABOUT), ("部门动态", Kind.NEWS), ("河北要闻", Kind.NEWS),
        ("领导之窗（局）", Kind.ROSTER), ("领导及职责", Kind.ROSTER), ("云州市数据局领导分工", Kind.ROSTER), ("负责人", Kind.ROSTER), ("领导信息（简历、分工）", Kind.ROSTER),
        ("“三定”方案", Kind.FUNCTIONS), ("职责职能", Kind.FUNCTIONS), ("机构及职能", Kind.FUNCTIONS), ("云州市政务服务和数据管理局职能配置、内设机构和人员编制规定", Kind.FUNCTIONS),
        ("部门公告", Kind.NOTICES), ("通知公告公示", Kind.NOTICES), ("任职公示", Kind.NOTICES), ("领导任免", Kind.NOTICES), ("政府信息公开目录", Kind.WAY),
        ("领导信息 LEADERS", Kind.ROSTER), ("ABOUT 机构概况", Kind.ABOUT), ("一、领导信息", Kind.ROSTER), ("（二）机构职能", Kind.FUNCTIONS), ("通知·公告", Kind.NOTICES), ("通知|公告", Kind.NOTICES),
        ("领导队伍", Kind.ROSTER), ("领导架构", Kind.ROSTER), ("领导分工一览表", Kind.ROSTER), ("领导班子情况", Kind.ROSTER), ("领导班子成员及分工情况", Kind.ROSTER), ("局长、副局长", Kind.ROSTER),
        ("负责人信息公开", Kind.ROSTER), ("主要负责人信息", Kind.ROSTER), ("机构设置与职责", Kind.FUNCTIONS), ("关于本局", Kind.ABOUT), ("局情简介", Kind.ABOUT),
        ("人事公开", Kind.NOTICES), ("人员任免", Kind.NOTICES), ("人事任命", Kind.NOTICES), ("人事变更", Kind.NOTICES), ("公告专栏", Kind.NOTICES),
        ("网站地图", Kind.WAY), ("政府信息公开", Kind.WAY), ("机构设置", Kind.FUNCTIONS), ("组织机构", Kind.WAY),
    ],
)  # fmt: skip
def test_a_title_promises_what_a_reader_expects_behind_it(title: str, kind: Kind) -> None:
    assert signpost(title).kind is kind


@pytest.mark.parametrize(
    "title",
    [
        "领导调研", "领导批示", "厅长信箱", "领导留言板", "网上信访", "领导小组成员", "历届领导", "原领导班子", "省委领导", "处室领导", "内设机构负责人", "领导干部个人有关事项",
        "事业单位公开招聘", "政务公开目录", "信息公开年报", "领导机构改革的重要讲话", "李明局长带队调研数据产业园", "政策法规", "友情链接", "局党组", "党组会议", "领导干部接访", "职能转变", "职责清单", "双公示", "行政许可公示", "招聘公告", "领导包案", "人事代理", "信息公开规定", "区县局领导", "各县区数据局领导", "国家数据局领导", "下级单位领导", "LEADERS", "领导班子情况汇报", "一", "", "🙂", "领导" * 20,
    ],
)  # fmt: skip
def test_a_title_of_something_else_promises_nothing(title: str) -> None:
    assert signpost(title).kind is None


@pytest.mark.parametrize(
    "title", ["云州市数据局干部任前公示", "2024年第3期人事任免公告", "关于人事任免工作的通知", "云州市数据局人事信息"]
)
def test_one_notice_is_no_column_of_them(title: str) -> None:
    assert signpost(title).score < STRONG <= signpost("人事任免公告").score


def test_a_path_of_the_same_kind_makes_a_title_surer_and_one_of_another_kind_does_not() -> None:
    plain = signpost("领导信息", "https://sjj.yunzhou.gov.cn/c1/").score

    assert signpost("领导信息", "https://sjj.yunzhou.gov.cn/zwgk/ldxx/").score > plain >= STRONG
    assert signpost("领导信息", "https://sjj.yunzhou.gov.cn/zwgk/rsrm/").score == plain


@pytest.mark.parametrize(("kind", "sample"), [(kind, sample) for _, kind, sample in PATHS])
def test_a_path_speaks_in_the_abbreviations_of_official_sites(kind: Kind, sample: str) -> None:
    assert path_kind(f"https://sjj.yunzhou.gov.cn/zwgk/{sample}/index.html") is kind
    assert path_kind(f"https://sjj.yunzhou.gov.cn/x{sample}x/") is None
    assert path_kind("http://[broken") is None


@pytest.mark.parametrize("title", ["国家领导", "国家统计局领导"])
def test_leaders_of_the_state_and_its_bureaus_are_another_bodys(title: str) -> None:
    assert (signpost(title).kind, signpost(title).reason) == (None, "leaders of another body")
