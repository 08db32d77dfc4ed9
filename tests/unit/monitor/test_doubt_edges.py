"""Doubts at their edges: the very day, the seat that is named, a new head alone, and corrections told before."""

import pytest

from monitor.corrections import Mended, Told
from monitor.doubts import corrections
from monitor.facts import CORRECTION, Action, ChangeType, CorrectionFact, Refusal
from monitor.fold import fold
from tests.unit.monitor.history import BODY, HOST, SITES, change, fact, home, notice, roster
from tests.unit.monitor.test_doubts import HEAD, correcting, doubts
from tests.unit.monitor.test_fold import BASE, STAFF

STRANGE = "海岳省人民政府"  # another province's: it has no power here


def test_an_act_without_power_is_one_doubt_for_each_it_names() -> None:
    both = notice("任", 10, HEAD, fact("孙八", Action.APPOINTED, "副局长", "2025-03-10"), issuer=STRANGE)
    found = [key for kind, *key in doubts(*BASE, both) if kind == "issuer_without_power"]

    assert [key[-1] for key in found] == ["李四", "孙八"]


@pytest.mark.parametrize(
    ("kind", "more", "who"),
    [(ChangeType.FOUNDED, {}, "云岭省数据局"), (ChangeType.RENAMED, {"new_name": "云岭省大数据局"}, "云岭省大数据局")],
    ids=["founded", "renamed"],
)
def test_a_body_that_an_organ_without_power_speaks_of_goes_by_its_new_name(
    kind: ChangeType, more: dict[str, object], who: str
) -> None:
    history = (home(0, 30), notice("机构", 10, change(kind, "调整", date="2025-03-10", **more), issuer=STRANGE))

    assert [key[-1] for name, *key in doubts(*history) if name == "issuer_without_power"] == [who]


@pytest.mark.parametrize(("decided", "early"), [("2025-03-14", True), ("2025-03-15", False)])
def test_an_appointment_on_the_day_of_the_founding_is_not_too_early(decided: str, early: bool) -> None:
    founded = notice("组建", 16, change(ChangeType.FOUNDED, "组建", date="2025-03-15"))
    history = (home(0, 30), founded, notice("任职任职", 17, fact("李四", Action.APPOINTED, "副局长", decided)))

    assert [kind for kind, *_ in doubts(*history)] == ["appointed_before_body"] * early


@pytest.mark.parametrize(("decided", "known"), [("2025-03-01", 0), ("2025-03-02", 1)], ids=["its first day", "the day after"])
def test_only_a_roster_read_before_the_removal_would_have_shown_him(decided: str, known: int) -> None:
    stranger = notice("免", 3, fact("周九", Action.REMOVED, "副局长", decided))

    assert len(doubts(*BASE, stranger)) == known


@pytest.mark.parametrize(
    ("posts", "seat"),
    [
        (("副局长", "总工程师"), "副局长、总工程师"),
        (("党组成员", "副局长"), "副局长"),
        (("党组成员",), "党组成员"),
    ],
    ids=["two seats", "a seat and one in the party", "one in the party alone"],
)
def test_who_was_never_seen_in_office_is_named_with_his_seats(posts: tuple[str, ...], seat: str) -> None:
    removed = (fact("周九", Action.REMOVED, post, "2025-03-10") for post in posts)

    found = [key for kind, *key in doubts(*BASE, notice("免", 10, *removed)) if kind == "removed_without_tenure"]

    assert found == [["周九", seat, "2025-03-10"]]


def test_a_new_head_alone_waits_for_nothing() -> None:
    came = fold(BODY, (home(0, 20), roster(0, 20, 王五="副局长"), notice("任", 10, HEAD)), SITES)
    beside = fold(BODY, (home(0, 20), roster(0, 20, **STAFF), notice("任", 10, HEAD)), SITES)

    assert (came.heads, beside.heads) == ({"李四"}, {"李四", "张三"})
    assert (came.pending, beside.pending) == (False, True)


# --- corrections


def told(quote: str, page: str = "更正一") -> Told:
    return Told(CorrectionFact("王伍", "王五", quote, "correction/应为"), notice(page, 10, act=False))


def of_corrections(
    *quotes: str, unclear: tuple[Told, ...] = (), settled: tuple[Told, ...] = ()
) -> list[tuple[tuple[str, ...], str]]:
    run = correcting(*(Refusal(quote, CORRECTION) for quote in quotes))
    mending = Mended((), unclear, (*unclear, *settled))
    return [(doubt.key, doubt.subject["quote"]) for doubt in corrections([run], BODY, ("王五", "赵六"), mending, {})]


HERE, THERE = f"https://{HOST}/notice:更正", "https://www.yunling.gov.cn/notice:更正一"


def test_a_correction_that_is_not_clear_is_asked_about_with_whom_it_names() -> None:
    unclear = (told("王伍应为王五"), told("周玖应为周九"))

    assert of_corrections(unclear=unclear) == [((THERE, "王五"), "王伍应为王五")]
    assert of_corrections("更正：王伍应为王五、赵陆应为赵六") == [((HERE, "王五", "赵六"), "更正：王伍应为王五、赵陆应为赵六")]


@pytest.mark.parametrize("printed", ["更正：王伍应为王五。", "应为王五", "王伍应为王五"], ids=["longer", "shorter", "the same"])
def test_a_passage_that_put_something_right_is_not_asked_about(printed: str) -> None:
    assert of_corrections(printed, settled=(told("王伍应为王五"),)) == []
    assert len(of_corrections(printed, settled=(told("周玖应为周九"),))) == 1
    assert [key[0] for key, _ in of_corrections(printed, unclear=(told("王伍应为王五"),))] == [THERE, HERE]
