"""Where a life ends: blank lines stand within it, and cost no more than other lines."""

from time import perf_counter

import pytest

from scraper.parsers.resumes import resume_end

LIFE = "张三，男，1970年5月生。"


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n　\n", "\n \n\t\n"])
def test_blank_lines_part_the_lines_of_a_life(gap: str) -> None:
    life = gap.join([LIFE, "工作经历：", "2005.03—2010.01 青川县副县长", "------", "2010.01至今 云岭省数据局局长"])
    text = f"{life}{gap}云岭省数据局设办公室。"

    assert resume_end(text, 0, len(text)) == len(life)
    assert resume_end(text, 0, len(life)) == len(life)


@pytest.mark.parametrize("between", ["2010.01 任", "------", "学习经历", "甲"])
def test_a_hundred_thousand_blank_lines_are_gone_over_once(between: str) -> None:
    blank = "\n" * 100_000
    text = f"{LIFE}\n{between}{blank}{between}"
    began = perf_counter()

    resume_end(text, 0, len(text))

    assert perf_counter() - began < 1
