"""Leaders named only by what each is in charge of, and what else is so printed; people and bodies are invented."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context

OWNER = "云岭省数据局"
CHARGES = ("时远山：主持全面工作。", "白若水：分管数据资源处。", "高一鸣：协助局长负责综合工作。")


def _named(heading: str, *lines: str) -> str:
    rows = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><head><title>{OWNER}</title></head><body><h2>{heading}</h2>{rows}</body></html>"
    leaders = read(page.encode(), None, Context(organisation=OWNER, role=Role.ROSTER)).observation.leaders
    assert not any(leader.posts for leader in leaders)
    return "、".join(leader.person for leader in leaders)


@pytest.mark.parametrize(
    ("lines", "people"),
    [
        (("时远山：主持全面工作。", "白若水同志负责办公室。", "3.高一鸣，分管数据资源处。"), "时远山、白若水、高一鸣"),
        (("时远山 主持局党组、行政全面工作。", "白若水 协助局长抓安全。", "高一鸣 联系政务服务中心。"), "时远山、白若水、高一鸣"),
        (("时远山：协管办公室。", "白若水：主管机关党委。"), "时远山、白若水"),
        (("时远山：全面负责数据局工作。", "白若水：主持县人大常委会日常工作。"), "时远山、白若水"),
        (("白雨：主持全面工作。", "方正：分管办公室。", "时光：负责工会。"), "白雨、方正、时光"),
        (("白　雨：负责办公室。", "时　光：负责工会。"), "白雨、时光"),
        (("时远山：主持全面工作。", "王登科：分管办公室。", "李岗：负责工会。"), "时远山、王登科、李岗"),
        (
            ("王登科：主持全面工作。", "时远山：分管工会。", "白若水：负责党建。", "办公室：负责文电。", "综合科：负责预算。"),
            "王登科、时远山、白若水",
        ),
        (("把多勇：主持全面工作。", "时远山：分管办公室。"), "把多勇、时远山"),
        (("白雨同志：主持工作会商和全面工作。", "马合木提：分管工会会务。"), "白雨、马合木提"),
        (("其其格：主持全面工作。", "阿不都·热合曼：分管办公室。", "欧阳时雨：负责党建。"), "其其格、阿不都·热合曼、欧阳时雨"),
    ],
)
def test_who_is_in_charge_is_a_leader(lines: tuple[str, ...], people: str) -> None:
    assert _named("领导分工", *lines) == people


@pytest.mark.parametrize(
    "lines",
    [
        ("车管股：负责车辆管理。", "党政办：负责文电会务。", "计财科：分管预算编制。", "党建岗：联系机关党委。"),
        ("计财科：分管预算编制。", "党建岗：联系机关党委。"),
        ("安监站：负责安全检查。", "水政大队：负责执法。", "党群部：负责党建。", "经管所：负责土地。"),
        ("林长制：负责巡林。", "路长制：负责道路。"),
        ("安全员：负责台账。", "管理员：负责登记。"),
        ("石桥镇：负责河道。", "白沙村：负责宅基地。", "于家村：负责沟渠。"),
        ("路政：负责路政执法。", "林政：负责林业执法。", "农机：负责农机推广。"),
        ("档案整理：负责档案。", "档案编纂：负责志书。"),
        ("农林水利：负责农业。", "安全保卫：负责安全。"),
        ("安委会：负责安全。", "关工委：负责教育。", "方志学会：负责志书。"),
        ("汗血马：负责育种。", "香樟园：负责绿化。"),
        ("全面负责：时远山", "分管业务：白若水", "高度负责：高一鸣"),
        ("时远山：主持召开全省数据工作会议。", "白若水：主持全省数据工作会议。", "高一鸣：主持工作推进会。"),
        ("时远山：主持工作会议研究党建工作。", "白若水：主持全市会议部署工作。"),
        ("时远山：主持召开座谈研究工作。", "白若水：主持召开现场办公推动工作。"),
        ("时远山：主持人，全国先进工作者。", "白若水：主持人先进工作者。", "高一鸣：主持人优秀工作者。"),
        ("时远山负责人", "白若水：负责人"),
        ("时远山：联系人", "白若水联系我们"),
        ("时远山联系电话：010", "白若水联系方式：010", "高一鸣联系地址：临江路"),
        ("时远山分管领导：白若水", "高一鸣主管单位：数据局"),
    ],
)
def test_what_else_is_in_charge_is_nobody(lines: tuple[str, ...]) -> None:
    assert _named("领导分工", *lines) == ""


def test_those_of_before_below_those_of_now_are_no_leaders() -> None:
    now = "".join(f"<p>{line}</p>" for line in CHARGES)
    before = "<h3>离任领导</h3><p>李强：主持全面工作。</p><p>赵明：分管办公室。</p>"
    page = f"<html><body><h3>现任领导</h3>{now}{before}</body></html>"
    leaders = read(page.encode(), None, Context(organisation=OWNER, role=Role.ROSTER)).observation.leaders
    assert [leader.person for leader in leaders] == ["时远山", "白若水", "高一鸣"]


@pytest.mark.parametrize(
    "heading",
    [
        "局领导",
        "领导信息",
        "现任领导",
        "领导分工",
        "主要负责人",
        "单位负责人",
        "局负责人",
        "办事处负责人",
        "领导小组办公室领导",
        "班子成员",
    ],
)
def test_a_heading_of_leaders_makes_them_so(heading: str) -> None:
    assert _named(heading, *CHARGES) == "时远山、白若水、高一鸣"


@pytest.mark.parametrize(
    "heading",
    [
        *("历任领导", "离任领导", "原领导", "曾经的领导", "退休领导", "值班领导", "联系领导", "包保领导", "拟任领导"),
        *("领导活动", "领导动态", "领导讲话", "局领导调研", "领导关怀", "领导小组成员"),
        *("项目负责人", "部门负责人", "各科室负责人", "处室主要负责人", "安全生产负责人", "企业负责人"),
    ],
)
def test_a_heading_of_others_makes_nobody_a_leader(heading: str) -> None:
    assert _named(heading, *CHARGES) == ""
    assert _named(f'<a href="/x">{heading}</a>', *CHARGES) == ""
    assert _named(heading, "时远山", "白若水", "高一鸣") == ""
