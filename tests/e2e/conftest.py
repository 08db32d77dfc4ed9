"""How tests use the network: one reactor for the session, real servers on loopback.

Twisted's reactor can be installed once in a process. ``scraper.reactor.run`` installs it on the first call and then only
runs a coroutine on its loop, so a test is a plain function that calls ``run(scenario())`` as often as it likes;
no plugin, no event-loop fixture, no thread. Fixtures of the unit tests may do the same.
"""

from collections.abc import Iterator

import pytest

from tests.e2e.postbox import Postbox, open_postbox


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """A mail server on loopback that keeps what it gets."""
    with open_postbox() as box:
        yield box
