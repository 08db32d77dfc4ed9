"""Pages that print a life, menus or the organs of a firm beside the leaders; people and bodies are invented."""

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context

OWNER = "栖霞省数据局"
FACTS = "<tr><th>性别</th><td>男</td></tr><tr><th>民族</th><td>满族</td></tr><tr><th>籍贯</th><td>黑龙江望山</td></tr>"
BOX = f"<table><tr><th>姓名</th><td>时　远</td></tr>{FACTS}<tr><th>职务</th><td>栖霞省数据局党组成员、副局长</td></tr></table>"
COURSE = (
    ("2001.07-2010.04", "望山县农机局科员、副局长"),
    ("2010.04—2016.11", "望山县统计局局长、党组书记"),
    ("2016年11月至2019年3月", "望山县人民政府党组成员、副县长"),
    ("2019.03-", "栖霞省数据局党组成员、副局长"),
)
IN_ROWS = "<table>" + "".join(f"<tr><td>{span}</td><td>{held}</td></tr>" for span, held in COURSE) + "</table>"
IN_LIST = "<dl>" + "".join(f"<dt>{span}</dt><dd>{held}</dd>" for span, held in COURSE) + "</dl>"
IN_BOXES = "".join(f"<div class=i><div class=t>{span}</div><div class=c>{held}</div></div>" for span, held in COURSE)
MENU = "媒体聚焦 结果查询 征集调查 党纪学习教育 营商环境 机关党建 柏林荟萃 天鹅漫步 清风徐来"
ENTRIES = "".join(f'<td><a href="/{number}/">{word}</a></td>' for number, word in enumerate(MENU.split()))
ENTRIES = f"<table><tr>{ENTRIES}</tr></table>"
ITEMS = "<ul>" + "".join(f'<li><a href="/{number}/">{word}</a></li>' for number, word in enumerate(MENU.split())) + "</ul>"
ONE = [("时远", ("党组成员", "副局长"))]
TWO = '<table><tr><td><a href="a.html">时远山</a></td><td>局长</td></tr><tr><td><a href="b.html">白若水</a></td><td>副局长</td></tr></table>'


def people(body: str, title: str = "领导信息", owner: str = OWNER) -> list[tuple[str, tuple[str, ...]]]:
    page = f"<html><head><meta charset=utf-8><title>{title}-{owner}</title></head><body>{body}</body></html>"
    context = Context(url="https://sjj.qixia.gov.cn/ldxx/", organisation=owner, role=Role.ROSTER)
    return [(one.person, one.posts) for one in read(page.encode(), None, context).observation.leaders]


@pytest.mark.parametrize("menu", [ENTRIES, ITEMS, f'<div style="display:none">{ENTRIES}</div>'])
@pytest.mark.parametrize("course", [IN_ROWS, IN_LIST, IN_BOXES])
def test_a_life_beside_its_years_gives_its_holder_what_he_is_and_no_menu_a_post(menu: str, course: str) -> None:
    assert people(f"{menu}{BOX}<h3>个人简历</h3>{course}<h3>工作分工</h3><p>分管办公室。</p>") == ONE


def test_the_entries_of_a_menu_set_like_the_leaders_are_none() -> None:
    assert people(f"{ENTRIES}{TWO}<p>2019.03-2024.06</p><p>望山县统计局副局长</p><p>望山县粮食局局长</p>") == [
        ("时远山", ("局长",)),
        ("白若水", ("副局长",)),
    ]


def test_a_term_of_office_behind_a_name_is_no_past() -> None:
    rows = "".join(f"<tr><td>{name}</td><td>2030.05-2099.05</td><td>副局长</td></tr>" for name in ("时远山", "白若水"))
    assert people(f"<table>{rows}</table>") == [("时远山", ("副局长",)), ("白若水", ("副局长",))]


def test_the_organs_of_a_firm_are_headings_and_posts_of_all_its_tables_add_up() -> None:
    tables = {
        "党委": (("党委书记", "时　远山"), ("党委副书记", "白若水")),
        "董事会": (("董事长", "时远山"), ("董　事", "白若水")),
        "经理层": (("总经理", "白若水"), ("副总经理", "高　一"), ("总法律顾问", "（待定）")),
    }
    body = "".join(
        f"<h2>{organ}</h2><table>{''.join(f'<tr><td>{post}</td><td>{name}</td></tr>' for post, name in rows)}</table>"
        for organ, rows in tables.items()
    )
    assert people(f"<div>{body}</div>", "公司领导", "栖霞数据集团有限公司") == [
        ("时远山", ("党委书记", "董事长")),
        ("白若水", ("党委副书记", "董事", "总经理")),
        ("高一", ("副总经理",)),
    ]


