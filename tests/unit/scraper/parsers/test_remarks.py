"""The words of a mode on leadership pages and in acts: wherever they are printed, beside the post that they are about."""

import pytest

from monitor.facts import Action, AppointmentFact
from monitor.model import Role
from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from tests.unit.scraper.parsers.shapes import FOOT, HEAD, OWNER
from tests.unit.scraper.parsers.test_roster import read_page

SECOND = "<li>白若水 局长</li>"


def qualified(line: str) -> list[tuple[tuple[str, ...], str | None, str | None]]:
    """Return the posts of 时远山 on a page with *line*: each body's, where it is not the page's own, and the qualifier."""
    leaders = read_page(f"{HEAD}<ul><li>{line}</li>{SECOND}</ul>{FOOT}").observation.leaders
    return [
        (one.posts, None if one.organisation == OWNER else one.organisation, one.qualifier)
        for one in leaders
        if one.person == "时远山"
    ]


@pytest.mark.parametrize(
    ("line", "posts", "qualifier"),
    [
        ("时远山 副局长（主持工作）", ("副局长",), "主持工作"),
        ("时远山 副局长【主持工作】", ("副局长",), "主持工作"),
        ("时远山 副局长[挂职]", ("副局长",), "挂职"),
        ("<a>时远山</a><span>党组成员、副局长〔挂职〕</span>", ("党组成员", "副局长"), "挂职"),
        ("时远山（主持工作） 副局长", ("副局长",), "主持工作"),
        ("副局长（主持局务工作） 时远山", ("副局长",), "主持局务工作"),
        ("时远山 副局长（临时负责全面工作）", ("副局长",), "临时负责全面工作"),
        ("时远山 局长（代）", ("局长",), "代"),
        ("时远山 局长（代理）", ("局长",), "代理"),
        ("时远山 副局长（试用）", ("副局长",), "试用"),
        ("时远山 挂职副局长", ("副局长",), "挂职"),
        ("时远山 党组成员、挂职副局长", ("党组成员", "副局长"), "挂职"),
        ("时远山 局长（兼）", ("局长",), None),
        ("时远山 副局长（正厅级）", ("副局长",), None),
    ],
)
def test_a_remark_is_read_in_any_bracket_and_before_the_title(line: str, posts: tuple[str, ...], qualifier: str | None) -> None:
    assert qualified(line) == [(posts, None, qualifier)]


@pytest.mark.parametrize(
    ("line", "own", "other"),
    [
        ("时远山 副局长，省大数据中心副主任（主持工作）", None, "主持工作"),
        ("时远山 副局长（挂职）、省大数据中心副主任", "挂职", None),
    ],
)
def test_a_remark_stands_beside_the_post_of_one_body(line: str, own: str | None, other: str | None) -> None:
    assert [qualifier for *_, qualifier in qualified(line)] == [own, other]


@pytest.mark.parametrize(
    ("page", "duties"),
    [
        ("<p>时远山 副局长 主持工作</p><p>白若水 副局长</p>", "主持工作"),
        ("<p>时远山 副局长，主持全面工作</p><p>白若水 副局长</p>", "主持全面工作"),
        ("<p>副局长时远山主持全面工作</p><p>副局长白若水分管综合处</p>", "主持全面工作"),
        ("<p>时远山　副局长　分工：主持局全面工作，分管人事处</p><p>白若水 副局长</p>", "主持局全面工作，分管人事处"),
        ("<p>副局长：时远山</p><p>主持全面工作</p><p>副局长：白若水</p>", "主持全面工作"),
        ("<p>副局长：时远山</p><p>分管工作：</p><p>副局长：白若水</p>", None),
        ("<p>时远山 副局长</p><p>白若水 副局长 主持全面工作</p>", None),
        (
            (
                "<table><tr><th>姓名</th><th>职务</th><th>工作分工</th></tr><tr><td>时远山</td><td>副局长</td><td>主持局全面工作</td></tr>"
                "<tr><td>白若水</td><td>副局长</td><td>分管综合处</td></tr></table>"
            ),
            "主持局全面工作",
        ),
    ],
)
def test_duties_are_read_in_the_own_line_behind_it_and_in_a_column_of_their_own(page: str, duties: str | None) -> None:
    leaders = read_page(f"{HEAD}{page}{FOOT}").observation.leaders

    assert {one.person: one.duties for one in leaders}["时远山"] == duties
    assert len(leaders) == 2


