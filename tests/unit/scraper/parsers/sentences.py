"""Sentences of our own: invented people, invented bodies, in the formulas of public notices; one row a sentence."""

# id | text | facts («person action post body [date]», «person holds post body»), separated by «; »; empty: nothing is stated
OWNER = "临江省人民政府"
PUBLISHED = "2030-05-20"
ROWS = """
name-ren-attends | 任维舟出席启动仪式并讲话。 |
name-ren-appointed | 任维舟任临江省数据局局长。 | 任维舟 appointed 局长 临江省数据局
name-ren-given | 任命任建国为临江省数据局副局长。 | 任建国 appointed 副局长 临江省数据局
name-ends-in-ren | 张任任临江省数据局局长。 | 张任 appointed 局长 临江省数据局
name-middle-ren | 王任远任临江省信息中心主任。 | 王任远 appointed 主任 临江省信息中心
name-middle-wei | 任命李为民为临江省数据局局长。 | 李为民 appointed 局长 临江省数据局
name-ends-in-wei | 任命何作为为临江省信息中心主任。 | 何作为 appointed 主任 临江省信息中心
planned-not-appointed | 张青山拟任临江省数据局副局长。 | 张青山 nominated 副局长 临江省数据局
planned-named | 李明远同志拟提名为临江省数据局局长人选。 | 李明远 nominated 局长 临江省数据局
post-removed | 免去周全的临江省信息中心主任职务。 | 周全 removed 主任 临江省信息中心
rank-given | 任命周全为临江省数据局一级巡视员。 | 周全 appointed 一级巡视员 临江省数据局
rank-taken | 免去周全的临江省数据局副局长、二级巡视员职级。 | 周全 removed 副局长 临江省数据局; 周全 removed 二级巡视员 临江省数据局
rank-taken-alone | 免去周全、王任远的临江省数据局二级巡视员职级。 | 周全 removed 二级巡视员 临江省数据局; 王任远 removed 二级巡视员 临江省数据局
rank-beside-of-two | 免去周全、王任远的临江省数据局副局长、二级巡视员职级。 | 周全 removed 副局长 临江省数据局; 周全 removed 二级巡视员 临江省数据局; 王任远 removed 副局长 临江省数据局; 王任远 removed 二级巡视员 临江省数据局
rank-its | 任命周全为临江省数据局一级巡视员，免去其二级巡视员职级。 | 周全 appointed 一级巡视员 临江省数据局; 周全 removed 二级巡视员 临江省数据局
rank-promoted | 周全晋升为一级调研员。 | 周全 appointed 一级调研员 临江省人民政府
zeng-surname | 曾任飞任临江省数据局副局长。 | 曾任飞 appointed 副局长 临江省数据局
zeng-history | 李向东曾任临江省数据局副局长。 |
zeng-two | 曾国强任临江省数据局局长。 | 曾国强 appointed 局长 临江省数据局
shi-surname | 时任平任临江省信息中心主任。 | 时任平 appointed 主任 临江省信息中心
shi-history | 时任局长李向东参加了奠基。 |
shi-surname-led | 任命时立军为临江省信息中心副主任。 | 时立军 appointed 副主任 临江省信息中心
dai-surname | 任命代建军为临江省数据局局长。 | 代建军 appointed 局长 临江省数据局
dai-acting | 任命代建军为临江省数据局代局长。 | 代建军 acting 局长 临江省数据局
dai-surname-infix | 代建军任临江省信息中心主任。 | 代建军 appointed 主任 临江省信息中心
dang-surname | 免去党振华的临江省数据局党组成员职务。 | 党振华 removed 党组成员 临江省数据局
dang-post | 党振华任临江省数据局党组书记。 | 党振华 appointed 党组书记 临江省数据局
he-surname | 任命和丽川为临江省数据局副局长。 | 和丽川 appointed 副局长 临江省数据局
he-joins | 任命王小川和李大海为临江省数据局副局长。 | 王小川 appointed 副局长 临江省数据局; 李大海 appointed 副局长 临江省数据局
he-inside | 任命温和平为临江省数据局副局长。 | 温和平 appointed 副局长 临江省数据局
yu-joins | 免去钱大明与孙小平的临江省数据局副局长职务。 | 钱大明 removed 副局长 临江省数据局; 孙小平 removed 副局长 临江省数据局
yuan-surname | 原志强任临江省信息中心主任。 | 原志强 appointed 主任 临江省信息中心
yuan-former | 原局长李向东到会祝贺。 |
chang-surname | 任命常务春为临江省数据局总经济师。 | 常务春 appointed 总经济师 临江省数据局
gao-surname | 任命高原为临江省信息中心副主任。 | 高原 appointed 副主任 临江省信息中心
double-surname | 任命欧阳海为临江省数据局副局长。 | 欧阳海 appointed 副局长 临江省数据局
double-surname-four | 免去司马长风的临江省数据局副局长职务。 | 司马长风 removed 副局长 临江省数据局
two-parents | 任命张王雨涵为临江省数据局总工程师。 | 张王雨涵 appointed 总工程师 临江省数据局
interpunct | 任命艾合买提·吐尔洪为临江省数据局副局长。 | 艾合买提·吐尔洪 appointed 副局长 临江省数据局
interpunct-bullet | 免去古丽巴哈尔•买买提的临江省信息中心主任职务。 | 古丽巴哈尔·买买提 removed 主任 临江省信息中心
tibetan | 任命扎西顿珠为临江省数据局副局长。 | 扎西顿珠 appointed 副局长 临江省数据局
tibetan-two | 任命旺堆为临江省信息中心主任。 | 旺堆 appointed 主任 临江省信息中心
mongol | 任命乌兰图雅为临江省数据局副局长。 | 乌兰图雅 appointed 副局长 临江省数据局
tibetan-infix | 平措旺堆任临江省信息中心主任。 | 平措旺堆 appointed 主任 临江省信息中心
bracket-woman | 任命林晓(女)为临江省数据局副局长。 | 林晓 appointed 副局长 临江省数据局
bracket-ethnic | 任命马成（女，回族）为临江省数据局副局长。 | 马成 appointed 副局长 临江省数据局
comrade | 任命沈从文同志为临江省数据局局长。 | 沈从文 appointed 局长 临江省数据局
comrade-no-de | 免去黄解放同志临江省信息中心主任职务。 | 黄解放 removed 主任 临江省信息中心
glued-no-de | 免去王任重省信息中心主任职务。 | 王任重 removed 主任 临江省信息中心
padded | 任命王　强为临江省数据局局长。 | 王强 appointed 局长 临江省数据局
padded-remove | 免去余　力的临江省数据局副局长职务。 | 余力 removed 副局长 临江省数据局
list-three | 任命赵一平、钱二民、孙三强为临江省数据局副局长。 | 赵一平 appointed 副局长 临江省数据局; 钱二民 appointed 副局长 临江省数据局; 孙三强 appointed 副局长 临江省数据局
list-removed | 免去赵一平、钱二民的临江省数据局副局长职务。 | 赵一平 removed 副局长 临江省数据局; 钱二民 removed 副局长 临江省数据局
two-posts | 任命赵一平为临江省数据局党组书记、局长。 | 赵一平 appointed 党组书记 临江省数据局; 赵一平 appointed 局长 临江省数据局
two-bodies | 赵一平任临江省发展和改革委员会副主任、临江省数据局局长。 | 赵一平 appointed 副主任 临江省发展和改革委员会; 赵一平 appointed 局长 临江省数据局
its-deputy | 任命赵一平为临江省信息中心主任，免去其副主任职务。 | 赵一平 appointed 主任 临江省信息中心; 赵一平 removed 副主任 临江省信息中心
its-deputy-next | 任命赵一平为临江省信息中心主任；免去其副主任职务。 | 赵一平 appointed 主任 临江省信息中心; 赵一平 removed 副主任 临江省信息中心
its-deputy-party | 任命赵一平为临江省信息中心主任，免去其党组成员、副主任职务。 | 赵一平 appointed 主任 临江省信息中心; 赵一平 removed 党组成员 临江省信息中心; 赵一平 removed 副主任 临江省信息中心
its-deputy-elsewhere | 任命赵一平为临江省信息中心主任，免去其临江省发展和改革委员会副主任职务。 | 赵一平 appointed 主任 临江省信息中心; 赵一平 removed 副主任 临江省发展和改革委员会
removed-two | 免去钱二民的临江省数据局党组成员、副局长职务。 | 钱二民 removed 党组成员 临江省数据局; 钱二民 removed 副局长 临江省数据局
respectively | 赵一平、钱二民分别任临江省数据局局长、副局长。 | 赵一平 appointed 局长 临江省数据局; 钱二民 appointed 副局长 临江省数据局
respectively-in-turn | 任命赵一平、钱二民、孙三强依次为临江省数据局局长、副局长、总工程师。 | 赵一平 appointed 局长 临江省数据局; 钱二民 appointed 副局长 临江省数据局; 孙三强 appointed 总工程师 临江省数据局
respectively-unequal | 赵一平、钱二民、孙三强分别任临江省数据局局长、副局长。 |
series | 任命赵一平为临江省数据局局长，钱二民为临江省信息中心主任。 | 赵一平 appointed 局长 临江省数据局; 钱二民 appointed 主任 临江省信息中心
series-remove | 免去赵一平的临江省数据局局长职务，钱二民的临江省信息中心主任职务。 | 赵一平 removed 局长 临江省数据局; 钱二民 removed 主任 临江省信息中心
mixed | 任命赵一平为临江省数据局局长，免去其临江省信息中心主任职务。 | 赵一平 appointed 局长 临江省数据局; 赵一平 removed 主任 临江省信息中心
mixed-glued | 任命赵一平为临江省数据局局长免去钱二民的临江省数据局局长职务。 | 赵一平 appointed 局长 临江省数据局; 钱二民 removed 局长 临江省数据局
spaced-verb | 免 去赵一平的临江省数据局局长职务。 | 赵一平 removed 局长 临江省数据局
probation | 任命赵一平为临江省数据局副局长(试用期一年)。 | 赵一平 appointed 副局长 临江省数据局
probation-comma | 任命赵一平为临江省数据局副局长，试用期一年。 | 赵一平 appointed 副局长 临江省数据局
seconded | 任命赵一平为临江省数据局副局长(挂职，时间一年)。 | 赵一平 appointed 副局长 临江省数据局
seconded-verb | 赵一平挂职任临江省数据局副局长。 | 赵一平 appointed 副局长 临江省数据局
presiding | 任命赵一平为临江省数据局副局长(主持工作)。 | 赵一平 appointed 副局长 临江省数据局
concurrent-verb | 赵一平兼任临江省数据局局长。 | 赵一平 concurrent 局长 临江省数据局
concurrent-bracket | 任命赵一平为临江省数据局局长(兼)。 | 赵一平 concurrent 局长 临江省数据局
concurrent-removed | 免去赵一平兼任的临江省信息中心主任职务。 | 赵一平 removed 主任 临江省信息中心
acting-decided | 决定赵一平代理临江省数据局局长职务。 | 赵一平 acting 局长 临江省数据局
acting-beside | 任命赵一平为临江省人民政府副省长、代理省长。 | 赵一平 appointed 副省长 临江省人民政府; 赵一平 acting 省长 临江省人民政府
succeeds | 赵一平卸任临江省数据局局长，由钱二民接任。 | 赵一平 removed 局长 临江省数据局; 钱二民 appointed 局长 临江省数据局
succeeds-post | 钱二民接任临江省数据局局长。 | 钱二民 appointed 局长 临江省数据局
transferred | 赵一平调任临江省发展和改革委员会副主任。 | 赵一平 appointed 副主任 临江省发展和改革委员会
moved | 赵一平转任临江省信息中心主任。 | 赵一平 appointed 主任 临江省信息中心
new-post | 赵一平履新临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局
out-of-office | 赵一平出任临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局
elected | 赵一平当选临江省人民政府副省长。 | 赵一平 appointed 副省长 临江省人民政府
elected-as | 赵一平当选为青石市人民政府市长。 | 赵一平 appointed 市长 青石市人民政府
by-election | 会议补选赵一平为临江省人民政府副省长。 | 赵一平 appointed 副省长 临江省人民政府
chosen | 大会选举赵一平为省数据局机关党委书记。 | 赵一平 appointed 机关党委书记 临江省数据局
hired | 聘任赵一平为临江省信息中心总工程师。 | 赵一平 appointed 总工程师 临江省信息中心
dismissed | 解聘钱二民的临江省信息中心总工程师职务。 | 钱二民 removed 总工程师 临江省信息中心
passive-appointed | 赵一平被任命为临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局
passive-removed | 赵一平被免去临江省数据局局长职务。 | 赵一平 removed 局长 临江省数据局
resigned | 决定接受赵一平辞去临江省人民政府副省长职务的请求。 | 赵一平 removed 副省长 临江省人民政府
resigned-reason | 接受赵一平因工作变动辞去青石市人民政府市长职务的请求。 | 赵一平 removed 市长 青石市人民政府
resigned-decision | 会议表决通过了关于接受赵一平辞去临江省人民政府副省长职务请求的决定。 | 赵一平 removed 副省长 临江省人民政府
resigned-titled | 会议通过《关于接受赵一平辞去临江省人民政府副省长职务的决定》。 | 赵一平 removed 副省长 临江省人民政府
offers-to-resign | 赵一平向省人大常委会提出辞去副省长职务。 |
no-longer | 赵一平不再担任临江省数据局局长职务。 | 赵一平 removed 局长 临江省数据局
no-longer-other-use | 赵一平同志不再担任临江省数据局党组书记，另有任用。 | 赵一平 removed 党组书记 临江省数据局
no-longer-concurrent | 赵一平不再兼任临江省信息中心主任。 | 赵一平 removed 主任 临江省信息中心
lapsed | 因机构改革，赵一平的临江省信息中心主任职务自然免除。 | 赵一平 removed 主任 临江省信息中心
probation-ended-early | 免去赵一平的临江省信息中心副主任职务(终止试用期)。 | 赵一平 removed 副主任 临江省信息中心
probation-over | 赵一平同志任临江省数据局副局长试用期满，经考核合格，正式任职。 | 赵一平 appointed 副局长 临江省数据局
retired | 免去赵一平的临江省信息中心主任职务，退休。 | 赵一平 removed 主任 临江省信息中心; 赵一平 retired 主任 临江省信息中心
nominated | 提名赵一平为临江省人民政府副省长候选人。 | 赵一平 nominated 副省长 临江省人民政府
nominated-bill | 提请任命赵一平为临江省数据局局长，请予审议。 | 赵一平 nominated 局长 临江省数据局
nominated-remove | 提请免去赵一平的临江省数据局局长职务。 |
recommended | 推荐赵一平为临江省信息中心主任人选。 | 赵一平 nominated 主任 临江省信息中心
candidate-first | 拟任临江省信息中心主任人选赵一平正在公示。 | 赵一平 nominated 主任 临江省信息中心
investigated | 临江省信息中心主任赵一平涉嫌严重违纪违法，目前正接受纪律审查和监察调查。 | 赵一平 investigated 主任 临江省信息中心
investigated-former | 临江省信息中心原主任赵一平接受审查调查。 | 赵一平 investigated 主任 临江省信息中心
survey-not-investigation | 临江省数据局局长赵一平参加了实地调查研究。 |
state-now | 赵一平现任临江省数据局局长。 | 赵一平 holds 局长 临江省数据局
state-already | 赵一平已任临江省数据局党组成员、副局长。 | 赵一平 holds 党组成员、副局长 临江省数据局
state-still | 赵一平仍任临江省数据局局长。 | 赵一平 holds 局长 临江省数据局
state-first | 临江省数据局揭牌，首任局长赵一平致辞。 | 赵一平 holds 局长 临江省数据局
state-new-face | 临江省数据局局长赵一平首次以新职务公开亮相。 | 赵一平 holds 局长 临江省数据局
already-out | 赵一平已转任临江省信息中心主任。 | 赵一平 appointed 主任 临江省信息中心
history-many | 赵一平历任临江省信息中心科长、副主任，临江省数据局副局长。 |
history-serial | 三人相继担任临江省数据局局长。 |
history-before | 此前，赵一平任临江省信息中心主任。 |
history-dated | 2019年3月任临江省信息中心主任，2021年8月任临江省数据局副局长。 |
history-past-act | 赵一平，男，汉族，1970年1月生，曾任青石市市长，2023年8月被任命为临江省信息中心主任。 |
resume-current | 赵一平，男，汉族，1970年1月生，现任临江省数据局局长。曾任青石市信息中心主任。 | 赵一平 holds 局长 临江省数据局
mention-attends | 临江省数据局局长赵一平出席会议。 |
mention-hosts | 省数据局党组书记、局长赵一平主持会议，副局长钱二民参加。 |
mention-visits | 青石市市长赵一平一行来访，省信息中心主任钱二民陪同。 |
correction | 更正：昨日报道中“任命赵一平为临江省数据局局长”应为“任命赵益平为临江省数据局局长”。 |
rumour | 网传任命赵一平为临江省数据局局长，该消息不实。 |
rumour-of-unnamed-people | 多名知情人士证实，临江省数据局局长赵一平已转任青石市副市长。 |
rumour-of-somebody-near | 据接近临江省数据局的人士透露，赵一平已任该局局长。 |
rumour-of-a-netizen | 网友爆料，赵一平已任临江省数据局局长。 |
rumour-not-confirmed | 赵一平转任青石市副市长一事，官方未予证实。 |
confirmed-yesterday | 昨日证实，赵一平已转任青石市副市长。 | 赵一平 appointed 副市长 青石市人民政府
confirmed-by-an-office | 记者昨日从省委组织部证实，临江省数据局局长赵一平已转任青石市副市长。 | 赵一平 appointed 副市长 青石市人民政府
comment-behind-an-act | 临江省政府任命赵一平为临江省数据局局长，业内人士称其熟悉数据工作。 | 赵一平 appointed 局长 临江省数据局
not-yet | 省政府尚未作出任命赵一平为临江省数据局局长的决定。 |
awaiting | 任命赵一平为临江省数据局局长，任职资格尚待核准。 | 赵一平 nominated 局长 临江省数据局
rule-text | 第八条 局长由省政府任命，任期五年。 |
rule-should | 数据局局长应当由省人大常委会决定任命。 |
quoted | “任命赵一平为临江省数据局局长是迟早的事”，一位网友说。 |
hypothesis | 如果任命赵一平为临江省数据局局长，他会接受。 |
long-ago | 二十年前，赵一平被任命为临江省信息中心主任。 |
group | 成立省数据安全领导小组，组长：赵一平，副组长：钱二民。 |
group-member | 赵一平任临江省数字经济工作领导小组组长。 |
jury | 活动聘请赵一平任评委。 |
duty | 值班安排：10月1日 带班领导 赵一平 值班员 钱二民 |
credits | 一审：赵一平 二审：钱二民 编辑：孙三强 主任：李四平 |
obituary | 临江省信息中心原主任赵一平因病逝世，享年八十岁。 |
award | 获奖名单：先进个人 赵一平、钱二民、任劳。 |
hiring | 公开招聘公告：拟聘用人员名单：赵一平，拟聘岗位为省信息中心工程师。 |
responsibility | 主要负责人任第一责任人，任何单位不得推诿。 |
council-body | 免去赵一平的临江省人大常委会副秘书长、办公厅主任职务。 | 赵一平 removed 副秘书长 临江省人民代表大会常务委员会; 赵一平 removed 主任 临江省人民代表大会常务委员会办公厅
party-place | 赵一平同志任青石市委委员、常委、书记。 | 赵一平 appointed 委员 青石市委; 赵一平 appointed 常委 青石市委; 赵一平 appointed 书记 青石市委
plate-in-name | 任命赵一平为临江省数据局(临江省政务服务管理办公室)局长。 | 赵一平 appointed 局长 临江省数据局
short-body | 任命赵一平为省数据局局长。 | 赵一平 appointed 局长 临江省数据局
prosecutor | 批准任命赵一平为青石市人民检察院检察长。 | 赵一平 appointed 检察长 青石市人民检察院
dated-session | 5月18日，省十四届人大常委会第十次会议决定任命赵一平为临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局 2030-05-18
dated-day | 18日召开的干部大会宣布，赵一平任临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局 2030-05-18
dated-today | 今天上午，省人大常委会会议决定任命赵一平为临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局 2030-05-20
dated-vague | 日前，省政府决定任命赵一平为临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局 -
dated-published | 5月18日，省政府网站发布消息，任命赵一平为临江省数据局局长。 | 赵一平 appointed 局长 临江省数据局 -
dated-effective | 任命赵一平为临江省数据局局长，任职时间自2030年4月1日起计算。 | 赵一平 appointed 局长 临江省数据局 2030-04-01
retired-then-removed | 经组织部门批准，苏小娜同志退休，免去其临江省信息中心副主任职务。 | 苏小娜 retired None None; 苏小娜 removed 副主任 临江省信息中心
retired-other-than-the-new | 代小红已任临江省数据局局长。此前担任该职务的罗清泉已到龄退休。 | 代小红 holds 局长 临江省数据局; 罗清泉 retired None None
post-filled-by-state | 公开信息显示，临江省数据局局长一职已由惠民担任。 | 惠民 holds 局长 临江省数据局
post-filled-by-news | 临江省数据局局长一职由郑海接任。 | 郑海 appointed 局长 临江省数据局
appointed-by-organ | 顾青松任临江省数据局党组书记，徐丽华则由省人大常委会任命为局长。 | 顾青松 appointed 党组书记 临江省数据局; 徐丽华 appointed 局长 临江省数据局
appointed-by-organ-whole | 徐丽华由市人大常委会表决任命为北川市数据局局长。 | 徐丽华 appointed 局长 北川市数据局
swapped | 近日，北川市数据局局长王明与北川市财政局局长李强职务对调。 | 王明 removed 局长 北川市数据局; 李强 removed 局长 北川市财政局; 王明 appointed 局长 北川市财政局; 李强 appointed 局长 北川市数据局
acting-ends | 周海结束代理，当选临江省省长。 | 周海 appointed 省长 临江省人民政府
new-head-with-time | 新任临江省数据局局长戚云鹤近日到光谷调研。 | 戚云鹤 holds 局长 临江省数据局
new-head-visits | 新任临江省数据局局长戚云鹤专程看望老同志。 | 戚云鹤 holds 局长 临江省数据局
same-posts-again | 朱典已任临江省数据局党组书记、局长，孙东海不再担任上述职务。 | 朱典 holds 党组书记、局长 临江省数据局; 孙东海 removed 党组书记 临江省数据局; 孙东海 removed 局长 临江省数据局
name-ends-in-zhi | 刀承志任临江省信息中心主任。 | 刀承志 appointed 主任 临江省信息中心
name-ends-in-qian | 车向前任临江省数据局副局长。 | 车向前 appointed 副局长 临江省数据局
name-addressed | 免去同心同志的临江省信息中心副主任职务。 | 同心 removed 副主任 临江省信息中心
office-head | 任命刘雨为临江省数据局办公室主任。 | 刘雨 appointed 主任 临江省数据局办公室
standing-committee-member | 临江省第十四届人民代表大会常务委员会第十次会议补选王一宏为临江省第十四届人民代表大会常务委员会委员。 | 王一宏 appointed 委员 临江省人民代表大会常务委员会
stationed-group | 任命陈刚为省纪委监委驻临江省财政厅纪检监察组组长。 | 陈刚 appointed 纪检监察组组长 临江省财政厅
court-division | 任命孙建为临江省高级人民法院审判员、民事审判第二庭副庭长。 | 孙建 appointed 审判员 临江省高级人民法院; 孙建 appointed 副庭长 临江省高级人民法院民事审判第二庭
planned-use | 经研究，拟任用刘雨同志为临江省数据局办公室主任。 | 刘雨 nominated 主任 临江省数据局办公室
dated-whole-act-from | 任命李明远为临江省数据局局长，免去王小川的临江省数据局局长职务。自2030年4月1日起执行。 | 李明远 appointed 局长 临江省数据局 2030-04-01; 王小川 removed 局长 临江省数据局 2030-04-01
dated-probation-is-no-start | 2030年3月2日，省政府决定：林强任临江省数据局局长，试用期一年，试用期自2030年1月起计算。 | 林强 appointed 局长 临江省数据局 2030-03-02
inline-open-line | 时代，男，1978年4月生。2019.05--2023.02 临江省信息中心副主任；2023.02-- 临江省数据局局长。 | 时代 holds 局长 临江省数据局
cites-the-law | 根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第四十四条的规定，会议决定：接受胡文辞去临江省副省长职务的请求。 | 胡文 removed 副省长 临江省人民政府
addressed-by-de | 免去先知行的临江省信息中心主任职务。 | 先知行 removed 主任 临江省信息中心
stop-for-interpunct | 免去帕提古丽.买买提的临江省数据局副局长职务。 | 帕提古丽·买买提 removed 副局长 临江省数据局
history-twice | 胡文长期从事技术工作，曾先后任临江省科技厅处长、副厅长。 |
relative-clause | 近日，此前担任临江省信息中心主任的胡文已出任临江省数据局副局长。 | 胡文 appointed 副局长 临江省数据局
court-committee | 任命胡文为临江市中级人民法院副院长、审判委员会委员、审判员。 | 胡文 appointed 副院长 临江市中级人民法院; 胡文 appointed 审判委员会委员 临江市中级人民法院; 胡文 appointed 审判员 临江市中级人民法院
office-of-a-group | 领导小组办公室设在省数据局，胡文兼任办公室主任。 |
new-face-in-post | 栏目日前更新，景萍以临江省数据局党组书记、局长身份亮相。 | 景萍 holds 党组书记、局长 临江省数据局
new-face-attends | 景萍以临江省数据局局长身份出席会议。 | 景萍 holds 局长 临江省数据局
party-and-government | 孟辉已任北川市委常委、副市长。 | 孟辉 holds 常委 北川市委; 孟辉 holds 副市长 北川市人民政府
body-carried-to-plan | 王大伟同志任临江数字集团有限公司党委书记，推荐为董事长人选。 | 王大伟 appointed 党委书记 临江数字集团有限公司; 王大伟 nominated 董事长 临江数字集团有限公司
plate-post-is-no-remark | 任命孙春为临江省数据局局长（临江省营商环境建设局局长）。 | 孙春 appointed 局长 临江省数据局
confirmed-formally | 经考核合格，张建正式任临江省数据局副局长。 | 张建 appointed 副局长 临江省数据局
read-aloud | 会上宣读省委决定：符明同志任临江省数据局党组书记、局长。 | 符明 appointed 党组书记 临江省数据局; 符明 appointed 局长 临江省数据局
body-behind-concerning | 会上宣布了省委关于临江省数据局主要负责人调整的决定，马越不再担任局党组书记、局长职务，由宋伟接任。 | 马越 removed 党组书记 临江省数据局; 马越 removed 局长 临江省数据局; 宋伟 appointed 党组书记 临江省数据局; 宋伟 appointed 局长 临江省数据局
one-of-several-levels | 李刚拟任市（州）党委副书记，提名为市（州）长候选人。 |
somebody-unnamed | 会议任命王某为临江省数据局局长。 |
life-behind-a-heading | 【领导简历】杨光，白族，1969年9月生，现任临江省数据局党组书记、局长。 | 杨光 holds 党组书记、局长 临江省数据局
place-is-no-name | 免去山西省大数据中心主任职务。 |
led-by-by | 由宋伟接任临江省数据局局长。 | 宋伟 appointed 局长 临江省数据局
expert-committee | 聘任李明等8人为临江省数据局首届专家咨询委员会委员。 |
retired-somebody-unnamed | 代小红已任临江省数据局局长。前任局长已到龄退休。 | 代小红 holds 局长 临江省数据局
dated-read-out-at-a-ceremony | 2030年5月10日上午，临江省数据局举行揭牌仪式。仪式上，省委组织部宣读了任职决定：胡文任临江省数据局党组书记。 | 胡文 appointed 党组书记 临江省数据局 2030-05-10
dated-announced-after-a-founding | 2030年5月10日，临江省数据局正式挂牌成立。省委组织部宣布干部任职决定，胡文同志任临江省数据局党组书记。 | 胡文 appointed 党组书记 临江省数据局 2030-05-10
dated-not-told-after-a-founding | 2030年5月10日，临江省数据局正式挂牌成立。胡文任临江省数据局局长。 | 胡文 appointed 局长 临江省数据局 -
newly-made-body | 胡文任新组建的临江省数据局局长。 | 胡文 appointed 局长 临江省数据局
first-in-the-row | 胡文被任命为临江省数据局首任局长。 | 胡文 appointed 局长 临江省数据局
dated-named-on-a-day | 据悉，胡文已于2030年3月12日被任命为临江省数据局局长。 | 胡文 appointed 局长 临江省数据局 2030-03-12
approved-by-a-city | 经清林市委、市政府研究决定，清林市大数据局更名为清林市数据局，胡文任局长。 | 胡文 appointed 局长 清林市数据局
committee-department | 经研究，赵一平任北川市委常委、组织部部长。 | 赵一平 appointed 常委 北川市委; 赵一平 appointed 部长 北川市委组织部
full-time-member | 任命莫问为北川市人民检察院检察委员会专职委员。 | 莫问 appointed 检察委员会专职委员 北川市人民检察院
university-of-no-government | 任命管仲山为青海民族大学副校长。 | 管仲山 appointed 副校长 青海民族大学
ascii-full-stops | 省人民政府决定:任命冷清秋为临江省数据局副局长(试用期一年);乐远山任临江省信息中心主任;免去洪大海的临江省信息中心主任职务.仲夏不再担任临江省数据局党组成员. | 冷清秋 appointed 副局长 临江省数据局; 乐远山 appointed 主任 临江省信息中心; 洪大海 removed 主任 临江省信息中心; 仲夏 removed 党组成员 临江省数据局
foreign-glosses | 任命英若海（Ying Ruohai）为临江省数据局（Linjiang Data Administration）副局长。 | 英若海 appointed 副局长 临江省数据局
dated-issued-notice | 5月9日，临江省人民政府发布任免通知，任命解远山为临江省数据局局长。 | 解远山 appointed 局长 临江省数据局 2030-05-09
dated-published-on-a-site | 5月9日，临江省人民政府网站发布任免通知，任命解远山为临江省数据局局长。 | 解远山 appointed 局长 临江省数据局 -
dated-day-aside | 于东海任临江省数据局党组书记（5月14日）。 | 于东海 appointed 党组书记 临江省数据局 2030-05-14
dated-inquiry-told | 5月9日，省纪委监委消息，临江新区管委会副主任巩大海涉嫌严重违纪违法，目前正接受纪律审查和监察调查。 | 巩大海 investigated 副主任 临江新区管理委员会 2030-05-09
post-not-told | 赵大山任临江省信息中心主任。市委组织部发布公示，荆远拟任市级部门正职。现任临江省数据局副局长。 | 赵大山 appointed 主任 临江省信息中心; 荆远 holds 副局长 临江省数据局
from-a-day-on | 普布旺堆仍任临江省信息中心主任，5月10日起兼任临江省数据局局长。 | 普布旺堆 holds 主任 临江省信息中心; 普布旺堆 concurrent 局长 临江省数据局
new-post-then-visit | 文昌海以新职务亮相。5月3日，他以临江省数据局局长身份走访企业。 | 文昌海 holds 局长 临江省数据局
labels-city-behind-province | 湖北武汉：刘得水任市数据局局长；湖南长沙：陈光任市数据局局长；【江西南昌】马成拟任市数据局局长。 | 刘得水 appointed 局长 武汉市数据局; 陈光 appointed 局长 长沙市数据局; 马成 nominated 局长 南昌市数据局
successor-names-no-body | 北川市：安岩接任市大数据发展管理局局长，骆远祥不再担任局长职务，已转任市发展和改革委员会主任。 | 安岩 appointed 局长 北川市大数据发展管理局; 骆远祥 removed 局长 北川市大数据发展管理局; 骆远祥 appointed 主任 北川市发展和改革委员会
roster-joined-to-one-line | 首页 > 机构概况 > 局领导 字体：大 中 小 打印 来源：省数据局 责任编辑：方 圆 审核：李子树 党组书记、局长：赵大为民 党组成员、副局长：钱 山、孙 胜 主办单位：临江省数据局 技术支持：省信息中心 站长：金 山 | 赵大为民 holds 党组书记、局长 OWNER; 钱山 holds 党组成员、副局长 OWNER; 孙胜 holds 党组成员、副局长 OWNER
name-of-four-characters | 省政府任命赵飞、钱若晨星为临江省数据局副局长。 | 赵飞 appointed 副局长 临江省数据局; 钱若晨星 appointed 副局长 临江省数据局
history-in-a-year | 1998年，赵一平任临江省信息中心主任。 |
history-in-a-year-quoted | 他在书中写道：“一九九八年，省里任命老赵为临江省信息中心主任，后来又改任他为临江省数据局副局长。” |
of-a-people | 北川市委宣布任职决定：裕固族干部安岩任市数据局局长，东乡族干部马成由市发展和改革委员会副主任转任市数据局副局长。 | 安岩 appointed 局长 北川市数据局; 马成 appointed 副局长 北川市数据局
"""
