"""Proposals: what stands beside a proposal in its sentence is only proposed with it, until the sentence says what was decided."""

import re
from dataclasses import replace

from monitor.facts import Action
from scraper.parsers.deeds import Deed, Flow

_PROPOSES = re.compile(r"提请|提议|建议|(?<![模虚草比])拟")
# «拟同意张三辞去…», «拟由张三任…»: the mode stands before a verb that decides.
_PROPOSES_TO = re.compile(r"(?<![模虚草比])拟(?:同意|接受|批准|准予|决定|研究|同时|由|将|对|于|按)")
# «…，市委已决定免去其…», «…，3月1日，会议免去…»
_DECIDES = re.compile(
    r"决定|批准|同意|通过|接受|宣布|会议|研究|表决|已|[\d前近昨今同当]日|"
    r"[,，;；][^,，;；]{0,20}?(?:常委会|政府|[省市县区州旗盟]委|党[委组])(?:依法|日前|近日)?(?=任命|免去|聘任|解聘|任(?!职))"
)
# «表决通过了省长提请任命张三为…的议案，免去李四…»: what was proposed was passed.
_PASSED = re.compile(r"通过了?[^,，;；。]{0,40}(?:提请|提议|建议)|(?:的议案|的说明)[,，][^。]{0,12}(?:表决|决定)")
# Of others something is proposed only in the words of the proposal: «张三拟任某局局长，李四不再担任» tells what happened to 李四.
_BARE_VERB = re.compile(r"^[,;\s]*(?:并|同时|另)?(?:任命|聘任|免|解聘|罢免|撤销|解除)")

# «关于提请任命张三为某局局长的说明»: what is only told of a proposal.
_ACCOUNT = re.compile(r"(提请[^,，;；。]{6,120}?[长任记员师席务])(的?(?:说明|汇报))(?=\s*(?:$|[,，;；。]))")


def without_account(sentence: str) -> str:
    """Return *sentence*, as long as before, with blanks for «的说明» behind what it proposes."""
    return _ACCOUNT.sub(lambda match: match[1] + " " * len(match[2]), sentence)


def as_proposed(deed: Deed, clause: str, flow: Flow) -> Deed:
    """Return *deed* of the words *clause*, marked where it is only proposed; *flow* keeps of whom the sentence proposes something."""
    said = re.split(r"[,，;；:：]", flow.before)[-1] + clause
    if deed.action is Action.NOMINATED:
        flow.proposed = deed.people if _PROPOSES.search(said) else flow.proposed
        return deed
    if _PROPOSES_TO.search(said):
        flow.proposed = deed.people
    elif _DECIDES.search(_PROPOSES.split(flow.before + clause)[-1]) or _PASSED.search(flow.before):
        flow.proposed = ()
    elif not flow.proposed or not (_BARE_VERB.match(clause) or set(deed.people) <= set(flow.proposed)):
        return deed
    return replace(deed, proposed=bool(flow.proposed))
