"""A home address becomes a site: YAML, saved pages and what was read; what cannot be one is told in a line."""

import io
import json
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from cli.main import run
from scheduler.replay.world import read_world
from scheduler.search import MAX_REQUESTS
from tests.e2e.desk import Desk, named
from tests.e2e.served import served
from tests.e2e.test_finding_again import HOST, PEOPLE, SITE, page, together
from tests.e2e.writtenworld import WrittenWorld

pytestmark = pytest.mark.e2e
CHALLENGE = "<html><head><script>var c='__jsl_clearance_s';document.cookie=c+'=1';location.reload();</script></head></html>"
# These ports of a host that knows http alone lead to nothing that speaks TLS.
WITHOUT_TLS = ("quiet.yunzhou.gov.cn:443", "quiet.yunzhou.gov.cn:8443")
FILLER = "<p>公共服务消息。</p>" * 40


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    made = WrittenWorld(tmp_path_factory.mktemp("web") / "world", {})
    files = {path: named(text, "云州省数据局") for path, text in SITE.items()}
    many = "".join(f"<a href='/n/{number}.html'>第{number}条消息的标题文字</a>" for number in range(10_000))
    files["many.yunzhou.gov.cn/index.html"] = named(page("首页", FILLER + many), "北溟省数据局")
    files["many.yunzhou.gov.cn/ld/index.html"] = named(SITE[f"{HOST}/ld/index.html"], "北溟省数据局")
    files |= {path.replace(HOST, "parts.yunzhou.gov.cn"): named(text, "北溟省数据局") for path, text in together(*PEOPLE).items()}
    ways = "".join(f"<a href='/m{number}/'>政务公开</a>" for number in range(60))
    files["maze.yunzhou.gov.cn/index.html"] = named(page("首页", FILLER + ways), "归墟省数据局")
    ways = "".join(f"<a href='/r{number}/'>政务公开</a>" for number in range(60))
    files["hops.yunzhou.gov.cn/index.html"] = named(page("首页", FILLER + ways), "归墟省数据局")
    files["wall.yunzhou.gov.cn/index.html"] = CHALLENGE
    files["bare.yunzhou.gov.cn/index.html"] = "<html><head><title>欢迎</title></head><body>" + FILLER + "</body></html>"
    files |= {path.replace(HOST, "quiet.yunzhou.gov.cn"): named(text, "幽都市数据局") for path, text in SITE.items()}
    entries = {
        "http://wall.yunzhou.gov.cn/": {"status": 521},
        "http://loop.yunzhou.gov.cn/": {"status": 302, "headers": {"Location": "http://loop.yunzhou.gov.cn/a/"}},
        "http://loop.yunzhou.gov.cn/a/": {"status": 302, "headers": {"Location": "http://loop.yunzhou.gov.cn/"}},
        "http://away.yunzhou.gov.cn/": {"status": 302, "headers": {"Location": "http://elsewhere.example/"}},
        "http://dead.yunzhou.gov.cn/": {"status": None},
        **{
            f"http://hops.yunzhou.gov.cn/{place}{number}/": {"status": 302, "headers": {"Location": f"/{onward}{number}/"}}
            for number in range(60)
            for place, onward in ("rs", "st", "tu")
        },
    }
    made.edition("2024-03-01", files, entries)
    with served(made.folder, "2024-03-02T09:00") as options:
        entries_of = zip(options[::2], options[1::2], strict=True)
        yield [word for pair in entries_of if not pair[1].startswith(WITHOUT_TLS) for word in pair]


