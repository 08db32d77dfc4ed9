"""Leadership pages printed as bare text, in the layouts of many sites, with who leads by them; people and bodies are invented."""

ROWS = """
roster-words-in-a-table | 姓名 职务 分工⏎时远山 局长 主持全面工作⏎白若水 副局长 分管办公室⏎计划 总工程师 负责技术工作 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 计划 holds 总工程师 OWNER
roster-words-behind-posts | 【局长】时远山⏎【副局长】白若水⏎【总工程师】安　全 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 安全 holds 总工程师 OWNER
roster-words-in-pieces | 局长：时远山；副局长：白若水；总工程师：曾　经。 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 曾经 holds 总工程师 OWNER
roster-words-stacked | 时远山⏎局长⏎白若水⏎副局长⏎项目⏎副局长⏎高一鸣⏎总工程师 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 项目 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-words-labelled | 姓名：时远山　职务：局长　分工：全面工作⏎姓名：元旦　职务：副局长　分工：办公室 | 时远山 holds 局长 OWNER; 元旦 holds 副局长 OWNER
roster-word-of-a-menu-is-no-name | 局长：时远山⏎副局长：白若水⏎总工程师：简介 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-letter-boxes | 局长信箱⏎局　长：时远山⏎副局长信箱 | 时远山 holds 局长 OWNER
roster-several-labels-of-posts | 领导姓名：时远山⏎行政职务：局长⏎党内职务：党组书记⏎领导姓名：白若水⏎行政职务：副局长⏎党内职务：党组成员 | 时远山 holds 局长、党组书记 OWNER; 白若水 holds 副局长、党组成员 OWNER
roster-labels-without-colons | 姓名时远山职务党组书记、局长⏎姓名白若水职务副局长 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 副局长 OWNER
roster-title-over-labels | 党组书记、局长⏎姓名：时远山⏎分工：全面工作⏎副局长⏎姓名：白若水⏎分工：办公室 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 副局长 OWNER
roster-told-as-sentences | 党组书记、局长时远山同志主持局全面工作。⏎党组成员、副局长白若水同志负责办公室工作。 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER
roster-glued-names | 时远山党组书记、局长⏎白若水副局长：分管办公室⏎高一鸣总工程师 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-one-sentence-of-praise | 时远山局长负责带队走访。 |
roster-former-in-a-card | 时远山⏎原临江省数据局局长⏎男，1960年1月生。 |
roster-titles-over-names-in-rows | 局长　副局长　总工程师⏎时远山　白若水　高一鸣 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-all-in-brackets | 局领导：时远山（局长）、白若水（副局长）、高一鸣（总工程师） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-brackets-below | 时远山⏎（党组书记、局长）⏎白若水⏎（副局长） | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 副局长 OWNER
roster-dashes-and-arrows | 时远山-局长⏎白若水 >> 副局长⏎高一鸣——总工程师——负责标准 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-beside-in-brackets | 局长：时远山⏎副局长：白若水（兼省信息中心主任）⏎高一鸣 副局长（兼省大数据中心主任） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 白若水 holds 主任 临江省信息中心; 高一鸣 holds 副局长 OWNER; 高一鸣 holds 主任 临江省大数据中心
roster-remarks-in-brackets-behind-several | 局长　时远山⏎白若水（女，回族）、高一鸣（女）　副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-remark-set-behind-a-name | 局长：时远山⏎副局长：白若水　兼⏎总工程师　高一鸣　正处级 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-remarks-set-behind-several | 局长：时远山　兼⏎副局长：白若水　女、高一鸣　回族 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-names-that-end-like-remarks | 局长：时远山⏎副局长：白　兼⏎副局长：高若男 | 时远山 holds 局长 OWNER; 白兼 holds 副局长 OWNER; 高若男 holds 副局长 OWNER
roster-names-go-on-below | 局长：时远山⏎副局长：白若水、高一鸣、⏎　　　苏清（挂职） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER; 苏清 holds 副局长 OWNER
roster-posts-on-several-lines | 时远山⏎党组书记⏎局长⏎白若水⏎党组成员 副局长⏎省信息中心主任⏎高一鸣⏎总工程师 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER; 白若水 holds 主任 临江省信息中心; 高一鸣 holds 总工程师 OWNER
roster-heading-then-own-posts | 局长 时远山⏎党组书记、局长⏎主持全面工作⏎副局长 白若水⏎党组成员、副局长，省信息中心主任⏎分管办公室 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER; 白若水 holds 主任 临江省信息中心
roster-glued-titles-first | 局领导局长时远山局党组书记主持局全面工作副局长白若水局党组成员分管办公室 | 时远山 holds 局长、党组书记 OWNER; 白若水 holds 副局长、党组成员 OWNER
roster-bodies-over-groups | 临江省数据局⏎局长：时远山⏎副局长：白若水⏎临江省信息中心⏎主任：高一鸣 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 主任 临江省信息中心
roster-duties-name-other-bodies | 时远山⏎局长⏎分管单位：⏎北川市信息中心⏎白若水⏎副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-congress-of-a-place | 北川县人大领导⏎主任：时远山⏎北川县政府领导⏎县长：白若水 | 时远山 holds 主任 北川县人民代表大会常务委员会; 白若水 holds 县长 北川县人民政府
roster-card-of-a-resume | 白若水⏎省数据局党组成员、副局长⏎回族，1976年3月生，大学。2010年被任命为省信息中心副主任，2019年免去该职。 | 白若水 holds 党组成员、副局长 OWNER
roster-posts-under-a-life | 白若水，女，回族，1976年生。⏎省数据局党组成员、副局长。⏎1998年任省统计局科员；2010年被任命为省信息中心副主任。 | 白若水 holds 党组成员、副局长 OWNER
roster-committee-within | 关于成立省数据局保密委员会的通知⏎主任：时远山⏎副主任：白若水、苏清 |
roster-present-and-former-in-a-line | 现任领导：时远山（党组书记、局长）、白若水（党组成员、副局长，挂职）。历任领导：高一鸣（2010—2015）、苏清（2015—2020）。 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER
roster-transcribed-names-over-posts | 时远山⏎临江省数据局局长⏎更多>>⏎苏德毕力格⏎临江省数据局副局长⏎更多>>⏎阿不都热合曼⏎临江省数据局总工程师⏎更多>> | 时远山 holds 局长 OWNER; 苏德毕力格 holds 副局长 OWNER; 阿不都热合曼 holds 总工程师 OWNER
roster-former-under-the-last-rank | 局长⏎时远山⏎副局长⏎白若水⏎高一鸣⏎历任局长⏎周到（1978—1986）⏎万全（1986—1999） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-looks-after-the-retired | 局领导⏎局长：时远山⏎副局长：白若水（分管离退休干部工作）⏎总工程师：高一鸣 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-duty-line-of-the-retired | 局领导⏎时远山 局长⏎分管：离退休干部工作⏎白若水 副局长 联系离退休干部⏎高一鸣 总工程师 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-left-behind-the-name | 局领导⏎局长：时远山⏎副局长：白若水（2030年2月调任省统计局）⏎副局长：苏清（已退休）、高一鸣 | 时远山 holds 局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-former-one-above-the-present | 历任局长：苏清⏎白若水 局长⏎现任局长：时远山⏎高一鸣 副局长 | 时远山 holds 局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-life-with-the-retired | 白若水，女，1976年生，现任临江省数据局副局长，分管离退休干部工作。 | 白若水 holds 副局长 OWNER
roster-one-name-in-a-line-is-no-team | 局领导：时远山 |
roster-tabs-flattened | 局长　副局长⏎时远山⏎白若水⏎苏清 |
roster-verbs-within-names | 公司领导⏎党委书记、董事长　　　　　　　时远山⏎党委副书记、董事、总经理　　　骆任远⏎董事会秘书　　车　哲⏎党委委员、副总经理　　桂　园　　　门　婷 | 时远山 holds 党委书记、董事长 OWNER; 骆任远 holds 党委副书记、董事、总经理 OWNER; 车哲 holds 董事会秘书 OWNER; 桂园 holds 党委委员、副总经理 OWNER; 门婷 holds 党委委员、副总经理 OWNER
roster-posts-spread-out-over-names | 总 工 程 师⏎苏　清⏎总 经 济 师⏎高一鸣 | 苏清 holds 总工程师 OWNER; 高一鸣 holds 总经济师 OWNER
roster-rare-surnames | 现任领导⏎党组书记、局长　　把多勇⏎副局长　　犹为国⏎副局长　　侴　明 | 把多勇 holds 党组书记、局长 OWNER; 犹为国 holds 副局长 OWNER; 侴明 holds 副局长 OWNER
roster-unread-name-keeps-the-posts-over-it | 局领导⏎党组书记、局长⏎时远山⏎党组成员、副局长⏎您某之名者⏎总工程师⏎白若水 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 总工程师 OWNER
roster-labelled-seat-that-nobody-has | 姓名：时远山⏎职务：党组书记、局长⏎分工：全面工作⏎⏎姓名：⏎职务：党组成员、副局长⏎分工：⏎⏎姓名：高一鸣⏎职务：总工程师 | 时远山 holds 党组书记、局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-padded-names-with-rare-surnames-in-a-line | 现任领导⏎主　任：时远山（兼）⏎副主任：寻　梅　万　方　高一鸣⏎历任主任⏎苏清（2016.5—2019.12） | 时远山 holds 主任 OWNER; 寻梅 holds 副主任 OWNER; 万方 holds 副主任 OWNER; 高一鸣 holds 副主任 OWNER
roster-rare-surnames-in-lines-of-their-own | 领导成员⏎火正红⏎党组书记、局长⏎主持全面工作。⏎把多才⏎党组成员、副局长⏎分管办公室，协助局长抓安全工作。⏎漆云⏎党组成员、副局长⏎分管财务处。 | 火正红 holds 党组书记、局长 OWNER; 把多才 holds 党组成员、副局长 OWNER; 漆云 holds 党组成员、副局长 OWNER
roster-a-rare-surname-between-others | 局领导⏎党组书记、局长　张三⏎副局长　把多勇⏎副局长　李四 | 张三 holds 党组书记、局长 OWNER; 把多勇 holds 副局长 OWNER; 李四 holds 副局长 OWNER
roster-a-rare-surname-under-a-sentence | 时远山现任云岭省数据局局长。⏎李四　副局长⏎把多勇　副局长 | 李四 holds 副局长 OWNER; 时远山 holds 局长 云岭省数据局; 把多勇 holds 副局长 OWNER
roster-by-what-each-is-in-charge-of | 局领导分工⏎时远山：主持全面工作。⏎白若水同志负责办公室，协助局长抓安全工作。⏎3.高一鸣，分管数据资源处。 | 时远山 holds  OWNER; 白若水 holds  OWNER; 高一鸣 holds  OWNER
roster-charges-of-nobodys-heading | 值班安排⏎时远山：负责接听电话。⏎白若水：负责登记。 |
roster-charge-of-one-alone | 局领导分工⏎时远山：主持全面工作。 |
roster-post-and-kind-in-brackets-of-their-own | 局领导⏎时远山（局长）⏎白若水（副局长）（挂职） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-forms-below-each-other | 姓名：时远山⏎性别：男⏎出生年月：1970年3月⏎现任职务：临江省数据局局长⏎姓名：白若水⏎性别：女⏎毕业院校：临江大学⏎现任职务：临江省数据局副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-forms-of-whom-the-last-holds-nothing | 姓名：时远山⏎性别：男⏎现任临江省数据局局长⏎姓名：白若水⏎性别：女⏎出生年月：1972年5月 | 时远山 holds 局长 OWNER
roster-forms-under-their-posts | 现任临江省数据局局长⏎姓名：时远山⏎性别：男⏎出生年月：1970年3月⏎现任临江省数据局副局长⏎姓名：白若水⏎性别：女 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-lives-over-their-posts | 时远山，男，汉族，1970年3月生。⏎现任临江省数据局局长⏎白若水，女，汉族，1972年5月生。⏎现任临江省数据局副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-lives-under-their-posts | 现任临江省数据局局长⏎时远山，男，汉族，1970年3月生。⏎现任临江省数据局副局长⏎白若水，女，汉族，1972年5月生。 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-post-over-the-second-life-alone | 时远山，男，汉族，1970年3月生，现任临江省数据局局长。⏎现任临江省数据局副局长⏎白若水，女，汉族，1972年5月生。 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-post-over-a-life-behind-duties | 时远山，男，汉族，1970年3月生。⏎负责全面工作。⏎现任临江省数据局副局长⏎白若水，女，汉族，1972年5月生。 | 白若水 holds 副局长 OWNER
roster-form-of-one-who-applies | 姓名：申请人⏎性别：男⏎现任临江省数据局局长 |
roster-one-of-several-deputies | 领导信息⏎局长 时远山⏎副局长 白若等⏎总工程师：高鸣等3人 | 时远山 holds 局长 OWNER; 白若 holds 副局长 OWNER; 高鸣 holds 总工程师 OWNER
roster-remarks-set-apart-in-one-line | 局长 时远山 （主持全面工作） 副局长 白若水 （分管办公室） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-remarks-behind-posts-in-one-line | 领导信息⏎时远山 局长 （主持全面工作） 白若水 副局长（分管办公室） 高一鸣 总工程师 （兼） | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-remark-behind-the-last-in-one-line | 局长 时远山 副局长 白　雨 （分管办公室） 高一鸣 （女，回族） | 时远山 holds 局长 OWNER; 白雨 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-several-posts-each-in-one-line | 党组书记 局长 时远山 （主持全面工作） 党组成员 副局长 白若水 高一鸣 （分管党建） | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER; 高一鸣 holds 党组成员、副局长 OWNER
roster-names-before-several-posts-in-one-line | 时远山 党组书记 局长 白若水 党组成员 副局长 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER
roster-posts-of-two-without-a-name-between | 局长 副局长 时远山 总工程师 白若水 | 时远山 holds 副局长 OWNER; 白若水 holds 总工程师 OWNER
roster-names-before-posts-of-two | 时远山 局长 副局长 白若水 副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-a-rare-surname-displaces-nobody | 领导成员⏎火正红⏎党组成员、副局长⏎主持全面工作。⏎局长：时远山⏎副局长：曾　经⏎副局长：白若水 | 火正红 holds 党组成员、副局长 OWNER; 时远山 holds 局长 OWNER; 曾经 holds 副局长 OWNER; 白若水 holds 副局长 OWNER
roster-life-in-lines-below-a-name | 领导简历⏎时远山⏎1990.07—1995.03 青川县水务局副局长⏎1995.03—2003.11 青川县财政局局长⏎2003.11—2010.01 云岭省财政厅副处长⏎2010.01— 临江省数据局局长 | 时远山 holds 局长 OWNER
roster-life-in-lines-until-today | 领导简历⏎时远山⏎1990年7月至1995年3月 青川县水务局副局长⏎(1995.03-2003.11) 青川县财政局局长⏎2003.11—至今 党组书记、局长⏎白若水⏎1992.07—1999.03 青川县水务局副局长⏎1999.03—今，副局长 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 副局长 OWNER
roster-life-that-is-over | 领导简历⏎时远山⏎1990.07—1995.03 青川县水务局副局长⏎1995.03—2003.11 青川县财政局局长⏎白若水⏎副局长⏎高一鸣⏎总工程师 | 白若水 holds 副局长 OWNER; 高一鸣 holds 总工程师 OWNER
roster-others-and-more-to-come | 领导信息⏎局长 时远山⏎副局长 白若水⏎副局长 其余的⏎副局长 其他⏎副局长 待补充⏎总工程师 其其格 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 其其格 holds 总工程师 OWNER
roster-printed-words-before-their-posts | 局领导⏎时远山　党组书记、局长⏎宣传　党组成员、副局长⏎白若水　总工程师⏎权限　二级调研员 | 时远山 holds 党组书记、局长 OWNER; 宣传 holds 党组成员、副局长 OWNER; 白若水 holds 总工程师 OWNER; 权限 holds 二级调研员 OWNER
roster-a-printed-word-beside-one-name-is-none | 局领导⏎时远山　局长⏎简历　副局长 | 时远山 holds 局长 OWNER
roster-printed-words-before-a-colon-are-labels | 局领导⏎时远山　局长⏎简介：党组书记、局长⏎白若水　副局长⏎简介：党组成员、副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-words-that-qualify-a-post | 局领导⏎时远山　局长⏎白若水　副局长⏎历任　局长⏎有关　负责人 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-a-word-with-a-post-over-a-name | 局领导⏎时远山　局长⏎白若水　副局长⏎宣传　部长⏎苏清 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-an-act-that-divides-the-work | 临江省数据局关于调整局领导成员工作分工的通知⏎各处室：⏎经研究，现将局领导工作分工通知如下：⏎党组书记、局长　时远山：主持局全面工作。分管人事处。⏎党组成员、副局长　白若水（挂职）：负责数据资源工作。⏎副局长　卫生：协助白若水同志联系协会。⏎临江省数据局⏎2030年4月1日 | 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER; 卫生 holds 副局长 OWNER
roster-a-label-behind-a-post | 局领导⏎局长　时远山⏎副局长　白若水⏎副局长　简介：负责办公室 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
roster-posts-below-a-post-and-a-name | 局领导⏎局　长：时远山（满族）⏎　　省政府副秘书长，局党组书记、局长。主持全面工作。⏎副局长：白若水⏎　　局党组成员、副局长，省信息中心主任。⏎总工程师：高一鸣 | 时远山 holds 副秘书长 临江省人民政府; 时远山 holds 党组书记、局长 OWNER; 白若水 holds 党组成员、副局长 OWNER; 白若水 holds 主任 临江省信息中心; 高一鸣 holds 总工程师 OWNER
roster-titles-over-names-behind-a-post-and-a-name | 局长：时远山⏎副局长⏎白若水⏎高一鸣 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-seats-whose-holders-are-not-told | 局长：时远山⏎副局长：暂未公布⏎副局长：尚未明确⏎副局长：（空缺，待补）⏎总工程师：白若水 | 时远山 holds 局长 OWNER; 白若水 holds 总工程师 OWNER
roster-dots-before-names | 局领导⏎局　　长：…………时远山⏎副 局 长：…………白若水⏎　　　　　…………高一鸣⏎总工程师......苏　清 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER; 苏清 holds 总工程师 OWNER
roster-dots-before-two-more-names | 局领导⏎局　　长：…………时远山⏎副 局 长：…………白若水⏎　　　　　…………高一鸣⏎　　　　　…………苏　清⏎总工程师：…………桂　园 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER; 苏清 holds 副局长 OWNER; 桂园 holds 总工程师 OWNER
roster-names-go-on-on-two-lines | 局长：时远山⏎副局长：白若水、⏎　　　高一鸣、⏎　　　苏　清⏎桂园　总工程师 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER; 苏清 holds 副局长 OWNER; 桂园 holds 总工程师 OWNER
roster-all-above-are-members | 局长：时远山⏎副局长：白若水⏎以上为局党组成员⏎副局长：高一鸣 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER; 高一鸣 holds 副局长 OWNER
roster-members-named-behind | 以上同志均为局党组成员：时远山、白若水 | 时远山 holds 党组成员 OWNER; 白若水 holds 党组成员 OWNER
roster-weekdays-before-posts-are-no-names | 局领导⏎时远山　局长⏎白若水　副局长⏎周一　局长⏎周三　副局长 | 时远山 holds 局长 OWNER; 白若水 holds 副局长 OWNER
"""
