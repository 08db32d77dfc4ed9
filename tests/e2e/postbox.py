"""A real SMTP server on loopback that keeps what it is given and answers as it is told to."""

import asyncio
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


@dataclass
class Postbox:
    """What arrived, and what is answered: per recipient a list of replies, used up one a try."""

    replies: dict[str, list[str]] = field(default_factory=dict)
    data_replies: list[str] = field(default_factory=list)
    on_data: Callable[[], None] = lambda: None
    mails: list[tuple[str, EmailMessage]] = field(default_factory=list)
    port: int = 0

    async def handle_RCPT(  # noqa: N802 - the server's name for it
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take or refuse a recipient."""
        waiting = self.replies.get(address)
        if waiting:
            return waiting.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        """Take or refuse a message."""
        if self.data_replies:
            return self.data_replies.pop(0)
        assert isinstance(envelope.content, bytes)
        mail = message_from_bytes(envelope.content, policy=default)
        assert isinstance(mail, EmailMessage)
        self.mails.append((envelope.rcpt_tos[0], mail))
        self.on_data()
        return "250 accepted"

    @property
    def url(self) -> str:
        """The address for ``smtp_url``."""
        return f"smtp://127.0.0.1:{self.port}"

    def ids(self) -> list[str]:
        """The Message-IDs that arrived, in order."""
        return [mail["Message-ID"] for _, mail in self.mails]


class _SmtpsController(Controller):
    """TLS from the first byte; the parent's own probe speaks plain text only."""

    def _trigger_server(self) -> None:
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with socket.create_connection((self.hostname, self.port), 5) as plain, context.wrap_socket(plain) as wrapped:
            wrapped.recv(64)


@contextmanager
def open_postbox(
    postbox: Postbox | None = None,
    *,
    tls: ssl.SSLContext | None = None,
    smtps: bool = False,
    login: tuple[str, str] | None = None,
) -> Iterator[Postbox]:
    """Serve *postbox* until the block ends; with *login* only who knows it may send."""
    box = postbox or Postbox()
    if not box.port:
        box.port = free_port()
    options: dict[str, Any] = {}
    if login is not None:
        options = {
            "auth_required": True,
            "auth_require_tls": tls is not None and not smtps,
            "authenticator": _authenticator(login),
        }
    if tls is not None and smtps:
        controller: Controller = _SmtpsController(box, hostname="127.0.0.1", port=box.port, ssl_context=tls, **options)
    else:
        controller = Controller(box, hostname="127.0.0.1", port=box.port, tls_context=tls, **options)
    controller.start()
    try:
        yield box
    finally:
        controller.stop()


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _authenticator(login: tuple[str, str]) -> Callable[..., AuthResult]:
    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        return AuthResult(success=(data.login.decode(), data.password.decode()) == login, handled=False)

    return check


def run(coroutine: Any) -> Any:
    """Run *coroutine* in a loop of its own."""
    return asyncio.run(coroutine)
