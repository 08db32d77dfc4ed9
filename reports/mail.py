"""The digest as a mail: one multipart message, text and HTML, handed to the mail server."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

from monitor.errors import SettingsError
from reports.digest import Rendered, render
from reports.notifier import Parcel
from reports.plain import plain
from reports.smtp import Transport

SENDER_NAME = "bureauwatch"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who the mail is from."""

    address: Address

    @classmethod
    def parse(cls, text: str) -> "Sender":
        """Return the sender that *text* names: ``watch@example.org`` or ``Name <watch@example.org>``.

        Raises:
            SettingsError: it holds no address.
        """
        name, spec = parseaddr(text)
        try:
            address = Address(display_name=name or SENDER_NAME, addr_spec=spec)
        except (MessageError, ValueError, IndexError) as error:
            raise SettingsError(f"mail_from: {text!r} is no mail address") from error
        if not address.username or not address.domain or plain(text) != text:
            raise SettingsError(f"mail_from: {text!r} is no mail address")
        return cls(address)


@dataclass(frozen=True)
class MailNotifier:
    """Send digests by mail; the blocking talk with the server runs in a thread."""

    transport: Transport
    sender: Sender

    async def send(self, parcel: Parcel) -> None:
        """Mail *parcel*, unless there is nothing to tell."""
        if parcel.digest.empty:
            return
        mail = compose(render(parcel.digest), parcel, self.sender, at=parcel.digest.until)
        hand_over: Callable[[str, str, bytes], None] = self.transport.hand_over
        await asyncio.to_thread(hand_over, self.sender.address.addr_spec, parcel.recipient, mail.as_bytes())


def compose(rendered: Rendered, parcel: Parcel, sender: Sender, *, at: datetime) -> EmailMessage:
    """Return the message of *rendered*: plain text first, the same as HTML beside it."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender.address
    mail["To"] = Address(addr_spec=parcel.recipient)
    mail["Subject"] = rendered.subject
    mail["Date"] = at
    mail["Message-ID"] = f"<{parcel.message_id}>"
    # Nobody's holiday notice should answer a report (RFC 3834).
    mail["Auto-Submitted"] = "auto-generated"
    # base64 passes every server, also one without 8BITMIME, and a line of any length.
    mail.set_content(rendered.text, cte="base64")
    mail.add_alternative(rendered.html, subtype="html", cte="base64")
    mail["Content-Language"] = parcel.digest.language.value
    return mail