@pytest.fixture
def desk(tmp_path: Path, web: list[str], monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("BUREAUWATCH_DELAY", "0")
    return Desk(tmp_path, web)


def test_an_address_becomes_a_site_with_all_its_pages(desk: Desk) -> None:
    out, err, code = desk.new(f"http://{HOST}/")

    assert (code, err) == (0, "")
    assert "found: " in out
    assert "home › 领导信息; 3 leaders read" in out
    assert all(f"{name}  {post}\n" in out for name, post in PEOPLE)
    made = desk.yaml("yunzhou-sjj")
    assert (made["organisation"], made["jurisdiction"], made["hosts"]) == ("云州省数据局", "330000", [HOST])
    assert {"home", "roster", "functions", "notices"} <= set(made["pages"])  # type: ignore[call-overload]
    assert desk.told("lint")[2] == 0


def test_what_was_saved_can_be_replayed_and_says_what_was_read(desk: Desk) -> None:
    desk.new(f"http://{HOST}/")
    fixture = desk.folder / "fixtures" / "yunzhou-sjj"
    reading = json.loads((fixture / "reading.json").read_text("utf-8"))

    assert reading["identity"]["code"] == "3300000031"
    (roster,) = [one for one in reading["pages"] if one["kind"] == "roster"]
    assert [person for person, *_ in roster["leaders"]] == [name for name, _ in PEOPLE]
    assert read_world(fixture).hosts == {HOST}
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as end:
        run(["--db", f"sqlite:///{desk.folder}/again.db", "replay", str(fixture), "--check"])
    assert (end.value.code or 0, "as expected" in err.getvalue()) == (0, True)


def test_parts_of_a_page_whose_path_is_chinese_are_written_as_addresses_that_hold(desk: Desk) -> None:
    _, _, code = desk.new("http://parts.yunzhou.gov.cn/", "--id", "parts")
    pages = desk.yaml("parts")["pages"]
    place = "http://parts.yunzhou.gov.cn/%E6%9C%BA%E6%9E%84%20%E6%A6%82%E5%86%B5/"

    assert (code, pages["roster"]["url"], pages["functions"]["url"]) == (0, place, f"{place}#zn")  # type: ignore[index]
    assert desk.told("lint")[2] == 0
    fixture = str(desk.folder / "fixtures" / "parts")
    _, told, code = Desk(desk.folder, ["--db", f"sqlite:///{desk.folder}/again.db"]).run("replay", fixture, "--check")
    assert (code, "as expected" in told) == (0, True)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://example.com/", "example.com is no official host"),
        ("http://127.0.0.1/", "no official host"),
        ("http://10.0.0.8:8080/", "no official host"),
        ("not an address", "no web address"),
        ("http://", "no web address"),
        ("http://sjj.yunzhou.gov.cn:99999/", "no web address"),
        ("http://sjj.yunzhou.gov.cn:0/", "no web address"),
        ("http://name:word@sjj.yunzhou.gov.cn/", "no web address"),
        ("http://wall.yunzhou.gov.cn/", "challenged"),
        ("http://loop.yunzhou.gov.cn/", "redirects do not end"),
        ("http://away.yunzhou.gov.cn/", "redirects to a host"),
        ("http://dead.yunzhou.gov.cn/", "transport error"),
        ("http://nowhere.yunzhou.gov.cn/", "cannot be resolved"),
        ("http://bare.yunzhou.gov.cn/", "does not say whose site it is"),
    ],
)
def test_an_address_that_is_no_site_is_one_line_and_writes_nothing(desk: Desk, address: str, says: str) -> None:
    out, err, code = desk.new(address)

    assert (out, code, err.count("\n")) == ("", 2, 1)
    assert says in err
    assert list((desk.folder / "sites").glob("*")) == []
    assert not (desk.folder / "fixtures").exists()


def test_what_a_home_page_does_not_say_the_user_may(desk: Desk) -> None:
    out, _, code = desk.new(
        "http://bare.yunzhou.gov.cn/", "--organisation", "云州市某某局", "--jurisdiction", "990100", "--id", "bare"
    )

    assert code == 0
    assert "partly" in out
    assert desk.yaml("bare")["organisation"] == "云州市某某局"


def test_a_home_page_of_ten_thousand_links_is_searched_within_the_bound(desk: Desk) -> None:
    out, _, code = desk.new("http://many.yunzhou.gov.cn/")

    assert code == 0
    assert "3 leaders read" in out


def test_no_more_is_asked_of_a_new_site_than_the_bound_the_home_page_included(desk: Desk) -> None:
    out, _, _ = desk.new("http://maze.yunzhou.gov.cn/", "--json")

    assert json.loads(out)["requests"] == MAX_REQUESTS


def test_the_hops_of_the_last_request_keep_within_the_bound_too(desk: Desk) -> None:
    """The home page is one of thirty; every column takes four, so the last one may follow no redirect any more."""
    out, _, _ = desk.new("http://hops.yunzhou.gov.cn/", "--json")

    assert json.loads(out)["requests"] == MAX_REQUESTS


def test_a_list_goes_on_over_its_bad_lines_and_ends_with_a_table(desk: Desk) -> None:
    lines = [
        f"http://{HOST}/",
        "# a remark",
        "",
        "nonsense here",
        "http://wall.yunzhou.gov.cn/",
        f"http://{HOST}/",
        "http://dead.yunzhou.gov.cn/",
    ]
    (desk.folder / "list.txt").write_text("\n".join(lines), "utf-8")
    out, _, code = desk.new("--file", str(desk.folder / "list.txt"))

    assert code == 0
    assert out.rstrip().endswith("5 addresses: 1 found, 1 blocked, 1 no site, 2 refused")
    assert "watched already as yunzhou-sjj" in out.replace("\n", " ") or "watched" in out


