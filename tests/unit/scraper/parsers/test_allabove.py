"""What one sentence says of all those above it holds for those it can hold for, and takes nothing away that an act says of one."""

import pytest

from monitor.facts import AppointmentFact
from scraper.parsers import read_text_only
from scraper.parsers.context import Context

GIVEN = "任命时远山为栖霞省数据局局长；\n任命白若水为栖霞省信息中心主任；\n"
TAKEN = "免去高一的栖霞省数据局局长职务。\n"
MEANT = "提名苏清为栖霞省财政厅厅长人选；\n任命时远山为栖霞省数据局局长。\n"
ACTING = "任命时远山为栖霞省数据局局长；\n决定苏清代理栖霞省信息中心主任职务。\n"
BESIDE = "任命时远山为栖霞省数据局局长（兼）；\n任命白若水为栖霞省信息中心主任。\n"


def acts(text: str) -> tuple[AppointmentFact, ...]:
    return read_text_only(text, Context(organisation="栖霞省人民政府", published="2030-05-20")).appointments


@pytest.mark.parametrize(
    ("act", "qualifiers"),
    [
        (GIVEN + TAKEN, {"时远山": "试用期一年", "白若水": "试用期一年", "高一": None}),
        (ACTING, {"时远山": "试用期一年", "苏清": None}),
        (BESIDE, {"时远山": "试用期一年", "白若水": "试用期一年"}),
        (GIVEN.replace("局长；", "局长（试用期两年）；"), {"时远山": "试用期两年", "白若水": "试用期一年"}),
        (GIVEN.replace("局长；", "局长（挂职）；"), {"时远山": "挂职", "白若水": "试用期一年"}),
    ],
    ids=["who leaves has none", "who acts has none", "beside another post", "one of his own", "a mode of his own"],
)
def test_a_probation_of_all_above_is_that_of_who_gains_a_post_and_has_none_of_his_own(
    act: str, qualifiers: dict[str, str | None]
) -> None:
    assert {fact.person: fact.qualifier for fact in acts(f"{act}以上同志试用期一年。")} == qualifiers


@pytest.mark.parametrize(
    ("act", "said", "days"),
    [
        (GIVEN + TAKEN, "以上人员任职时间自2030年4月1日起计算。", {"时远山": "2030-04-01", "白若水": "2030-04-01", "高一": None}),
        (GIVEN + TAKEN, "自2030年4月1日起执行。", {"时远山": "2030-04-01", "白若水": "2030-04-01", "高一": "2030-04-01"}),
        (BESIDE, "以上人员任职时间自2030年4月1日起计算。", {"时远山": "2030-04-01", "白若水": "2030-04-01"}),
        (MEANT, "以上人员任职时间自2030年4月1日起计算。", {"苏清": None, "时远山": "2030-04-01"}),
        (MEANT, "自2030年4月1日起执行。", {"苏清": None, "时远山": "2030-04-01"}),
        (MEANT, "以上任免事项经2030年3月20日省政府第9次常务会议讨论决定。", {"苏清": None, "时远山": "2030-03-20"}),
        (
            GIVEN.replace("局长；", "局长，任职时间自2030年3月1日起计算；"),
            "以上人员任职时间自2030年4月1日起计算。",
            {"时远山": "2030-03-01", "白若水": "2030-04-01"},
        ),
        (
            GIVEN.replace("局长；", "局长，任职时间自2030年3月1日起计算；"),
            "自2030年4月1日起执行。",
            {"时远山": "2030-03-01", "白若水": "2030-04-01"},
        ),
        (
            "2030年3月1日，任命时远山为栖霞省数据局局长。\n",
            "以上任免事项经2030年3月20日省政府第9次常务会议讨论决定。",
            {"时远山": "2030-03-01"},
        ),
        (
            GIVEN,
            "以上人员任职时间自2030年4月1日起计算。\n同时决定：\n任命苏清为栖霞省财政厅厅长。",
            {"时远山": "2030-04-01", "白若水": "2030-04-01", "苏清": None},
        ),
    ],
    ids=[
        "of the gains",
        "of the whole act",
        "of a gain beside another post",
        "no gain of who is only named",
        "no act on who is only named",
        "no decision on who is only named",
        "a gain with a day of its own",
        "an act with a day of its own",
        "a decision with a day of its own",
        "not of those below",
    ],
)
def test_a_day_of_all_above_is_that_of_each_that_has_none_and_is_no_proposal(
    act: str, said: str, days: dict[str, str | None]
) -> None:
    assert {fact.person: fact.dates.projection for fact in acts(act + said)} == days


@pytest.mark.parametrize(
    ("act", "qualifiers"),
    [
        ("任命白若水为栖霞省数据局党组成员、副局长。", [("党组成员", None), ("副局长", "试用期一年")]),
        ("任命白若水为栖霞省数据局副局长（挂职）。", [("副局长", "挂职")]),
        (
            "任命白若水为栖霞省数据局副局长；免去白若水的栖霞省信息中心主任职务。",
            [("副局长", "试用期一年"), ("主任", None)],
        ),
    ],
    ids=["none of a post of the party", "a mode of his own", "none of a post that he leaves"],
)
def test_a_probation_of_one_is_that_of_the_posts_that_can_have_one(act: str, qualifiers: list[tuple[str, str | None]]) -> None:
    assert [(fact.post, fact.qualifier) for fact in acts(f"{act}\n白若水同志的试用期为一年。")] == qualifiers
