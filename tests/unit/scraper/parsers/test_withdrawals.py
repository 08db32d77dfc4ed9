"""What takes an earlier document back is kept for a person, and what only sounds like it is not."""

import pytest

from monitor.facts import WITHDRAWAL
from monitor.model import Role
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

TITLE = "砚溟省人民政府关于邰文澜任职的通知"
TAKEN_BACK = (
    f"我站3月5日发布的《{TITLE}》因内容有误，现予撤稿。",
    f"现将《{TITLE}》（砚政任〔2025〕7号）予以撤回。",
    f"《{TITLE}》声明作废，特此公告。",
    f"撤销《{TITLE}》。",
    "原通知（砚政任〔2025〕7号）同时废止。",
    "此前印发的砚政任〔2025〕7号文件作废。",
    "3月5日发布的通知内容有误，以本通知为准。",
    "3月5日发布的邰文澜同志任前公示予以撤回。",
    "经研究，取消邰文澜砚溟省数据局副局长任职决定。",
    "3月5日刊发的邰文澜任职信息有误，已删除。",
    "现重新发布邰文澜任职通知。",
    f"{TITLE}（更正版）",
    "该公告内容已作废。",
    "3月5日发布的人事消息已撤回。",
    "《砚溟省大数据局更名公告》已撤回。",
    "3月5日的拟任名单予以收回。",
    "上述公告即日起失效。",
    "上述决定停止执行。",
    "前稿现已删除。",
    f"{TITLE}（修正版）",
    "现重新印发任职通知。",
    "邰文澜任职一事作废。",
    "邰文澜任前公示内容有误，已撤下。",
)
OTHERS = (
    "《砚溟省数据管理办法》（砚政发〔2019〕3号）同时废止。",
    "免去邰文澜的砚溟省数据局副局长职务。",
    "撤销邰文澜砚溟省数据局副局长职务。",
    "撤销砚溟省大数据中心。",
    "遗失营业执照一份，声明作废。",
    "砚溟省最新任免名单公布：免去邰文澜的砚溟省数据局副局长职务（终止试用期）。",
    "任命邰文澜为砚溟省数据局副局长。",
    f"《{TITLE}》中，“邰文澜”有误，应为“邰文岚”。",
    "不再保留砚溟省大数据局，其职责划入砚溟省数据局。",
    "取消评审费等行政事业性收费。",
    "《砚溟省干部任职规定》同时废止。",
    "《砚溟省机构改革方案》自即日起失效。",
    "〔2025〕7号作废。",
)


def withdrawals(text: str) -> list[str]:
    read = read_text_only(f"公告\n{text}\n砚溟省人民政府\n2025年3月8日", Context(published="2025-03-08", role=Role.NOTICE))
    return [one.quote for one in read.refused if one.reason == WITHDRAWAL]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_what_is_taken_back_is_kept_with_its_passage(text: str) -> None:
    assert withdrawals(text) == [text.rstrip("。")]


@pytest.mark.parametrize("text", OTHERS)
def test_what_ends_a_post_or_a_rule_takes_no_document_back(text: str) -> None:
    assert withdrawals(text) == []


def test_the_passage_is_one_sentence_without_the_blanks_before_it() -> None:
    assert withdrawals(f"　　经研究，内容有误；　《{TITLE}》声明作废！请周知。") == [f"《{TITLE}》声明作废"]


def test_a_hostile_text_takes_back_no_more_than_an_honest_one() -> None:
    assert len(withdrawals("现将关于任职的通知予以撤回。" * 400)) == 1, "the same passage once"
    assert (
        len(withdrawals("".join(f"现将〔2025〕{number}号文件作废。砚政〔2025〕{number}号作废。" for number in range(400)))) <= 20
    )
