"""What only a report says of a body, or of ranks, moves nothing: no name, plate, day, number or status that others prove."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.events import Event
from monitor.facts import Action, AppointmentFact, ChangeType, OrganisationFact
from monitor.history import Sighting
from tests.histories import HISTORIES, NEW, OLD, PLATE, functions
from tests.unit.monitor.history import BODY, MEDIA, PORTAL, change, fact, home, notice, roster
from tests.unit.monitor.told import APPOINT, BASE, STAFF, events

AGAIN = "云岭省大数据局"
RANK = "二级巡视员"


def gossip(number: float, *facts: OrganisationFact | AppointmentFact) -> Sighting:
    """Return what a medium says on day *number*."""
    return notice("传闻", number, *facts, act=False, site=MEDIA)


def plated(day: str | None = None) -> OrganisationFact:
    return change(ChangeType.NAMEPLATE, "加挂", nameplate=PLATE, date=day)


def renamed(to: str, day: str | None = None) -> OrganisationFact:
    return change(ChangeType.RENAMED, "更名为", organisation=OLD if to == NEW else NEW, new_name=to, date=day)


def core(found: Sequence[Event]) -> list[Event]:
    """Return what is told, without the passages: a report may be shown beside them."""
    return [replace(event, evidence=(), published_on=None) for event in sorted(found, key=lambda event: event.id)]


PLATES = functions(0, 9, "正厅级"), functions(10, 20, "正厅级", PLATE)
ACT = notice("更名", 10, renamed(NEW, "2025-03-10"))


@pytest.mark.parametrize(
    ("history", "said"),
    [
        ((functions(0, 20, "正厅级", PLATE),), gossip(9, plated("2025-02-10"))),
        (PLATES, gossip(9, plated("2025-02-10"))),
        ((home(0, 9, NEW), home(10, 20, f"{NEW}（{PLATE}）")), gossip(9, plated())),
        ((home(0, 9, OLD), home(10, 20, NEW)), gossip(9, renamed(NEW, "2025-02-10"))),
        ((home(0, 20, OLD), ACT), gossip(5, renamed(NEW, "2025-02-20"))),
        ((home(0, 20, NEW), ACT, notice("更名回", 70, renamed(OLD, "2025-05-09"))), gossip(40, renamed(OLD, "2025-04-01"))),
        ((home(0, 20, NEW), notice("旧更名", 10, renamed(NEW, "2024-11-10"), published="2024-11-11")), gossip(9, renamed(NEW))),
        ((home(0, 20), notice("揭牌", 20, change(ChangeType.FOUNDED, "揭牌", date="2025-03-20"))),
         gossip(5, change(ChangeType.FOUNDED, "揭牌", date="2025-03-05"))),
        ((*BASE, roster(10, 20, **{**STAFF, "赵六": f"副局长、{RANK}"})), gossip(9, fact("赵六", Action.APPOINTED, RANK, "2025-03-02"))),
        ((*BASE, notice("通报", 10, fact("赵六", Action.INVESTIGATED, "副局长"))), gossip(5, fact("赵六", Action.INVESTIGATED, "局长"))),
        ((*BASE, notice("任", 10, APPOINT)), gossip(0, fact("李四", Action.APPOINTED, "副局长", "2025-02-20"))),
    ],
    ids=[
        "a plate that was always there", "a plate that a page came to show", "a plate that a title shows",
        "a name that the site shows", "a name that an act gave", "a name taken back", "an act found late",
        "a second ceremony", "a rank that the roster shows", "an investigation", "an act rumoured before watching began",
    ],
)  # fmt: skip
def test_a_report_changes_nothing_of_what_others_prove(history: tuple[Sighting, ...], said: Sighting) -> None:
    assert core(events(*history, said)) == core(events(*history))


def test_nobody_leads_the_body_under_a_name_that_is_only_rumoured() -> None:
    other = replace(APPOINT, organisation=AGAIN)
    act = notice("任", 20, other)
    told = notice("更名", 10, renamed(AGAIN, "2025-03-10"))

    assert events(*BASE, gossip(10, renamed(AGAIN)), act) == []
    assert {one.type.value for one in events(*BASE, told, act)} == {"org.renamed", "leader.appointed"}


def test_what_is_only_heard_is_a_lead_of_its_own() -> None:
    leads = events(home(0, 20), gossip(9, plated("2025-03-05")), everything=True)

    assert [(one.type.value, one.status.value, one.decided_on) for one in leads] == [
        ("org.nameplate_added", "lead", "2025-03-05")
    ]


NAMED = st.sampled_from((NEW, OLD, f"{NEW}（{PLATE}）", f"{NEW}（{OLD}）"))
DAYS = st.sampled_from((None, "2025-02-10", "2025-03-05", "2025-03"))
KINDS = (
    (ChangeType.FOUNDED, "组建"),
    (ChangeType.FOUNDED, "在基础上组建"),
    (ChangeType.FOUNDED, "挂牌"),
    (ChangeType.NAMEPLATE, "加挂"),
    (ChangeType.UNPLATED, "不再加挂"),
    (ChangeType.ABOLISHED, "撤销"),
    (ChangeType.PLANNED, "拟组建"),
    (ChangeType.UPGRADED, "升格"),
    (ChangeType.FUNCTIONS, "划入"),
)


@st.composite
def said_of_bodies(draw: st.DrawFn) -> OrganisationFact:
    """Draw anything that a text may say of the body, in its present or its former name."""
    if draw(st.booleans()):
        return renamed(draw(st.sampled_from((NEW, OLD))), draw(DAYS))
    kind, how = draw(st.sampled_from(KINDS))
    more: dict[str, object] = {"date": draw(DAYS)}
    if kind in (ChangeType.NAMEPLATE, ChangeType.UNPLATED):
        more["nameplate"] = PLATE
    if kind is ChangeType.UPGRADED:
        more["rank"] = draw(st.sampled_from(("正厅级", "副厅级")))
    if kind is ChangeType.FUNCTIONS or (kind is ChangeType.FOUNDED and draw(st.booleans())):
        more["predecessors"] = (draw(st.sampled_from(("云岭省经济信息中心", OLD))),)
    return change(kind, how, draw(st.sampled_from((NEW, OLD))), **more)


RANKS = st.builds(
    fact,
    st.sampled_from(("张三", "李四")),
    st.sampled_from((Action.APPOINTED, Action.REMOVED, Action.NOMINATED, Action.INVESTIGATED)),
    st.sampled_from((RANK, "一级巡视员", "副局长")),
    st.sampled_from((None, "2025-02-10", "2025-03-05")),
)
SAID = st.one_of(said_of_bodies(), RANKS)
RANKED = ("副局长", f"副局长、{RANK}", "副局长、一级巡视员")
SHOWN = st.tuples(
    st.lists(NAMED, min_size=1, max_size=4),
    st.lists(st.dictionaries(st.sampled_from(("张三", "李四", "王五")), st.sampled_from(RANKED), min_size=1), max_size=4),
).map(
    lambda drawn: [
        *(home(5 * place, 5 * place + 4, name) for place, name in enumerate(drawn[0])),
        *(roster(4 * place, 4 * place + 3, **people) for place, people in enumerate(drawn[1])),
    ]
)


@st.composite
def texts_and_gossip(draw: st.DrawFn) -> tuple[list[Sighting], Sighting]:
    """Draw what documents say, and what a medium does: often the same, of another day."""
    said = draw(st.lists(SAID, max_size=3))
    texts = [
        notice("事" * number, draw(st.integers(1, 25)), one, act=act, site=PORTAL if act else BODY)
        for number, one in enumerate(said, start=1)
        for act in (draw(st.booleans()),)
    ]
    heard = draw(st.sampled_from(said) if said and draw(st.booleans()) else SAID)
    if isinstance(heard, OrganisationFact):
        heard = replace(heard, date=draw(DAYS))
    return texts, gossip(draw(st.integers(0, 30)), heard)


@settings(max_examples=80, deadline=None)
@given(st.one_of(HISTORIES, SHOWN), texts_and_gossip())
def test_no_rumour_of_a_body_changes_what_is_told(history: list[Sighting], told: tuple[list[Sighting], Sighting]) -> None:
    texts, said = told

    assert core(events(*history, *texts, said)) == core(events(*history, *texts))