def bodies(body: str, owner: str) -> list[tuple[str, tuple[str, ...], str | None, str | None]]:
    page = f"<html><head><meta charset=utf-8><title>领导之窗-{owner}</title></head><body>{body}</body></html>"
    context = Context(url="https://www.qixia.gov.cn/ldzc/", organisation=owner, role=Role.ROSTER)
    return [
        (one.person, one.posts, one.organisation, one.qualifier) for one in read(page.encode(), None, context).observation.leaders
    ]


HOUSES = (
    ("中共栖霞县委员会", (("书　记", "<a>时远山</a>"), ("常　委", "<a>端木清</a><a>陶为国</a><a>尤　为</a>"))),
    ("栖霞县人民政府", (("副县长", "<a>陶为国</a><a>管　韬</a><a>白若水</a>（挂职）"),)),
    ("县法院　县检察院", (("县法院院长", "<a>池　棠</a>"), ("县检察院检察长", "<a>尚方剑</a>"))),
)
LED = [
    ("时远山", ("书记",), "栖霞县委", None),
    ("端木清", ("常委",), "栖霞县委", None),
    ("陶为国", ("常委",), "栖霞县委", None),
    ("陶为国", ("副县长",), "栖霞县人民政府", None),
    ("尤为", ("常委",), "栖霞县委", None),
    ("管韬", ("副县长",), "栖霞县人民政府", None),
    ("白若水", ("副县长",), "栖霞县人民政府", "挂职"),
    ("池棠", ("院长",), "栖霞县人民法院", None),
    ("尚方剑", ("检察长",), "栖霞县人民检察院", None),
]


def test_names_behind_padded_labels_are_read_under_each_house_and_a_remark_is_of_the_name_before_it() -> None:
    sections = "".join(
        f"<section><h3>{house}</h3><ul>{''.join(f'<li><label>{post}</label>{names}</li>' for post, names in rows)}</ul></section>"
        for house, rows in HOUSES
    )
    assert bodies(sections, "栖霞县人民政府") == LED


def test_padded_posts_in_table_cells_are_read_too() -> None:
    rows = "<tr><td>书　记</td><td>时远山</td></tr><tr><td>常　委</td><td>陶为国　木　林</td></tr>"
    assert bodies(f"<h2>栖霞县委</h2><table>{rows}</table>", "栖霞县人民政府") == [
        ("时远山", ("书记",), "栖霞县委", None),
        ("陶为国", ("常委",), "栖霞县委", None),
        ("木林", ("常委",), "栖霞县委", None),
    ]


def test_a_post_spread_out_before_a_name_is_one_post() -> None:
    assert people("<p>局　长　　时远山</p><p>副 局 长　　陶为国</p><p>总 工 程 师　　　木　林</p>") == [
        ("时远山", ("局长",)),
        ("陶为国", ("副局长",)),
        ("木林", ("总工程师",)),
    ]


def test_a_rare_surname_opens_a_name_in_a_card_and_before_a_colon() -> None:
    cards = "<ul><li><b>时远山</b><i>局长</i></li><li><b>犹为国</b><i>副局长</i></li><li><b>把多勇</b><i>总工程师</i></li></ul>"
    lines = "<p><span>时远山</span>：局长。主持全局工作。</p><p><span>犹　为国</span>：副局长。</p><p><span>把</span>&nbsp; <span>多勇</span>：总工程师。</p>"
    told = [("时远山", ("局长",)), ("犹为国", ("副局长",)), ("把多勇", ("总工程师",))]
    assert people(cards) == told
    assert people(lines) == told


WORDS = ["乡村振兴", "双随机", "数字政府", "智慧城市", "权责清单", "高质量发展", "常见问题", "江海联运", "温情服务"]
LOOSE = "<p>望山县统计局局长</p><p>望山县财政局局长</p>"


@pytest.mark.parametrize("entry", ["li", "td", "dd"])
def test_a_menu_word_with_a_surname_takes_no_title_that_nobody_else_has(entry: str) -> None:
    menu = "".join(f'<{entry}><a href="/{number}/">{word}</a></{entry}>' for number, word in enumerate(WORDS))
    holder = {"li": "<ul>{}</ul>", "td": "<table><tr>{}</tr></table>", "dd": "<dl>{}</dl>"}[entry].format(menu)
    assert people(f"<div>{holder}{TWO}{LOOSE}</div>") == [("时远山", ("局长",)), ("白若水", ("副局长",))]
    assert people(f"<div><p>局长</p>{holder}</div>") == []


def test_the_posts_of_one_table_add_up_where_its_rows_name_somebody_twice() -> None:
    rows = (("党委书记", "时远山"), ("党委副书记", "白若水"), ("董事长", "时远山"), ("总经理", "白若水"))
    table = f"<table>{''.join(f'<tr><td>{post}</td><td>{name}</td></tr>' for post, name in rows)}</table>"
    assert people(table, "公司领导", "栖霞数据集团有限公司") == [
        ("时远山", ("党委书记", "董事长")),
        ("白若水", ("党委副书记", "总经理")),
    ]
