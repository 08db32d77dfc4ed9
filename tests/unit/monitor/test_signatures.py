"""The signatures of pages in the way: each fits its sample, bears its own name, and is quick on hostile text."""

import time

import pytest

from monitor.signatures import Where
from monitor.signs import SIGNATURES


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
