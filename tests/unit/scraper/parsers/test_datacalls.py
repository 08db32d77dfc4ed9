"""Data calls and data documents: what a script asks for, and an answer that is data, read as a page would be."""

import json

import pytest

from monitor.model import Role
from scraper.parsers import read
from scraper.parsers.context import Context
from scraper.parsers.datacalls import MAX_CALLS, data_addresses
from scraper.parsers.datadocs import MAX_DOCUMENT, as_page
from scraper.parsers.tree import Tree

URL = "http://sjj.yunzhou.gov.cn/ld/"


def asked(script: str) -> list[str]:
    places = data_addresses(Tree.of(f"<html><body><script>{script}</script></body></html>"), URL)
    return [place.removeprefix("http://sjj.yunzhou.gov.cn") for place in places]


@pytest.mark.parametrize(
    ("script", "place"),
    [
        ("fetch('list')", "/ld/list"),
        ('fetch("./a.json", {method: "GET"})', "/ld/a.json"),
        ("axios('/api/a')", "/api/a"),
        ("axios.get(`/api/a`)", "/api/a"),
        ("$.get('../api/a?x=1', f)", "/api/a?x=1"),
        ("$.getJSON('/api/a')", "/api/a"),
        ("jQuery.get('/api/a')", "/api/a"),
        ("this.$http.get('/api/a')", "/api/a"),
        ("$.ajax({dataType:'json',url:'/api/a'})", "/api/a"),
        ("axios({url: '/api/a', method: 'get'})", "/api/a"),
        ("x.open('get', '/api/a')", "/api/a"),
        ("request.get('/api/a')", "/api/a"),
        ("service.get('/api/a')", "/api/a"),
        ("request({url:'/api/a'})", "/api/a"),
        ("$.ajax({async:true,cache:false,dataType:'json',url:'/api/a'})", "/api/a"),
        ("fetch('/api/a#part')", "/api/a"),
        ("fetch('/api/a');" + " " * 400 + "send({method:'POST'})", "/api/a"),
    ],
)
def test_the_address_of_a_call_is_named(script: str, place: str) -> None:
    assert asked(script) == [place]


@pytest.mark.parametrize(
    "script",
    [
        "fetch('/api/a?id=' + id)",
        "fetch(`/api/${id}`)",
        "fetch('/api/a', {method: 'POST'})",
        "$.ajax({url:'/api/a',type:'post'})",
        "$.ajax({type:'DELETE',url:'/api/a'})",
        "x.open('POST','/api/a')",
        "$.post('/api/a')",
        "prefetch('/api/a')",
        "$.get('/inc/head.html')",
        "fetch('/a.js?v=1')",
        "fetch('')",
        "$.ajax({success:f, url: base})",
        "fetch('/')",
        "myaxios.get('/api/a')",
        "$.ajax({data:{a:1}}); row={a:1,url:'/api/a'}",
        "$.ajax({baseurl:'/api/a'})",
        "fetch('/a.css')",
        "fetch('/a.xml')",
        "fetch('/a.vue')",
        "fetch('/a.txt')",
        "fetch('/A.HTML')",
        "fetch('/a.js');" * 12 + "fetch('/api/a')",
        "x" * 100_000 + ";fetch('/api/a')",
    ],
)
def test_what_is_put_together_sent_or_no_data_is_none(script: str) -> None:
    assert asked(script) == []


def test_a_page_asks_for_a_few_things_alone_and_for_each_once() -> None:
    assert asked("fetch('/a/1');" * 3 + "".join(f"fetch('/b/{n}');" for n in range(9))) == ["/a/1", "/b/0", "/b/1"][:MAX_CALLS]


@pytest.mark.parametrize("source", ['{"a": 1}', '\ufeff [{"a": "</script><b>"}]\n'])
def test_json_becomes_the_script_of_a_page(source: str) -> None:
    made = as_page(source)

    assert made is not None
    assert json.loads(Tree.of(made).scripts.strip()) == json.loads(source.strip("\ufeff \n"))


@pytest.mark.parametrize("role", [None, Role.HOME, Role.NOTICE_LIST, Role.FUNCTIONS])
def test_data_is_a_page_of_leaders_alone(role: Role | None) -> None:
    body = json.dumps([{"name": "钱益之", "post": "党组书记、局长"}, {"name": "褚明理", "post": "副局长"}]).encode()

    assert not read(body, "application/json", Context(url=URL, role=role)).outline.is_html
    assert read(body, "application/json", Context(url=URL, role=Role.ROSTER)).outline.is_html


@pytest.mark.parametrize(
    "source", ["", "<html>", "{a: 1}", "callback([])", '"text"', "[" * 90_000, f'["{"x" * MAX_DOCUMENT}"]'], ids=len
)
def test_what_is_no_json_stays_what_it_is(source: str) -> None:
    assert as_page(source) is None
