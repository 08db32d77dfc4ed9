"""Quality: does this snapshot show the page at all; asked before anything is compared (domain.md §3.2)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from monitor.closures import HIJACK_KINDS, HIJACK_WORDS
from monitor.facts import SiteIdentity
from monitor.gateways import VERDICT_BY_STATUS
from monitor.model import LISTS, Failure, Judgement, Role, Snapshot, Verdict, host_of
from monitor.moving import agrees, is_nameless
from monitor.outline import Outline
from monitor.signs import STUB_LINKS, shows_content, signed
from monitor.site import Site

# One replacement character in two hundred is more than a torn name, and less than a page of mojibake.
REPLACED_SHARE = 0.005
# Below this many visible characters there is nothing to read on a page of this kind of sites.
SHELL_TEXT = 120
BARE_TEXT = 40
STUB_TEXT = 200
# A single notice that vanished is no rollback; two newer ones gone at once are.
STALE_ROWS = 2
# A text may be given an earlier day; nothing of what it says depends on it.
TEXTS = frozenset({Role.NOTICE, Role.NEWS})


@dataclass(frozen=True, slots=True)
class Known:
    """What the page's baseline held: people on it, rows of its list as (address, date), what it called its site.

    *stamps* are the days on which it said that it was touched; *home* are the hashes that the site's home page is known by,
    and *home_site* is what the home page called the site, and on which host, when it was last seen well.
    """

    people: frozenset[str] = frozenset()
    rows: tuple[tuple[str, str], ...] = ()
    closes_html: bool = True
    identity: SiteIdentity | None = None
    stamps: tuple[tuple[str, str], ...] = ()
    home: frozenset[str] = frozenset()
    home_site: SiteIdentity | None = None


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


def assess_saved(snapshot: Snapshot, outline: Outline) -> Judgement:
    """Return what a page is worth by what it shows alone, where nobody knows whose it is, what it is for and how it came."""
    found = signed(snapshot, outline) or undecodable(outline) or _hijack(outline) or _stub(outline) or _bare(outline)
    return found or Judgement(Verdict.GOOD, "read")


def _failure(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    return assess_answer(snapshot)


def _status(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """A refusing status settles it, but where a script challenges, that is what the page is (design §4.4)."""
    status = snapshot.status or 0
    if status in VERDICT_BY_STATUS:
        verdict, reason = VERDICT_BY_STATUS[status]
        sign = signed(snapshot, outline)
        if sign is not None and sign.verdict is Verdict.CHALLENGED:
            return sign
        return Judgement(verdict, f"HTTP {status}: {reason}", f"status-{status}")
    return None


def _signed(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    return signed(snapshot, outline)


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
    if outline.cut:
        return Judgement(Verdict.PARTIAL, f"only a part of the page was read: {outline.cut[0]}")
    return undecodable(outline)


def undecodable(outline: Outline) -> Judgement | None:
    """Say that characters of the page were lost on the way, where they were."""
    if outline.replacement_ratio > REPLACED_SHARE or (outline.encoding_suspect and outline.replacement_ratio > 0):
        return Judgement(Verdict.ENCODING_BAD, "characters of the page cannot be decoded")
    return None


def _to_home(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """An inner page that leads to the home page is gone, by redirect or by a stub (design §4.4)."""
    if snapshot.role is Role.HOME:
        return _stub(outline) or _door(outline, site)
    if snapshot.redirects and _is_root(snapshot.final_url) and not _is_root(snapshot.url):
        return Judgement(Verdict.SOFT_404, "the inner page redirects to the home page")
    target = _target(outline)
    if target and _is_root(target):
        return Judgement(Verdict.SOFT_404, "the inner page is a stub that leads to the home page")
    return _stub(outline)


def _as_home(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """A server that knows no such page may answer with the home page as if nothing were wrong."""
    if snapshot.role is Role.HOME or _is_root(snapshot.url) or snapshot.sha256 not in known.home:
        return None
    return Judgement(Verdict.SOFT_404, "the inner page answers with the home page")


def _stub(outline: Outline) -> Judgement | None:
    target = _target(outline)
    return Judgement(Verdict.REDIRECT_STUB, f"the page only leads to {target[:200]}") if target else None


def _door(outline: Outline, site: Site) -> Judgement | None:
    """A picture and a link «进入网站» are no home page: it stands where they lead."""
    bare = outline.text_length < STUB_TEXT and not outline.frames and not shows_content(outline)
    way_in = next((door for door in outline.doors if site.trusts(door)), None) if bare else None
    return Judgement(Verdict.REDIRECT_STUB, f"the page is only the way in to {way_in[:200]}") if way_in else None


def _target(outline: Outline) -> str | None:
    """Return where a page without anything else leads; a script that waits for a click leads nowhere yet."""
    if outline.text_length >= STUB_TEXT or shows_content(outline):
        return None
    if outline.refresh_target:
        return outline.refresh_target
    waits = (outline.script_target or "").endswith(("=", "?", "#")) or outline.links > STUB_LINKS
    return None if waits else outline.script_target


def _is_root(url: str) -> bool:
    path = urlsplit(url).path
    return path.strip("/") in ("", "index.html", "index.htm", "index.shtml", "index.jsp", "index.do")


def _hijacked(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    return _hijack(outline)


def _hijack(outline: Outline) -> Judgement | None:
    words = {match.group() for match in HIJACK_WORDS.finditer(f"{outline.title} {outline.text_head}")}
    if len(words) >= HIJACK_KINDS:
        return Judgement(Verdict.FOREIGN, "the page advertises gambling: a hijacked site or an expired domain")
    return None


def _strange_host(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """A host that no YAML names is believed where the page calls itself the site it was before (design §4.1), and from then on."""
    # The frame that a page was read in bears no name, and tells nothing of whose site the page stood on.
    before = known.home_site if known.identity is None or is_nameless(known.identity) else known.identity
    if site.trusts(snapshot.final_url) or agrees(outline.identity, before):
        return None
    if known.identity is not None and known.identity.host == host_of(snapshot.final_url):
        return None
    if known.identity is None and _names(outline, site.organisation):
        return None
    if is_nameless(outline.identity) and known.home_site is not None and known.home_site.host == host_of(snapshot.final_url):
        return None  # the inside of a frame bears no name of its own; the home page there is the site's
    return Judgement(Verdict.FOREIGN, "the page stands on a host that the site does not list, and shows another identity")


def _region(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """A site code of another province, or of another city than the page had before, betrays another body's page (domain.md §5)."""
    codes = [code for code in outline.site_codes if code[:6].isdigit()]
    if not codes or _names(outline, site.organisation) or _names(outline, site.parent):
        return None  # a template that carries another site's code is a slip (domain.md §5)
    before = known.identity.code if known.identity is not None else None
    # A section may stand on the site of any body of its province.
    same = 4 if site.parent is None and before is not None and before[:4] == site.jurisdiction[:4] else 2
    if any(code[:same] == site.jurisdiction[:same] for code in codes):
        return None
    return Judgement(Verdict.FOREIGN, f"the site code {codes[0]} belongs to another region than {site.jurisdiction}")