def appointments(text: str) -> tuple[AppointmentFact, ...]:
    return read_text_only(text, Context(organisation="临江省人民政府", role=Role.NOTICE)).appointments


@pytest.mark.parametrize(
    ("clause", "qualifier"),
    [
        ("任命赵一平为临江省数据局副局长（主持工作）", "主持工作"),
        ("任命赵一平为临江省数据局副局长，主持工作", "主持工作"),
        ("赵一平任临江省数据局副局长，主持省数据局全面工作", "主持省数据局全面工作"),
        ("任命赵一平为临江省数据局副局长（临时负责全面工作）", "临时负责"),
        ("任命赵一平为临江省数据局副局长（正式任职）", "试用期满正式任职"),
        ("赵一平任临江省数据局副局长（试用期满，正式任职）", "试用期满正式任职"),
        ("赵一平试用期满，按期转正，任临江省数据局副局长", "试用期满正式任职"),
    ],
)
def test_an_act_says_in_which_mode_a_post_is_given(clause: str, qualifier: str) -> None:
    facts = appointments(f"临江省人民政府决定：\n{clause}。")

    assert [(one.person, one.post, one.qualifier) for one in facts] == [("赵一平", "副局长", qualifier)]


def test_who_is_confirmed_is_not_named_after_the_verb() -> None:
    facts = appointments("按期转正，任江苏省数据局副局长。")

    assert [one.person for one in facts if one.person.startswith("任")] == []


def test_the_remark_beside_a_post_in_a_table_says_how_it_is_held() -> None:
    text = "姓名\t任免\t单位\t职务\t备注\n王平\t任命\t北川市海洋局\t副局长\t试用期一年\n李强\t任命\t北川市商务局\t局长\t\n赵明\t免去\t北川市民政局\t局长\t退休"
    seen = read_text_only(text, Context(organisation="北川市人民政府"))

    assert {fact.person: fact.qualifier for fact in seen.appointments} == {"王平": "试用期一年", "李强": None, "赵明": None}


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("任命时远山为栖霞省数据局副局长，挂职。", "挂职"),
        ("时远山任栖霞省数据局副局长，挂职一年；白若水任栖霞省数据局总工程师。", "挂职一年"),
        ("时远山任栖霞省数据局副局长，挂职时间两年。", "挂职时间两年"),
        ("时远山任栖霞省数据局副局长，挂职期满。", None),
        ("时远山挂任栖霞省数据局副局长。", "挂职"),
        ("时远山任栖霞省数据局副局长，任职试用期一年。", "试用期一年"),
        ("任命时远山为栖霞省数据局副局长（列白若水之后）。", None),
        ("时远山任栖霞省数据局副局长（任职时间从2030年3月1日起计算）。", None),
    ],
)
def test_what_follows_a_post_behind_a_comma_is_a_mode_and_a_day_is_none(text: str, qualifier: str | None) -> None:
    seen = read_text_only(text, Context(organisation=OWNER, published="2030-05-20"))

    assert [one.qualifier for one in seen.appointments if one.person == "时远山"] == [qualifier]


@pytest.mark.parametrize("said", ["白若水同志的试用期为一年。", "其中白若水试用期一年。", "高一、白若水任职试用期一年。"])
def test_the_probation_of_one_of_several_is_his_alone(said: str) -> None:
    text = f"任命时远山、白若水为{OWNER}副局长。{said}"

    facts = read_text_only(text, Context(organisation="栖霞省人民政府")).appointments

    assert {(fact.person, fact.qualifier) for fact in facts} == {("时远山", None), ("白若水", "试用期一年")}


@pytest.mark.parametrize("said", ["白若水试用期一年已满。", "白若水试用期一年期满。", "白若水的试用期从5月起计算。"])
def test_a_probation_that_is_over_or_has_no_length_is_none(said: str) -> None:
    facts = read_text_only(f"{said}任命白若水为{OWNER}副局长。", Context(organisation="栖霞省人民政府")).appointments

    assert [fact.qualifier for fact in facts if fact.post == "副局长"] == [None]


