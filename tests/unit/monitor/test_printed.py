"""Who stood on a page before it could be read did not enter when it could; nor did a mode begin that the page only prints otherwise."""

import pytest

from monitor.facts import Action
from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, SITES, fact, home, notice, roster
from tests.unit.monitor.told import BASE, STAFF

ENTERS = (*BASE, roster(10, 11, **STAFF, 李四="副局长"))


def entered(page: str) -> list[str | None]:
    def text_of(run: Sighting) -> str:
        return page if run.observation is not None and "李四" not in str(run.observation.leaders) else ""

    return [event.person for event in fold(BODY, ENTERS, SITES, text_of=text_of).events]


@pytest.mark.parametrize(
    "page",
    ["局领导\n副局长：李四\n负责相关工作。", "李 四　副局长", "张三 党组书记、局长\n赵六 副局长\n李四\n副局长\n"],
)
def test_who_was_printed_beside_his_post_is_no_news(page: str) -> None:
    assert entered(page) == []


@pytest.mark.parametrize(
    "page",
    ["", "局领导\n副局长：赵六", "数据要闻：李四出席会议并讲话，副局长赵六主持", "关于任命李四同志职务的通知", "李四 总工程师"],
)
def test_a_name_anywhere_else_on_the_page_keeps_nobody_from_entering(page: str) -> None:
    assert entered(page) == ["李四"]


MARKED, PLAIN = "副局长（主持工作）", "副局长"
OTHERS = {"张三": "总工程师", "赵六": "副局长（挂职）"}


def changed(*runs: Sighting, page: str = "") -> list[tuple[str | None, str | None]]:
    """Return whose mode changed and into which; *page* is the text of every look that shows no mark of 李四."""

    def text_of(run: Sighting) -> str:
        return page if run.observation is not None and "主持" not in str(run.observation.leaders) else ""

    found = fold(BODY, (home(0, 60), *runs), SITES, text_of=text_of).events
    return [(event.person, event.mode) for event in found]


def begins(page: str) -> list[tuple[str | None, str | None]]:
    return changed(roster(0, 9, **OTHERS, 李四=PLAIN), roster(10, 20, **OTHERS, 李四=MARKED), page=page)


def ends(page: str) -> list[tuple[str | None, str | None]]:
    return changed(roster(0, 9, **OTHERS, 李四=MARKED), roster(10, 20, **OTHERS, 李四=PLAIN), page=page)


@pytest.mark.parametrize(
    "page",
    [
        "李四 副局长，主持工作\n赵六 副局长（挂职）",
        "李 四\n副局长\n主持全面工作。\n赵六",
        "副局长（主持工作）：李四\n赵六",
        "党组成员、副局长，临时负责　李四",
    ],
)
def test_a_mode_that_the_page_prints_where_it_is_not_read_neither_begins_nor_ends(page: str) -> None:
    assert begins(page) == ends(page) == []


@pytest.mark.parametrize(
    "page",
    [
        "",
        "张三 总工程师\n主持局全面工作\n李四 副局长\n赵六 副局长 主持工作",
        "李四主持召开全省数据工作会议\n李四 副局长\n赵六",
        "李四 副局长 协助局长主持全面工作\n赵六",
        "李四 副局长 主持日常工作\n赵六",
    ],
)
def test_what_the_page_says_of_others_or_of_other_work_is_no_mode_of_his(page: str) -> None:
    assert begins(page) == [("李四", "presiding")]
    assert ends(page) == [("李四", "substantive")]


BARE = {"张三": "总工程师", "赵六": "副局长", "李四": PLAIN}


def test_marks_that_come_or_go_beside_several_people_in_one_look_are_the_pages_doing() -> None:
    marked = {**OTHERS, "李四": MARKED}

    assert changed(roster(0, 9, **marked), roster(10, 20, **BARE), roster(21, 30, **marked)) == []
    assert changed(roster(0, 9, **BARE), roster(10, 20, **marked)) == []


def test_marks_that_go_one_after_the_other_or_pass_from_one_to_another_are_changes() -> None:
    one_left, passed = {**BARE, "赵六": "副局长（挂职）"}, {**BARE, "赵六": MARKED}

    assert changed(roster(0, 9, **{**OTHERS, "李四": MARKED}), roster(10, 20, **one_left), roster(21, 30, **BARE)) == [
        ("李四", "substantive"),
        ("赵六", "substantive"),
    ]
    assert sorted(changed(roster(0, 9, **{**BARE, "李四": MARKED}), roster(10, 20, **passed))) == [
        ("李四", "substantive"),
        ("赵六", "presiding"),
    ]


def test_an_act_that_tells_of_a_mark_is_news_whatever_the_page_does() -> None:
    act = notice("任", 9, fact("李四", Action.APPOINTED, "副局长", "2025-03-10", "主持工作"))

    assert changed(roster(0, 9, **BARE), roster(10, 20, **{**OTHERS, "李四": MARKED}), act) == [("李四", "presiding")]


def test_a_mode_that_ends_after_it_was_found_to_have_been_there_is_told() -> None:
    page = "李四 副局长，主持工作\n赵六 副局长（挂职）"
    runs = (roster(0, 9, **OTHERS, 李四=PLAIN), roster(10, 20, **OTHERS, 李四=MARKED), roster(21, 30, **OTHERS, 李四="总经济师"))

    assert changed(*runs, page=page) == [("李四", "substantive")]


def test_who_stands_alone_on_the_list_is_read_beside_as_well() -> None:
    alone = (roster(0, 9, 李四=PLAIN), roster(10, 20, 李四=MARKED))

    assert changed(*alone, page="李四 副局长（主持工作）") == []
    assert changed(*alone, page="李四 副局长") == [("李四", "presiding")]
