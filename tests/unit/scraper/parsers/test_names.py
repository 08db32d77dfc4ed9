"""Names: what a closed slot takes, what running text may give, how lists part."""

import pytest

from scraper.parsers.namelists import names_of
from scraper.parsers.names import is_person, is_transcribed, is_worded, split_names


@pytest.mark.parametrize(
    "name", ["任维舟", "和丽川", "欧阳海", "司马长风", "方正", "雪克来提·扎克尔", "刘䶮", "曾任飞", "李者明"]
)
def test_running_text_may_hold_a_name_with_a_surname(name: str) -> None:
    assert is_person(name, closed=False)


@pytest.mark.parametrize(
    "name", ["旺堆", "平措旦增", "乌云其木格", "张王雨涵", "于是", "张在", "张达人", "周正人", "经志人", "申立人", "应善人"]
)
def test_a_closed_slot_also_takes_rarer_names(name: str) -> None:
    assert is_person(name, closed=True)


@pytest.mark.parametrize("name", ["把多勇", "犹为国", "侴明", "杲为民"])
def test_a_rare_surname_opens_a_name_in_closed_slots_only(name: str) -> None:
    assert is_person(name, closed=True)
    assert not is_person(name, closed=False)


@pytest.mark.parametrize("word", ["把握", "把方向", "犹如", "满族", "蒙古族", "白族"])
def test_a_word_that_opens_as_a_name_does_is_none(word: str) -> None:
    assert not is_person(word, closed=True)


@pytest.mark.parametrize(
    "word",
    [
        "相继",
        "先后",
        "其中",
        "省长",
        "局长",
        "高度",
        "全体",
        "平台",
        "关于印发",
        "王",
        "党组书记",
        "该同志",
        "后者",
        "后者任",
        "记者",
        "两者",
        "申请人",
        "被委托人",
        "经办人",
        "应聘者",
        "当事人",
    ],
)
def test_a_word_is_no_name(word: str) -> None:
    assert not is_person(word, closed=False)
    assert not is_person(word, closed=True)


@pytest.mark.parametrize(("word", "wanted"), [("计划", True), ("安全", True), ("全面", False), ("周一", False), ("党组", False)])
def test_a_word_that_pages_print_beside_posts_is_a_name_nowhere(word: str, wanted: bool) -> None:
    assert is_worded(word) is wanted


def test_a_transcribed_name_is_told_by_its_characters() -> None:
    assert is_transcribed("扎西措姆")
    assert not is_transcribed("宣布决定")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("通知、李二民", None),
        ("王一平、李二民和孙三强", ("王一平", "李二民", "孙三强")),
        ("温和平", ("温和平",)),
        ("和丽川、温和平", ("和丽川", "温和平")),
        ("林晓(女)、马成(女,回族)", ("林晓", "马成")),
        ("王一平 李二民", ("王一平", "李二民")),
        ("王一平等同志", ("王一平",)),
        ("王平等", ("王平",)),
        ("王平等同志", ("王平",)),
        ("王平等3人", ("王平",)),
        ("王平等人", ("王平",)),
        ("柳承志", ("柳承志",)),
        ("柳承志同志", ("柳承志",)),
    ],
)
def test_a_list_parts_into_its_names(text: str, names: tuple[str, ...] | None) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("欧阳 雪", ("欧阳雪",)),
        ("欧阳 雪 王平", ("欧阳雪", "王平")),
        ("欧阳 张小明", ("欧阳", "张小明")),
        ("张三 欧阳 海", ("张三", "欧阳海")),
    ],
)
def test_a_double_surname_set_apart_takes_a_given_name_and_no_name_of_three(text: str, names: tuple[str, ...]) -> None:
    assert names_of(text) == names
