"""Texts of several lines of our own: notices, tables, rosters, resumes and roundups; one row a text, as in ``sentences``."""

ROWS = """
dated-day-after | 2030年5月12日，临江省数据局发布消息，张青山不再担任省数据局副局长。次日，省政府任命李明远为省信息中心主任。 | 张青山 removed 副局长 临江省数据局 -; 李明远 appointed 主任 临江省信息中心 2030-05-13
dated-same-month | 5月12日，省政府网站发布消息。省政府于同月6日任命李明远为省信息中心主任。 | 李明远 appointed 主任 临江省信息中心 2030-05-06
dated-this-month | 5月12日，省委组织部发布公示。本月9日，省政府任命李明远为省信息中心主任。 | 李明远 appointed 主任 临江省信息中心 2030-05-09
dated-same-day-of-a-notice | 5月12日，临江省纪委监委网站通报：省大数据中心主任张青山涉嫌严重违纪违法。同日，省政府决定由李明远代理该中心主任职务。 | 张青山 investigated 主任 临江省大数据中心 2030-05-12; 李明远 acting 主任 临江省大数据中心 2030-05-12
dated-session-of-days | 临江省第十四届人大常委会第九次会议于5月7日至9日在青石市举行。会议决定任命李明远为临江省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-09
dated-days-without-a-calendar | 临江省第十四届人大常委会第九次会议于5月7日至88日在青石市举行。会议决定任命李明远为临江省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-07
dated-today-of-the-dateline | 本报临江5月18日讯 今天闭会的省人大常委会第十次会议决定任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-18
dated-today-in-figures | 临江省人大常委会今天（19日）决定任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-19
dated-one-line-act | 临江省人民政府关于李明远任职的通知：省政府决定任命李明远为省数据局局长。二○三○年五月十日 | 李明远 appointed 局长 临江省数据局 2030-05-10
that-body-two-sentences-on | 会议决定任命张青山为临江省数据局局长。当日，省政府还研究决定，李明远任该局副局长。 | 张青山 appointed 局长 临江省数据局; 李明远 appointed 副局长 临江省数据局
comrades-who-are-words | 省政府研究决定，计划、匡正两同志分别任省数据局局长、副局长，免去方案同志省信息中心主任职务。 | 计划 appointed 局长 临江省数据局; 匡正 appointed 副局长 临江省数据局; 方案 removed 主任 临江省信息中心
comrades-are-no-names | 省政府研究决定，全体同志任职前谈话，党外同志担任省数据局副局长。 |
name-ends-in-he | 免去李庆和贵州省大数据发展管理局总工程师职务。 | 李庆和 removed 总工程师 贵州省大数据发展管理局
dismissed-by-end-of-contract | 李明远的省信息中心主任聘任职务予以解聘。 | 李明远 removed 主任 临江省信息中心
dated-earlier-decision | 据省纪委监委5月12日消息：省信息中心主任李明远涉嫌严重违纪违法。此前的5月8日，省政府已决定免去其省信息中心主任职务。 | 李明远 investigated 主任 临江省信息中心 2030-05-12; 李明远 removed 主任 临江省信息中心 2030-05-08
party-group-formed | 省委批准：组建省数据局党组，李明远任书记，张青山任副书记。 | 李明远 appointed 党组书记 临江省数据局; 张青山 appointed 党组副书记 临江省数据局
meant-behind-given | 会上宣布，李明远任省数据局党组书记、提名局长人选，张青山任党组成员。 | 李明远 appointed 党组书记 临江省数据局; 李明远 nominated 局长 临江省数据局; 张青山 appointed 党组成员 临江省数据局
by-him | 免去李明远的省数据局局长职务，由其担任省信息中心主任。 | 李明远 removed 局长 临江省数据局; 李明远 appointed 主任 临江省信息中心
otherwise-used | 会议宣布，张青山任省数据局局长。李明远另有任用，不再担任该局局长。 | 张青山 appointed 局长 临江省数据局; 李明远 removed 局长 临江省数据局
dated-labels-under-a-head | 人事任免⏎【任职】⏎姓名：张青山　　职务：省数据局副局长　　时间：2030年4月16日⏎【免职】⏎姓名：李　明　　职务：省信息中心主任　　时间：2030年4月18日 | 张青山 appointed 副局长 临江省数据局 2030-04-16; 李明 removed 主任 临江省信息中心 2030-04-18
dated-labels-planned | 拟任干部公示⏎姓名：张青山⏎出生日期：1977年8月⏎拟任（推荐）职务：省数据局局长⏎公示时间：2030年5月1日至5月7日 | 张青山 nominated 局长 临江省数据局 -
short-verb-of-employment | 省政府决定，聘李明远为省大数据运营有限公司董事长。 | 李明远 appointed 董事长 临江省大数据运营有限公司
reported-to-the-committee | 经省政府常务会议研究，并报市委同意，决定：李明远任青石市数据局局长。 | 李明远 appointed 局长 青石市数据局
head-list | 省政府决定，任命：⏎赵一平为省数据局局长；⏎钱二民为省信息中心主任。⏎免去：⏎孙三强的省数据局局长职务。 | 赵一平 appointed 局长 临江省数据局; 钱二民 appointed 主任 临江省信息中心; 孙三强 removed 局长 临江省数据局
head-verbless | 任命：⏎李　四 省数据局局长⏎钱二民 省信息中心主任⏎免去：⏎孙三强 省数据局局长职务 | 李四 appointed 局长 临江省数据局; 钱二民 appointed 主任 临江省信息中心; 孙三强 removed 局长 临江省数据局
head-numbered | 一、任命⏎赵一平任省数据局局长；⏎二、免去⏎孙三强的省数据局局长职务。 | 赵一平 appointed 局长 临江省数据局; 孙三强 removed 局长 临江省数据局
head-decided | 决定任命：⏎赵一平为临江省数据局局长。⏎决定免去：⏎孙三强的临江省数据局局长职务。 | 赵一平 appointed 局长 临江省数据局; 孙三强 removed 局长 临江省数据局
broken-name | 任命马⏎原平为临江省数据局局长。 | 马原平 appointed 局长 临江省数据局
broken-interpunct | 任命努尔兰·⏎阿不都为临江省信息中心主任。 | 努尔兰·阿不都 appointed 主任 临江省信息中心
resume-open-line | 赵一平，男，汉族，1970年1月生⏎2010.05--2029.01 青石市信息中心主任⏎2029.01-- 临江省数据局副局长 | 赵一平 holds 副局长 临江省数据局
resume-with-blank-lines | 赵一平，男，汉族，1970年1月生⏎⏎2010.05--2029.01 青石市信息中心主任⏎　⏎⏎2029.01-- 临江省数据局副局长⏎⏎⏎临江省数据局设办公室。 | 赵一平 holds 副局长 临江省数据局
dated-signed | 省政府决定：⏎任命赵一平为临江省数据局局长。⏎临江省人民政府⏎二○三○年五月十日 | 赵一平 appointed 局长 临江省数据局 2030-05-10
dated-signed-ling | 省政府决定：⏎任命赵一平为临江省数据局局长。⏎二〇三〇年五月十日 | 赵一平 appointed 局长 临江省数据局 2030-05-10
dated-both | 2030年5月8日省政府第六次常务会议决定，任命赵一平为临江省数据局局长。⏎临江省人民政府⏎2030年5月11日 | 赵一平 appointed 局长 临江省数据局 2030-05-08
dated-this-year | 今年3月，李明远出任临江省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-03
dated-last-year | 去年12月6日，省政府任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 2029-12-06
dated-on-a-weekday | 上周五，省政府任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-17
dated-on-no-weekday-to-come | 本星期日，省政府任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 -
dated-two-days-ago | 前天，省政府任命李明远为省数据局局长。 | 李明远 appointed 局长 临江省数据局 2030-05-18
dated-not-by-a-city | 前天津市数据局局长李明远任省数据局局长。 | 李明远 appointed 局长 临江省数据局 -
team-in-a-sentence | 日前，省数据局新一届领导班子名单公布：局长赵一平，副局长钱二民、孙三强。 | 赵一平 holds 局长 临江省数据局; 钱二民 holds 副局长 临江省数据局; 孙三强 holds 副局长 临江省数据局
team-counted | 据悉，临江省信息中心领导班子目前共2人：主任赵一平，副主任钱二民。该中心内设5个科室。 | 赵一平 holds 主任 临江省信息中心; 钱二民 holds 副主任 临江省信息中心
team-that-was-present | 参加座谈的局领导有：局长赵一平，副局长钱二民、孙三强。 |
team-of-duties | 省数据局领导班子成员有：一是带头学习，二是局长要负总责。 |
roster-colon | 局领导⏎赵一平：党组书记、局长⏎钱二民：党组成员、副局长 | 赵一平 holds 党组书记、局长 OWNER; 钱二民 holds 党组成员、副局长 OWNER
roster-post-first | 局领导⏎局长：赵一平⏎副局长：钱二民、孙三强 | 赵一平 holds 局长 OWNER; 钱二民 holds 副局长 OWNER; 孙三强 holds 副局长 OWNER
roster-blank | 局领导⏎赵　平　　党组书记、局长⏎钱二民　　副局长 | 赵平 holds 党组书记、局长 OWNER; 钱二民 holds 副局长 OWNER
roster-labels | 姓名：赵一平⏎职务：局长⏎姓名：暂缺⏎职务：副局长 | 赵一平 holds 局长 OWNER
roster-pipes | 局领导⏎赵一平 | 党组书记、局长 | 主持全面工作⏎钱二民 | 副局长 | 分管政策法规处 | 赵一平 holds 党组书记、局长 OWNER; 钱二民 holds 副局长 OWNER
roster-icons | 领导班子⏎👤 赵一平 局长⏎👤 钱二民 副局长 | 赵一平 holds 局长 OWNER; 钱二民 holds 副局长 OWNER
roster-rows | 领导班子⏎赵一平 钱二民 孙三强⏎局长 副局长 副局长 | 赵一平 holds 局长 OWNER; 钱二民 holds 副局长 OWNER; 孙三强 holds 副局长 OWNER
roster-title-over | 领导班子⏎局长⏎赵一平⏎副局长⏎钱二民⏎孙三强 | 赵一平 holds 局长 OWNER; 钱二民 holds 副局长 OWNER; 孙三强 holds 副局长 OWNER
roster-name-over | 领导班子⏎赵一平⏎党组书记、局长⏎钱二民⏎党组成员、副局长 | 赵一平 holds 党组书记、局长 OWNER; 钱二民 holds 党组成员、副局长 OWNER
roster-former | 现任领导⏎赵一平 局长⏎历任领导⏎钱二民 局长 | 赵一平 holds 局长 OWNER
roster-vacant | 领导班子⏎局长：（空缺）⏎副局长：钱二民 | 钱二民 holds 副局长 OWNER
roster-other-body | 局领导⏎赵一平：省发展改革委副主任、省数据局局长 | 赵一平 holds 副主任 临江省发展和改革委员会; 赵一平 holds 局长 临江省数据局
name-ren-in-a-list | 任命：⏎韩东为临江省数据局副局长；⏎任向前为临江省信息中心主任。 | 韩东 appointed 副局长 临江省数据局; 任向前 appointed 主任 临江省信息中心
list-of-decided | 临江省人大常委会任命的人员名单⏎刘向东 临江省数据局局长⏎赵晓晖 临江省信息中心主任 | 刘向东 appointed 局长 临江省数据局; 赵晓晖 appointed 主任 临江省信息中心
city-is-no-name | 人事动态：⏎成都市：王凤任市数据局局长；⏎绵阳市：杜春任市数据局局长； | 王凤 appointed 局长 成都市数据局; 杜春 appointed 局长 绵阳市数据局
post-above-a-life | 现任临江省数据局党组书记、局长。⏎温如玉，女，1970年2月生。1992年8月任某大学教师。 | 温如玉 holds 党组书记、局长 临江省数据局
roster-word-as-name | 党组书记、局长　任海生⏎党组成员、副局长　夏雨⏎党组成员、总统计师　于是 | 任海生 holds 党组书记、局长 OWNER; 夏雨 holds 党组成员、副局长 OWNER; 于是 holds 党组成员、总统计师 OWNER
roster-stationed | 党组书记、局长　连城⏎党组成员、省纪委监委驻局纪检监察组组长　索南卓玛 | 连城 holds 党组书记、局长 OWNER; 索南卓玛 holds 党组成员、纪检监察组组长 OWNER
roster-heading-members | 领导成员⏎周森⏎局长⏎艾青松⏎副局长 | 周森 holds 局长 OWNER; 艾青松 holds 副局长 OWNER
section-duty-below-act | 省政府决定，任命李明远为临江省数据局局长。⏎国庆节值班安排⏎10月1日 带班领导 张青山 | 李明远 appointed 局长 临江省数据局
section-obituary-below-act | 省政府决定，任命李明远为临江省数据局局长。⏎讣告⏎王小川同志因病逝世。1998年经省政府决定，任命王小川为临江省信息中心主任。 | 李明远 appointed 局长 临江省数据局
section-obituary-alone | 讣告⏎王小川同志因病逝世。⏎1998年经省政府决定，任命王小川为临江省信息中心主任。 |
section-experts-below-act | 【人事】省政府决定，免去王小川的临江省数据局局长职务。⏎【评审】评审专家名单：李大海。任命李大海为专家组组长。 | 王小川 removed 局长 临江省数据局
table-of-deeds | 序号 姓名 任免职务 任免时间⏎1 胡文 任临江省数据局局长 2030-05-08⏎2 何琼 免去临江省信息中心主任职务 2030-05-08 | 胡文 appointed 局长 临江省数据局; 何琼 removed 主任 临江省信息中心
table-of-rows-done | 序号 姓名 任免 职务⏎1 胡文 任命 临江省数据局局长⏎2 何琼 免去 临江省信息中心主任 | 胡文 appointed 局长 临江省数据局; 何琼 removed 主任 临江省信息中心
table-two-columns | 序号	姓名	任命职务	免去职务⏎1	胡文	临江省数据局局长	临江省信息中心主任⏎2	何琼		临江省数据局局长⏎3	沙马拉且	临江省信息中心主任	—— | 胡文 appointed 局长 临江省数据局; 胡文 removed 主任 临江省信息中心; 何琼 removed 局长 临江省数据局; 沙马拉且 appointed 主任 临江省信息中心
dated-table-after-session | 省政府2030年5月6日第3次常务会议决定：⏎姓名	任命职务⏎胡文	临江省数据局局长 | 胡文 appointed 局长 临江省数据局 2030-05-06
padded-without-surname | 省政府决定：⏎承　志任临江省信息中心副主任（主持工作）； | 承志 appointed 副主任 临江省信息中心
dated-list-from | 经研究，决定自2030年5月1日起：⏎胡文任临江省数据局局长；⏎何琼不再担任临江省数据局局长职务。 | 胡文 appointed 局长 临江省数据局 2030-05-01; 何琼 removed 局长 临江省数据局 2030-05-01
dated-day-under-title | 临江省人民政府任免名单⏎（2030年5月7日）⏎任命：⏎胡文 临江省数据局局长 | 胡文 appointed 局长 临江省数据局 2030-05-07
dated-day-of-writing | 索引号：001 成文日期：2030-05-06 文号：临政任〔2030〕2号⏎临江省人民政府关于胡文同志任职的通知⏎经研究决定：⏎胡文任临江省数据局局长。⏎临江省人民政府 | 胡文 appointed 局长 临江省数据局 2030-05-06
short-headline | 胡文任沈阳数据局局长⏎沈阳市人民政府决定，任命胡文为沈阳市数据局局长。 | 胡文 appointed 局长 沈阳市数据局
table-planned-prefix | 姓名 出生年月 现任职务 拟任职务⏎刘波 1975.08 临江省数据局副局长 拟任临江省数据局局长 | 刘波 nominated 局长 临江省数据局; 刘波 holds 副局长 临江省数据局
elected-under-a-head | 公告⏎临江省第九届人民代表大会第四次会议于2030年1月12日选举：⏎王健为临江省省长；⏎张钢、孙年为临江省副省长。 | 王健 appointed 省长 临江省人民政府; 张钢 appointed 副省长 临江省人民政府; 孙年 appointed 副省长 临江省人民政府
roster-of-another-body | 北川市数据局领导班子名单：⏎局长 叶阳 分管办公室⏎副局长 罗军 联系电话 | 叶阳 holds 局长 北川市数据局; 罗军 holds 副局长 北川市数据局
roster-spread-title | 局 长 崔 建 全面工作⏎副局长 赵 岩 负责数据⏎副局长 孙 海 波 负责政务 | 崔建 holds 局长 OWNER; 赵岩 holds 副局长 OWNER; 孙海波 holds 副局长 OWNER
roster-with-stationed-head | 党组书记、局长：陈宇⏎副局长：吴东、张娟（女）⏎派驻纪检监察组组长：赵海⏎总工程师：空缺 | 陈宇 holds 党组书记、局长 OWNER; 吴东 holds 副局长 OWNER; 张娟 holds 副局长 OWNER; 赵海 holds 派驻纪检监察组组长 OWNER
name-before-removal | 省政府决定：⏎朱鹏 任临江省数据局局长⏎郑强 免去临江省信息中心主任职务 | 朱鹏 appointed 局长 临江省数据局; 郑强 removed 主任 临江省信息中心
roster-now-in-a-line | 关于我们⏎现任局长：干将⏎历任局长：胡文（2019.03—2021.09） | 干将 holds 局长 OWNER
roster-group-heading | 【党 组】⏎书 记：庄 重⏎成 员：滕 远 郗若岚 马到远⏎【行 政】⏎局 长：庄 重⏎副局长：滕 远 郗若岚⏎总经济师：马到远 | 庄重 holds 党组书记、局长 OWNER; 滕远 holds 党组成员、副局长 OWNER; 郗若岚 holds 党组成员、副局长 OWNER; 马到远 holds 党组成员、总经济师 OWNER
roster-names-over-posts | 领导之窗⏎查干巴拉	木兰其	宗岳海⏎党组书记、局长	党组成员、副局长	副局长⏎电话：1	电话：2	电话：3 | 查干巴拉 holds 党组书记、局长 OWNER; 木兰其 holds 党组成员、副局长 OWNER; 宗岳海 holds 副局长 OWNER
roster-lines-alike | 领导班子成员（共4名，空缺1名）⏎1．刀永平 党组书记、局长（主持全面工作）⏎2．岩温龙 党组成员、副局长（分管数据科）⏎3．空缺 党组成员、副局长⏎4．玉 兰 副局长（挂职，2029年9月至2031年9月）⏎5．召罕信民 党组成员 | 刀永平 holds 党组书记、局长 OWNER; 岩温龙 holds 党组成员、副局长 OWNER; 玉兰 holds 副局长 OWNER; 召罕信民 holds 党组成员 OWNER
roster-section-is-no-name | 局领导⏎郑长河 党组书记、局长⏎林晚秋 党组成员、副局长⏎综合科 科长⏎法规处 处长 | 郑长河 holds 党组书记、局长 OWNER; 林晚秋 holds 党组成员、副局长 OWNER
roster-rank-headings | 局领导⏎局 长⏎蹇 明⏎局党组书记、局长。领导全局工作。⏎副局长⏎强国梁⏎局党组副书记、副局长。负责日常工作，分管综合处。⏎兰 山⏎局党组成员、副局长（挂职）。协助负责数据资源工作。⏎何其秀⏎副局长，民盟盟员。负责统计工作。 | 蹇明 holds 党组书记、局长 OWNER; 强国梁 holds 党组副书记、副局长 OWNER; 兰山 holds 党组成员、副局长 OWNER; 何其秀 holds 副局长 OWNER
roster-titles-in-turn | 局领导⏎党组书记、局长⏎符文远⏎党组成员、副局长⏎王 海⏎党组成员、副局长⏎黎民生⏎查看更多>> | 符文远 holds 党组书记、局长 OWNER; 王海 holds 党组成员、副局长 OWNER; 黎民生 holds 党组成员、副局长 OWNER
roster-names-that-are-words | 局领导⏎党组书记、局长⏎　　牛得水⏎副局长⏎　　申请平　　党　岚（女）　　车　远⏎党组成员（按姓氏笔画排列）⏎　　卜　定　　王　可　　双　全（回族） | 牛得水 holds 党组书记、局长 OWNER; 申请平 holds 副局长 OWNER; 党岚 holds 副局长 OWNER; 车远 holds 副局长 OWNER; 卜定 holds 党组成员 OWNER; 王可 holds 党组成员 OWNER; 双全 holds 党组成员 OWNER
roster-several-on-a-line | 局领导⏎局长 张远山  副局长 李晓月  王若水⏎总工程师 赵高林 | 张远山 holds 局长 OWNER; 李晓月 holds 副局长 OWNER; 王若水 holds 副局长 OWNER; 赵高林 holds 总工程师 OWNER
roster-brackets-on-a-line | 局领导⏎刘得水（党组书记、局长） 陈光（党组成员、副局长） 马成（总工程师） | 刘得水 holds 党组书记、局长 OWNER; 陈光 holds 党组成员、副局长 OWNER; 马成 holds 总工程师 OWNER
roster-own-section | 局领导⏎党组书记、局长 刘得水⏎党组成员、政治部主任 陈光 | 刘得水 holds 党组书记、局长 OWNER; 陈光 holds 党组成员 OWNER; 陈光 holds 主任 临江省数据局政治部
broken-words | 经研究，省政府决⏎定：任命温⏎若山同志为临江省数据局副⏎局长（试用期一⏎年），任命别怀⏎海同志为临江省信息中心主⏎任；免去司马⏎光远同志的临江省数据局副局长职⏎务。 | 温若山 appointed 副局长 临江省数据局; 别怀海 appointed 主任 临江省信息中心; 司马光远 removed 副局长 临江省数据局
dated-broken-day | 临江省人民政府关于温若山任职的通知⏎任命温若山为临江省数据局副局长。⏎临江省人民政府⏎二〇三〇年四月⏎三日 | 温若山 appointed 副局长 临江省数据局 2030-04-03
lines-that-are-whole | 任命：⏎温若山 临江省数据局⏎长孙海 临江省信息中心主任 | 长孙海 appointed 主任 临江省信息中心
entities-and-emoji | 🔥【人事】&ldquo;新局长来了&rdquo;❗️⏎📌 临江省数据局&nbsp;局长：&nbsp;池&nbsp;远（首任）👏⏎📌 省政府任命&nbsp;余飞&nbsp;为临江省数据局&nbsp;副局长&hellip;&hellip; | 池远 holds 局长 临江省数据局; 余飞 appointed 副局长 临江省数据局
probation-over-then-now | 赵大山任临江省信息中心主任。⏎时不我试用期满，按期转正，现任临江省数据局副局长。 | 赵大山 appointed 主任 临江省信息中心; 时不我 holds 副局长 临江省数据局
labels-part-people | 湖北：刘得水任省数据局局长。⏎湖南：现任省信息中心主任，已满三年。 | 刘得水 appointed 局长 湖北省数据局
table-of-heads | 各省数据局负责人一览⏎地区｜机构｜主要负责人｜备注⏎湖北｜湖北省数据局｜局长 刘得水｜现任⏎湖南｜湖南省数据局｜局长 陈光｜兼省发展改革委副主任⏎江西｜江西省数据局｜待定｜—— | 刘得水 holds 局长 湖北省数据局; 陈光 holds 局长 湖南省数据局; 陈光 holds 副主任 湖南省发展和改革委员会
table-with-the-title-above | 省份 | 机构 | 局长⏎湖北 | 湖北省数据局 | 刘得水⏎湖南 | 湖南省数据局 | 陈光 | 刘得水 holds 局长 湖北省数据局; 陈光 holds 局长 湖南省数据局
resume-in-numerals | 程远，男，汉族，一九七九年八月出生，江苏句容人。⏎二〇一〇年五月至二〇二六年一月 北川市大数据管理局局长⏎二〇二六年一月至今 临江省数据局党组书记、局长 | 程远 holds 党组书记、局长 临江省数据局
resume-in-numerals-ended | 程远，男，汉族，一九七九年八月出生，江苏句容人。⏎二〇一〇年五月至二〇二六年一月 临江省数据局局长 |
ranks-in-steps | 关于晋升阳春等同志职级的通知⏎凌云同志晋升为四级调研员；⏎纳兰明同志套转为一级主任科员。 | 凌云 appointed 四级调研员 临江省人民政府; 纳兰明 appointed 一级主任科员 临江省人民政府
roster-blanks-of-two-widths | 局领导⏎局长：牛 得 水⏎副局长：卜　定　　李　小　山　　王　可　　陆　明　远 | 牛得水 holds 局长 OWNER; 卜定 holds 副局长 OWNER; 李小山 holds 副局长 OWNER; 王可 holds 副局长 OWNER; 陆明远 holds 副局长 OWNER
resume-under-a-numbered-name | 一、赵一平简历⏎男，1971年1月生，大学学历。⏎2007.06--2019.01 青石市副市长⏎2019.01-- 临江省数据局副局长⏎二、钱二民简历⏎女，1981年4月生。⏎2005.07--2019.01 青石市财政局科员⏎2019.01-- 临江省数据局总工程师 | 赵一平 holds 副局长 临江省数据局; 钱二民 holds 总工程师 临江省数据局
resume-two-open-lines | 赵一平，男，1971年1月生。⏎2007年06月—2024年03月 青石市副市长⏎2024年03月— 临江省数据局局长⏎2024年07月— 兼任临江省信息中心主任 | 赵一平 holds 局长 临江省数据局; 赵一平 holds 主任 临江省信息中心
resume-all-lines-open | 赵一平，男，1971年1月生。⏎2007年06月— 青石市副市长⏎2024年03月— 临江省数据局局长 | 赵一平 holds 局长 临江省数据局
resume-name-above-a-birth-year | 赵一平⏎1971年生，大学学历。⏎2007—2022年 任青石市副市长⏎2022年起 任临江省数据局局长 | 赵一平 holds 局长 临江省数据局
roster-credits-below | 局领导⏎局长：赵一平⏎副局长：钱二民⏎责任编辑：孙三强 | 赵一平 holds 局长 OWNER; 钱二民 holds 副局长 OWNER
roster-two-columns | 领导班子⏎赵　平　　党组书记、局长　　　　闻人亦可　　党组成员、副局长⏎钱　程　　党组成员、副局长　　　　孙　洋　　　党组成员、副局长 | 赵平 holds 党组书记、局长 OWNER; 闻人亦可 holds 党组成员、副局长 OWNER; 钱程 holds 党组成员、副局长 OWNER; 孙洋 holds 党组成员、副局长 OWNER
roster-markdown | # 临江省数据局 · 领导信息⏎**姓名**：赛福鼎·买买提⏎- **职务**：党组副书记、局长⏎- 分工：主持行政工作⏎**姓名**：钱 泉⏎- **职务**：党组书记、副局长 | 赛福鼎·买买提 holds 党组副书记、局长 OWNER; 钱泉 holds 党组书记、副局长 OWNER
roster-tibetan-name | 局领导⏎局长：斯朗旺堆⏎副局长：四郎多吉 | 斯朗旺堆 holds 局长 OWNER; 四郎多吉 holds 副局长 OWNER
roster-columns-with-words-as-names | 领导班子⏎过　程　　党组成员、副局长　　　　赵　洋　　　党组成员、副局长⏎扎西夫　　省信息中心主任　　　　　计　划　　　总工程师 | 过程 holds 党组成员、副局长 OWNER; 赵洋 holds 党组成员、副局长 OWNER; 扎西夫 holds 主任 临江省信息中心; 计划 holds 总工程师 OWNER
dated-labels-county-with-its-sitting | 三县人大常委会任命名单⏎一、东山县（5月6日县十九届人大常委会第二十次会议通过）⏎决定任命：⏎赵一平为县数据局局长；⏎决定免去：⏎钱二民的县政务服务中心主任职务。⏎二、西林区（5月7日区五届人大常委会第十七次会议通过）⏎决定任命：⏎孙三强为区大数据服务中心主任 | 赵一平 appointed 局长 东山县数据局 2030-05-06; 钱二民 removed 主任 东山县政务服务中心 2030-05-06; 孙三强 appointed 主任 西林区大数据服务中心 2030-05-07
labels-as-for-a-city | 福建泉州方面，赵一平任市数据管理局局长。⏎广东韶关方面，钱二民任市数据局局长。 | 赵一平 appointed 局长 泉州市数据管理局; 钱二民 appointed 局长 韶关市数据局
dated-spaced-out | 省 政 府 决 定 ：⏎赵 一 平 同 志 任 省 数 据 局 局 长 。⏎2 0 3 0 年 5 月 1 9 日 | 赵一平 appointed 局长 临江省数据局 2030-05-19
roster-names-first | 局领导⏎王平，局党组书记，主持党组工作；⏎向阳、李强（女），局党组成员、副局长。 | 王平 holds 党组书记 OWNER; 向阳 holds 党组成员、副局长 OWNER; 李强 holds 党组成员、副局长 OWNER
roster-on-one-line | 临江省数据局领导班子组成如下：局长王平（主持全面工作）；副局长李强、赵明。 | 王平 holds 局长 OWNER; 李强 holds 副局长 OWNER; 赵明 holds 副局长 OWNER
roster-run-together | 领导简介党组书记、副局长：石磊党组副书记、局长：四郎旺堆党组成员、副局长：嘎松曲珍、泽仁多吉当前位置：首页>领导简介 | 石磊 holds 党组书记、副局长 OWNER; 四郎旺堆 holds 党组副书记、局长 OWNER; 嘎松曲珍 holds 党组成员、副局长 OWNER; 泽仁多吉 holds 党组成员、副局长 OWNER
roster-with-rooms | 王平　党组书记、局长，联系电话0451-82620000⏎李强　党组成员、副局长,办公室：1416室 | 王平 holds 党组书记、局长 OWNER; 李强 holds 党组成员、副局长 OWNER
roster-present-and-past | 【在任】 局长、党组书记：王平；副局长、党组成员：李强，赵明。【离任】 钱海（2019.02—2023.11，局长）。 | 王平 holds 局长、党组书记 OWNER; 李强 holds 副局长、党组成员 OWNER; 赵明 holds 副局长、党组成员 OWNER
roster-of-uyghur-names | 现任领导⏎副局长    热依罕•依明    哈丽旦    年有余 | 热依罕·依明 holds 副局长 OWNER; 哈丽旦 holds 副局长 OWNER; 年有余 holds 副局长 OWNER
roster-pictures | 局领导班子⏎[图片] 党组书记、局长⏎乌　维⏎主持全面工作。⏎[图片] 党组成员、副局长⏎励　行⏎负责政务服务。 | 乌维 holds 党组书记、局长 OWNER; 励行 holds 党组成员、副局长 OWNER
roster-bilingual | 局领导⏎局长 Director⏎叶乐平 YE Leping⏎主持全面工作⏎副局长 Deputy Director⏎应　之 YING Zhi⏎分管公共数据处 | 叶乐平 holds 局长 OWNER; 应之 holds 副局长 OWNER
roster-peoples-behind-names | 局 长：覃绍勇（壮族）⏎副局长：农立华（女，壮族）　仫　江　蒙建秋（瑶族） | 覃绍勇 holds 局长 OWNER; 农立华 holds 副局长 OWNER; 仫江 holds 副局长 OWNER; 蒙建秋 holds 副局长 OWNER
roster-headings-are-nobody | 局长简介⏎王平⏎临江省数据局党组书记、局长⏎副局长简介⏎李强⏎临江省数据局副局长 | 王平 holds 党组书记、局长 OWNER; 李强 holds 副局长 OWNER
resume-by-labels | 个人简历⏎姓　　名：程　远⏎性　　别：男　　民　　族：汉族⏎出生年月：1977.01　籍　　贯：山东高密⏎工作经历：⏎2007.05-2019.01 青石市信息中心科员⏎2019.01-2024.02 青石市大数据局副局长（2021.06-2022.06主持工作）⏎2024.02- 临江省数据局副局长 | 程远 holds 副局长 临江省数据局
"""
