"""Who stood on a page before it could be read did not enter when it could."""

import pytest

from monitor.fold import fold
from monitor.history import Sighting
from tests.unit.monitor.history import BODY, SITES, roster
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
