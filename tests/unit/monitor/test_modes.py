"""Which mode the words beside a post mean, and when two pages tell the same of it (domain.md §1.3, §6.1)."""

import pytest

from monitor.modes import NOTHING_TOLD, Told, is_change, mode_of, told_of
from tests.unit.monitor.history import BODY, leader

NAMES = frozenset({BODY.organisation})


@pytest.mark.parametrize(
    ("words", "post", "mode"),
    [
        (None, "副局长", None),
        ("主持工作", "副局长", "presiding"),
        ("主持全面工作", "副局长", "presiding"),
        ("主持行政工作", "党组书记", "presiding"),
        ("临时负责", "副局长", "presiding"),
        ("主持全面工作", "局长", None),
        ("主持工作", "代局长", None),
        ("主持日常工作", "副局长", None),
        ("不再主持工作", "副局长", None),
        ("主持党组工作", "党组副书记", None),
        ("主持局党组工作", "党组副书记", None),
        ("挂职两年", "副局长", "seconded"),
        ("试用期一年", "副局长", "probationary"),
        ("试用期满正式任职", "副局长", None),
        ("代", "局长", "acting"),
        ("代理", "局长", "acting"),
        ("法定代理人", "局长", None),
        ("正厅级", "副局长", None),
    ],
)
def test_words_beside_a_post_mean_a_mode(words: str | None, post: str, mode: str | None) -> None:
    assert mode_of(words, (post,)) == mode


@pytest.mark.parametrize(
    ("said", "mode"),
    [
        ("副局长|主持局全面工作。", "presiding"),
        ("党组成员、副局长|主持全面工作，分管综合处。", "presiding"),
        ("副局长|临时负责全局全面工作", "presiding"),
        ("副局长|主持省数据局工作", "presiding"),
        ("副局长|分工：主持行政工作。", "presiding"),
        ("局长|主持局全面工作。", None),
        ("代局长|主持局全面工作。", None),
        ("党组书记|主持全面工作。", None),
        ("副局长|协助局长主持全面工作。", None),
        ("副局长|主持日常工作。", None),
        ("副局长|主持局党组工作。", None),
        ("副局长|主持机关党委全面工作。", None),
        ("副局长|负责省大数据中心全面工作。", None),
        ("副局长|主持召开全省数据工作会议。", None),
        ("副局长|分管综合处。", None),
        ("|主持全面工作。", None),
    ],
)
def test_duties_are_a_mode_only_where_they_are_the_whole_work_of_a_body_that_another_heads(said: str, mode: str | None) -> None:
    told = told_of(leader("李四", said), NAMES)

    assert (told.mode, told.by_duties, told.has_duties) == (mode, mode is not None, True)


def test_a_remark_tells_more_than_duties() -> None:
    assert told_of(leader("李四", "副局长（挂职）|主持局全面工作。"), NAMES) == Told("seconded", has_duties=True)


BY_TITLE, BY_DUTIES = Told("presiding"), Told("presiding", by_duties=True, has_duties=True)
PLAIN = Told(has_duties=True)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (BY_TITLE, BY_DUTIES, True),
        (BY_TITLE, NOTHING_TOLD, False),
        (BY_TITLE, PLAIN, False),
        (BY_DUTIES, NOTHING_TOLD, True),
        (BY_DUTIES, PLAIN, False),
        (NOTHING_TOLD, PLAIN, True),
        (BY_TITLE, Told("seconded"), False),
    ],
)
def test_a_page_without_duties_says_nothing_of_what_duties_told(one: Told, other: Told, same: bool) -> None:
    assert (one.says_the_same(other), other.says_the_same(one)) == (same, same)


def test_what_was_told_last_stands_while_pages_are_silent() -> None:
    assert BY_TITLE.then(BY_DUTIES) == BY_DUTIES
    assert BY_DUTIES.then(NOTHING_TOLD) == BY_DUTIES
    assert NOTHING_TOLD.then(BY_DUTIES) == BY_DUTIES
    assert BY_DUTIES.then(BY_TITLE) == BY_TITLE


@pytest.mark.parametrize(
    ("before", "after", "news"),
    [
        (None, "presiding", True),
        ("presiding", None, True),
        ("seconded", None, True),
        (None, "acting", True),
        (None, "probationary", False),
        (None, "concurrent", False),
        ("concurrent", None, False),
        ("presiding", "presiding", False),
    ],
)
def test_a_probation_that_begins_and_a_post_beside_another_one_are_no_change(
    before: str | None, after: str | None, news: bool
) -> None:
    assert is_change(before, after) is news
