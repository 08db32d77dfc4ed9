"""Signs: which signature a snapshot bears, before anything of it is believed."""

import re
from dataclasses import replace

from monitor.closures import CLOSURES
from monitor.gateways import GATEWAYS
from monitor.model import Judgement, Role, Snapshot, Verdict
from monitor.moving import address_in, sentence_around
from monitor.outline import Outline
from monitor.refusals import REFUSALS
from monitor.servers import SERVERS
from monitor.signatures import Signature, Where

# So many dated links, or so long an article, no gateway and no notice of maintenance has.
CONTENT_ROWS = 3
ARTICLE_TAGS = frozenset({"articletitle", "pubdate"})
# What a document may be about, as well as what may stand in a page's place.
SUBJECTS = frozenset({Verdict.MAINTENANCE, Verdict.MOVED_NOTICE})
DOCUMENTS = frozenset({Role.NOTICE, Role.NEWS})
# Only a title speaks against a page that shows what it is for.
SIGNATURES: tuple[Signature, ...] = (*GATEWAYS, *REFUSALS, *CLOSURES, *SERVERS)
# A stub offers a link or two for those without scripts, not a menu.
STUB_LINKS = 5
# A page that lists something does its work, unless it says that right now it does not; what will be is announced there.
PRESENT = re.compile(r"正在|正处于|(?:临时|暂时)关闭|目前|现(?:已|正|在)|中(?![一-龥])|(?:已|现)经?(?:暂停|暂时|停止|关闭)")


def signed(snapshot: Snapshot, outline: Outline) -> Judgement | None:
    """Return the verdict of the first signature that the snapshot bears, or None."""
    if _is_text(snapshot, outline):
        return None
    has_content = shows_content(outline)
    for signature in SIGNATURES:
        if (has_content and signature.where is not Where.TITLE) or _is_subject(signature, snapshot, outline):
            continue
        if _length(signature, snapshot, outline) <= signature.max_text and _fits(signature, snapshot, outline):
            if signature.verdict is Verdict.SOFT_404 and (snapshot.status or 0) >= 400:
                continue
            return _with_address(Judgement(signature.verdict, signature.reason, signature.id), signature, snapshot, outline)
    return None


def _is_text(snapshot: Snapshot, outline: Outline) -> bool:
    """Say whether a document prints when it was published: it may be about anything, its title too."""
    return snapshot.role in DOCUMENTS and outline.bylined


def _is_subject(signature: Signature, snapshot: Snapshot, outline: Outline) -> bool:
    """Say whether a document within its site's frame, a row in a list or a banner over what a page is for only tells of a move or of maintenance."""
    if signature.verdict not in SUBJECTS:
        return False
    if snapshot.role is Role.NOTICE_LIST and outline.list_rows >= CONTENT_ROWS:
        return True  # a column may be called «系统升级公告»
    of_work = signature.verdict is Verdict.MAINTENANCE
    if of_work and signature.where is Where.TEXT and _does_its_work(outline):
        return True
    lists = of_work and outline.list_rows > 0
    if outline.links <= STUB_LINKS and not lists and not ARTICLE_TAGS & outline.tags.keys():
        return False
    if snapshot.role in DOCUMENTS:
        return True
    # A home page that says that it has moved is believed, wherever it says so.
    tells = snapshot.role is Role.NOTICE_LIST or of_work
    return tells and signature.where is Where.TEXT and not _says_itself(signature, outline, now=lists)


def _does_its_work(outline: Outline) -> bool:
    """Say whether a page shows what it is for, in rows, headlines or facts: a banner there says what is to come, or what else is shut."""
    return outline.tells or outline.list_rows + outline.headlines >= CONTENT_ROWS


def _says_itself(signature: Signature, outline: Outline, *, now: bool) -> bool:
    """Say whether the page's own words say it; with *now*, beside rows that it lists, of the present only."""
    if outline.own_text is None:
        return True
    said = signature.pattern.search(outline.own_text)
    return said is not None and (not now or PRESENT.search(sentence_around(outline.own_text, *said.span())) is not None)


def _with_address(found: Judgement, signature: Signature, snapshot: Snapshot, outline: Outline) -> Judgement:
    """Add to the verdict on a site that has moved what it says of that, and the address it names or leads to."""
    if found.verdict is not Verdict.MOVED_NOTICE:
        return found
    text = outline.text_head
    match = signature.pattern.search(text) if signature.where is Where.TEXT else None
    quote = sentence_around(text, *match.span()) if match else outline.title
    leads = [target for target in (outline.refresh_target, outline.script_target) if target]
    named = (address_in(told, snapshot.url) for told in (quote, text, *leads))
    return replace(found, quote=quote, moved_to=next((address for address in named if address), ""))


def shows_content(outline: Outline) -> bool:
    """Say whether people, rows or an article stand there: then a word in the text is only a word.

    A maker's name in the footer, a notice of maintenance in a list, an article about attacks are no gateway.
    """
    return outline.people > 0 or outline.list_rows >= CONTENT_ROWS or bool(ARTICLE_TAGS & outline.tags.keys())


def _length(signature: Signature, snapshot: Snapshot, outline: Outline) -> int:
    """Return how much text the page has; «the page is gone» may stand in the middle of menus and footer, but a home page is menus."""
    in_frame = signature.framed and outline.main_text_length > 0 and snapshot.role is not Role.HOME
    return outline.main_text_length if in_frame else outline.text_length


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
            return any(signature.pattern.search(f"{name}: {value[:400]}") for name, value in snapshot.headers)