def test_an_address_without_a_scheme_is_tried_with_https_and_then_without(desk: Desk) -> None:
    out, _, code = desk.new("quiet.yunzhou.gov.cn")

    assert code == 0
    assert "http://quiet.yunzhou.gov.cn/ld/" in out


def test_two_sections_of_one_host_are_looked_at_one_after_the_other(desk: Desk) -> None:
    (desk.folder / "list.txt").write_text(f"http://{HOST}/\nhttp://{HOST}/zn/\nhttp://{HOST}/tz/\n", "utf-8")
    out, _, code = desk.new("--file", str(desk.folder / "list.txt"), "--json")

    assert (code, [json.loads(text)["address"] for text in out.splitlines()]) == (
        0,
        [f"http://{HOST}/", f"http://{HOST}/zn/", f"http://{HOST}/tz/"],
    )


def test_a_list_as_json_has_a_line_an_address(desk: Desk) -> None:
    (desk.folder / "list.txt").write_text(f"http://{HOST}/\nnonsense here\n", "utf-8")
    out, _, code = desk.new("--file", str(desk.folder / "list.txt"), "--json")

    first, second = (json.loads(text) for text in out.splitlines())
    assert (code, first["outcome"], second["outcome"]) == (0, "found", "refused")
    assert first["requests"] <= MAX_REQUESTS
    assert {one["kind"] for one in first["found"]} >= {"roster", "functions", "notices"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "give one home address, or --file"),
        (("--file", "no-such-file.txt"), "cannot be read"),
        ((f"http://{HOST}/", "--file", "x"), "give one home address, or --file"),
        ((f"http://{HOST}/", "--id", "../x"), "small letters, digits and hyphens"),
        ((f"http://{HOST}/", "--jurisdiction", "Zhejiang"), "six digits of GB/T 2260"),
    ],
)
def test_a_command_that_cannot_be_meant_is_refused(desk: Desk, words: tuple[str, ...], says: str) -> None:
    _, err, code = desk.new(*words)

    assert (code, says in err, err.count("\n")) == (2, True, 1)


def test_the_built_in_registry_is_not_written_to(web: list[str]) -> None:
    err = io.StringIO()
    with redirect_stderr(err), pytest.raises(SystemExit) as end:
        run([*web, "site", "new", f"http://{HOST}/"])

    assert (end.value.code, "name the folder of your own sites" in err.getvalue()) == (2, True)


def test_an_id_that_is_taken_is_refused_when_asked_for_and_counted_up_when_not(desk: Desk) -> None:
    desk.new(f"http://{HOST}/")
    _, err, code = desk.new("http://many.yunzhou.gov.cn/", "--id", "yunzhou-sjj")

    assert (code, "is taken" in err) == (2, True)


def test_saved_pages_are_not_written_over(desk: Desk) -> None:
    kept = desk.folder / "fixtures" / "yunzhou-sjj" / "notes.txt"
    kept.parent.mkdir(parents=True)
    kept.write_text("mine", "utf-8")
    _, err, code = desk.new(f"http://{HOST}/", "--id", "yunzhou-sjj")
    assert (code, "is taken" in err, [path.name for path in kept.parent.iterdir()]) == (2, True, ["notes.txt"])

    _, _, code = desk.new(f"http://{HOST}/")
    assert (code, kept.read_text("utf-8"), (desk.folder / "sites" / "yunzhou-sjj-2.yaml").is_file()) == (0, "mine", True)


def test_check_tells_what_is_missing_and_what_a_search_finds_now(desk: Desk) -> None:
    desk.new(f"http://{HOST}/")
    path = desk.folder / "sites" / "yunzhou-sjj.yaml"
    path.write_text("\n".join(text for text in path.read_text("utf-8").split("\n") if "roster" not in text), "utf-8")
    out, _, code = desk.told("check", "--json")
    (health,) = (json.loads(text) for text in out.splitlines())

    assert (code, health["seen_at"]) == (0, None)
    assert "roster" in health["missing"]
    assert {"kind": "roster", "url": f"http://{HOST}/ld/"} in health["found_now"]
    offline, err, _ = desk.told("check", "--offline")
    assert "not asked" in offline
    assert "1 sites: 0 seen well" in err


def test_nothing_is_watched_whose_pages_cannot_be_saved(desk: Desk) -> None:
    (desk.folder / "fixtures").mkdir()
    (desk.folder / "fixtures" / "yunzhou-sjj").write_text("a file", "utf-8")
    out, err, code = desk.new(f"http://{HOST}/")

    assert (out, code, "cannot be written" in err) == ("", 2, True)
    assert list((desk.folder / "sites").glob("*")) == []