@pytest.mark.parametrize("words", ["主持工作", "不再主持工作"])
def test_an_act_says_whether_somebody_presides_or_does_no_more(words: str) -> None:
    text = f"栖霞省人民政府关于白若水等同志任免职的通知\n经研究决定，栖霞省数据局副局长白若水{words}。"

    facts = read_text_only(text, Context(organisation="栖霞省人民政府", published="2030-05-20")).appointments
    assert [(fact.person, fact.qualifier) for fact in facts] == [("白若水", words)]


@pytest.mark.parametrize(
    "head",
    [
        "以下同志试用期满，经考核合格，省人民政府同意其正式任职：",
        "下列同志试用期已满，经考核合格，决定正式任命：",
        "下列同志任职试用期满，经考察合格，同意按期转正：",
        "以下同志试用期满考核合格，按期转正，现予任命：",
        "根据试用期满考核结果，省政府决定：",
    ],
)
@pytest.mark.parametrize("end", ["免去：\n李强的省信息中心副主任职务。\n任命：\n", "二、任命\n", "任命赵明为省财政厅副厅长；\n"])
def test_a_line_over_all_says_that_those_below_passed_their_probation_until_another_heads_others(head: str, end: str) -> None:
    text = f"{head}\n王平任省数据局副局长；\n时远山任省文物局副局长。\n{end}赵明任省财政厅副厅长。"
    seen = read_text_only(text, Context(organisation="临江省人民政府", published="2030-05-01"))

    passed = {fact.person: fact.qualifier for fact in seen.appointments if fact.action is Action.APPOINTED}

    assert passed == {"王平": "试用期满正式任职", "时远山": "试用期满正式任职", "赵明": None}


PASSED = "试用期满正式任职"
UNDER_ALL = "下列同志试用期满，正式任职："
BELOW = "王平任省数据局副局长。"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{all}\n李强任省统计局副局长（挂职）。", {"李强": "挂职"}),
        ("{all}\n李强任省统计局副局长，试用期一年。", {"李强": "试用期一年"}),
        ("{all}\n李强任省统计局副局长，主持工作。", {"李强": "主持工作"}),
        ("{all}\n王平、李强（挂职一年）任省统计局副局长。", {"王平": PASSED, "李强": "挂职一年"}),
        ("{all}\n省统计局副局长：李强（主持工作）\n省数据局副局长：王平", {"李强": "主持工作", "王平": PASSED}),
        ("按期转正：\n李强为省统计局副局长（挂职）；\n王平为省数据局副局长。", {"李强": "挂职", "王平": PASSED}),
        ("李强任省统计局副局长，试用期一年已满，正式任职。", {"李强": PASSED}),
        ("{all}\n任命王平为省数据局副局长；\n李强为省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n一、任命王平为省数据局副局长；\n二、任命李强为省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n{below}\n任命李强为省统计局副局长；\n赵明为省财政厅副厅长。", {"王平": PASSED, "李强": None, "赵明": None}),
        ("{all}\n{below}\n免去钱海的省信息中心主任职务。\n李强任省统计局局长。", {"王平": PASSED, "李强": None}),
        ("{all}\n{below}\n钱海不再担任省信息中心主任。\n李强为省统计局局长。", {"王平": PASSED, "李强": None}),
        ("{all}王平任省数据局副局长；免去钱海的省信息中心主任职务；李强任省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n王平任省数据局副局长；\n免去其省信息中心科长职务；\n李强任省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n王平任省数据局副局长；\n钱海不再担任省统计局局长；\n李强任省统计局局长。", {"王平": PASSED, "李强": None}),
        ("{all}\n王平任省数据局副局长；\n免去钱海的省信息中心主任职务。\n李强任省统计局副局长。", {"王平": PASSED, "李强": None}),
        ("按期转正：王平为省数据局副局长；免去钱海的省信息中心主任职务；李强为省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n{below}\n李强任省统计局局长，免去其省信息中心主任职务。\n赵明任省财政厅副厅长。", {"王平": PASSED, "李强": None, "赵明": None}),
        ("{all}\n王平为省数据局副局长；\n李强为省统计局局长，免去其省信息中心主任职务。", {"王平": PASSED, "李强": None}),
        ("{all}\n{below}\n以下同志任职，试用期一年。\n李强任省统计局副局长。", {"王平": PASSED, "李强": "试用期一年"}),
        ("{all}\n{below}\n同时决定：\n李强任省统计局副局长。", {"王平": PASSED, "李强": None}),
        ("{all}\n{below}\n附：新任职干部\n李强任省统计局副局长。", {"王平": PASSED, "李强": None}),
        ("{all}\n{below}\n其他人事任免\n李强任省统计局副局长。", {"王平": PASSED, "李强": None}),
        ("{all}\n{below}\n新闻办公室\n李强任省统计局副局长。", {"王平": PASSED, "李强": PASSED}),
        ("{all}\n{below}\n会议选举：李强为省统计局副局长。\n赵明任省财政厅副厅长。", {"王平": PASSED, "李强": None, "赵明": None}),
    ],
)  # fmt: skip
def test_a_line_over_all_confirms_whom_nothing_else_is_said_of_until_the_next_act(text: str, told: dict[str, str | None]) -> None:
    text = text.format(all=UNDER_ALL, below=BELOW)
    seen = read_text_only(text, Context(organisation="临江省人民政府", published="2030-05-01"))

    assert {fact.person: fact.qualifier for fact in seen.appointments if fact.action is Action.APPOINTED} == told


