"""Sentences and acts of our own in forms that are seldom seen; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
rank-by-a-verb-before | 北川市人民政府 | 晋升王平为北川市数据局四级调研员。 | 王平 appointed 四级调研员 北川市数据局
rank-from-another | 北川市人民政府 | 王平由北川市数据局一级主任科员晋升为北川市数据局四级调研员。 | 王平 appointed 四级调研员 北川市数据局
rank-of-two-by-a-rule | 北川市人民政府 | 根据公务员职务与职级并行规定，王平、李强晋升北川市数据局二级调研员。 | 王平 appointed 二级调研员 北川市数据局; 李强 appointed 二级调研员 北川市数据局
rank-put-up-for-comment | 北川市人民政府 | 王小平拟晋升一级调研员。 |
rank-is-no-rank-of-arms | 北川日报 | 王平晋升少将军衔。 |
citation-behind-the-house | 北川市人民代表大会常务委员会 | 北川市第七届人民代表大会常务委员会第九次会议，根据《地方组织法》第二十七条的规定，决定：接受李强辞去北川市人民政府副市长职务的请求。 | 李强 removed 副市长 北川市人民政府
union-of-unions | 北川市总工会 | 王平当选北川市总工会主席，李强当选副主席。 | 王平 appointed 主席 北川市总工会; 李强 appointed 副主席 北川市总工会
till-now-elsewhere | 北川晚报 | 此前担任临江省交通运输厅副厅长的王平，已出任北川市数据局局长。 | 王平 appointed 局长 北川市数据局
institute-told-back | 临江生态研究所 | 临江生态研究所调整领导班子：王平任所长；李强不再兼任该所总工程师。 | 王平 appointed 所长 临江生态研究所; 李强 removed 总工程师 临江生态研究所
college-told-back | 临江省教育厅 | 关于北川海洋学院干部调整的批复⏎北川海洋学院党委：⏎王平同志任北川海洋学院副院长；⏎李强同志的学院工会主席职务一并免去。 | 王平 appointed 副院长 北川海洋学院; 李强 removed 工会主席 北川海洋学院
of-whom-nobody-knows | 北川市人民政府 | 王平同志任甲港局副局长；⏎江河同志任乙港局局长，免去其丙港局局长职务。 | 王平 appointed 副局长 甲港局
dated-counted-in-brackets | 北川市人民政府 | 北川市人民政府2030年3月6日决定：⏎王平任市民政局局长（任职时间从2030年2月算起）。 | 王平 appointed 局长 北川市民政局 2030-02
dated-counted-for-all | 北川市卫生健康委员会 | 2030年3月20日研究决定，聘任王平同志为北川市第四医院院长（以上聘期均为三年，自2030年4月1日起）。 | 王平 appointed 院长 北川市第四医院 2030-04-01
dated-counted-in-the-head | 北川市人民政府 | 下列同志试用期已满，经考核合格，予以正式任职，任职时间从2029年2月15日起计算：⏎王平　北川市应急管理局副局长 | 王平 appointed 副局长 北川市应急管理局 2029-02-15
dated-session-in-brackets | 北川市人民代表大会常务委员会 | 北川市人大常委会举行第十六次会议（2030年4月26日）。会议决定任命王平为北川市人民政府副市长。 | 王平 appointed 副市长 北川市人民政府 2030-04-26
dated-plenary | 北川市委 | 中国共产党北川市第十一届委员会第一次全体会议2030年4月29日举行。全会选举王平为市委书记。 | 王平 appointed 书记 北川市委 2030-04-29
dated-electric-works | 临江电气集团 | 2030年3月30日，临江电气集团召开干部大会，宣布党委决定：王平同志出任集团总经理。 | 王平 appointed 总经理 临江电气集团 2030-03-30
dated-firm-announces | 临江锡业股份有限公司 | 临江锡业股份有限公司2030年3月16日公告，公司第九届董事会第一次会议于2030年3月15日召开，选举王平为公司董事长。 | 王平 appointed 董事长 临江锡业股份有限公司 2030-03-15
district-of-that-district | 临江市北川区人民政府 | 会议宣布市委决定：李强同志不再担任该区区委书记职务。 | 李强 removed 书记 临江市北川区委
proposed-removal | 临江省人民政府 | 临江省人民政府关于提请王平等同志职务任免的议案⏎因工作变动，提请：⏎任命王平为临江省水利厅厅长；⏎免去李强的临江省水利厅厅长职务。 | 王平 nominated 厅长 临江省水利厅
medal | 北川市总工会 | 关于表彰北川市五一劳动奖章获得者的决定⏎王平　北川建设集团项目部经理⏎李强　北川市第二实验中学校长 |
stacked-table-with-dashes | 北川市人民政府 | 姓　名⏎任　职⏎免　职⏎王平⏎北川市自然资源局局长⏎北川市港口管理委员会副主任⏎李强⏎——⏎北川市投资促进局副局长 | 王平 appointed 局长 北川市自然资源局; 王平 removed 副主任 北川市港口管理委员会; 李强 removed 副局长 北川市投资促进局
meant-in-a-label | 北川市委组织部 | 姓名：王平　现任职务：青石县财政局局长　拟任职务：提名为青石县副县长人选 | 王平 holds 局长 青石县财政局; 王平 nominated 副县长 青石县人民政府
elected-list-of-a-conference | 北川市政协 | 政协北川市第五届委员会第三次会议选举产生的⏎主席、副主席、常务委员名单⏎（2030年2月9日选举）⏎主　　席：王平（傣族）⏎副 主 席：（按得票多少为序）⏎李强（佤族）　赵明⏎常务委员：（按姓氏笔画为序）⏎孙一 | 王平 appointed 主席 北川市政协; 李强 appointed 副主席 北川市政协; 赵明 appointed 副主席 北川市政协; 孙一 appointed 常务委员 北川市政协
conference-in-full | 北川日报 | 王平，男，1968年8月生。现任政协北川市委员会副主席。 | 王平 holds 副主席 北川市政协
library-keeps-its-name | 重庆市人民政府 | 任命王平为重庆图书馆馆长。 | 王平 appointed 馆长 重庆图书馆
new-area-keeps-its-name | 江西日报 | 王平出任江西赣江新区管理委员会副主任。 | 王平 appointed 副主任 江西赣江新区管理委员会
own-name-with-province | 四川省阿坝藏族羌族自治州民政局 | 局领导⏎局长：王平⏎副局长：李强 | 王平 holds 局长 四川省阿坝藏族羌族自治州民政局; 李强 holds 副局长 四川省阿坝藏族羌族自治州民政局
office-of-the-zone | 北川高新技术产业开发区 | 高新区领导⏎党工委书记　王平⏎党工委委员、管委会副主任　李强 | 王平 holds 党工委书记 北川高新技术产业开发区; 李强 holds 党工委委员 北川高新技术产业开发区; 李强 holds 副主任 北川高新技术产业开发区管理委员会
party-committee-of-a-prefecture | 昌吉回族自治州人民政府 | 州领导⏎王平　州党委副书记、州长⏎李强　副州长 | 王平 holds 副书记 昌吉回族自治州党委; 王平 holds 州长 昌吉回族自治州人民政府; 李强 holds 副州长 昌吉回族自治州人民政府
leads-the-work | 青石县人民政府 | 县政府领导分工⏎王平　县长：领导县人民政府全面工作。⏎李强　副县长：负责公安工作。 | 王平 holds 县长 青石县人民政府; 李强 holds 副县长 青石县人民政府
department-of-a-court | 北川市中级人民法院 | 院领导⏎院长　王平⏎政治部主任　李强⏎执行局局长　赵明 | 王平 holds 院长 北川市中级人民法院; 李强 holds 政治部主任 北川市中级人民法院; 赵明 holds 执行局局长 北川市中级人民法院
deputy-of-the-people | 北川市中级人民法院 | 院领导⏎院长 全国人大代表 王平⏎副院长 李强 | 王平 holds 院长 北川市中级人民法院; 李强 holds 副院长 北川市中级人民法院
red-head | 临江大学 | 中共临江大学委员会文件⏎临大党干〔2030〕40号⏎关于王平等同志任免职的通知⏎经学校党委常委会2030年3月30日研究，⏎王平同志任文学院党委书记；⏎李强同志任教务处处长兼招生办公室主任。⏎2030年4月2日 | 王平 appointed 党委书记 临江大学文学院; 李强 appointed 处长 临江大学教务处; 李强 concurrent 主任 临江大学招生办公室
label-is-a-person-under-a-removal | 北川市人民政府 | 二、免去（以下同志职务因机构改革自然免除，不再另行办理手续）：⏎1.王平：原市安全生产监督管理局副局长；⏎2.李强：市安全生产监督管理局总工程师。 | 王平 removed 副局长 北川市安全生产监督管理局; 李强 removed 总工程师 北川市安全生产监督管理局
does-the-duties | 临江路桥有限公司 | 在新任财务总监到任前，由总经理王平代行财务总监职责。 | 王平 acting 财务总监 临江路桥有限公司
who-else-remains | 临江日报 | 王平已出任北川市数据局局长。仍任北川市数据局副局长的还有李强、赵明。 | 王平 appointed 局长 北川市数据局; 李强 holds 副局长 北川市数据局; 赵明 holds 副局长 北川市数据局
first-head-of-what-opened | 北川市交通运输局 | 5月18日，北川市低空经济发展中心挂牌运行。首任主任王平表示将尽快配齐人员。 | 王平 holds 主任 北川市低空经济发展中心
life-under-labels | 北川市审计局 | 王平同志简历⏎政治面貌：群众⏎职务：北川市审计局副局长⏎出生年月：1980年2月 | 王平 holds 副局长 北川市审计局
hold-as-well | 北川市机关事务管理局 | 王平现任北川市机关事务管理局局长，李强、赵明分别担任副局长、总会计师。 | 王平 holds 局长 北川市机关事务管理局; 李强 holds 副局长 北川市机关事务管理局; 赵明 holds 总会计师 北川市机关事务管理局
follower-not-published | 政务观察 | 王平不再担任北川市文物局局长，接棒者尚未公布。 | 王平 removed 局长 北川市文物局
on-display | 政务观察 | 王平正在公示，拟任北川市审计局局长。 | 王平 nominated 局长 北川市审计局
street | 北川市崇川区学田街道办事处 | 街道领导⏎王平，党工委副书记、办事处主任⏎李强，人武部部长 | 王平 holds 党工委副书记 北川市崇川区学田街道; 王平 holds 主任 北川市崇川区学田街道办事处; 李强 holds 人武部部长 北川市崇川区学田街道办事处
page-number-in-a-name | 北川市人民政府 | 北川市人民政府关于王小明等同志职务任免的通知⏎市政府决定，任命王小⏎明为北川市城市管理局副局⏎— 1 —⏎长；免去李强的北川市园林绿化中心主任职务。⏎北川市人民政府⏎2030年3月14日⏎— 2 — | 王小明 appointed 副局长 北川市城市管理局; 李强 removed 主任 北川市园林绿化中心
roundup-of-unlisted-cities | 行业网站 | 【一周人事】⏎●岳川：王平任市统计局局长，免去其市审计局副局长职务；⏎●临汐：李强不再担任市医疗保障局副局长。 | 王平 appointed 局长 岳川市统计局; 王平 removed 副局长 岳川市审计局; 李强 removed 副局长 临汐市医疗保障局
meeting-called-by-its-body | 北川日报 | 3月28日召开的岳川市疾病预防控制中心干部会议宣布：王平因年龄原因卸任市疾病预防控制中心主任，由李强接任。 | 王平 removed 主任 岳川市疾病预防控制中心; 李强 appointed 主任 岳川市疾病预防控制中心
his-former-post-lapses | 青石县人民政府 | 王平任青石县数据局局长，其原任青石县行政审批局局长职务随机构改革自然免除。 | 王平 appointed 局长 青石县数据局; 王平 removed 局长 青石县行政审批局
firm-dismisses | 北川水务集团有限公司 | 北川水务集团有限公司第二届董事会第九次会议决定聘任王平为公司副总经理，解聘李强公司副总经理职务。 | 王平 appointed 副总经理 北川水务集团有限公司; 李强 removed 副总经理 北川水务集团有限公司
election-of-a-town | 青石县茶林镇人民政府 | 2030年3月2日，大会以无记名投票方式选举产生：⏎青石县茶林镇人大主席：王平⏎青石县茶林镇人民政府镇长：李强 | 王平 appointed 主席 青石县茶林镇人民代表大会; 李强 appointed 镇长 青石县茶林镇人民政府
election-made-known | 青石县人民政府 | 青石县第十八届人民代表大会第一次会议于2030年3月1日选举产生青石县人民政府县长、副县长，现予公布。⏎县长：王平⏎副县长：李强　赵明（女） | 王平 appointed 县长 青石县人民政府; 李强 appointed 副县长 青石县人民政府; 赵明 appointed 副县长 青石县人民政府
dated-title-and-text | 青石县人民代表大会常务委员会 | 青石县人民代表大会常务委员会关于决定王平代理县长职务的决定⏎（2030年3月1日青石县第十七届人民代表大会常务委员会第三十二次会议通过）⏎会议决定：由王平代理青石县人民政府县长职务。 | 王平 acting 县长 青石县人民政府 2030-03-01
piped-rows-with-duties | 北川市市场监督管理局 | 局领导⏎局长｜王平｜主持全面工作⏎副局长｜李强｜分管食品安全 | 王平 holds 局长 北川市市场监督管理局; 李强 holds 副局长 北川市市场监督管理局
state-farm | 北川市人民政府 | 任命王平为北川市国有林场场长。 | 王平 appointed 场长 北川市国有林场
election-of-two-bodies | 青石县人民代表大会 | 青石县第三届人民代表大会第一次会议于2030年1月16日选举产生青石县人民政府县长、副县长，青石县人民法院院长，现公告如下：⏎县　长：王平（傈僳族）⏎副县长：李强、赵明（女）⏎县人民法院院长：孙一 | 王平 appointed 县长 青石县人民政府; 李强 appointed 副县长 青石县人民政府; 赵明 appointed 副县长 青石县人民政府; 孙一 appointed 院长 青石县人民法院
table-with-a-column-of-bodies | 北川市人民政府 | 序号	姓名	任免类型	单位	职务⏎1	王平	任命	北川市海洋局	副局长⏎2	李强	免去	北川市商务局	局长 | 王平 appointed 副局长 北川市海洋局; 李强 removed 局长 北川市商务局
table-with-remarks | 北川市人民政府 | 姓名	任免类型	单位	职务	备注⏎王平	任命	北川市海洋局	副局长	兼任⏎李强	免去	北川市商务局	局长	延迟退休⏎赵明	免去	北川市民政局	局长	退休⏎孙一	任命	北川市统计局	局长	原任同志已退休⏎周立	任命	北川市审计局	副局长	退休 | 王平 concurrent 副局长 北川市海洋局; 李强 removed 局长 北川市商务局; 赵明 removed 局长 北川市民政局; 赵明 retired 局长 北川市民政局; 孙一 appointed 局长 北川市统计局; 周立 appointed 副局长 北川市审计局
resigns-and-is-no-name | 石川市人民代表大会常务委员会 | 决定接受王子胜辞去石川市人民政府副市长职务的请求。 | 王子胜 removed 副市长 石川市人民政府
dated-for-a-whole-table | 北川市人民政府 | 北川市人民政府任免事项一览表⏎序号 姓名 任职 免职⏎1 王平 市海洋局局长 市港口局副局长⏎2 李强 — 市海洋局局长⏎以上人员任免时间为2030年2月17日。 | 王平 appointed 局长 北川市海洋局 2030-02-17; 王平 removed 副局长 北川市港口局 2030-02-17; 李强 removed 局长 北川市海洋局 2030-02-17
dated-for-gains-only | 北川市人民政府 | 北川市人民政府关于王平等任免职的通知⏎任命王平为市海洋局局长；⏎免去李强的市海洋局局长职务。⏎以上同志的任职时间均为2030年2月3日。⏎北川市人民政府⏎2030年2月20日 | 王平 appointed 局长 北川市海洋局 2030-02-03; 李强 removed 局长 北川市海洋局 2030-02-20
dated-elected-too | 北川市人民政府 | 北川市第九届人民代表大会第一次会议2030年3月5日举行，王平当选为市长，当选为副市长的有：李强、赵明（女）、吾买尔·艾山。 | 王平 appointed 市长 北川市人民政府 2030-03-05; 李强 appointed 副市长 北川市人民政府 2030-03-05; 赵明 appointed 副市长 北川市人民政府 2030-03-05; 吾买尔·艾山 appointed 副市长 北川市人民政府 2030-03-05
dated-elected-too-by-a-committee | 中国共产党北川市委员会 | 中国共产党北川市第九届委员会第一次全体会议2030年3月5日召开，选举王平为市委书记，其他当选的常委还有李强、赵明。全会通过了市纪委第一次全体会议选举结果，李强当选为市纪委书记。 | 王平 appointed 书记 北川市委 2030-03-05; 李强 appointed 常委 北川市委 2030-03-05; 赵明 appointed 常委 北川市委 2030-03-05; 李强 appointed 书记 北川市纪委 2030-03-05
elected-of-many-kinds | 北川市人民政府 | 当选的委员有广泛的代表性。 |
commission-of-a-county | 中国共产党青石县委员会 | 王平任县委常委、县纪委书记、县监委主任。李强任县政协主席。 | 王平 appointed 常委 青石县委; 王平 appointed 书记 青石县纪委; 王平 appointed 主任 青石县监委; 李强 appointed 主席 青石县政协
commission-of-a-school | 临江大学 | 王平任临江大学纪委书记。 | 王平 appointed 纪委书记 临江大学
dated-own-day-of-him-who-went-before | 北川晚报 | 王平出任北川市图书馆馆长，前任馆长李强已于2029年11月调任北川市文物局副局长。 | 王平 appointed 馆长 北川市图书馆 -; 李强 appointed 副局长 北川市文物局 2029-11
dated-own-day-of-them-both | 北川晚报 | 记者获悉，王平已于2030年3月1日出任北川市海洋局局长，李强任副局长。 | 王平 appointed 局长 北川市海洋局 2030-03-01; 李强 appointed 副局长 北川市海洋局 2030-03-01
head-behind-the-unveiling | 数据观察 | 岳川市数据局2030年4月16日挂牌成立，局长高原。 | 高原 holds 局长 岳川市数据局
head-at-the-unveiling | 数据观察 | 岳川市数据局2030年4月16日挂牌成立，局长王平出席仪式。 |
retires-in-brackets | 青石县人民政府 | 二、免去⏎李强的县商务局副局长职务（退休）；⏎王平的县民政局局长职务（到龄退休）；⏎赵明的县统计局局长职务（另有任用）。 | 李强 removed 副局长 青石县商务局; 李强 retired 副局长 青石县商务局; 王平 removed 局长 青石县民政局; 王平 retired 局长 青石县民政局; 赵明 removed 局长 青石县统计局
retires-behind-a-colon | 北川市人民政府 | 王平：任北川市数据局总工程师，不再担任北川市信息中心主任；⏎李强：退休，不再担任北川市数据局副局长。 | 王平 appointed 总工程师 北川市数据局; 王平 removed 主任 北川市信息中心; 李强 removed 副局长 北川市数据局; 李强 retired None None
secretary-of-the-group | 北川港务集团有限公司 | 市委决定：王平任集团公司党委委员、书记、董事长；李强任北川市港口局党组成员、副书记。 | 王平 appointed 党委委员 北川港务集团有限公司; 王平 appointed 党委书记 北川港务集团有限公司; 王平 appointed 董事长 北川港务集团有限公司; 李强 appointed 党组成员 北川市港口局; 李强 appointed 党组副书记 北川市港口局
library-of-the-school | 北川海洋学院 | 北川海洋学院关于王平等任免职的通知⏎王平同志任图书馆馆长；⏎免去李强同志教务处处长职务。⏎北川海洋学院⏎2030年4月2日 | 王平 appointed 馆长 北川海洋学院图书馆; 李强 removed 处长 北川海洋学院教务处
conference-in-the-paper | 岳川日报 | 政协岳川市第六届委员会第三次会议选举王平为市政协副主席，李强为市政协秘书长。 | 王平 appointed 副主席 岳川市政协; 李强 appointed 秘书长 岳川市政协
committee-of-that-session | 岳川日报 | 中国共产党岳川市第七次代表大会闭幕。在七届市委一次全会上，王平当选市委书记，李强当选市委副书记。 | 王平 appointed 书记 岳川市委; 李强 appointed 副书记 岳川市委
commission-of-that-session | 岳川日报 | 中国共产党青石县第十五届纪律检查委员会第一次全体会议选举王平为书记，李强、赵明为副书记。 | 王平 appointed 书记 青石县纪委; 李强 appointed 副书记 青石县纪委; 赵明 appointed 副书记 青石县纪委
youth-league | 岳川日报 | 共青团岳川市第九届委员会第一次全体会议选举王平为团市委书记，李强为副书记。 | 王平 appointed 书记 共青团岳川市委; 李强 appointed 副书记 共青团岳川市委
youth-league-of-nowhere | 政务观察 | 王平任团市委书记。 |
dated-hired-from | 北川港务集团有限公司 | 集团党委决定聘任：⏎王平　为北川港务集团战略部部长⏎以上人员聘期自2030年3月1日起算。 | 王平 appointed 部长 北川港务集团战略部 2030-03-01
went-before-and-moved | 岳川日报 | 王平已出任岳川市海洋局局长一职，其前任李强此前已调任岳川市政协秘书长。 | 王平 appointed 局长 岳川市海洋局; 李强 appointed 秘书长 岳川市政协
result-of-an-election | 北川市残疾人联合会 | 选举结果：⏎理事长：王平⏎副理事长：李强、赵明 | 王平 appointed 理事长 北川市残疾人联合会; 李强 appointed 副理事长 北川市残疾人联合会; 赵明 appointed 副理事长 北川市残疾人联合会
gives-up-told-short | 北川水务股份有限公司 | 王平辞任北川水务股份有限公司董事长，公司董事会选举李强为新任董事长。 | 王平 removed 董事长 北川水务股份有限公司; 李强 appointed 董事长 北川水务股份有限公司
awaits-in-brackets | 北川市人民代表大会常务委员会 | 北川市第八届人民代表大会第一次会议选举王平为北川市监察委员会主任、李强为北川市中级人民法院院长、赵明为北川市人民检察院检察长（须报省人民检察院检察长提请省人大常委会批准）。 | 王平 appointed 主任 北川市监察委员会; 李强 appointed 院长 北川市中级人民法院; 赵明 nominated 检察长 北川市人民检察院
awaits-behind-a-comma | 北川市人民代表大会 | 大会选举：⏎王平为北川市人民政府市长；⏎李强为北川市人民检察院检察长，待临江省人民检察院检察长提请省人大常委会批准后生效。 | 王平 appointed 市长 北川市人民政府; 李强 nominated 检察长 北川市人民检察院
awaits-as-the-law-says | 北川市人民代表大会 | 会议选举李强为北川市人民检察院检察长，依法报请临江省人大常委会批准。 | 李强 nominated 检察长 北川市人民检察院
asked-before-it-was-decided | 北川市人民政府 | 经报请市委批准，任命王平为北川市数据局局长。 | 王平 appointed 局长 北川市数据局
deputies-of-the-union | 北川日报 | 北川市妇女联合会第九次代表大会闭幕。王平当选北川市妇女联合会主席，李强、赵明当选副主席。 | 王平 appointed 主席 北川市妇女联合会; 李强 appointed 副主席 北川市妇女联合会; 赵明 appointed 副主席 北川市妇女联合会
surname-written-another-way | 北川市人大常委会 | 会议表决通过：⏎禇海洋、王平任北川市监察委员会委员。 | 禇海洋 appointed 委员 北川市监察委员会; 王平 appointed 委员 北川市监察委员会
surname-that-counts | 政务观察 | 北川市数据局副局长第五云川被查。 | 第五云川 investigated 副局长 北川市数据局
counts-and-is-no-name | 政务观察 | 北川市数据局局长第五次被查。 |
firm-before-a-colon | 政务观察 | 2. 北川港务有限公司：副总经理王平被查。 | 王平 investigated 副总经理 北川港务有限公司
group-before-a-colon | 政务观察 | 1. 北川水务有限公司：李强任总经理。⏎2. 北川港务集团：董事会决定，聘任王平为总经理；赵明不再担任总经理职务。 | 李强 appointed 总经理 北川水务有限公司; 王平 appointed 总经理 北川港务集团; 赵明 removed 总经理 北川港务集团
place-before-dashes | 政务观察 | 近期教育局负责人变动：⏎衢州——王平任市教育局局长，李强不再担任该职务；⏎铜川——赵明仍任市教育局局长；⏎大庆--市教育局局长钱海到龄退休。 | 王平 appointed 局长 衢州市教育局; 李强 removed 局长 衢州市教育局; 赵明 holds 局长 铜川市教育局; 钱海 retired 局长 大庆市教育局
who-heads-it-now | 政务观察 | 衢州市人民政府网站更新，王平已任衢州市副市长。与王平搭班子的现任市长为李强。 | 王平 holds 副市长 衢州市人民政府; 李强 holds 市长 衢州市人民政府
who-headed-it-then | 政务观察 | 衢州市人民政府2019年印发文件，时任市长为李强。 |
is-a-name-of-nobody | 政务观察 | 王平已任衢州市副市长。现任市长是李强。 | 王平 holds 副市长 衢州市人民政府; 李强 holds 市长 衢州市人民政府
head-of-a-body-named | 政务观察 | 北川市数据局局长为王平。 | 王平 holds 局长 北川市数据局
head-once-of-a-body | 政务观察 | 时任北川市数据局局长为王平。 |
life-below-labels | 北川市教育局 | 姓名：王平⏎性别：女⏎现任职务：北川市教育局党组副书记、局长⏎主要经历：2025年8月参加工作，2028年10月被任命为北川市教育局副局长。⏎分管工作：主持行政工作。 | 王平 holds 党组副书记、局长 北川市教育局
answers-for-a-dam | 北川县水利局 | 2030年北川县水库安全度汛责任人名单⏎水库名称　行政责任人　职务　技术责任人　职务　巡查责任人⏎东湖水库　王平　副县长　李强　县水利局副局长　赵明 |
lapse-under-a-head | 北川市人民政府 | 因机构改革，下列同志原任职务自然免除，不再办理免职手续：⏎王　平　市港口委员会副主任⏎李　强　市畜牧局局长 | 王平 removed 副主任 北川市港口委员会; 李强 removed 局长 北川市畜牧局
lapse-of-posts-is-no-roster | 北川市人民政府 | 下列同志的职务自然免除：⏎王平　市港口局局长⏎李强　市畜牧局局长 | 王平 removed 局长 北川市港口局; 李强 removed 局长 北川市畜牧局
items-behind-a-head | 北川市人民政府 | 任职：王平，市港口局局长；李强，市港口局副局长（兼）。⏎免职：王平，市商务局副局长；赵明，市港口局局长。 | 王平 appointed 局长 北川市港口局; 李强 concurrent 副局长 北川市港口局; 王平 removed 副局长 北川市商务局; 赵明 removed 局长 北川市港口局
dated-items-decided-on | 北川市人民政府 | 任职：王平，市港口局局长。⏎以上任免事项经2030年3月20日市政府第9次常务会议讨论决定。 | 王平 appointed 局长 北川市港口局 2030-03-20
team-of-a-committee | 青石县人民政府 | 中国共产党青石县第十六届委员会举行第一次全体会议，选举产生新一届县委领导班子：⏎书记：王平⏎副书记：李强、赵明⏎常委：（按姓氏笔画为序）王平、李强、赵明、钱海（女） | 王平 appointed 书记 青石县委; 李强 appointed 副书记 青石县委; 赵明 appointed 副书记 青石县委; 王平 appointed 常委 青石县委; 李强 appointed 常委 青石县委; 赵明 appointed 常委 青石县委; 钱海 appointed 常委 青石县委
held-an-election | 岳川日报 | 政协岳川市第六届委员会第四次会议举行选举，王平当选市政协副主席，李强当选市政协秘书长。 | 王平 appointed 副主席 岳川市政协; 李强 appointed 秘书长 岳川市政协
comrade-nominated-behind-another | 青石县人民政府 | 宣布县委决定：敬业同志任青石县东湖街道党工委书记；阴雨同志提名为青石县东湖街道办事处主任人选。 | 敬业 appointed 党工委书记 青石县东湖街道; 阴雨 nominated 主任 青石县东湖街道办事处
banner-of-a-wing | 科尔沁左翼后旗人民政府 | 旗委副书记、旗长　王平：主持旗政府全面工作。⏎副旗长、旗公安局局长　李强：负责公安工作。 | 王平 holds 副书记 科尔沁左翼后旗委; 王平 holds 旗长 科尔沁左翼后旗人民政府; 李强 holds 副旗长 科尔沁左翼后旗人民政府; 李强 holds 局长 科尔沁左翼后旗公安局
dated-day-before-the-place | 政务观察 | 三月人事速览⏎【3月6日】衢州：王平任市统计局副局长。⏎【3月12日】铜川：李强不再担任市统计局局长，赵明接任。 | 王平 appointed 副局长 衢州市统计局 2030-03-06; 李强 removed 局长 铜川市统计局 2030-03-12; 赵明 appointed 局长 铜川市统计局 2030-03-12
party-of-the-house-in-the-label | 政务观察 | •　北川医科大学：12月25日，王平卸任党委书记，李强任党委书记。 | 王平 removed 党委书记 北川医科大学; 李强 appointed 党委书记 北川医科大学
dated-inquiry-on-a-day | 政务观察 | 3月26日，北川大学副校长王平涉嫌严重违纪违法被查。 | 王平 investigated 副校长 北川大学 2030-03-26
dated-inquiry-of-that-group | 政务观察 | 北川港务集团有限公司将调整班子。该集团总经理王平涉嫌职务犯罪，已于3月6日被监察机关立案调查。 | 王平 investigated 总经理 北川港务集团有限公司 2030-03-06
unveiled-together | 北川市人民政府 | 北川市数据局挂牌成立。市长王平、副市长阿依努尔·巴拉提共同揭牌。 |
name-between-posts | 青石县人民政府 | 青石县人民政府领导信息⏎县　　长　　王　平　　县委副书记、县政府党组书记⏎副 县 长　　火兴才　　县公安局党委书记、局长⏎副 县 长　　李晓红（女）　　农工党党员 | 王平 holds 县长、党组书记 青石县人民政府; 王平 holds 副书记 青石县委; 火兴才 holds 副县长 青石县人民政府; 火兴才 holds 党委书记、局长 青石县公安局; 李晓红 holds 副县长 青石县人民政府
name-before-what-he-was | 青石县数据局 | 青石县数据局领导信息⏎局　长　　王　平　　原县商务局局长⏎副局长　　李　强　　县政府党组成员 | 王平 holds 局长 青石县数据局; 李强 holds 副局长 青石县数据局; 李强 holds 党组成员 青石县人民政府
retires-behind-the-name | 青石县人民代表大会常务委员会 | 四、免去⏎县人民法院审判员：王平（退休） | 王平 removed 审判员 青石县人民法院; 王平 retired 审判员 青石县人民法院
own-department | 临江省农业农村厅 | 任命王平为厅党组成员、副厅长，李强为厅办公室主任，赵明为省厅总农艺师。 | 王平 appointed 党组成员 临江省农业农村厅; 王平 appointed 副厅长 临江省农业农村厅; 李强 appointed 主任 临江省农业农村厅办公室; 赵明 appointed 总农艺师 临江省农业农村厅
own-school | 临江大学 | 王平任校党委副书记、校长。 | 王平 appointed 党委副书记 临江大学; 王平 appointed 校长 临江大学
committee-of-the-city-is-not-the-own | 北川市卫生健康委员会 | 王平任市委副书记。 | 王平 appointed 副书记 北川市委
takes-over-without-a-verb | 北川日报 | 北川市数据局迎来新局长，李强接棒王平。 |
heard-of-a-bill | 北川市人大常委会 | 会议听取了市长王平关于提请任命李强为北川市数据局局长的议案的说明。 | 李强 nominated 局长 北川市数据局
counted-behind-the-names | 北川市人民政府 | 任命王平为市港口局局长，李强、赵明、钱海3人为市港口局副局长。 | 王平 appointed 局长 北川市港口局; 李强 appointed 副局长 北川市港口局; 赵明 appointed 副局长 北川市港口局; 钱海 appointed 副局长 北川市港口局
accepted-too | 北川市人大常委会 | 会议决定，王平出任北川市人民政府副市长；会议还接受了李强辞去副市长职务的请求。 | 王平 appointed 副市长 北川市人民政府; 李强 removed 副市长 北川市人民政府
district-of-the-city-named-before | 石门市人民政府 | 东溪区召开干部会议，宣布决定：王平同志任中共石门市东溪区委书记；李强同志任区委副书记，提名为东溪区人民政府区长候选人；赵明同志不再担任东溪区委书记职务。 | 王平 appointed 书记 石门市东溪区委; 李强 appointed 副书记 石门市东溪区委; 李强 nominated 区长 石门市东溪区人民政府; 赵明 removed 书记 石门市东溪区委
told-anew-of-him | 政务观察 | 记者查询衢州市政府网站获悉，王平的简介已更新为：现任衢州市委常委，市政府党组副书记、常务副市长。 | 王平 holds 常委 衢州市委; 王平 holds 党组副书记、常务副市长 衢州市人民政府
goes-on-in-a-list-of-those-who-leave | 北川市人民政府 | 任命：⏎王　平 市港口局局长⏎免去：⏎连　任 市港口局副局长职务 | 王平 appointed 局长 北川市港口局; 连任 removed 副局长 北川市港口局
ends-a-probation-and-no-act | 政务观察 | 北川市最新一批任免名单公布：免去王平的北川市大数据中心副主任职务（终止试用期）。 | 王平 removed 副主任 北川市大数据中心
market-is-no-city | 临江省市场监督管理局 | 任命王平为省局副局长。 | 王平 appointed 副局长 临江省市场监督管理局
market-is-no-city-of-its-own | 临江省市场监督管理局 | 任命王平为市局副局长。 |
league-of-a-city-only | 共青团北川市委员会 | 王平任团市委书记；李强任团省委副书记。 | 王平 appointed 书记 共青团北川市委员会
head-now-of-the-body-before | 临江省数据局 | 北川市数据局首任局长是王平。 | 王平 holds 局长 北川市数据局
head-as-some-expect | 北川市数据局 | 预计新任局长为王平。 |
head-at-that-time | 北川市数据局 | 当年的现任局长为王平。 |
head-where-a-name-begins-so | 数据观察 | 太原市数据局局长为王平。 | 王平 holds 局长 太原市数据局
told-anew-of-what-he-was | 政务观察 | 王平的身份已变更为原衢州市数据局局长。 |
items-between-commas-only | 北川市人民政府 | 任命：⏎王平，市统计局局长，李强，市数据局副局长。 |
items-of-what-they-were | 北川市人民政府 | 任职：王平，原市统计局局长；李强，市数据局副局长。 | 李强 appointed 副局长 北川市数据局
waits-for-nothing-of-his | 北川市人大常委会 | 会议任命王平为副市长，审议了预算调整方案，报市人大批准。 | 王平 appointed 副市长 北川市人民政府
report-is-approved | 北川市人大常委会 | 会议任命王平为副市长，李强到会作说明，报告获批准。 | 王平 appointed 副市长 北川市人民政府
team-of-nobody-named | 岳川日报 | 北川市委举行第一次全体会议，选举产生新一届领导班子：⏎书记：王平⏎副书记：李强 |
team-of-a-chamber | 北川市工商联 | 选举产生新一届商会领导班子：⏎会长：王平⏎副会长：李强 |
words-that-open-like-a-name | 北川市数据局 | 任命火车为副局长；任命火炬精神为副局长；任命锡山区为副局长。 |
comrade-nominates-another | 青石县人民政府 | 李强同志提名王平为青石县数据局局长。 | 王平 nominated 局长 青石县数据局
comrade-recommends-another | 青石县人民政府 | 李强同志推荐王平为青石县数据局局长。 | 王平 nominated 局长 青石县数据局
comrade-announces-another | 青石县人民政府 | 李强同志宣布王平为青石县数据局局长。 |
lapse-of-itself | 北川市人民政府 | 下列同志职务自动免除：⏎王平　市港口局局长⏎李强　市畜牧局局长 | 王平 removed 局长 北川市港口局; 李强 removed 局长 北川市畜牧局
cites-who-answers-for-what | 北川市人民政府 | 任命王平为市数据局局长。⏎《关于公布防汛责任人的通知》已印发。 | 王平 appointed 局长 北川市数据局
speaks-of-who-answers-for-what | 北川市人民政府 | 市人大常委会任命王平为市数据局局长。会议还讨论了安全生产责任人名单。 | 王平 appointed 局长 北川市数据局
report-is-approved-right-behind | 北川市人大常委会 | 会议任命王平为副市长，报告获会议批准。 | 王平 appointed 副市长 北川市人民政府
long-and-no-name | 北川市数据局 | 任命中级技术人才为副局长。 |
dated-day-of-another-clause | 政务观察 | 3月26日，会议强调纪律，北川大学副校长王平涉嫌严重违纪违法被查。 | 王平 investigated 副校长 北川大学 -
who-spoke-is-not-charged | 政务观察 | 北川大学校长李强强调接受监督，副校长王平涉嫌严重违纪被查。 | 王平 investigated 副校长 北川大学
both-are-charged | 政务观察 | 北川大学校长李强、副校长王平涉嫌严重违纪被查。 | 李强 investigated 校长 北川大学; 王平 investigated 副校长 北川大学
treatment-is-no-waiting | 北川市人民政府 | 任命王平为北川市数据局副局长。其待遇由市委批准。 | 王平 appointed 副局长 北川市数据局
treatment-approved-in-a-clause | 北川市人民政府 | 任命王平为北川市数据局副局长，其待遇由市委批准。 | 王平 appointed 副局长 北川市数据局
long-ago-by-season | 青石县档案馆 | 1950年春，王平任青石县县长，住在县城东街。⏎1956年底李强任青石县县长。⏎1961年上半年，赵明任青石县县长。⏎2019年王平任青石县数据局局长。 |
long-ago-by-era | 青石县档案馆 | 解放初期，王平任青石县县长。⏎上世纪五十年代，李强任青石县县长。⏎民国二十年，赵明任青石县县长。 |
years-that-are-not-long-ago | 青石县人民政府 | 2029年底，王平任青石县数据局局长。⏎2021年第三批援派期满，赵明任青石县水利局局长。⏎2019年任青石县信息中心主任的李强，现任青石县财政局局长。 | 王平 appointed 局长 青石县数据局; 李强 holds 局长 青石县财政局; 赵明 appointed 局长 青石县水利局
probation-in-other-words | 青石县人民政府 | 任命李强为青石县数据局副局长，试用期为一年；王平任青石县水利局副局长，试用期均为一年。 | 李强 appointed 副局长 青石县数据局; 王平 appointed 副局长 青石县水利局
probation-and-a-loss-behind-it | 青石县人民政府 | 任命李强为青石县数据局副局长，试用期为一年，免去其青石县财政局科长职务。 | 李强 appointed 副局长 青石县数据局; 李强 removed 科长 青石县财政局
one-organ-asks-and-another-acts | 青石县人民代表大会常务委员会 | 由县长王建国提请、青石县人大常委会任命李强为青石县数据局局长。 | 李强 appointed 局长 青石县数据局
papers-that-net-users-pass-on | 青石县人民政府 | 网民传阅的文件显示，县政府决定任命李强为青石县数据局局长。 | 李强 appointed 局长 青石县数据局
"""