def _names(outline: Outline, organisation: str | None) -> bool:
    said = {outline.identity.sponsor, outline.identity.name, *(name for _, name in outline.identity.slots)}
    return organisation is not None and any(name is not None and organisation in name for name in said)


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
    return _bare(outline)


def _bare(outline: Outline) -> Judgement | None:
    if shows_content(outline) or outline.list_rows or outline.text_length >= SHELL_TEXT:
        return None
    # A short notice without a frame has text of its own; a shell has scripts and next to nothing to read.
    if outline.script_length > outline.text_length or outline.text_length < BARE_TEXT:
        return Judgement(Verdict.SHELL, "the page is an application shell without data")
    return None


def _emptiness(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """Zero people or rows where there must be some is an incident, never «all removed»."""
    if snapshot.role is Role.ROSTER and outline.people == 0:
        named = known.people & set(outline.names_in_text)
        if named and len(named) * 2 >= len(known.people):  # one of many may stand in a headline beside the empty column
            return Judgement(Verdict.LAYOUT_CHANGED, "known people stand in the text, but no block reads as a roster")
        if outline.unfilled:
            return Judgement(Verdict.SHELL, "nobody is listed, and the part that a script fills is empty")
        return Judgement(Verdict.EMPTY_COLUMN, "nobody is listed in the column")
    if snapshot.role is Role.NOTICE_LIST and outline.list_rows == 0:
        if outline.empty_markers and not known.rows:
            return None  # a column that says itself that it is empty, and always was
        if outline.unfilled:
            return Judgement(Verdict.SHELL, "no notice is listed, and the part that a script fills is empty")
        return Judgement(Verdict.EMPTY_COLUMN, "no notice is listed in the column")
    if snapshot.role is Role.FUNCTIONS and not outline.is_account:
        return Judgement(Verdict.EMPTY_COLUMN, "the page is not called one of functions and states no duty of a body")
    return None


def _stale(snapshot: Snapshot, outline: Outline, site: Site, known: Known) -> Judgement | None:
    """An old copy is older by what it lists, or by the day on which it says that it was touched."""
    newest = outline.newest_row
    if snapshot.role in LISTS and newest is not None:
        newer = [row for row in known.rows if row[1] and row[1] > newest]
        if len(newer) >= STALE_ROWS:
            return Judgement(Verdict.STALE, f"the list ends at {newest}, though {len(newer)} newer notices were seen on it")
    earlier = {} if snapshot.role in TEXTS else dict(known.stamps)
    for kind, day in outline.stamps:
        if day < earlier.get(kind, ""):
            return Judgement(Verdict.STALE, f"the page says {kind} {day}, though {earlier[kind]} was seen on it")
    return None


Check = Callable[[Snapshot, Outline, Site, Known], Judgement | None]
_CHECKS: tuple[Check, ...] = (
    _failure,
    _status,
    _signed,
    _error_status,
    _form,
    _hijacked,
    _to_home,
    _as_home,
    _damage,
    _strange_host,
    _region,
    _shell,
    _emptiness,
    _stale,
)