YEAR = "试用期一年"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("以下同志任职，试用期一年：\n王平任省数据局副局长；\n李强任省统计局副局长。", {"王平": YEAR, "李强": YEAR}),
        ("以下同志任职，试用期一年：王平任省数据局副局长，李强任省统计局副局长。", {"王平": YEAR, "李强": YEAR}),
        ("任命以下同志（试用期一年）：\n王平为省数据局副局长；\n李强为省统计局副局长（挂职一年）。", {"王平": YEAR, "李强": "挂职一年"}),
        ("聘任下列同志，试用期均为一年：\n王平为省数据局副局长；\n李强为省统计局副局长。", {"王平": YEAR, "李强": YEAR}),
        ("下列同志试用期一年：\n王平任省数据局副局长，免去其省财政厅处长职务；\n李强任省统计局副局长。", {"王平": YEAR, "李强": YEAR}),
        ("下列同志任职，任职试用期一年：\n省数据局副局长：王平\n免去：\n赵明的省审计厅厅长职务。\n任命：\n李强为省审计厅厅长。", {"王平": YEAR, "李强": None}),
        ("以下同志任职，试用期一年：\n王平任省数据局党组成员；\n李强任省统计局一级调研员；\n赵明任省统计局副局长。", {"王平": None, "李强": None, "赵明": YEAR}),
        ("以下同志任职，试用期一年：\n王平任省数据局副局长。\n免去赵明的省统计局局长职务。\n李强任省统计局局长。", {"王平": YEAR, "李强": None}),
        ("以下同志任职，试用期一年：\n王平任省数据局副局长；\n免去其省财政厅处长职务。\n李强任省统计局副局长。", {"王平": YEAR, "李强": YEAR}),
        ("以下同志任职，试用期一年：\n王平任省数据局副局长。\n任命李强为省统计局局长。", {"王平": YEAR, "李强": None}),
        ("以下同志任职，试用期一年：\n王平任省数据局副局长。\n同时决定：\n李强任省统计局局长。", {"王平": YEAR, "李强": None}),
        ("任命：\n王平为省数据局副局长（试用期一年）；\n李强为省统计局局长。", {"王平": YEAR, "李强": None}),
    ],
)  # fmt: skip
def test_a_line_over_all_gives_those_below_their_probation_until_the_next_act(text: str, told: dict[str, str | None]) -> None:
    seen = read_text_only(text, Context(organisation="临江省人民政府", published="2030-05-01"))

    assert {fact.person: fact.qualifier for fact in seen.appointments if fact.action is Action.APPOINTED} == told
