"""Proposals: what stands beside a proposal is only proposed with it, unless its subject does it, or the sentence says what was decided."""

import re
from dataclasses import replace

from monitor.facts import Action
from scraper.parsers.deeds import MODES, Deed, Flow, Proposal
from scraper.parsers.phrases import Post

# Who is asked to act, and what is asked of it first: «提请市人大常委会审议决定任命…».
_ADDRESSEE = (
    r"(?:(?!并?经)[^,，;；。:：、]){0,24}?(?:常委会|常务委员会|大会|会议|人大|主席团|国务院|政府|党组|党委|党工委|[省市县区州盟旗]委|公署|[董监]事会|股东大?会)"
    r"(?:第?[一二三四五六七八九十\d]{0,4}次?会议)?(?:依法|审议|讨论|研究|表决|决定|批准|同意|予以){0,4}"
)
_ACT = r"(?:任命|聘任|委派|选举|补选|增补|推选|免去|解聘|罢免|撤销|任免|接受)"
# «…市长提请,市人大常委会任命…»: what follows a comma was asked for, and done.
_TO_WHOM = re.compile(rf"(?:提请|提议|建议|报请|呈请)(?:{_ADDRESSEE})?{_ACT}")
# «经市长提请市人大常委会任命…» tells how it was done; «经研究决定提请…» what was decided.
_ON_WHOSE_MOTION = re.compile(r"(?:经|根据|依据|按照)(?:(?!研究|决定|讨论|同意|会议|审议)[^,，;；。]){1,16}$")
_MEANS = r"(?<![模虚草比])拟"
_PROPOSES = re.compile(rf"提请|提议|建议|报请|呈请|{_MEANS}")
# «拟同意张三辞去…», «拟由张三任…»: the mode stands before a verb that decides.
_PROPOSES_TO = re.compile(
    rf"{_MEANS}(?:同意|接受|批准|准予|决定|研究|同时|由|将|对|于|按)|(?:提请|提议|建议)由(?=[^,，;；。]{{2,14}}(?:任|担任|出任|兼任))"
)
# «市委建议：张三任…，李四任…»
_PUT_OVER = re.compile(r"(?:提请|提议|建议)(?:如下)?[:：]")
# «提请市人大常委会决定免去…，决定任命…»: what is asked for twice.
_DECIDING_TOO = re.compile(r"(?<=[,，;；])决定(?=任命|免去|接受|撤销)")
# «…，市委已决定免去其…», «…，3月1日，会议免去…»
_DECIDES = re.compile(
    r"决定|批准|同意|通过|接受|宣布|会议(?![室中])|研究(?![室院所会员中])|表决|已|[\d前近昨今同当]日|"
    r"[,，;；][^,，;；]{0,20}?(?:常委会|政府|[省市县区州旗盟]委|党[委组])(?:依法|日前|近日)?(?=任命|免去|聘任|解聘|任(?!职))"
)
# «听取了关于提请任命张三为…的说明，任命…»: behind the name of the motion stands what was done on it.
_MOTION = r"的?(?:人事|任免)?(?:议案|提案|请示|提名案)(?:的?(?:说明|汇报|报告))?"
_MOTION_ENDS = re.compile(rf"{_MOTION}[,，;；]")
_IN_A_MOTION = re.compile(rf"{_MOTION}\s*$")
# «通过了省长提请任命张三为…的议案»: what was proposed was passed.
_PASSED = re.compile(r"通过了?[^,，;；。]{0,40}(?:提请|提议|建议)")
_ORGAN_DECIDES = re.compile(r"(?:[省市县区州盟旗地工党]委|政府|党组|公署|常委会|会议|研究|编委)[^,;。]{0,8}?(?:决定|同意|批准)")
# Of others something is proposed only in the words of the proposal: «张三拟任某局局长，李四不再担任» tells what happened to 李四.
_BARE_VERB = re.compile(r"^[,;\s]*(?:并|同时|另)?(?:决定)?(?:任命|聘任|免|解聘|罢免|撤销|解除)")
_HANGS_ON = frozenset([MODES["appointed"].id, MODES["removed"].id])
# Who decides «建议任命张三…，聘任李四…» engages 李四 itself: what others are asked for is said with one verb, or with one of its kind.
_OWN_VERB = re.compile(r"^[,;\s]*(?:并|同时|另)?(?P<verb>聘任|聘请|续聘|委派|任命)")
_KINDS = {
    "任命": re.compile(r"任命|选举|补选|增补|推选|(?<![聘主责])任"),
    "委派": re.compile(r"委派"),
}
_ENGAGES = re.compile(r"聘")
# Posts that the Party gives itself: it proposes them to nobody.
_PARTY = re.compile(r"党组|党委|党工委|纪委|纪检|党校")
_PARTY_BODY = re.compile(r"(?:[省市县区州盟旗]|自治区|党|工)委(?:$|[一-龥]{0,8}(?:部|室|办公室|办|厅)$)|党校|纪委|党组|党委")

