"""A body whose pages are a section of another body's site: the host's own pages are not its, wherever they stand."""

import pytest

from monitor.finds import Kind
from monitor.site import Site
from tests.unit.scheduler.webs import HOST, NAME, Web, leaders, links, page, refused

OWNER = "云州市发展和改革委员会"


def section(home: str, parent: str | None) -> Site:
    values = {"id": "yunzhou", "organisation": NAME, "jurisdiction": "990000", "hosts": [HOST], "pages": {"home": {"url": f"http://{HOST}{home}"}}}  # fmt: skip
    return Site.model_validate(values if parent is None else {**values, "parent": parent})


def duties(who: str, title: str = "机构职能", place: str = "") -> str:
    """Return a page of duties within the frame of the host."""
    text = f"{place}<p>{who}主要职责：</p><p>（一）负责拟订全市规划并组织实施。</p><p>（二）负责统筹协调推进。</p>"
    return page(title, text, name=OWNER)


def web(home: str, pages: dict[str, str], parent: str | None = OWNER) -> Web:
    linked = links(*((place, "机构职能") for place in pages))
    return Web({"/": page("市数据局", linked, name=OWNER), **pages}, section(home, parent))


@pytest.mark.parametrize("parent", [OWNER, None], ids=["its parent is known", "nobody said whose site it is"])
@pytest.mark.parametrize("who", [OWNER, "市发展和改革委员会", f"根据《{OWNER}"], ids=["in full", "in short", "in a rule"])
def test_the_duties_of_the_host_are_not_those_of_its_section(who: str, parent: str | None) -> None:
    at = web("/sjj/", {"/sjj/jgzn/": duties(who)}, parent)

    assert at.taken(Kind.FUNCTIONS) == {}
    assert refused(at.searched(Kind.FUNCTIONS))["/sjj/jgzn/"].reason.startswith("the duties on it are those of ")


@pytest.mark.parametrize(
    "who",
    ["本局", NAME, "市数据局", f"{NAME}是{OWNER}管理的机构，", f"根据有关规定，设立{NAME}，由{OWNER}管理。", f"{NAME}（{OWNER}数据办公室）"],
    ids=["ours", "in full", "in short", "managed", "founded", "with its plate"],
)  # fmt: skip
def test_the_duties_of_the_section_are_its_own(who: str) -> None:
    assert web("/sjj/", {"/sjj/jgzn/": duties(who)}).taken(Kind.FUNCTIONS) == {"functions": ["/sjj/jgzn/"]}


def test_what_the_host_may_do_beside_it_does_not_make_the_page_the_hosts() -> None:
    text = duties("本局").replace("</p><p>（二）", f"</p><p>职责分工：{OWNER}负责价格管理。</p><p>（二）")

    assert web("/sjj/", {"/sjj/jgzn/": text}).taken(Kind.FUNCTIONS) == {"functions": ["/sjj/jgzn/"]}


@pytest.mark.parametrize("parent", [OWNER, None], ids=["its parent is known", "nobody said whose site it is"])
@pytest.mark.parametrize(
    ("home", "beside"),
    [
        ("/list/sjj.html", "/list/jgzn.html"),
        ("/channels/120.html", "/channels/100.html"),
        ("/?cid=120", "/?cid=100"),
        ("/?120", "/?100"),
        ("/index.php?m=list&id=120", "/index.php?m=list&id=100"),
        ("/index.php?m=list&id=120", "/zn/"),
    ],
)
def test_a_section_without_a_folder_of_its_own_has_nothing_beside_it(home: str, beside: str, parent: str | None) -> None:
    people = leaders("孙恩泽", "李承业", name=OWNER)
    at = web(home, {beside: duties("")}, parent)
    at.pages["/"] = page("市数据局", links((beside, "机构职能"), ("/list/ld.html", "领导信息")), name=OWNER)
    at.pages["/list/ld.html"] = people

    assert at.taken() == {}
    assert {find.reason for find in refused(at.searched()).values()} == {
        f"the page stands on the site of {parent or 'another body'} and does not name the body"
    }


@pytest.mark.parametrize("home", ["/index.jsp?lang=zh", "/?v=2", "/index.php?siteId=31"])
def test_a_whole_site_whose_home_has_a_query_is_no_section_of_another(home: str) -> None:
    """How a page is shown is no part of a site; where its pages call themselves the body's, a number is none either."""
    at = web(home, {"/zn/": page("机构职能", "<p>（一）负责拟订全市规划并组织实施。</p><p>（二）负责统筹协调推进。</p>")}, None)
    at.pages["/zn/"] = at.pages["/zn/"].replace(f"<title>机构职能-{NAME}</title>", "<title>机构职能</title>")  # type: ignore[union-attr]

    assert at.taken(Kind.FUNCTIONS) == {"functions": ["/zn/"]}


def test_a_place_line_that_names_the_body_makes_the_page_its_own() -> None:
    place = "<div>当前位置：首页 &gt; 市数据局 &gt; 机构职能</div>"

    assert web("/sjj/", {"/c/jgzn/": duties("本局", place=place)}).taken(Kind.FUNCTIONS) == {"functions": ["/c/jgzn/"]}


def test_a_link_that_names_the_body_leads_to_its_duties_and_not_to_the_hosts() -> None:
    at = web("/channels/120.html", {})
    menu = links(("/channels/100.html", "机构职能"), ("/channels/121.html", "市数据局主要职责"))
    at.pages |= {
        "/": page("市数据局", menu, name=OWNER),
        "/channels/100.html": duties(OWNER),
        "/channels/121.html": duties("本局"),
    }

    assert at.taken(Kind.FUNCTIONS) == {"functions": ["/channels/121.html"]}
