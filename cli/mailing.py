"""Mailing: the operator's settings turned into recipients, a mail server and the delivery of reports."""

from collections.abc import Callable, Mapping
from uuid import uuid4

from cli.settings import Settings
from monitor.errors import SettingsError
from monitor.ledger import Ledger
from monitor.site import Site
from reports.mail import MailNotifier, Sender
from reports.recipients import Recipient, recipient
from reports.smtp import SmtpServer
from reports.telling import MAIL
from scheduler.addressing import NOBODY, Addressing
from scheduler.delivery import Delivery
from scheduler.timing import zone_of


def recipients_of(settings: Settings) -> tuple[Recipient, ...]:
    """Return who gets the digest; nobody as long as there is no mail server.

    Raises:
        SettingsError: an address, a type, a time or the server's address is wrong.
    """
    if server_of(settings) is None:
        return ()
    Sender.parse(settings.mail_from)
    zone = zone_of(settings.timezone)
    found = tuple(
        recipient(one.address, one.language, one.types, one.digest_time or settings.digest_time, zone)
        for one in settings.recipients
    )
    if len({one.address for one in found}) < len(found):
        raise SettingsError("recipients: one address stands there twice")
    return found


def server_of(settings: Settings) -> SmtpServer | None:
    """Return the mail server, or None where none is set."""
    return None if settings.smtp_url is None else SmtpServer.parse(settings.smtp_url.get_secret_value())


def addressing_of(settings: Settings, ledger: Ledger) -> Addressing:
    """Return who is to be told of what."""
    found = recipients_of(settings)
    return Addressing(found, ledger.outbox.recipients, settings.patience) if found else NOBODY


def delivery_of(settings: Settings, ledger: Ledger, sites: Mapping[str, Site]) -> Delivery | None:
    """Return what hands reports over, or None where nobody gets any."""
    server, found = server_of(settings), recipients_of(settings)
    if server is None or not found:
        return None
    sender = Sender.parse(settings.mail_from)
    return Delivery(
        ledger=ledger,
        notifiers={MAIL: MailNotifier(server, sender)},
        recipients={one.address: one for one in found},
        new_id=message_ids(sender.address.domain),
        names={site.id: site.organisation for site in sites.values()},
    )


def message_ids(domain: str) -> Callable[[], str]:
    """Return what makes a new Message-ID, without the angle brackets."""
    return lambda: f"{uuid4().hex}@{domain}"
