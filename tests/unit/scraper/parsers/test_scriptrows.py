"""People whom a page holds only as data: in a script's state, in a string of it, in an attribute; people and bodies are invented."""

import html
import json

import pytest

from scraper.parsers.scriptrows import script_rows

LINKS = [{"t": place} for place in ("江西", "安徽", "宁夏", "广东", "云南", "山西")]
PEOPLE = [
    {"id": 1, "name": "时远山", "post": "党组书记、局长", "work": "主持局全面工作。", "photo": "/files/0.jpg"},
    {"id": 2, "name": "白　若", "post": "党组成员、副局长（试用期一年）", "work": "", "photo": "/files/1.jpg"},
]
STATE = {
    "menu": [{"title": "机关党建", "path": "/1"}],
    "leader": {"list": PEOPLE},
    "news": [{"title": "推进会召开"}],
    "links": LINKS,
}
TWO = [("时远山", "党组书记、局长"), ("白若", "党组成员、副局长（试用期一年）")]


def said(scripts: str, source: str = "") -> list[tuple[str, str]]:
    return [(row.name, row.title.replace("(", "（").replace(")", "）")) for row in script_rows(scripts, source)]


def dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def test_the_links_of_a_state_hide_no_leaders() -> None:
    assert said(f"window.__STATE__={dumped(STATE)};(function(){{}}());") == TWO


def test_leaders_called_like_the_entries_of_the_menu_are_told_by_their_posts() -> None:
    people = [{"title": one["name"], "subtitle": one["post"]} for one in PEOPLE]
    menu = [{"title": word, "path": "/"} for word in ("首页", "机构职能", "政策法规", "通知公告", "办事指南")]
    assert said(dumped({"menu": menu, "list": people})) == TWO


def test_an_object_that_holds_others_says_its_own() -> None:
    people = [{"photo": {"url": f"/{place}.jpg", "w": 1}, **one, "dept": [{"n": "办公室"}]} for place, one in enumerate(PEOPLE)]
    assert said(dumped(people)) == TWO


def test_several_posts_are_a_list() -> None:
    people = [{"name": one["name"], "posts": str(one["post"]).split("、")} for one in PEOPLE]
    assert said(dumped(people)) == TWO


def test_data_in_a_string_or_an_attribute_is_read_too() -> None:
    assert said(f"var s=JSON.parse({dumped(dumped(STATE))})") == TWO
    assert said("", f'<ld-list :list="{html.escape(dumped(PEOPLE))}"></ld-list>') == TWO


HOSTILE = (
    "{" * 200_000,
    '{"a":"' * 50_000,
    '{"name":"时远山",' * 20_000,
    '{\\"' * 80_000,
    '["' * 90_000,
    '="{&quot;' * 30_000,
    "='{\"" * 50_000,
)


@pytest.mark.parametrize("scripts", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_data_is_read_in_bounded_time(scripts: str) -> None:
    assert said(scripts, scripts) == []
