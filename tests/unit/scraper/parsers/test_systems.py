"""A page tells its content system by what it bears, and by nothing that any site can have."""

import time

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.systems import FAMILIES, Family, form_of, system_of
from scraper.parsers.tree import Tree


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_family_is_known_by_its_sample_and_by_no_other(family: Family) -> None:
    page = f'<html><head><link rel="stylesheet" href="/css/common.css"><script src="{family.sample}"></script></head></html>'

    assert system_of(Tree.of(page), {}) == family.name
    assert [other.name for other in FAMILIES if other.pattern.search(family.sample)] == [family.name]


@pytest.mark.parametrize(
    ("borne", "expected"),
    [
        ("/script/0/visit.js", "jcms"),
        ("/a/jpaas/b.js", "jcms"),
        ("/jpaas-web/b.js", "jcms"),
        ("/jcms/b.js", "jcms"),
        ("/js/jiucuo.js", "jcms"),
        ("trs_a.css", "trs"),
        ("https://ta.trs.cn/c.js", "trs"),
        ("/atrswcm/a.js", "trs"),
        ("/js/ewb-index.js", "epoint"),
        ("/js/epoint.js", "epoint"),
        ("/xhtml/js/a.js", "hexa"),
        ("/wcmsocialshare.js", "wcm"),
        ("/_sitegray/a.js", "vsb"),
        ("/a/vsbcontent.css", "vsb"),
        ("/js/vsb.js", "vsb"),
    ],
)
def test_each_thing_that_tells_a_family_is_among_its_words(borne: str, expected: str) -> None:
    assert system_of(Tree.of(f'<html><head><script src="{borne}"></script></head></html>'), {}) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("WordPress 6.4.2", "generator wordpress"),
        ("WordPress 6.5", "generator wordpress"),
        ("TRSWCM", "generator trswcm"),
        ("某某内容管理系统 V7.0", "generator 某某内容管理系统"),
        ("", None),
        ("7.0", None),
    ],
)
def test_a_generator_is_known_without_its_version(said: str, expected: str | None) -> None:
    assert system_of(Tree.of("<html></html>"), {"generator": said}) == expected


@pytest.mark.parametrize(
    "borne",
    [
        '<script src="/js/jquery.min.js"></script><link rel="stylesheet" href="/css/common.css">',
        '<a href="/script/0/2003281103391213.js">x</a>',
        "<p>本站由 jcms 提供 /script/0/2003281103391213.js</p>",
        '<script src="/js/strs.js"></script>',
    ],
)
def test_what_any_site_can_have_says_nothing(borne: str) -> None:
    assert system_of(Tree.of(f"<html>{borne}</html>"), {}) is None


def test_a_roster_page_states_its_system() -> None:
    rows = "<li>张建国 局长</li><li>王晓梅 副局长</li>"
    page = f'<html><head><script src="/script/0/visit.js?webid=7"></script></head><body><ul>{rows}</ul></body></html>'.encode()

    assert read(page, "text/html", Context(role=Role.ROSTER)).observation.system == "jcms"
    assert read(page, "text/html", Context(role=Role.NOTICE)).observation.system is None


FORMED = '<body class="a1"><div class="top"><ul class="nav"><li class="on">x</li></ul></div><table class=ld>{rows}</table></body>'
ROW = '<tr><td class="name n{n}">x</td></tr>'


def test_the_form_of_a_page_is_its_kinds_of_elements() -> None:
    def form(rows: int, page: str = FORMED) -> str | None:
        return form_of(page.format(rows="".join(ROW.format(n=n) for n in range(rows))))

    assert form(1) is not None
    assert form(5) == form(3) == form(3, FORMED.replace('"a1"', "'a2'"))
    assert form(3) != form(3, FORMED.replace("nav", "menu"))
    assert form_of('<div class="a"><p class="b"><i class="c"><b class="d">') is None
    assert form_of('<div class="a"><p class="b"><i class="c"><b class="d"><u class="e">') is not None


def test_a_roster_page_has_a_form_and_others_are_not_asked() -> None:
    rows = "".join(
        f'<li class="r"><b class="n">{name}</b><i class="p">{post}</i></li>'
        for name, post in (("张建国", "局长"), ("王晓梅", "副局长"))
    )
    page = f'<html><body class="b"><ul class="u">{rows}</ul></body></html>'.encode()

    assert read(page, "text/html", Context(role=Role.ROSTER)).observation.form is not None
    assert read(page, "text/html", Context(role=Role.NOTICE)).observation.form is None


@pytest.mark.parametrize(
    "text",
    [
        "<script " * 60_000,
        "<link href=" * 40_000,
        "<script src='" + "a" * 400_000,
        "<script src=a " * 30_000,
        "<a class=" * 40_000,
        "<a " + "class " * 60_000,
    ],
)
def test_a_hostile_page_costs_little(text: str) -> None:
    started = time.process_time()
    system_of(Tree.of(text), {"generator": "a " * 250})
    form_of(text)

    assert time.process_time() - started < 1
