"""The tree of a page: its cells are bounded, its scripts are found in any spelling, and its marks say where a cell stands."""

import pytest

from scraper.parsers import tree
from scraper.parsers.bounds import MAX_DEPTH
from scraper.parsers.regions import Region
from scraper.parsers.tree import Tree


@pytest.mark.parametrize("unit", ["<div><p>局长</p></div>", "<div><img alt='照片'></div>"])
def test_a_page_of_more_cells_than_any_real_one_is_entered_no_further(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_CELLS", 50)

    assert len(Tree.of(f"<body>{unit * 400}</body>").cells) == 50


@pytest.mark.parametrize(
    ("unit", "deep"), [("<div>", True), ("<DIV>", True), ("<p>", False), ("<Li>", False), ("<i>x</i>", False), ("<br>", False)]
)
def test_only_elements_that_nest_make_a_page_too_deep(unit: str, deep: bool) -> None:
    assert Tree.of(f"<body>{unit * (MAX_DEPTH + 1)}局长</body>").too_deep is deep


def test_the_end_of_an_element_makes_room_for_another() -> None:
    assert not Tree.of(f"<body>{'<div>' * 200}{'</div>' * 200}{'<div>' * 200}局长</body>").too_deep


@pytest.mark.parametrize("name", ["script", "SCRIPT", "Script"])
def test_a_script_is_one_in_any_spelling(name: str) -> None:
    page = Tree.of(f"<body><{name}>var a = 1;</{name}><p>局长</p></body>")

    assert page.scripts == "var a = 1;"
    assert page.visible == "局长"


def test_blank_elements_give_no_cells() -> None:
    cells = Tree.of("<body><p>\n</p><div> <a href='/z.html'> 张三\n</a></div><p>\u3000<b> </b></p><p>局长</p></body>").cells

    assert [(cell.text, cell.link) for cell in cells] == [("张三", "/z.html"), ("局长", None)]


def test_a_menu_by_its_name_that_holds_paragraphs_is_none() -> None:
    menu, body = "<ul class='nav'><li>首页</li></ul>", "<div class='header'><p>一</p><p>二</p><p>三</p></div>"
    regions = {cell.text: cell.region for cell in Tree.of(f"<body>{menu}{body}</body>").cells}

    assert regions == {"首页": Region.CHROME, "一": Region.BODY, "二": Region.BODY, "三": Region.BODY}


def test_what_holds_a_cell_is_told_from_the_inside_out() -> None:
    (cell,) = Tree.of("<body><ul><li>张三</li></ul></body>").cells

    assert [node.tag for node in cell.above] == ["li", "ul", "body", "html"]


def test_two_blanks_beside_each_other_are_one() -> None:
    assert [cell.raw for cell in Tree.of("<p>李旭  局长</p>").cells] == ["李旭 局长"]


def test_a_blank_between_two_inline_elements_parts_them() -> None:
    assert [cell.text for cell in Tree.of("<p>\n <b>李旭</b> <b>局长</b>\n</p>").cells] == ["李旭 局长"]
