"""The limits of a crawl: politeness, patience and appetite."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CrawlSettings:
    """What an operator may change about fetching; the defaults are the polite ones.

    *contact* goes into the user agent, so that a webmaster can reach who runs this. *delay_scale* 0 is the replay's
    simulated clock: no pause at all. *jitter* only ever lengthens a delay, by up to its share. *max_follow* bounds the
    further pages of one site in one crawl. *concurrency* bounds the hosts asked at once, each by one request.
    """

    version: str = "0.1.0"
    contact: str = ""
    delay_scale: float = 1.0
    jitter: float = 0.25
    timeout: float = 30.0
    max_body: int = 8 * 1024 * 1024
    max_redirects: int = 10
    max_follow: int = 60
    concurrency: int = 128
    drain_seconds: float = 10.0

    @property
    def user_agent(self) -> str:
        """The honest name: ``bureauwatch/VERSION (+CONTACT)``."""
        return f"bureauwatch/{self.version} (+{self.contact})" if self.contact else f"bureauwatch/{self.version}"
