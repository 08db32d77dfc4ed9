"""The service as a process of its own: it starts, is told to stop at any moment, is killed, and goes on."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import yaml

from storage.store import Store, open_store
from tests.e2e.loopback import Loopback, reply

PROJECT = Path(__file__).parents[2]
PAGE = (
    "<html><head><title>云州省数据局</title><meta name='SiteName' content='云州省数据局'></head><body><h1>云州省数据局</h1>"
    + "<p>全省数据工作会议召开，会议总结上年工作，部署今年任务。</p>" * 30
    + "<footer>主办单位：云州省数据局</footer></body></html>"
).encode()
GOOD = reply(200, PAGE, "Content-Type: text/html; charset=utf-8")
COMPOSE = yaml.safe_load((PROJECT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]["service"]
PATIENCE = 60
T = TypeVar("T")
SITE = """\
id: {name}
organisation: {title}
jurisdiction: "990000"
hosts: [{name}.example]
sources: {{"{name}.example": a test}}
pages:
  home: {{url: "http://{name}.example/"}}
"""


class Service:
    """``bureauwatch serve`` in a child, with what it says on stderr."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said = ""

    async def until(self, word: str) -> None:
        """Wait until the service says *word*."""
        assert self.process.stderr is not None
        while word not in self.said:
            line = await asyncio.wait_for(self.process.stderr.readline(), PATIENCE)
            assert line, f"ended without a word of {word!r}:\n{self.said}"
            self.said += line.decode()

    async def end(self, how: signal.Signals) -> int:
        """Send a signal; return the exit code."""
        self.process.send_signal(how)
        assert self.process.stderr is not None
        self.said += (await asyncio.wait_for(self.process.stderr.read(), PATIENCE)).decode()
        return await self.process.wait()


async def serve(folder: Path, port: int, *, drain: str = "5") -> Service:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BUREAUWATCH_")}
    environment |= {"BUREAUWATCH_DB": url_of(folder), "BUREAUWATCH_SITES": str(folder / "sites"), "BUREAUWATCH_DRAIN": drain}
    words = ["-m", "cli", "--hosts-map", f"*.example=127.0.0.1:{port}", *COMPOSE["command"][1:]]
    pipe = asyncio.subprocess.PIPE
    return Service(
        await asyncio.create_subprocess_exec(
            sys.executable, *words, cwd=PROJECT, env=environment, stderr=pipe, stdout=asyncio.subprocess.DEVNULL
        )
    )


def url_of(folder: Path) -> str:
    return f"sqlite:///{folder}/watch.db"


def sites(folder: Path, *names: str) -> None:
    (folder / "sites").mkdir()
    for name, title in zip(names, ("云州省数据局", "雾州省数据局"), strict=False):
        (folder / "sites" / f"{name}.yaml").write_text(SITE.format(name=name, title=title), encoding="utf-8")


