"""Two spellings of one person, and the names that a site's title holds."""

from dataclasses import replace

import pytest

from monitor.entries import Entry
from monitor.events import event_id
from monitor.facts import Action, ChangeType, LeaderFact
from monitor.fold import fold
from monitor.history import Sighting, in_order
from monitor.identity import body_name, identities
from monitor.names import same_person
from monitor.site import Site
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, SITES, change, day, fact, home, notice, roster, sighting
from tests.unit.monitor.told import BASE, events

RUN = roster(0, 9, 张三="局长")


def entry(link: str | None = None, *posts: str) -> Entry:
    held = posts or ("副局长",)
    return Entry(held, LeaderFact("…", held, None, "…", "roster/list", link=link), RUN)


@pytest.mark.parametrize(
    ("old", "new", "before", "after", "expected"),
    [
        ("沈剑荣", "沈建荣", entry(), entry(), True),
        ("单雄", "善雄", entry(), entry(), True),
        ("李伟华", "李卫华", entry(), entry(), True),  # of one sound, whatever its tone
        ("李明华", "李强华", entry(), entry(), False),
        ("李明华", "李强华", entry("/1"), entry("/1"), True),
        ("李明华", "李强华", entry("/1"), entry("/2"), False),
        ("李明华", "李强华", entry("/1"), entry(), False),
        ("李明华", "王强华", entry("/1"), entry("/1"), False),
        ("沈剑荣", "沈建", entry(), entry(), False),
        ("沈剑荣", "沈建荣", entry(), entry(None, "局长"), False),
        ("沈剑荣", "沈建荣", entry(None, "局长", "党组书记"), entry(None, "党组书记", "局长"), True),
    ],
)
def test_one_glyph_that_sounds_alike_or_keeps_the_link_is_one_person(
    old: str, new: str, before: Entry, after: Entry, expected: bool
) -> None:
    assert same_person(old, new, before, after) is expected


def shown(first: float, last: float, name: str, page: str = "roster") -> Sighting:
    run = roster(first, last, 张三="局长", **{name: "副局长"})
    return sighting(page, run.role, run.observation, first, last)


def corrected(*history: Sighting) -> list[tuple[str | None, object]]:
    return [
        (event.person, event.observed) for event in events(home(0, 30), *history) if event.type.value == "leader.name_corrected"
    ]


def test_a_slip_back_for_one_look_makes_no_second_correction() -> None:
    history = (shown(0, 9, "沈剑荣"), shown(10, 14, "沈建荣"), shown(15, 15, "沈剑荣"), shown(16, 20, "沈建荣"))

    assert corrected(*history) == [("沈建荣", (day(9), day(10)))]


J = "副局长"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ([("沈剑荣", 0, 9), ("沈建荣", 10, 10), ("沈剑荣", 11, 20)], []),
        ([("沈剑荣", 0, 9), ("沈建荣", 10, 10), ("沈健荣", 11, 20)], [("沈剑荣", "沈健荣")]),
        ([("沈剑荣", 0, 9), ("沈建荣", 10, 15), ("沈剑荣", 16, 20)], [("沈剑荣", "沈建荣"), ("沈建荣", "沈剑荣")]),
        ([("沈剑荣", 0, 0), ("沈建荣", 1, 20)], [("沈剑荣", "沈建荣")]),
        ([("", 0, 9), ("沈剑荣", 10, 10), ("沈建荣", 11, 20)], []),
        ([("", 0, 9), ("沈剑荣", 10, 11), ("沈建荣", 12, 20)], [("沈剑荣", "沈建荣")]),
    ],
    ids=["back from a slip", "a slip in between", "there and back", "the first roster", "came by a slip", "came by a form"],
)
def test_a_slip_of_one_look_was_never_his_name(printed: list[tuple[str, float, float]], expected: list[tuple[str, str]]) -> None:
    shown = [roster(first, last, 张三="局长", **({name: J} if name else {})) for name, first, last in printed]
    found = [event for event in events(home(0, 20), *shown) if event.type.value == "leader.name_corrected"]

    assert sorted((event.before or {})["person"] + str(event.person) for event in found) == sorted(
        old + new for old, new in expected
    )
    for event in found:
        assert [passage.quote for passage in event.evidence] == [f"{event.person} {J}", f"{(event.before or {})['person']} {J}"]


def test_a_correction_is_dated_by_the_page_that_changed() -> None:
    other = sighting("roster:2", RUN.role, roster(0, 11, 赵六="总工程师").observation, 0, 11)

    assert corrected(shown(0, 9, "沈剑荣"), other, shown(12, 15, "沈建荣")) == [("沈建荣", (day(9), day(12)))]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("云岭省数据局", ("云岭省数据局", None)),
        ("云岭省数据局（云岭省政务服务局）", ("云岭省数据局", "云岭省政务服务局")),
        (" - 云岭省数据局_|·", ("云岭省数据局", None)),
        ("云岭省数据局门户网站", ("云岭省数据局", None)),
        ("数字云岭", (None, None)),
        ("", (None, None)),
        (None, (None, None)),
    ],
)
def test_a_title_names_a_body_and_a_plate(title: str | None, expected: tuple[str | None, str | None]) -> None:
    assert body_name(title) == expected


