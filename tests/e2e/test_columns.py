"""A body of which only the home page is declared: its columns are found, watched and shown; a dead link is no incident."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOST = "data.yunling.gov.cn"
pytestmark = pytest.mark.e2e
SITE = f"""id: yunling
organisation: 云岭省数据局
jurisdiction: "910000"
hosts: [{HOST}]
pages:
  home: {{url: "https://{HOST}/"}}
"""
FILLER = "<p>云岭省数据局发布全省公共数据资源登记、授权运营和开放利用工作的消息，欢迎社会各界监督。</p>" * 6


def page(title: str, body: str) -> str:
    menu = "<ul><li><a href='/'>首页</a></li><li><a href='/ld/'>领导信息</a></li><li><a href='/zn/'>机构职能</a></li></ul>"
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><meta name='SiteName' content='云岭省数据局'><title>{title}-云岭省数据局</title></head>"
        f"<body><div class='nav'>{menu}</div><div class='main'>{body}</div><div class='footer'>主办单位：云岭省数据局</div></body></html>"
    )


def leaders(*people: tuple[str, str]) -> str:
    rows = "".join(f"<li><b>{name}</b><span>{post}</span></li>" for name, post in people)
    return page("领导信息", f"<ul class='ld'>{rows}</ul>{FILLER}")


def put(world: Path, edition: str, path: str, text: str) -> None:
    target = world / "editions" / edition / HOST / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def run(folder: Path, *words: str) -> str:
    given = ["--db", f"sqlite:///{folder}/ledger.db", "--sites", str(folder / "world" / "sites")]
    command = [sys.executable, "-m", "cli", *given, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True).stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("columns")
    world = base / "world"
    (world / "sites").mkdir(parents=True)
    (world / "sites" / "yunling.yaml").write_text(SITE, "utf-8")
    put(world, "2025-03-03", "index.html", page("首页", FILLER))
    put(world, "2025-03-03", "ld/index.html", leaders(("周砚", "局长"), ("苗长顺", "副局长")))
    put(world, "2025-03-06", "ld/index.html", leaders(("周砚", "局长"), ("苗长顺", "副局长"), ("林湛", "副局长")))
    run(base, "replay", str(world))
    return base


def test_who_joins_the_roster_that_was_found_is_news_and_who_stood_there_is_not(folder: Path) -> None:
    events = [json.loads(text) for text in run(folder, "events", "--json").splitlines()]

    assert [(event["type"], event["person"]) for event in events] == [("leader.listed", "林湛")]


def test_a_column_that_never_led_anywhere_is_no_incident(folder: Path) -> None:
    assert run(folder, "incidents", "--json") == ""


def test_the_columns_that_can_be_read_are_shown_as_found(folder: Path) -> None:
    """The column of functions leads nowhere: it is no find."""
    shown = json.loads(run(folder, "site", "show", "yunling", "--json"))

    assert [(page["role"], page["url"]) for page in shown["found"]] == [("roster", f"https://{HOST}/ld/")]
    assert shown["not_known"] == ["functions", "notices"], "what was found is known"
    assert "not known       functions, notices\n" in run(folder, "site", "show", "yunling")
    assert "found on the home page" in run(folder, "site", "show", "yunling")