def healthcheck(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the health check of the compose file against the service's database."""
    environ = {**os.environ, "BUREAUWATCH_DB": url_of(folder), "BUREAUWATCH_SITES": str(folder / "sites")}
    words = [sys.executable, "-m", "cli", *COMPOSE["healthcheck"]["test"][2:]]
    return subprocess.run(words, cwd=PROJECT, env=environ, capture_output=True, text=True, timeout=PATIENCE)


def looks(folder: Path, page: str) -> list[tuple[str, int]]:
    return with_store(folder, lambda store: [(run.verdict.value, run.looks) for run in store.looks.runs(page)])


def with_store(folder: Path, ask: Callable[[Store], T]) -> T:
    store = open_store(url_of(folder))
    try:
        return ask(store)
    finally:
        store.close()


def silent() -> tuple[Callable[[asyncio.StreamWriter], object], asyncio.Event]:
    asked = asyncio.Event()

    async def never(_: asyncio.StreamWriter) -> None:
        asked.set()
        await asyncio.Event().wait()

    return never, asked


def test_an_idle_service_stops_at_once_and_tolerates_no_second_one(tmp_path: Path) -> None:
    sites(tmp_path, "yun")
    before = healthcheck(tmp_path)
    healthy: list[subprocess.CompletedProcess[str]] = []

    async def scenario() -> tuple[int, str, int, str]:
        async with Loopback({"yun.example/": GOOD}) as server:
            first = await serve(tmp_path, server.port)
            await first.until("round.finished")
            healthy.append(await asyncio.to_thread(healthcheck, tmp_path))
            second = await serve(tmp_path, server.port)
            refused = await asyncio.wait_for(second.process.wait(), PATIENCE)
            assert second.process.stderr is not None
            said = (await second.process.stderr.read()).decode()
            return await first.end(signal.SIGTERM), first.said, refused, said

    code, said, refused, line = asyncio.run(scenario())

    assert (before.returncode, healthy[0].returncode) == (1, 0), (before, healthy)
    assert "bureauwatch serve" in before.stdout and healthy[0].stdout.startswith("well")
    assert code == 0
    assert "service.stopped" in said and "drain_bound" not in said
    assert looks(tmp_path, "yun/home") == [("good", 1)]
    assert refused == 2
    assert line.count("\n") == 1 and "another «bureauwatch serve»" in line


def test_a_stop_during_start_up_is_heard(tmp_path: Path) -> None:
    sites(tmp_path, "yun")

    async def scenario() -> tuple[int, str]:
        async with Loopback({"yun.example/": GOOD}) as server:
            service = await serve(tmp_path, server.port)
            await service.until("service.starting")
            return await service.end(signal.SIGTERM), service.said

    code, said = asyncio.run(scenario())

    assert code == 0, said
    assert "Traceback" not in said


def test_a_stop_in_the_middle_of_a_crawl_keeps_what_was_answered_and_ends_within_the_bound(tmp_path: Path) -> None:
    sites(tmp_path, "yun", "wu")

    async def scenario() -> tuple[int, str, float]:
        never, asked = silent()
        async with Loopback({"yun.example/": GOOD, "wu.example/": never}) as server:  # type: ignore[dict-item]
            service = await serve(tmp_path, server.port, drain="2")
            await asyncio.wait_for(asked.wait(), PATIENCE)
            for _ in range(500):
                if "yun.example/" in server.paths():
                    break
                await asyncio.sleep(0.01)
            told = asyncio.get_running_loop().time()
            code = await service.end(signal.SIGTERM)
            return code, service.said, asyncio.get_running_loop().time() - told

    code, said, took = asyncio.run(scenario())

    assert code == 0, said
    assert "Traceback" not in said
    # The bound, and what it takes to break off and to leave.
    assert took < 2 + 8
    assert looks(tmp_path, "yun/home") == [("good", 1)]
    assert looks(tmp_path, "wu/home") == []


def test_a_round_that_a_kill_broke_off_goes_on_and_asks_nothing_twice(tmp_path: Path) -> None:
    sites(tmp_path, "yun", "wu")

    async def scenario() -> tuple[int, list[str]]:
        never, asked = silent()
        async with Loopback({"yun.example/": GOOD, "wu.example/": never}) as server:  # type: ignore[dict-item]
            killed = await serve(tmp_path, server.port)
            await asyncio.wait_for(asked.wait(), PATIENCE)
            for _ in range(500):
                if looks(tmp_path, "yun/home"):
                    break
                await asyncio.sleep(0.02)
            assert await killed.end(signal.SIGKILL) == -9
            server.answers["wu.example/"] = GOOD.replace("云州".encode(), "雾州".encode())
            server.asked.clear()
            again = await serve(tmp_path, server.port)
            await again.until("round.finished")
            return await again.end(signal.SIGTERM), server.paths()

    code, paths = asyncio.run(scenario())

    assert code == 0
    assert "wu.example/" in paths and "yun.example/" not in paths
    assert looks(tmp_path, "yun/home") == [("good", 1)]
    assert looks(tmp_path, "wu/home") == [("good", 1)]
    last = with_store(tmp_path, lambda store: store.rounds.last())
    assert last is not None and last.id == 1 and last.finished_at is not None