@pytest.mark.parametrize(("last", "believed", "waits"), [(10, 1, True), (11, 2, False)], ids=["one look", "two looks"])
def test_another_title_is_believed_on_its_second_look(last: float, believed: int, waits: bool) -> None:
    found, waiting = identities(in_order([home(0, 9), home(10, last, "云岭省大数据局")]), BODY.id)

    assert (len(found), waiting) == (believed, waits)


def test_a_title_in_passing_of_somebody_known_is_no_lead() -> None:
    passing = LeaderFact("王五", ("局长",), BODY.organisation, "局长王五表示", "state/apposition")
    known = notice("任", 5, fact("李四", Action.APPOINTED, "副局长", "2025-03-05"))
    talk = [notice(f"要闻{name}", 10, replace(passing, person=name), act=False, site=BODY) for name in ("王五", "李四")]

    assert [event.person for event in events(*BASE, known, *talk, everything=True)] == ["李四"]


def test_a_nomination_for_no_post_is_told_without_one() -> None:
    (event,) = events(*BASE, notice("公示", 10, fact("孙八", Action.NOMINATED, None)))  # type: ignore[arg-type]

    assert (event.post, event.after, event.summary) == (None, None, "孙八拟任云岭省数据局")


@pytest.mark.parametrize(("second", "expected"), [("2025-03-13", 1), ("2025-03-14", 2), (None, 1)])
def test_reports_of_neighbouring_days_are_one_ceremony(second: str | None, expected: int) -> None:
    first, other = (change(ChangeType.FOUNDED, "挂牌", date=date) for date in ("2025-03-10", second))
    found = events(home(0, 30), notice("挂牌", 10, first, act=False), notice("揭牌仪式", 15, other, act=False))

    assert [event.id for event in found if event.type.value == "org.unveiled"] == [
        event_id("yunling", subject=BODY.organisation, family="org.unveiled", target="", episode=number + 1)
        for number in range(expected)
    ]


def test_a_founding_from_another_body_is_a_restructuring_whatever_its_words() -> None:
    founded = change(ChangeType.FOUNDED, "组建", predecessors=("云岭省信息中心",), date="2025-03-10")

    assert [event.type.value for event in events(home(0, 30), notice("组建", 10, founded))] == ["org.restructured"]
    assert [event.type.value for event in events(home(0, 30), notice("组建", 10, replace(founded, predecessors=())))] == [
        "org.established"
    ]


@pytest.mark.parametrize(("last", "expected"), [(10, 0), (11, 1)], ids=["one look", "two looks"])
def test_a_spelling_is_believed_on_its_second_look(last: float, expected: int) -> None:
    assert len(corrected(shown(0, 9, "沈剑荣"), shown(10, last, "沈建荣"))) == expected


@pytest.mark.parametrize(
    ("issuer", "site", "status"),
    [
        ("中共云岭省委组织部", PORTAL, "confirmed"),
        ("云岭数据集团有限公司", PORTAL, "candidate"),
        ("中共云岭省委组织部", MEDIA, "lead"),
    ],
)
def test_only_an_organ_with_the_power_nominates(issuer: str, site: Site, status: str) -> None:
    run = notice("公示", 10, fact("孙八", Action.NOMINATED, "副局长"), issuer=issuer, site=site)

    assert [event.status.value for event in events(*BASE, run, everything=True)] == [status]


def test_two_alike_whom_one_act_tells_apart_are_two_people() -> None:
    act = notice("任免", 10, fact("沈建荣", Action.APPOINTED, "副局长"), fact("沈剑荣", Action.REMOVED, "副局长"))
    found = events(home(0, 30), shown(0, 9, "沈剑荣"), act, shown(12, 20, "沈建荣"))

    assert {(event.type.value, event.person) for event in found} == {
        ("leader.appointed", "沈建荣"),
        ("leader.removed", "沈剑荣"),
    }


def test_an_act_that_comes_later_takes_a_correction_back() -> None:
    act = notice(
        "任免", 18, fact("沈建荣", Action.APPOINTED, "副局长"), fact("沈剑荣", Action.REMOVED, "副局长"), published="2024-01-10"
    )

    assert corrected(shown(0, 9, "沈剑荣"), shown(10, 20, "沈建荣"))
    assert not corrected(shown(0, 9, "沈剑荣"), shown(10, 20, "沈建荣"), act)


def test_an_act_that_says_the_old_form_is_about_the_same_person() -> None:
    gone = roster(19, 30, 张三="局长")
    act = notice("免职", 18, fact("沈剑荣", Action.REMOVED, "副局长"))
    found = events(home(0, 30), shown(0, 9, "沈剑荣"), shown(10, 18, "沈建荣"), act, gone)

    assert {(event.type.value, event.person) for event in found} == {
        ("leader.name_corrected", "沈建荣"),
        ("leader.removed", "沈建荣"),
    }


