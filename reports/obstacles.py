"""What stands between us and a page, in words: every verdict, and the causes that are no verdict."""

from collections.abc import Mapping

from monitor.incidents import MASS_CHANGE, OWN_NETWORK
from monitor.model import Verdict
from reports.labels import Label, say
from reports.language import Language

VERDICTS: Mapping[Verdict, Label] = {
    Verdict.GOOD: ("页面正常", "the page is shown"),
    Verdict.CHALLENGED: ("网站用验证页代替了内容", "the site answers with a challenge instead of the page"),
    Verdict.BLOCKED: ("网站的防护拒绝了访问", "the site's gateway refuses the request"),
    Verdict.MAINTENANCE: ("网站正在维护", "the site says that it is under maintenance"),
    Verdict.SOFT_404: ("页面已不存在，网站却仍回答正常", "the page is gone, though the site answers as if it were there"),
    Verdict.HTTP_ERROR: ("服务器返回错误", "the server answers with an error"),
    Verdict.TRANSPORT_ERROR: ("连接失败，没有收到回答", "no answer came: the connection failed"),
    Verdict.REDIRECT_STUB: ("页面只剩一次跳转", "the page only leads elsewhere"),
    Verdict.MOVED_NOTICE: ("页面只有迁移公告", "the page only says that the site has moved"),
    Verdict.SHELL: ("页面只有框架，没有内容", "the page is an empty frame; its content did not come"),
    Verdict.PARTIAL: ("页面不完整", "only a part of the page came"),
    Verdict.ENCODING_BAD: ("页面编码损坏，无法阅读", "the page's encoding is broken"),
    Verdict.FOREIGN: ("该地址显示的是别的机构的页面", "the address shows another body's page"),
    Verdict.EMPTY_COLUMN: ("栏目是空的", "the column is empty"),
    Verdict.LAYOUT_CHANGED: (
        "版面已改，名字还在，但读不出名单；需要人工查看",
        "the layout changed: the names are there, but no roster can be read; a person should look",
    ),
    Verdict.STALE: ("收到的是旧页面", "an old copy of the page came"),
    Verdict.ROBOTS: (
        "网站的 robots.txt 不允许访问该页面，我们遵守，因此看不到它",
        "the site's robots.txt asks us not to fetch this page; we comply, so we cannot see it",
    ),
}

CAUSES: Mapping[str, Label] = {
    OWN_NETWORK: (
        "多数网站同时没有回答，问题多半在我们自己的网络",
        "most sites failed at once, so the fault is most likely on our own line",
    ),
    MASS_CHANGE: (
        "名单上一次少了很多人，却没有任免通知；在有人核实之前不作为变动报告",
        "many people left the roster at once and no notice explains it; no change is reported until a person has looked at it",
    ),
    **{verdict.value: label for verdict, label in VERDICTS.items()},
}

# Reviews that are about a page and so may name its body; anything else is about people or bodies and stays unnamed.
REVIEWS: Mapping[str, Label] = {
    MASS_CHANGE: ("名单大幅变动", "a roster that lost many people at once"),
}


def obstacle(kind: str, language: Language) -> str:
    """Return what an incident of *kind* means; an unknown kind is named as it is."""
    return say(CAUSES.get(kind, (f"无法查看（{kind}）", f"cannot be seen ({kind})")), language)


def names_its_body(kind: str) -> bool:
    """Say whether a review of *kind* may be told with the name of the body: it then says nothing about anybody."""
    return kind in REVIEWS


def review_subject(kind: str, language: Language) -> str:
    """Return what a review of *kind* is about, without what nobody has checked yet."""
    return say(REVIEWS.get(kind, ("一处存疑的变动", "a doubtful change")), language)
