"""The article of a page: its text is whole, what stands around it is left out, and doubt keeps more."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.article import article_text
from scraper.parsers.context import Context
from scraper.parsers.tree import Tree
from tests.unit.scraper.parsers.articles import BODY, FOREIGN, PAGES, SIGNED, TITLE, ArticlePage, page

OWNER = "临江省人民政府"


def article(html: str, title: str = TITLE) -> str:
    return article_text(Tree.of(html), title)


@pytest.mark.parametrize("shape", PAGES, ids=lambda shape: shape.id)
def test_the_article_is_whole_and_nothing_else(shape: ArticlePage) -> None:
    text = article(shape.html, shape.title)

    assert [line for line in shape.says if line not in text] == []
    assert [word for word in FOREIGN if word in text] == []


@pytest.mark.parametrize("shape", PAGES, ids=lambda shape: shape.id)
def test_the_act_and_its_signature_are_read(shape: ArticlePage) -> None:
    seen = read(shape.html.encode(), None, Context(organisation=OWNER, role=Role.NOTICE)).observation

    assert "赵一平" in [fact.person for fact in seen.appointments]
    assert "钱二" not in [fact.person for fact in seen.appointments]
    assert seen.document.signed_on == shape.signed


def test_an_act_outside_the_block_is_kept() -> None:
    long = "".join(f"<p>第{n}项工作进展顺利，各单位按计划推进数据资源整合，成效明显。</p>" for n in range(9))
    html = page(f"<div><h1>{TITLE}</h1>{long}</div><div><div><p>免去周四的临江省数据局局长职务。</p></div></div>")

    assert "免去周四的临江省数据局局长职务。" in article(html)


def test_an_act_that_is_one_link_is_not_lost() -> None:
    html = f'<html><body><h1>{TITLE}</h1><a href="/x.html">任命赵一平为临江省数据局局长。</a></body></html>'
    assert "任命赵一平为临江省数据局局长。" in article(html)


def test_an_act_without_any_mark_is_not_lost() -> None:
    assert "任命赵一平为省数据局局长" in article(f"<html><body><h1>{TITLE}</h1><p>任命赵一平为省数据局局长</p></body></html>")


def test_a_list_in_place_of_a_notice_states_nothing() -> None:
    rows = "".join(f'<li><a href="/{n}.html">临江省数据局正式挂牌成立</a><span>2030-05-0{n}</span></li>' for n in range(1, 9))
    html = f"<html><head><title>通知公告</title></head><body><ul>{rows}</ul></body></html>"
    seen = read(html.encode(), None, Context(organisation=OWNER, role=Role.NOTICE)).observation

    assert seen.organisation_changes == ()


def test_small_print_draws_no_block_to_itself() -> None:
    disclaimer = "<div><p>便民服务热线一二三四五</p><p>您访问的链接即将离开本网站，是否继续？</p><p>未经授权不得转载本网站的任何内容。</p></div>"
    assert "便民服务热线" not in article(page(f"<h1>{TITLE}</h1><div><p>任命赵一平为省数据局局长。</p></div>{disclaimer}"))


def test_the_summaries_of_a_side_bar_are_no_part_of_the_article() -> None:
    prose = "".join(f"<p>第{n}项工作进展顺利，各单位按计划推进数据资源整合，成效明显。</p>" for n in range(4))
    side = "".join(f"<p>第{n}个区县召开会议，部署下一步的政务服务工作。</p>" for n in range(4))
    text = article(page(f'<div><h1>{TITLE}</h1>{prose}</div><div class="sidebar">{side}</div>'))

    assert "进展顺利" in text
    assert "区县召开会议" not in text


def test_what_stands_above_the_title_and_belongs_to_it_is_kept() -> None:
    text = article(page(f"<div>临政任〔2030〕9号</div><div>首页导航栏目</div><h1>{TITLE}</h1><p>任命赵一平为省数据局局长。</p>"))

    assert "临政任〔2030〕9号" in text
    assert "首页导航栏目" not in text


def test_a_page_of_links_only_has_no_article() -> None:
    assert article("<html><body><ul><li><a href='/1'>领导信息</a></li></ul></body></html>") == ""


def test_the_first_paragraph_that_repeats_the_title_is_no_title() -> None:
    html = page(
        "<h1>临江省数据局正式揭牌</h1><p>5月9日，临江省数据局正式揭牌。</p><p>有关同志参加揭牌仪式。</p>", "临江省数据局正式揭牌"
    )
    assert article(html, "临江省数据局正式揭牌").startswith("临江省数据局正式揭牌\n5月9日")


def test_the_organ_that_signs_is_no_beginning_of_its_title() -> None:
    said = "王平，男，1972年6月出生，现任北川市数据局副局长，拟任北川市数据局局长。"
    block = f"<div><h1>北川市委组织部任前公示</h1><p>现将情况公示如下：</p><p>{said}</p><p>北川市委组织部</p><p>2030年4月3日</p></div>"

    assert said in article_text(Tree.of(page(block)), "北川市委组织部任前公示")


def test_a_huge_page_is_read_whole_without_looking_for_a_block() -> None:
    tree = Tree.of(page(f"<h1>{TITLE}</h1>" + "<p>会议指出，数据工作要抓好落实。</p>" * 9_000))
    assert article_text(tree, TITLE) == tree.main


def test_duties_keep_the_article_only() -> None:
    html = page(
        "<h1>临江省数据局主要职责</h1><p>临江省数据局是省人民政府直属机构，规格为正厅级。</p><p>（一）统筹推进数据基础制度建设。</p>",
        "主要职责",
    )
    seen = read(html.encode(), None, Context(organisation="临江省数据局", role=Role.FUNCTIONS)).observation

    assert [change.rank for change in seen.organisation_changes] == ["正厅级"]


def test_the_day_of_publication_beside_the_title_is_no_day_of_decision() -> None:
    title = "临江省人民代表大会常务委员会任命名单"
    heading = f"{title}（发布日期：2030-05-12　来源：临江省人民代表大会常务委员会）"
    lines = "<p>决定任命赵一平为临江省数据局局长。</p><p>临江省人民代表大会常务委员会</p><p>2030年5月10日</p>"
    seen = read(
        page(f"<h1>{heading}</h1>{lines}", title).encode(), None, Context(organisation=OWNER, role=Role.NOTICE)
    ).observation

    assert [fact.dates.projection for fact in seen.appointments] == ["2030-05-10"]


def test_dated_links_beside_an_article_make_no_list_of_it() -> None:
    links = "".join(f'<li><a href="/{n}.html">临江省人民政府关于钱{n}任职的通知</a> 2030-05-0{n}</li>' for n in range(1, 9))
    html = page(f"<h1>{TITLE}</h1><p>{BODY[0]}</p><p>{BODY[1]}</p><p>{SIGNED[0]}</p><p>{SIGNED[1]}</p><ul>{links}</ul>")
    seen = read(html.encode(), None, Context(organisation=OWNER)).observation

    assert (seen.role, [fact.person for fact in seen.appointments]) == (Role.NOTICE, ["赵一平"])


def test_a_table_of_documents_is_a_list() -> None:
    rows = "".join(
        f"<tr><td>{n}</td><td>临江省数据局正式挂牌成立</td><td>临政任〔2030〕{n}号</td><td>2030-05-0{n}</td></tr>"
        for n in range(1, 9)
    )
    html = f"<html><head><title>任免信息列表</title></head><body><table>{rows}</table></body></html>"
    seen = read(html.encode(), None, Context(organisation=OWNER)).observation

    assert (seen.role, seen.organisation_changes) == (Role.NOTICE_LIST, ())


@pytest.mark.parametrize(
    ("name", "style", "shown"),
    [
        ("text", "visibility: hidden; opacity: 0; ", True),
        ("text", "visibility:hidden", False),
        ("js_content", "visibility:hidden", True),
        ("js_content", "display:none", False),
        ("js_content", "visibility:hidden;display:none", False),
    ],
    ids=["fades in", "hidden", "an account's article", "not displayed", "neither"],
)
def test_what_fades_in_is_part_of_the_article(name: str, style: str, shown: bool) -> None:
    html = page(f'<h1>{TITLE}</h1><div id="{name}" style="{style}"><p>免去周四的临江省数据局局长职务。</p></div>')

    assert ("免去周四的临江省数据局局长职务。" in article(html)) is shown


def test_an_act_under_the_title_of_its_column_is_no_list_of_the_rows_beside_it() -> None:
    rows = "".join(f'<li><a href="/n/{n}.html">某某项目通过验收的消息第{n}期</a><span>2030-04-1{n}</span></li>' for n in range(4))
    body = "<h1>关于王平同志聘任职务的通知</h1><p>经研究决定：</p><p>聘任王平同志为北川市农业科学院畜牧研究所所长。</p>"
    html = f"<html><head><title>通知公告</title></head><body><div>{body}</div><div><h2>热点信息</h2><ul>{rows}</ul></div></body></html>"

    observation = read(html.encode(), None, Context(organisation="北川市农业科学院")).observation

    assert [(fact.person, fact.post) for fact in observation.appointments] == [("王平", "所长")]
