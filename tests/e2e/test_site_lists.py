"""Lists of addresses as people save them, sections of other bodies' sites, and dead columns: what ``site new`` and ``site check`` make of them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desk import Desk, named
from tests.e2e.served import served
from tests.e2e.test_finding_again import FILLER, HOST, SITE, leaders, page
from tests.e2e.writtenworld import WrittenWorld

pytestmark = pytest.mark.e2e
DEAD = "dead.yunzhou.gov.cn"
OWNER = "云州省发展和改革委员会"
LEADERS_OF_OWNER = page("委领导", "<ul><li>孙恩泽 党组书记、主任</li><li>李承业 副主任</li></ul>" + FILLER)
PLACE = "<div>当前位置：首页 &gt; 省数据局 &gt; 局领导</div>"


def section(text: str) -> str:
    return named(text, OWNER)


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    made = WrittenWorld(tmp_path_factory.mktemp("web") / "world", {})
    files = {path: named(text, "云州省数据局") for path, text in SITE.items()}
    files |= {
        path.replace(HOST, DEAD): named(text, "北溟省数据局", "2100000031") for path, text in SITE.items() if "/ld/" not in path
    }
    menu = "<li><a href='/ld/'>委领导</a></li><li><a href='/sjj/ld/'>局领导</a></li>"
    files["fgw.yunzhou.gov.cn/sjj/index.html"] = section(page("省数据局", FILLER.replace("云州市数据局", ""), "", menu))
    files["fgw.yunzhou.gov.cn/ld/index.html"] = section(LEADERS_OF_OWNER.replace(FILLER, ""))
    ours = (
        leaders(("钱益之", "党组书记、局长"), ("褚明理", "副局长")).replace(FILLER, "").replace("<ul class='ld'>", f"{PLACE}<ul>")
    )
    files["fgw.yunzhou.gov.cn/sjj/ld/index.html"] = section(ours)
    made.edition("2024-03-01", files)
    with served(made.folder, "2024-03-02T09:00") as options:
        yield options


@pytest.fixture
def desk(tmp_path: Path, web: list[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("BUREAUWATCH_DELAY", "0")
    return Desk(tmp_path, web)


def outcomes(desk: Desk, listed: bytes) -> list[str]:
    (desk.folder / "list.txt").write_bytes(listed)
    out, _, code = desk.new("--file", str(desk.folder / "list.txt"), "--json")
    assert code == 0
    return [json.loads(text)["outcome"] for text in out.splitlines()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_list_is_read_however_an_editor_saved_it(desk: Desk, encoding: str) -> None:
    text = f"# 各市数据局\r\n\r\nhttp://{HOST}/  # 云州\r\n\u3000\r\nhttp://{HOST}/ 云州\r\n"

    assert outcomes(desk, text.encode(encoding)) == ["found", "refused"]


def test_one_home_written_in_many_ways_is_one_site(desk: Desk) -> None:
    ways = [f"http://{HOST}/", f"https://{HOST}/", f"HTTP://{HOST.upper()}", f"http://{HOST}/index.html", f"www.{HOST}"]

    assert outcomes(desk, "\n".join(ways).encode()) == ["found", *["refused"] * 4]
    assert [path.name for path in (desk.folder / "sites").iterdir()] == ["yunzhou-sjj.yaml"]


def test_what_is_no_text_is_one_line(desk: Desk) -> None:
    (desk.folder / "list.txt").write_bytes(bytes(range(256)) * 8)
    _, err, code = desk.new("--file", str(desk.folder / "list.txt"))

    assert (code, err.count("\n"), "is no text" in err) == (2, 1, True)


def test_a_section_is_its_bodys_site_and_the_leaders_of_the_owner_are_not_its(desk: Desk) -> None:
    out, _, code = desk.new("http://fgw.yunzhou.gov.cn/sjj/")
    made = desk.yaml("yunzhou-fgw")

    assert (code, made["organisation"], made["parent"]) == (0, "云州省数据局", OWNER)
    assert f"on the site of {OWNER}" in out
    assert made["pages"] == {
        "home": {"url": "http://fgw.yunzhou.gov.cn/sjj/"},
        "roster": {"url": "http://fgw.yunzhou.gov.cn/sjj/ld/"},
    }
    assert desk.told("lint")[2] == 0


def test_a_dead_column_is_missing_and_said_to_be_empty(desk: Desk) -> None:
    out, _, _ = desk.new(f"http://{DEAD}/", "--json")
    result = json.loads(out)

    assert (result["outcome"], "roster" in result["missing"]) == ("partly", True)
    assert [one["kind"] for one in result["found"]] == ["functions", "notices"]
    assert result["empty"] == [{"kind": "roster", "url": f"http://{DEAD}/ld/", "reason": "HTTP 404"}]
    database = f"sqlite:///{desk.folder}/watch.db"
    polled = Desk(desk.folder, [*desk.web, "--db", database])
    polled.poll()
    health = json.loads(polled.told("check", "--json")[0])
    assert (health["missing"], health["found_now"]) == (["roster"], [])
