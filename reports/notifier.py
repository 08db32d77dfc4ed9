"""What every way of telling people promises: ``Notifier``."""

from dataclasses import dataclass
from typing import Protocol

from reports.digest import Digest


@dataclass(frozen=True, slots=True)
class Parcel:
    """A digest for one recipient; *message_id* was fixed before the first try and stays the same in every later one."""

    recipient: str
    message_id: str
    digest: Digest


class Notifier(Protocol):
    """One way of telling people.

    When ``send`` returns, the parcel is handed over; when it raises, it may or may not be, and is sent again
    under the same id. An empty digest is nothing to tell. ``DeliveryError`` is all it raises.
    """

    async def send(self, parcel: Parcel) -> None:
        """Hand *parcel* over.

        Raises:
            DeliveryError: it was not taken, or nobody can say whether it was.
        """
        ...
