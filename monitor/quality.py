"""Quality: does this snapshot show the page at all; asked before anything is compared (domain.md §3.2)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.model import Failure, Judgement, Role, Snapshot, Verdict
from monitor.outline import Outline
from monitor.signatures import HIJACK_KINDS, HIJACK_WORDS, SIGNATURES, VERDICT_BY_STATUS, Signature, Where
from monitor.site import Site

# One replacement character in two hundred is more than a torn name, and less than a page of mojibake.
REPLACED_SHARE = 0.005
# Below this many visible characters there is nothing to read on a page of this kind of sites.
SHELL_TEXT = 120
STUB_TEXT = 200
# A single notice that vanished is no rollback; two newer ones gone at once are.
STALE_ROWS = 2


@dataclass(frozen=True, slots=True)
class Known:
    """What the page's baseline held: people on it, rows of its list as (address, date)."""

    people: frozenset[str] = frozenset()
    rows: tuple[tuple[str, str], ...] = ()
    closes_html: bool = True


FAILURE_VERDICT: Mapping[Failure, tuple[Verdict, str]] = {
    Failure.DNS: (Verdict.TRANSPORT_ERROR, "the host name cannot be resolved"),
    Failure.REFUSED: (Verdict.TRANSPORT_ERROR, "the connection was refused"),
    Failure.TIMEOUT: (Verdict.TRANSPORT_ERROR, "no answer in time"),
    Failure.TLS: (Verdict.TRANSPORT_ERROR, "the TLS handshake failed"),
    Failure.RESET: (Verdict.TRANSPORT_ERROR, "the connection broke off"),
    Failure.TOO_LARGE: (Verdict.PARTIAL, "the body is over the size cap and was not kept"),
    Failure.BOMB: (Verdict.PARTIAL, "the body decompresses beyond the size cap and was not kept"),
    Failure.REDIRECT_LOOP: (Verdict.TRANSPORT_ERROR, "redirects do not end"),
    Failure.UNTRUSTED_HOST: (Verdict.FOREIGN, "the address redirects to a host that the site does not list"),
    Failure.PRIVATE_ADDRESS: (Verdict.TRANSPORT_ERROR, "the host resolves to a private address"),
    Failure.ROBOTS: (Verdict.ROBOTS, "robots.txt shuts the page out"),
}


def assess_answer(snapshot: Snapshot) -> Judgement | None:
    """Judge what can be judged without reading the body: failures, and nothing else."""
    if snapshot.failure is None:
        return None
    verdict, reason = FAILURE_VERDICT[snapshot.failure]
    return Judgement(verdict, f"{reason} ({snapshot.failure_text})" if snapshot.failure_text else reason)


def assess(snapshot: Snapshot, outline: Outline, site: Site, known: Known | None) -> Judgement:
    """Return what *snapshot*, whose page looks like *outline*, is worth.

    *known* is the page's baseline, None before the first good look. The checks run in the order of their
    certainty; the first that bites names the verdict.
    """
    for check in _CHECKS:
        found = check(snapshot, outline, site, known or Known())
        if found is not None:
            return found
    return Judgement(Verdict.GOOD, "the page shows what it is for")


