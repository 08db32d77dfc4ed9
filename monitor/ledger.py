"""The ledger: everything that storage keeps, as the pipeline holds it."""

from typing import Protocol

from monitor.ports import Archive, Events, Finds, Hosts, Incidents, Looks, Notes, Outbox, Pages, Reviews, Rounds
from monitor.sizes import Sizes


class Ledger(Protocol):
    """Everything that is kept, behind one value per noun."""

    @property
    def archive(self) -> Archive:
        """The snapshots."""
        ...

    @property
    def pages(self) -> Pages:
        """The watched addresses."""
        ...

    @property
    def looks(self) -> Looks:
        """What they showed."""
        ...

    @property
    def events(self) -> Events:
        """What happened."""
        ...

    @property
    def finds(self) -> Finds:
        """What searches of sites came upon."""
        ...

    @property
    def incidents(self) -> Incidents:
        """What stands in the way."""
        ...

    @property
    def outbox(self) -> Outbox:
        """What is to be told."""
        ...

    @property
    def reviews(self) -> Reviews:
        """What waits for people."""
        ...

    @property
    def rounds(self) -> Rounds:
        """The passes over the pages."""
        ...

    @property
    def hosts(self) -> Hosts:
        """What is remembered of hosts."""
        ...

    @property
    def notes(self) -> Notes:
        """Named values."""
        ...

    def sizes(self) -> Sizes:
        """Count what is kept."""
        ...
