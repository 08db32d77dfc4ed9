"""The picture of each person: his card's, whatever its shape; decoration and stand-ins are nobody's."""

import time

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.portraits import is_decoration
from tests.unit.scraper.parsers.shapes import FOOT, HEAD, OWNER, SHAPES

CONTEXT = Context(url="https://sjj.qixia.gov.cn/ldxx/index.html", organisation=OWNER, role=Role.ROSTER)
AT = "https://sjj.qixia.gov.cn/"
NAMES = ("时远山", "白若水", "高一")


def shown(body: str, context: Context = CONTEXT) -> dict[str, str | None]:
    html = body if body.startswith("<!DOCTYPE") else HEAD + body + FOOT
    return {one.person: one.portrait for one in read(html.encode(), None, context).observation.leaders}


def cards(*images: str) -> str:
    posts = ("党组书记、局长", "党组成员、副局长", "总工程师")
    parts = (f"<li>{image}<h3>{name}</h3><p>{post}</p></li>" for image, name, post in zip(images, NAMES, posts, strict=True))
    return f"<ul class=ldlist>{''.join(parts)}</ul>"


LAYOUTS = {
    "a card each": cards('<img src="/u/1.jpg">', '<img src="/u/2.jpg">', '<img src="/u/3.jpg">'),
    "a picture that is a link": cards('<a href="/a"><img src=/u/1.jpg></a>', '<a href="/b"><img src=/u/2.jpg></a>', '<a href="/c"><img src=/u/3.jpg></a>'),
    "a table row each": """<table><tr><td><img src="/u/1.jpg"></td><td>时远山</td><td>局长</td></tr><tr><td><img src="/u/2.jpg"></td><td>白若水</td><td>副局长</td></tr>
<tr><td><img src="/u/3.jpg"></td><td>高一</td><td>总工程师</td></tr></table>""",
    "a row of pictures over a row of names": """<table><tr><td><img src=/u/1.jpg></td><td><img src=/u/2.jpg></td><td><img src=/u/3.jpg></td></tr>
<tr><td>时远山</td><td>白若水</td><td>高&ensp;一</td></tr><tr><td>局长</td><td>副局长</td><td>总工程师</td></tr></table>""",
    "pictures and paragraphs in turn": """<p><img src="/u/1.jpg"></p><p>时远山</p><p>局长</p><p><img src="/u/2.jpg"></p><p>白若水</p><p>副局长</p>
<p><img src="/u/3.jpg"></p><p>高一</p><p>总工程师</p>""",
    "name and title on one line": """<div class=i><img src="/u/1.jpg"><span>时远山　党组书记、局长</span></div><div class=i><img src="/u/2.jpg"><span>白若水　副局长</span></div>
<div class=i><img src="/u/3.jpg"><span>高一　总工程师</span></div>""",
    "a picture with a head and a code in each card": cards(
        '<img src="/images/tag.png" width=16><img src="/u/1.jpg">', '<img src="/u/2.jpg"><img src="/images/ewm.png">', '<img src="/u/3.jpg">'
    ),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_everybody_has_his_own_picture(layout: str) -> None:
    assert shown(LAYOUTS[layout]) == {name: f"{AT}u/{number}.jpg" for number, name in enumerate(NAMES, start=1)}


@pytest.mark.parametrize("shape", [one for one in SHAPES if "<img" not in one.body], ids=lambda shape: shape.id)
def test_a_page_without_pictures_of_people_gives_none_to_anybody(shape: object) -> None:
    assert not any(shown(shape.html).values())  # type: ignore[attr-defined]


def test_who_has_no_picture_gets_nobody_elses() -> None:
    assert shown(cards('<img src="/u/1.jpg">', "", '<img src="/u/3.jpg">')) == {
        "时远山": f"{AT}u/1.jpg",
        "白若水": None,
        "高一": f"{AT}u/3.jpg",
    }


def test_one_picture_of_them_all_is_nobodys() -> None:
    assert not any(shown('<img src="/u/all.jpg">' + cards("", "", "")).values())


def test_a_picture_that_stands_for_a_missing_one_is_nobodys() -> None:
    found = shown(cards('<img src="/u/man.jpg">', '<img src="/u/2.jpg">', '<img src="/u/man.jpg">'))

    assert found == {"时远山": None, "白若水": f"{AT}u/2.jpg", "高一": None}


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ('<img src="/images/blank.gif" data-original="../u/1.jpg">', "u/1.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" data-src="/u/1.jpg">', "u/1.jpg"),
        ('<img src="/u/1.jpg" _src="file:///C:/Users/a/1.jpg">', "u/1.jpg"),
        ('<img _src="/u/1.jpg" src="/images/loading.gif">', "u/1.jpg"),
        ('<img src="//img.qixia.gov.cn/u/1.jpg?v=3" width="120" height="160">', None),
        ('<img src="u/1.jpg" style="width:120px;height:168px">', "ldxx/u/1.jpg"),
    ],
)
def test_the_true_address_of_a_picture_is_found_and_made_absolute(image: str, address: str | None) -> None:
    assert shown(cards(image, "", ""))["时远山"] == (AT + address if address else "https://img.qixia.gov.cn/u/1.jpg?v=3")


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/images/icon_3.png">',
        '<img src="/images/ico/s3.png">',
        '<img src="/images/logo2024.jpg">',
        '<img src="/u/1.svg">',
        '<img src="/u/wxqrcode1.png">',
        '<img src="/u/1.png" alt="扫一扫二维码">',
        '<img src="/u/1.png" width="24">',
        '<img src="/u/1.png" width="960" height="120">',
        '<img src="/u/1.png" style="height: 20px">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="javascript:;">',
        '<img src="http://[bad/1.jpg">',
        "<img>",
    ],
)
def test_decoration_is_no_picture_of_anybody(image: str) -> None:
    assert shown(cards(image, "", ""))["时远山"] is None