def _failure(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    return assess_answer(snapshot)


def _status(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    status = snapshot.status or 0
    if status in VERDICT_BY_STATUS:
        verdict, reason = VERDICT_BY_STATUS[status]
        return Judgement(verdict, f"HTTP {status}: {reason}", f"status-{status}")
    return None


def _signature(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    for signature in SIGNATURES:
        if outline.text_length <= signature.max_text and _fits(signature, snapshot, outline):
            if signature.verdict is Verdict.SOFT_404 and (snapshot.status or 0) >= 400:
                continue
            return Judgement(signature.verdict, signature.reason, signature.id)
    return None


def _fits(signature: Signature, snapshot: Snapshot, outline: Outline) -> bool:
    if signature.statuses and snapshot.status not in signature.statuses:
        return False
    match signature.where:
        case Where.SCRIPT:
            return bool(signature.pattern.search(outline.script_head))
        case Where.TEXT:
            return bool(signature.pattern.search(outline.text_head))
        case Where.TITLE:
            return bool(signature.pattern.search(outline.title))
        case Where.HEADER:
            return any(signature.pattern.search(f"{name}: {value}") for name, value in snapshot.headers)


def _error_status(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    status = snapshot.status or 0
    if status >= 400 or (300 <= status < 400 and status != 304):
        return Judgement(Verdict.HTTP_ERROR, f"HTTP {status}")
    if status == 202 and outline.text_length < SHELL_TEXT:
        return Judgement(Verdict.CHALLENGED, "HTTP 202 with a script instead of the page", "status-202")
    return None


def _form(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    if not snapshot.body:
        return Judgement(Verdict.SHELL, "the answer has no body")
    if not outline.is_html:
        return Judgement(Verdict.SHELL, "the answer is not an HTML page")
    if outline.depth_exceeded:
        return Judgement(Verdict.PARTIAL, "the page nests deeper than any page of this kind and was cut")
    if outline.replacement_ratio > REPLACED_SHARE or (outline.encoding_suspect and outline.replacement_ratio > 0):
        return Judgement(Verdict.ENCODING_BAD, "characters of the page cannot be decoded")
    return None


def _to_home(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """An inner page that leads to the home page is gone, by redirect or by a stub (design §4.4)."""
    if snapshot.role is Role.HOME:
        return _stub(outline)
    if snapshot.redirects and _is_root(snapshot.final_url) and not _is_root(snapshot.url):
        return Judgement(Verdict.SOFT_404, "the inner page redirects to the home page")
    target = outline.refresh_target or outline.script_target
    if target and outline.text_length < STUB_TEXT and _is_root(target):
        return Judgement(Verdict.SOFT_404, "the inner page is a stub that leads to the home page")
    return _stub(outline)


def _stub(outline: Outline) -> Judgement | None:
    target = outline.refresh_target or outline.script_target
    if target and outline.text_length < STUB_TEXT:
        return Judgement(Verdict.REDIRECT_STUB, f"the page only leads to {target[:200]}")
    return None


def _is_root(url: str) -> bool:
    path = urlsplit(url).path
    return path.strip("/") in ("", "index.html", "index.htm", "index.shtml", "index.jsp", "index.do")


def _hijacked(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    words = {match.group() for match in HIJACK_WORDS.finditer(f"{outline.title} {outline.text_head}")}
    if len(words) >= HIJACK_KINDS:
        return Judgement(Verdict.FOREIGN, "the page advertises gambling: a hijacked site or an expired domain")
    return None


def _region(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """A site code of another province betrays another body's page (domain.md §5)."""
    codes = [code for code in outline.site_codes if code[:6].isdigit()]
    if codes and site.parent is None and not any(code[:2] == site.jurisdiction[:2] for code in codes):
        return Judgement(Verdict.FOREIGN, f"the site code {codes[0]} belongs to another region than {site.jurisdiction}")
    return None


def _damage(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """Half a page: the wire gave less than it announced, or the end of the document is missing."""
    announced = snapshot.header("Content-Length")
    encoded = snapshot.header("Content-Encoding")
    if announced and announced.isdigit() and not encoded and int(announced) > len(snapshot.body):
        return Judgement(Verdict.PARTIAL, f"{len(snapshot.body)} of {announced} bytes came")
    if not outline.closes_html and not outline.closes_body and not outline.has_footer and known.closes_html:
        return Judgement(Verdict.PARTIAL, "the page breaks off before its end")
    return None


def _shell(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    if outline.text_length < SHELL_TEXT and outline.people == 0 and outline.list_rows == 0:
        return Judgement(Verdict.SHELL, "the page is an application shell without data")
    return None


def _emptiness(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """Zero people or rows where there must be some is an incident, never «all removed»."""
    if snapshot.role is Role.ROSTER and outline.people == 0:
        if known.people & set(outline.names_in_text):
            return Judgement(Verdict.LAYOUT_CHANGED, "known people stand in the text, but no block reads as a roster")
        return Judgement(Verdict.EMPTY_COLUMN, "nobody is listed in the column")
    if snapshot.role is Role.NOTICE_LIST and outline.list_rows == 0:
        return Judgement(Verdict.EMPTY_COLUMN, "no notice is listed in the column")
    return None


def _stale(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    newest = outline.newest_row
    if snapshot.role is not Role.NOTICE_LIST or newest is None:
        return None
    newer = [row for row in known.rows if row[1] and row[1] > newest]
    if len(newer) >= STALE_ROWS:
        return Judgement(Verdict.STALE, f"the list ends at {newest}, though {len(newer)} newer notices were seen on it")
    return None


Check = Callable[[Snapshot, Outline, Site, Known], Judgement | None]
_CHECKS: tuple[Check, ...] = (
    _failure,
    _status,
    _signature,
    _error_status,
    _form,
    _hijacked,
    _to_home,
    _damage,
    _region,
    _shell,
    _emptiness,
    _stale,
)
