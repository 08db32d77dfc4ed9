"""What a saved page is worth by what it shows alone, where nobody knows whose it is and how it came."""

from dataclasses import replace

import pytest

from monitor.model import Verdict
from monitor.quality import assess_saved
from scraper.parsers import read
from scraper.parsers.context import Context
from tests.unit.monitor.pages import PEOPLE, bare, page, snapshot
from tests.unit.monitor.test_quality import GONE, REFUSALS

TORN = b"".join(part + b"\xff\xfe\xff" for part in (page(PEOPLE).encode()[place:][:50] for place in range(0, 3000, 50)))


@pytest.mark.parametrize(
    ("body", "verdict", "reason"),
    [
        (page(PEOPLE), Verdict.GOOD, "read"),
        (page(PEOPLE, foot="", end=""), Verdict.GOOD, "read"),
        (page(PEOPLE).replace("云岭省", "海州省").replace("9100000040", "8512000031"), Verdict.GOOD, "read"),
        (bare(REFUSALS["360 anyu"]), Verdict.BLOCKED, "a gateway's own page names its maker"),
        (GONE["text"], Verdict.SOFT_404, "the text says that the page is gone"),
        (TORN, Verdict.ENCODING_BAD, "characters of the page cannot be decoded"),
        (bare("澳门新葡京 百家乐 真人视讯 老虎机 娱乐城"), Verdict.FOREIGN, "the page advertises gambling: a hijacked site or an expired domain"),
        (bare("", script="location.href='/new/ld.html';"), Verdict.REDIRECT_STUB, "the page only leads to /new/ld.html"),
        (bare("", script="start();"), Verdict.SHELL, "the page is an application shell without data"),
    ],
    ids=["a roster", "without its end", "of another region", "a refusal", "gone", "torn", "gambling", "a stub", "a shell"],
)  # fmt: skip
def test_a_saved_page_is_worth_what_it_shows(body: str | bytes, verdict: Verdict, reason: str) -> None:
    shot = replace(snapshot(body), url="", final_url="")
    outline = read(shot.body, None, Context(role=shot.role)).outline

    found = assess_saved(shot, outline)

    assert (found.verdict, found.reason) == (verdict, reason)