# «关于提请任命张三为某局局长的说明»: what is only told of a proposal.
_ACCOUNT = re.compile(r"(提请[^,，;；。]{6,120}?[长任记员师席务]的?)(?:说明|汇报)(?=\s*(?:$|[,，;。]))")


def without_account(sentence: str) -> str:
    """Return *sentence*, as long as before, with an account of a proposal called as the proposal is."""
    return _ACCOUNT.sub(r"\1议案", sentence)


def organ_decides(sentence: str) -> bool:
    """Say whether *sentence* tells of an organ that decides, and not of one that is asked to."""
    return _ORGAN_DECIDES.search(_TO_WHOM.sub("提请", sentence)) is not None


def proposes_loss(deed: Deed, clause: str, flow: Flow) -> bool:
    """Keep in *flow* a proposal that somebody lose a post, and say whether *deed* is one: it tells nothing, and what stands beside it may."""
    if deed.action is not None or not deed.rule.startswith("nominated"):
        return False
    as_proposed(deed, clause, flow)
    flow.people, flow.acted = deed.people, True
    return True


def as_proposed(deed: Deed, clause: str, flow: Flow) -> Deed:
    """Return *deed* of the words *clause*, marked where it is only proposed; *flow* keeps what the sentence proposes."""
    said = re.split(r"[,，;；:：]", flow.before)[-1] + clause
    if _is_put(deed, said, flow):
        decided = flow.decided or "决定" in _PROPOSES.split(flow.before + clause)[0]
        flow.proposal = Proposal(deed.people, said, decided=decided and re.search(_MEANS, said) is None)
        return deed if deed.action is Action.NOMINATED else replace(deed, proposed=True)
    if deed.action is Action.NOMINATED or flow.proposal is None:
        return deed
    if _is_decided(clause, flow):
        flow.proposal = None
        return deed
    below = _PUT_OVER.search(flow.before) is not None
    return replace(deed, proposed=below or _hangs_on(flow.proposal, deed, clause))


def _is_put(deed: Deed, said: str, flow: Flow) -> bool:
    """Say whether *deed*, of the words *said*, is a proposal by itself, or the first one below «建议：» and «拟任命：»."""
    if deed.rule.startswith("nominated"):
        return _PROPOSES.search(said if deed.rule != MODES["nominated"].id else flow.before + said) is not None
    below = flow.proposal is None and _PUT_OVER.search(flow.before) is not None and not _DECIDES.search(flow.before)
    return below or _is_put_to_others(said)


def _is_put_to_others(said: str) -> bool:
    """Say whether *said* asks somebody else to act, or only means to."""
    asked = _TO_WHOM.search(said)
    return _PROPOSES_TO.search(said) is not None or (asked is not None and _ON_WHOSE_MOTION.search(said[: asked.start()]) is None)


def _is_decided(clause: str, flow: Flow) -> bool:
    """Say whether the sentence has come to what was decided: behind the proposal it says so, or has named the motion and goes on."""
    told = flow.before + clause
    behind = _PROPOSES.split(_TO_WHOM.sub("提请", told))[-1]
    if any("决定" in asked[0] for asked in _TO_WHOM.finditer(told)):
        behind = _DECIDING_TOO.sub("", behind)
    on_a_motion = _MOTION_ENDS.search(behind) is not None and _IN_A_MOTION.search(clause) is None
    return on_a_motion or _DECIDES.search(behind) is not None or _PASSED.search(flow.before) is not None


def _hangs_on(proposal: Proposal, deed: Deed, clause: str) -> bool:
    """Say whether *deed* of the words *clause* is proposed with *proposal*, and not done beside it by who decides on both."""
    if proposal.decided and (_is_of_another_kind(proposal, clause) or _is_the_partys(proposal, deed.posts)):
        return False
    return _BARE_VERB.match(clause) is not None or deed.rule in _HANGS_ON or set(deed.people) <= set(proposal.people)


def _is_of_another_kind(proposal: Proposal, clause: str) -> bool:
    """Say whether *clause* opens with a verb that the words of *proposal* have not, nor one of its kind."""
    own = _OWN_VERB.match(clause)
    return own is not None and _KINDS.get(own["verb"], _ENGAGES).search(proposal.words) is None


def _is_the_partys(proposal: Proposal, posts: tuple[Post, ...]) -> bool:
    """Say whether *posts* are the Party's own, where those of *proposal* are not."""
    own = all(_PARTY.search(post.title) or _PARTY_BODY.search(post.body or "") for post in posts)
    return own and _PARTY.search(proposal.words) is None
