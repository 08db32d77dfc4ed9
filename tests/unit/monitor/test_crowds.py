"""Losses that many rosters of one content system share are held together; what acts state, and what only one shows, is not."""

from dataclasses import replace

import pytest

from monitor.crowds import Loss, crowded, system_of
from monitor.deciding import Voice, Voices, suspicion
from monitor.facts import Action
from monitor.fold import Decisions, Fold, fold
from monitor.history import Sighting
from monitor.reviews import Decision
from tests.unit.monitor.history import BODY, SITES, day, fact, home, notice, roster

URL = "https://data.yunling.gov.cn/col/col8169/index.html"
ALL = {"张三": "局长", "李四": "副局长", "王五": "副局长", "赵六": "总工程师"}


def shown(first: float, last: float, *people: str) -> Sighting:
    return replace(roster(first, last, **{name: ALL[name] for name in people}), url=URL)


def folded(*history: Sighting, decisions: Decisions | None = None) -> Fold:
    return fold(BODY, history, SITES, decisions)


BEFORE = (home(0, 30), shown(0, 9, *ALL))


def loss(*left: str, more: tuple[Sighting, ...] = ()) -> Loss | None:
    return folded(*BEFORE, *more, shown(10, 10, *left)).loss


def test_what_a_roster_lost_is_known_by_its_kind() -> None:
    def kinds(*left: str) -> set[str]:
        found = loss(*left)
        return set(found.kinds) if found is not None else {"none"}

    one = loss("张三", "李四", "王五")
    assert one is not None
    assert (one.hold.lost, one.hold.total, one.system, one.at) == (("赵六",), 4, "/col/col0/index.html", day(10))
    assert kinds("张三", "李四", "王五") == {"first 3", "without 总工程师"}
    assert kinds("张三", "李四", "赵六") == set()
    assert kinds("张三", "李四") == {"first 2"}
    assert kinds("张三", "赵六") == {"without 副局长"}
    assert kinds(*ALL) == {"none"}


def test_what_an_act_explains_is_no_loss() -> None:
    gone = fact("赵六", Action.REMOVED, "总工程师", "2025-03-09")

    assert loss("张三", "李四", "王五", more=(notice("免", 8, gone),)) is None


def test_a_roster_on_which_others_came_too_lost_nobody_alike() -> None:
    came = replace(roster(10, 10, 张三="局长", 李四="副局长", 王五="副局长", 周九="副局长"), url=URL)

    assert folded(*BEFORE, came).loss is None


@pytest.mark.parametrize(
    ("url", "system"),
    [
        ("https://a.gov.cn/col/col81/index.html", "/col/col0/index.html"),
        ("https://a.gov.cn/ld/", None),
        ("https://a1.gov.cn/", None),
    ],
)
def test_a_content_system_is_told_by_the_page_or_the_numbers_in_its_address(url: str, system: str | None) -> None:
    run = roster(0, 9, 张三="局长")
    assert run.observation is not None
    says = replace(run.observation, system="jcms")

    assert system_of(replace(run, url=url)) == system
    assert system_of(replace(run, url=url, observation=says)) == "jcms", "what the page says goes before its address"
    assert system_of(replace(run, url=url, observation=None)) == system


def test_an_address_without_a_number_takes_a_form_that_is_the_same() -> None:
    run = shown(0, 1, *ALL)
    assert run.observation is not None
    formed = replace(run, url="https://a.gov.cn/ld/", observation=replace(run.observation, form="ab12"))

    assert system_of(formed) == "/ld/ ab12"
    assert system_of(replace(formed, url="https://b.gov.cn/ld/")) == "/ld/ ab12"
    assert system_of(replace(formed, url=URL)) == system_of(run), "a number in the address is enough"


def three(**changed: Loss) -> dict[str, Loss]:
    one = loss("张三", "李四", "王五")
    assert one is not None
    return {"a": one, "b": one, "c": one, **changed}


def test_three_sites_of_one_system_are_a_crowd() -> None:
    one = three()["a"]

    assert crowded(three()) == {"a": one, "b": one, "c": one}
    assert crowded({"a": one, "b": one}) == {}
    assert crowded(three(c=replace(one, system="/other/0"))) == {}
    assert crowded(three(c=replace(one, kinds=frozenset({"first 9"})))) == {}
    assert crowded(three(c=replace(one, at=day(11.5)))) == {}
    assert set(crowded(three(c=replace(one, at=day(11))))) == {"a", "b", "c"}, "a day apart is at once"
    assert set(crowded(three(d=replace(one, kinds=frozenset({"first 9"}))))) == {"a", "b", "c"}


def suspected(*later: tuple[Voice, str]) -> Decisions:
    found = three()["a"]
    review, decision = suspicion("yunling", found, day(10))
    voices = [Decision(review.id, by, voice, "…", day(12), details={"sha256": "0"}) for voice, by in later]
    return Voices.of([decision, *voices]).accepted_pages()


def test_what_is_suspected_says_why_and_whom() -> None:
    _, decision = suspicion("yunling", three()["a"], day(10))

    assert (decision.by, decision.verdict, decision.body, decision.decided_at) == ("bureauwatch", "suspect", "yunling", day(10))
    assert decision.because == "rosters of several sites of one content system lost people alike at once"
    assert decision.details == {"page": "roster", "lost": ["赵六"]}


def test_a_suspected_loss_is_held_until_a_person_accepts_it() -> None:
    history = (*BEFORE, shown(10, 20, "张三", "李四", "王五"))
    told = [[event.type.value for event in folded(*history, decisions=one).events] for one in (
        None, suspected(), suspected((Voice.REJECT, "ann")), suspected((Voice.ACCEPT, "ann")),
    )]  # fmt: skip

    assert told == [["leader.delisted"], [], [], ["leader.delisted"]]
    assert [hold.lost for hold in folded(*history, decisions=suspected()).holds] == [("赵六",)]


def test_only_the_suspected_loss_is_held() -> None:
    history = (*BEFORE, shown(10, 20, "张三", "李四", "赵六"))

    assert [event.person for event in folded(*history, decisions=suspected()).events] == ["王五"]
