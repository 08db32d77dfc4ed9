"""A page that says of itself that it is another body's, or that of a unit, is not taken; whatever the body itself may be called is."""

import re
from pathlib import Path

import pytest

from monitor.finds import Fate, Kind
from monitor.site import Site
from scheduler.ownnames import is_own_name, names_of
from scraper.registry import load_sites
from tests.unit.scheduler.webs import DUTIES, NAME, PROSE, ROSTER, Web, leaders, links, page, refused

ROOT = Path(__file__).parents[3]
BODIES = [site for site in load_sites(ROOT / "scraper" / "sites").values() if site.source_kind == "body"]
NAMED = [site for site in BODIES if site.name_status != "unknown"]
PROVINCIAL = re.compile(r".*(?:[省市]|自治区|兵团|国家)")
OTHERS = [
    "云州市民政局",
    "市民政局",
    "云州市发展和改革委员会",
    "市发改委",
    "云州市大数据中心",
    "海东区数据局",
    "溟州市数据局",
    "云州市数据局下属的大数据中心",
    "云州市数据局办公室",
    "局办公室",
]
OURS = [NAME, "市数据局", "数据局", "本局", "市局", "局", "市数局", "云州市大数据局", "云州市大数据发展管理局"]


def at(place: str) -> str:
    return f"<div>当前位置：{place}</div>"


def one(title: str, text: str, site: Site | None = None) -> Web:
    web = Web({"/": page("首页", PROSE, links(("/x/", title))), "/x/": text})
    if site is not None:
        web.site = site
    return web


def is_taken(web: Web) -> bool:
    (find,) = web.searched(Kind.ROSTER, Kind.FUNCTIONS, Kind.ABOUT).finds.values()
    return find.fate is Fate.ACCEPTED


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize(
    "shape",
    [
        lambda other: one("领导信息", leaders("孙恩泽", "李承业", title=f"{other}领导信息")),
        lambda other: one("领导信息", ROSTER.replace("<h1>领导信息</h1>", f"<h1>{other}领导班子</h1>")),
        lambda other: one("机构职能", DUTIES.replace("机构职能", f"{other}的主要职责")),
    ],
    ids=["in its title", "in its heading", "over its duties"],
)
def test_a_page_called_after_another_body_is_refused(shape: object, other: str) -> None:
    web: Web = shape(other)  # type: ignore[operator]
    reasons = [find.reason for find in refused(web.searched(Kind.ROSTER, Kind.FUNCTIONS)).values()]

    assert [reason.endswith("is that of a unit or of another body") for reason in reasons] == [True]


@pytest.mark.parametrize("ours", OURS)
def test_a_page_called_after_the_body_in_other_words_is_taken(ours: str) -> None:
    assert is_taken(one(f"{ours}领导", ROSTER.replace(f"领导信息-{NAME}", f"{ours}领导班子-{NAME}")))


@pytest.mark.parametrize("step", ["云州市民政局", "市发改委", "云州市大数据中心", "大数据中心", "海东区数据局"])
def test_a_page_that_stands_under_another_body_is_refused(step: str) -> None:
    text = page("领导信息", at(f"首页 &gt; 机构 &gt; {step} &gt; 领导信息") + ROSTER)

    assert not is_taken(one("领导信息", text))


@pytest.mark.parametrize(
    "step", ["市数据局", "新闻中心", "信息中心", "政务公开", "网上办事大厅", "承办", "组织机构", "市直委办局"]
)
def test_a_step_that_is_a_column_or_the_body_is_no_other_body(step: str) -> None:
    text = page("领导信息", at(f"首页 &gt; {step} &gt; 领导信息") + ROSTER)

    assert is_taken(one("领导信息", text))


