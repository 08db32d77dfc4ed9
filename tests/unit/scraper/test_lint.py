"""Lint: hosts that trust nothing, and names that two sites bear."""

import pytest

from monitor.site import Site
from scraper.lint import lint_registry, lint_site


def site(identifier: str, host: str, *aliases: str) -> Site:
    """Return a site of an invented body."""
    return Site.model_validate(
        {
            "id": identifier,
            "organisation": f"{identifier}数据局",
            "jurisdiction": "990000",
            "hosts": [host],
            "aliases": list(aliases),
            "pages": {"home": {"url": f"https://{host}/"}},
        }
    )


@pytest.mark.parametrize(
    ("host", "bad"),
    [("a.gov.cn", False), ("a_b.gov.cn", False), ("a.gov.cn/col", True), ("a b.gov.cn", True), ("-a.gov.cn", True)],
)
def test_a_host_is_a_bare_name(host: str, bad: bool) -> None:
    assert ("bad-host" in {finding.check for finding in lint_site(site("yunlu", host))}) is bad


def test_two_sites_may_share_a_name_that_needs_its_place_and_no_other() -> None:
    shared = [
        list(lint_registry([site("yunlu", "a.gov.cn", alias), site("yunxi", "b.gov.cn", alias)]))
        for alias in ("省数据和政务服务局", "云麓省数据和政务服务局")
    ]

    assert [[finding.check for finding in findings] for findings in shared] == [[], ["name-taken"]]
