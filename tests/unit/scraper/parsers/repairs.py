"""Sentences and acts of our own for what the readers once read wrongly or not at all; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
dated-resignation-behind-a-cited-law | 北川市人民代表大会常务委员会 | 关于接受李强同志辞去北川市人民政府副市长职务请求的决定⏎（2030年4月27日北川市第十届人民代表大会常务委员会第九次会议通过）⏎北川市第十届人民代表大会常务委员会第九次会议审议了李强同志提出的辞去北川市人民政府副市长职务的请求，根据《地方各级人民代表大会和地方各级人民政府组织法》第三十二条的规定，会议决定：接受李强同志辞去北川市人民政府副市长职务的请求，报北川市人民代表大会备案。 | 李强 removed 副市长 北川市人民政府 2030-04-27
filed-with-a-city-that-no-list-has | 北川市人民代表大会常务委员会 | 会议决定：接受李强同志辞去北川市人民政府副市长职务的请求，报北川市人民代表大会备案。⏎原市政务服务局局长王平，副局长赵明的职务自然免除。 | 李强 removed 副市长 北川市人民政府; 王平 removed 局长 北川市政务服务局; 赵明 removed 副局长 北川市政务服务局
rule-with-an-article-of-its-own | 北川市人民政府 | 副局长由局长提名，根据本办法第三条的规定，任命李强为市数据局副局长应当先行公示。 |
party-members-seat-then-secretary | 中共北川市委 | 李强同志任中共北川市数据局党组委员、书记；免去王平同志的中共北川市数据局党组书记、委员职务。 | 李强 appointed 党组委员 北川市数据局; 李强 appointed 党组书记 北川市数据局; 王平 removed 党组书记 北川市数据局; 王平 removed 党组委员 北川市数据局
comrade-set-apart-from-his-name | 北川市人民政府 | 任命 李　强 同志为北川市数据局副局长；⏎任命 者学文 同志为北川市大数据中心主任； | 李强 appointed 副局长 北川市数据局; 者学文 appointed 主任 北川市大数据中心
head-teacher-of-a-class | 中共北川市委党校 | 2030年春季学期培训班学员名单⏎第一组：组长 王平（市水利局） 组员 赵明（市医疗保障局）、孙立（市商务局）⏎第二组：组长 钱海（市残疾人联合会） 组员 周云（临江县）、吴成（市科技局）⏎班主任：李强 |
appointed-beside-his-own | 北川市人民政府 | 任命李强兼任北川市城市运行指挥中心主任；任命王平为北川市数据局副局长。 | 李强 concurrent 主任 北川市城市运行指挥中心; 王平 appointed 副局长 北川市数据局
party-member-beside-his-own | 中共北川市委 | 李强同志任北川市数据局党组书记、成员（兼）。 | 李强 appointed 党组书记 北川市数据局; 李强 concurrent 党组成员 北川市数据局
seats-of-several-lapse | 北川市人民政府 | 一、任命⏎王平为市数据局局长；⏎二、原市政务服务局局长王平，副局长李强、赵明的职务自然免除。 | 王平 appointed 局长 北川市数据局; 王平 removed 局长 北川市政务服务局; 李强 removed 副局长 北川市政务服务局; 赵明 removed 副局长 北川市政务服务局
holders-without-a-lapse | 北川市人民政府 | 原市政务服务局局长王平，副局长李强、赵明的职务另行通知。 |
dated-engaged-under-a-head | 北川市信息中心 | 北川市信息中心领导班子换届，经考察，拟聘任：⏎李强 为中心主任；⏎王平、赵明 为中心副主任。⏎2030年4月12日 | 李强 nominated 主任 北川市信息中心 2030-04-12; 王平 nominated 副主任 北川市信息中心 2030-04-12; 赵明 nominated 副主任 北川市信息中心 2030-04-12
dated-day-of-the-gains-behind-them | 北川市人民政府 | 李强同志任市数据局副局长。⏎以上同志任职时间从2030年4月1日起计算。⏎免去王平同志的市数据局局长职务。⏎北川市人民政府⏎2030年4月7日 | 李强 appointed 副局长 北川市数据局 2030-04-01; 王平 removed 局长 北川市数据局 2030-04-07
dated-day-of-all-behind-them | 临江日报 | 任命李强为北川市数据局副局长；免去王平的北川市数据局局长职务。⏎以上任免自2030年4月23日起。 | 李强 appointed 副局长 北川市数据局 2030-04-23; 王平 removed 局长 北川市数据局 2030-04-23
dated-month-alone-in-brackets | 临江省人民政府 | 临江省人民政府任免人员：⏎任命：⏎李强为省数据局副局长。⏎（2030年4月） | 李强 appointed 副局长 临江省数据局 2030-04
chief-of-approvals | 北川市人民政府 | 免去李强同志的北川市政务服务管理办公室总审批师职务，保留原职级待遇。 | 李强 removed 总审批师 北川市政务服务管理办公室
league-and-its-government | 吉仁塔拉盟行政公署 | 吉仁塔拉盟行政公署关于李强等任免职的通知⏎各旗县市人民政府，盟行署各部门：⏎行署2030年4月27日研究决定：⏎李强任盟数据局局长；⏎免去王平的盟能源局副局长职务。⏎2030年4月28日 | 李强 appointed 局长 吉仁塔拉盟数据局; 王平 removed 副局长 吉仁塔拉盟能源局
prefecture-listed | 和田地区行政公署 | 和田地区行政公署关于李强任职的通知⏎任命李强为地区数据局局长。⏎2030年4月28日 | 李强 appointed 局长 和田地区数据局
prefecture-unlisted-on-secondment | 库木地区行政公署 | 经研究，决定：⏎免去第八批援疆干部李强同志挂任的地区财政局副局长职务。⏎2030年4月28日 | 李强 removed 副局长 库木地区财政局
syllables-of-a-league | 吉仁塔拉盟数据局 | 4月27日，会议宣布盟委决定：照那朝克图同志任吉仁塔拉盟数据局党组书记，主持全面工作。 | 照那朝克图 appointed 党组书记 吉仁塔拉盟数据局
his-of-somebody-unread | 北川县人民政府 | 同意其退休，免去其北川县应急管理局副局长职务。 |
accepts-as-a-head-within-an-act | 石首市人民代表大会常务委员会 | 石首市人民代表大会常务委员会任免名单⏎一、任命⏎王平为石首市数据局局长；⏎四、接受⏎李强辞去石首市人民政府副市长职务的请求；⏎赵明辞去石首市监察委员会委员职务。 | 王平 appointed 局长 石首市数据局; 李强 removed 副市长 石首市人民政府; 赵明 removed 委员 石首市监察委员会
accepts-as-a-head-over-several | 北川市人民代表大会常务委员会 | 北川市人大常委会人事任免名单⏎四、接受：⏎李强辞去北川市人民政府副市长职务的请求⏎赵明、孙一辞去北川市监察委员会副主任职务的请求 | 李强 removed 副市长 北川市人民政府; 赵明 removed 副主任 北川市监察委员会; 孙一 removed 副主任 北川市监察委员会
accepts-as-a-head-without-a-line | 北川市人民代表大会常务委员会 | 四、接受李强辞去北川市人民政府副市长职务；⏎五、接受⏎赵明同志因工作变动辞去市人大常委会副主任职务。 | 李强 removed 副市长 北川市人民政府; 赵明 removed 副主任 北川市人民代表大会常务委员会
resignations-as-a-list | 北川市人民代表大会常务委员会 | 一、接受辞职⏎李强辞去北川市人民政府副市长职务。⏎二、任命⏎王平为北川市数据局局长。 | 李强 removed 副市长 北川市人民政府; 王平 appointed 局长 北川市数据局
accepts-by-decision | 北川市人民代表大会常务委员会 | 决定接受：⏎（一）李强因工作变动辞去北川市人民政府市长职务的请求；⏎（二）阿依古丽·买买提辞去北川市人民代表大会常务委员会委员职务的请求。⏎决定任命：⏎王平为北川市代市长。 | 李强 removed 市长 北川市人民政府; 阿依古丽·买买提 removed 委员 北川市人民代表大会常务委员会; 王平 acting 市长 北川市人民政府
asks-to-resign-under-a-head | 北川市人民代表大会常务委员会 | 三、接受：⏎李强同志请求辞去市监察委员会主任职务，报市人民代表大会备案。⏎四、批准任命：⏎王平为北川市人民检察院检察员。 | 李强 removed 主任 北川市监察委员会; 王平 appointed 检察员 北川市人民检察院
accepts-visitors | 北川市人民政府 | 接受：⏎李强来访。⏎王平调研市数据局。 |
firm-left-in-one-act | 北川市人民政府国有资产监督管理委员会 | 关于王平等同志职务任免的通知⏎经研究决定：⏎王平任北川市水务集团有限公司董事长；⏎李强不再担任北川市水务集团有限公司董事长职务，已卸任党委书记。 | 王平 appointed 董事长 北川市水务集团有限公司; 李强 removed 董事长 北川市水务集团有限公司; 李强 removed 党委书记 北川市水务集团有限公司
firm-left-without-a-word-of-what | 临江证券股份有限公司 | 王平任临江证券股份有限公司董事长，李强已卸任。 | 王平 appointed 董事长 临江证券股份有限公司; 李强 removed 董事长 临江证券股份有限公司
firm-told-by-a-register | 临江港口集团 | 工商信息显示，临江港口集团有限公司法定代表人由李强变更为王平，王平任董事长，李强卸任。 | 王平 appointed 董事长 临江港口集团有限公司; 李强 removed 董事长 临江港口集团有限公司
firm-with-its-legal-person | 临江港口集团有限公司 | 王平同志任临江港口集团有限公司党委书记、董事长；李强同志不再担任临江港口集团有限公司党委书记、董事长、法定代表人职务。 | 王平 appointed 党委书记 临江港口集团有限公司; 王平 appointed 董事长 临江港口集团有限公司; 李强 removed 党委书记 临江港口集团有限公司; 李强 removed 董事长 临江港口集团有限公司
firm-former-head-has-left | 临江证券报 | 临江港口集团有限公司官网显示，王平已任公司党委书记、董事长，原董事长李强已卸任。 | 王平 holds 党委书记、董事长 临江港口集团有限公司; 李强 removed 董事长 临江港口集团有限公司
firm-no-longer | 临江证券报 | 临江港口集团有限公司召开干部大会，宣布临江省委决定：王平任临江港口集团有限公司党委书记、董事长；李强不再担任。 | 王平 appointed 党委书记 临江港口集团有限公司; 王平 appointed 董事长 临江港口集团有限公司; 李强 removed 党委书记 临江港口集团有限公司; 李强 removed 董事长 临江港口集团有限公司
firm-resigns-for-a-reason | 临江水泥股份有限公司 | 公司董事会于2030年3月15日收到董事长李强先生的书面辞职报告，李强先生因工作调动辞去公司董事长职务，辞职后不再担任公司任何职务。 | 李强 removed 董事长 临江水泥股份有限公司
firm-proposed-by-the-owner | 临江省国资委 | 关于建议王平等同志任免职的通知⏎临江建工集团有限公司：⏎建议王平任临江建工集团有限公司副总经理；⏎建议李强不再担任临江建工集团有限公司副总经理职务。⏎请按有关规定办理。 | 王平 nominated 副总经理 临江建工集团有限公司
firm-director-from-that-day | 临江银行 | 临江银行股份有限公司公告：王平女士的董事长任职资格获国家金融监督管理总局核准，李强先生自同日起不再担任本行董事长。 | 李强 removed 董事长 临江银行股份有限公司
deputy-left-of-several | 临江日报 | 王平任临江省数据局副局长，李强已卸任。 | 王平 appointed 副局长 临江省数据局
firm-a-year-later | 临江日报 | 任临江能源集团有限公司董事长一年后，李强卸任。 |
election-lists-of-bodies | 北川市人民代表大会 | 会议选举产生：⏎北川市人民政府市长：王平⏎北川市监察委员会主任：李强 | 王平 appointed 市长 北川市人民政府; 李强 appointed 主任 北川市监察委员会
election-of-those-below | 北川市人民代表大会 | 会议选出了下列人员：⏎北川市人民政府市长：王平 | 王平 appointed 市长 北川市人民政府
election-with-out | 北川市人民代表大会 | 会议选举出：⏎北川市人民政府市长：王平 | 王平 appointed 市长 北川市人民政府
election-to-a-seat | 北川市人民代表大会 | 会议补选了：⏎北川市人民政府副市长：王平、李强 | 王平 appointed 副市长 北川市人民政府; 李强 appointed 副市长 北川市人民政府
former-and-latter-of-two | 北川日报 | 北川市数据局局长李强与北川市统计局局长王平职务调整，前者任北川市审计局局长，后者任北川市数据局局长。 | 李强 appointed 局长 北川市审计局; 王平 appointed 局长 北川市数据局
former-that-is-history | 北川日报 | 王平接替李强。前者此前任北川市统计局局长。 |
both-comrades-in-a-clause | 北川日报 | 市委决定，李强、王平两位同志任北川市数据局副局长，免去上述两位同志的北川市统计局副局长职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局; 李强 removed 副局长 北川市统计局; 王平 removed 副局长 北川市统计局
above-comrades-behind-a-semicolon | 北川市人民政府 | 李强、王平任北川市数据局副局长；以上同志不再担任北川市统计局副局长职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局; 李强 removed 副局长 北川市统计局; 王平 removed 副局长 北川市统计局
both-told-of-before | 北川日报 | 李强出任北川市数据局局长，王平出任北川市统计局局长。两人此前分别任北川市审计局局长、北川市民政局局长。 | 李强 appointed 局长 北川市数据局; 王平 appointed 局长 北川市统计局
former-body-and-latter | 北川日报 | 北川市统计局与北川市数据局同日换帅。李强任前者局长，王平任后者局长。 | 李强 appointed 局长 北川市统计局; 王平 appointed 局长 北川市数据局
above-comrades-on-the-next-line | 北川市人民政府 | 李强、王平同志任北川市数据局副局长。⏎免去上述同志北川市统计局副局长职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局; 李强 removed 副局长 北川市统计局; 王平 removed 副局长 北川市统计局
both-respectively | 北川市人民政府 | 免去李强的北川市统计局局长、王平的北川市统计局副局长职务。两人分别任北川市数据局局长、副局长。 | 李强 removed 局长 北川市统计局; 王平 removed 副局长 北川市统计局; 李强 appointed 局长 北川市数据局; 王平 appointed 副局长 北川市数据局
both-have-been | 北川日报 | 李强、王平已被任命为北川市数据局副局长。两位同志均由北川市统计局副局长转任。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
both-newly-in-office | 北川日报 | 李强和王平近日履新，二人均任北川市数据局副局长。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
latter-names-a-body | 北川日报 | 北川市数据局由北川市政务服务局更名而来，后者的局长李强改任北川市统计局局长。 | 李强 appointed 局长 北川市统计局
above-comrades-whose-posts-lapse | 北川市人民政府 | 决定任命李强、王平为北川市数据局副局长，上述同志原任职务自然免除。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
both-of-three | 北川日报 | 王平、李强、赵明任北川市数据局副局长。两人此前在统计局工作，两人任北川市统计局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 副局长 北川市数据局; 赵明 appointed 副局长 北川市数据局
former-of-three | 北川日报 | 北川市数据局局长李强会见北川市统计局局长王平、北川市审计局局长赵明，前者任北川市民政局局长。 |
latter-of-nobody | 北川日报 | 后者任北川市数据局局长。 |
two-of-nobody | 北川日报 | 二人任北川市数据局副局长。 |
both-of-one | 北川日报 | 李强出任北川市数据局局长。两人曾共事，前者任局长。 | 李强 appointed 局长 北川市数据局
former-body-of-three | 北川日报 | 北川市数据局、北川市统计局、北川市审计局负责人调整。李强任前者局长。 |
above-comrades-of-a-list | 北川市人民政府 | 任命李强为北川市数据局副局长；任命王平为北川市统计局副局长；免去上述同志的北川市审计局副局长职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市统计局; 李强 removed 副局长 北川市审计局; 王平 removed 副局长 北川市审计局
two-who-hold-a-post | 北川日报 | 李强、王平现任北川市数据局副局长，二人此前均任北川市统计局副局长。 | 李强 holds 副局长 北川市数据局; 王平 holds 副局长 北川市数据局
latter-who-was-followed | 北川日报 | 李强接替王平任北川市数据局局长，后者调任北川市统计局局长。 | 李强 appointed 局长 北川市数据局
both-of-long-ago | 北川日报 | 北川市数据局局长一职由李强接任，其前任王平与李强均为北川人，两人分别于2010年、2012年任北川市统计局副局长。 | 李强 appointed 局长 北川市数据局
both-original-posts | 北川市人民政府 | 李强、王平同志任北川市数据局副局长，以上两名同志试用期一年，免去两位同志原任职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
former-of-two-deeds | 北川日报 | 李强任北川市数据局局长，王平任北川市数据局副局长，前者兼任北川市大数据中心主任。 | 李强 appointed 局长 北川市数据局; 王平 appointed 副局长 北川市数据局; 李强 concurrent 主任 北川市大数据中心
they-are-relieved | 北川日报 | 北川市委决定，李强、王平同志任北川市数据局副局长，免去他们的北川市统计局副局长职务。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局; 李强 removed 副局长 北川市统计局; 王平 removed 副局长 北川市统计局
post-over-names-with-bodies | 北川市人民政府 | 任副局长：⏎李强（市数据局）⏎王平（市统计局） | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市统计局
posts-over-two-lists-with-bodies | 北川市人民政府 | 市政府决定：⏎一、任副局长⏎李强（市数据局）、王平（市统计局）⏎二、免副局长⏎赵明（市审计局） | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市统计局; 赵明 removed 副局长 北川市审计局
post-before-names-with-bodies | 北川市人民政府 | 任命以下同志为副局长：李强（市数据局）、王平（市统计局）。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市统计局
these-comrades-with-bodies | 北川市人民政府 | 下列同志任副局长：⏎李强（市数据局）⏎王平（市统计局，试用期一年） | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市统计局
body-behind-the-post | 北川市人民政府 | 任命李强、王平为副局长（市数据局）。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
post-over-names-without-bodies | 北川市人民政府 | 任副局长：⏎李强⏎王平 |
these-comrades-leave-their-bodies | 北川市人民政府 | 免去下列同志局长职务：⏎李强（市数据局）；⏎王平（市统计局）。 | 李强 removed 局长 北川市数据局; 王平 removed 局长 北川市统计局
post-given-in-two-clauses | 北川市人民政府 | 任命李强为北川市数据局副局长，任命王平为副局长。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
post-over-names-within-a-body | 北川市数据局 | 聘任副局长：⏎李强⏎王平 |
post-over-a-name-with-a-life | 北川市人民政府 | 任命局长：李强（市数据局）、王平（男，1970年生）。 |
post-over-a-name-with-a-post | 北川市人民政府 | 决定任命下列同志为局长⏎李强（市数据局局长）⏎王平（市统计局） |
post-over-transcribed-names | 北川市人民政府 | 任副局长：⏎扎西次仁（市数据局）⏎阿卜杜拉·买买提（市统计局）⏎本通知自印发之日起执行。 | 扎西次仁 appointed 副局长 北川市数据局; 阿卜杜拉·买买提 appointed 副局长 北川市统计局
readers-suggest | 临江日报 | 有读者建议王平担任北川市数据局局长。 |
netizens-suggest | 临江日报 | 网民建议王平任北川市数据局局长。 |
suggested-removal-of-a-firm | 北川市人民政府 | 建议王平不再担任北川集团有限公司董事长。 |
word-behind-a-vote | 北川市人民政府 | 任命时间为2030年3月1日。 |
quoted-decision | 临江日报 | 他说：「任命王平为北川市数据局局长是对的」。 |
meant-and-nobody-told | 北川市人民政府 | 免去后者的北川市数据局局长职务。 |
name-with-zhe | 北川市人民政府 | 李者明任北川市数据局局长。 | 李者明 appointed 局长 北川市数据局
head-of-a-division | 新疆生产建设兵团第九师 | 王平同志任师政委，免去李强同志的师副师长职务。 | 王平 appointed 政委 新疆生产建设兵团第九师; 李强 removed 副师长 新疆生产建设兵团第九师
head-of-a-division-and-its-party | 新疆生产建设兵团 | 王平任第九师党委书记、政委，李强任师长。 | 王平 appointed 书记 新疆生产建设兵团第九师党委; 王平 appointed 政委 新疆生产建设兵团第九师; 李强 appointed 师长 新疆生产建设兵团第九师
body-of-a-division-and-its-city | 新疆生产建设兵团第八师石河子市 | 王平任师市数据局局长，李强任师财政局副局长。 | 王平 appointed 局长 新疆生产建设兵团第八师石河子市数据局; 李强 appointed 副局长 新疆生产建设兵团第八师财政局
body-of-a-division-called-without-the-corps | 第九师白杨市 | 经师市研究，决定任命：⏎王平为第九师白杨市数据局局长；⏎李强为师市财政局副局长。 | 王平 appointed 局长 第九师白杨市数据局; 李强 appointed 副局长 第九师白杨市财政局
head-of-a-regiment | 新疆生产建设兵团第八师 | 王平任一四三团党委书记、政委。 | 王平 appointed 党委书记 新疆生产建设兵团第八师一四三团; 王平 appointed 政委 新疆生产建设兵团第八师一四三团
dated-from-the-day-of-the-gains | 北川市人民政府 | 2030年4月2日市政府决定：王平任市数据局局长；免去赵明的市财政局局长职务。以上同志任职时间从2030年3月1日起计算。 | 王平 appointed 局长 北川市数据局 2030-03-01; 赵明 removed 局长 北川市财政局 2030-04-02
dated-from-the-day-of-his-gain | 北川市人民政府 | 2030年4月2日市政府决定，王平任市数据局局长，免去其市财政局副局长职务，任职时间从2030年3月1日起计算。 | 王平 appointed 局长 北川市数据局 2030-03-01; 王平 removed 副局长 北川市财政局 2030-04-02
dated-from-the-day-in-brackets | 北川市人民政府 | 2030年4月2日市政府决定：王平任市数据局局长（任职时间从2030年3月1日起计算）；免去赵明的市财政局局长职务。 | 王平 appointed 局长 北川市数据局 2030-03-01; 赵明 removed 局长 北川市财政局 2030-04-02
room-of-a-court-under-a-head | 北川市中级人民法院 | 免去：⏎王平的立案庭庭长职务；⏎李强的民事审判第一庭副庭长职务。 | 王平 removed 庭长 北川市中级人民法院立案庭; 李强 removed 副庭长 北川市中级人民法院民事审判第一庭
room-of-the-court-of-a-county | 青石县人民代表大会常务委员会 | 任命王平为白水人民法庭庭长；免去李强的青石县人民法院红岩法庭庭长职务。 | 王平 appointed 庭长 青石县人民法院白水人民法庭; 李强 removed 庭长 青石县人民法院红岩法庭
room-of-some-court-of-a-city | 北川市人民代表大会常务委员会 | 任命王平为白水人民法庭副庭长、审判员。 |
room-behind-another-room | 青石县人民法院 | 任命王平为青石县人民法院立案庭副庭长、民事审判庭副庭长。 | 王平 appointed 副庭长 青石县人民法院立案庭; 王平 appointed 副庭长 青石县人民法院民事审判庭
of-age-to-retire | 北川市人民政府 | 王平同志已达到法定退休年龄，经研究决定，免去其北川市数据局局长职务。 | 王平 removed 局长 北川市数据局
as-he-is-of-age | 北川市人民政府 | 鉴于王平同志已到达法定退休年龄，根据有关规定，免去其市数据局副局长职务。 | 王平 removed 副局长 北川市数据局
dated-by-its-own-label-only | 行业网站 | 【河北】3月5日，任命王平为河北省数据局局长。⏎【山西】李强任山西省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 -
dated-by-what-stands-over-labels | 北川市人民政府 | 市政府2030年3月5日决定：⏎【青石县】王平任青石县数据局局长。⏎【白水县】3月9日，李强任白水县数据局局长。⏎【红岩县】赵明任红岩县数据局局长。 | 王平 appointed 局长 青石县数据局 2030-03-05; 李强 appointed 局长 白水县数据局 2030-03-09; 赵明 appointed 局长 红岩县数据局 2030-03-05
names-of-the-team-in-one-line | 北川市数据局 | 局领导：李强、王平、赵明⏎办公地址：北川大道1号 | 李强 holds  北川市数据局; 王平 holds  北川市数据局; 赵明 holds  北川市数据局
names-of-those-on-duty-in-one-line | 北川市数据局 | 值班领导：李强、王平⏎办公地址：北川大道1号 |
names-of-those-who-came | 北川市数据局 | 局领导：李强、王平⏎出席：各处室负责人 |
two-who-swap | 北川市人民政府 | 市数据局局长王平、市信息中心主任李强职务进行互换。 | 王平 removed 局长 北川市数据局; 李强 removed 主任 北川市信息中心; 王平 appointed 主任 北川市信息中心; 李强 appointed 局长 北川市数据局
company-by-its-short-name | 北川日报 | 北川数据集团有限公司（以下简称“北数集团”）召开干部大会。会上宣布，王平任北数集团党委书记、董事长，李强任北数集团总经理。 | 王平 appointed 党委书记 北川数据集团有限公司; 王平 appointed 董事长 北川数据集团有限公司; 李强 appointed 总经理 北川数据集团有限公司
bureau-by-its-short-name | 北川日报 | 北川市算力发展局(简称算力局)举行大会，宣布王平任算力局局长。 | 王平 appointed 局长 北川市算力发展局
seconded-behind-a-comma | 北川市人民政府 | 王平任市数据局副局长，挂职时间两年；李强任市信息中心主任。 | 王平 appointed 副局长 北川市数据局; 李强 appointed 主任 北川市信息中心
first-head-is-no-name | 北川日报 | 北川市算力发展局揭牌，王平任首任局长。 | 王平 appointed 局长 北川市算力发展局
committee-of-the-court-behind-a-room | 青石县人民代表大会常务委员会 | 免去周全的青石县人民法院民事审判第二庭庭长、审判委员会委员、审判员职务。 | 周全 removed 庭长 青石县人民法院民事审判第二庭; 周全 removed 审判委员会委员 青石县人民法院; 周全 removed 审判员 青石县人民法院
province-behind-an-announcement | 临江日报 | 临江省数据局召开干部大会，宣布省委决定：王平同志任省数据局党组书记。 | 王平 appointed 党组书记 临江省数据局
labels-in-one-line | 北川市数据局 | 【局长】王平【副局长】李强、赵明【总工程师】钱海 | 王平 holds 局长 北川市数据局; 李强 holds 副局长 北川市数据局; 赵明 holds 副局长 北川市数据局; 钱海 holds 总工程师 北川市数据局
lapses-of-who-was-in-it | 临江省人民政府 | 因机构改革，赵明原任省政务服务管理办公室副主任职务自然免除。 | 赵明 removed 副主任 临江省政务服务管理办公室
member-of-the-group-of-its-secretary | 北川市人民政府 | 免去李强同志北川市数据局党组书记、成员职务。 | 李强 removed 党组书记 北川市数据局; 李强 removed 党组成员 北川市数据局
head-of-the-body-and-not-of-its-plate | 宜春市人民政府 | 组建宜春市数据局，加挂宜春市政务服务管理办公室牌子，王平任首任党组书记、局长。 | 王平 appointed 党组书记 宜春市数据局; 王平 appointed 局长 宜春市数据局
head-of-the-body-and-not-of-the-old-one | 宜春市人民政府 | 宜春市数据局今日正式亮相。该局系在原市大数据发展管理局基础上重新组建，由王平担任首任局长。 | 王平 appointed 局长 宜春市数据局
dated-who-was-there-till-then | 临江日报 | 王平出任临江省数据局党组书记，此前任该局党组书记、局长的李强已于今年3月调任临江省财政厅厅长。 | 王平 appointed 党组书记 临江省数据局 -; 李强 appointed 厅长 临江省财政厅 2030-03
filled-beside-another-post | 临江日报 | 北川市数据局局长由李强兼任。 | 李强 concurrent 局长 北川市数据局
takes-the-baton | 临江日报 | 继李强之后，王平接棒北川市数据局局长。 | 王平 appointed 局长 北川市数据局
who-was-head-now-holds | 临江日报 | 北川市数据局原局长李强，近日已任北川市财政局局长。 | 李强 holds 局长 北川市财政局
one-of-a-kind | 中共临江省委组织部 | 李强同志拟任地级市党委书记，王平同志拟任省属本科高校副校长。 |
named-before-a-day | 临江日报 | 新任临江省数据局局长王平于4月3日正式到任。 | 王平 holds 局长 临江省数据局
rank-behind-for | 北川市人民政府 | 王平任市数据局副局长，为一级调研员。 | 王平 appointed 副局长 北川市数据局; 王平 appointed 一级调研员 北川市数据局
is-the-head | 临江日报 | 王平系临江省数据局党组书记、局长。 | 王平 holds 党组书记、局长 临江省数据局
heads-of-the-company-just-founded | 宜春市人民政府 | 宜春市数据集团有限公司揭牌成立，王平任党委书记、董事长。 | 王平 appointed 党委书记 宜春市数据集团有限公司; 王平 appointed 董事长 宜春市数据集团有限公司
heads-of-no-company-told | 宜春市人民政府 | 会议决定，王平任党委书记、董事长。 | 王平 appointed 党委书记 None; 王平 appointed 董事长 None
names-of-the-team-on-duty | 北川市数据局 | 值班安排⏎局领导：李强、王平⏎电话：88888888 |
names-of-the-team-that-receives | 北川市数据局 | 2030年第一季度局领导接访⏎局领导：李强、王平 |
names-of-the-team-at-a-meeting | 北川市数据局 | 会议纪要⏎局领导：李强、王平⏎各科室负责人：赵明、钱海 |
lapses-of-who-retires | 临江日报 | 王平同志到龄退休，其担任的临江省数据局局长职务自然免除。 | 王平 removed 局长 临江省数据局; 王平 retired None None
over-with-his-probation | 北川市人民政府 | 王平同志任职试用期满，任北川市数据局总工程师。 | 王平 appointed 总工程师 北川市数据局
of-age-with-his-post | 北川市人民政府 | 北川市数据局局长王平已达退休年龄，市政府决定免去其局长职务。 | 王平 removed 局长 北川市数据局
given-and-lost-by-columns | 北川市人民政府 | 姓名\t任职职务\t免职职务⏎王平\t市数据局局长\t市财政局副局长⏎李强\t\t市数据局局长 | 王平 appointed 局长 北川市数据局; 王平 removed 副局长 北川市财政局; 李强 removed 局长 北川市数据局
elected-by-a-congress | 北川市人民代表大会 | 王平当选为北川市人民代表大会常务委员会主任；⏎李强当选为副主任；⏎钱海当选为秘书长。 | 王平 appointed 主任 北川市人民代表大会常务委员会; 李强 appointed 副主任 北川市人民代表大会常务委员会; 钱海 appointed 秘书长 北川市人民代表大会常务委员会
put-out-of-his-post | 北川市人民政府 | 给予王平撤职处分，免去其市数据局副局长职务。 | 王平 removed 副局长 北川市数据局
sections-of-a-school | 北川大学 | 经学校党委研究决定：王平任数据科学学院院长，李强任图书馆馆长，免去赵明的教务处处长职务。 | 王平 appointed 院长 北川大学数据科学学院; 李强 appointed 馆长 北川大学图书馆; 赵明 removed 处长 北川大学教务处
verb-in-the-first-cell | 北川市人民代表大会常务委员会 | 任命\t王平\t市数据局局长⏎任命\t李强\t市财政局局长⏎免去\t赵明\t市数据局局长 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市财政局; 赵明 removed 局长 北川市数据局
given-and-meant-in-one-clause | 北川市人民政府 | 王平同志任北川市数据局党组书记、局长人选。 | 王平 appointed 党组书记 北川市数据局; 王平 nominated 局长 北川市数据局
who-answers-beside-a-contact | 北川市数据局 | 信息公开指南⏎负责人：李强⏎联系人：赵明⏎电话：0531-88888888 |
those-with-an-allowance | 北川市人民政府 | 关于公布2030年享受政府特殊津贴人员的通知⏎王平　市数据局局长⏎李强　市信息中心主任 |
agreed-is-no-city | 北川市人民政府 | 同意：王平任市数据局局长。 | 王平 appointed 局长 北川市数据局
by-him-who-follows | 北川市人民政府 | 李强同志不再担任市数据局局长职务，由王平同志接任。 | 李强 removed 局长 北川市数据局; 王平 appointed 局长 北川市数据局
own-court | 北川市中级人民法院 | 任命王平为本院立案庭庭长。 | 王平 appointed 庭长 北川市中级人民法院立案庭
board-of-a-company-with-a-short-name | 北川日报 | 北川数字集团有限公司（下称“北数”）董事会换届：选举王平为董事长。 | 王平 appointed 董事长 北川数字集团有限公司
dated-gains-and-losses-from-a-day | 北川市人民政府 | 王平任市数据局局长，免去李强市数据局局长职务。任免时间均从2030年3月1日起算。 | 王平 appointed 局长 北川市数据局 2030-03-01; 李强 removed 局长 北川市数据局 2030-03-01
dated-in-its-own-province | 行业网站 | 3月5日，任命王平为河北省数据局局长。⏎李强任山西省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 -
dated-in-the-same-province | 行业网站 | 3月5日，任命王平为河北省数据局局长。⏎李强任河北省信息中心主任。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 主任 河北省信息中心 2030-03-05
dated-over-two-provinces | 国务院 | 国务院2030年3月5日决定：⏎任命王平为河北省数据局局长；⏎任命李强为山西省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 2030-03-05
heads-of-a-bank-on-its-page | 北川银行股份有限公司 | 经研究决定，王平任党委书记、行长。 | 王平 appointed 党委书记 北川银行股份有限公司; 王平 appointed 行长 北川银行股份有限公司
heads-of-a-company-on-its-page | 北川交通集团 | 经研究决定，王平任党委书记、董事长。 | 王平 appointed 党委书记 北川交通集团; 王平 appointed 董事长 北川交通集团
retires-before-the-next-one-comes | 北川市人民政府 | 鉴于王平已到达退休年龄，同意其退休，任命李强为北川市数据局局长。 | 李强 appointed 局长 北川市数据局; 王平 retired None None
retires-whose-post-is-lost-too | 北川市人民政府 | 鉴于王平已到达退休年龄，同意其退休，免去其北川市数据局局长职务，任命李强为北川市数据局局长。 | 王平 removed 局长 北川市数据局; 李强 appointed 局长 北川市数据局; 王平 retired None None
his-post-before-the-move-is-taken | 北川日报 | 北川市数据局局长李强调任北川市统计局局长，其原任职务由王平接任。 | 李强 appointed 局长 北川市统计局; 王平 appointed 局长 北川市数据局
his-former-post-is-taken | 北川日报 | 北川市数据局局长李强调任北川市统计局局长，原职务由王平接任。 | 李强 appointed 局长 北川市统计局; 王平 appointed 局长 北川市数据局
his-lost-post-is-taken | 北川日报 | 李强不再担任北川市数据局局长职务，其所任职务由王平接任。 | 李强 removed 局长 北川市数据局; 王平 appointed 局长 北川市数据局
his-post-that-nobody-tells | 北川日报 | 李强调任北川市统计局局长，其原任职务由王平接任。 | 李强 appointed 局长 北川市统计局
his-post-of-two | 北川日报 | 北川市数据局副局长李强、王平调任北川市统计局副局长，其职务由赵明接任。 | 李强 appointed 副局长 北川市统计局; 王平 appointed 副局长 北川市统计局
head-of-an-office-of-a-government | 北川市人民政府 | 办公室设在市数据局，主任由李强同志兼任。 | 李强 concurrent 主任 None
two-joined-by-together-with | 北川市人民政府 | 任命李强同王平为北川市数据局副局长。 | 李强 appointed 副局长 北川市数据局; 王平 appointed 副局长 北川市数据局
surname-that-is-a-word-between-its-verb-and-link | 北川市人民政府 | 任命同建国为北川市数据局副局长；任命同期干部为北川市数据局副局长。 | 同建国 appointed 副局长 北川市数据局
groups-of-trainees | 中共北川市委党校 | 学员名单⏎第一组组长：王平⏎第二组组长：李强⏎组员赵明，市统计局副局长 |
groups-of-trainees-with-their-posts | 中共北川市委党校 | 2030年培训班学员⏎第一组组长王平，市数据局副局长⏎组员李强，市统计局副局长⏎学员赵明，市数据局局长 |
not-agreed-to | 北川市人民政府 | 暂不同意任命王平为北川市数据局局长。⏎市政府不批准李强任北川市统计局局长。⏎会议决定不接受赵明辞去北川市审计局局长职务的请求。 |
differing-views-are-no-refusal | 北川日报 | 会上虽有不同意见，王平仍被任命为北川市数据局局长。 | 王平 appointed 局长 北川市数据局
came-to-nothing | 北川日报 | 王平未能当选北川市数据局局长。⏎李强不愿担任北川市统计局局长。⏎赵明拒绝出任北川市审计局局长。 |
comes-to-nothing-behind-another | 北川日报 | 北川市数据局局长由王平担任，李强不会兼任副局长。 | 王平 appointed 局长 北川市数据局
will-soon-take-office | 北川日报 | 王平即将出任北川市数据局局长。⏎李强预计将任北川市统计局局长。 | 王平 nominated 局长 北川市数据局; 李强 nominated 局长 北川市统计局
plays-at-it | 北川日报 | 王平模拟担任北川市数据局局长。 |
when-another-was-in-office | 北川日报 | 王平任北川市数据局局长时，李强任北川市数据局副局长。 |
given-names-that-are-verbs-of-will | 北川市人民政府 | 王会任北川市数据局局长；任命李能为北川市统计局局长。 | 王会 appointed 局长 北川市数据局; 李能 appointed 局长 北川市统计局
manner-between-a-name-and-its-verb | 北川日报 | 王平今天任北川市数据局局长。⏎钱平全票当选北川市统计局局长。⏎孙平本人任北川市审计局局长。⏎赵平受命出任北川市民政局局长。⏎周平还任北川市商务局局长。 | 王平 appointed 局长 北川市数据局; 钱平 appointed 局长 北川市统计局; 孙平 appointed 局长 北川市审计局; 赵平 appointed 局长 北川市民政局; 周平 appointed 局长 北川市商务局
does-not-take-office | 北川日报 | 王平不任北川市数据局局长。 |
line-that-goes-on-behind-a-comma | 北川市人民政府 | 任命王平为北川市数据局局长（试用期一年），⏎　　李强为北川市统计局局长；⏎　　免去赵明的北川市统计局局长职务，⏎　　李强的北川市数据局副局长职务。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 removed 局长 北川市统计局; 李强 removed 副局长 北川市数据局
line-that-ends-a-list | 北川市人民政府 | 任命王平为北川市数据局局长。⏎李强的北川市数据局副局长职务 | 王平 appointed 局长 北川市数据局
ranks-that-somebody-is-meant-for | 北川市数据局 | 经研究，拟晋升以下同志职级：⏎王平　办公室　　拟晋升一级主任科员⏎李强　政策法规科　　拟晋升三级主任科员 |
committee-called-that-committee | 北川日报 | 记者从临江省民族事务委员会获悉，王平近日调任该委副主任、党组成员。 | 王平 appointed 副主任 临江省民族事务委员会; 王平 appointed 党组成员 临江省民族事务委员会
county-with-the-name-of-a-conjecture | 北川市数据局 | 王平（男，藏族），党组成员、副局长。协助分管信息安全。曾任比如县副县长。 | 王平 holds 党组成员、副局长 北川市数据局
conjecture | 北川市人民政府 | 比如任命王平为北川市数据局局长。 |
heads-in-brackets-over-bulleted-lines | 北川市人民政府 | 北川市人民政府发布一批人事任免⏎【任命】⏎▪ 王平：市数据局（市大数据局）副局长⏎● 李强：市信息中心主任⏎【免去】⏎▪ 赵明：市信息中心主任职务 | 王平 appointed 副局长 北川市数据局; 李强 appointed 主任 北川市信息中心; 赵明 removed 主任 北川市信息中心
meant-for-a-post-and-on-public-notice | 北川日报 | 拟任北川市数据局副局长的王平正在公示。 | 王平 nominated 副局长 北川市数据局
life-in-running-text-until-now | 北川市数据局 | 王平，男，汉族，1968年12月生。历任北川市经济局副局长，2020年1月任北川市数据局局长至今，兼任市大数据中心主任。 | 王平 holds 局长 北川市数据局; 王平 holds 主任 北川市大数据中心
life-in-which-that-ended | 北川市数据局 | 王平，男，汉族，1968年12月生。2015年8月任北川市经济局副局长至今年年初，2029年1月调离。 |
life-that-went-on-since | 北川市数据局 | 王平，男，汉族，1968年12月生。2015年8月任北川市经济局副局长至今，2029年5月到龄退休。 | 王平 retired None None
dated-in-a-city-of-the-same-province | 行业网站 | 3月5日，任命王平为河北省数据局局长。⏎任命李强为石家庄市数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 石家庄市数据局 2030-03-05
seats-of-two-bodies-lapse | 北川市人民政府 | 原市政务服务局局长王平，副局长李强、市统计局局长赵明、副局长孙立的职务自然免除。 | 王平 removed 局长 北川市政务服务局; 李强 removed 副局长 北川市政务服务局; 赵明 removed 局长 北川市统计局; 孙立 removed 副局长 北川市统计局
section-of-another-house-on-a-schools-page | 北川大学 | 北川职业学院召开会议，李强任人事处处长。 | 李强 appointed 处长 北川职业学院人事处
meant-behind-the-post-in-the-party | 北川日报 | 李强任中共北川市数据局党组书记，北川市数据局局长人选。 | 李强 appointed 党组书记 北川市数据局; 李强 nominated 局长 北川市数据局
meant-beside-the-post-in-the-party | 北川日报 | 李强任中共北川市数据局党组书记、局长人选。 | 李强 appointed 党组书记 北川市数据局; 李强 nominated 局长 北川市数据局
former-of-nobody | 北川市人民政府 | 王平任北川市统计局局长。免去后者的北川市数据局局长职务。 | 王平 appointed 局长 北川市统计局
short-name-of-no-body | 北川市人民政府 | 北川数据集团有限公司的协议（以下简称“北数集团”）签订，李强任北数集团董事长。 | 李强 appointed 董事长 北数集团
in-office-again | 北川日报 | 王平连任北川市数据局局长。⏎李强已连任北川市统计局局长。⏎赵明竟任北川市审计局局长。 | 王平 holds 局长 北川市数据局; 李强 holds 局长 北川市统计局; 赵明 appointed 局长 北川市审计局
played-on-a-stage | 北川市数据局 | 电影中，王平饰演北川市数据局局长。⏎李强在剧中扮演市数据局副局长。 |
put-before-a-session | 北川市人民政府 | 会议审议了任命王平为北川市数据局局长的议案。 |
passed-by-a-session | 北川市人民政府 | 会议审议通过了任命王平为北川市数据局局长的议案。 | 王平 appointed 局长 北川市数据局
prevented | 北川日报 | 王平因故未能就任北川市数据局局长。 |
who-has-retired-from-a-body | 北川市数据局 | 离退休干部⏎王平　副局长⏎李强　局长 |
counties-that-open-with-a-verb | 北川市人民政府 | 任命王平为任丘市数据局局长；任命李强为济宁市任城区数据局局长；免去赵明的邢台市任泽区信访局副局长职务；孙平任任丘市统计局局长。 | 王平 appointed 局长 任丘市数据局; 李强 appointed 局长 济宁市任城区数据局; 赵明 removed 副局长 邢台市任泽区信访局; 孙平 appointed 局长 任丘市统计局
counties-that-open-with-former | 北川市人民政府 | 任命王平为原平市数据局局长；任命李强为前郭县数据局局长；任命赵明为前进区数据局局长；任命孙平为固原市原州区数据局局长。 | 王平 appointed 局长 原平市数据局; 李强 appointed 局长 前郭县数据局; 赵明 appointed 局长 前进区数据局; 孙平 appointed 局长 固原市原州区数据局
counties-that-open-with-a-preposition | 北川市人民政府 | 任命王平为将乐县数据局局长；任命李强为向阳区数据局局长。 | 王平 appointed 局长 将乐县数据局; 李强 appointed 局长 向阳区数据局
county-called-acting | 北川市人民政府 | 任命王平为代县数据局局长；决定李强为代县代县长；任命赵明为代县县长。 | 王平 appointed 局长 代县数据局; 李强 acting 县长 代县人民政府; 赵明 appointed 县长 代县人民政府
roundup-with-a-death-in-one-line | 北川日报 | 【一周人事】⏎▲北川：王平任北川市数据局局长。⏎▲临江：临江市人大常委会会议决定任命李强为临江市人民政府副市长。⏎▲宜春：宜春市数据局原局长赵明逝世，享年71岁。 | 王平 appointed 局长 北川市数据局; 李强 appointed 副市长 临江市人民政府
meant-for-a-post-whose-notice-ended | 北川日报 | 拟任北川市数据局副局长的王平，任前公示于3月7日期满。 | 王平 nominated 副局长 北川市数据局
session-of-a-consultative-conference | 北川市政协 | 补选王平为政协第十四届北川市委员会主席、李强为秘书长。 | 王平 appointed 主席 北川市政协; 李强 appointed 秘书长 北川市政协
what-he-was-before-behind-what-he-is | 北川市水务局 | 王平现任局党组成员、副局长，此前他是临江市副市长。 | 王平 holds 党组成员、副局长 北川市水务局
resignation-of-a-rare-name-behind-another-act | 北川市人大常委会 | 会议决定任命王平为北川市人民政府副市长；会议还决定接受要平辞去北川市人民政府市长职务的请求。 | 王平 appointed 副市长 北川市人民政府
first-head-of-the-body-just-named | 四川省数据局 | 4月18日，自贡市数据局挂牌成立，首任局长王平。 | 王平 holds 局长 自贡市数据局
deputy-of-a-head-of-two-bodies-lapses | 北川市人民政府 | 原市政务服务局局长兼市信息中心主任王平、副主任李强的职务自然免除。 | 王平 removed 局长 北川市政务服务局; 王平 removed 主任 北川市信息中心; 李强 removed 副主任 北川市信息中心
deputy-of-another-body-than-the-pages-lapses | 北川市数据局 | 原市政务服务局局长王平、副局长李强、市统计局局长赵明的职务自然免除。 | 王平 removed 局长 北川市政务服务局; 李强 removed 副局长 北川市政务服务局; 赵明 removed 局长 北川市统计局
two-of-three-without-a-link | 北川市人民政府 | 任命王平、李强、赵明为北川市统计局副局长；免去二人北川市数据局副局长职务。 | 王平 appointed 副局长 北川市统计局; 李强 appointed 副局长 北川市统计局; 赵明 appointed 副局长 北川市统计局
one-name-is-no-team | 北川市数据局 | 局领导：欧阳若水⏎办公地址：北川大道1号 |
two-names-are-a-team | 北川市数据局 | 局领导：李强、王平⏎办公地址：北川大道1号 | 李强 holds  北川市数据局; 王平 holds  北川市数据局
meant-for-a-body-of-its-own-name | 北川日报 | 李强任中共北川市数据局党组书记、北川市统计局局长人选。 | 李强 appointed 党组书记 北川市数据局; 李强 nominated 局长 北川市统计局
meant-in-the-last-of-two-party-groups | 北川日报 | 李强任北川市统计局党组成员、北川市数据局党组书记、局长人选。 | 李强 appointed 党组成员 北川市统计局; 李强 appointed 党组书记 北川市数据局; 李强 nominated 局长 北川市数据局
dated-over-labels-of-which-the-first-has-a-day | 北川市人民政府 | 市政府2030年3月5日决定：⏎【青石县】3月6日，王平任青石县数据局局长。⏎【白水县】李强任白水县数据局局长。⏎【红岩县】赵明任红岩县数据局局长。 | 王平 appointed 局长 青石县数据局 2030-03-06; 李强 appointed 局长 白水县数据局 2030-03-05; 赵明 appointed 局长 红岩县数据局 2030-03-05
dated-as-follows-over-labels | 行业网站 | 3月5日，任免如下。⏎【河北】王平任河北省数据局局长。⏎【山西】3月7日，李强任山西省数据局局长。⏎【山东】钱海任山东省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 2030-03-07; 钱海 appointed 局长 山东省数据局 2030-03-05
dated-by-a-colon-over-labels | 行业网站 | 3月5日决定：⏎【河北】王平任河北省数据局局长。⏎【山西】3月7日，李强任山西省数据局局长。⏎【山东】钱海任山东省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 2030-03-07; 钱海 appointed 局长 山东省数据局 2030-03-05
dated-over-two-provinces-in-a-line | 行业网站 | 3月5日，任命王平为河北省数据局局长；任命李强为山西省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 2030-03-05
company-with-a-long-name-and-a-short-one | 北川日报 | 北川市高性能计算与数据要素服务有限公司（以下简称“北数公司”）揭牌，王平任北数公司董事长。 | 王平 appointed 董事长 北川市高性能计算与数据要素服务有限公司
short-name-of-two-is-the-firsts | 北川日报 | 北川数据集团有限公司（以下简称“北数集团”）与北川数字集团有限公司（以下简称“北数集团”）签约。王平任北数集团董事长。 | 王平 appointed 董事长 北川数据集团有限公司
more-short-names-than-an-honest-text-has | 北川日报 | 北川东能集团有限公司（以下简称“东能集团”）签约。北川南能集团有限公司（以下简称“南能集团”）签约。北川西能集团有限公司（以下简称“西能集团”）签约。北川北能集团有限公司（以下简称“北能集团”）签约。北川中能集团有限公司（以下简称“中能集团”）签约。北川春能集团有限公司（以下简称“春能集团”）签约。北川夏能集团有限公司（以下简称“夏能集团”）签约。北川秋能集团有限公司（以下简称“秋能集团”）签约。北川冬能集团有限公司（以下简称“冬能集团”）签约。北川金能集团有限公司（以下简称“金能集团”）签约。北川木能集团有限公司（以下简称“木能集团”）签约。北川水能集团有限公司（以下简称“水能集团”）签约。北川火能集团有限公司（以下简称“火能集团”）签约。北川土能集团有限公司（以下简称“土能集团”）签约。北川风能集团有限公司（以下简称“风能集团”）签约。北川云能集团有限公司（以下简称“云能集团”）签约。北川雨能集团有限公司（以下简称“雨能集团”）签约。北川雪能集团有限公司（以下简称“雪能集团”）签约。北川江能集团有限公司（以下简称“江能集团”）签约。北川河能集团有限公司（以下简称“河能集团”）签约。北川湖能集团有限公司（以下简称“湖能集团”）签约。北川海能集团有限公司（以下简称“海能集团”）签约。北川山能集团有限公司（以下简称“山能集团”）签约。北川川能集团有限公司（以下简称“川能集团”）签约。北川日能集团有限公司（以下简称“日能集团”）签约。北川月能集团有限公司（以下简称“月能集团”）签约。北川星能集团有限公司（以下简称“星能集团”）签约。北川辰能集团有限公司（以下简称“辰能集团”）签约。北川天能集团有限公司（以下简称“天能集团”）签约。北川地能集团有限公司（以下简称“地能集团”）签约。北川玄能集团有限公司（以下简称“玄能集团”）签约。北川黄能集团有限公司（以下简称“黄能集团”）签约。北川宇能集团有限公司（以下简称“宇能集团”）签约。北川宙能集团有限公司（以下简称“宙能集团”）签约。北川洪能集团有限公司（以下简称“洪能集团”）签约。北川荒能集团有限公司（以下简称“荒能集团”）签约。北川红能集团有限公司（以下简称“红能集团”）签约。北川绿能集团有限公司（以下简称“绿能集团”）签约。北川青能集团有限公司（以下简称“青能集团”）签约。北川蓝能集团有限公司（以下简称“蓝能集团”）签约。北川紫能集团有限公司（以下简称“紫能集团”）签约。北川白能集团有限公司（以下简称“白能集团”）签约。王平任白能集团董事长。 | 王平 appointed 董事长 白能集团
given-by-a-column-beside-nothing-lost | 北川市人民政府 | 姓名\t任职职务\t备注⏎王平\t市数据局局长\t⏎李强\t市统计局局长\t | 王平 holds 局长 北川市数据局; 李强 holds 局长 北川市统计局
dated-over-labels-of-a-text-on-one-place | 北川市人民政府 | 2030年3月5日，市政府研究人事。⏎【青石县】3月6日，王平任青石县数据局局长。⏎【白水县】赵明任白水县数据局局长。 | 王平 appointed 局长 青石县数据局 2030-03-06; 赵明 appointed 局长 白水县数据局 2030-03-05
dated-sittings-over-lines | 行业网站 | 河北省（2030年3月6日省人大常委会第二十次会议通过）⏎王平任河北省数据局局长。⏎李强任河北省统计局局长。⏎山西省（2030年3月9日省人大常委会第三次会议通过）⏎赵明任山西省数据局局长。⏎钱海任山西省统计局局长。⏎山东省（2030年3月8日省人大常委会第三次会议通过）⏎孙立任山东省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-06; 李强 appointed 局长 河北省统计局 2030-03-06; 赵明 appointed 局长 山西省数据局 2030-03-09; 钱海 appointed 局长 山西省统计局 2030-03-09; 孙立 appointed 局长 山东省数据局 2030-03-08
dated-of-a-province-that-no-list-has | 临江日报 | 3月5日，任命王平为河北省数据局局长。⏎任命李强为临江省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 临江省数据局 2030-03-05
dated-on-the-page-of-a-listed-province | 河北省人民政府 | 3月5日，任命王平为河北省数据局局长。⏎任命李强为山西省数据局局长。 | 王平 appointed 局长 河北省数据局 2030-03-05; 李强 appointed 局长 山西省数据局 2030-03-05
retires-who-was-relieved-last | 北川市人民政府 | 免去李强的北川市统计局局长职务，免去王平的北川市数据局局长职务，同意其退休。 | 李强 removed 局长 北川市统计局; 王平 removed 局长 北川市数据局; 王平 retired 局长 北川市数据局
retires-of-nobody-before-another-comes | 北川市人民政府 | 因年龄原因，同意其退休，任命李强为北川市数据局局长。 | 李强 appointed 局长 北川市数据局
retires-of-age-behind-a-clause | 北川市人民政府 | 经研究，鉴于王平已到达退休年龄，同意其退休，任命李强为北川市数据局局长。 | 李强 appointed 局长 北川市数据局; 王平 retired None None
retires-from-no-post-of-anothers | 北川市人民政府 | 免去李强的北川市数据局局长职务，王平退休。 | 李强 removed 局长 北川市数据局; 王平 retired None None
his-post-behind-an-announcement | 北川日报 | 会议宣布，北川市数据局局长李强调任北川市统计局局长，其原任职务由王平接任。 | 李强 appointed 局长 北川市统计局; 王平 appointed 局长 北川市数据局
his-post-behind-a-clause-that-does-not-name-him | 北川日报 | 李强任北川市统计局局长，北川市数据局局长，其原任职务由王平接任。 | 李强 appointed 局长 北川市统计局; 李强 appointed 局长 北川市数据局
post-of-what-he-looked-after | 北川日报 | 北川市数据局局长李强调任北川市统计局局长，原北川市大数据中心主任由王平接任。 | 李强 appointed 局长 北川市统计局; 王平 appointed 主任 北川市大数据中心
name-that-ends-as-a-word-of-manner | 北川日报 | 王意外任北川市数据局局长。 | 王意外 appointed 局长 北川市数据局
dated-day-between-a-name-and-its-verb | 北川日报 | 王平昨日任北川市数据局局长。⏎李强次日任北川市统计局局长。⏎赵明同日出任北川市民政局局长。 | 王平 appointed 局长 北川市数据局 2030-05-19; 李强 appointed 局长 北川市统计局 2030-05-20; 赵明 appointed 局长 北川市民政局 2030-05-20
again-and-at-last | 北川日报 | 王平再次任北川市数据局局长。⏎李强终于任北川市统计局局长。⏎赵明最终当选北川市民政局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局
against-all-that-was-thought | 北川日报 | 王平意外任北川市数据局局长。⏎李强居然任北川市统计局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局
later-and-just-now | 北川日报 | 王平后来任北川市数据局局长。⏎李强随后任北川市统计局局长。⏎赵明旋即出任北川市民政局局长。⏎钱海刚刚出任北川市审计局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局; 钱海 appointed 局长 北川市审计局
this-time-and-therefore | 北川日报 | 王平此次任北川市数据局局长。⏎李强这次出任北川市统计局局长。⏎赵明因此任北川市民政局局长。⏎钱海于是出任北川市审计局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局; 钱海 appointed 局长 北川市审计局
votes-and-haste | 北川日报 | 王平高票当选北川市数据局局长。⏎李强顺利当选北川市统计局局长。⏎赵明火速出任北川市民政局局长。⏎钱海低调出任北川市审计局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局; 钱海 appointed 局长 北川市审计局
called-upon-and-by-himself | 北川日报 | 王平临危受命任北川市数据局局长。⏎李强奉命出任北川市统计局局长。⏎赵明自己任北川市民政局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局
from-another-trade-and-back | 北川日报 | 王平转岗任北川市数据局局长。⏎李强回归任北川市统计局局长。⏎赵明单独任北川市民政局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 局长 北川市统计局; 赵明 appointed 局长 北川市民政局
roster-heading-then-a-sentence-of-posts | 临江市青山区人民政府 | 区政府领导⏎区长　时远山⏎区委副书记，区政府区长、党组书记。领导区政府全面工作。⏎副区长　白若水⏎区委常委，区政府副区长。负责常务工作。⏎副区长　高一鸣⏎区政府副区长、党组成员，市公安局青山分局局长。负责公安方面工作。 | 时远山 holds 副书记 临江市青山区委; 时远山 holds 区长、党组书记 临江市青山区人民政府; 白若水 holds 常委 临江市青山区委; 白若水 holds 副区长 临江市青山区人民政府; 高一鸣 holds 副区长、党组成员 临江市青山区人民政府; 高一鸣 holds 局长 临江市公安局青山分局
roster-committee-of-a-district-is-nobody | 云岭市大数据中心 | 区委常委，区政府副区长⏎区委副书记，区政府区长 |
roster-of-a-street | 临江市青山区白水街道办事处 | 街道领导班子⏎街道党工委书记：时远山⏎街道党工委副书记、办事处主任：白若水⏎街道办事处副主任：高一鸣⏎白水街道党工委委员：苏清 | 时远山 holds 党工委书记 临江市青山区白水街道; 白若水 holds 党工委副书记 临江市青山区白水街道; 白若水 holds 主任 临江市青山区白水街道办事处; 高一鸣 holds 副主任 临江市青山区白水街道办事处; 苏清 holds 党工委委员 临江市青山区白水街道
street-of-the-county-whose-page-it-is | 临江市青山区人民政府 | 任命王平为溪桥街道办事处副主任；⏎免去李强的临江市白水区溪桥街道办事处主任职务。 | 王平 appointed 副主任 临江市青山区溪桥街道办事处; 李强 removed 主任 临江市白水区溪桥街道办事处
street-of-a-city-with-districts | 杭州市人民政府 | 任命王平为溪桥街道办事处副主任。 | 王平 appointed 副主任 溪桥街道办事处
dated-gains-of-those-above-only | 临江市人民政府 | 经研究决定，以下同志试用期满，正式任职：⏎王平任市数据局副局长；⏎赵明任市审计局副局长。⏎任职时间自2029年3月算起。⏎同时决定：⏎李强任市财政局副局长；⏎免去钱海的市财政局副局长职务。⏎临江市人民政府⏎2030年4月30日 | 王平 appointed 副局长 临江市数据局 2029-03; 赵明 appointed 副局长 临江市审计局 2029-03; 李强 appointed 副局长 临江市财政局 2030-04-30; 钱海 removed 副局长 临江市财政局 2030-04-30
name-alone-in-a-cell-of-a-removal | 临江市人民政府 | 市政府决定，免去：⏎要　强	市财政局局长职务⏎王平	市财政局副局长职务⏎临江市人民政府⏎2030年4月30日 | 要强 removed 局长 临江市财政局; 王平 removed 副局长 临江市财政局
one-of-several-comrades | 北川市人民政府 | 王平等同志任北川市数据局副局长。⏎李强、赵明等同志不再担任北川市财政局副局长职务。⏎钱海等人任北川市审计局副局长。 | 王平 appointed 副局长 北川市数据局; 李强 removed 副局长 北川市财政局; 赵明 removed 副局长 北川市财政局; 钱海 appointed 副局长 北川市审计局
comrade-whose-name-ends-so | 北川市人民政府 | 王等同志任北川市数据局副局长。 | 王等 appointed 副局长 北川市数据局
body-with-its-head-in-each-line | 北川市人民政府 | 部分地市数据局挂牌情况⏎临江市数据局2030年1月5日挂牌，现任局长：王平⏎青山市数据局2030年2月6日挂牌，现任局长：李强（女）⏎东湖市数据局2030年3月7日挂牌，首任局长：赵明，现任局长：钱海。 | 王平 holds 局长 临江市数据局; 李强 holds 局长 青山市数据局; 钱海 holds 局长 东湖市数据局
heads-of-those-who-came | 北川市人民政府 | 出席会议的有：临江市数据局，局长：王平；青山市数据局，局长：李强。 |
who-keeps-a-post | 潮声新闻 | 据北川市政府网站，北川市数据局党组成员、副局长赵明、李强仍任现职；首任总规划师王平已到岗。 | 赵明 holds 党组成员、副局长 北川市数据局; 李强 holds 党组成员、副局长 北川市数据局; 王平 holds 总规划师 北川市数据局
who-stays-in-a-post | 潮声新闻 | 北川市数据局副局长赵明将继续留任。 | 赵明 holds 副局长 北川市数据局
who-does-not-keep-a-post | 潮声新闻 | 北川市数据局副局长白鹿未留任。北川市数据局原副局长赵明仍任现职。北川市数据局副局长李强或将留任。 |
standing-committee-that-says-no-place | 北川市人民代表大会常务委员会 | 常委会主任：王平⏎常委会副主任：赵明、李强⏎市人大常委会秘书长：周宁 | 王平 holds 主任 北川市人民代表大会常务委员会; 赵明 holds 副主任 北川市人民代表大会常务委员会; 李强 holds 副主任 北川市人民代表大会常务委员会; 周宁 holds 秘书长 北川市人民代表大会常务委员会
standing-committee-and-its-office | 北川市人民代表大会常务委员会 | 任命王平为常委会办公室副主任。 | 王平 appointed 副主任 北川市人民代表大会常务委员会办公室
committee-of-another-party | 北川市数据局 | 王平　民建市委副主委、市数据局副局长⏎赵明　市数据局局长 | 王平 holds 副主委 民建北川市委; 王平 holds 副局长 北川市数据局; 赵明 holds 局长 北川市数据局
committee-of-another-party-by-its-meeting | 北川市数据局 | 王平任九三学社市委会主委。 | 王平 appointed 主委 九三学社北川市委
banner-of-a-wing-and-its-first-deputy | 科尔沁左翼后旗人民政府 | 旗委常委、常务副旗长　王平：负责常务工作。⏎副旗长　李强：负责公安工作。 | 王平 holds 常委 科尔沁左翼后旗委; 王平 holds 常务副旗长 科尔沁左翼后旗人民政府; 李强 holds 副旗长 科尔沁左翼后旗人民政府
"""