@pytest.mark.parametrize("place", ["/u/liconglai.jpg", "/u/W020240105.jpg", "/default/u/1.png", "/u/backer.jpg", "/u/head.jpg"])
def test_a_file_whose_name_only_begins_like_decoration_is_a_picture(place: str) -> None:
    assert not is_decoration(place)


def test_what_stands_in_the_head_of_the_page_is_no_picture_of_the_only_leader() -> None:
    page = """<!DOCTYPE html><html><head><title>领导信息</title></head><body><div class="wrap"><div class="header"><a href="/"><img src="/u/tit.png"></a></div>
<div class="main"><h2>时远山</h2><p>党组书记、局长</p></div><div class="foot"><img src="/u/dz.png"></div></div></body></html>"""

    assert shown(page) == {"时远山": None}


def test_a_picture_that_names_him_is_the_right_one_of_several() -> None:
    body = (
        '<div class=card><img src="/u/house.jpg"><img src="/u/1.jpg" alt="时远山同志"><h2>时远山</h2><p>党组书记、局长</p></div>'
    )

    assert shown(body) == {"时远山": f"{AT}u/1.jpg"}


def test_a_picture_among_the_objects_of_a_script_is_read() -> None:
    page = """<!DOCTYPE html><html><body><div id=app></div><script>var a=[{"name":"时远山","job":"局长","img":"/u/1.jpg","url":"/a.html"},
{"name":"白若水","job":"副局长","img":"/images/nopic.jpg","url":"/b.html"}]</script></body></html>"""

    assert shown(page) == {"时远山": f"{AT}u/1.jpg", "白若水": None}


def test_pictures_without_end_cost_bounded_time() -> None:
    body = "<div>" * 60 + cards('<img src="/u/1.jpg">', "", "") + '<img src="/u/9.jpg">' * 20_000
    started = time.process_time()
    shown(body)

    assert time.process_time() - started < 3
