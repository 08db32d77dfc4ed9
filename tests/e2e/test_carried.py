"""A body without a site is watched through its carrier's pages, found from the carrier's home, and nobody else's leaders are its own."""

from pathlib import Path

from monitor.conclusion import EventQuery
from monitor.events import Status
from storage.store import Store
from tests.e2e.writtenworld import WrittenWorld

HOST = "www.yunzhou.gov.cn"
COMMISSION, GOVERNMENT = "云州市发展和改革委员会", "云州市人民政府"
CARRIER = """id: carrier
organisation: {owner}
jurisdiction: "990000"
hosts: [{host}]
pages:
  home: {{url: "http://{host}/"}}
"""
CARRIED = """id: yunzhou
organisation: 云州市数据局
jurisdiction: "990000"
hosts: []
carrier: carrier
pages: {}
"""
LAST = "2024-03-24"
FILLER = "<p>" + "统筹全市国民经济和社会发展规划，指导推进和综合协调经济体制改革。" * 8 + "</p>"
PEOPLE = [
    ("赵启明", "党组书记、主任"),
    ("孙恩泽", "党组成员、副主任"),
    ("钱益之", "党组成员，市数据局局长"),
    ("李承业", "党组成员、副主任"),
]
HEAD = ("卫来", "党组成员，市数据局局长")
MAYORS = [("周正清", "党组书记、市长"), ("吴明远", "党组成员、副市长"), ("郑海峰", "副市长")]


def page(title: str, main: str, owner: str = COMMISSION) -> str:
    places = (("/ld/", "领导信息"), ("/zn/", "机构职能"), ("/rs/", "人事任免"), ("/hd/", "领导活动"))
    menu = "".join(f"<li><a href='{place}'>{name}</a></li>" for place, name in places)
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><meta name='SiteName' content='{owner}'>"
        f"<title>{title}-{owner}</title></head><body><div class='nav'><ul>{menu}</ul></div>"
        f"<div class='main'>{main}</div><div class='footer'>主办单位：{owner}</div></body></html>"
    )


def leaders(*people: tuple[str, str], owner: str = COMMISSION) -> str:
    rows = "".join(f"<li><h3>{name}</h3><p>{post}</p></li>" for name, post in people)
    return page("领导信息", f"<ul class='ld'>{rows}</ul>{FILLER}", owner)


def notices(*titles: str) -> str:
    rows = "".join(
        f"<li><a href='/rs/{number}.html'>{title}</a><span>2024-03-0{number}</span></li>"
        for number, title in enumerate(titles, 1)
    )
    return page("人事任免", f"<ul>{rows}</ul>{FILLER}", GOVERNMENT)


OLD = ("关于做好年度考核工作的通知", "关于干部轮训安排的通知", "关于调整部分科室职责的通知")
TITLE = "关于卫来等同志职务任免的通知"
ACT = page(
    TITLE,
    f"<h1>{TITLE}</h1><p>云政人〔2024〕3号</p><p>经研究，决定：</p><p>任命卫来为云州市数据局局长；</p>"
    "<p>免去钱益之的云州市数据局局长职务；</p><p>任命冯长青为云州市发展和改革委员会总经济师。</p><p>云州市人民政府</p><p>2024年3月4日</p>",
    GOVERNMENT,
)


def world(folder: Path, owner: str, *people: tuple[str, str]) -> WrittenWorld:
    sites = {"carrier": CARRIER.format(owner=owner, host=HOST), "yunzhou": CARRIED}
    made = WrittenWorld(folder / "world", sites)
    duties = "<p>（一）负责拟订全市发展规划并组织实施。</p><p>（二）负责固定资产投资综合管理。</p>"
    files = {
        "index.html": page("首页", FILLER, owner),
        "ld/index.html": leaders(*people, owner=owner),
        "rs/index.html": notices(*OLD),
        "zn/index.html": page("机构职能", duties + FILLER, owner),
        **{f"rs/{number}.html": page(title, f"<h1>{title}</h1>{FILLER}", owner) for number, title in enumerate(OLD, 1)},
    }
    made.edition("2024-03-01", {f"{HOST}/{path}": content for path, content in files.items()})
    return made


def told(store: Store) -> list[tuple[str, str, str | None, str | None]]:
    events = store.events.events(EventQuery(statuses=(Status.CONFIRMED,)))
    return sorted((event.site, event.type.value, event.person, event.post) for event in events)


def test_the_head_on_the_leadership_page_of_another_body_is_told_of_his_own(tmp_path: Path) -> None:
    made = world(tmp_path, COMMISSION, *PEOPLE)
    made.edition("2024-03-08", {f"{HOST}/ld/index.html": leaders(*PEOPLE[:2], HEAD, PEOPLE[3])})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [
            ("carrier", "leader.delisted", "钱益之", "党组成员"),
            ("carrier", "leader.listed", "卫来", "党组成员"),
            ("yunzhou", "leader.delisted", "钱益之", "局长"),
            ("yunzhou", "leader.listed", "卫来", "局长"),
        ]
        assert store.incidents.all() == ()


def test_a_leader_of_the_carrier_alone_is_no_news_of_the_carried_body(tmp_path: Path) -> None:
    made = world(tmp_path, COMMISSION, *PEOPLE)
    made.edition("2024-03-08", {f"{HOST}/ld/index.html": leaders(*PEOPLE, ("冯长青", "总经济师"))})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("carrier", "leader.listed", "冯长青", "总经济师")]


def test_an_act_on_the_carrier_is_told_of_the_body_it_names(tmp_path: Path) -> None:
    made = world(tmp_path, GOVERNMENT, *MAYORS)
    made.edition("2024-03-06", {f"{HOST}/rs/index.html": notices(*OLD, TITLE), f"{HOST}/rs/4.html": ACT})
    made.edition(LAST, {})

    with made.replayed() as store:
        assert told(store) == [("yunzhou", "leader.appointed", "卫来", "局长"), ("yunzhou", "leader.removed", "钱益之", "局长")]
