"""Answers: what ``read`` says about one saved page, whole and printable, so that any process can work it out."""

import io
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from http import HTTPStatus
from pathlib import Path

from rich.console import Console

from cli.explaining import Explained
from cli.facts import reading_line
from cli.saved import Saved
from monitor.facts import Observation
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.quality import assess_saved, undecodable
from monitor.signs import CONTENT_ROWS
from scraper.parsers import read as read_page
from scraper.parsers import read_text_only
from scraper.parsers.context import Context
from scraper.parsers.decode import decode

MAX_FILE = 8_000_000
# Nothing that is judged of a saved page depends on the day.
SOME_DAY = datetime(2000, 1, 1, tzinfo=UTC)


class Form(StrEnum):
    """How an answer is put."""

    JSON = "json"
    EXPLAINED = "explained"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said about one page: *out* on stdout, *notes* on stderr; *broken* ends the command.

    *file* is where the page stands, *fault* why it was not read.
    """

    verdict: Verdict
    out: str
    notes: tuple[str, ...] = ()
    file: Path | None = None
    fault: str | None = None
    broken: str | None = None


@dataclass(frozen=True, slots=True)
class Answerer:
    """Reads one saved page and puts its answer; *known* are the names of the watched bodies."""

    known: frozenset[str]
    form: Form
    colour: bool = False

    def __call__(self, saved: Saved) -> Answer:
        """Answer; one page that cannot be had or read is an answer too, and the rest goes on."""
        if saved.broken is not None:
            return Answer(Verdict.PARTIAL, "", broken=saved.broken)
        try:
            body = _body(saved)
        except (OSError, ValueError) as error:
            reason = f"{saved.file}: cannot be read: {getattr(error, 'strerror', None) or error}"
            return self._unread(saved, Verdict.TRANSPORT_ERROR, reason)
        try:
            return self._read(saved, body)
        except Exception as fault:  # noqa: BLE001 - a hostile page must not end the reading of all others; its answer says so
            return self.failed(saved, f"no parser got through: {type(fault).__name__}: {' '.join(str(fault).split())[:200]}")

    def failed(self, saved: Saved, reason: str) -> Answer:
        """Return the answer for a page that could not be read to its end."""
        return self._unread(saved, Verdict.PARTIAL, reason)

    def _unread(self, saved: Saved, verdict: Verdict, reason: str) -> Answer:
        judgement, nothing = Judgement(verdict, reason), Observation(saved.context.role or Role.NEWS)
        note = f"bureauwatch: {reason}" if reason.startswith(saved.where) else f"bureauwatch: {saved.where}: {reason}"
        return Answer(verdict, self._put(saved, judgement, nothing, b"")[0], (note,), saved.file, reason)

    def _read(self, saved: Saved, body: bytes) -> Answer:
        context = replace(saved.context, known_names=self.known)
        if saved.text is not None:
            judgement, observation = Judgement(Verdict.GOOD, "read"), read_text_only(saved.text, context)
        elif saved.file is not None and saved.file.suffix == ".txt":
            judgement = Judgement(Verdict.GOOD, "read as plain text")
            observation = read_text_only(decode(body).text, context)
        else:
            judgement, observation = _page(body, context)
        out, notes = self._put(saved, judgement, observation, body)
        return Answer(judgement.verdict, out, notes, saved.file)

    def _put(self, saved: Saved, judgement: Judgement, observation: Observation, body: bytes) -> tuple[str, tuple[str, ...]]:
        if self.form is Form.JSON:
            return json.dumps(reading_line(saved.name, judgement, observation), ensure_ascii=False), ()
        if self.form is Form.EXPLAINED:
            context = replace(saved.context, known_names=self.known)
            return _explained(saved, judgement, observation, body, context, colour=self.colour), ()
        notes = tuple(f"  refused: {refusal.quote[:60]}: {refusal.reason}" for refusal in observation.refused)
        return "\n".join(_short(saved.name, judgement, observation)), notes


def body_of(file: Path) -> bytes:
    """Return what is read of *file*: all of it, up to a bound."""
    with file.open("rb") as opened:
        return opened.read(MAX_FILE)


def _body(saved: Saved) -> bytes:
    if saved.unread is not None:
        raise OSError(0, saved.unread)
    return (saved.text or saved.html or "").encode("utf-8", "replace") if saved.file is None else body_of(saved.file)


def _page(body: bytes, context: Context) -> tuple[Judgement, Observation]:
    result = read_page(body, None, context)
    if not result.outline.is_html:
        return Judgement(Verdict.SHELL, "the file is not an HTML page"), result.observation
    if states_anything(result.observation):
        return undecodable(result.outline) or Judgement(Verdict.GOOD, "read"), result.observation
    # What prints when it was published is a text, whatever its menus are called.
    role = Role.NOTICE if result.outline.bylined else result.observation.role
    return assess_saved(_as_answer(body, context, role), result.outline), result.observation


def states_anything(observation: Observation) -> bool:
    """Say whether a page states who leads a body or what it is called, or lists what may: it shows what it is for then."""
    stated = observation.leaders or observation.appointments or observation.organisation_changes or observation.corrections
    return bool(stated) or len(observation.links) >= CONTENT_ROWS


def _as_answer(body: bytes, context: Context, role: Role) -> Snapshot:
    """Return a saved page as if a server had just sent it: nobody knows when, under which status and with what headers it came."""
    url = context.url or ""
    return Snapshot("", "", role, url, url, SOME_DAY, HTTPStatus.OK, (), body)


def _explained(
    saved: Saved, judgement: Judgement, observation: Observation, body: bytes, context: Context, *, colour: bool
) -> str:
    decoded = decode(body)
    repaired = ", a double encoding was undone" if decoded.repaired else ""
    out = io.StringIO()
    console = Console(file=out, highlight=False, soft_wrap=True, force_terminal=colour)
    head = f"{saved.name}  {judgement.verdict.value} ({judgement.reason})  {observation.role.value}  {decoded.encoding}{repaired}"
    console.print(head, markup=False)
    bare = saved.text is not None or (saved.file is not None and saved.file.suffix == ".txt")
    text = decoded.text if saved.text is None else saved.text
    Explained(observation, context, body, text, decoded.encoding, bare).show(console)
    return out.getvalue().rstrip("\n")


def _short(name: str, judgement: Judgement, observation: Observation) -> list[str]:
    lines = [f"{name}  {judgement.verdict.value}  {observation.role.value}  {observation.site.name or ''}"]
    for leader in observation.leaders:
        lines.append(f"  领导  {leader.person}  {'、'.join(leader.posts)}  {leader.organisation or ''}")
    for act in observation.appointments:
        lines.append(
            f"  {act.action.value}  {act.person}  {act.organisation or ''}{act.post or ''}  {act.dates.projection or ''}"
        )
    for change in observation.organisation_changes:
        lines.append(f"  {change.type.value}  {change.new_name or change.organisation}  {change.how or ''}  {change.date or ''}")
    return lines