def test_a_mended_name_leaves_the_identity_of_what_was_told() -> None:
    newcomer = shown(10, 14, "沈剑荣")
    before = events(home(0, 30), roster(0, 9, 张三="局长"), newcomer)
    after = events(home(0, 30), roster(0, 9, 张三="局长"), newcomer, shown(15, 20, "沈建荣"))
    listed = [next(one for one in found if one.type.value == "leader.listed") for found in (before, after)]

    assert [one.person for one in listed] == ["沈剑荣", "沈建荣"]
    assert listed[0].id == listed[1].id


def test_a_notice_with_another_glyph_and_the_roster_tell_of_one_appointment() -> None:
    act = notice("任免", 9, fact("沈剑荣", Action.APPOINTED, "副局长"))
    before = events(home(0, 30), roster(0, 9, 张三="局长"), act)
    found = events(home(0, 30), roster(0, 9, 张三="局长"), act, shown(12, 20, "沈建荣"))

    assert [(event.type.value, event.person) for event in found] == [("leader.appointed", "沈建荣")]
    assert [event.id for event in found] == [event.id for event in before]
    assert len(found[0].evidence) == 2


def doubtful(*history: Sighting) -> list[str]:
    return [doubt.kind.value for doubt in fold(BODY, (home(0, 30), roster(0, 9, 张三="局长"), *history), SITES).doubts]


def test_who_names_another_glyph_than_the_roster_waits_for_a_person() -> None:
    alike = notice("任免", 9, fact("沈剑荣", Action.APPOINTED, "副局长"))
    unlike = notice("任免", 9, fact("沈国荣", Action.APPOINTED, "副局长"))

    assert doubtful(alike, shown(12, 20, "沈建荣")) == ["name_differs"]
    assert doubtful(unlike, shown(12, 20, "沈建荣")) == ["name_differs"]
    assert doubtful(alike) == []


@pytest.mark.parametrize(
    "others",
    [
        (notice("又", 9, fact("沈健荣", Action.APPOINTED, "副局长")),),
        (notice("又任", 9, fact("沈建荣", Action.APPOINTED, "总工程师"), fact("沈剑荣", Action.APPOINTED, "副局长")),),
        (notice("旧", 9, fact("沈剑荣", Action.APPOINTED, "副局长"), published="2023-01-10"),),
    ],
    ids=["two could be meant", "one text names both", "long before"],
)
def test_a_name_is_no_misprint_where_somebody_else_can_be_meant(others: tuple[Sighting, ...]) -> None:
    base = () if others[0].url.endswith("旧") else (notice("任免", 9, fact("沈剑荣", Action.APPOINTED, "副局长")),)
    found = events(home(0, 30), roster(0, 9, 张三="局长"), *base, *others, shown(12, 20, "沈建荣"))

    assert "沈剑荣" in {event.person for event in found}


def test_who_is_on_the_roster_himself_is_no_misprint() -> None:
    act = notice("任免", 9, fact("沈剑荣", Action.APPOINTED, "副局长"))
    both = roster(12, 20, 张三="局长", 沈建荣="副局长", 沈剑荣="副局长")
    found = events(home(0, 30), roster(0, 9, 张三="局长"), act, both)

    assert {(event.type.value, event.person) for event in found} == {
        ("leader.appointed", "沈剑荣"),
        ("leader.listed", "沈建荣"),
    }


@pytest.mark.parametrize(
    "acts",
    [
        (
            notice("免", 9, fact("沈剑荣", Action.REMOVED, "副局长")),
            notice("任命", 10, fact("沈建荣", Action.APPOINTED, "副局长")),
        ),
        (
            notice("任", 5, fact("沈剑荣", Action.APPOINTED, "副局长", "2024-06-01"), published="2024-06-02"),
            notice("任命", 10, fact("沈建荣", Action.APPOINTED, "副局长")),
        ),
    ],
    ids=["one loses what the other gets", "each gets it by a decision of its own"],
)
def test_two_alike_whom_two_acts_tell_apart_are_two_people(acts: tuple[Sighting, ...]) -> None:
    assert not corrected(shown(0, 9, "沈剑荣"), *acts, shown(12, 20, "沈建荣"))


def test_who_lost_the_seat_before_another_form_has_it_is_another_person() -> None:
    removed = notice("免", 9, fact("沈剑荣", Action.REMOVED, "副局长"))
    elsewhere = notice("免", 9, fact("沈剑荣", Action.REMOVED, "总工程师"))

    assert not corrected(shown(0, 9, "沈剑荣"), removed, shown(12, 20, "沈建荣"))
    assert corrected(shown(0, 9, "沈剑荣"), elsewhere, shown(12, 20, "沈建荣"))
