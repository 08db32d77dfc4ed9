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
