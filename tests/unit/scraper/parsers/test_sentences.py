"""The grammar on sentences of our own: what each states, and nothing beside it."""

import pytest

from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from tests.unit.scraper.parsers import acts, labelled, meant, repairs, rosters, sentences, texts, uncommon, whosebody, wordnames
from tests.unit.scraper.parsers.sentences import OWNER, PUBLISHED

BUREAU = "临江省数据局"


def rows() -> list[tuple[str, str, str]]:
    found = []
    for line in (row for module in (sentences, texts, rosters) for row in module.ROWS.strip().splitlines()):
        name, rest = line.split(" | ", 1)
        text, _, facts = rest.rpartition(" |")
        found.append((name, text.strip().replace("⏎", "\n"), facts.strip()))
    return found


def stated(text: str, owner: str, *, dated: bool = False) -> set[str]:
    seen = read_text_only(text, Context(organisation=owner, published=PUBLISHED))
    facts = {
        f"{fact.person} {fact.action.value} {fact.post} {fact.organisation}"
        + (f" {fact.dates.projection or '-'}" if dated else "")
        for fact in seen.appointments
    }
    return facts | {f"{fact.person} holds {'、'.join(fact.posts)} {fact.organisation}" for fact in seen.leaders}


@pytest.mark.parametrize(("name", "text", "facts"), rows(), ids=[name for name, _, _ in rows()])
def test_a_sentence_states_just_what_its_row_says(name: str, text: str, facts: str) -> None:
    owner = BUREAU if name.startswith("roster") else OWNER
    expected = {fact.replace("OWNER", BUREAU) for fact in facts.split("; ") if fact}
    assert stated(text, owner, dated=name.startswith("dated")) == expected


@pytest.mark.parametrize(
    "row",
    [
        line
        for module in (acts, uncommon, repairs, labelled, meant, whosebody, wordnames)
        for line in module.ROWS.strip().splitlines()
    ],
    ids=lambda row: row.split(" |")[0],
)
def test_an_act_states_just_what_its_row_says(row: str) -> None:
    name, owner, text, facts = (part.strip() for part in row.split(" |"))
    expected = {fact for fact in facts.split("; ") if fact}
    assert stated(text.replace("⏎", "\n"), owner, dated=name.startswith("dated")) == expected


def test_the_table_is_large_and_its_ids_are_unique() -> None:
    names = [name for name, _, _ in rows()]
    assert len(names) >= 120
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("owner", "text"),
    [
        (None, "当前位置：首页 > 北川市数据局 > 领导班子⏎时远山　局长⏎白若水　副局长"),
        (None, "局领导⏎时远山　局长⏎白若水　副局长⏎主办单位：北川市数据局　地址：北川大道1号"),
        ("北川市人民政府", "首页 > 市政府部门 > 市数据局 > 领导简介⏎时远山⏎局长⏎白若水⏎副局长"),
    ],
    ids=["place line", "sponsor", "department on the site of a government"],
)
def test_a_roster_without_a_heading_is_of_the_body_that_its_place_line_or_sponsor_names(owner: str | None, text: str) -> None:
    seen = read_text_only(text.replace("⏎", "\n"), Context(organisation=owner, published=PUBLISHED))
    assert [(fact.person, fact.organisation) for fact in seen.leaders] == [("时远山", "北川市数据局"), ("白若水", "北川市数据局")]


def test_brackets_behind_one_name_say_how_that_person_holds_the_post() -> None:
    text = "任命王平、李强（兼）、赵明（女，挂职一年）为临江省数据局副局长；任命钱海、孙立为临江省信息中心副主任（试用期一年）。"
    seen = read_text_only(text, Context(organisation="临江省人民政府", published=PUBLISHED))

    assert {fact.person: fact.qualifier for fact in seen.appointments} == {
        "王平": None,
        "李强": None,
        "赵明": "挂职一年",
        "钱海": "试用期一年",
        "孙立": "试用期一年",
    }


@pytest.mark.parametrize(
    ("remark", "qualifier"),
    [("任职时间从2030年3月起计算", None), ("列李强之后", None), ("兼", None), ("挂职一年", "挂职一年")],
)
def test_a_day_or_an_order_behind_the_post_of_a_leader_is_no_kind_of_holding_it(remark: str, qualifier: str | None) -> None:
    seen = read_text_only(f"王平现任北川市数据局副局长（{remark}）。", Context(organisation="北川市数据局", published=PUBLISHED))

    assert [(fact.person, fact.posts, fact.qualifier) for fact in seen.leaders] == [("王平", ("副局长",), qualifier)]


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("下列同志试用期已满，经考核合格，决定任命：⏎王平为省数据局局长；⏎李强为省数据局副局长。", "王平李强"),
        ("下列同志按期转正：⏎王平任省数据局局长；⏎李强任省数据局副局长。", "王平李强"),
        ("下列同志试用期满，同意正式任职：⏎王平任省数据局局长。⏎任命：⏎李强为省数据局副局长。", "王平"),
        ("下列同志试用期满，同意正式任职：⏎王平任省数据局局长。⏎任命⏎李强为省数据局副局长。", "王平"),
        ("下列同志试用期满，同意正式任职：⏎王平任省数据局局长。⏎任命李强为省数据局副局长。", "王平"),
        ("一、按期转正⏎王平任省数据局局长。⏎任命李强为省数据局副局长。", "王平"),
        ("任命：⏎王平为省数据局局长；⏎李强为省数据局副局长。", ""),
    ],
)
def test_whose_probation_is_over_holds_until_the_next_head(text: str, confirmed: str) -> None:
    seen = read_text_only(text.replace("⏎", "\n"), Context(organisation="临江省数据局", published=PUBLISHED))

    assert [fact.person for fact in seen.appointments] == ["王平", "李强"]
    assert "".join(fact.person for fact in seen.appointments if fact.qualifier == "试用期满正式任职") == confirmed
