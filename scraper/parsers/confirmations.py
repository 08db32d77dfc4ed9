"""Confirmations: whose probation is over, or begins, by the line over a list, until where that line holds, and what it is called (domain.md §6.1)."""

import re
from dataclasses import replace

from monitor.facts import Action
from monitor.posts import is_rank
from scraper.parsers.deeds import Deed, Flow
from scraper.parsers.probation import PROBATION, probation_in
from scraper.parsers.slots import PROBATION_OVER

_PASSED = "试用期满正式任职"
_COLONS = (":", "：")
_VERB = "任命"
# «…，免去其某中心主任职务»: who leaves another post for this one begins anew.
_MOVES = re.compile(r"^[,，]?(?:同时|并|另)?(?:免去?(?:其|[他她](?!们)|该同志)|不再(?:担任|兼任|任))")
# «附：新任职干部», «其他人事任免»: a line that others stand below.
_OTHERS = re.compile(
    r"^\s*(?:附[件表录]?\d{0,2}\s?(?:$|[:：.、])|(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）]?[、.．]?\s?)?(?:新(?:任|提|聘|选|当选|进|增|晋)|其他|其余|另(?:任|聘|有|外|行))[^,;。:：]{0,16}\s*$)"
)
# «同时决定：李强任…»
_ALSO = re.compile(r"^\s*(?:(?:会议)?同时|另外?|此外)[,，]?(?:会议)?(?:研究)?(?:决定|任命|聘任|任免)")
# «以下同志任职，试用期均为一年：»
_OF_THOSE_BELOW = re.compile(rf"(?:以下|下列)[^,。;:]{{0,4}}(?:同志|人员|干部)[^。;:]{{0,16}}?{PROBATION}[^。;:]{{0,6}}:\s*$")


def enter_sentence(sentence: str, flow: Flow) -> bool:
    """Say whether *sentence* tells of a probation that is over; as the line over a list it says so of those below, or of none of them."""
    over = PROBATION_OVER.search(sentence) is not None
    if sentence.rstrip().endswith(_COLONS):
        flow.confirming, flow.named_by_verb = over, None
        flow.probation = probation_in(sentence) if _OF_THOSE_BELOW.search(sentence) else None
    elif not over and _ALSO.match(sentence):
        flow.confirming_ends()
    elif not over and _OTHERS.match(sentence):
        flow.confirming_ends()
        if flow.headed and flow.verb is not None:
            flow.verb, flow.headed = None, False
    return over


def passed(deed: Deed, clause: str, after: str, flow: Flow, *, over: bool) -> tuple[Deed, bool]:
    """Return *deed* of the words *clause*, and whether its sentence or the line above confirms; *after* is the rest of the sentence."""
    if deed.action is not Action.APPOINTED:
        own = set(deed.people) <= set(flow.cast[: -len(deed.people)])
        flow.interrupted = flow.interrupted or (deed.action is Action.REMOVED and not over and not own)
        return deed, False
    confirming = flow.confirming or flow.verb_confirms()
    if over or not (confirming or flow.probation):
        return deed, over
    named = _VERB in clause
    flow.named_by_verb = named if flow.named_by_verb is None else flow.named_by_verb
    # «任命张三为…» below those who are named without the verb is an act of its own.
    if (named and not flow.named_by_verb) or (confirming and _begins(deed, after, flow)):
        flow.confirming_ends()
        return replace(deed, qualifier=None if deed.qualifier == _PASSED else deed.qualifier), False
    return on_probation(deed, flow), confirming


def _begins(deed: Deed, after: str, flow: Flow) -> bool:
    """Say whether *deed* begins something: its person leaves another post for it, or takes what somebody has just left."""
    return _MOVES.match(after) is not None or (flow.interrupted and deed.posts == flow.vacated)


def on_probation(deed: Deed, flow: Flow) -> Deed:
    """Return *deed* with the probation of the list it stands in; the Party's own posts and ranks have none."""
    fits = deed.action is Action.APPOINTED and not all(post.title.startswith("党") or is_rank(post.title) for post in deed.posts)
    return replace(deed, qualifier=deed.qualifier or flow.probation) if fits else deed


def as_passed(deed: Deed, *, over: bool) -> Deed:
    """Return *deed* as one that confirms; what is said of him alone («挂职», «主持工作») stays."""
    own = deed.qualifier or _PASSED
    told = own.startswith("试用期满") or (over and own.startswith("试用期"))
    return replace(deed, qualifier=_PASSED if told else own)
