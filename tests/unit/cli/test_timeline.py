"""The timeline: a row an event in order of its day, aligned by what characters are wide, readable when narrow."""

from datetime import UTC, datetime

import click
import pytest
from rich.cells import cell_len

from cli.columns import SOFT, Column, laid_out
from cli.timeline import grounds, timeline
from cli.wording import WORDS, pieces, shown_day
from monitor.events import Event, EventType
from monitor.model import Role
from tests.unit.cli.ledgers import HOME, NOTICE, event, evidence

SEEN = (datetime(2024, 1, 8, 1, tzinfo=UTC), datetime(2024, 1, 9, 1, tzinfo=UTC))
RENAMED = event(
    id="ev_2",
    type=EventType.ORG_RENAMED,
    person=None,
    post=None,
    before={"name": "云麓省政务服务管理办公室"},
    after={"name": "云麓省数据局", "nameplates": ["云麓省政务服务管理办公室"]},
)


def test_every_type_has_a_word_of_two_characters_of_its_own() -> None:
    assert set(WORDS) == set(EventType)
    assert {len(word) for word in WORDS.values()} == {2}
    assert len(set(WORDS.values())) == len(WORDS)


def test_events_stand_in_order_of_the_day_they_happened() -> None:
    late = event(id="ev_3", published_on="2024-02-01")
    seen = event(id="ev_4", published_on=None, observed=SEEN)

    lines = list(timeline([late, seen, event()], {}, 120, last="id"))

    assert [text.split()[-1] for text in lines] == ["ev_1", "ev_4", "ev_3"]


def test_a_day_nobody_states_is_marked_as_the_one_by_which_it_was_seen() -> None:
    assert shown_day(event(published_on=None, observed=SEEN)) == "≤2024-01-09"
    assert shown_day(event()) == " 2024-01-05"
    assert shown_day(event(decided_on="2024-01-03")) == " 2024-01-03"


@pytest.mark.parametrize("space", [80, 100, 140])
def test_the_columns_begin_at_the_same_place_in_every_row(space: int) -> None:
    lines = [click.unstyle(text) for text in timeline([event(), RENAMED], {}, space)]

    starts = {cell_len(text[: text.index("confirmed")]) for text in lines if "confirmed" in text}
    assert len(starts) == 1
    assert max(map(cell_len, lines)) <= space


def test_a_name_before_and_after_stands_in_one_line_where_there_is_room_and_in_three_where_not() -> None:
    assert len(list(timeline([RENAMED], {}, 160))) == 1

    narrow = list(timeline([RENAMED], {}, 80))

    assert [text.strip().split("  ")[0] for text in narrow[1:]] == ["→ 云麓省数据局", "加挂 云麓省政务服务管理办公室"]


def test_a_piece_too_wide_for_its_column_breaks_where_it_may_before_it_breaks_anywhere() -> None:
    columns, row = (Column(most=0),), [((f"云麓省数据局{SOFT}局长",),)]

    assert list(laid_out(columns, row, 16)) == ["云麓省数据局局长"]
    assert list(laid_out((Column(most=12),), row, 16)) == ["云麓省数据局", "局长"]
    assert list(laid_out((Column(most=4),), row, 16)) == ["云麓", "省数", "据局", "局长"]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (event(), "闻人路遥 云麓省数据局局长"),
        (RENAMED, "云麓省政务服务管理办公室 → 云麓省数据局 加挂 云麓省政务服务管理办公室"),
        (
            event(type=EventType.LEADER_ROLE_CHANGED, before={"posts": ["副局长"]}, after={"posts": ["党组书记", "局长"]}),
            "闻人路遥 云麓省数据局 副局长 → 党组书记、局长",
        ),
        (
            event(
                type=EventType.LEADER_ROLE_CHANGED,
                before={"posts": ["副局长"], "mode": "substantive"},
                after={"posts": ["副局长"], "mode": "presiding"},
            ),
            "闻人路遥 云麓省数据局 副局长 → 副局长（主持工作）",
        ),
        (event(type=EventType.LEADER_DELISTED, before={"posts": ["局长"]}, after=None), "闻人路遥 云麓省数据局局长"),
        (
            event(type=EventType.LEADER_NAME_CORRECTED, before={"person": "闻人路谣"}, after={"person": "闻人路遥"}),
            "闻人路谣 → 闻人路遥 云麓省数据局",
        ),
        (
            event(type=EventType.ORG_RANK_CHANGED, person=None, before={"rank": "副厅级"}, after={"rank": "正厅级"}),
            "云麓省数据局 副厅级 → 正厅级",
        ),
        (
            event(
                type=EventType.ORG_NAMEPLATE_REMOVED,
                person=None,
                before={"nameplates": ["云麓省大数据局"]},
                after={"nameplates": []},
            ),
            "云麓省数据局 摘下 云麓省大数据局",
        ),
        (event(type=EventType.SITE_MOVED, person=None, before={"host": "a.cn"}, after={"host": "b.cn"}), "a.cn → b.cn"),
        (event(type=EventType.ORG_ABOLISHED, person=None, before=None, after=None), "云麓省数据局"),
    ],
    ids=lambda part: part.type.value if isinstance(part, Event) else "",
)
def test_the_names_of_an_event_read_as_a_person_would_say_them(what: Event, said: str) -> None:
    assert " ".join(pieces(what)).replace(SOFT, "") == said


def test_what_an_event_rests_on_is_named_by_kind_of_page_and_day_without_the_page_before() -> None:
    later = datetime(2024, 1, 9, 1, tzinfo=UTC)
    what = event(evidence=(evidence(NOTICE), evidence(HOME, "corroborating", later), evidence(f"{HOME}old", "context")))

    assert " ".join(grounds(what, {HOME: Role.HOME})) == "notice 01-05, site 01-09"
