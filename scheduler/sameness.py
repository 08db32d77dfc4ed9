"""Sameness: may equal bytes stand for an equal verdict, so that nothing is read again."""

from monitor.looks import Run
from monitor.model import Snapshot, Verdict
from scraper.parsers import PARSER_VERSION

LED_ON = frozenset({Verdict.REDIRECT_STUB, Verdict.EMPTY_COLUMN, Verdict.SHELL, Verdict.MOVED_NOTICE})


def shows_the_same(newest: Run, snapshot: Snapshot) -> bool:
    """Say whether equal bytes may stand for an equal verdict; a list that is stale may have become the truth."""
    return (
        snapshot.failure is None
        and newest.failure is None
        and newest.sha256 == snapshot.sha256
        and newest.url == snapshot.url
        and newest.landing == snapshot.landing
        and newest.status == snapshot.status
        and newest.parser_version == PARSER_VERSION
        and newest.verdict is not Verdict.STALE
        and newest.verdict not in LED_ON
    )
