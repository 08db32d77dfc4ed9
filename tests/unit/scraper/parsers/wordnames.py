"""Acts and news of our own in which words are names, and in which they are none; invented people and bodies."""

# id | owner | text | facts, as in sentences.py
ROWS = """
word-between-verb-and-link | 北川市人民政府 | 会议决定，任命方案为市数据局局长。 | 方案 appointed 局长 北川市数据局
word-beside-a-name | 北川市人民政府 | 任命李强、江河为市数据局副局长。 | 李强 appointed 副局长 北川市数据局; 江河 appointed 副局长 北川市数据局
word-with-a-remark-under-a-vote | 北川市人民代表大会 | 北川市第七届人民代表大会第二次会议选举：⏎一、王平为北川市市长；⏎二、安　全（女）、李强为北川市副市长。 | 王平 appointed 市长 北川市人民政府; 安全 appointed 副市长 北川市人民政府; 李强 appointed 副市长 北川市人民政府
word-between-decision-and-verb | 北川市人民政府 | 市政府决定：章程任市数据局局长，兼任市信息中心主任，免去其市财政局副局长职务。 | 章程 appointed 局长 北川市数据局; 章程 concurrent 主任 北川市信息中心; 章程 removed 副局长 北川市财政局
word-in-a-list-with-a-post-each | 北川市人民政府 | 市政府研究决定，任小川、司法、李强分别任市数据局局长、市信息中心主任、市财政局副局长。 | 任小川 appointed 局长 北川市数据局; 司法 appointed 主任 北川市信息中心; 李强 appointed 副局长 北川市财政局
surname-that-opens-bodies-too | 北川市人民政府 | 免去任小川的市信息中心主任、原小波的市数据局办公室主任职务。 | 任小川 removed 主任 北川市信息中心; 原小波 removed 主任 北川市数据局办公室
word-in-a-list-of-losses | 北川市人民政府 | 免去⏎李　强　市财政局局长职务；⏎计　划　市数据局总工程师职务，退休；⏎召存信民　市水利局副局长职务。 | 李强 removed 局长 北川市财政局; 计划 removed 总工程师 北川市数据局; 计划 retired 总工程师 北川市数据局; 召存信民 removed 副局长 北川市水利局
word-in-a-list-of-gains | 北川市人民政府 | 任命⏎李　强　市财政局局长；⏎海　洋　市数据局总工程师（试用期一年）。 | 李强 appointed 局长 北川市财政局; 海洋 appointed 总工程师 北川市数据局
body-in-two-words-is-nobody | 北川市人民政府 | 免去⏎李强　市财政局局长职务；⏎原任　市数据局局长职务同时免去。 | 李强 removed 局长 北川市财政局
taker-of-a-post-is-no-name | 北川市人民政府 | 市政府决定，代表任市数据局局长。 |
comrades-are-no-names | 北川市人民政府 | 会议决定，干部任北川市数据局局长。⏎任命双方为北川市数据局局长。⏎推选律师为北川市数据局局长。 |
taker-in-a-list-of-posts-of-no-bodies | 北川市人民政府 | 推选李强、王平、党员分别任书记、副书记、委员。 |
taker-beside-one-name | 北川市人民政府 | 推选李强、代表为北川市数据局局长。 |
taker-without-as-many-posts | 北川市人民政府 | 市政府决定，任小川、李强、代表分别任市数据局局长、市信息中心主任。 |
word-without-decision | 北川日报 | 时间任北川市数据局局长。 |
takes-told-last | 北川日报 | 履新青石市数据局局长的是王平凡。此前，王平凡任青石市水利局副局长。 | 王平凡 appointed 局长 青石市数据局
takes-told-last-with-a-day | 北川日报 | 3月6日，接任北川市数据局局长的为李强。 | 李强 appointed 局长 北川市数据局
takes-of-nobody-knows-whom | 北川日报 | 出任北川市数据局局长的是谁，尚不清楚。⏎履新北川市数据局局长的还有待观察。⏎曾出任北川市数据局局长的是李强。 |
motion-heard-that-proposes-twice | 北川市人民代表大会常务委员会 | 会议听取了副市长赵明所作的关于提请任命李强为北川市数据局局长、提请免去王平北川市水利局局长职务的说明。 | 李强 nominated 局长 北川市数据局
motion-heard-for-two | 北川市人民代表大会常务委员会 | 会议听取了关于提请任命李强为北川市数据局局长、提请任命王平为北川市水利局局长的说明。 | 李强 nominated 局长 北川市数据局; 王平 nominated 局长 北川市水利局
motion-heard-that-proposes-and-removes | 北川市人民代表大会常务委员会 | 会议听取了关于提请任命李强为北川市数据局局长、免去王平的北川市水利局局长职务的说明。 | 李强 nominated 局长 北川市数据局
motion-told-is-no-act | 北川市人民代表大会常务委员会 | 副市长赵明作了关于任命李强为北川市数据局局长的说明。⏎会议听取了受市长委托的市委组织部部长所作的关于免去王平北川市水利局局长职务的说明。⏎会议听取关于免去李强北川市数据局局长职务的汇报。 |
counted-elected-under-a-list | 北川市人民代表大会 | 补选北川市人民代表大会常务委员会委员2名，名单如下：⏎李强、王平 | 李强 appointed 委员 北川市人民代表大会常务委员会; 王平 appointed 委员 北川市人民代表大会常务委员会
counted-to-be-elected | 北川市人民代表大会 | 会议拟补选北川市人民代表大会常务委员会委员2名：⏎李强、王平 |
counted-elected | 北川市人民代表大会 | 北川市第七届人民代表大会第二次会议补选北川市第七届人民代表大会常务委员会委员4名（按姓名笔画为序）：⏎马　强　　王　平　　卢小沟（女）　　宋　文 | 马强 appointed 委员 北川市人民代表大会常务委员会; 王平 appointed 委员 北川市人民代表大会常务委员会; 卢小沟 appointed 委员 北川市人民代表大会常务委员会; 宋文 appointed 委员 北川市人民代表大会常务委员会
counted-elected-with-a-number | 北川市人民代表大会 | 会议补选北川市人民代表大会常务委员会委员共3人：⏎马强、王平、宋文 | 马强 appointed 委员 北川市人民代表大会常务委员会; 王平 appointed 委员 北川市人民代表大会常务委员会; 宋文 appointed 委员 北川市人民代表大会常务委员会
counted-candidates-are-not-elected | 北川市人民代表大会 | 本次会议应选举北川市人民代表大会常务委员会委员3名。⏎请代表认真填写选票。 |
section-of-a-bureau | 青石县人民政府 | 任命李强为县财政局预算股股长；免去王平的县财政局国库股副股长职务。 | 李强 appointed 股长 青石县财政局预算股; 王平 removed 副股长 青石县财政局国库股
dated-marked-lines-of-places | 政务数据观察 | 五月人事速览⏎▍云水市⏎5月6日，市政府任命王平为市数据局副局长；李强不再担任市数据局副局长。⏎▍岳川市⏎5月8日，市人大常委会会议决定赵明代理市数据局局长；拟任市数据局副局长人选孙立正在公示。⏎▍青石县⏎钱海任县数据局局长。 | 王平 appointed 副局长 云水市数据局 2030-05-06; 李强 removed 副局长 云水市数据局 2030-05-06; 赵明 acting 局长 岳川市数据局 2030-05-08; 孙立 nominated 副局长 岳川市数据局 -; 钱海 appointed 局长 青石县数据局 -
dated-acts-below-their-numbers | 青石县人民政府 | 青政任〔2030〕7号⏎任命王平为县数据局副局长。⏎2030年4月10日⏎青政任〔2030〕6号⏎李强任县水利局副局长。⏎2030年3月15日⏎青政任〔2030〕2号⏎赵明不再担任县财政局副局长。⏎2030年2月9日 | 王平 appointed 副局长 青石县数据局 2030-04-10; 李强 appointed 副局长 青石县水利局 2030-03-15; 赵明 removed 副局长 青石县财政局 2030-02-09
dated-acts-of-which-one-has-no-day | 青石县人民政府 | 青政任〔2030〕7号⏎任命王平为县数据局副局长。⏎青政任〔2030〕6号⏎李强任县水利局副局长。⏎2030年3月15日 | 王平 appointed 副局长 青石县数据局 2030-03-15; 李强 appointed 副局长 青石县水利局 2030-03-15
numbered-lines-of-places | 政务数据观察 | 一、云水市⏎王平任市数据局局长。⏎二、岳川市⏎李强任市数据局局长。 | 王平 appointed 局长 云水市数据局; 李强 appointed 局长 岳川市数据局
numbered-lines-of-no-places | 北川市人民政府 | 一、居民小区⏎任命王平为市数据局局长。⏎二、各县区⏎任命李强为市信息中心主任。⏎三、连锁超市⏎任命赵明为市水利局局长。 | 王平 appointed 局长 北川市数据局; 李强 appointed 主任 北川市信息中心; 赵明 appointed 局长 北川市水利局
word-leads-an-act | 青石县人民政府 | 青石县人民政府关于项目等同志任免职的通知⏎青政任〔2030〕9号⏎经研究决定：⏎项目任县数据局局长；⏎免去严肃的县水利局局长职务。⏎2030年4月10日 | 项目 appointed 局长 青石县数据局; 严肃 removed 局长 青石县水利局
word-alone-between-verb-and-link | 北川市人民代表大会常务委员会 | 决定任命文明为北川市数据局局长，任命李强为北川市水利局局长。 | 文明 appointed 局长 北川市数据局; 李强 appointed 局长 北川市水利局
word-of-an-act-is-nobody | 北川日报 | 任命权限为市长。 |
"""
