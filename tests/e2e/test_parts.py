"""A roster in several parts is one roster: who moves from part to part stays, who comes or goes on any of them is told."""

from pathlib import Path

import pytest

from monitor.conclusion import EventQuery
from monitor.events import Status
from storage.store import Store
from tests.e2e.test_finding_again import FILLER, FOUND, HOST, page
from tests.e2e.writtenworld import WrittenWorld

STAFF = ["赵启明", "钱益之", "孙恩泽", "李承业", "周正清", "吴明远", "郑海峰", "王立新", "冯长青"]
LAST = "2024-03-24"


def parts(people: list[str], size: int, *, called: bool = False) -> dict[str, str]:
    """Return the files of a roster that shows *size* people a part; *called* writes the links by a script."""
    groups = [people[start : start + size] for start in range(0, len(people), size)]
    names = ["index.html", *(f"index_{number}.html" for number in range(1, len(groups)))]
    links = "".join(f"<a href='{name}'>{number}</a>" for number, name in enumerate(names, 1))
    files = {}
    for number, (name, group) in enumerate(zip(names, groups, strict=True)):
        rows = "".join(f"<li><h3>{person}</h3><p>{post(person)}</p></li>" for person in group)
        paging = (
            f'<script>createPageHTML({len(groups)}, {number}, "index", "html");</script>'
            if called
            else f"<div>{links}下一页</div>"
        )
        files[f"{HOST}/ld/{name}"] = page("领导信息", f"<ul class='ld'>{rows}</ul>{paging}{FILLER}")
    return files


def post(person: str) -> str:
    return "党组书记、局长" if person == STAFF[0] else "党组成员、副局长"


def world(folder: Path, *, called: bool = False) -> WrittenWorld:
    made = WrittenWorld(folder / "world", {"yunzhou": FOUND})
    made.edition("2024-03-01", {f"{HOST}/index.html": page("首页", FILLER), **parts(STAFF, 4, called=called)})
    return made


def told(store: Store) -> list[tuple[str, str | None]]:
    events = store.events.events(EventQuery(statuses=None))
    return sorted((event.type.value, event.person) for event in events if event.status is Status.CONFIRMED)


@pytest.mark.parametrize("called", [False, True], ids=["linked", "by a script"])
def test_who_comes_on_any_part_is_told_and_the_parts_are_watched(tmp_path: Path, called: bool) -> None:
    made = world(tmp_path, called=called)
    made.edition("2024-03-08", parts([*STAFF, "卫来", "陈述之"], 4, called=called))
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("leader.listed", "卫来"), ("leader.listed", "陈述之")]
        assert store.incidents.all() == ()


def test_who_comes_on_a_part_that_was_not_there_before_is_told(tmp_path: Path) -> None:
    made = world(tmp_path)
    made.edition("2024-03-08", parts([*STAFF, "卫来", "陈述之", "褚明理", "蒋新生"], 4))
    made.edition(LAST, {})

    with made.replayed() as store:
        assert [person for _, person in told(store)] == sorted(["卫来", "陈述之", "褚明理", "蒋新生"])


@pytest.mark.parametrize("size", [2, 3, 5, 9])
def test_a_list_that_is_parted_anew_is_no_news(tmp_path: Path, size: int) -> None:
    made = world(tmp_path)
    made.edition("2024-03-08", parts(STAFF, size))
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == []
        assert store.incidents.all() == ()


def test_who_leaves_and_shortens_the_list_is_told_though_the_server_keeps_the_last_part(tmp_path: Path) -> None:
    made = world(tmp_path)
    left = {f"{HOST}/ld/index_2.html": parts(STAFF, 4)[f"{HOST}/ld/index_2.html"] + "<!-- visit 2 -->"}
    made.edition("2024-03-08", {**parts(STAFF[:-1], 4), **left})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("leader.delisted", STAFF[-1])]
        assert store.incidents.all() == ()


def test_a_part_that_is_gone_with_the_shorter_list_is_no_incident(tmp_path: Path) -> None:
    made = world(tmp_path)
    made.edition("2024-03-08", parts(STAFF[:-1], 4), {f"http://{HOST}/ld/index_2.html": {"status": 404}})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("leader.delisted", STAFF[-1])]
        assert store.incidents.all() == ()


def test_a_list_that_grows_back_is_watched_in_all_its_parts_again(tmp_path: Path) -> None:
    made = world(tmp_path)
    made.edition("2024-03-05", parts(STAFF[:-1], 4))
    made.edition("2024-03-14", parts([*STAFF[:-1], "卫来"], 4))
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("leader.delisted", STAFF[-1]), ("leader.listed", "卫来")]


def test_of_a_page_a_leader_the_names_alone_tell_who_leaves_and_the_pages_which_post_he_held(tmp_path: Path) -> None:
    made = WrittenWorld(tmp_path / "world", {"yunzhou": FOUND})
    made.edition("2024-03-01", {f"{HOST}/index.html": page("首页", FILLER), **one_a_page(STAFF[:4])})
    made.edition("2024-03-08", one_a_page(STAFF[1:4]), {f"http://{HOST}/ld/{STAFF[0]}.html": {"status": 404}})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("leader.delisted", STAFF[0])]
        assert [event.post for event in store.events.events(EventQuery())] == ["局长"]
        assert store.incidents.all() == ()


def one_a_page(people: list[str]) -> dict[str, str]:
    """Return the files of a roster that shows names alone, each leading to a page with his posts."""
    rows = "".join(f"<li><a href='/ld/{person}.html'>{person}</a></li>" for person in people)
    lives = {
        f"{HOST}/ld/{person}.html": page(person, f"<h1>{person}</h1><p>{person}，现任云州市数据局{post(person)}。</p>{FILLER}")
        for person in people
    }
    return {f"{HOST}/ld/index.html": page("领导信息", f"<ul>{rows}</ul>{FILLER}"), **lives}
