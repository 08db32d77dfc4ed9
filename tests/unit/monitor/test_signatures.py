"""The signatures of pages in the way: each fits its sample, bears its own name, settles its page, and is quick on hostile text."""

import re
import time

import pytest

from monitor.model import Role, Verdict
from monitor.outline import Outline
from monitor.signatures import Signature, Where, numbered, signature
from monitor.signs import SIGNATURES, signed
from tests.unit.monitor.pages import bare, judged, snapshot
from tests.unit.monitor.test_quality import CHALLENGES, GONE, MAINTENANCE, MOVED, REFUSALS


@pytest.mark.parametrize("one", SIGNATURES, ids=lambda one: one.id)
def test_every_signature_fits_its_sample(one: object) -> None:
    found = next(row for row in SIGNATURES if row is one)

    assert found.pattern.search(found.sample)


def test_signature_names_are_unique() -> None:
    assert len({one.id for one in SIGNATURES}) == len(SIGNATURES)


HOSTILE = (
    "您的" * 2000,
    "网站" * 2000,
    "document.cookie=" * 300,
    "由阿里云" * 1000,
    "页面" * 2000,
    "('_')+" * 700,
    "请求" * 2000,
    "a-." * 1300,
)


@pytest.mark.parametrize("one", SIGNATURES, ids=lambda one: one.id)
def test_no_signature_is_slow_on_a_hostile_page(one: object) -> None:
    found = next(row for row in SIGNATURES if row is one)
    began = time.process_time()
    for text in HOSTILE:
        found.pattern.search(text[:4000] if found.where is not Where.SCRIPT else text[:16_000])

    assert time.process_time() - began < 1.0


SIGNED = [*map(bare, REFUSALS.values()), *CHALLENGES.values(), *MAINTENANCE.values(), *GONE.values(), *MOVED.values()]


@pytest.mark.parametrize("body", SIGNED, ids=range(len(SIGNED)))
def test_a_signature_gives_its_verdict_its_reason_and_its_name(body: str) -> None:
    found = judged(snapshot(body))
    (row,) = (row for row in SIGNATURES if row.id == found.signature)

    assert (found.verdict, found.reason) == (row.verdict, row.reason)


TEXTS = [row for row in SIGNATURES if row.where is Where.TEXT and not row.statuses]


@pytest.mark.parametrize("row", TEXTS, ids=lambda row: row.id)
def test_a_signature_holds_up_to_its_length_of_text(row: Signature) -> None:
    def found(length: int, main: int = 0, role: Role = Role.ROSTER) -> str:
        outline = Outline(text_head=row.sample, text_length=length, main_text_length=main)
        judgement = signed(snapshot("", role), outline)
        return judgement.signature if judgement is not None else ""

    others = {other.id for other in TEXTS if other is not row and other.pattern.search(row.sample)}

    assert found(row.max_text) in {row.id, *others}
    assert found(row.max_text) == row.id or others
    assert found(row.max_text + 1) != row.id
    assert (found(row.max_text + 1, main=1) in {row.id, *others} - {""}) is row.framed or others
    assert found(row.max_text + 1, main=1, role=Role.HOME) != row.id, "a home page is menus and little else"


def test_a_row_keeps_what_it_is_given_and_looks_at_no_case() -> None:
    row = signature("one", Verdict.BLOCKED, Where.TEXT, "waf", 100, "WAF", "because", 403, 405)

    assert (row.id, row.verdict, row.where, row.max_text, row.sample, row.reason) == (
        "one", Verdict.BLOCKED, Where.TEXT, 100, "WAF", "because",
    )  # fmt: skip
    assert row.statuses == {403, 405}
    assert not row.framed
    assert signature("two", Verdict.BLOCKED, Where.TEXT, "waf", 100, "WAF", "because", framed=True).framed
    assert row.pattern.search(row.sample)
    assert all(one.reason and isinstance(one.reason, str) for one in SIGNATURES)


@pytest.mark.parametrize(
    ("title", "fits"),
    [
        ("404", True), ("404 页面不存在", True), ("404错误", True), ("404_砚溟省数据局", True), ("404 - Not Found", True),
        ("404人参加培训", False), ("404 个事项", False), ("4045", False), ("404.5亿元", False), ("404-410", False), ("404号文件", False),
    ],
)  # fmt: skip
def test_a_number_that_counts_something_is_no_status(title: str, fits: bool) -> None:
    assert (re.match(numbered("404"), title) is not None) is fits