@pytest.mark.parametrize(
    ("steps", "taken"),
    [("市民政局 &gt; 市数据局", True), ("市数据局 &gt; 市大数据中心", False)],
    ids=["ours under another", "a unit under ours"],
)
def test_of_several_bodies_on_a_place_line_the_last_one_bears_the_page(steps: str, taken: bool) -> None:
    text = page("领导信息", at(f"首页 &gt; {steps} &gt; 领导信息") + ROSTER)

    assert is_taken(one("领导信息", text)) is taken


def test_a_page_whose_place_line_begins_at_another_bodys_site_is_refused() -> None:
    text = page("领导信息", at("云州市民政局网站 &gt; 领导信息") + ROSTER, name="云州市人民政府")

    assert not is_taken(one("领导信息", text))


def test_a_body_goes_by_the_name_on_its_plate() -> None:
    values = Web({}).site.model_dump(exclude_defaults=True) | {"organisation": f"{NAME}（云州市政务服务办公室）"}
    site = Site.model_validate(values)

    assert [is_own_name(name, site) for name in ("市政务服务办公室", "市数据局", "市民政局")] == [True, True, False]


@pytest.mark.parametrize("frame", ["云州市人民政府", ""])
def test_a_page_of_a_shared_host_whose_title_ends_with_another_body_is_refused(frame: str) -> None:
    """The host's own footer names nobody's body."""
    text = leaders("孙恩泽", "李承业", name=frame).replace(f"领导信息-{frame}", "领导信息-云州市民政局")

    assert not is_taken(one("领导信息", text))


def test_the_old_name_of_a_site_in_its_titles_is_no_other_body() -> None:
    """Templates keep the name that a body had; its footer has the new one."""
    text = ROSTER.replace(f"领导信息-{NAME}", "领导信息-云州市政务服务管理办公室")

    assert is_taken(one("领导信息", text))


def test_a_section_of_its_parent_stands_under_it() -> None:
    parent = "云州市发展和改革委员会"
    site = Site.model_validate(Web({}).site.model_dump(exclude_defaults=True) | {"parent": parent})
    text = page("市数据局领导信息", at(f"首页 &gt; {parent} &gt; 领导信息") + ROSTER, name="云州市人民政府")

    assert is_taken(one("市数据局领导信息", text, site))


def test_a_list_of_notices_may_stand_under_whoever_publishes_it() -> None:
    rows = "".join(f"<li><a href='/tz/{n}.html'>关于第{n}批数据登记的通知</a><span>2024-02-0{n}</span></li>" for n in range(1, 7))
    text = page("通知公告", at("首页 &gt; 云州市政务服务中心 &gt; 通知公告") + f"<ul>{rows}</ul>")

    assert one("通知公告", text).taken() == {"notices": ["/x/"]}


@pytest.mark.parametrize("site", BODIES, ids=lambda site: site.id)
def test_every_name_of_the_registry_is_its_bodys_own_with_and_without_its_place(site: Site) -> None:
    names = (site.organisation, *site.aliases)
    placed = [f"{level}{bare}" for bare in names_of(site)[1:] for level in ("省", "自治区") if not PROVINCIAL.match(bare)]
    short = ["本局", "局", "省局", "厅党委", *placed]

    assert [name for name in (*names, *short) if not is_own_name(name, site)] == []


@pytest.mark.parametrize("site", NAMED, ids=lambda site: site.id)
def test_no_name_of_another_body_of_the_registry_is_its_own(site: Site) -> None:
    others = [other.organisation for other in BODIES if other is not site]
    apart = ["财政厅", "省发改委", "省发展和改革委员会", "省统计局", "大数据中心", "省委办公厅", "数据局下属的大数据中心"]

    assert [name for name in (*others, *apart) if is_own_name(name, site)] == []


def test_of_a_body_whose_name_nobody_knows_only_another_place_and_what_is_below_are_told() -> None:
    site = next(site for site in BODIES if site.id == "heilongjiang")

    assert [is_own_name(name, site) for name in ("省营商环境建设监督局", "江苏省数据局", "局下属大数据中心")] == [
        True,
        False,
        False,
    ]
