"""The mail server: where it is, and one message handed over to it."""

import smtplib
import ssl
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import unquote, urlsplit

from monitor.errors import DeliveryError, SettingsError
from reports.plain import plain

# scheme → default port
SCHEMES = {"smtp": 25, "smtps": 465, "smtp+tls": 587}
FORM = "write smtp://[user:pass@]host[:port], smtps://… or smtp+tls://…"


class Transport(Protocol):
    """Something that takes a finished message to one address."""

    def hand_over(self, sender: str, recipient: str, message: bytes) -> None:
        """Return when the server took *message*.

        Raises:
            DeliveryError: it did not, or nobody can say.
        """
        ...


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """A mail server; the password is in no text of it."""

    host: str
    port: int
    scheme: str = "smtp"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    timeout: float = 15.0
    trusted: ssl.SSLContext | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, url: str) -> "SmtpServer":
        """Return the server that *url* names.

        Raises:
            SettingsError: it cannot be read; the message never repeats the address, which may hold a password.
        """
        try:
            parts = urlsplit(url.strip())
            host, port = parts.hostname, parts.port
        except ValueError:
            raise SettingsError(f"smtp_url cannot be read; {FORM}") from None
        if parts.scheme not in SCHEMES:
            raise SettingsError(f"smtp_url has no scheme that is known; {FORM}")
        if not host or parts.path not in ("", "/") or parts.query or parts.fragment:
            raise SettingsError(f"smtp_url names no host and port alone; {FORM}")
        if (parts.username is None) != (parts.password is None):
            raise SettingsError(f"smtp_url has a user without a password; {FORM}")
        user, password = (None if part is None else unquote(part) for part in (parts.username, parts.password))
        return cls(host, SCHEMES[parts.scheme] if port is None else port, parts.scheme, user, password)

    def hand_over(self, sender: str, recipient: str, message: bytes) -> None:
        """Give *message* to the server; return when it took it."""
        try:
            with self._session() as session:
                session.sendmail(sender, [recipient], message)
        except smtplib.SMTPRecipientsRefused as refused:
            code, reply = refused.recipients[recipient]
            raise DeliveryError(f"{self} refused {recipient}: {_reply(code, reply)}", permanent=code >= 500) from refused
        except smtplib.SMTPAuthenticationError as refused:
            # A server may repeat what it was told: its reply to a login is not kept.
            raise DeliveryError(
                f"{self} refused user and password ({refused.smtp_code})", permanent=True, everyone=True
            ) from None
        except smtplib.SMTPResponseException as refused:
            reason = _reply(refused.smtp_code, refused.smtp_error)
            everyone = isinstance(refused, (smtplib.SMTPConnectError, smtplib.SMTPHeloError, smtplib.SMTPSenderRefused))
            permanent = refused.smtp_code >= 500
            raise DeliveryError(f"{self} refused the message: {reason}", permanent=permanent, everyone=everyone) from refused
        except smtplib.SMTPNotSupportedError as refused:
            raise DeliveryError(f"{self}: {plain(refused)}", permanent=True, everyone=True) from refused
        except (OSError, smtplib.SMTPException) as error:
            raise DeliveryError(f"{self} cannot be reached: {plain(error) or type(error).__name__}", everyone=True) from error

    def _session(self) -> "_Session":
        return _Session(self)

    def __str__(self) -> str:
        return f"mail server {self.host}:{self.port}"


class _Session:
    """A connection that is logged in; leaving it never undoes what the server took."""

    def __init__(self, server: SmtpServer) -> None:
        self._server = server
        self._connection: smtplib.SMTP | None = None

    def __enter__(self) -> smtplib.SMTP:
        server = self._server
        context = server.trusted or ssl.create_default_context()
        if server.scheme == "smtps":
            connection: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=server.timeout, context=context)
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=server.timeout)
        self._connection = connection
        try:
            if server.scheme == "smtp+tls":
                connection.starttls(context=context)
            if server.user is not None and server.password is not None:
                connection.login(server.user, server.password)
        except BaseException:
            connection.close()
            raise
        return connection

    def __exit__(self, *_: object) -> None:
        if self._connection is None:
            return
        try:
            self._connection.quit()
        except (OSError, smtplib.SMTPException):
            self._connection.close()


def _reply(code: int, reply: bytes | str) -> str:
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    return f"{code} {plain(text, 160)}"
