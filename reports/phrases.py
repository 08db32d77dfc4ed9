"""The fixed phrases of a report, one set a language; a phrase missing in one of them fails the type check."""

from dataclasses import dataclass

from reports.language import Language


@dataclass(frozen=True, slots=True)
class Phrases:
    """Everything a report says that is not about one event; {…} is filled in."""

    report: str
    period: str
    until: str
    nothing: str
    several: str
    only_incidents: str
    only_closed: str
    only_reviews: str
    news: str
    revisions: str
    cannot_see: str
    seen_again: str
    reviews: str
    reviews_note: str
    why: str
    why_then: str
    proof: str
    none: str
    unknown: str
    before: str
    after: str
    decided: str
    effective: str
    published: str
    observed: str
    late: str
    seen_at: str
    more_evidence: str
    more_events: str
    more_incidents: str
    since: str
    still: str
    ended: str
    captures: str
    pages: str
    all_sites: str
    retracted: str
    disputed: str
    corrected: str
    restored: str
    doubted: str
    upgraded: str
    corroborated: str
    revised: str
    formerly: str
    comma: str
    pause: str
    colon: str
    footer: str


_ZH = Phrases(
    report="数据局变动报告",
    period="{since} 至 {until}",
    until="截至 {until}",
    nothing="这段时间没有已确认的变动。",
    several="{count} 项变动：{first} 等",
    only_incidents="{count} 处无法查看：{first}",
    only_closed="{count} 处恢复可见：{first}",
    only_reviews="{count} 项待人工核实",
    news="新的变动",
    revisions="对以前报告的修订",
    cannot_see="无法查看",
    seen_again="已恢复",
    reviews="待人工核实",
    reviews_note="核实之前不作报告；用 bureauwatch review 查看。",
    why="依据",
    why_then="以前报告的依据",
    proof="核对",
    none="无",
    unknown="未知",
    before="变动前",
    after="变动后",
    decided="{day} 决定",
    effective="{day} 生效",
    published="{day} 公布",
    observed="页面在 {start} 至 {end} 之间变化",
    late="较早发生、刚刚发现",
    seen_at="{time} 所见",
    more_evidence="另有 {count} 处依据",
    more_events="另有 {count} 项，见：{command}",
    more_incidents="另有 {count} 处，见：{command}",
    since="自 {start}",
    still="仍无法查看",
    ended="{start} 至 {end}，现已恢复",
    captures="已 {count} 次未能看到",
    pages="页面：{pages}",
    all_sites="多个网站",
    retracted="撤回：以前的报告不再成立。",
    disputed="存疑：出现了相反的官方说法。",
    corrected="更正：以前的报告有误，以本条为准。",
    restored="恢复：此前曾撤回或存疑，现重新确认。",
    doubted="降级：以前报告为已确认，现在依据不足。",
    upgraded="升级：以前报告为「{before}」，现有任免文件为证。",
    corroborated="补充：又有一处依据支持，内容不变。",
    revised="修订：{parts}有变。",
    formerly="原报告：{summary}",
    comma="、",
    pause="，",
    colon="：",
    footer="以上只含有证据、已确认的事件；时间为 {zone}。引文与名称照录原网页。",
)

_EN = Phrases(
    report="Data bureau report",
    period="{since} to {until}",
    until="as of {until}",
    nothing="No confirmed change in this period.",
    several="{count} changes: {first}, and more",
    only_incidents="{count} cannot be seen: {first}",
    only_closed="{count} can be seen again: {first}",
    only_reviews="{count} waiting for a person's decision",
    news="New changes",
    revisions="Revisions of earlier reports",
    cannot_see="Cannot see",
    seen_again="Seen again",
    reviews="Waiting for a person's decision",
    reviews_note="Nothing is reported before that; see bureauwatch review.",
    why="Why we believe it",
    why_then="What the earlier report rested on",
    proof="Check it",
    none="none",
    unknown="unknown",
    before="Before",
    after="After",
    decided="decided {day}",
    effective="in effect {day}",
    published="published {day}",
    observed="page changed between {start} and {end}",
    late="older, found only now",
    seen_at="seen {time}",
    more_evidence="further passages: {count}",
    more_events="and {count} more: {command}",
    more_incidents="and {count} more: {command}",
    since="since {start}",
    still="still cannot be seen",
    ended="from {start} to {end}, now seen again",
    captures="missed {count} times",
    pages="pages: {pages}",
    all_sites="many sites",
    retracted="Retracted: the earlier report does not hold.",
    disputed="Disputed: an official source now says otherwise.",
    corrected="Corrected: the earlier report was wrong, this one stands.",
    restored="Restored: it was retracted or disputed and is confirmed again.",
    doubted="Downgraded: it was reported as confirmed, and the evidence no longer suffices.",
    upgraded="Upgraded: it was reported as “{before}”; there is now a document.",
    corroborated="Supported: one more source says so; nothing else changed.",
    revised="Revised: {parts}.",
    formerly="Reported before: {summary}",
    comma=", ",
    pause=", ",
    colon=": ",
    footer="Only confirmed events with evidence are reported; times are {zone}. Names and quotations stand as on the page.",
)

PHRASES = {Language.ZH: _ZH, Language.EN: _EN}
