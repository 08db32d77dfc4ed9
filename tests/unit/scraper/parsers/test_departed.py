"""Who has left his post by a remark in brackets, beside the post or the name, and who only looks after those who have."""

import pytest

from scraper.parsers.departed import has_left, is_gone, without_departed
from tests.unit.scraper.parsers.shapes import FOOT, HEAD
from tests.unit.scraper.parsers.test_roster import read_page


@pytest.mark.parametrize(
    "remark",
    [
        "已调离",
        "现已退休",
        "到龄退休",
        "2030年2月离任",
        "2030年2月调任省统计局副局长",
        "于2030年3月5日辞职",
        "因工作变动调离",
        "挂职期满离任",
        "因病去世",
        "办理退休",
        "今年3月调离",
        "任期届满卸任",
        "2030年3月起离职",
        "因工作变动,2030年2月28日,现已经办理退休",
    ],
)
def test_a_remark_says_that_its_holder_has_left(remark: str) -> None:
    assert is_gone(remark)


@pytest.mark.parametrize(
    "remark",
    [
        "分管离退休干部工作",
        "分管退休人员服务",
        "退休干部工作",
        "离退休服务",
        "2030年3月由省统计局调任",
        "2030年3月调任现职",
        "2030年3月调任我局",
        "2030年3月调任到现职",
        "2030年3月转任至今",
        "退休老干部",
        "退休职工",
        "退休支部书记",
        "2030年3月任职",
        "负责转任工作",
        "主持工作",
        "挂职",
        "已调离" + "很久" * 20,
        "因工作变动,2030年12月31日,现已经正式办理退休",
        "1" * 24,
        "12月" * 8,
    ],
)
def test_a_remark_says_something_else(remark: str) -> None:
    assert not is_gone(remark)


def test_the_remark_behind_a_name_is_about_that_name_alone() -> None:
    line = "副局长：时远山（已退休）、白若水、高一鸣（挂职）".replace("（", "(").replace("）", ")")

    assert [person for person in ("时远山", "白若水", "高一鸣") if has_left(person, line)] == ["时远山"]
    assert without_departed(line) == "副局长：白若水、高一鸣(挂职)"
    assert not has_left("时远山", "时远山 副局长")
    assert not has_left("时远山", "副局长退休"), "a text in which he does not stand"


def test_no_more_than_a_name_is_left_out_with_its_remark() -> None:
    assert without_departed("买买提艾力·阿不都热合曼同志(已退休)、白若水") == "白若水"
    assert without_departed("负责全市数据资源统筹管理和开放利用(已调离)") == "负责全市数据资源统筹管理和开放利用(已调离)"


@pytest.mark.parametrize(
    "second",
    [
        "<li>高一鸣（已调离） 副局长</li>",
        "<li>高一鸣 副局长（已调离）</li>",
        "<li><b>高一鸣（2030年2月离任）</b><p>副局长</p></li>",
        "<li>副局长：高一鸣（已退休）</li>",
    ],
)
def test_who_has_left_is_on_no_page(second: str) -> None:
    page = f"{HEAD}<ul><li>时远山 局长</li>{second}<li>白若水 副局长（分管离退休干部工作）</li><li>苏清 总工程师</li></ul>{FOOT}"

    read = [(one.person, one.posts) for one in read_page(page).observation.leaders]

    assert read == [("时远山", ("局长",)), ("白若水", ("副局长",)), ("苏清", ("总工程师",))]
