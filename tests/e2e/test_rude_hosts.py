"""Hosts that answer rudely get their incidents, and the polite one beside them is read."""

import asyncio
import gzip
import zlib

from tests.e2e.bench import Bench, html, page, site
from tests.e2e.loopback import Loopback, Script, reply


async def two_hundred_megabytes(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nX-Kept: yes\r\nContent-Type: text/html\r\nContent-Length: 200000000\r\n\r\n")
    for _ in range(200):
        writer.write(b"x" * 1_000_000)
        await writer.drain()


async def never(_: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def short(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 90000\r\n\r\n" + page())
    await writer.drain()
    writer.close()


async def giant_headers(writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(2_000):
        writer.write(b"X-%d: %s\r\n" % (number, b"y" * 1_000))
        await writer.drain()


BOMB = zlib.compress(b"0" * 50_000_000)


# What a host does, and the verdict that its page must get.
RUDE: dict[str, tuple[bytes | Script, str]] = {
    "huge": (two_hundred_megabytes, "partial"),
    "bomb": (html(gzip.compress(b"0" * 50_000_000), "Content-Encoding: gzip"), "partial"),
    "bomb2": (html(BOMB, "Content-Encoding: deflate"), "partial"),
    "pdf": (html(b"%PDF-1.7\n" + bytes(range(256)) * 40), "shell"),
    "binary": (reply(200, bytes(range(256)) * 40, "Content-Type: application/octet-stream"), "shell"),
    "loop": (reply(302, b"", "Location: /home"), "transport_error"),
    "spiral": (reply(302, b"", "Location: /home?again"), "transport_error"),
    "mute": (never, "transport_error"),
    "empty": (html(b""), "shell"),
    "unasked": (reply(304), "shell"),
    "short": (short, "transport_error"),
    "giant": (giant_headers, "transport_error"),
    "inject": (html(page("注入省数据局"), 'ETag: "x\\r\\nX-Smuggled: yes"', "X-Odd: \x01\x02"), "good"),
    "nonsense": (b"this is no HTTP at all\r\n\r\n", "transport_error"),
    "deep": (html(b"<div>" * 60_000), "partial"),
    "attributes": (html(b"<html><body " + b"a=1 " * 30_000 + b">"), "partial"),
    "nul": (html(page("空字省数据局").replace("会议".encode(), "会\x00议".encode())), "good"),
    "polite": (html(page("云州省数据局")), "good"),
}


NAMES = {"inject": "注入省数据局", "nul": "空字省数据局"}


def test_rude_hosts_get_their_incidents_and_the_polite_one_is_read() -> None:
    at = Bench(Loopback({}))
    for name, (answer, _) in RUDE.items():
        at.server.answers[f"{name}.example/home"] = answer
    at.server.answers["spiral.example/home?again"] = reply(302, b"", "Location: /home?once-more")
    at.server.answers["spiral.example/home?once-more"] = reply(302, b"", "Location: /home?again")
    sites = [site(name, NAMES.get(name, "云州省数据局")) for name in RUDE]

    report, _ = at.round(*sites)
    again, _ = at.round(*sites, everything=True)

    assert at.verdicts() == {f"{name}/home": verdict for name, (_, verdict) in RUDE.items()}
    bad = {name for name, (_, verdict) in RUDE.items() if verdict != "good"}
    opened = at.store.incidents.open()
    # Most hosts failing at once would be called our own line's fault; here nearly half are well enough to answer.
    assert {(one.site or one.pages[0].page.partition("/")[0]) for one in opened} <= bad | {None}
    seen = {page.page.partition("/")[0] if one.site is None else one.site for one in opened for page in one.pages}
    assert seen == bad
    assert report.opened == len(opened) and again.opened == 0
    huge = at.store.looks.runs("huge/home")[0]
    assert (huge.size, huge.status) == (0, 200)
    kept = at.store.archive.snapshot(huge.id)
    assert kept is not None and kept.header("X-Kept") == "yes"
    assert at.store.archive.pending() == ()
