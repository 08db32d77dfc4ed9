"""Install the one reactor of the process, and run coroutines on its loop.

Twisted's reactor can be installed once and started once. The asyncio reactor only borrows the event loop, so
we start it without ever "running" it: the loop is then run as often as one likes, and nothing is left to stop.
"""

import asyncio
import atexit
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

from scrapy.utils.reactor import install_reactor

T = TypeVar("T")
REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"


def install() -> asyncio.AbstractEventLoop:
    """Install the asyncio reactor if none is there, and return the loop it lives on.

    Raises RuntimeError when something else has already installed another reactor.
    """
    # Asked again where no loop is current, as after asyncio.run, Scrapy makes one that nobody ever closes.
    if "twisted.internet.reactor" not in sys.modules:
        install_reactor(REACTOR)
    from twisted.internet import reactor
    from twisted.internet.asyncioreactor import AsyncioSelectorReactor

    if not isinstance(reactor, AsyncioSelectorReactor):
        raise RuntimeError(  # noqa: TRY004 - not an argument of ours
            f"the asyncio reactor is needed, but {type(reactor).__name__} is installed"
        )
    loop: asyncio.AbstractEventLoop = reactor._asyncioEventloop
    # However often we are called, the loop is closed once, when the process ends.
    atexit.unregister(loop.close)
    atexit.register(loop.close)
    return loop


def run(main: Coroutine[Any, Any, T]) -> T:
    """Run *main* to its end on the reactor's loop and return what it returns; may be called again."""
    loop = install()
    from twisted.internet import reactor

    if not reactor.running:
        reactor.startRunning(installSignalHandlers=False)
    return loop.run_until_complete(main)
