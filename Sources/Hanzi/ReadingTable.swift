// Written by bin/tables. Never edit it by hand.
// swift-format-ignore-file

/// How characters are read, without tones and the usual reading first.
enum ReadingTable {
    static let text: StaticString = #"""
a ai an ang ao ba bai ban bang bao bei ben beng bi bian biang biao bie bin bing bo bong bu ca cai can cang cao ce cei cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die din ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang fei fen feng fiao fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo ha hai han hang hao he hei hen heng hm hng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lv lve m ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu n na nai nan nang nao ne nei nen neng ng ni nia nian niang niao nie nin ning niu nong nou nu nuan nun nuo nv nve o ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wong wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
〇 ling yuan xing
㐀 qiu
㐁 tian
㐄 kua
㐅 wu
㐆 yin
㐌 yi
㐖 xie
㐜 chou
㐡 nuo
㐤 dan qiu
㐨 xu
㐩 xing
㐫 xiong
㐬 liu
㐭 lin
㐮 xiang
㐯 yong
㐰 xin
㐱 zhen
㐲 dai
㐳 wu
㐴 pan
㐵 ru
㐷 ma
㐸 qian ci
㐹 yi
㐺 yin zhong
㐻 nei
㐼 cheng
㐽 feng
㑁 zhuo
㑂 fang
㑃 ao
㑄 wu
㑅 zuo
㑇 zhou
㑈 dong
㑉 su
㑊 yi
㑋 qiong
㑌 kuang wang
㑍 lei
㑎 nao
㑏 zhu
㑐 shu
㑔 xu
㑗 shen
㑘 jie
㑙 die
㑚 nuo
㑛 su
㑜 yi chi
㑝 long
㑞 ying
㑟 beng
㑣 lan
㑤 miao
㑥 yi
㑦 li
㑧 ji
㑨 yu
㑩 luo
㑪 chai
㑮 hun
㑰 hui
㑱 rao
㑵 han
㑷 tai
㑸 yao
㑹 hui
㑺 jun
㑻 ma
㑼 lve
㑽 tang
㑾 yao
㑿 zhao
㒀 zhai zha
㒁 yu
㒂 zhuo
㒃 er
㒄 ran
㒅 qi
㒆 chi
㒇 wu
㒈 han
㒉 tang
㒊 se
㒋 si
㒌 qiong
㒍 lei
㒎 sa
㒑 kui hui
㒒 pu
㒔 shu du tu
㒕 yang
㒖 ou
㒗 tai
㒙 mian
㒚 yin wen
㒛 diao
㒜 yu
㒝 mie wa
㒞 jun
㒟 niao
㒠 xie
㒡 you
㒤 che
㒥 feng
㒦 lei
㒧 li
㒩 luo
㒫 ji
㒰 quan
㒲 cai
㒳 liang
㒴 gu
㒵 mao
㒷 gua
㒸 sui
㒻 mao
㒼 man
㒽 quan
㒾 shi
㒿 li
㓁 wang
㓂 kou
㓃 du
㓄 zhen
㓅 ting
㓈 bing
㓉 huo
㓊 dong
㓋 gong
㓌 cheng
㓎 qin
㓏 jiong
㓐 lu
㓑 xing
㓓 nan
㓔 xie
㓖 bi
㓗 jie
㓘 su
㓚 gong
㓜 you
㓝 xing
㓞 qia
㓟 pi
㓠 dian
㓡 fu gua
㓢 luo
㓣 qia ge
㓤 qia
㓥 tang
㓦 bai
㓧 gan
㓩 xuan jie
㓪 lang
㓭 she
㓮 diao
㓯 li
㓰 hua
㓱 tou shu
㓲 pian
㓳 di
㓴 ruan
㓵 e
㓶 qie
㓷 yi
㓸 zhuo dou
㓹 rui cui ji
㓺 jian qian
㓼 chi
㓽 chong
㓾 xi chi
㔀 lve
㔁 deng
㔂 lin
㔃 jue xue
㔄 su
㔅 xiao
㔆 zan
㔉 zhu
㔊 zhan dan
㔋 jian lan
㔌 zou cou
㔍 chua zha
㔎 xie
㔏 li luo
㔑 chi
㔒 xi
㔓 jian
㔕 ji
㔗 fei bei fu
㔘 chu
㔙 beng
㔚 jie
㔜 ba
㔝 liang
㔞 kuai
㔠 xia he
㔡 bie
㔢 jue xue
㔣 lei
㔤 xin
㔥 bai pi
㔦 yang
㔧 lv
㔨 bei
㔩 e
㔪 lu
㔭 che
㔮 nuo
㔯 xuan suan
㔰 heng
㔱 yu
㔳 gui
㔴 yi
㔵 xuan
㔶 gong gan
㔷 lou
㔸 ti
㔹 le
㔺 shi
㔼 sun
㔽 yao
㔾 xian jie
㔿 zou
㕁 que
㕂 yin qin
㕃 xi
㕄 zhi
㕅 jia
㕆 hu
㕇 la
㕈 yi
㕉 ke
㕊 fu
㕋 qin
㕌 ai
㕎 ke
㕏 chu
㕐 xie
㕑 chu
㕒 wei
㕕 huan
㕖 su
㕗 you
㕙 jun
㕚 zhao
㕛 xu
㕜 shi
㕞 shua
㕟 kui kuai
㕠 shuang
㕡 he
㕢 gai hai
㕣 yan
㕤 qiu
㕥 shen
㕦 hua
㕧 xi
㕨 fan
㕩 pang
㕪 dan
㕫 fang feng
㕬 gong song
㕭 ao
㕮 fu
㕯 ne
㕰 xue ma
㕱 you
㕲 hua ying
㕴 chen
㕵 guo
㕶 n ng
㕷 hua pa
㕸 li
㕹 fa
㕺 xiao
㕻 pou
㕽 si
㖀 le
㖁 lin
㖂 yi
㖃 hou
㖅 xu
㖆 qu
㖇 er
㖊 xun
㖏 nie
㖐 wei
㖑 xie
㖒 ti
㖓 hong
㖔 tun
㖕 nie xin
㖖 nie
㖗 yin
㖘 zhen
㖞 wai
㖟 shou
㖠 nuo
㖡 ye
㖢 qi
㖣 tou
㖤 han
㖥 jun
㖦 dong
㖧 hun wen
㖨 lu
㖩 ju sou
㖪 huo guo xu
㖫 ling
㖭 tian
㖮 lun
㖵 ge
㖶 yan ye yin
㖷 shi ti
㖸 xue nia
㖹 pen fen
㖺 chun
㖻 niu rou
㖼 duo
㖽 ze
㖾 e
㖿 xie ye
㗀 you
㗁 e
㗂 sheng
㗃 wen hun
㗄 ku
㗅 hu
㗆 ge
㗇 xia ya
㗈 man
㗉 lve e
㗊 ji lei
㗋 hou
㗌 zhi
㗏 wai
㗑 bai
㗒 ai
㗓 zhui
㗔 qian
㗕 gou
㗖 dan
㗗 bei
㗘 bo
㗙 chu na zhou
㗚 li
㗛 xiao
㗜 xiu
㗢 hong dong
㗣 ti
㗤 cu
㗥 kuo guo
㗦 lao
㗧 zhi die
㗨 xie ai
㗩 xi
㗫 qie
㗬 zha
㗭 xi
㗰 cong
㗱 ji
㗳 ta da
㗴 yan
㗵 xu
㗶 po
㗷 sai
㗻 guo
㗼 ye
㗽 xiang
㗾 xue
㗿 he xia
㘀 zuo
㘁 yi
㘂 ci
㘄 leng
㘅 xian
㘆 tai
㘇 rong
㘈 yi ni
㘉 zhi
㘊 xi yi
㘋 xian
㘌 ju
㘍 ji
㘎 han
㘐 pao
㘑 li
㘓 lan
㘔 sai
㘕 han lan
㘖 yan
㘗 qu
㘙 yan
㘛 kan
㘜 chi
㘝 nie
㘞 huo
㘠 bi
㘡 xia
㘢 weng
㘣 xuan yuan
㘤 wan
㘥 you
㘦 qin
㘧 xu
㘨 nie
㘩 bi
㘪 hao
㘫 jing
㘬 ao wu
㘭 ao
㘰 zhen
㘱 tan
㘲 ju
㘴 zuo
㘵 bu
㘶 jie
㘷 ai
㘸 zang zuo
㘹 ci
㘺 fa
㘿 nie
㙀 liu jiu
㙁 mei mu
㙂 dui weng
㙃 bang
㙄 bi
㙅 bao
㙇 chu
㙈 xia
㙉 tian
㙊 chang zhang
㙍 duo
㙎 wei
㙏 fu
㙐 duo
㙑 yu
㙒 ye
㙓 kui
㙔 wei han
㙕 kuai
㙗 wei
㙘 yao
㙙 long
㙚 xing
㙛 bu
㙜 chi
㙝 xie
㙞 nie
㙟 lang
㙠 yi
㙡 zong
㙢 man
㙣 zhang
㙤 xia
㙥 gun
㙦 xie
㙨 ji
㙩 liao
㙪 yi
㙫 ji
㙬 yin
㙮 da
㙯 yi
㙰 xie
㙱 hao
㙲 yong
㙳 kan han
㙴 chan
㙵 tai
㙶 tang
㙷 zhi zhe
㙸 bao
㙹 meng
㙺 kui gui
㙻 chan
㙼 lei
㙾 xi
㚀 xi
㚁 qiao
㚂 nang
㚃 yun
㚅 long
㚆 fu
㚇 zong
㚉 gu
㚊 kai
㚋 diao
㚌 hua
㚍 kui
㚏 gao
㚐 tao
㚒 shan
㚓 lai
㚔 nie xing
㚕 fu
㚖 gao ze
㚗 qie
㚘 ban he fu
㚙 jia
㚚 kong kuang
㚛 xi
㚜 yu xu
㚝 zhui
㚞 shen
㚟 chuo
㚠 xiao
㚡 ji
㚢 nu wu
㚣 xiao
㚤 yi
㚥 yu
㚦 yi
㚧 yan
㚨 shen
㚩 ran
㚪 hao
㚫 sa
㚬 jun
㚭 you
㚯 xin
㚰 pei bi
㚱 qiu
㚲 chan dian
㚴 bu
㚵 dong
㚶 si yi
㚷 er
㚹 mao liu
㚺 yun
㚻 ji
㚽 qiao
㚾 xiong
㚿 pao
㛀 chu
㛁 peng
㛂 nuo
㛃 jie
㛄 yi
㛅 er
㛆 duo
㛊 duo
㛍 qie xian xia
㛎 lv
㛏 qiu
㛐 sou
㛑 can
㛒 dou
㛓 xi
㛔 feng peng
㛕 yi e
㛖 suo
㛗 qie zuo suo
㛘 po
㛙 xin qie
㛚 tong
㛛 xin
㛜 you
㛝 bei
㛞 long
㛣 yun
㛤 li
㛥 ta
㛦 lan
㛧 man
㛨 qiang
㛩 zhou
㛪 yan
㛫 xi
㛬 lu
㛭 xi
㛮 sao
㛯 fan mian zhuan
㛱 wei
㛲 fa
㛳 yi
㛴 nao
㛵 cheng
㛶 tan
㛷 ji
㛸 shu
㛹 pian
㛺 an
㛻 kua
㛼 cha sha
㛾 xian
㛿 zhi
㜂 feng
㜃 lian
㜅 xu
㜆 mi
㜇 hui ye
㜈 mu
㜉 yong
㜊 zhan
㜋 yi
㜌 nou gou kou
㜍 tang
㜎 xi
㜐 shu
㜑 fu
㜒 yi
㜓 da
㜕 lian
㜖 cao
㜗 can sen
㜘 ju qu cha
㜙 lu
㜚 su
㜛 nen
㜜 ao
㜝 an yan
㜞 qian can
㜠 cui
㜡 cong
㜣 ran
㜤 nian tian tan
㜥 mai
㜦 xin
㜧 yue
㜨 nai
㜩 ao
㜪 shen
㜫 ma
㜮 lan
㜯 xi
㜰 yue
㜱 zhi
㜲 weng
㜳 huai
㜴 meng
㜵 niao
㜶 wan
㜸 nie
㜹 qu
㜺 zan
㜻 lian
㜼 zhi
㜽 zi
㜾 hai
㜿 xu
㝀 hao
㝁 xuan qiong
㝂 zhi zhe
㝃 mian
㝄 chun
㝅 gou
㝇 chun
㝈 luan
㝉 zhu
㝊 shou
㝋 liao
㝌 jiu
㝍 xie
㝎 ding
㝏 jie
㝐 rong
㝑 mang
㝓 ke
㝔 yao
㝕 ning
㝖 yi
㝗 lang
㝘 yong
㝙 yin
㝚 yan
㝛 su
㝝 lin
㝞 ya
㝟 mao
㝠 ming
㝡 zui
㝢 yu
㝣 yi
㝤 gou
㝥 mi
㝦 jun
㝧 wen
㝩 kang
㝪 dian
㝫 long
㝭 xing
㝮 cui
㝯 qiao
㝰 mian
㝱 meng
㝲 qin
㝴 wan
㝵 de ai
㝶 ai
㝸 bian
㝹 nou
㝺 lian
㝻 jin
㝼 yu
㝽 chui
㝾 zuo
㝿 bo
㞀 hui
㞁 yao
㞂 tui
㞃 ji
㞄 an
㞅 luo
㞆 ji
㞇 wei
㞈 bo
㞉 za
㞊 xu
㞋 nian ji
㞌 yun
㞎 ba pa
㞏 zhe jie
㞐 ju
㞑 wei
㞒 xie xi
㞓 qi ji
㞔 yi
㞕 xie
㞖 ci
㞗 qiu
㞘 du
㞙 niao
㞚 qi zha
㞛 ji
㞜 tui
㞟 dian ding
㞠 lao
㞡 zhan
㞤 yin cen
㞥 cen
㞦 ji
㞧 hui
㞨 zi
㞩 lan
㞪 nao
㞫 ju
㞬 qin
㞭 dai
㞯 jie
㞰 xu
㞱 cong
㞲 yong
㞳 dou
㞴 chi min
㞶 min
㞷 huang
㞸 sui
㞹 ke
㞺 zu
㞻 hao
㞼 cheng
㞽 xue
㞾 ni
㞿 chi
㟀 lian
㟁 an
㟂 mu
㟃 si
㟄 xiang
㟅 yang
㟆 hua
㟇 cuo
㟈 qiu
㟉 lao
㟊 fu
㟋 dui
㟌 mang
㟍 lang
㟎 tuo tui
㟏 han
㟐 mang
㟑 bo
㟒 qun
㟓 qi
㟔 han
㟖 long
㟗 bin
㟘 tiao
㟙 ze
㟚 qi
㟛 zan
㟜 mi
㟝 pei
㟞 zhan
㟟 xiang
㟠 gang
㟢 qi
㟤 lu
㟦 yun
㟧 e
㟨 duan
㟩 min
㟪 wei
㟫 quan
㟬 sou
㟭 min
㟮 tu
㟰 ming
㟱 yao
㟲 jue
㟳 li
㟴 kuai
㟵 gang
㟶 yuan
㟷 da
㟹 lao
㟺 lou
㟻 qian zhan
㟼 ao
㟽 biao
㟾 yong
㟿 mang
㠀 dao
㠂 ao
㠄 xi
㠅 fu
㠆 dan
㠇 jiu
㠈 run
㠉 tong
㠊 qu
㠋 e
㠌 qi
㠍 ji
㠎 ji jie
㠐 jiao
㠑 zui
㠒 biao
㠓 meng
㠔 bai
㠕 wei
㠖 yi
㠗 ao
㠘 yu
㠙 hao
㠚 dui
㠛 wo
㠜 ni
㠝 cuan
㠟 li
㠠 lu
㠡 niao
㠢 huai
㠥 lv lei
㠦 feng
㠧 mi
㠨 yu
㠪 ju
㠭 zhan
㠮 peng gang
㠯 yi
㠱 ji qi
㠲 bi
㠴 ren
㠵 huang
㠶 fan
㠷 ge
㠸 ku
㠹 jie
㠺 sha miao
㠼 si
㠽 tong
㠾 yuan
㠿 zi ci
㡀 bi
㡁 kua
㡂 li
㡃 huang
㡄 xun
㡅 nuo
㡇 zhe jie
㡈 wen men mian
㡉 xian
㡊 qia
㡋 ye an
㡌 mao
㡏 shu xu tou
㡑 qiao jiao
㡒 zhun
㡓 kun
㡔 wu
㡕 ying
㡖 chuang
㡗 ti
㡘 lian lin
㡙 bi
㡚 gou
㡛 mang
㡜 xie xue
㡝 feng
㡞 lou lv
㡟 zao
㡠 zheng
㡡 chu
㡢 man
㡣 long
㡥 yin
㡦 pin
㡧 zheng
㡨 jian qian
㡩 luan
㡪 nie
㡫 yi
㡭 ji
㡮 ji
㡯 zhai du duo
㡰 yu
㡱 jiu
㡲 huan
㡳 zhi
㡴 la
㡵 ling
㡶 zhi
㡷 ben
㡸 zha cha
㡹 ju
㡺 dan
㡻 liao
㡼 yi
㡽 zhao
㡾 xian
㡿 chi
㢀 ci
㢁 chi shi
㢂 yan tui dui
㢃 lang
㢄 dou
㢅 long
㢆 chan
㢈 tui dui
㢉 cha
㢊 ai yi
㢋 chi
㢍 ying
㢎 zhe
㢏 tou yu
㢑 tui
㢒 cha
㢓 yao
㢔 zong
㢖 pan ban
㢗 qiao
㢘 lian
㢙 qin
㢚 lu
㢛 yan qian
㢜 kang
㢞 yi
㢟 chan
㢠 jiong
㢡 jiang
㢣 jing
㢥 dong
㢧 juan
㢨 han
㢩 di
㢬 hong
㢮 chi
㢯 diao min
㢰 bi
㢲 xun
㢳 lu
㢵 xie she
㢶 bi
㢸 bi
㢺 xian
㢻 rui
㢼 bie
㢽 er
㢾 juan
㣀 zhen
㣁 bei
㣂 e
㣃 yu
㣄 qu
㣅 zan
㣆 mi
㣇 yi
㣈 si
㣌 shan
㣍 tai
㣎 mu
㣏 jing
㣐 bian
㣑 rong
㣒 ceng
㣓 can
㣔 ding
㣙 di zhou
㣚 tong dong
㣛 ta hui
㣜 xing
㣝 song
㣞 duo
㣟 xi
㣠 tao tong
㣢 ti
㣣 shan
㣤 jian
㣥 zhi
㣦 wei
㣧 yin
㣪 huan
㣫 zhong dong
㣬 qi
㣭 zong
㣯 xie
㣰 xie
㣱 ze
㣲 wei
㣵 ta
㣶 zhan
㣷 ning
㣺 xin
㣻 yi
㣼 ren
㣽 shu nu
㣾 cha
㣿 zhuo diao
㤁 mian
㤂 ji
㤃 fang
㤄 pei
㤅 ai xi ji
㤆 fan
㤇 ao
㤈 qin
㤉 qia ya
㤊 xiao
㤋 fen
㤌 gan
㤍 qiao
㤎 ge
㤏 tong
㤐 chan
㤑 you
㤒 gao
㤓 ben
㤔 fu
㤕 chu po
㤖 zhu
㤘 zhou
㤚 hang
㤛 nin
㤜 jue
㤝 chong
㤞 cha duo ze
㤟 kong
㤠 lie
㤡 li lie
㤢 yu
㤤 yu
㤥 hai
㤦 li
㤧 hou
㤨 gong
㤩 ke
㤪 yuan
㤫 de
㤬 hui
㤮 guang
㤯 jiong
㤰 zuo
㤱 fu dou
㤲 qie
㤳 bei
㤴 che she die
㤵 ci
㤶 mang
㤷 han
㤸 xi
㤹 qiu jiu
㤺 huang
㤽 chou
㤾 san tan
㤿 yan
㥀 zhi de
㥁 de
㥂 te
㥃 men
㥄 ling
㥅 shou
㥆 tui
㥇 can
㥈 die
㥉 che
㥊 peng
㥋 yi
㥌 ju
㥍 ji
㥎 lai
㥏 tian
㥐 yuan
㥒 cai
㥓 qi
㥔 yu
㥕 lian
㥖 cong
㥚 yu
㥛 ji ke
㥜 wei
㥝 mi
㥞 sui
㥟 xie
㥠 xu
㥡 chi
㥢 qiu jiu
㥣 hui
㥥 yu
㥦 qie
㥧 shun
㥨 shui wei
㥩 duo
㥪 lou
㥬 pang
㥭 tai
㥯 yin
㥰 sao
㥱 fei
㥲 chen shen
㥳 yuan
㥴 yi ti
㥵 hun
㥶 se qian
㥷 ye
㥸 min
㥹 fen
㥺 he
㥼 yin yan
㥽 ce ze
㥾 ni
㥿 ao
㦀 feng
㦁 lian
㦂 chang
㦃 chan
㦄 ma
㦅 die di chai
㦆 hu xia
㦇 lu
㦉 yi
㦊 hua
㦋 zha
㦌 hu xu
㦍 e
㦏 sun xuan
㦐 ni
㦑 xian han
㦒 li
㦓 xian ran
㦔 yan
㦕 long
㦖 men
㦗 jin
㦘 ji
㦚 bian
㦛 yu
㦜 huo xue
㦝 miao
㦞 chou
㦟 mai
㦡 le
㦢 jie
㦣 wei
㦤 yi
㦥 xuan xian
㦦 xi
㦧 can
㦨 lan
㦩 yin
㦪 xie
㦫 za
㦬 luo
㦭 ling
㦮 qian
㦯 huo
㦰 jian
㦱 wo
㦴 ge
㦵 zhu
㦶 die yong
㦷 yong
㦸 ji
㦹 yang
㦺 ru
㦻 xi
㦼 shuang
㦽 yu
㦾 yi
㦿 qian hu
㧀 ji
㧁 qu he
㧂 tian
㧃 shou jiu
㧄 qian
㧅 mu dao
㧆 jin
㧇 mao
㧈 yin
㧉 gai hai ye
㧊 po ba
㧋 xuan
㧌 mao
㧍 fang beng
㧎 ya qia
㧏 gang
㧐 song
㧑 hui
㧒 yu
㧓 gua
㧔 guai
㧕 liu
㧖 e
㧗 zi ji zhi
㧘 zi
㧙 bi bie
㧚 wa
㧜 lie
㧟 kuai
㧡 hai wei
㧢 yin
㧣 zhu
㧤 chong
㧥 xian
㧦 xuan hong
㧨 qiu
㧩 pei
㧪 gui wei
㧫 er ruan rui
㧬 gong
㧭 qiong
㧮 hu
㧯 lao
㧰 li
㧱 chen
㧲 san
㧳 zhuo bai
㧴 wo e
㧵 pou
㧶 keng
㧷 tun
㧸 peng
㧹 te
㧺 ta
㧻 zhuo zu du
㧼 biao
㧽 gu
㧾 hu
㨀 bing
㨁 zhi
㨂 dong
㨃 dui cheng
㨄 zhou zhao tiao
㨅 nei rui
㨆 lin
㨇 po
㨈 ji
㨉 min wen
㨊 wei tuo duo
㨋 che
㨌 gou
㨍 bang
㨎 ru
㨏 tan
㨐 bu
㨑 zong
㨒 kui
㨓 lao
㨔 han
㨕 ying
㨖 zhi
㨗 jie
㨘 xing
㨙 xie xi
㨚 xun sun
㨛 shan
㨜 qian
㨝 xie
㨞 su
㨟 hai
㨠 mi
㨡 hun
㨢 pi
㨤 hui
㨥 na
㨦 song
㨧 ben
㨨 chou liu
㨩 jie
㨪 huang
㨫 lan
㨭 hu
㨮 dou
㨯 huo
㨰 gun
㨱 yao
㨲 ce
㨳 gui ji
㨴 jian
㨵 jian
㨶 dao
㨷 jin
㨸 ma
㨹 hui xue
㨺 mian men
㨻 can shan zan chan
㨼 lve
㨽 pi
㨾 yang
㨿 ju
㩀 ju
㩁 que
㩃 qian
㩄 shai
㩆 jiu zu
㩇 huo zuo hua
㩈 yun
㩉 da la xi xie
㩊 xuan
㩌 fei
㩍 ce
㩎 ye
㩐 den
㩒 qin
㩓 hui
㩔 tun
㩖 qiang
㩗 xi
㩘 ni
㩙 sai
㩚 meng
㩛 tuan
㩝 hao
㩞 ci
㩟 zhai
㩠 ao piao pou
㩡 luo
㩢 mie mi
㩤 fu
㩦 xie xi
㩧 bo
㩨 hui
㩩 qing
㩪 xie
㩭 bo
㩮 qian
㩯 po
㩰 jiao
㩱 jue
㩲 kun
㩴 ju qu
㩶 nie
㩷 qian
㩸 die
㩹 die
㩻 qi gui
㩼 zhi
㩽 qi chi e
㩾 zhui qi
㩿 ku
㪀 yu
㪁 qin kan qian
㪂 ku
㪃 he
㪄 fu
㪅 geng
㪆 di
㪇 xian
㪈 gui
㪉 he
㪊 qun
㪋 han he
㪌 tong
㪍 bo bei
㪎 shan na
㪏 bi
㪐 lu
㪑 ye
㪒 ni
㪓 chuai
㪔 san
㪕 diao chuo
㪖 lu
㪗 tou
㪘 lian
㪙 ke
㪚 san
㪛 zhen
㪜 chuai duo
㪝 lian
㪞 mao
㪠 qian jian
㪡 kai ke
㪢 shao
㪣 xiao qiao
㪤 bi
㪥 zha
㪦 yin
㪧 xi
㪨 shan
㪩 su
㪪 sa
㪫 rui
㪬 chuo zhuo
㪭 lu
㪮 ling
㪯 cha
㪱 huan
㪴 jia
㪵 ban
㪶 hu
㪷 dou
㪹 lou
㪺 ju
㪻 juan
㪼 ke
㪽 suo
㪾 luo ge
㪿 zhe
㫀 ding
㫁 duan
㫂 zhu
㫃 yan
㫄 pang
㫅 cha
㫊 yi e
㫍 you yao
㫎 hui gun
㫏 yao
㫐 yao
㫑 zhi shi
㫒 gong
㫓 qi
㫔 gen
㫗 hou
㫘 mi
㫙 fu
㫚 hu
㫛 guang
㫜 tan
㫝 di
㫟 yan
㫢 qu
㫤 chang
㫥 ming
㫦 tao
㫧 bao
㫨 an
㫫 xian
㫯 mao
㫰 lang
㫱 nan
㫲 bei
㫳 chen
㫵 fei
㫶 zhou
㫷 ji
㫸 jie
㫹 shu
㫻 kun
㫼 die
㫽 lu
㬂 yu
㬃 tai
㬄 chan
㬅 man
㬆 min
㬇 huan
㬈 wen
㬉 nuan
㬊 huan
㬋 hou
㬌 jing
㬍 bo
㬎 xian
㬏 li
㬐 jin zi
㬒 mang
㬓 piao
㬔 hao
㬕 yang
㬗 xian
㬘 su
㬙 wei
㬚 che
㬛 xi
㬜 jin
㬝 ceng song
㬞 he
㬟 fen
㬠 shai sha
㬡 ling
㬣 dui
㬤 qi
㬥 pu bo
㬦 yue
㬧 bo
㬩 hui
㬪 die
㬫 yan
㬬 ju
㬭 jiao
㬮 nan
㬯 lie
㬰 yu
㬱 ti
㬲 tian
㬳 wu
㬴 hong
㬵 xiao
㬶 hao
㬸 tiao
㬹 zheng
㬻 huang hang
㬼 fu
㬿 tun
㭁 reng
㭂 jiao
㭄 xin
㭇 yuan
㭈 jue
㭉 hua
㭋 bang
㭌 mou
㭎 gang
㭏 wei
㭑 mei
㭒 si
㭓 bian
㭔 lu
㭕 qu
㭘 ge he
㭙 zhe
㭚 lv
㭛 pai ba
㭜 rong
㭝 qiu ou
㭞 lie
㭟 gong
㭠 xian
㭡 xi xin
㭢 xin
㭤 niao
㭨 xie
㭩 lie
㭪 fu
㭫 cuo cuan
㭬 zhuo
㭭 ba bei bie
㭮 zuo zan
㭯 zhe die
㭰 zui
㭱 he
㭲 ji
㭴 jian
㭸 tu
㭹 xian
㭺 yan an
㭻 tang
㭼 ta
㭽 di
㭾 jue
㭿 ang
㮀 han
㮁 xiao
㮂 ju
㮃 wei rui
㮄 bang
㮅 zhui
㮆 nie
㮇 tian
㮈 nai
㮋 you
㮌 mian
㮏 nai ni na
㮐 sheng si
㮑 cha qi
㮒 yan yin
㮓 gen
㮔 chong tong
㮕 ruan
㮖 jia
㮗 qin
㮘 mao
㮙 e
㮚 li
㮛 chi yi
㮜 zang
㮝 he
㮞 jie
㮟 nian ka
㮡 guan
㮢 hou
㮣 gai
㮥 ben fan
㮦 suo se
㮧 wu wen
㮨 ji
㮩 xi
㮪 qiong
㮫 he xia qia
㮬 weng
㮭 xian
㮮 jie
㮯 hun hua
㮰 pi
㮱 shen
㮲 chou
㮳 zhen
㮵 zhan
㮶 shuo
㮷 ji
㮸 song
㮹 zhi
㮺 ben
㮾 lang
㮿 bi
㯀 xuan
㯁 pei
㯂 dai
㯃 qi
㯄 zhi
㯅 pi bi
㯆 chan shan
㯇 bi
㯈 su
㯉 huo
㯊 hen
㯋 jiong ying
㯌 chuan
㯍 jiang
㯎 nen
㯏 gu
㯐 fang
㯓 ta da
㯔 cui
㯕 xi
㯖 de
㯗 xian
㯘 kuan
㯙 zhe
㯚 ta
㯛 hu
㯜 cui
㯝 lu
㯞 juan
㯟 lu
㯠 qian
㯡 pao
㯢 zhen
㯤 li
㯥 cao zao
㯦 qi
㯩 ti
㯪 ling
㯫 qu
㯬 lian
㯭 lu
㯮 shu
㯯 gong dan ju
㯰 zhe
㯱 pao
㯲 jin
㯳 qing
㯶 zong
㯷 pu
㯸 jin
㯹 biao
㯺 jian
㯻 gun
㯽 bin
㯾 zao
㯿 lie la
㰀 li
㰁 luo
㰂 shen
㰃 mian
㰄 jian
㰅 di zhe
㰆 bei
㰈 lian
㰊 xian
㰋 pin
㰌 que
㰍 long
㰎 zui
㰐 jue
㰑 shan
㰒 xue
㰔 xie
㰖 lan
㰗 qi
㰘 yi
㰙 nuo
㰚 li
㰛 yue
㰝 yi
㰞 chi
㰟 ji qi
㰠 hang
㰡 xie
㰢 keng
㰣 zi
㰤 he qie
㰥 xi hui
㰦 qu
㰧 hai
㰨 xia
㰩 hai
㰪 gui
㰫 chan
㰬 xun
㰭 xu
㰮 shen
㰯 kou tou hou
㰰 xia qie he
㰱 sha
㰲 yu xu
㰳 ya
㰴 pou
㰵 zu
㰶 you ou
㰷 zi
㰸 lian
㰹 xian han
㰺 xia
㰻 yi xi hou
㰼 sha qie
㰽 yan
㰾 jiao
㰿 xi
㱀 chi
㱁 shi kuan
㱂 kang
㱃 yin
㱄 hei mo
㱅 yi
㱆 xi
㱇 se xi
㱈 jin
㱉 ye
㱊 you
㱋 que
㱌 ye che
㱍 luan
㱎 kun
㱏 zheng
㱔 xie
㱖 cui
㱗 xiu
㱘 an
㱙 xiu gua
㱚 can
㱛 chuan bu
㱜 zha
㱞 yi la
㱟 pi
㱠 ku gu
㱡 sheng
㱢 lang
㱣 tui
㱤 xi
㱥 ling leng
㱦 qi
㱧 wo yuan
㱨 lian
㱩 du
㱪 men
㱫 lan
㱬 wei
㱭 duan
㱮 kuai hui
㱯 ai
㱰 zai
㱱 hui
㱲 yi
㱳 mo
㱴 zi
㱵 fen
㱶 peng beng
㱸 bi
㱹 li
㱺 lu
㱻 luo
㱼 hai
㱽 zhen qin
㱾 gai kai
㱿 que hu qiang
㲀 zhen chen
㲁 kong zhong
㲂 cheng
㲃 jiu
㲄 jue ku
㲅 ji
㲆 ling
㲈 shao tao
㲉 que
㲊 rui
㲋 chuo
㲌 neng
㲍 zhi
㲎 lou
㲏 pao
㲒 bao qu
㲓 rong shu
㲔 xian
㲕 lei
㲖 xiao
㲗 fu
㲘 qu
㲚 sha
㲛 zhi
㲜 tan
㲝 rong
㲞 su zu
㲟 ying
㲠 mao
㲡 nai
㲢 bian
㲤 shuai
㲥 tang
㲦 han
㲧 sao
㲨 rong
㲪 deng
㲫 pu
㲬 jiao
㲭 tan
㲯 ran
㲰 ning
㲱 lie
㲲 die
㲳 die zhi
㲴 zhong
㲶 lv
㲷 dan
㲸 xi
㲹 gui
㲺 ji
㲻 ni
㲼 yi cha
㲽 nian ren
㲾 yu
㲿 wang
㳀 guo
㳁 ze
㳂 yan
㳃 cui
㳄 xian
㳅 jiao
㳆 tou
㳇 fu
㳈 pei
㳊 you zhong
㳋 qiu
㳌 ya
㳍 bu
㳎 bian
㳏 shi
㳐 zha
㳑 yi
㳒 bian
㳔 dui
㳕 lan
㳖 yi
㳗 chai cha
㳘 chong
㳙 xuan
㳚 xu
㳛 yu you
㳜 xiu
㳠 ta
㳡 guo
㳥 long
㳦 xie
㳧 che re
㳨 jian
㳩 tan
㳪 pi
㳫 zan
㳬 xuan
㳭 xian
㳮 niao
㳴 mi
㳵 ji
㳶 nou ru
㳷 hu min wen tui
㳸 hua
㳹 wang
㳺 you
㳻 ze
㳼 bi yu
㳽 mi
㳾 qiang
㳿 xie
㴀 fan
㴁 yi
㴂 tan
㴃 lei
㴄 yong
㴆 jin
㴇 she mang
㴈 yin
㴉 ji
㴋 su
㴎 nai
㴏 wang
㴐 mian
㴑 su
㴒 yi
㴓 shai
㴔 ji
㴕 ji
㴖 luo
㴗 you
㴘 mao
㴙 zha
㴚 sui
㴛 zhi
㴜 bian
㴝 li
㴥 qiao
㴦 guan
㴧 xi
㴨 zhen
㴩 yong
㴪 nie
㴫 jun ya
㴬 xie
㴭 yao
㴮 xie
㴯 zhi
㴰 neng
㴲 si
㴳 long
㴴 chen
㴵 mi
㴶 que hu
㴷 dan
㴸 shan
㴼 su
㴽 xie
㴾 bo
㴿 ding
㵀 zu
㵂 shu
㵃 she
㵄 han yu
㵅 tan
㵆 gao
㵊 na
㵋 mi
㵌 xun
㵍 men
㵎 jian
㵏 cui
㵐 jue
㵑 he
㵒 fei pai bi
㵓 shi
㵔 che
㵕 shen
㵖 nv
㵗 ping
㵘 man
㵝 yi
㵞 chou
㵠 ku
㵡 bao
㵢 lei
㵣 ke
㵤 sha
㵥 mi
㵦 sui
㵧 ge yi
㵨 pi bo
㵩 yi
㵪 xian yan
㵫 ni
㵬 ying
㵭 zhu
㵮 chun
㵯 feng
㵰 xu
㵱 piao
㵲 wu
㵳 liao
㵴 cang
㵵 zou ju
㵶 zuo
㵷 bian
㵸 yao
㵹 huan mo
㵺 pai
㵻 xiu
㵽 lei
㵾 qing jing
㵿 xiao
㶀 jiao
㶁 guo huo
㶄 yan
㶅 xue
㶆 zhu chu
㶇 heng
㶈 ying
㶉 xi
㶌 lian
㶍 xian
㶎 huan
㶏 yin
㶑 lian
㶒 shan shen tan
㶓 cang
㶔 bei
㶕 jian
㶖 shu
㶗 fan
㶘 dian
㶚 ba
㶛 yu
㶞 nang
㶟 lei
㶠 yi
㶡 dai huo
㶣 chan yin
㶤 chao
㶥 gan
㶦 jin
㶧 nen
㶫 liao
㶬 mo
㶭 you
㶯 liu
㶰 han
㶲 yong
㶳 jin
㶴 chi
㶵 ren
㶶 nong
㶹 hong
㶺 tian
㶼 ai xi
㶽 gua
㶾 biao
㶿 bo
㷀 qiong
㷂 shu
㷃 chui
㷄 hui
㷅 chao
㷆 fu
㷇 hui guai
㷈 e
㷉 wei
㷊 fen
㷋 tan
㷍 lun
㷎 he
㷏 yong
㷐 hui
㷒 yu
㷓 zong
㷔 yan
㷕 qiu
㷖 zhao
㷗 jiong
㷘 tai
㷟 tui
㷠 lin
㷡 jiong
㷢 zha
㷣 xing
㷤 hu xue
㷦 xu
㷪 cui
㷫 qing
㷬 mo
㷮 zao
㷯 beng
㷰 chi li
㷳 yan
㷴 ge
㷵 mo
㷶 bei
㷷 juan
㷸 die
㷹 zhao shao
㷻 wu
㷼 yan
㷾 jue
㸀 tai
㸁 han
㸃 dian
㸄 ji
㸅 jie ji
㸆 kao
㸇 zuan
㸉 xie
㸊 lai la
㸋 fan
㸌 huo
㸍 xi
㸎 nie
㸏 mi
㸐 ran
㸑 cuan
㸒 yin jing
㸓 mi
㸕 jue
㸖 qu
㸗 tong
㸘 wan
㸙 zhe
㸚 li
㸛 shao
㸜 kong
㸝 xian kan
㸞 zhe
㸟 zhi
㸠 tiao
㸡 shu
㸢 bei
㸣 ye
㸤 pian
㸥 chan
㸦 hu jia
㸧 ken
㸨 jiu
㸩 an
㸪 chun
㸫 qian
㸬 bei
㸭 ba
㸮 fen
㸯 ke
㸰 tuo
㸱 tuo
㸲 zuo
㸳 ling
㸵 gui
㸶 yan
㸷 shi
㸸 hou ou kou
㸹 lie luo
㸺 sha
㸻 si
㸽 bei
㸾 ren
㸿 du
㹀 bo
㹁 liang
㹂 qian
㹃 fei
㹄 ji
㹅 zong
㹆 hui
㹇 he jian
㹈 li
㹉 yuan wan
㹊 yue
㹋 xiu
㹌 chan sheng
㹍 di
㹎 lei
㹏 jin
㹐 chong
㹑 si
㹒 pu
㹓 yao
㹔 jiang
㹕 huan
㹖 huan
㹗 tao
㹘 ru
㹙 weng
㹚 ying
㹛 rao
㹜 yin
㹝 shi
㹞 yin ya
㹟 jue kuai
㹠 tun
㹡 xuan
㹢 jia ga
㹣 zhong
㹤 qie
㹥 zhu
㹦 diao
㹨 you
㹫 yi
㹬 shi
㹭 yi
㹮 mo
㹱 que
㹲 xiao
㹳 wu
㹴 geng
㹵 ying
㹶 ting
㹷 shi
㹸 ni
㹹 geng
㹺 ta
㹻 wo wei
㹼 ju
㹽 chan
㹾 piao jiao
㹿 zhuo zhao
㺀 hu nao
㺁 nao
㺂 yan gan
㺃 gou
㺄 yu
㺅 hou
㺇 si
㺈 chi
㺉 hu
㺊 yang
㺋 weng
㺌 xian
㺍 pin
㺎 rong
㺐 lao sao
㺑 shan sao
㺒 xiao nao qiao
㺓 ze
㺔 hai hui
㺕 fan bian
㺖 han
㺗 chan
㺘 zhan
㺚 ta
㺛 zhu
㺜 nong
㺝 han
㺞 yu
㺟 zhuo
㺠 you
㺡 li
㺢 huo
㺣 xi
㺤 xian
㺥 chan
㺦 lian
㺨 si
㺩 jiu qiu
㺪 pu
㺫 qiu
㺬 gong
㺭 zi
㺮 yu
㺱 reng
㺲 niu
㺳 mei
㺴 ba
㺵 jiu
㺷 xu
㺸 ping
㺹 bian
㺺 mao
㺿 yi
㻀 yu
㻂 ping
㻃 qu
㻄 bao
㻅 hui
㻉 bu
㻊 mang
㻋 la
㻌 tu
㻍 wu
㻎 li
㻏 ling
㻑 ji
㻒 jun
㻓 zou
㻔 duo
㻕 jue
㻖 dai
㻗 bei
㻝 la
㻞 bin ban
㻟 sui
㻠 tu
㻡 xue die
㻧 duo
㻪 sui
㻫 bi
㻬 tu
㻭 se
㻮 can
㻯 tu
㻰 mian
㻱 jin
㻲 lv
㻵 zhan
㻶 bi
㻷 ji
㻸 zen
㻹 xuan
㻺 li
㻽 sui xuan
㻾 yong
㻿 shu
㼂 e
㼆 ying
㼇 qiong
㼈 luo
㼉 zhen
㼊 tun
㼋 gu ru
㼌 yu
㼍 lei
㼎 bo
㼏 nei
㼐 pian
㼑 lian
㼒 tang
㼓 lian
㼔 wen
㼕 dang
㼖 li
㼗 ting
㼘 wa
㼙 zhou
㼚 gang
㼛 xing
㼜 ang
㼝 fan
㼞 peng beng
㼟 bo
㼠 tuo
㼡 shu
㼢 yi
㼣 bo
㼤 qie
㼥 tou kao
㼦 gong
㼧 tong
㼨 han
㼩 cheng sheng
㼪 jie
㼫 huan hua
㼬 xing
㼭 dian
㼮 chai qi
㼯 dong
㼰 pi
㼱 ruan jun
㼲 lie
㼳 sheng
㼴 ou
㼵 di
㼶 yu
㼷 chuan zhuan
㼸 rong
㼹 kang huang
㼺 tang
㼻 cong
㼼 piao
㼽 chuang shuang
㼾 lu
㼿 tong zhong
㽀 zheng
㽁 li
㽂 sa
㽃 pan
㽄 si
㽆 dang
㽇 hu
㽈 yi
㽉 xian
㽊 xie
㽋 luo
㽌 liu
㽎 tan xin
㽏 gan
㽑 tan
㽕 you
㽖 nan
㽘 gang
㽙 jun
㽚 chi
㽛 gou qu
㽜 wan
㽝 li
㽞 liu
㽟 lie
㽠 xia
㽡 bei
㽢 an
㽣 yu
㽤 ju
㽥 rou
㽦 xun
㽧 zi
㽨 cuo
㽩 can
㽪 zeng
㽫 yong
㽬 fu pi
㽭 ruan
㽯 xi
㽰 shu
㽱 jiao jiu niu
㽲 jiao xiu
㽳 xu
㽴 zhang
㽷 shui
㽸 chen
㽹 fan
㽺 ji
㽻 zhi
㽽 gu
㽾 wu
㾀 qie qu
㾁 shu
㾂 hai
㾃 tuo
㾄 du chou
㾅 zi
㾆 ran
㾇 mu
㾈 fu
㾉 ling
㾊 ji ci se
㾋 xiu
㾌 xuan
㾍 nai
㾎 ya xia
㾏 jie ya
㾐 li
㾑 da he
㾒 ru
㾓 yuan
㾔 lv
㾕 shen
㾖 li
㾗 liang
㾘 geng
㾙 xin xi
㾚 xie
㾛 qin
㾜 qie
㾝 che
㾞 you
㾟 bu
㾠 kuang
㾡 que
㾢 ai
㾣 qin
㾤 qiang
㾥 chu
㾦 pei
㾧 kuo luo
㾨 yi qi ai
㾩 guai
㾪 sheng
㾫 pian
㾭 zhou
㾮 huang
㾯 hui tui
㾰 hu
㾱 bei
㾴 zha
㾵 ji
㾶 gu
㾷 xi
㾸 gao
㾹 chai zhai chi
㾺 ma
㾻 zhu chu
㾼 tui
㾽 zhui tui
㾾 xian lian
㾿 lang
㿃 zhi dai
㿄 ai
㿅 xian
㿆 guo
㿇 xi
㿉 tui
㿊 can
㿋 sao
㿌 xian
㿍 jie
㿎 fen
㿏 qun
㿑 yao
㿒 dao zhou chou
㿓 jia
㿔 lei
㿕 yan
㿖 lu
㿗 tui
㿘 ying
㿙 pi
㿚 luo
㿛 li
㿜 bie
㿞 mao
㿟 bai
㿠 huang
㿢 yao
㿣 he
㿤 chun
㿥 he
㿦 ning
㿨 li
㿩 tang
㿪 huan
㿫 bi
㿬 ba
㿭 che le
㿮 yang
㿯 da
㿰 ao bi
㿱 xue
㿳 zi
㿴 da
㿵 ran
㿶 bang
㿷 cuo cao
㿸 wan man
㿹 ta
㿺 bao
㿻 gan
㿼 yan
㿽 xi
㿾 zhu
㿿 ya
䀀 fan
䀁 you
䀂 an
䀃 tui
䀄 meng
䀅 she
䀆 jin
䀇 gu
䀈 ji
䀊 jiao
䀋 yan
䀌 xi
䀍 kan
䀎 mian
䀏 xuan xun
䀐 shan
䀑 wo
䀒 qian
䀓 huan
䀔 ren
䀕 zhen
䀖 tian
䀗 jue xue
䀘 xie ji
䀙 qi
䀚 ang
䀛 mei wu ma
䀜 gu
䀞 tao
䀟 fan
䀠 ju
䀡 chan dian tan
䀢 shun
䀣 bi ma
䀤 mao
䀥 shuo
䀦 gu
䀧 hong
䀨 hua gua
䀩 luo
䀪 hang
䀫 jia tun
䀬 quan
䀭 gai
䀮 huang
䀯 bu
䀰 gu
䀱 feng
䀲 mu
䀳 ai
䀴 ying ya keng
䀵 shun
䀶 liang lang
䀷 jie
䀸 chi
䀺 chou tao
䀻 ping
䀼 chen ren
䀽 yan
䀾 du
䀿 di
䁁 liang
䁂 xian
䁃 biao
䁄 xing
䁅 meng
䁆 ye
䁇 mi
䁈 qi
䁉 qi
䁊 wo
䁋 xie zhe
䁌 yu
䁍 qia kan
䁎 cheng ting
䁏 yao
䁐 ying
䁑 yang
䁒 ji zi
䁓 zong jie
䁔 xuan han
䁕 min
䁖 lou
䁗 kai
䁘 yao
䁙 yan
䁚 sun qiong
䁛 gui
䁜 huang
䁝 ying
䁞 sheng
䁟 cha
䁠 lian
䁢 xuan
䁣 chuan
䁤 che zhe hui
䁥 ni
䁦 qu
䁧 miao
䁨 huo
䁩 yu
䁫 hu meng
䁬 ceng
䁭 biao
䁮 qian
䁯 xi xie
䁰 jiang
䁱 kou
䁲 mai
䁳 mang
䁴 zhan shan
䁵 bian huan
䁶 ji jiao
䁷 jue wu
䁸 nang nong
䁹 bi
䁺 shi yi
䁼 mo
䁽 lie
䁾 mie
䁿 mo
䂀 xi
䂁 chan
䂂 qu
䂃 jiao
䂄 huo
䂅 xian
䂆 xu
䂇 niu
䂈 tong
䂉 hou
䂊 yu
䂌 chong
䂍 bo
䂎 zuan cuan
䂏 diao
䂐 zhuo
䂑 ji
䂒 qia
䂔 xing
䂕 hui
䂖 shi
䂗 ku
䂙 dui
䂚 yao
䂛 yu
䂜 bang
䂝 jie
䂞 zhe
䂟 jia
䂠 shi
䂡 di
䂢 dong
䂣 ci
䂤 fu
䂥 min
䂦 zhen
䂧 zhen
䂩 yan qing
䂪 qiao diao
䂫 hang hong
䂬 gong
䂭 qiao
䂮 lve
䂯 guai
䂰 la
䂱 rui
䂲 fa
䂳 cuo cha
䂴 yan
䂵 gong
䂶 jie
䂷 guai
䂸 guo
䂹 suo
䂺 wo ke
䂻 zheng
䂼 nie
䂽 diao
䂾 lai
䂿 ta
䃀 cui
䃁 ya
䃂 gun
䃅 di
䃇 mian
䃈 jie
䃉 min
䃊 ju
䃋 yu
䃌 zhen yin
䃍 zhao
䃎 zha
䃏 xing
䃑 ban pan
䃒 he
䃓 gou
䃔 hong qiong
䃕 lao luo
䃖 wu
䃗 bo zhuo
䃘 keng
䃙 lu
䃚 cu zu
䃛 lian
䃜 yi
䃝 qiao
䃞 shu
䃠 xuan
䃡 jin qin
䃢 qin
䃣 hui
䃤 su
䃥 chuang
䃦 dun
䃧 long
䃩 nao
䃪 tan
䃫 dan
䃬 wei kui lei
䃭 gan
䃯 li
䃰 ca
䃱 xian
䃲 pan
䃳 la lie
䃴 zhu
䃵 niao
䃶 huai gui guai
䃷 ying
䃸 xian jin
䃹 lan
䃺 mo
䃻 ba
䃽 gui zhi fu
䃾 bi
䃿 fu
䄀 huo
䄁 yi
䄂 liu
䄃 yang
䄄 yin
䄅 juan
䄆 huo huan
䄇 cheng
䄈 dou xiang
䄉 e
䄋 yan
䄌 zhui chuo
䄍 zha
䄎 qi
䄏 yu
䄐 quan
䄑 huo
䄒 nie
䄓 huang
䄔 ju
䄕 she
䄘 peng
䄙 ming
䄚 cao
䄛 lou
䄜 li chi
䄝 chuang
䄟 cui
䄠 shan
䄡 dan
䄢 qi
䄤 lai lan
䄥 ling
䄦 liao
䄧 reng
䄨 yu
䄩 yi
䄪 diao
䄫 qi
䄬 yi
䄭 nian
䄮 fu
䄯 jian
䄰 ya
䄱 fang
䄲 rui
䄳 xian
䄶 bi bo
䄷 shi
䄸 po
䄹 nian
䄺 zhi ti
䄻 tao chao tiao
䄼 tian
䄽 tian
䄾 ru rong
䄿 yi
䅀 lie
䅁 an
䅂 he
䅃 qiong jiong
䅄 li
䅅 gui wa
䅆 zi
䅇 su
䅈 yuan
䅉 ya
䅊 cha
䅋 wan
䅌 juan
䅍 ting
䅎 you
䅏 hui
䅐 jian
䅑 rui
䅒 mang
䅓 ju
䅔 zi
䅕 ju
䅖 an yan ye
䅗 sui
䅘 lai
䅙 hun
䅚 quan
䅛 chang
䅜 duo chui tuo
䅝 kong
䅞 ne
䅟 can
䅠 ti
䅡 xu
䅢 jiu
䅣 huang
䅤 qi
䅥 jie ge
䅦 mao
䅧 yan yin
䅩 zhi qi
䅪 tui
䅬 ai
䅭 pang
䅮 cang
䅯 tang
䅰 en
䅱 hun
䅲 qi
䅳 chu zou
䅴 suo
䅵 zhuo
䅶 nou
䅷 tu chu
䅸 shen zu
䅹 lou
䅺 biao miao
䅻 li
䅼 man
䅽 xin gu
䅾 cen qian
䅿 hua huang
䆀 mei
䆁 gao
䆂 lian
䆃 dao
䆄 zhan
䆅 zi
䆈 zhi
䆉 ba
䆊 cui mei
䆋 qiu
䆍 long
䆎 xian
䆏 fei fen
䆐 guo
䆑 cheng
䆒 jiu
䆓 e ruan
䆔 chong
䆕 yue
䆖 hong
䆗 yao
䆘 ya za
䆙 yao
䆚 tong dong
䆛 zha
䆜 you
䆝 xue zhu
䆞 yao
䆟 ke ao
䆠 huan
䆡 lang
䆢 yue
䆣 chen
䆦 shen
䆨 ning
䆩 ming
䆪 hong
䆫 chuang
䆬 yun
䆭 xuan
䆮 jin
䆯 zhuo
䆰 yu
䆱 tan
䆲 kang
䆳 qiong
䆵 cheng
䆶 jiu
䆷 xue
䆸 zheng
䆹 chong tong
䆺 pan
䆻 qiao
䆽 qu
䆾 lan
䆿 yi
䇀 rong
䇁 si
䇂 qian
䇃 si
䇅 fa
䇇 meng
䇈 hua
䇋 hai
䇌 qiao
䇍 chu qi
䇎 que
䇏 dui
䇐 li
䇑 ba pi
䇒 jie
䇓 xu
䇔 luo nuo
䇖 yun
䇗 zhong
䇘 hu
䇙 yin
䇛 zhi
䇜 qian
䇞 gan
䇟 jian
䇠 zhu
䇡 zhu
䇢 ku gu
䇣 nie
䇤 rui
䇥 ze
䇦 ang ying
䇧 zhi ji
䇨 gong xiang
䇩 yi ye
䇪 chi
䇫 ji
䇬 zhu shu chuang
䇭 lao
䇮 ren
䇯 rong
䇰 zheng
䇱 na
䇲 ce jia
䇵 yi
䇶 jue wo
䇷 bie
䇸 cheng ting
䇹 jun
䇺 dou
䇻 wei
䇼 yi
䇽 zhe zhi
䇾 yan
䈀 san
䈁 lun
䈂 ping
䈃 zhao
䈄 han
䈅 yu
䈆 dai
䈇 zhao
䈈 fei ba
䈉 sha qie
䈊 ling
䈋 ta
䈌 qu
䈍 mang meng
䈎 ye
䈏 bao fu
䈐 gui
䈑 gua
䈒 nan lan
䈓 ge qia
䈕 shi ti ji yi
䈖 ke
䈗 suo
䈘 ci
䈙 zhou
䈚 tai
䈛 kuai
䈜 qin
䈝 xu
䈞 du
䈟 ce zha
䈠 huan yuan
䈡 cong song
䈢 sai xi
䈣 zheng
䈤 qian
䈥 jin
䈦 zong
䈧 wei
䈪 xi
䈫 na
䈬 pu
䈭 sou huai
䈮 ju
䈯 zhen
䈰 shao
䈱 tao
䈲 ban pan
䈳 ta
䈴 qian
䈵 weng
䈶 rong
䈷 luo
䈸 hu
䈹 sou
䈺 zhong
䈻 pu
䈼 mie mi
䈽 jin
䈾 shao shuo
䈿 mi
䉀 shu
䉁 ling
䉂 lei
䉃 jiang
䉄 leng
䉅 zhi
䉆 diao
䉈 san
䉉 gu hu
䉊 fan
䉋 mei
䉌 sui
䉍 jian
䉎 tang
䉏 xie
䉐 ku
䉑 wu
䉒 fan
䉓 luo
䉔 can
䉕 ceng
䉖 ling
䉗 yi
䉘 cong
䉚 meng
䉛 yu ao
䉜 zhi
䉝 yi
䉞 dan
䉟 huo
䉠 wei
䉡 tan
䉢 se
䉣 xie
䉤 sou
䉥 song
䉦 qian
䉧 liu
䉨 yi
䉪 lei
䉫 li
䉭 lie
䉮 lin
䉯 xian
䉰 xiao jiao
䉱 ou
䉳 xian
䉴 rang
䉵 zhuan zuan
䉶 shuang
䉷 yan
䉸 bian
䉹 ling
䉺 hong
䉻 qi
䉼 liao
䉽 ban
䉾 bi
䉿 hu
䊀 hu
䊂 ce se
䊃 pei
䊄 qiong
䊅 ming
䊆 jiu qiu
䊇 bu
䊈 mei
䊉 san
䊊 wei
䊍 li
䊎 quan qun
䊐 hun
䊑 xiang
䊓 shi
䊔 ying
䊖 nan
䊗 huang
䊘 jiu
䊙 yan
䊛 sa
䊜 tuan
䊝 xie
䊞 zhe che
䊟 men
䊠 xi
䊡 man
䊣 huang
䊤 tan dan
䊥 xiao
䊦 ye
䊧 bi
䊨 luo
䊩 fan
䊪 li
䊫 cui
䊬 chua
䊮 di
䊯 kuang
䊰 chu
䊱 xian
䊲 chan
䊳 mi mo
䊴 qian
䊵 qiu
䊶 zhen
䊺 hu
䊻 gan
䊼 chi
䊽 guai jue
䊾 mu
䊿 bo
䋀 hua
䋁 geng
䋂 yao
䋃 mao
䋄 wang
䋈 ru na
䋉 xue
䋊 zheng
䋋 min
䋌 jiang
䋎 zhan
䋏 zuo zha
䋐 yue
䋑 lie
䋓 zhou
䋔 bi
䋕 ren
䋖 yu
䋘 chuo
䋛 mi
䋜 qing
䋞 wang
䋟 ji
䋠 bu
䋢 bie
䋣 fan po
䋤 yue
䋥 li
䋦 fan
䋧 qu
䋨 fu
䋩 er
䋪 e
䋫 zheng
䋬 tian
䋭 yu
䋮 jin
䋯 qi
䋰 ju
䋱 lai
䋲 che
䋳 bei
䋴 niu
䋵 yi ye
䋶 xu xie
䋷 mou
䋸 xun
䋼 ting ying
䋽 beng
䋾 zha na
䌀 ke
䌁 yao
䌂 ou
䌃 xiao shuo
䌄 geng
䌅 tang
䌆 gui
䌇 hui
䌊 yao
䌌 qi
䌍 jin
䌎 lve
䌏 mi
䌐 mi
䌑 jian
䌒 lu
䌓 fan
䌔 ou
䌕 mi
䌗 fu
䌘 bie bi
䌙 huang
䌚 su
䌛 yao
䌜 nie
䌞 lian
䌠 jian
䌡 ti
䌢 ling
䌣 zuan
䌤 shi zhi
䌦 dao
䌧 chou
䌨 ca cai
䌩 mie
䌪 yan
䌫 lan
䌬 chong
䌭 jiao
䌮 shuang
䌯 quan guan
䌱 luo
䌳 shi
䌴 luo
䌵 zhu
䌷 chou
䌸 juan
䌹 jiong
䌺 er
䌻 yi
䌼 rui
䌽 cai
䌾 ren
䌿 fu
䍀 lan
䍁 sui
䍂 yu
䍃 you
䍄 dian
䍅 ling
䍆 zhu
䍇 ta
䍈 ping
䍉 zhai
䍊 jiao
䍋 chui
䍌 bu
䍍 kou
䍎 cun xian
䍐 han
䍑 han
䍒 mou
䍓 hu
䍔 gong
䍕 di
䍖 fu
䍗 xuan
䍘 mi
䍙 mei mou
䍚 lang
䍛 gu
䍜 zhao
䍝 ta
䍞 yu
䍟 zong
䍠 li
䍡 lu
䍢 wu
䍣 lei
䍤 ji
䍥 li
䍨 po fei
䍩 yang
䍪 wa
䍫 tuo
䍬 peng
䍮 zhao
䍯 gui
䍱 xu
䍲 nai
䍳 que jue chuo
䍴 wei
䍵 zheng
䍶 dong
䍷 wei
䍸 bo
䍺 huan
䍻 xuan
䍼 zan can
䍽 li
䍾 yan
䍿 huang
䎀 xue
䎁 hu
䎂 bao
䎃 ran
䎄 xiao tiao
䎅 po
䎆 liao
䎇 zhou
䎈 yi
䎉 xu
䎊 luo po
䎋 kao
䎌 chu
䎎 na
䎏 han
䎐 chao
䎑 lu
䎒 zhan
䎓 ta
䎔 fu
䎕 hong
䎖 zeng
䎗 qiao
䎘 su
䎙 pin
䎚 guan
䎜 hun
䎝 chu
䎟 er
䎠 er nuo
䎡 ruan
䎢 qi
䎣 si
䎤 ju
䎦 yan
䎧 bang pou
䎨 ye an
䎩 zi
䎪 ne
䎫 chuang
䎬 ba
䎭 cao
䎮 ti
䎯 han
䎰 zuo
䎲 zhe
䎳 wa
䎴 geng sheng
䎵 bi
䎶 er
䎷 zhu
䎸 wu
䎹 wen
䎺 zhi
䎻 zhou
䎼 lu
䎽 wen
䎾 gun
䎿 qiu
䏀 la
䏁 zai
䏂 sou
䏃 mian ming
䏄 di zhi
䏅 qi
䏆 cao
䏇 piao
䏈 lian luan
䏉 shi
䏊 long
䏋 su
䏌 qi yi
䏍 yuan
䏎 feng
䏏 xu
䏐 jue
䏑 di
䏒 pian pan
䏓 guan
䏔 niu zhou rou nv
䏕 ren
䏖 zhen yin
䏗 gai
䏘 pi
䏙 tan dan zhuan
䏚 chao miao
䏛 chun
䏜 he
䏝 zhuan
䏞 mo
䏟 bie bi
䏠 qi la
䏡 shi
䏢 bi
䏣 jue
䏤 si
䏦 gua tian
䏧 na chi
䏨 hui dui
䏩 xi
䏪 er
䏫 xiu
䏬 mou
䏮 xi
䏯 zhi
䏰 run
䏱 ju
䏲 ti
䏳 zhe
䏴 shao
䏵 meng mang
䏶 bi
䏷 han
䏸 yu
䏹 xian chen
䏺 pang
䏻 neng
䏼 can zhan
䏽 bu pei
䏿 qi
䐀 ji
䐁 zhuo du
䐂 lu
䐃 jun
䐄 xian han
䐅 xi
䐆 cai
䐇 wen chun
䐈 zhi
䐉 zi nao
䐊 kun hun
䐋 cong
䐌 tian
䐍 chu
䐎 di
䐏 chun shun
䐐 qiu
䐑 zhe
䐒 zha
䐓 rou
䐔 bin bian
䐕 ji
䐖 xi
䐗 zhu du
䐘 jue
䐙 ge
䐚 ji
䐛 da
䐜 chen
䐝 suo
䐞 ruo
䐟 xiang gou
䐠 huang
䐡 qi
䐢 zhu zhou chu
䐣 sun
䐤 chai cuo
䐥 weng
䐦 ke
䐧 kao he
䐨 gu que
䐩 gai gui kai
䐪 fan
䐫 cong
䐬 cao
䐭 zhi di
䐮 chan
䐯 lei
䐰 xiu
䐱 zhai
䐲 zhe
䐳 yu
䐴 gui
䐵 gong huang
䐶 zan jin qian
䐷 dan
䐸 huo guo
䐹 sou sao xiao
䐺 tan
䐻 gu
䐼 xi
䐽 man
䐾 duo
䐿 ao
䑀 pi
䑁 wu
䑂 ai
䑃 meng
䑄 pi yi
䑅 meng
䑆 yang
䑇 zhi
䑈 bo
䑉 ying
䑊 wei
䑋 rang
䑌 lan
䑍 yan ying
䑎 chan
䑏 quan huan
䑐 zhen
䑑 pu
䑓 tai
䑔 fei
䑕 shu
䑗 dang
䑘 cuo
䑙 tan ran tian
䑚 tian
䑛 chi
䑜 ta tie
䑝 jia
䑞 shun
䑟 huang
䑠 liao
䑣 chen
䑤 jin
䑥 e sa
䑦 gou
䑧 fu
䑨 duo
䑪 e
䑫 beng
䑬 tao yao tiao
䑭 di
䑯 di
䑰 bu
䑱 wan
䑲 zhao
䑳 lun
䑴 qi
䑵 mu
䑶 qian
䑸 zong
䑹 sou sao
䑻 you
䑼 zhou
䑽 ta
䑿 su
䒀 bu
䒁 xi
䒂 jiang
䒃 cao
䒄 fu
䒅 teng
䒆 che
䒇 fu
䒈 fei
䒉 wu
䒊 xi
䒋 yang
䒌 ming
䒍 pang
䒎 mang
䒏 seng
䒐 meng
䒑 cao
䒒 tiao
䒓 kai
䒔 bai
䒕 xiao
䒖 xin
䒗 qi
䒚 shao
䒛 huan
䒜 niu
䒝 xiao
䒞 chen yin
䒟 dan
䒠 feng xia
䒡 yin
䒢 ang
䒣 ran
䒤 ri
䒥 man
䒦 fan
䒧 qu
䒨 shi si
䒩 he
䒪 bian
䒫 dai
䒬 mo
䒭 deng
䒰 kuang
䒲 cha
䒳 duo
䒴 you
䒵 hao
䒷 gua
䒸 xue
䒹 lei
䒺 jin
䒻 qi
䒼 qu
䒽 wang
䒾 yi
䒿 liao
䓂 yan
䓃 yi
䓄 yin
䓅 qi
䓆 zhe
䓇 xi he ke
䓈 yi
䓉 ye
䓊 wu yu
䓋 zhi
䓌 zhi
䓍 han
䓎 chuo
䓏 fu
䓐 chun
䓑 ping
䓒 kuai
䓓 chou
䓕 tuo
䓖 qiong
䓗 cong
䓘 gao jiu
䓙 kua guai
䓚 qu cu
䓛 qu
䓜 zhi
䓝 meng
䓞 li
䓟 zhou lie
䓠 ta
䓡 zhi
䓢 gu
䓤 hu
䓥 la
䓦 dian
䓧 ci
䓨 ying
䓫 qi
䓬 zhuo
䓭 cha
䓮 mao
䓯 du
䓰 yin
䓱 chai zui
䓲 rui
䓳 hen xie
䓴 ruan
䓵 fu
䓶 lai
䓷 xing
䓸 jian
䓹 yi
䓺 mei
䓼 mang he
䓽 ji
䓾 suo
䓿 han
䔁 li
䔂 zi zai
䔃 zu
䔄 yao
䔅 ge
䔆 li
䔇 qi ai
䔈 gong
䔉 li suan
䔊 bing
䔋 suo
䔎 su
䔏 chou
䔐 jian
䔑 xie ye tu
䔒 bei
䔓 xu
䔔 jing
䔕 pu
䔖 ling
䔗 xiang
䔘 zuo
䔙 diao
䔚 chun
䔛 qing
䔜 nan
䔝 zhai
䔞 lv
䔟 yi
䔠 shao shuo
䔡 yu
䔢 hua
䔣 li
䔤 pa
䔧 li
䔪 shuang
䔬 yi
䔭 ning
䔮 si
䔯 ku
䔰 fu
䔱 yi
䔲 deng cheng
䔳 ran
䔴 ce cui chua
䔶 ti tai
䔷 qin
䔸 biao
䔹 sui
䔺 wei
䔻 dun dui
䔼 se ze
䔽 ai
䔾 qi e
䔿 zun
䕀 kuan
䕁 fei
䕃 yin
䕅 sao
䕆 dou
䕇 hui
䕈 xie
䕉 ze
䕊 tan
䕋 tang
䕌 zhi
䕍 yi
䕎 fu
䕏 e
䕑 jun
䕒 jia
䕓 cha chui
䕔 xian
䕕 man
䕗 bi
䕘 ling
䕙 jie
䕚 kui
䕛 jia
䕝 cheng
䕞 lang
䕟 xing
䕠 fei
䕡 lv
䕢 zha
䕣 he
䕤 ji
䕥 ni
䕦 ying
䕧 xiao jiao
䕨 teng
䕩 lao
䕪 ze
䕫 kui
䕭 qian xian
䕮 ju qu
䕯 piao
䕰 fan
䕱 tou
䕲 lin
䕴 zhuo
䕵 xie
䕶 hu
䕷 mi
䕸 jie
䕹 za
䕺 cong
䕻 li
䕼 ran
䕽 zhu
䕾 yin yan
䕿 han
䖁 yi
䖂 luan
䖃 yue la
䖄 ran
䖅 ling
䖆 niang
䖇 yu
䖈 nve
䖊 yi
䖋 nve
䖌 yi
䖍 qian
䖎 xia
䖏 chu
䖐 yin
䖑 mi
䖒 xi
䖓 na
䖔 kan han
䖕 zu
䖖 xia
䖗 yan
䖘 tu
䖙 ti
䖚 wu
䖛 suo
䖜 yin
䖝 chong
䖞 zhou
䖟 mang
䖠 yuan
䖡 nv
䖢 miao
䖣 zao
䖤 wan
䖥 li
䖦 qu zhuo
䖧 na
䖨 shi zhi
䖩 bi
䖪 zi ci
䖫 bang
䖭 juan
䖮 xiang
䖯 kui wa
䖰 pai
䖱 kuang
䖲 xun zong
䖳 zha zhe
䖴 yao
䖵 kun
䖶 hui
䖷 xi
䖸 e
䖹 yang mi
䖺 tiao
䖻 you
䖼 jue
䖽 li
䖿 li
䗀 cheng
䗁 ji qi
䗂 hu
䗃 zhan
䗄 fu
䗅 chang
䗆 guan
䗇 ju qu
䗈 meng
䗉 chang
䗊 tan
䗋 mou
䗌 xing
䗍 li luo
䗎 yan
䗏 sou
䗐 shi
䗑 yi
䗒 bing
䗓 cong
䗔 hou
䗕 wan
䗖 di
䗗 ji
䗘 ge
䗙 han
䗚 bo
䗛 xiu
䗜 liu
䗝 can
䗞 can
䗟 yi
䗠 xuan
䗡 yan
䗢 zao
䗣 han
䗤 yong
䗥 zong
䗧 kang
䗨 yu
䗩 qi
䗪 zhe
䗫 ma
䗮 shuang
䗯 jin
䗰 guan
䗱 pu
䗲 lin
䗴 ting
䗵 jiang
䗶 la
䗷 yi
䗸 yong
䗹 ci
䗺 yan dan
䗻 jie
䗼 xun
䗽 wei
䗾 xian
䘀 fu
䘁 ge
䘃 mo
䘄 zhu
䘅 nai
䘆 xian
䘇 wen
䘈 li
䘉 can
䘊 mie
䘋 jian
䘌 ni
䘍 chai
䘎 wan
䘏 xu
䘐 nv
䘑 mai
䘒 zui
䘓 kan
䘔 ka
䘕 hang
䘘 yu su
䘙 wei
䘚 zhu
䘝 yi
䘟 diao
䘠 fu
䘡 bi
䘢 zhu
䘣 zi zhi
䘤 shu
䘥 xia jia
䘦 ni
䘨 jiao
䘩 xun xuan
䘪 chong
䘫 nou
䘬 rong
䘭 zhi
䘮 sang
䘰 shan
䘱 yu
䘳 jin
䘵 lu
䘶 han
䘷 bie
䘸 yi
䘹 zui cui
䘺 zhan
䘻 yu
䘼 wan
䘽 ni
䘾 guan
䘿 jue
䙀 beng
䙁 can
䙃 duo
䙄 qi zha
䙅 yao
䙆 kui
䙇 ruan nuan
䙈 hou
䙉 xun
䙊 xie
䙌 kui
䙎 xie xi
䙏 bo
䙐 ke
䙑 cui
䙒 xu
䙓 bai
䙔 ou
䙕 zong
䙗 ti
䙘 chu zu
䙙 chi
䙚 niao
䙛 guan
䙜 feng
䙝 xie
䙞 deng
䙟 wei
䙠 jue
䙢 zeng
䙣 sa
䙤 duo
䙥 ling
䙦 meng
䙨 guo
䙩 meng
䙪 long
䙬 ying
䙮 guan
䙯 cu
䙰 li
䙱 du
䙳 biao e
䙴 qian
䙵 xi
䙷 de
䙸 de
䙹 xian
䙺 lian
䙼 shao jiao
䙽 xie
䙾 shi
䙿 wei
䚂 he
䚃 you
䚄 lu
䚅 lai
䚆 ying
䚇 sheng
䚈 juan
䚉 qi
䚊 jian
䚋 yun
䚍 qi
䚏 lin
䚐 ji
䚑 mai
䚒 chuang zhuang
䚓 nian
䚔 bin
䚕 li
䚖 ling
䚗 gang
䚘 cheng
䚙 xuan xi
䚚 xian
䚛 hu
䚜 bi bei
䚝 zu
䚞 dai
䚟 dai
䚠 hun
䚡 sai
䚢 che
䚣 ti
䚥 nuo ruo
䚦 zhi
䚧 liu
䚨 fei
䚩 jiao qiao
䚪 guan
䚫 xi ao
䚬 lin
䚭 xuan
䚮 reng
䚯 tao xuan
䚰 pi e
䚱 xin
䚲 shan
䚳 zhi
䚴 wa
䚵 tou
䚶 tian
䚷 yi xi
䚸 xie
䚹 pi
䚺 yao
䚻 yao you
䚼 nv
䚽 hao
䚾 ren nin
䚿 yin xi
䛀 fan ban
䛁 nan
䛂 yao
䛃 wan
䛄 yuan
䛅 xia
䛆 zhou
䛇 yuan
䛈 shi
䛉 mian
䛊 xi zhi
䛋 ji
䛌 tao pao
䛍 fei
䛎 xue
䛏 ni
䛐 ci
䛑 mi
䛒 bian
䛔 na
䛕 yu
䛖 e
䛗 zhi
䛘 ren nin
䛙 xu
䛚 lve
䛛 hui
䛜 xun
䛝 nao
䛞 han
䛟 jia
䛠 dou
䛡 hua
䛢 tu
䛣 ping chou
䛤 cu
䛥 xi xin
䛦 song
䛧 mi
䛨 xin
䛩 wu qia e
䛪 qiong
䛫 zhang zheng
䛬 tao
䛭 xing
䛮 jiu
䛯 ju
䛰 hun
䛱 ti
䛲 man
䛳 yan
䛴 ji qi
䛵 shou
䛶 lei
䛷 wan
䛸 che
䛹 can xuan
䛺 jie
䛻 you
䛼 hui
䛽 zha cha sa
䛾 su
䛿 ge
䜁 xi
䜃 dui
䜄 chi
䜅 wei chui
䜆 zhe nie mo
䜇 gun
䜈 chao zhao
䜉 chi
䜊 zao
䜋 hui
䜌 luan
䜍 liao
䜎 lao
䜏 tuo
䜐 hui
䜑 wu
䜒 ao
䜓 she
䜔 sui
䜕 mai hai
䜖 tan
䜗 xin han
䜘 jing
䜙 an e
䜚 ta
䜛 chan
䜜 wei
䜝 tuan
䜞 ji
䜟 chen
䜠 che
䜡 yu
䜢 xian
䜣 xin
䜧 nao
䜩 yan
䜪 qiu
䜫 jiang hong
䜬 song
䜭 jun rui
䜮 liao lao
䜯 ju
䜱 man
䜲 lie
䜴 chu shi
䜵 chi
䜶 xiang
䜷 qin
䜸 mei
䜹 shu
䜺 chai ce
䜻 chi
䜼 gu mou
䜽 yu
䜾 yin
䝀 liu liao
䝁 lao
䝂 shu
䝃 zhe
䝄 shuang
䝅 hui
䝈 e
䝊 sha
䝋 zong
䝌 jue
䝍 jun
䝎 tuan
䝏 lou
䝐 wei duo
䝑 chong
䝒 zhu
䝓 lie
䝕 zhe
䝖 zhao
䝘 yi
䝙 chu
䝚 ni
䝛 bo
䝜 suan
䝝 yi
䝞 hao
䝟 ya
䝠 huan
䝡 man
䝢 man
䝣 qu
䝤 lao liao
䝥 hao
䝦 zhong
䝧 min
䝨 xian
䝩 zhen
䝪 shu
䝫 zuo
䝬 zhu
䝭 gou
䝮 xuan
䝯 yi
䝰 zhi
䝱 xie
䝲 jin
䝳 can hai
䝵 bu
䝶 liang
䝷 zhi
䝸 ji
䝹 wan
䝺 guan
䝽 ai
䝾 fu
䝿 gui
䞀 hou
䞁 yan
䞂 ruan
䞃 zhi
䞄 biao
䞅 yi
䞆 suo
䞇 die
䞉 sheng
䞊 xun
䞋 chen
䞌 she
䞍 qing
䞐 chun
䞑 hong
䞒 dong
䞓 cheng
䞔 wei
䞕 ru yu
䞖 shu
䞗 cai chai
䞘 ji
䞙 za
䞚 qi kui
䞛 yan
䞜 fu
䞝 yu
䞞 fu
䞟 po
䞠 zhi
䞡 tan
䞢 zuo
䞣 che qie
䞤 qu fu
䞥 you
䞦 he
䞧 hou
䞨 gui
䞩 e xia
䞪 jiang
䞫 yun
䞬 tou
䞭 cun qiu
䞮 tu
䞯 fu
䞰 zuo
䞱 hu
䞳 bo
䞴 zhao
䞵 jue zhuo
䞶 tang
䞷 jue
䞸 fu
䞹 huang
䞺 chun
䞻 yong
䞼 chui
䞽 suo
䞾 chi di
䞿 qian
䟀 cai
䟁 xiao chao
䟂 man
䟃 can ca
䟄 qi zuo ze
䟅 jian zan
䟆 bi
䟇 ji xi
䟈 zhi
䟉 zhu shu
䟊 qu
䟋 zhan
䟌 ji
䟍 bian dian
䟏 li
䟐 li
䟑 yue
䟒 quan
䟓 cheng zheng ding
䟔 fu bo
䟕 cha
䟖 tang
䟗 shi
䟘 hang
䟙 qie
䟚 qi
䟛 bo fei bei
䟜 na
䟝 tou
䟞 chu
䟟 cu
䟠 yue
䟡 zhi di
䟢 chen
䟣 chu
䟤 bi bie
䟥 meng
䟦 ba
䟧 tian
䟨 min
䟩 lie que
䟪 feng fan
䟫 cheng shang
䟬 qiu
䟭 tiao zuo
䟮 fu bo
䟯 kuo
䟰 jian
䟴 zhen
䟵 qiu
䟶 zuo cuo
䟷 chi qi
䟸 kui gui
䟹 lie
䟺 bei pei
䟻 du zha
䟼 wu
䟾 zhuo jue
䟿 lu
䠀 tang chang
䠂 chu
䠃 liang
䠄 tian
䠅 kun
䠆 chang
䠇 jue
䠈 tu
䠉 huan
䠊 fei
䠋 bi bai
䠍 xia qia qie
䠎 wo
䠏 ji kui
䠐 qu
䠑 kui wei
䠒 hu
䠓 qiu cu
䠔 sui
䠕 cai
䠗 qiu xiong
䠘 pi
䠙 pang
䠚 wa
䠛 yao
䠜 rong
䠝 xun
䠞 cu
䠟 die
䠠 chi dai
䠡 cuo cha
䠢 meng
䠣 xuan
䠤 duo
䠥 bie
䠦 zhe
䠧 chu
䠨 chan
䠩 gui
䠪 duan
䠫 zou
䠬 deng
䠭 lai
䠮 teng
䠯 yue
䠰 quan
䠱 zhu
䠲 ling
䠳 chen
䠴 zhen
䠵 fu
䠶 she
䠷 tiao
䠸 kua
䠹 ai
䠻 qiong
䠼 shu
䠽 hai kai
䠾 shan
䠿 wai kui
䡀 zhan
䡁 long
䡂 jiu
䡃 li
䡅 chun xun
䡆 rong
䡇 yue
䡈 jue jiao
䡉 kang
䡊 fan
䡋 qi
䡌 hong
䡍 fu
䡎 lu
䡏 hong
䡐 tuo
䡑 min
䡒 tian
䡓 juan xuan
䡔 qi
䡕 zheng
䡖 qing
䡗 gong
䡘 tian
䡙 lang
䡚 mao
䡛 yin
䡜 lu
䡝 yuan yun
䡞 ju
䡟 pi
䡡 xie
䡢 bian
䡣 hun xuan
䡤 zhu
䡥 rong
䡦 sang
䡧 wu
䡨 cha
䡩 keng zhen
䡪 shan
䡫 peng
䡬 man
䡭 xiu
䡯 cong zong
䡰 keng gu
䡱 zhuan
䡲 chan dan
䡳 si
䡴 chong
䡶 bei
䡷 kai ke
䡹 zhi
䡺 wei
䡻 min
䡼 ling
䡽 zuan
䡾 nie ye yi
䡿 ling
䢀 qi
䢁 yue
䢃 yi
䢄 xi
䢅 chen
䢇 rong
䢈 chen hui
䢉 nong
䢊 you
䢋 ji
䢌 bo
䢍 fang
䢐 cu
䢑 di
䢒 jiao
䢓 yu
䢔 he
䢕 xu
䢖 yu lv
䢗 qu
䢙 bai
䢚 geng hang
䢛 jiong
䢝 ya
䢞 shu
䢟 you
䢠 song
䢡 ye xie zhui
䢢 cang
䢣 yao
䢤 shu
䢥 yan
䢦 shuai
䢧 liao
䢩 yu
䢪 bo
䢫 sui
䢭 yan xian
䢮 lei
䢯 lin
䢰 ti
䢱 du
䢲 yue
䢳 ji
䢵 yun
䢸 ju
䢹 ju qu
䢺 chu
䢻 chen
䢼 gong
䢽 xiang
䢾 xian
䢿 an
䣀 gui qi wei
䣁 yu
䣂 lei
䣄 tu
䣅 chen
䣆 xing
䣇 qiu
䣈 hang
䣊 dang
䣋 cai
䣌 di
䣍 yan
䣎 zi
䣐 ying
䣑 chan
䣓 li
䣔 suo
䣕 ma
䣖 ma
䣘 tang
䣙 pei peng bei
䣚 lou
䣛 qi xi
䣜 cuo
䣝 tu
䣞 e
䣟 can ti
䣠 jie ti za
䣡 yi
䣢 ji
䣣 dang
䣤 jue
䣥 bi
䣦 lei
䣧 yi
䣨 chun
䣩 chun
䣪 po
䣫 li
䣬 zai ge
䣭 tai
䣮 po
䣯 cu tian
䣰 ju
䣱 xu
䣲 fan
䣴 xu
䣵 er
䣶 huo tian
䣷 zhu
䣸 ran nan
䣹 fa
䣺 juan
䣻 han
䣼 liang
䣽 zhi ti
䣾 mi
䣿 yu
䤁 cen
䤂 mei
䤃 yin an
䤄 mian
䤅 tu
䤆 kui gui
䤉 mi
䤊 rong
䤋 yu guo
䤌 qiang
䤍 mi
䤎 ju jue
䤏 pi
䤐 jin
䤑 wang
䤒 ji
䤓 meng
䤔 jian
䤕 xue hu
䤖 bao
䤗 gan
䤘 chan qian
䤙 li
䤚 li
䤛 qiu
䤜 dun
䤝 ying
䤞 yun
䤟 chen
䤠 zhi
䤡 ran
䤣 lve
䤤 kai
䤥 gui wei
䤦 yue
䤧 hui
䤨 pi
䤩 cha
䤪 duo
䤫 chan
䤬 sha
䤭 shi
䤮 she
䤯 xing
䤰 ying
䤱 shi
䤲 chi
䤳 ye
䤴 han
䤵 fei pi
䤶 ye an
䤷 yan
䤸 zuan
䤹 sou
䤺 jin yin
䤻 duo
䤼 xian
䤽 guan
䤾 tao
䤿 qie
䥀 chan
䥁 han
䥂 meng
䥃 yue
䥄 cu
䥅 qian
䥆 jin
䥈 mu
䥉 yuan
䥋 peng
䥌 zheng
䥍 zhi
䥎 chun
䥏 yu
䥐 mou
䥒 jiang
䥓 qi
䥔 su
䥖 tian
䥗 kuan
䥘 cu
䥙 sui
䥛 jie qi
䥜 jian
䥝 ao
䥞 jiao
䥟 ye
䥡 ye
䥢 long qi
䥣 zao
䥤 bao
䥥 lian
䥧 huan
䥨 lv lu
䥪 xian
䥫 tie
䥬 bo
䥭 zheng
䥮 zhu
䥯 bei ba
䥰 meng
䥲 ou
䥳 you
䥵 xiao
䥶 li
䥷 zha
䥸 mi
䥺 ye
䥽 po
䥾 xie
䦂 shan
䦃 zhuo
䦅 shan
䦆 jue
䦇 ji
䦈 jie zuo
䦊 niao
䦋 ao
䦌 chu
䦍 wu
䦎 guan kang
䦏 xie
䦐 ting
䦑 xue
䦒 dang qiao
䦓 zhan chan
䦔 tan dan
䦕 peng
䦖 xie xia
䦗 xu
䦙 si shi
䦚 kua
䦜 wu
䦝 huo
䦞 run
䦠 du
䦡 huan
䦢 kuo
䦣 fu
䦤 chuai
䦥 xian
䦦 qin
䦧 qie
䦨 lan
䦪 ya
䦫 ying
䦬 que
䦭 hang
䦮 chun
䦯 zhi
䦱 wei kua
䦲 yan qian chan
䦴 yi
䦵 ni
䦶 zheng
䦷 chuai
䦹 shi
䦺 ding
䦻 zi
䦼 jue pi
䦽 xu
䦾 yuan
䧁 xu
䧂 dao
䧃 tian
䧄 ge
䧅 yi
䧆 hong
䧇 yi
䧉 li
䧊 ku
䧋 xian
䧌 sui
䧍 xi
䧎 xuan
䧑 di
䧒 lai
䧓 zhou
䧔 nian
䧕 cheng
䧖 jian
䧗 bi
䧘 zhuan
䧙 ling
䧚 hao
䧛 bang peng
䧜 tang
䧝 chi zhi
䧞 ma fu
䧟 xian
䧠 shuan
䧡 yong
䧤 pu
䧥 hui
䧦 wei
䧧 yi
䧨 ye
䧪 che
䧫 hao
䧬 bin
䧮 xian
䧯 chan zhan
䧰 hun
䧲 han
䧳 ci zhui
䧴 zhi
䧵 qi
䧶 kui
䧷 rou
䧹 ying
䧺 xiong
䧼 hu
䧽 cui
䧿 que xi
䨀 di
䨁 wu
䨂 qiu
䨄 yan
䨅 liao
䨆 bi
䨈 bin
䨊 yuan
䨋 nve
䨌 bao
䨍 ying
䨎 hong
䨏 ci
䨐 qia
䨑 ti
䨒 yu
䨓 lei
䨔 bao
䨖 ji
䨗 fu
䨘 xian
䨙 cen
䨚 hu
䨛 se xi
䨜 beng
䨝 qing
䨞 yu
䨟 wa
䨠 ai
䨡 han
䨢 dan
䨣 ge
䨤 di
䨥 huo shuang
䨦 pang
䨨 zhui
䨩 ling
䨪 mai
䨫 mai
䨬 lian
䨭 xiao
䨮 xue
䨯 zhen
䨰 po
䨱 fu
䨲 nou wan
䨳 xi
䨴 dui
䨵 dan
䨶 yun
䨷 xian
䨸 yin
䨹 shu
䨺 dui
䨻 beng
䨼 hu
䨽 fei
䨾 fei
䨿 za
䩀 bei
䩁 fei
䩂 xian
䩃 shi
䩄 mian tian
䩅 zhan nan
䩆 zhan
䩇 zhan dian
䩈 hui
䩉 fu
䩊 wan wo
䩋 mo
䩌 qiao
䩍 liao
䩏 mie
䩐 hu ji ge
䩑 hong
䩒 yu
䩓 qi
䩔 duo shan pan
䩕 ang ying
䩗 ba
䩘 di
䩙 xuan xian
䩚 di
䩛 bi pei
䩜 zhou
䩝 pao
䩞 tie die
䩟 yi ti
䩡 jia ge
䩢 zhi da
䩣 tu
䩤 xie
䩥 dan chan
䩦 tiao
䩧 xie
䩨 chang zhang
䩩 yuan
䩪 guan
䩫 liang
䩬 beng feng
䩮 lu
䩯 ji qi
䩰 xuan
䩱 shu yu
䩲 du
䩳 sou
䩴 hu
䩵 yun
䩶 chan
䩷 bang
䩸 rong
䩹 e kuo
䩺 weng
䩻 ba
䩼 feng
䩽 yu
䩾 zhe
䩿 fen
䪀 guan
䪁 bu
䪂 ge
䪃 dun
䪄 huang
䪅 du
䪆 ti
䪇 bo
䪈 qian
䪉 lie
䪊 long
䪋 wei
䪌 zhan shan
䪍 lan
䪎 sui
䪐 bi
䪑 tuo
䪒 zhu
䪓 die
䪔 bu fu
䪕 ju
䪖 po
䪙 po fu
䪚 da ta
䪛 fan
䪜 chan yan
䪝 hu
䪞 za
䪤 fan
䪥 xie
䪦 hong
䪧 chi
䪨 bao
䪩 yin
䪫 jing
䪬 bo
䪭 ruan
䪮 chou
䪯 ying
䪰 yi
䪱 gai hai
䪲 kun
䪳 yun
䪴 zhen dan
䪵 ya
䪶 ju
䪷 hou gou
䪸 min men
䪹 bai pi pei
䪺 ge
䪻 bian fan
䪼 zhuo
䪽 hao
䪾 zhen
䪿 sheng
䫀 gen
䫁 bi
䫂 duo
䫃 chun zhen
䫄 chua
䫅 san
䫆 cheng
䫇 ran
䫈 chen zen cen
䫉 mao
䫊 pei
䫋 wei tui
䫌 pi
䫍 fu
䫎 zhuo
䫏 qi
䫐 lin
䫑 yi qi
䫒 men
䫓 wu
䫔 qi qie ya kui
䫕 die
䫖 chen shen
䫗 xia
䫘 he jie ke
䫙 sang
䫚 gua
䫛 hou
䫜 ao
䫝 fu
䫞 qiao fen
䫟 hun
䫠 pi
䫡 yan qian jian
䫢 si
䫣 xi
䫤 ming
䫥 kui
䫦 ge kai
䫨 ao
䫩 san
䫪 shuang
䫫 lou
䫬 zhen qin
䫭 hui
䫮 chan
䫰 lin
䫱 na
䫲 han kan
䫳 du
䫵 mian
䫶 fan
䫷 e
䫸 chao
䫹 hong
䫺 hong
䫻 yu
䫼 xue
䫽 pao
䫾 bi
䫿 chao
䬀 you
䬁 yi
䬂 xue
䬃 sa
䬄 xu
䬅 li lie xie
䬆 li
䬇 yuan
䬈 dui
䬉 huo
䬊 sha
䬋 leng
䬌 pou
䬍 hu
䬎 guo xu
䬏 bu fou
䬐 rui
䬑 wei yu
䬒 sou xiao
䬓 an
䬔 yu
䬕 xiang shang
䬖 heng
䬗 yang
䬙 yao
䬛 bi
䬟 liu
䬡 zhu
䬣 xi qi ge
䬤 zan zhan
䬥 yi
䬦 dou she
䬧 yuan
䬨 jiu
䬪 bo
䬫 ti
䬬 ying
䬮 yi
䬯 nian tian
䬰 shao
䬱 ben
䬲 gou
䬳 ban
䬴 mo
䬵 gai ai
䬶 en
䬷 she
䬹 zhi
䬺 yang
䬻 jian
䬼 yuan
䬽 shui dui
䬾 ti
䬿 wei
䭁 zhi
䭂 yi
䭄 shi
䭅 hu
䭆 ne
䭇 ye yi
䭈 jian
䭉 sui
䭊 ying
䭋 bao
䭌 hu
䭍 hu
䭎 ye
䭐 yang
䭑 lian qian xian
䭒 xi
䭓 en
䭕 zan jian
䭖 zhu
䭗 ying
䭘 ying
䭙 jin jian
䭚 chuang
䭛 dan
䭝 kuai
䭞 yi
䭟 ye
䭠 jian
䭡 en
䭢 ning
䭣 ci
䭤 qian
䭥 xue
䭦 bo
䭧 mi
䭨 shui
䭩 mo
䭪 liang
䭫 qi
䭬 qi
䭭 shou
䭮 fu
䭯 bo
䭰 beng
䭱 bie
䭲 yi
䭳 wei
䭴 huan
䭵 fan
䭶 qi
䭷 mao
䭸 fu
䭹 ang
䭺 ang
䭻 fen fu
䭼 qi
䭽 qun
䭾 tuo
䮀 bo
䮁 pian
䮂 ba
䮇 yu
䮈 chi
䮉 lu
䮊 yi
䮋 li
䮍 niao
䮎 xi
䮏 wu
䮑 lei luo
䮒 pu
䮓 zhuo chao
䮔 zui
䮕 zhuo
䮖 chang
䮗 an yan
䮘 er
䮙 yu
䮚 leng ling
䮛 fu
䮜 zha ye
䮟 sou
䮡 bi bo
䮢 zha
䮤 he
䮥 li
䮧 han
䮨 zai
䮩 gu
䮪 cheng
䮬 mo
䮭 mi
䮮 mai
䮯 ao
䮰 zhe
䮱 zhu
䮲 huang
䮴 deng teng
䮵 tong
䮷 du
䮸 wo
䮹 wei gui
䮺 ji
䮻 chi
䮼 lin
䮽 biao
䮿 jian
䯁 luo
䯂 shen ji
䯄 gua
䯅 nie
䯆 yi
䯇 ku
䯈 wan
䯉 wa
䯊 qia ke
䯋 bo fei
䯌 kao
䯍 ling
䯎 gan
䯏 gua hua
䯐 hai
䯑 kuang
䯒 heng
䯓 kui
䯔 ze
䯕 ting
䯖 lang
䯗 bi
䯘 huan
䯙 po
䯚 yao
䯛 wan
䯜 ti xi
䯝 sui
䯞 kua
䯟 dui xia
䯠 ao
䯡 jian
䯢 mo
䯣 kui gui
䯤 kuai
䯥 an qi
䯦 ma
䯧 qing
䯨 qiao he
䯪 kao
䯫 hao
䯬 duo
䯭 xian
䯮 nai
䯯 suo
䯰 jie
䯱 pi pei fu
䯲 pa ba
䯳 song
䯴 chang
䯵 nie
䯶 man mian
䯷 song
䯸 ci
䯹 xian
䯺 kuo
䯼 di
䯽 pou bao
䯾 tiao diao
䯿 zu sui zui
䰀 wo
䰁 fei
䰂 cai
䰃 peng fang
䰄 sai shi
䰆 rou
䰇 qi
䰈 cuo
䰉 pan ban
䰊 bo
䰋 man
䰌 zong cong
䰍 ci
䰎 kui
䰏 ji
䰐 lan
䰒 meng
䰓 mian
䰔 pan
䰕 lu
䰖 zuan
䰗 jiu
䰘 liu jiao
䰙 yi
䰚 wen
䰛 li ge
䰜 li
䰝 zeng
䰞 zhu
䰟 hun
䰠 shen
䰡 chi
䰢 xing
䰣 wang
䰤 dong
䰥 huo yu
䰦 pi
䰧 hu
䰨 mei
䰩 che du
䰪 mei
䰫 chao zhao
䰬 ju
䰭 nou
䰯 yi
䰰 ru
䰱 ling long
䰲 ya
䰴 qi
䰵 zi
䰷 bang
䰸 gong
䰹 ze
䰺 jie
䰻 yu
䰼 qin yin shen
䰽 bei
䰿 tuo
䱀 yang
䱁 qiao
䱂 you
䱃 zhi
䱄 jie
䱅 mo
䱆 sheng
䱇 shan
䱈 qi
䱉 shan
䱊 mi
䱋 gong
䱌 yi
䱍 geng
䱎 geng
䱏 tou
䱐 fu
䱑 xue
䱒 ye
䱓 ting
䱔 tiao chou
䱕 mou mei
䱖 liu
䱗 can
䱘 li
䱚 lu
䱛 huo xu yi
䱜 cuo
䱝 pai bei
䱞 liu
䱟 ju
䱠 zhan
䱡 ju
䱢 zheng
䱣 zu
䱤 xian
䱥 zhi ji
䱨 la
䱫 la
䱭 geng
䱮 e
䱯 mu
䱱 ti di
䱲 yuan
䱳 zhan
䱴 geng
䱵 weng
䱶 lang
䱸 sou qiu
䱹 zha
䱺 hai
䱻 hua
䱼 zhan
䱽 chang
䱾 lou
䱿 chan
䲀 zhi
䲂 xuan
䲃 zao suo chao
䲄 min
䲅 gui
䲆 su
䲉 si
䲊 duo wei tuo
䲋 cen
䲌 kuan
䲍 teng
䲎 nei
䲏 lao
䲐 lu
䲑 yi
䲒 xie
䲓 yan
䲔 qing
䲕 pu
䲗 xian
䲙 jie
䲚 lai
䲛 meng
䲜 ye
䲞 li
䲟 yin
䲠 chun
䲡 qiu
䲢 teng
䲣 yu
䲦 dai
䲧 du
䲨 hong
䲪 xi
䲬 qi
䲮 yuan
䲯 ji
䲱 fang
䲲 gong song
䲳 hang
䲴 zhen
䲵 que
䲸 jie
䲹 pi
䲺 gan
䲻 xuan yuan
䲼 sheng
䲽 shi diao
䲾 qiao
䲿 ci
䳀 die yi
䳁 bo
䳂 diao chao tiao xiao
䳃 wan
䳄 ci
䳅 zhi
䳆 bai
䳇 wu
䳈 bao
䳉 dong dan
䳊 ba
䳋 tong xiao
䳍 gong
䳎 jiu
䳏 gui jue
䳐 ci
䳑 you
䳒 yuan
䳓 lao
䳔 ju jiu
䳕 fu
䳖 nie
䳗 e
䳘 e
䳙 xing
䳚 kan he
䳛 yan
䳜 tu
䳝 pou bu
䳞 beng
䳟 ming
䳠 shui zhu
䳡 yan zhui
䳢 qi
䳣 yuan
䳤 bie
䳦 xuan
䳧 hou
䳨 huang
䳩 yao
䳪 juan
䳫 kui
䳬 e
䳭 ji
䳮 mo
䳯 chong
䳰 bao
䳱 wu
䳲 zhen
䳳 xu
䳴 ta da
䳵 chi
䳶 xi qi ji
䳷 cong
䳸 ma
䳹 kou
䳺 yan
䳻 can zhan
䳽 he
䳾 deng
䳿 ran
䴀 tong
䴁 yu
䴂 xiang
䴃 nao
䴄 shun
䴅 fen
䴆 pu
䴇 ling
䴈 ao
䴊 yi
䴋 huan xuan
䴌 meng
䴍 ying
䴎 lei
䴏 yan
䴐 bao
䴑 die
䴒 ling
䴓 shi
䴔 jiao
䴕 lie
䴖 jing
䴗 ju
䴘 ti
䴙 pi
䴚 gang
䴛 xiao
䴜 wai
䴝 chuai
䴞 di
䴟 huan
䴠 yao
䴡 li
䴢 mi
䴣 hu
䴤 sheng
䴥 jia
䴦 yin
䴧 wei
䴩 piao
䴪 lu
䴫 ling
䴭 cai
䴮 shan
䴯 hu
䴰 shu yi
䴱 tuo
䴲 mo
䴳 hua
䴵 bing
䴶 peng
䴷 hun huan
䴸 fu
䴹 guo luo hun
䴺 bu
䴻 li
䴼 chan
䴽 pi
䴾 cuo
䴿 meng
䵀 suo
䵁 qiang
䵂 zhi
䵃 kuang huang
䵄 bi
䵅 ao
䵆 meng
䵇 xian
䵈 ku
䵉 tou
䵊 tuan
䵋 wei
䵌 xian
䵎 tuan
䵏 lao
䵐 chan
䵑 ni
䵒 ni
䵓 li
䵔 dong
䵕 ju
䵖 qian qin
䵗 bo bi
䵘 shai
䵙 zha
䵚 tao
䵛 qian
䵜 nong
䵝 yi ya
䵞 jing
䵟 gan
䵠 di zhuo
䵡 jian
䵢 mei
䵣 da
䵤 jian xian
䵥 yu
䵦 xie wu
䵧 zai
䵨 mang
䵩 li
䵪 gun hun
䵫 xun yu
䵬 ta
䵭 zhe
䵮 yang
䵯 tuan
䵰 shang
䵱 xi
䵲 qiao
䵳 wei
䵴 ying zeng yun
䵵 chua zhuo
䵶 qu gou
䵷 wa
䵹 zhi
䵺 ting ding tian
䵻 hui gu
䵼 shang
䵽 ca
䵾 fu
䵿 tie
䶀 ta
䶁 ta
䶂 zhuo jue
䶃 han
䶄 ping
䶅 he
䶆 zhui
䶇 zhou
䶈 bo
䶉 liu
䶊 nv
䶋 xi
䶌 pao
䶍 di
䶎 he
䶏 ti
䶐 wai hui
䶑 ti
䶒 qi
䶓 ji
䶔 chi
䶖 jin
䶗 ke qia
䶘 li
䶙 ju
䶚 qu
䶛 la
䶜 gu
䶝 qia
䶞 qi
䶟 xian
䶠 jian
䶡 shi ze
䶢 jian xian
䶣 ai gai
䶤 hua
䶥 zha ju chu
䶦 ze
䶧 yao
䶨 zhan
䶩 ji
䶪 cha
䶫 yan
䶬 jian
䶮 yan
䶰 jiao
䶱 tong
䶲 nan
䶳 yue
䶵 chi
䶷 jiao
䶸 yao
䶹 zuo
一 yi
丁 ding
丂 kao qiao yu
七 qi
丄 shang
丅 xia
丆 han
万 wan mo
丈 zhang
三 san
上 shang
下 xia
丌 ji qi
不 bu
与 yu
丏 mian
丐 gai
丑 chou
丒 chou
专 zhuan
且 qie
丕 pi
世 shi
丗 shi
丘 qiu
丙 bing
业 ye
丛 cong
东 dong
丝 si
丞 cheng
丠 qiu
両 liang
丢 diu
丣 you
两 liang
严 yan
丧 sang
丨 gun
丩 jiu
个 ge
丫 ya
丬 qiang
中 zhong
丮 ji
丯 jie
丰 feng
丱 guan kuang
串 chuan
丳 chan chuan
临 lin
丵 zhuo
丶 zhu
丷 ba
丸 wan
丹 dan
为 wei
主 zhu
丼 jing dan
丽 li
举 ju
丿 pie yi
乀 fu
乁 yi ji
乂 yi
乃 nai
乄 wu
久 jiu
乆 jiu
乇 tuo zhe
么 me
义 yi
乊 yi
之 zhi
乌 wu
乍 zha
乎 hu
乏 fa
乐 le yue
乑 yin pan zhong
乒 ping
乓 pang
乔 qiao
乕 hu
乖 guai
乗 cheng
乘 cheng
乙 yi
乚 yin
乛 ya
乜 mie nie
九 jiu
乞 qi
也 ye
习 xi
乡 xiang
乢 gai
乣 jiu
乤 xia
乥 hu
书 shu
乧 dou
乨 shi
乩 ji
乪 nang
乫 jia
乬 ju
乭 shi
乮 mao
乯 hu
买 mai
乱 luan
乲 zi
乳 ru
乴 xue
乵 yan
乶 fu
乷 sha
乸 na
乹 gan
乺 suo
乻 yu
乼 cui
乽 zhe
乾 qian
乿 zhi luan
亀 gui
亁 gan
亃 lin
亄 yi
亅 jue
了 le liao
亇 ma
予 yu
争 zheng
亊 shi
事 shi
二 er
亍 chu
于 yu
亏 kui
亐 yu
云 yun
互 hu
亓 qi
五 wu
井 jing
亖 si
亗 sui
亘 gen
亚 ya
些 xie
亜 ya
亝 qi zhai
亟 ji qi
亠 tou
亡 wang
亢 kang
亣 da
交 jiao
亥 hai
亦 yi
产 chan
亨 heng
亩 mu
亪 ye
享 xiang
京 jing
亭 ting
亮 liang
亯 xiang
亰 jing
亱 ye
亲 qin qing
亳 bo
亴 you
亵 xie
亶 dan
亷 lian
亸 duo
亹 wei
人 ren
亻 ren
亼 ji
亽 ji
亾 wang
亿 yi
什 shen shi
仁 ren
仂 le
仃 ding
仄 ze
仅 jin
仆 pu
仇 chou qiu
仈 ba
仉 zhang
今 jin
介 jie
仌 bing
仍 reng
从 cong
仏 fo
仐 san
仑 lun
仒 bing
仓 cang
仔 zai zi
仕 shi
他 ta
仗 zhang
付 fu
仙 xian
仚 xian
仛 tuo duo cha zhe
仜 hong
仝 tong
仞 ren
仟 qian
仠 gan han
仡 ge
仢 bo
代 dai
令 ling
以 yi
仦 chao
仧 chang
仨 sa
仩 chang
仪 yi
仫 mu
们 men
仭 ren
仮 fan
仯 chao miao
仰 yang
仱 qian jing
仲 zhong
仳 pi
仴 wo
仵 wu
件 jian
价 jia jie
仸 yao fo
仹 feng
仺 cang
任 ren
仼 wang
份 fen
仾 di
仿 fang
伀 zhong
企 qi
伂 pei
伃 yu xu
伄 diao
伅 dun
伆 wu
伇 yi
伈 xin
伉 kang
伊 yi
伋 ji
伌 ai
伍 wu
伎 ji
伏 fu
伐 fa
休 xiu
伒 jin yin
伓 pi
伔 dan
伕 fu
伖 tang
众 zhong
优 you
伙 huo
会 hui kuai
伛 yu
伜 cui
伝 yun
伞 san
伟 wei
传 chuan zhuan
伡 che
伢 ya
伣 qian
伤 shang
伥 chang
伦 lun
伧 cang
伨 xun
伩 xin
伪 wei
伫 zhu
伬 ze
伭 xian
伮 nu
伯 bo bai
估 gu
伱 ni
伲 ni
伳 xie
伴 ban
伵 xu
伶 ling
伷 zhou
伸 shen
伹 qu zu
伺 ci si
伻 beng
似 shi si
伽 ga jia qie
伾 pi
伿 yi
佀 si
佁 yi
佂 zheng
佃 dian
佄 han gan
佅 mai
但 dan
佉 qu qia
佊 bi
佋 zhao shao
佌 ci
位 wei
低 di
住 zhu
佐 zuo
佑 you
佒 yang
体 ti
何 he
佖 bi
佗 tuo
佘 she
余 yu
佚 yi
佛 fu fo
作 zuo
佝 gou
佞 ning
佟 tong
你 ni
佡 xian
佢 qu
佣 yong
佤 wa
佥 qian
佦 shi
佧 ka
佨 bao
佩 pei
佪 hui huai
佫 he ge
佬 lao
佭 xiang
佮 ge e
佯 yang
佰 bai
佱 fa
佲 ming
佳 jia
佴 nai
佶 ji
佷 hen heng
佸 huo
佹 gui
佺 quan
佻 tiao
佼 jiao
佽 ci
佾 yi
使 shi
侀 xing
侁 shen
侂 tuo
侃 kan
侄 zhi
侅 gai hai
侇 yi
侈 chi
侉 kua
侊 guang
例 li
侌 yin
侍 shi
侎 mi
侏 zhu
侐 xu
侑 you
侒 an
侓 lu
侔 mou
侕 er
侗 dong
侘 cha
侙 chi
侚 xun
供 gong
侜 zhou
依 yi
侞 ru
侟 cun jian
侠 xia
価 si
侢 dai
侣 lv
侤 ta
侥 jiao yao
侦 zhen
侧 ce
侨 qiao
侩 kuai
侪 chai
侫 ning
侬 nong
侭 jin
侮 wu
侯 hou
侰 jiong
侱 cheng ting
侲 zhen chen
侳 zuo
侴 chou
侵 qin
侸 shu dou
侹 ting
侺 shen
侻 tui tuo
侼 bo
侽 nan
侾 xiao
便 bian pian
俀 tui
促 cu
俄 e
俅 qiu
俆 xu shu
俇 guang
俈 ku
俉 wu
俊 jun
俋 yi
俌 fu
俍 liang
俎 zu
俏 qiao
俐 li
俑 yong
俒 hun
俓 jing ying
俕 san
俖 pei
俗 su
俘 fu
俙 xi
俚 li
俛 fu mian
俜 ping
保 bao
俞 yu
俟 qi si
信 xin
俢 xiu
俣 yu
俤 di
俦 chou
俧 zhi
俨 yan
俩 lia liang
俪 li
俫 lai
俭 jian
修 xiu
俯 fu
俰 huo
俱 ju
俲 xiao
俳 pai
俴 jian
俵 biao
俶 chu
俷 fei
俸 feng
俹 ya
俺 an
俻 bei
俼 yu
俽 xin
俾 bi
俿 hu chi
倁 zhi
倃 jiu
倄 yao
倅 cui zu
倇 wan
倊 zong
倌 guan
倍 bei
倎 tian
倏 shu
倐 shu
倒 dao
倓 tan
倔 jue
倕 chui
倗 peng ping
倘 tang
候 hou
倚 yi
倛 qi
倜 ti
倝 gan
倞 jing
借 jie
倠 sui
倡 chang
倢 jie qie
倣 fang
倥 kong
倦 juan
倧 zong
倨 ju
倩 qian
倪 ni
倬 zhuo
倭 wo
倮 luo
倯 song
倰 leng ling
倱 hun
倳 zi
倴 ben
倵 wu
倶 ju
倷 nai
倸 cai
倹 jian
债 zhai
倻 ye
值 zhi
倽 sha
倾 qing
倿 ning
偀 ying
偁 cheng
偂 qian
偃 yan
偄 ruan ru
偅 zhong chong tong
偆 chun
假 jia
偈 ji
偊 yu
偋 bing
偌 ruo
偍 ti
偎 wei
偏 pian
偐 yan
偒 tang dang
偓 wo
偔 e
偕 xie
偖 che
偗 sheng
偘 kan
偙 di
做 zuo
偛 cha
停 ting
偝 bei
偞 xie ye zha
偟 huang
偠 yao
偡 zhan
偢 chou qiao zou
偣 yan
偤 you
健 jian
偦 xu
偧 zha
偨 ci
偩 fu
偪 bi fu
偫 zhi
偬 zong
偭 mian
偮 ji
偯 yi
偰 xie
偱 xun
偲 cai
偳 duan
偶 ou
偷 tou
偸 tou
偹 bei
偺 za zan
偻 lou lv
偼 jie
偾 fen
偿 chang
傀 kui
傁 sou
傂 zhi si
傃 su
傄 xia
傅 fu
傆 yuan
傇 rong
傈 li
傉 nu
傊 yun
傋 jiang gou
傍 bang
傎 dian
傏 tang
傐 hao
傒 xi
傓 shan
傔 qian jian
傕 jue
傗 chu
傚 xiao
傛 yong rong
傜 yao
傝 tan ta
傞 suo
傟 yang
傠 fa
傡 bing
傣 dai
傤 zai
傥 tang
傦 gu
傧 bin
储 chu
傩 nuo
傪 can san ca sen
傫 lei
催 cui
傮 zao cao
傰 beng peng
傱 song shuang
傲 ao
傶 zu qi
傸 chuang
傹 jing
傺 chi
傻 sha
傼 han
傽 zhang
傿 yan yin
僀 di
僁 xie su
僃 bei
僄 piao biao
僆 lian
僇 lu
僈 man
僊 xian
僋 tan lan
僌 ying
働 dong
僎 zhuan
像 xiang
僐 shan
僒 jiong
僓 tui
僔 zun
僖 xi
僗 lao
僘 chang
僙 guang
僚 liao
僛 qi
僜 cheng deng teng
僝 chan zhuan
僟 ji
僠 bo
僡 hui
僢 chuan chun
僣 tie jian
僦 jiu
僧 seng
僩 xian
僪 ju yu
僫 e
僬 jiao
僭 jian
僮 tong
僯 lin
僰 bo
僲 xian
僳 su
僴 xian
僵 jiang
僶 min
僷 ye
僸 jin
僺 qiao
僻 pi
僼 feng
僽 zhou
僾 ai
僿 sai
儃 chan shan tan dan zhan
儅 dang
儆 jing
儇 xuan
儊 chu
儋 dan
儌 jiao
儍 sha
儏 can
儑 an
儒 ru
儓 tai
儖 lan
儗 ni yi ai
儘 jin
儙 qian
儚 meng
儛 wu
儜 ning
儝 qiong
儞 ni
儠 lie la
儡 lei
儢 lv
儤 bao
儥 yu di du
儦 biao
儧 zan
儨 zhi
儩 si
儫 hao
儬 qing
儮 li
儯 teng
儰 wei
儱 long
儳 chan
儴 rang
儵 shu tiao
儶 hui xie
儹 zan
儽 lei luo
儾 nang
儿 er
兀 wu
允 yun
兂 zan
元 yuan
兄 xiong
充 chong
兆 zhao
先 xian
光 guang
兊 dui
克 ke
免 mian
兎 tu
兏 chang
児 er
兑 dui
兓 jin zan
兔 tu
兕 si
兖 yan
兘 shi
党 dang
兛 qian
兜 dou
兝 fen
兞 mao
兟 shen
兠 dou
兢 jing
兣 li
兤 huang
入 ru
兦 wang
全 quan
兪 yu shu zhu
八 ba
公 gong
六 liu
兮 xi
兯 han
兰 lan
共 gong
兲 tian
关 guan
兴 xing
兵 bing
其 qi
具 ju
典 dian
兹 zi ci
兺 fen
养 yang
兼 jian
兽 shou
兾 ji
兿 yi
冀 ji
冁 chan
冂 jiong
冃 mao
冄 ran
内 nei
円 yuan
冇 mao
冈 gang
冉 ran
冋 jiong
册 ce
再 zai
冎 gua
冏 jiong
冐 mao
冒 mao
冓 gou
冔 xu
冕 mian
冖 mi
冗 rong
冘 yin you
写 xie
冚 kan
军 jun
农 nong
冝 yi
冞 mi
冟 shi
冠 guan
冡 meng
冢 zhong
冣 ju
冤 yuan
冥 ming
冦 kou
冧 lin
冨 fu
冩 xie
冫 bing
冬 dong
冭 tai
冮 gang
冯 feng
冰 bing
冱 hu
冲 chong
决 jue
冴 hu
况 kuang
冶 ye
冷 leng
冸 pan
冹 fu
冺 min
冻 dong
冼 xian
冽 lie
冾 qia
冿 jian
净 jing
凁 sou
凂 mei
凃 tu
凄 qi
凅 gu
准 zhun
凇 song
凉 liang
凊 qing
凋 diao
凌 ling
凎 gan
减 jian
凐 yin
凑 cou
凒 ai
凓 li
凔 chuang cang
凕 ming
凖 zhun
凗 cui
凘 si
凚 jin
凛 lin
凝 ning
凞 xi
凟 du
几 ji
凡 fan
凢 fan
凣 fan
凤 feng
凥 ju
処 chu
凧 zheng
凨 feng
凩 mu
凪 zhi
凫 fu
凬 feng
凭 ping
凮 feng
凯 kai
凰 huang
凲 gan
凳 deng
凴 ping
凵 qian kan
凶 xiong
凷 kuai
凸 tu
凹 ao
出 chu
击 ji
凼 dang
函 han
凾 han
凿 zao
刀 dao
刁 diao
刂 dao
刃 ren
刄 ren
刅 chuang
分 fen
切 qie
刈 yi
刉 ji
刊 kan
刋 qian
刌 cun
刍 chu
刎 wen
刏 ji
刐 dan
刑 xing
划 hua
刓 wan
刔 jue
刕 li
刖 yue
列 lie
刘 liu
则 ze
刚 gang
创 chuang
刜 fu
初 chu
刞 qu
刟 diao
删 shan
刡 min
刢 ling
刣 zhong
判 pan
刦 jie
刧 jie
刨 pao bao
利 li
别 bie
刬 chan
刭 jing
刮 gua
刯 geng
到 dao
刱 chuang
刲 kui
刳 ku
刴 duo
刵 er
制 zhi
刷 shua
券 quan xuan
刹 sha cha
刺 ci
刻 ke
刼 jie
刽 gui
刾 ci
刿 gui
剀 kai
剁 duo
剂 ji
剃 ti
剅 lou
剆 luo
剈 yuan
剉 cuo
削 xue xiao
剋 kei
剌 la
前 qian
剏 chuang
剐 gua
剑 jian
剒 cuo
剓 li
剔 ti
剕 fei
剖 pou
剘 qi
剙 chuang
剚 zi
剜 wan
剞 ji
剟 duo
剠 qing lve
剡 shan
剢 du zhuo
剣 jian
剤 ji
剥 bo bao
剦 yan
剧 ju
剨 huo
剩 sheng
剪 jian
剫 duo du
剬 duan tuan zhi
剭 wu
副 fu
剰 sheng
剱 jian
割 ge
剳 da zha
剶 chuan
剸 tuan zhuan
剹 lu jiu
剺 li
剻 peng
剼 shan
剽 piao
剿 jiao
劀 gua
劁 qiao
劂 jue
劃 hua huai
劄 zha
劅 zhuo
劆 lian
劈 pi
劋 jiao chao
劎 jian
劐 huo
劒 jian
劓 yi
劔 jian
劕 zhi
劖 chan
劗 jian zuan
劘 mo mi
劙 li
力 li
劜 ya
劝 quan
办 ban
功 gong
加 jia
务 wu
劢 mai
劣 lie
劤 jin
劥 keng
劦 xie lie
劧 zhi
动 dong
助 zhu
努 nu
劫 jie
劬 qu
劭 shao
劮 yi
劯 zhu
劰 mo
励 li
劲 jin jing
劳 lao
労 lao
劵 juan
劶 kou
劷 yang
劸 wa
効 xiao
劺 mou
劻 kuang
劼 jie
劽 lie
劾 he
势 shi
勀 ke
勂 gao
勃 bo
勄 min
勅 chi
勆 lang
勇 yong
勈 yong
勉 mian
勊 ke
勋 xun
勌 juan
勍 qing
勎 lu
勏 bu
勐 meng
勑 chi lai
勒 lei le
勓 kai
勔 mian
勖 xu
勗 xu
勘 kan
勚 yi
勜 weng yang
募 mu
勠 lu
勡 piao
勤 qin
勥 jiang qiang
勦 chao jiao
勧 quan
勨 xiang
勪 jue
勫 fan
勬 juan
勭 tong dong
勮 ju
勯 dan
勰 xie
勲 xun
勴 lv
勶 che
勷 rang xiang
勹 bao
勺 shao
勼 jiu
勽 bao
勾 gou
勿 wu
匀 yun
匁 wen
匂 xiong
匃 gai
匄 gai
包 bao
匆 cong
匇 yi
匈 xiong
匉 peng
匊 ju
匋 tao yao
匌 ge
匍 pu
匎 e
匏 pao
匐 fu
匑 gong
匒 da
匓 jiu
匔 gong
匕 bi
化 hua
北 bei
匘 nao
匙 shi chi
匚 fang
匛 jiu
匜 yi
匝 za
匞 jiang
匟 kang
匠 jiang
匡 kuang
匢 hu
匣 xia
匤 qu
匥 fan
匦 gui
匧 qie
匨 zang cang
匩 kuang
匪 fei
匫 hu
匬 yu
匮 kui
匰 dan
匲 lian
匳 lian
匴 suan
匵 du
匶 jiu
匷 jue
匸 xi
匹 pi
区 qu ou
医 yi
匼 ke
匽 yan
匾 bian
匿 ni
十 shi
卂 xun
千 qian
卄 nian
卅 sa
卆 zu
升 sheng
午 wu
卉 hui
半 ban
卋 shi
卌 xi
卍 wan
华 hua
协 xie
卐 wan
卑 bei
卒 zu cu
卓 zhuo
单 dan chan shan
卖 mai
南 nan na
単 dan
卙 ji chi
博 bo
卛 shuai
卜 bo bu
卝 kuang guan
卞 bian
卟 bu
占 zhan
卡 ka qia
卢 lu
卣 you
卤 lu
卥 xi
卦 gua
卧 wo
卨 xie
卩 jie
卪 jie
卫 wei
卬 ang
卭 qiong
卮 zhi
卯 mao
印 yin
危 wei
卲 shao
即 ji
却 que
卵 luan
卶 chi
卷 juan
卸 xie
卺 jin
卼 wu
卾 e
卿 qing
厀 xi
厁 san
厂 chang
厃 wei yan
厄 e
厅 ting
历 li
厇 zhe zhai
厈 han an
厉 li
厊 ya
压 ya
厌 yan
厍 she
厎 di zhi
厏 zha zhai
厐 pang
厑 ya
厒 qie
厓 ya ai
厔 zhi shi
厕 ce
厖 mang
厗 ti
厘 li
厚 hou
厛 ting
厜 zui
厝 cuo
厞 fei
原 yuan
厡 yuan
厢 xiang
厣 yan
厥 jue
厦 sha xia
厧 dian
厨 chu
厩 jiu
厪 jin
厫 ao
厬 gui
厮 si
厯 li
厰 chang
厱 lan qian
厳 yan
厵 yuan
厶 si mou
厷 gong hong
厸 lin min
厹 rou qiu
厺 qu
去 qu
厼 er
厽 lei
厾 du
县 xian
叀 zhuan hui
叁 san
参 can cen shen
叅 can
叆 ai
叇 dai
又 you
叉 cha
及 ji
友 you
双 shuang
反 fan
収 shou
叏 guai
叐 ba
发 fa
叒 ruo
叓 shi li
叔 shu
叕 zhuo
取 qu
受 shou
变 bian
叙 xu
叚 xia
叛 pan
叜 sou
叝 ji
叞 wei
叟 sou
叠 die
叡 rui
口 kou
古 gu
句 ju gou
另 ling
叧 gua
叨 dao tao
叩 kou
只 zhi
叫 jiao
召 zhao shao
叭 ba
叮 ding
可 ke
台 tai
叱 chi
史 shi
右 you
叴 qiu
叵 po
叶 ye xie
号 hao
司 si
叹 tan
叺 chi
叻 le
叼 diao
叽 ji
叾 liao
叿 hong
吀 mie
吁 xu yu
吂 mang
吃 chi
各 ge
吅 xuan song
吆 yao
吇 zi ji
合 he ge
吉 ji
吊 diao
吋 cun dou ying
同 tong
名 ming
后 hou
吏 li
吐 tu
向 xiang
吒 zha
吓 xia he
吔 ye
吕 lv
吖 a
吗 ma
吘 ou
吙 huo
吚 yi xi
君 jun
吜 chou
吝 lin
吞 tun
吟 yin
吠 fei
吡 bi
吢 qin
吣 qin
吤 jie ge xie
吥 bu pou
否 fou pi
吧 ba
吨 dun
吩 fen
吪 e hua
含 han
听 ting
吭 keng hang
吮 shun
启 qi
吰 hong
吱 zhi zi
吲 yin
吴 wu
吵 chao
吷 xue chuo jue
吸 xi
吹 chui
吺 dou ru
吻 wen
吼 hou
吽 hong
吾 wu
吿 gao
呀 ya
呁 jun
呃 e
呄 ge
呅 mei wen
呆 dai
呇 men
呈 cheng
呉 wu
告 gao
呋 fu
呌 jiao
呍 hong
呎 chi ying
呏 sheng
呐 na
呑 tun
呒 m
呓 yi
呔 dai
呕 ou
呖 li
呗 bei
员 yuan yun
呙 guo
呚 wen
呛 qiang
呜 wu
呝 e
呞 shi
呟 juan
呠 pen
呡 wen min
呢 ne ni
呣 m
呤 ling
呥 ran
呦 you
呧 di
周 zhou
呩 shi
呪 zhou
呫 tie che
呬 xi chi
呭 yi
呮 qi zhi
呯 ping
呰 zi ci ji xi
呱 gu gua
呲 ci
味 wei
呴 xu hou gou gu
呵 he
呶 nao
呷 xia
呸 pei
呹 yi chi
呺 xiao hao
呻 shen
呼 hu
命 ming
呾 da ya ta dan
呿 qu ka
咀 ju zui
咁 gan han xian
咂 za
咃 tuo
咄 duo
咅 pou
咆 pao
咇 bi
咈 fu
咉 yang
咊 he
咋 za ze zha
和 he hu huo
咍 hai
咎 jiu
咏 yong
咐 fu
咑 da
咒 zhou
咓 wa
咔 ka
咕 gu
咖 ka ga
咗 zuo
咘 bu
咙 long
咚 dong
咛 ning
咜 ta
咝 si
咞 xian
咟 huo
咠 qi
咡 er
咢 e
咣 guang
咤 zha
咥 xi
咦 yi
咧 lie
咨 zi
咩 mie
咪 mi
咫 zhi
咬 yao
咭 ji xi qia
咮 zhou zhu ru
咯 ge ka lo luo
咰 shu xun
咱 zan
咲 xiao
咳 ke hai
咴 hui
咵 kua
咶 huai shi guo gua hua
咷 tao tiao
咸 xian
咹 e an n
咺 xuan
咻 xiu
咽 yan ye
咾 lao
咿 yi
哀 ai
品 pin
哂 shen
哃 tong
哄 hong
哅 xiong hong
哆 duo
哇 wa
哈 ha
哉 zai
哊 you
哋 die di
哌 pai
响 xiang
哎 ai
哏 gen
哐 kuang
哑 ya
哒 da
哓 xiao
哔 bi
哕 hui yue
哖 nian
哗 hua
哘 xing
哙 kuai
哚 duo
哛 fen
哜 ji
哝 nong
哞 mou
哟 yo
哠 hao
哢 long
哣 pou
哤 mang
哥 ge
哦 o e
哧 chi
哨 shao
哩 li
哪 na ne
哫 zu
哬 he
哭 ku
哮 xiao
哰 lao
哱 bo
哲 zhe
哳 zha
哴 liang lang
哵 ba
哶 mie
哷 lie lv
哸 sui
哹 fu
哺 bu
哻 han
哼 heng hng
哽 geng
哾 shuo yue
哿 ge
唀 you
唁 yan
唂 gu
唃 gu
唅 han
唆 suo
唇 chun
唈 yi
唉 ai
唊 jia qian
唋 tu
唌 xian yan dan
唍 wan
唎 li
唏 xi
唐 tang
唑 zuo
唒 qiu
唔 wu
唕 zao
唖 ya
唗 dou
唘 qi
唙 di
唛 mai
唜 mo
唝 hong
唞 dou
唟 qu
唠 lao
唡 liang ying
唢 suo
唣 zao
唤 huan
唥 lang
唦 sha
唧 ji
唨 zu
唩 wo wei
唪 feng
唫 jin yin
唬 hu
唭 qi
售 shou
唯 wei
唰 shua
唱 chang
唲 er wa
唳 li
唴 qiang
唵 an
唶 ze jie
唷 yo
唹 yu
唺 tian
唻 lai
唼 sha
唽 xi
唾 tuo
唿 hu
啀 ai
啁 zhao zhou
啂 nou
啃 ken
啄 zhuo
啅 zhuo zhao
商 shang
啇 di shi zhai
啈 heng e za
啉 lin
啊 a
啋 cai xiao
啌 xiang qiang
啍 tun zhun xiang tui dui
啎 wu
啐 cui
啑 sha za jie die ti
啒 gu
啔 qi
啕 tao
啖 dan
啗 dan
啘 ye wa
啙 zi ci
啚 bi tu
啛 cui
啜 chuai chuo
啝 he
啠 zhe
啡 fei
啣 xian
啤 pi
啥 sha
啦 la
啧 ze
啨 ying qing
啩 gua
啪 pa
啫 zhe
啬 se
啭 zhuan
啮 nie
啯 guo
啰 luo
啱 yan
啲 di
啳 quan jue
啴 chan
啵 bo
啶 ding
啷 lang
啸 xiao
啹 ju
啺 tang
啻 chi
啼 ti
啽 an
啾 jiu
啿 dan
喀 ka
喁 yong yu
喂 wei
喃 nan
善 shan
喅 yu
喆 zhe
喇 la
喈 jie
喉 hou
喊 han
喋 die zha
喌 zhou
喍 chai
喏 nuo
喐 yu
喑 yin
喒 za zan
喓 yao
喔 wo
喕 mian
喖 hu
喗 yun
喘 chuan
喙 hui
喛 huan yuan xuan he
喜 xi
喝 he
喞 ji
喟 kui
喠 zhong chong
喡 wei
喢 sha che
喣 xu
喤 huang
喥 duo zha
喦 nie yi
喧 xuan
喨 liang
喩 yu
喭 yan
喯 pen ben
喰 can sun qi
喱 li
喳 zha cha
喴 wei
喵 miao
営 ying
喷 pen
喸 bu
喹 kui
喺 xi
喻 yu
喼 jie
喽 lou
喾 ku
喿 zao qiao
嗀 hu
嗁 ti
嗂 yao
嗃 he xiao hu
嗄 sha
嗅 xiu
嗈 yong
嗉 su
嗋 xie
嗌 ai yi
嗍 suo
嗏 cha
嗐 hai
嗑 ke
嗒 da
嗓 sang
嗔 chen
嗕 ru
嗖 sou
嗗 wa gu
嗘 ji
嗙 pang beng bang
嗛 qian xian qie
嗜 shi
嗝 ge
嗞 zi
嗟 jie
嗠 lao
嗡 weng
嗢 wa
嗣 si
嗤 chi
嗥 hao
嗦 suo
嗨 hai
嗪 qin
嗫 nie
嗬 he
嗭 zhi
嗮 sai
嗯 ng
嗰 ge
嗱 na
嗲 dia
嗳 ai
嗴 qiang
嗵 tong
嗷 ao
嗸 ao
嗺 zui sui
嗻 zhe zhu
嗼 mo
嗽 sou
嗾 sou
嗿 tan
嘀 di
嘁 qi
嘂 jiao
嘃 chong
嘄 jiao dao
嘅 kai ge
嘇 shan can shen
嘈 cao
嘉 jia
嘊 ai
嘋 xiao
嘌 piao
嘎 ga
嘏 gu
嘐 xiao jiao lao bao miu
嘑 hu
嘒 hui
嘕 xian
嘘 xu shi
嘙 po
嘚 de dei
嘛 ma
嘝 hu
嘞 lei
嘟 du
嘠 ga
嘡 tang
嘢 ye
嘣 beng
嘤 ying
嘥 sai
嘦 jiao
嘧 mi
嘨 xiao
嘪 mai
嘫 ran
嘬 zuo
嘭 peng
嘱 zhu
嘲 chao
嘳 kui
嘴 zui
嘶 si
嘷 hao
嘹 liao
嘺 qiao
嘻 xi
嘼 chu xu shou
嘾 dan tan
嘿 hei
噀 xun
噁 e wu wo
噂 zun
噃 fan bo
噄 chi
噆 zan can
噇 chuang
噈 cu za he
噉 dan
噊 yu
噋 tun kuo
噌 ceng
噍 jiao
噎 ye
噏 xi
噐 qi
噑 hao
噒 lian
噔 deng
噕 hui
噖 yin
噗 pu
噘 jue
噙 qin
噛 nie
噜 lu
噞 yan
噟 ying
噡 zhan dan
噢 o
噣 zhou zhuo zhu du
噤 jin
噧 xie
器 qi
噩 e
噪 zao
噫 yi
噬 shi
噭 jiao qiao chi
噮 yuan
噰 yong
噱 xue
噳 yu
噵 dao
噶 ga
噷 hm xin hen
噹 dang
噺 xin
噻 sai
噼 pi
噽 pi
噾 yin
噿 zui
嚁 di
嚂 lan han
嚃 ta
嚄 huo
嚅 ru
嚆 hao
嚈 ye
嚉 duo
嚊 pi xi xiu
嚋 chou zhou
嚍 jin
嚎 hao
嚏 ti
嚑 xun
嚒 me
嚓 ca cha
嚔 ti zhi
嚖 hui
嚗 bo pao bao
嚘 you
嚚 yin
嚛 hu yo
嚜 me mei ma
嚝 hong
嚞 zhe
嚟 li
嚠 liu
嚡 hai
嚢 nang
嚣 xiao
嚤 mo
嚧 lu
嚩 mo
嚪 dan
嚫 chen
嚬 pin
嚭 pi
嚯 huo
嚰 mo
嚱 xi
嚵 chan
嚷 rang
嚸 dian
嚹 la
嚺 ta
嚻 xiao
嚼 jue jiao
嚽 chuo
嚾 huan
嚿 huo
囄 li
囆 chai
囇 li
囊 nang
囋 za zan can
囍 xi
囎 zen
囏 jian
囐 za nie yan e
囒 lan
囓 nie
囔 nang
囕 lan
囖 lo
囗 wei guo
囘 hui
囙 yin
囚 qiu
四 si
囜 nin
囝 jian nan yue
回 hui
囟 xin
因 yin
囡 nan
团 tuan
団 tuan
囤 dun tun
囥 kang
囦 yuan
囧 jiong
囨 pian
囩 yun
囫 hu
囬 hui
园 yuan
囮 e
囯 guo
困 kun
囱 cong
囲 tong
図 tu
围 wei
囵 lun
囶 guo
囷 qun
囸 ri
囹 ling
固 gu
囻 guo
囼 tai
国 guo
图 tu
囿 you
圀 guo
圁 yin
圂 hun huan
圃 pu
圄 yu
圅 han
圆 yuan
圈 quan juan
圉 yu
圊 qing
圌 chui
圎 yuan
圏 quan
圐 ku
圑 pu
圔 ya
圕 tu
圗 tu
圙 lve
圚 hui
圛 yi
圜 huan yuan
圝 luan
土 tu
圠 ya
圡 tu
圢 ting
圣 sheng
圤 pu
圥 lu
圦 kuai
圧 ya
在 zai
圩 wei xu
圪 ge
圫 tuo
圬 wu
圭 gui
圮 pi
圯 yi
地 di de
圱 qian su
圲 qian
圳 zhen
圴 zhuo
圵 dang
圶 qia
圷 xia
圸 shan
圹 kuang
场 chang
圻 qi
圼 nie
圽 mo
圾 ji
圿 jia
址 zhi
坁 zhi
坂 ban
坃 xun
坄 yi
坅 qin
坆 mei fen
均 jun
坈 rong keng
坉 tun
坊 fang
坋 fen
坌 ben
坍 tan
坎 kan
坏 huai
坐 zuo
坑 keng
坒 bi
坓 jing xing
坔 di lan
坕 jing
坖 ji
块 kuai
坘 di
坙 jing
坚 jian
坛 tan
坜 li
坝 ba
坞 wu
坟 fen
坠 zhui
坡 po
坢 ban pan
坣 tang
坤 kun
坥 qu
坦 tan
坧 zhi
坨 tuo
坩 gan
坪 ping
坫 dian
坬 gua wa
坭 ni
坮 tai
坯 pi
坰 jiong
坱 yang
坲 fo
坳 ao
坴 lu
坵 qiu
坶 mu mei
坷 ke
坸 gou
坹 xue
坺 ba
坻 di
坼 che
坽 ling
坾 zhu
坿 fu
垀 hu
垁 zhi
垂 chui
垃 la
垄 long
垅 long
垆 lu
垇 ao
垈 dai
垉 pao
垊 min
型 xing
垌 dong tong
垍 ji
垎 he
垏 lv
垐 ci
垑 chi
垒 lei
垓 gai
垔 yin
垕 hou
垖 dui
垗 zhao
垘 fu
垙 guang
垚 yao
垛 duo
垜 duo
垝 gui
垞 cha
垟 yang
垠 yin
垡 fa
垢 gou
垣 yuan
垤 die
垥 xie
垦 ken
垧 shang
垨 shou
垩 e
垪 bing
垫 dian
垬 hong
垭 ya
垮 kua
垯 da
垰 ka
垱 dang
垲 kai
垳 hang
垴 nao
垵 an
垶 xing
垷 xian
垸 yuan
垹 bang
垺 fu
垼 yi
垽 yin
垾 han
垿 xu
埀 chui
埁 qin
埂 geng
埃 ai
埄 beng feng
埅 fang di
埆 que
埇 yong
埈 jun
埉 jia xia
埊 di
埋 mai man
埌 lang
埍 juan
城 cheng
埏 shan
埐 jin qin
埑 zhe
埒 lie
埓 lie
埔 pu bu
埕 cheng
埖 hua
埗 bu
埘 shi
埙 xun
埚 guo
埛 jiong
埜 ye
埝 nian
埞 di
域 yu
埠 bu
埢 quan juan
埣 sui su
埤 pi
埥 qing zheng
埦 wan
埧 ju
埩 zheng cheng
埪 kong
埫 tang
埬 dong
埭 dai
埮 tan
埯 an
埱 chu tou
埲 beng bang
埳 kan xian
埴 zhi
埵 duo
埶 yi shi
埸 yi
培 pei
基 ji
埻 zhun dui guo
埼 qi
埽 sao
埾 ju
埿 ni ban
堀 ku
堁 ke
堂 tang
堃 kun
堄 ni
堆 dui
堇 jin
堈 gang
堉 yu
堋 peng
堌 gu
堍 tu
堎 leng
堏 fang
堐 ya
堑 qian
堒 kun
堓 an
堔 shen
堕 duo
堗 tu
堘 cheng
堙 yin
堚 hun
堛 bi
堜 lian
堞 die
堟 zhuan
堠 hou
堡 bao bu pu
堢 bao
堣 yu
堤 di
堥 mao mou wu
堦 jie
堧 ruan
堨 e
堩 geng
堪 kan
堫 zong
堬 yu
堭 huang
堮 e
堰 yan
堲 ji
堳 mei
堵 du
堶 tuo
堷 yin pou
堸 feng
堹 zhong
堺 jie
堻 jin
堼 heng
堽 gang
堾 chun
堿 jian kan xian
塀 ping
塁 lei
塂 xiang jiang
塃 huang
塄 leng
塅 duan
塆 wan
塇 xuan
塈 ji xi
塉 ji
塌 ta
塍 cheng
塎 yong
塐 su
塑 su
塓 mi
塔 ta
塕 weng
塖 cheng
塘 tang
塙 que qiao
塛 li
塜 zhong peng
塝 bang
塞 sai se
塟 zang
塠 dui
塣 zheng
塥 ge
塦 zhen
塧 ai
塨 gong
塩 yan
塪 kan
填 tian
塬 yuan
塭 wen
塮 xie
塯 liu
塰 hai
塱 lang
塲 chang shang
塳 peng
塴 beng
塶 lu
塷 lu
塺 mei
塻 mo
塼 zhuan tuan
塽 shuang
塾 shu
墀 chi
墁 man
墂 biao
境 jing
墄 ce
墅 shu
墆 zhi di
墇 zhang
墈 kan
墉 yong
墋 chen
墌 zhi zhuo
墍 xi
墎 guo
墏 qiang
墐 jin
墑 di
墒 shang
墓 mu
墔 cui
墕 yan
墖 ta
増 zeng
墘 qian
墙 qiang
墚 liang
墛 wei
墝 qiao
增 zeng
墟 xu
墡 shan
墢 ba fei
墣 pu
墤 kuai tui
墥 dong tuan
墦 fan
墧 que qiao
墨 mo
墩 dun
墪 dun
墫 zun cun
墬 di
墭 sheng
墯 duo
墱 deng
墲 mu wu
墴 huang
墵 tan
墷 ye
墸 zhu
墹 jian
墺 ao
墼 ji
墽 qiao ao
墿 yi tu
壀 pi
壁 bi
壂 dian
壃 jiang
壄 ye
壅 yong
壆 xue jue bo
壉 ju
壊 huai
壌 rang
壍 qian
壏 xian lan
壐 xi
壑 he
壒 ai
壔 dao
壕 hao
壖 ruan
壗 jin
壛 yan
壝 wei
壡 rui
壣 lin
壤 rang
壥 chan
壦 xun
壧 yan
壨 lei
士 shi
壬 ren
壭 san
壮 zhuang
声 sheng
壱 yi
売 mai
壳 ke qiao
壴 zhu
壵 zhuang
壶 hu
壷 hu
壸 kun
壹 yi
壻 xu
壾 mang
壿 zun
夀 shou
夁 yi
夂 zhi zhong
夃 gu ying
处 chu
夅 jiang
夆 feng pang
备 bei
夈 zhai
変 bian
夊 sui
夋 qun
夌 ling
复 fu
夎 cuo
夏 xia
夐 xiong
夑 xie
夒 nao
夓 xia
夔 kui
夕 xi
外 wai
夗 yuan wan
夘 mao wan
夙 su
多 duo
夛 duo
夜 ye
夝 qing
夞 wai
够 gou
夡 qi
夣 meng
夤 yin
夥 huo
夦 chen
大 da dai
夨 ze
天 tian
太 tai
夫 fu
夬 guai
夭 yao
央 yang
夯 hang
夰 gao
失 shi
夲 tao ben
夳 tai
头 tou
夵 yan tao
夶 bi
夷 yi
夸 kua
夹 jia ga
夺 duo
夻 hua
夼 kuang
夽 yun
夿 ba
奀 en
奁 lian
奂 huan
奃 di ti
奄 yan
奅 pao
奆 juan
奇 qi ji
奈 nai
奉 feng
奊 xie lie xi pi
奋 fen
奌 dian
奍 quan
奎 kui
奏 zou
契 qi
奒 kai
奓 zha
奔 ben
奕 yi
奖 jiang
套 tao
奘 zang zhuang
奙 ben
奚 xi
奛 huang
奜 fei
奝 diao
奞 xun
奟 beng keng
奠 dian
奡 ao
奢 she
奣 weng
奤 ha po tai
奥 ao
奦 wu
奨 jiang
奫 yun
奭 shi
奯 huo
奰 bi
奱 luan
奲 duo che
女 nv
奴 nu
奵 ding tian
奶 nai
奷 qian
奸 jian
她 ta
奺 jiu
奻 nuan
好 hao
奾 xian
奿 fan
妀 ji
妁 shuo
如 ru
妃 fei
妄 wang
妅 hong
妆 zhuang
妇 fu
妈 ma
妉 dan
妊 ren
妋 fu you
妌 jing
妍 yan
妎 hai jie
妏 wen
妐 zhong
妑 pa
妒 du
妓 ji
妔 keng hang
妕 zhong
妖 yao
妗 jin
妘 yun
妙 miao
妚 fou pei pi
妛 chi
妜 yue jue
妞 niu
妟 yan
妠 na nan
妡 xin
妢 fen
妣 bi
妤 yu
妥 tuo
妦 feng
妧 yuan
妨 fang
妩 wu
妪 yu
妫 gui
妬 du
妭 ba
妮 ni
妯 zhou
妰 zhuo
妱 zhao
妲 da
妳 ni nai
妴 yuan
妵 tou
妶 xian xuan xu
妷 zhi yi
妸 e
妹 mei
妺 mo
妻 qi
妼 bi
妽 shen
妾 qie
妿 e
姀 he
姁 xu
姂 fa
姃 zheng
姄 min
姅 ban
姆 mu
姇 fu
姈 ling
姉 zi
姊 zi
始 shi
姌 ran
姎 yang
姏 man
姐 jie
姑 gu
姒 si
姓 xing
委 wei
姕 zi ci
姖 ju
姗 shan
姘 pin
姙 ren
姚 yao
姛 dong
姜 jiang
姝 shu
姞 ji
姟 gai
姠 xiang
姡 hua huo
姢 juan
姣 jiao
姤 gou
姥 lao
姧 jian
姨 yi
姩 nian
姪 zhi
姫 ji zhen
姬 ji
姭 xian
姮 heng
姯 guang
姰 jun xun xuan xin
姱 kua
姲 yan
姳 ming
姴 lie
姵 pei
姶 e
姷 you
姸 yan
姹 cha
姺 shen xian
姻 yin
姼 shi ti ji
姽 gui
姾 quan
姿 zi
娀 song
威 wei
娂 hong
娃 wa
娄 lou
娅 ya
娆 rao
娇 jiao
娈 luan
娉 ping
娊 xian dan
娋 shao
娌 li
娍 cheng sheng
娎 xie
娏 mang
娐 fu
娑 suo
娒 mei mu wu
娓 wei
娔 ke
娕 chuo cu lai
娖 chuo cu
娗 ting tian
娘 niang
娚 nan
娜 na nuo
娝 pou bi
娞 nei sui
娟 juan
娠 shen
娡 zhi
娢 han
娣 di
娤 zhuang
娥 e
娦 pin
娧 tui
娨 xian
娩 mian
娪 wu yu
娫 yan
娬 wu
娭 ai xi
娮 yan
娰 si
娱 yu
娲 wa
娳 li
娴 xian
娵 ju
娶 qu
娷 zhui shui
娸 qi
娹 xian
娺 zhuo
娻 dong
娼 chang
娽 lu
娾 ai e
娿 e
婀 e
婂 mian
婃 cong
婄 pou pei bu
婅 ju
婆 po
婇 cai
婈 ling
婉 wan
婊 biao
婋 xiao
婌 shu
婍 qi
婎 hui
婏 fan fu
婐 wo
婑 rui wo nei
婒 tan
婓 fei
婔 fei
婕 jie
婖 tian
婗 ni
婘 quan
婙 jing
婚 hun
婛 jing
婜 qian jin
婝 dian
婞 xing
婟 hu
婠 wan
婡 lai
婢 bi
婣 yin
婤 zhou
婥 chuo nao
婧 jing
婨 lun
婩 an nve
婪 lan
婫 kun
婬 yin
婮 ju
婯 li
婰 dian
婱 xian
婲 hua
婳 hua
婴 ying
婵 chan
婶 shen
婷 ting
婸 dang yang
婹 yao
婺 wu
婻 nan
婼 ruo
婽 jia
婾 tou
婿 xu
媀 yu
媁 wei
媂 di
媃 rou
媄 mei
媅 dan
媆 ruan
媇 qin
媈 hui
媉 wo
媊 qian
媋 chun
媌 miao
媍 fu
媎 jie
媏 duan
媐 yi xi
媑 zhong
媒 mei
媓 huang
媔 mian
媕 an yan e
媖 ying
媗 xuan
媘 jie
媙 wei
媚 mei
媛 yuan
媜 zheng
媝 qiu
媞 shi
媟 xie
媠 tuo duo nuo
媡 lian
媢 mao
媣 ran
媤 si
媥 pian
媦 wei
媨 cu
媩 hu
媪 ao
媫 jie
媬 bao
媭 xu
媮 tou yu
媱 yao
媲 pi
媳 xi
媴 yuan
媵 ying
媶 rong
媷 ru
媸 chi
媹 liu
媺 mei
媻 pan
媾 gou
媿 kui chou
嫀 qin shen
嫁 jia
嫂 sao
嫃 zhen
嫄 yuan
嫅 jie suo
嫆 rong
嫇 ming meng
嫈 ying xing
嫉 ji
嫊 su
嫌 xian
嫍 tao
嫎 pang bang
嫏 lang
嫐 nao
嫑 bao
嫒 ai
嫓 pi
嫔 pin
嫕 yi
嫖 piao
嫘 lei
嫙 xuan
嫚 man
嫛 yi
嫜 zhang
嫝 kang
嫞 yong
嫟 ni
嫠 li
嫡 di
嫢 gui zui
嫣 yan
嫤 jin
嫥 zhuan tuan
嫦 chang
嫧 ze ce
嫨 han nan
嫩 nen
嫪 lao
嫫 mo
嫬 zhe
嫭 hu
嫮 hu
嫯 ao
嫰 nen
嫱 qiang
嫲 ma
嫳 pie
嫴 gu
嫶 qiao jiao
嫷 tuo
嫸 zhan
嫹 miao
嫼 mo
嫽 liao
嫾 lian
嬁 deng
嬂 zhi
嬄 yi
嬅 hua
嬆 xi
嬇 kui
嬉 xi
嬊 yan
嬍 mei
嬎 fan fu
嬏 fan
嬐 xian yan jin
嬑 yi
嬒 hui
嬓 jiao
嬔 fu
嬕 shi
嬖 bi
嬗 shan
嬘 sui
嬚 lian
嬛 xuan
嬜 xin
嬝 niao
嬞 dong
嬟 yi
嬠 can
嬢 niang
嬣 ning
嬥 tiao
嬦 chou
嬧 jin
嬨 ci
嬩 yu
嬫 rong
嬬 ru
嬭 nai er ni
嬮 yan
嬯 tai
嬱 qian
嬲 niao
嬳 yue
嬴 ying
嬵 mian
嬶 bi
嬷 mo
嬹 xing
嬺 ni
嬻 du
嬼 liu
嬽 yuan
嬾 lan
嬿 yan
孀 shuang
孁 ling
孂 jiao
孄 lan
孅 xian
孆 ying
孇 shuang
孈 hui xie
孉 quan huan
孊 mi
孍 yan
孎 zhu shu chuo
孏 lan
子 zi
孑 jie
孒 jue
孓 jue
孔 kong
孕 yun
孖 zi
字 zi
存 cun
孙 sun
孚 fu
孛 bei
孜 zi
孝 xiao
孞 xin
孟 meng
孠 si
孡 tai
孢 bao
季 ji
孤 gu
孥 nu
学 xue
孧 you
孨 zhuan ni
孩 hai
孪 luan
孬 nao
孭 mie
孮 cong
孯 qian
孰 shu
孱 chan
孲 ya
孳 zi
孴 ni yi
孵 fu
孶 zi
孷 li
孹 bo
孺 ru
孻 nai
孼 nie
孽 nie
孾 ying
宀 mian
宁 ning
宂 rong
它 ta
宄 gui
宅 zhai
宆 qiong
宇 yu
守 shou
安 an
宊 tu jia
宋 song
完 wan
宍 rou
宎 yao
宏 hong
宐 yi
宑 jing
宒 zhun
宓 mi fu
宔 zhu
宕 dang
宖 hong
宗 zong
官 guan
宙 zhou
定 ding
宛 wan
宜 yi
宝 bao
实 shi
実 shi
宠 chong
审 shen
客 ke
宣 xuan
室 shi
宥 you
宦 huan
宧 yi
宨 tiao
宩 shi
宪 xian
宫 gong
宬 cheng
宭 qun
宯 xiao
宰 zai
宱 zha
宲 bao shi
害 hai
宴 yan
宵 xiao
家 jia
宷 shen
宸 chen
容 rong
宺 huang
宻 mi
宼 kou
宽 kuan
宾 bin
宿 su xiu
寁 zan
寂 ji
寃 yuan
寄 ji
寅 yin
密 mi
寇 kou
寈 qing
寉 he
寊 zhen
寋 jian
富 fu
寍 ning
寎 bing
寏 huan
寐 mei
寑 qin
寒 han
寓 yu
寔 shi
寕 ning
寖 jin
寗 ning
寘 zhi tian
寙 yu
寚 bao
寛 kuan
寜 ning
寝 qin
寞 mo
察 cha
寠 ju lv lou
寡 gua
寣 hu
寤 wu
寥 liao
寨 zhai
寪 wei
寭 hui
寮 liao
寯 jun
寰 huan
寱 yi
寲 yi
寳 bao
寴 qin
寷 feng
寸 cun
对 dui
寺 si
寻 xun
导 dao
寽 lv lve
対 dui
寿 shou
尀 po
封 feng
専 zhuan
尃 fu bu po
射 she
尅 ke kei
将 jiang
尉 wei yu
尊 zun
尌 shu zhu
小 xiao
尐 jie ji
少 shao
尒 er
尓 er
尔 er
尕 ga
尖 jian
尗 shu
尘 chen
尙 shang
尚 shang
尛 mo
尜 ga
尝 chang
尞 liao
尟 xian
尠 xian
尡 kun
尢 wang
尣 wang
尤 you
尥 liao
尦 liao
尧 yao
尨 mang
尩 wang
尪 wang
尫 wang
尬 ga
尭 yao
尮 duo
尯 kui
尰 zhong
就 jiu
尲 gan
尳 gu
尴 gan
尵 tui zhuai
尶 gan
尸 shi
尹 yin
尺 chi che
尻 kao
尼 ni
尽 jin
尾 wei yi
尿 niao sui
局 ju
屁 pi
层 ceng
屃 xi
屄 bi
居 ju
屇 tian
屈 qu
屉 ti
届 jie
屋 wu
屌 diao
屎 shi
屏 ping bing
屐 ji
屑 xie
屒 zhen
屔 ni
展 zhan
屖 xi
屗 wei
屘 man
屙 e
屚 lou
屛 ping
屝 fei
属 shu
屟 xie ti
屠 tu
屡 lv
屣 xi
履 lv
屦 ju
屧 xie
屪 liao
屫 jue
屭 xi
屮 che cao
屯 tun
屰 ni po ji
山 shan
屲 wa
屳 xian
屴 li
屵 e yan
屶 hui
屷 hui
屸 long hong
屹 yi
屺 qi
屻 ren
屼 wu
屽 han an
屾 shen
屿 yu
岀 chu
岁 sui
岂 qi
岃 ren
岄 yue
岅 ban
岆 yao
岇 ang
岈 ya
岉 wu
岊 jie
岋 e ji
岌 ji
岍 qian
岎 fen cha
岏 wan
岐 qi
岑 cen
岒 qian
岓 qi
岔 cha
岕 jie
岖 qu
岗 gang
岘 xian
岙 ao
岚 lan
岛 dao
岜 ba
岝 zuo
岞 zuo
岟 yang
岠 ju
岢 ke
岣 gou
岤 xue
岥 po
岦 li
岧 tiao
岨 qu ju
岩 yan
岪 fu
岫 xiu
岬 jia
岭 ling
岮 tuo
岯 pi
岰 ao
岱 dai
岲 kuang
岳 yue
岴 qu
岵 hu
岶 po
岷 min
岸 an
岹 tiao
岺 ling
岻 chi
岼 ping
岽 dong
岾 han
岿 kui
峀 xiu
峁 mao
峂 tong
峃 xue
峄 yi
峅 bian
峆 he
峇 ba ke
峈 luo
峉 e
峊 fu nie
峋 xun
峌 die
峍 lu
峎 en
峏 er
峐 gai
峑 quan
峒 dong tong
峓 yi
峔 mu
峕 shi
峖 an
峗 wei
峘 huan
峙 zhi shi
峚 mi
峛 lie
峜 ji
峝 tong
峞 wei
峟 you
峠 qia
峡 xia
峢 li
峣 yao
峤 jiao qiao
峥 zheng
峦 luan
峧 jiao
峨 e
峩 e
峪 yu
峫 xie ye
峬 bu
峭 qiao
峮 qun
峰 feng
峱 nao
峲 li
峳 you
峵 rong
峷 shen
峸 cheng
峹 tu
峺 geng
峻 jun
峼 gao
峾 yin
峿 wu
崀 lang
崁 kan
崂 lao
崃 lai
崄 xian
崅 que
崆 kong
崇 chong
崈 chong
崉 ta
崊 lin
崋 hua
崌 ju
崎 qi
崏 min
崐 kun
崒 zu
崓 gu
崔 cui
崕 ya
崖 ya
崘 lun
崙 lun
崚 leng
崛 jue
崜 duo
崝 zheng
崞 guo
崟 yin
崠 dong
崡 han
崣 wei
崤 xiao
崥 pi bi
崦 yan
崧 song
崨 jie
崩 beng
崪 zu
崫 ku jue
崭 zhan
崮 gu
崯 yin
崰 zi
崱 ze
崲 huang
崳 yu
崴 wai
崵 yang dang
崶 feng
崷 qiu
崸 yang
崹 ti
崺 yi
崻 zhi
崼 shi die
崽 zai
崾 yao
崿 e
嵀 zhu
嵁 kan
嵂 lv
嵃 yan
嵄 mei
嵅 han
嵆 ji
嵇 ji
嵈 huan
嵉 ting
嵊 sheng
嵋 mei
嵌 qian
嵍 wu mao
嵎 yu
嵏 zong
嵑 ke jie
嵒 yan nie
嵓 yan
嵔 wei
嵕 zong
嵖 cha
嵘 rong
嵙 ke
嵚 qin
嵛 yu
嵜 qi
嵝 lou
嵞 tu
嵟 dui
嵠 xi
嵡 weng
嵢 cang
嵣 dang tang
嵤 rong ying
嵥 jie
嵦 kai ai
嵧 liu
嵨 wu
嵩 song
嵪 qiao kao
嵫 zi
嵬 wei
嵭 beng
嵮 dian
嵯 cuo
嵰 qian
嵱 yong
嵲 nie
嵳 cuo
嵴 ji
嵵 shi
嵶 ruo
嵷 song
嵸 zong
嵹 jiang
嵺 liao jiao
嵻 kang
嵾 cen can
嵿 ding
嶀 tu
嶂 zhang
嶃 zhan
嶅 ao
嶆 cao
嶈 qiang
嶉 cui zui
嶊 zui
嶋 dao
嶌 dao
嶍 xi
嶎 yu
嶏 pei pi
嶐 long
嶑 xiang
嶒 ceng
嶓 bo
嶕 jiao
嶖 yan
嶘 zhan
嶙 lin
嶚 liao
嶛 liao
嶜 jin qin
嶝 deng
嶞 duo
嶟 zun
嶡 gui jue
嶣 jiao
嶤 yao
嶥 jue
嶦 shan
嶩 nao
嶪 ye
嶫 ye
嶬 yi
嶭 nie
嶯 ji
嶰 xie jie
嶱 ke
嶲 xi
嶳 di
嶵 zui
嶶 wei
嶷 yi
嶹 dao
嶻 jie
嶾 yin
嶿 ru
巀 jie
巁 li lie
巂 gui xi juan
巃 long
巄 long
巅 dian
巆 rong hong ying
巇 xi
巈 ju
巉 chan
巊 ying
巌 yan
巍 wei
巎 nao
巏 quan
巐 chao
巑 cuan
巓 dian
巕 nie
巗 yan
巙 kui nao
巚 yan
巛 chuan shun
巜 kuai huan
川 chuan
州 zhou
巟 huang
巠 jing xing
巡 xun
巢 chao
巣 chao
巤 lie
工 gong
左 zuo
巧 qiao
巨 ju
巩 gong
巪 ju
巫 wu
巬 pu
巭 pu
差 cha chai ci
巯 qiu
己 ji
已 yi
巳 si
巴 ba
巵 zhi
巶 zhao
巷 xiang hang
巸 yi
巺 xun
巻 juan
巼 ba
巽 xun
巾 jin
巿 fu po
帀 za
币 bi
市 shi
布 bu
帄 ding
帅 shuai
帆 fan
帇 nie
师 shi
帉 fen
帊 pa
帋 zhi
希 xi
帍 hu
帎 dan
帏 wei
帐 zhang
帑 tang
帒 dai
帓 mo wa
帔 pei
帕 pa
帖 tie
帗 bo fu
帘 lian
帙 zhi
帚 zhou
帛 bo
帜 zhi
帝 di
帞 mo
帟 yi
帠 yi
帡 ping
帢 qia
帣 juan
帤 ru
带 dai
帧 zhen
帨 shui
帩 qiao
帪 zhen
帬 qun
席 xi
帮 bang
帯 dai
帰 gui
帱 chou dao
帴 san jian
帵 wan
帷 wei
常 chang
帹 sha qie
帺 qi ji
帻 ze
帼 guo
帽 mao
帾 du
帿 hou
幁 xu
幂 mi
幄 wo
幅 fu
幆 yi kai
幇 bang
幈 ping
幉 die
幊 gong
幋 pan
幌 huang
幍 tao
幎 mi
幏 jia
幐 teng
幑 hui
幒 zhong
幓 shan shen qiao
幔 man
幕 mu
幖 biao
幙 mu
幚 bang
幛 zhang
幜 jing
幝 chan
幞 fu
幠 hu wu
幡 fan
幢 chuang zhuang
幤 bi
幥 zhang
幦 mi
幧 qiao
幨 chan
幩 fen
幪 meng
幭 mie
幮 chu
幯 jie
幰 xian
幱 lan
干 gan
平 ping
年 nian
幵 jian qian
并 bing
幷 bing
幸 xing
幺 yao
幻 huan
幼 you
幽 you
广 guang
庀 pi
庁 ting
庂 ze
広 guang
庄 zhuang
庅 mo
庆 qing
庇 bi
庈 qin
庉 dun tun
床 chuang
庋 gui
庌 ya
庍 bai xin ting
庎 jie
序 xu
庐 lu
庑 wu
庒 zhuang
库 ku
应 ying
底 di
庖 pao
店 dian
庘 ya
庙 miao
庚 geng
庛 ci
府 fu
庝 tong
庞 pang
废 fei
庠 xiang
庡 yi
庢 zhi
庣 tiao
庤 zhi
庥 xiu
度 du duo
座 zuo
庨 xiao
庩 tu
庪 gui
庬 mang meng
庭 ting
庮 you
庯 bu
庰 bing
庱 cheng
庲 lai
庳 bi
庴 ji
庵 an
庶 shu
康 kang
庸 yong
庹 tuo
庺 song
庻 shu
庼 qing
庽 yu
庾 yu
庿 miao
廀 sou
廃 fei
廅 e
廆 wei
廇 liu
廉 lian
廊 lang
廋 sou
廌 zhi
廍 bu
廏 jiu
廐 jiu
廑 jin
廒 ao
廓 kuo
廔 lou
廖 liao
廗 dai
廘 lu
廙 yi
廛 chan
廜 tu
廤 ku
廥 kuai
廦 bi
廧 qiang se
廨 xie
廪 lin
廫 liao
廬 lu lv
廭 ji
廮 ying
廯 xian
廰 ting
廱 yong
廲 li
廴 yin
廵 xun
延 yan
廷 ting
廸 di
廹 pai po
建 jian
廻 hui
廼 nai
廽 hui
廾 gong
廿 nian
开 kai
弁 bian
异 yi
弃 qi
弄 nong long
弅 fen
弆 ju
弇 yan
弈 yi
弉 zang
弊 bi
弋 yi
弌 yi
弍 er
弎 san
式 shi
弐 er
弑 shi
弓 gong
引 yin
弖 hu
弗 fu
弘 hong
弙 wu
弚 tui
弛 chi
弜 jiang
弝 ba
弞 shen
弟 di
张 zhang
弡 jue zhang
弢 tao
弣 fu
弤 di
弥 mi
弦 xian
弧 hu
弨 chao
弩 nu
弪 jing
弫 zhen
弬 yi
弭 mi
弮 quan juan
弯 wan
弰 shao
弱 ruo
弲 xuan yuan
弴 diao
弶 jiang
弸 peng
弹 dan tan
强 qiang jiang
弻 bi
弼 bi
弽 she
弾 dan
弿 jian
彀 gou
彁 ge
彂 fa
彃 bi
彅 jian
彇 xiao
彉 guo
彊 jiang qiang
彋 hong
彍 guo
彏 jue
彐 ji
彑 ji
归 gui
当 dang
录 lu
彖 tuan
彗 hui
彘 zhi
彚 hui
彛 yi
彜 yi
彝 yi
彟 yue
彡 shan xian
形 xing
彣 wen
彤 tong
彦 yan
彧 yu
彨 chi
彩 cai
彪 biao
彬 bin
彭 peng
彮 yong
彯 piao miao
彰 zhang
影 ying
彳 chi
彴 zhuo bo
彵 tuo yi
彶 ji
彷 pang
彸 zhong
役 yi
彺 wang
彻 che
彼 bi
彽 di
彾 ling
往 wang
征 zheng
徂 cu
徃 wang
径 jing
待 dai
徆 xi
徇 xun
很 hen
徉 yang
徊 huai
律 lv
徍 wang wa
徎 cheng zheng
徏 zhi
徐 xu
徒 tu
従 cong
徔 zhi
徕 lai
徖 cong
得 de dei
徘 pai
徙 xi
徚 dong
徛 ji
徜 chang
徝 zhi
徟 zhou
御 yu
徢 xie
徣 jie
徤 jian
徥 shi ti
徦 jia xia
徧 bian pian
徨 huang
循 xun
徫 wei
徬 pang bang
徭 yao
微 wei
徯 xi
徰 zheng
徱 piao
徲 ti chi
徳 de
徴 zheng
徵 zhi
徶 bie
德 de
徸 chong zhong
徺 jiao
徻 hui
徼 jiao
徽 hui
徾 mei
徿 long
忀 xiang rang
忁 bao
忂 qu ju
心 xin
忄 xin
必 bi
忆 yi
忇 le
忈 ren
忉 dao
忊 ding ting
忋 gai
忌 ji
忍 ren
忎 ren
忏 chan
忐 tan
忑 te
忒 tui
忓 gan han
忔 qi yi
忕 shi tai
忖 cun
志 zhi
忘 wang
忙 mang
忚 xi lie
忛 fan
応 ying
忝 tian
忞 min
忟 wen
忠 zhong
忡 chong
忢 wu
忣 ji
忤 wu
忥 xi
忦 jia
忧 you
忨 wan
忩 cong
忪 song
快 kuai
忬 yu shu
忭 bian
忮 zhi
忯 qi shi
忰 cui
忱 chen
忲 tai
忳 tun
忴 qian qin
念 nian
忶 hun
忷 xiong
忸 niu
忹 kuang wang
忺 xian
忻 xin
忼 kang hang
忽 hu
忾 kai
忿 fen
怀 huai
态 tai
怂 song
怃 wu
怄 ou
怅 chang
怆 chuang
怇 ju
怈 yi
怉 bao
怊 chao
怋 min men
怌 pei
怍 zuo
怎 zen
怏 yang
怐 ju kou
怑 ban
怒 nu
怓 nao niu
怔 zheng
怕 pa
怖 bu
怗 tie zhan
怘 hu gu
怙 hu
怚 ju qu cu zu
怛 da
怜 lian
思 si
怞 chou you
怟 di
怠 dai
怡 yi
怢 tu die tui
怣 you
怤 fu
急 ji
怦 peng
性 xing
怨 yuan
怩 ni
怪 guai
怫 fu
怬 xi
怭 bi
怮 you yao
怯 qie
怰 xuan
怱 cong
怲 bing
怳 huang
怴 xu xue
怵 chu
怶 bi pi
怷 shu
怸 xi
怹 tan
怺 yong
总 zong
怼 dui
怽 mo
怾 zhi
怿 yi
恀 shi
恁 nen
恂 xun
恃 shi
恄 xi
恅 lao
恇 kuang
恈 mou
恉 zhi
恊 xie
恋 lian
恌 tiao yao
恍 huang
恎 die
恏 hao
恐 kong
恑 gui wei
恒 heng
恓 xi
恔 jiao
恕 shu
恖 si
恗 hu kua
恘 qiu
恙 yang
恚 hui
恛 hui
恜 chi
恝 jia
恞 yi
恟 xiong
恠 guai
恡 lin
恢 hui
恣 zi
恤 xu
恦 shang
恧 nv
恨 hen
恩 en
恪 ke
恫 dong
恬 tian
恭 gong
恮 quan zhuan
息 xi
恰 qia
恱 yue
恲 peng
恳 ken
恴 de
恵 hui
恶 e wu
恷 xiao
恸 tong
恹 yan
恺 kai
恻 ce
恼 nao
恽 yun
恾 mang
恿 yong
悀 yong
悁 yuan juan
悂 pi bi
悃 kun
悄 qiao
悆 yu
悇 tu yu
悈 jie
悉 xi
悊 zhe
悋 lin
悌 ti
悍 han
悎 hao jiao
悏 qie
悐 ti
悑 bu
悒 yi
悓 qian
悔 hui
悕 xi
悖 bei
悗 man men
悘 yi
悙 heng
悚 song
悛 quan
悜 cheng
悝 kui
悟 wu
悠 you
悡 li
悢 liang
患 huan
悤 cong
悥 yi
悦 yue
悧 li
您 nin
悩 nao
悪 e
悫 que
悬 xuan
悭 qian
悮 wu
悯 min
悰 cong
悱 fei
悲 bei
悳 de
悴 cui
悷 li
悸 ji
悹 guan
悺 guan
悻 xing
悼 dao
悾 kong
悿 tian
惀 lun
惁 xi
惂 kan
惃 gun
惄 ni
情 qing
惆 chou
惇 dun
惈 guo
惉 zhan
惊 jing
惋 wan
惌 yuan wan yu
惍 jin
惎 ji
惏 lan lin
惐 yu xu
惑 huo
惒 he
惓 quan juan
惔 tan
惕 ti
惖 ti
惗 nie
惘 wang
惙 chuo
惚 hu
惛 hun
惜 xi
惝 chang
惞 xin
惟 wei
惠 hui
惢 suo rui
惣 zong
惤 jian
惥 yong
惦 dian
惧 ju
惨 can
惩 cheng
惪 de
惫 bei
惬 qie
惭 can
惮 dan
惯 guan
惰 duo
想 xiang
惴 zhui
惵 die tie
惶 huang
惷 chun
惸 qiong
惹 re
惺 xing
惼 bian
惽 min hun
惾 zong
惿 ti shi
愀 qiao
愁 chou
愂 bei
愃 xuan
愄 wei
愅 ge
愆 qian
愇 wei
愈 yu
愉 yu
愊 bi
愋 xuan
愌 huan
愍 min
愎 bi
意 yi
愐 mian
愑 yong
愒 kai qi he
愓 dang shang tang yang
愔 yin
愕 e
愖 chen dan xin
愗 mao
愘 qia ke
愙 ke
愚 yu
愝 yan
愞 nuo
感 gan
愠 yun
愡 zong
愢 sai si
愣 leng
愤 fen
愥 ying
愦 kui
愧 kui
愩 gong hong
愪 yun
愫 su
愬 su se
愭 qi
愮 yao
愯 song
愰 huang
愱 ji
愲 gu
愳 ju
愵 ni
愶 xie
愸 zheng
愹 yong
愺 cao
愻 xun
愼 shen
愽 bo
愿 yuan
慀 xi xie
慁 hun
慂 yong
慃 yang
慅 sao cao
慆 tao
慇 yin
慈 ci
慉 xu chu
慊 qian qie
慌 huang
慎 shen
慏 ming
慐 gong
慑 she
慒 cong cao
慓 piao
慔 mu
慕 mu
慖 guo
慗 chi
慙 can
慛 cui
慜 min
慝 te
慞 zhang
慠 ao
慡 shuang
慢 man
慥 zao
慦 jiu
慧 hui
慨 kai
慩 lian
慬 qin
慭 yin
慯 shang
慰 wei
慱 tuan
慲 man
慴 she zhe
慵 yong
慷 kang
慸 di chi
慹 zhi zhe
慻 juan
慽 qi
慿 ping
憀 liao
憁 cong song
憃 chong
憄 zhi
憅 tong
憆 cheng
憇 qi
憈 qu
憉 peng
憋 bie
憌 qiong
憍 jiao
憎 zeng
憏 chi
憓 hui
憔 qiao
憕 cheng
憗 yin
憘 xi
憙 xi
憛 tan
憜 duo
憝 dui
憞 dui dun tun
憟 su
憠 jue
憡 ce
憢 xiao jiao
憣 fan
憥 lao
憦 lao
憧 chong
憨 han
憩 qi
憪 xian
憬 jing
憭 liao
憯 can
憰 jue
憱 cu
憳 tan
憴 sheng
憵 pi
憷 chu
憸 xian
憺 dan
憻 tan
憼 jing
憽 song
憾 han
憿 jiao ji
懁 xuan huan
懂 dong
懃 qin
懄 qin
懅 ju
懆 cao sao
懈 xie
懊 ao
懋 mao
懎 se
懏 jun
懐 huai
懑 men
懒 lan
懓 ai
懔 lin
懕 yan ye
懖 kuo
懗 xia
懘 chi
懙 yu
懚 yin
懛 dai
懜 meng
懝 ai ni
懠 qi ji
懡 mo
懢 lan xian
懥 zhi
懦 nuo
懧 nuo
懩 yang
懪 bo
懫 zhi
懬 kuang
懭 kuang
懮 you
懯 fu
懰 liu
懱 mie
懳 hui
懴 chan
懵 meng
懹 rang
懻 ji
懽 huan guan
懿 yi
戁 nan
戂 mi mo
戃 tang
戄 jue
戅 gang
戆 gang zhuang
戈 ge
戉 yue
戊 wu
戋 jian
戌 xu qu
戍 shu
戎 rong
戏 xi
成 cheng
我 wo
戒 jie
戓 ge
戕 qiang
或 huo
戗 qiang
战 zhan
戙 dong
戚 qi
戛 jia ga
戜 die
戝 zei
戞 jia
戟 ji
戡 kan
戢 ji
戣 kui
戤 gai
戥 deng
戦 zhan
戨 ge
截 jie
戫 yu
戬 jian
戭 yan
戮 lu
戯 hu xi
戰 zhan
戳 chuo
戴 dai
戵 qu
户 hu
戸 hu
戹 e
戺 shi yi
戻 ti
戼 mao
戽 hu
戾 li
房 fang
所 suo
扁 bian pian
扂 dian
扃 jiong
扄 shang jiong
扅 yi
扆 yi
扇 shan
扈 hu
扉 fei
扊 yan
手 shou
扌 shou
才 cai
扎 zha za
扏 qiu
扐 le li cai
扑 pu
扒 ba pa
打 da
扔 reng
払 fan
扖 ru
扗 zai
托 tuo
扙 zhang
扚 diao di yue li
扛 kang gang
扜 yu wu
扝 ku wu
扞 han
扟 shen
扠 cha chai zha
扡 tuo yi chi
扢 gu qi jie ge
扣 kou
扤 wu
扥 den
扦 qian
执 zhi
扨 ren
扩 kuo
扪 men
扫 sao
扬 yang
扭 niu
扮 ban
扯 che
扰 rao
扱 xi cha qi
扲 qian qin
扳 ban
扴 jia
扵 yu
扶 fu
扷 ao
扸 xi zhe
批 pi
扺 zhi
扻 zhi sun kan
扼 e
扽 den
找 zhao
承 cheng
技 ji
抁 yan
抂 kuang wang
抃 bian
抄 chao
抅 ju
抆 wen
抇 hu
抈 yue
抉 jue
把 ba
抋 qin
抌 dan shen
抍 zheng
抎 yun
抏 wan
抐 ne ni na rui
抑 yi
抒 shu
抓 zhua
抔 pou
投 tou
抖 dou
抗 kang
折 zhe she
抙 pou
抚 fu
抛 pao
抜 ba
抝 ao niu
択 ze
抟 tuan
抠 kou
抡 lun
抢 qiang
抣 yun
护 hu
报 bao
抦 bing
抧 zhi zhai
抨 peng
抩 nan
抪 bu pu ba
披 pi
抬 tai
抭 yao tao
抮 zhen
抯 zha
抰 yang
抱 bao
抲 he qia
抳 ni
抴 ye she
抵 di
抶 chi
抷 pi pei
抸 jia
抹 mo ma
抺 mei
抻 chen
押 ya
抽 chou
抾 qu
抿 min
拀 chu
拁 jia ya
拂 fu
拃 zha
拄 zhu
担 dan
拆 chai
拇 mu
拈 nian
拉 la
拊 fu
拌 ban
拍 pai
拎 lin
拏 na
拐 guai
拑 qian
拒 ju
拓 tuo ta
拔 ba
拕 tuo
拖 tuo
拗 ao niu
拘 ju
拙 zhuo
拚 pan bian fen fan pin
招 zhao
拜 bai
拝 bai
拞 di
拟 ni
拠 ju
拡 kuo
拢 long
拣 jian
拤 qia
拥 yong
拦 lan
拧 ning
拨 bo
择 ze zhai
拪 qian
拫 hen
括 kuo
拭 shi
拮 jie
拯 zheng
拰 nin
拱 gong
拲 gong
拳 quan
拴 shuan
拵 cun zun
拶 za zan
拷 kao
拸 yi chi hai
拹 xie
拺 ce se chuo
拻 hui
拼 pin
拽 zhuai
拾 shi she
拿 na
挀 bai
持 chi
挂 gua
挃 zhi die
挄 kuo guang
挅 duo
挆 duo
指 zhi
挈 qie
按 an
挊 nong
挋 zhen
挌 ge he
挍 jiao
挎 kua
挏 dong
挐 na ru nu
挑 tiao
挒 lie
挓 zha
挔 lv
挕 die she
挖 wa
挗 jue
挘 lie
挙 ju
挚 zhi
挛 luan
挜 ya
挝 wo
挞 ta
挟 xie
挠 nao
挡 dang
挢 jiao
挣 zheng
挤 ji
挥 hui
挦 xian
挧 yu
挨 ai
挪 nuo
挫 cuo
挬 bo
挭 geng
挮 ti
振 zhen
挰 cheng
挲 sa suo
挳 keng
挴 mei
挵 nong
挶 ju
挷 peng
挸 jian
挹 yi
挺 ting
挻 shan yan
挼 rua ruo sui luo
挽 wan
挿 cha
捀 feng
捁 jiao ku
捂 wu
捃 jun
捄 jiu ju qiu
捅 tong
捆 kun
捇 huo chi
捈 tu shu cha
捉 zhuo
捊 pou fu
捋 lv luo
捌 ba
捍 han
捎 shao
捏 nie
捐 juan
捑 ze
捒 shu sou song
捓 ye yu
捔 jue zhuo
捕 bu
捖 wan gua
捗 bu pu zhi
捘 zun
捙 ye
捚 zhai
捛 lv
捜 sou
捝 tuo shui yan
捞 lao
损 sun
捠 bang
捡 jian
换 huan
捣 dao
捤 wei
捥 wan yu
捦 qin
捧 peng
捩 lie
捪 min
捬 fu bu
捭 bai
据 ju
捯 dao
捰 wo luo
捳 yue
捴 zong
捵 chen tian nian
捶 chui
捷 jie
捸 tu
捹 ben
捺 na
捻 nian
捼 ruo wo wei re
捽 zuo
捾 wo xia
捿 qi
掀 xian
掁 cheng
掂 dian
掅 qing
掇 duo
授 shou
掉 diao
掊 pou
掋 di
掌 zhang
掍 hun
掎 ji
掏 tao
掐 qia
掑 qi
排 pai
掓 shu
掔 qian wan
掕 ling
掖 ye
掘 jue
掚 liang
掜 yi ni nai nie
掝 huo xu
掞 yan
掟 zheng ding
掠 lve
探 tan
掣 che
掤 bing
接 jie
掦 ti
控 kong
推 tui
掩 yan
措 cuo
掫 zhou zou chou
掬 ju
掭 tian
掮 qian
掯 ken
掰 bai
掱 pa shou
掲 jie
掳 lu
掴 guai
掵 ming
掶 jie
掷 zhi
掸 dan
掹 meng
掺 chan
掻 sao
掼 guan
掽 peng
掾 yuan
掿 nuo
揁 zheng keng
揂 jiu you
揃 jian qian
揄 yu
揅 yan
揆 kui
揇 nan
揈 hong xuan ju
揉 rou
揊 pi che
揋 wei
揌 sai cai
揍 zou
揎 xuan
描 miao
提 ti di
揑 nie
插 cha
揓 shi
揔 zong song
揕 zhen
揖 yi
揗 xun
揘 yong huang
揙 bian
揜 yan
揝 zan zuan
揞 an yan ye
揟 xu ju
揠 ya
握 wo
揢 ke qia
揣 chuai
揤 ji
揥 ti di
揦 la
揧 la
揨 chen
揩 kai
揪 jiu
揫 jiu
揬 tu
揭 jie
揰 chong dong
揱 xiao shuo xian
揲 die she ye
揳 xie
援 yuan
揵 qian jian
揶 ye
揸 zha
揹 bei
揺 yao
揻 wei
揼 beng
揽 lan
揾 wen wu
揿 qin
搀 chan
搁 ge
搂 lou
搃 zong
搄 gen
搅 jiao
搆 gou
搇 qin
搈 rong
搉 que huo
搊 chou zou zhu
搋 chuai
搌 zhan
搎 sun
搏 bo
搐 chu
搑 rong nang
搒 bang peng
搓 cuo
搔 sao
搕 ke e
搘 zhi
搙 nu nuo nou
搚 la xie xian
搛 jian
搜 sou
搝 qiu
搞 gao
搟 xian
搠 shuo
搡 sang
搢 jin
搣 mie
搤 e yi
搥 chui dui
搦 nuo
搧 shan
搨 ta da
搩 zha jie
搪 tang
搫 pan ban po
搬 ban
搭 da
搮 li
搯 tao
搰 hu ku
搱 zhi nai
搲 wa
搳 hua xia qia
搴 qian
搷 tian shen
搸 zhen
搹 e
携 xie
搻 nuo
搼 quan
搽 cha
搾 zha
搿 ge
摀 wu
摁 en
摂 she
摃 kang
摄 she
摅 shu
摆 bai
摇 yao
摈 bin
摉 sou
摊 tan
摌 chan sun
摍 suo
摎 jiu liu liao jiao nao
摏 chong
摐 chuang
摒 bing
摓 feng peng
摔 shuai
摕 di tu zhi
摖 qi cha
摗 sou song
摘 zhai
摙 lian
摚 cheng
摛 chi
摝 lu
摞 luo
摠 zong
摡 gai xi
摢 hu chu
摣 zha zhua
摤 chuang
摥 tang
摦 hua
摧 cui
摨 nai zhi
摩 mo ma
摪 jiang qiang
摫 gui
摬 ying
摭 zhi
摮 ao qiao
摰 nie che
摱 man
摲 chan can
摴 chu
摵 she su mi
摷 jiao chao
摸 mo
摹 mo
摼 keng qian
摽 biao
摾 jiang
摿 yao
撀 gou
撁 qian
撂 liao
撃 ji
撄 ying
撅 jue
撆 pie
撇 pie
撉 dun
撊 xian
撋 ruan rui run ruo sui
撌 gui
撍 zan zen qian
撎 yi
撑 cheng
撒 sa
撔 hong
撕 si
撖 han
撗 guang
撘 da
撙 zun
撚 nian
撛 lin
撜 zheng cheng
撞 zhuang
撠 ji
撡 cao
撢 dan tan xin
撤 che
撦 che
撧 jue
撨 fu xiao sou
撩 liao
撪 ben
撬 qiao
播 bo
撮 cuo zuo
撯 zhuo
撰 zhuan
撱 wei tuo
撴 dun
撵 nian
撶 hua
撷 xie
撸 lu
撹 jiao
撺 cuan
撼 han
撽 qiao yao ji
擀 gan
擂 lei
擃 nang
擅 shan
擆 zhuo
擈 pu
擉 chuo
擌 se
操 cao
擎 qing
擏 qing jing
擐 huan
擑 jie
擒 qin
擕 xie
擖 ka qia jia zha gua ye ge lie
擗 pi bo
擘 bo
擙 ao
擛 ye
擜 e
擝 meng
擞 sou
擟 mi
擡 tai
擢 zhuo
擣 dao chou
擤 xing
擥 lan
擦 ca
擧 ju
擨 ye
擩 ru nu nou ruan
擪 ye
擫 ye
擭 wo huo hu
擮 jie
擳 zhi jie
擵 mo
擶 jian
擸 lie la
擹 tan
擿 ti
攀 pan
攁 yang
攂 lei
攃 ca sa
攅 zan
攇 xian
攈 jun pei
攉 huo
攊 li
攋 la lai
攌 huan
攍 ying
攎 lu luo
攐 qian
攑 qian
攒 zan cuan
攓 qian
攕 xian jian
攗 mei
攘 rang
攚 weng
攞 luo
攟 jun
攠 mi mo
攡 chi
攥 zuan
攦 li shai
攧 dian
攨 wa
攩 dang tang
攫 jue
攭 li luo
攮 nang
支 zhi
攰 gui
攱 gui
攲 qi ji
攳 xun
攴 pu
攵 pu
收 shou
攷 kao
攸 you
改 gai
攺 yi
攻 gong
攼 gan han
攽 ban
放 fang
政 zheng
敀 po
敁 dian
敂 kou
敃 min fen
敄 wu mou
故 gu
敆 he
敇 ce
效 xiao
敉 mi
敊 chu shou
敋 ge
敌 di
敍 xu
敏 min
敐 chen
救 jiu
敒 shen
敔 yu
敕 chi
敖 ao
教 jiao
敚 duo
敛 lian
敜 nie
敝 bi
敞 chang
敟 dian
敠 duo que
敡 yi
敢 gan
散 san
敤 ke
敥 yan jiao
敦 dun
敧 ji qi
敨 tou
敩 xiao
敪 duo
敫 jiao
敬 jing
敭 yang
敮 xia
敯 min
数 shu shuo
敱 ai zhu
敲 qiao
敳 ai
整 zheng
敶 zhen
敷 fu
敹 liao
敺 qu ou
敻 xiong
敼 yi
敽 jiao
敾 shan
敿 jiao
斀 zhuo zhu
斁 yi du tu
斄 li tai
文 wen
斈 xue
斉 qi
斊 qi
斋 zhai
斌 bin
斍 jue
斎 zhai
斏 lang
斐 fei
斑 ban
斒 ban
斓 lan
斔 yu
斖 wei
斗 dou
斘 sheng
料 liao
斚 jia
斛 hu
斜 xie
斝 jia
斞 yu
斟 zhen
斠 jiao
斡 wo
斢 tiao tou
斣 dou
斤 jin
斥 chi
斦 yin zhi
斧 fu
斨 qiang
斩 zhan
斪 qu
斫 zhuo
断 duan
斮 cuo zhuo
斯 si
新 xin
斱 zhuo
斲 zhuo
斳 qin jin
斴 lin
斵 zhuo
斶 chu
斸 zhu
方 fang
斺 chan jie
斻 hang
於 yu
施 shi
斾 pei
斿 you liu
旀 mei
旁 pang
旃 zhan
旄 mao
旅 lv
旆 pei
旇 pi bi
旈 liu
旉 fu
旊 fang
旋 xuan
旌 jing
旍 jing
旎 ni
族 zu
旐 zhao
旑 yi
旒 liu
旓 shao
旔 jian
旕 yu
旖 yi
旗 qi
旘 zhi
旙 fan
旚 piao
旛 fan
旜 zhan
旝 kuai
旞 sui
旟 yu
无 wu mo
旡 ji
既 ji
旤 huo
日 ri
旦 dan
旧 jiu
旨 zhi
早 zao
旪 xie
旫 tiao
旬 xun
旭 xu
旮 ga
旯 la
旰 gan
旱 han
旲 tai ying
旳 di
旴 xu
旵 chan
时 shi
旷 kuang
旸 yang
旹 shi
旺 wang
旻 min
旼 min
旽 tun zhun
旾 chun
旿 wu
昀 yun
昁 bei
昂 ang
昃 ze
昄 ban
昅 jie
昆 kun
昇 sheng
昈 hu
昉 fang
昊 hao
昋 gui jiong
昌 chang
昍 xuan
明 ming
昏 hun
昐 fen
昑 qin
昒 hu
易 yi
昔 xi
昕 xin
昖 yan
昗 ze
昘 fang
昙 tan
昚 shen
昛 ju
昜 yang
昝 zan
昞 bing fang
星 xing
映 ying
昡 xuan
昢 po pei
昣 zhen
昤 ling
春 chun
昦 hao
昧 mei
昨 zuo
昩 mo
昪 bian
昫 xu
昬 hun
昭 zhao
昮 zong
是 shi
昰 shi xia
昱 yu
昲 fei
昳 die
昴 mao
昵 ni
昶 chang
昷 wen
昸 dong
昹 ai
昺 bing
昻 ang
昼 zhou
昽 long
显 xian
昿 kuang
晀 tiao
晁 chao
晃 huang
晄 huang
晅 xuan
晆 kui
晇 xu kua
晈 jiao
晊 zhi
晋 jin
晌 shang
晍 tong
晎 hong
晏 yan
晐 gai
晑 xiang
晒 shai
晓 xiao
晔 ye
晕 yun
晖 hui
晗 han
晘 han
晙 jun
晚 wan
晜 kun
晞 xi
晟 cheng
晠 sheng
晡 bu
晢 zhe
晣 zhe
晤 wu
晥 wan
晦 hui
晧 hao
晨 chen
晩 wan
晪 tian
晫 zhuo
晬 zui
晭 zhou
普 pu
景 jing
晰 xi
晱 shan
晲 ni
晳 xi
晴 qing
晵 qi du
晶 jing
晷 gui
晸 zheng
晹 yi
智 zhi
晻 an yan
晼 wan
晽 lin
晾 liang
晿 chang
暀 wang
暁 xiao
暂 zan
暃 fei
暄 xuan
暅 geng
暆 yi
暇 xia
暊 xu
暋 min
暌 kui
暍 ye
暎 ying
暏 shu du
暑 shu
暒 qing
暓 mao
暔 nan
暕 jian
暖 nuan
暗 an
暙 chun
暚 yao
暛 suo
暜 pu
暝 ming
暞 jiao
暟 kai
暠 gao hao
暡 weng
暣 qi
暤 hao
暥 yan
暦 li
暧 ai
暨 ji
暩 ji
暪 men
暬 xie
暭 hao
暮 mu
暯 mo
暰 cong
暱 ni
暲 zhang
暳 hui
暴 bao
暵 han
暶 xuan
暷 chuan
暸 liao
暹 xian
暺 tan
暻 jing
暼 pie
暽 lin
暾 tun
暿 xi
曀 yi
曁 ji
曂 huang
曃 dai
曅 ye
曈 tong
曊 fei
曋 shen
曌 zhao
曍 hao
曎 yi
曐 xing
曑 shen
曒 jiao
曓 bao
曔 jing
曕 yan
曗 ye
曘 ru
曙 shu
曚 meng
曛 xun
曜 yao
曝 pu bao
曞 li
曟 chen
曡 die
曢 liao
曣 yan
曤 huo
曦 xi
曧 rong
曩 nang
曪 luo
曫 luan
曭 tang
曮 yan
曯 zhu
曰 yue
曱 yue
曲 qu
曳 ye
更 geng
曵 ye
曶 hu
曷 he
曹 cao
曺 cao
曻 sheng
曼 man
曽 ceng
曾 ceng zeng
替 ti
最 zui
朁 can qian jian
朂 xu
朄 yin
朅 qie
朆 fen
朇 pi
月 yue
有 you
朊 ruan wan
朋 peng
朌 fen ban
服 fu
朎 ling
朏 fei
朐 qu
朑 ti
朒 nv
朓 tiao
朔 shuo
朕 zhen
朖 lang
朗 lang
朘 zui juan
朙 ming
朚 huang mang wang meng
望 wang
朜 tun
朝 chao zhao
朞 ji qi
期 qi ji
朠 ying
朡 zong
朢 wang
朣 tong chuang
朤 lang
朦 meng
木 mu
朩 deng
未 wei
末 mo
本 ben
札 zha
术 shu zhu
朰 mu
朱 zhu
朲 ren
朳 ba
朴 pu piao po
朵 duo
朶 duo
朷 dao mu tiao
朸 li
朹 gui qiu
机 ji
朻 jiu
朼 bi
朽 xiu
朾 cheng zheng ting
朿 ci
杀 sha
杁 ru
杂 za
权 quan
杄 qian
杅 yu wu
杆 gan
杇 wu
杈 cha
杉 shan sha
杊 xun
杋 fan
杌 wu
杍 zi
李 li
杏 xing
材 cai
村 cun
杒 ren er
杓 biao
杔 tuo zhe
杕 di
杖 zhang
杗 mang
杘 chi
杙 yi
杚 gai ge
杛 gong
杜 du
杝 li zhi yi tuo duo
杞 qi
束 shu
杠 gang
条 tiao
杢 jie
杣 mian shan
杤 wan
来 lai
杦 jiu
杧 mang
杨 yang
杩 ma
杪 miao
杫 si zhi xi
杬 yuan
杭 hang
杮 fei bei
杯 bei
杰 jie
杲 gao
杳 yao
杴 xian qian
杵 chu
杶 chun
杷 pa
杸 shu dui
杹 hua
杺 xin
杻 chou niu
杼 zhu
杽 chou
松 song
板 ban
枀 song
极 ji
枂 wo yue
枃 jin
构 gou
枅 ji
枆 mao
枇 pi
枈 bi pi
枉 wang
枊 ang
枋 fang
枌 fen
枍 yi
枎 fu
枏 nan
析 xi
枑 hu
枒 ya ye
枓 dou zhu
枔 xin
枕 zhen
枖 yao
林 lin
枘 rui
枙 e
枚 mei
枛 zhao
果 guo
枝 zhi
枞 cong zong
枟 yun
枠 hua
枡 sheng
枢 shu
枣 zao
枤 di
枥 li
枦 lu
枧 jian
枨 cheng
枩 song
枪 qiang
枫 feng
枬 zhan
枭 xiao
枮 xian zhen
枯 ku
枰 ping
枱 tai si ci
枲 xi
枳 zhi
枵 xiao
架 jia
枷 jia
枸 gou ju
枹 bao
枺 mo
枻 yi xie
枼 ye
枽 ye
枾 shi
枿 nie
柀 bi
柁 tuo
柂 yi duo li
柃 ling
柄 bing
柅 ni chi
柆 la
柇 he
柈 ban
柉 fan
柊 zhong
柋 dai
柌 ci
柍 yang ying
柎 fu
柏 bai bo
某 mou
柑 gan
柒 qi
染 ran
柔 rou
柕 mao
柖 shao
柗 song
柘 zhe
柙 xia
柚 you
柛 shen
柜 gui ju
柝 tuo
柞 zha zuo
柟 nan ran
柠 ning
柡 yong
柢 di
柣 zhi die
柤 zha zu
查 cha zha
柦 dan
柧 gu
柨 bu pu
柩 jiu
柪 ao
柫 fu
柬 jian
柭 ba fu bo bie pei
柮 duo zuo wu
柯 ke
柰 nai
柱 zhu
柲 bi bie
柳 liu
柴 chai
柶 si
柷 zhu
柸 pei bei
柹 shi fei
柼 yao
柽 cheng
柾 jiu
柿 shi
栀 zhi
栁 liu
栂 mei
栃 li
栄 rong
栅 zha shan
栆 zao
标 biao
栈 zhan
栉 zhi
栊 long
栋 dong
栌 lu
栍 sheng
栎 li yue
栏 lan
栐 yong
树 shu
栒 xun
栓 shuan
栔 qi
栕 zhen
栖 qi
栗 li
栘 yi
栙 xiang
栚 zhen
栛 li
栜 se ci
栝 gua
栞 kan
栟 ben
栠 ren
校 xiao jiao
栢 bai
栣 ren
栤 bing
栥 zi
栦 chou
栧 yi
栨 ci
栩 xu
株 zhu
栫 jian zun
栬 zui
栭 er
栮 er
栯 you yu
栰 fa
栱 gong
栲 kao
栳 lao
栴 zhan
栵 lie
栶 yin
样 yang
核 he hu
根 gen
栺 yi zhi
栻 shi
格 ge
栽 zai
栾 luan
栿 fu
桀 jie
桁 heng
桂 gui
桃 tao
桄 guang
桅 wei
框 kuang
桇 ru
案 an
桉 an
桊 juan
桋 yi ti
桌 zhuo
桍 ku
桎 zhi
桏 qiong
桐 tong
桑 sang
桒 sang
桓 huan
桔 jie
桕 jiu
桖 xue
桗 duo
桘 zhui
桙 yu mou
桚 zan
桜 ying
桝 jie
桞 liu
桟 zhan
桠 ya
桡 rao
桢 zhen
档 dang
桤 qi
桥 qiao
桦 hua
桧 gui hui
桨 jiang
桩 zhuang
桪 xun
桫 suo
桬 sha
桭 zhen chen
桮 bei
桯 ting
桰 kuo
桱 jing
桲 po bo
桳 ben
桴 fu
桵 rui
桶 tong
桷 jue
桸 xi
桹 lang
桺 liu
桻 feng
桼 qi
桽 wen
桾 jun
梀 su yin
梁 liang
梂 qiu
梃 ting
梄 you
梅 mei
梆 bang
梇 long
梈 peng
梉 zhuang
梊 di
梋 xuan juan xie
梌 tu
梍 zao
梎 ao you
梏 gu
梐 bi
梑 di
梒 han
梓 zi
梕 ren
梗 geng
梙 huan
梚 wan
梛 nuo
梞 ji
梠 lv
梡 hun kuan
梢 shao
梣 chen qin
梤 fen
梥 song
梦 meng
梧 wu
梨 li
梩 li si qi
梪 dou
梫 qin
梬 ying
梭 suo
梮 ju
梯 ti
械 xie
梱 kun hun
梳 shu
梴 chan
梵 fan
梶 wei
梷 jing
梸 li
梹 bin bing
梺 xia
梻 fo
梼 tao
梽 zhi
梾 lai
梿 lian
检 jian
棁 zhuo
棂 ling
棃 li
棅 bing
棆 lun
棇 cong song
棈 qian
棉 mian
棋 qi
棌 cai
棍 gun
棎 chan
棏 de zhe
棐 fei
棑 pai bei pei
棒 bang
棓 bei
棔 hun
棕 zong
棘 ji
棙 li lie
棚 peng
棛 yu
棜 yu
棝 gu
棞 jun
棠 tang
棢 wang
棣 di
棤 cuo
棥 fan
棦 cheng
棨 qi
棩 yuan
棪 yan
棫 yu
棬 quan
棭 yi
森 sen
棯 ren shen
棰 chui
棱 leng ling
棳 zhuo
棴 fu su
棵 ke
棷 zou sou
棸 zou
棹 zhao
棺 guan
棻 fen
棼 fen
棽 shen chen
棾 qing
棿 ni nie
椀 wan
椁 guo
椂 lu
椃 hao
椄 jie qie
椅 yi
椆 chou
椇 ju
椈 ju
椉 cheng sheng
椊 zuo cui
椋 liang
椌 qiang kong
植 zhi
椎 zhui
椐 ju
椑 bei
椒 jiao
椓 zhuo
椔 zi
椕 bin
椖 peng
椗 ding
椘 chu
椙 chang
椚 men
椛 hua
検 jian
椝 gui
椞 xi
椟 du
椠 qian
椡 dao
椢 gui
椣 dian
椤 luo
椥 zhi
椦 quan
椧 ming
椨 fu
椩 geng
椪 peng
椫 shan
椬 yi
椭 tuo
椮 sen
椯 duo chuan
椰 ye
椱 fu
椳 wei
椴 duan
椵 jia
椶 zong
椷 jian han
椸 yi
椹 shen
椺 xi
椻 yan ya
椼 yan
椽 chuan
椾 jian zhan
椿 chun
楀 yu
楁 he
楂 zha
楃 wo
楄 pian
楅 bi
楆 yao
楇 huo guo kua
楈 xu
楉 ruo
楋 la
楌 yan
楍 ben
楎 hui
楏 kui
楐 jie
楑 kui
楒 si
楔 xie
楕 tuo
楖 zhi ji
楗 jian
楘 mu
楙 mao
楚 chu
楛 hu ku
楜 hu
楝 lian
楞 leng
楟 ting
楠 nan
楡 yu
楢 you
楣 mei
楤 song cong
楥 xuan yuan
楦 xuan
楧 yang
楩 pian
楪 die
楫 ji
楬 jie qia
楮 chu
楯 shun
楰 yu
楱 zou cou
楲 wei
楳 mei
楴 ti di shi
楶 jie
楷 kai jie
楸 qiu
楹 ying
楺 rou
楻 huang
楼 lou
楽 le
楾 quan
楿 xiang
榀 pin
榁 shi
概 gai
榃 tan
榄 lan
榅 wen
榆 yu
榇 chen
榈 lv
榉 ju
榊 shen
榋 chu
榌 bi
榍 xie
榎 jia
榏 yi
榐 zhan chan nian zhen
榑 fu
榒 nuo
榓 mi
榔 lang
榕 rong
榖 gu
榗 jian jin
榙 ta
榚 yao
榛 zhen
榜 bang
榝 sha xie
榞 yuan
榟 zi
榠 ming
榡 su
榢 jia
榣 yao
榤 jie
榥 huang
榧 fei
榨 zha
榩 qian
榫 sun
榬 yuan
榭 xie
榯 shi
榰 zhi
榱 cui
榳 ting
榴 liu
榵 rong
榶 tang
榷 que
榸 zhai
榹 si
榺 sheng
榻 ta
榼 ke
榽 xi
榾 gu
槀 gao kao
槁 gao
槂 sun
槃 pan
槄 tao
槅 ge
槆 chun
槇 dian zhen
槈 nou
槉 ji
槊 shuo
槌 chui
槎 cha
槏 qian xian lian
槐 huai
槑 mei
槒 xu
槔 gao
槕 zhuo
槖 tuo
槗 qiao
様 yang
槙 dian
槚 jia
槛 kan jian
槜 zui
槝 dao
槞 long
槟 bin bing
槠 zhu
槡 sang
槢 xi die
槣 ji gui
槥 hui
槦 yong
槩 gai
槪 gai
槫 tuan shuan quan
槬 hua
槭 qi
槯 cui zui
槰 peng
槱 you
槲 hu
槴 hu
槵 huan
槷 nie xie yi
槸 yi
槹 gao
槺 kang
槻 gui
槽 cao
槾 man wan
槿 jin
樀 di zhi zhe
樃 lang
樄 chen
樆 li chi
樇 xiu
樈 qing
樉 shuang
樊 fan
樋 tong
樌 guan
樍 ze
樎 su
樏 lei
樐 lu
樒 mi
樔 chao jiao
樕 su
樖 ke
樗 chu
樘 tang
樚 lu du
樛 jiu liao
樜 zhe
樝 zha
樟 zhang
樠 man lang
模 mo mu
樤 tiao
樥 peng
樦 zhu
樨 xi
権 quan
横 heng
樬 cong
樭 ji
樮 yan
樯 qiang
樰 xue
樱 ying
樲 er zhi
樴 zhi yi
樵 qiao
樶 zui
樷 cong
樻 kui
樼 zhen
樽 zun
樾 yue
橀 xi
橁 chun
橂 dian
橃 fa fei
橄 gan
橅 mo
橆 wu
橇 qiao
橉 lin
橊 liu
橌 xian
橍 run
橎 fan
橏 zhan jian
橐 tuo
橑 liao
橒 yun
橓 shun
橔 dun tui
橕 cheng
橖 tang cheng
橗 meng
橘 ju
橙 cheng
橚 su xiao qiu
橛 jue
橜 jue
橝 dian tan xin
橞 hui
橠 nuo
橡 xiang
橣 ning
橤 rui
橥 zhu
橦 tong
橧 zeng ceng
橨 fen fei
橩 qiong
橪 ran yan
橬 qian qin
橭 gu
橮 liu
橯 lao
橰 gao
橱 chu
橲 xi
橳 sheng
橴 zi
橵 san
橶 ji
橷 dou
橸 jing
橹 lu
橺 jian
橻 chu
橼 yuan
橽 ta
橾 shu qiao sao
橿 jiang
檀 tan
檂 nong
檃 yin
檄 xi
檅 hui
檆 shan
檇 zui
檈 xuan
檊 gan
檋 ju
檌 zui
檍 yi
檎 qin
檏 pu
檐 yan
檑 lei
檒 feng
檓 hui
檕 ji
檖 sui
檗 bo
檘 ping bo
檙 cheng
檚 chu
檛 zhua
檝 ji
檞 jie
檠 qing
檡 zhai shi tu
檤 dao
檥 yi
檦 biao
檧 song
檨 she
檩 lin
檪 li
檫 cha
檬 meng
檰 mian
檱 qi
檲 tuan
檴 huo hua
檵 ji
檶 qian
檷 ni mi
檹 yi
檺 gao
檼 yin
檽 nou ruan ru
檾 qing
檿 yan
櫀 qi
櫁 mi
櫂 zhao di
櫄 chun
櫅 ji
櫆 kui
櫇 po
櫈 deng
櫉 chu
櫊 ge
櫋 mian
櫌 you
櫎 huang guang guo gu
櫏 qian
櫐 lei
櫑 lei
櫒 sa
櫔 li
櫕 cuan
櫖 lv chu
櫗 mie mei
櫘 hui
櫙 ou
櫜 gao
櫠 fei
櫡 zhuo zhu
櫢 sou
櫣 lian
櫤 jiang
櫦 qing
櫩 yan
櫭 jie ji
櫮 e
櫯 su
櫰 huai gui
櫲 yu
櫴 lai
櫵 jiao
櫶 xian
櫷 gui
櫹 xiao qiu xiu
櫺 ling
櫼 jian shan
櫽 yin
櫾 you
櫿 ying
欀 xiang rang
欁 nong
欂 bo
欃 chan zhan
欆 shuang
欇 she
欈 wei zui
欉 cong
欋 qu
欌 cang
欎 yu
欐 li
欑 cuan zuan
欔 jue
欕 yan
欗 lan
欘 zhu
欙 lei luo
欚 li
欛 ba
欜 nang
欝 yu
欟 guang
欠 qian
次 ci
欢 huan
欣 xin
欤 yu
欥 yi huan yu
欦 qian han xian
欧 ou
欨 xu
欩 chao
欪 chu xi qu
欫 qi
欬 kai ai
欭 yi yin
欮 jue
欯 xi kai
欰 xu
欱 he xia
欲 yu
欳 kui
欴 lang
欵 kuan
欶 shuo sou
欷 xi
欸 ai e
欹 qi
欺 qi
欻 xu
欼 chi chuai
款 kuan
欿 kan qian dan
歀 kuan
歁 kan ke qian
歂 chuan
歃 sha
歄 gua
歅 yin
歆 xin
歇 xie
歈 yu
歉 qian
歊 xiao
歋 ye
歌 ge
歍 wu yang
歏 jin qun
歑 hu
歒 ti xiao
歓 huan
歔 xu
歕 pen
歖 xi yi
歗 xiao
歘 chua xu
歙 she
歚 shan
歛 han lian
歜 chu
歝 yi
歞 e
歠 chuo
止 zhi
正 zheng
此 ci
步 bu
武 wu
歧 qi
歨 bu
歩 bu
歪 wai
歫 ju
歬 qian
歭 chi zhi
歮 se
歯 chi
歰 se sha
歱 zhong
歳 sui
歴 li
歵 ze
歶 yu
歹 dai
歺 e
死 si
歼 jian
歽 zhe
歾 mo wen
殀 yao
殁 mo
殂 cu
殃 yang
殄 tian
殅 sheng
殆 dai
殇 shang
殈 xu
殉 xun
殊 shu
残 can
殌 jue
殍 piao
殎 qia
殏 qiu
殐 su
殑 qing jing
殒 yun
殓 lian
殔 yi
殕 fou ye bo
殖 zhi shi
殗 ye yan
殙 hun men
殚 dan
殛 ji
殜 die
殝 zhen
殟 wen
殠 chou
殡 bin
殢 ti
殣 jin
殥 yin
殦 diao
殧 jiu
殩 cuan
殪 yi
殬 du
殱 jian
殳 shu
殴 ou
段 duan
殶 zhu
殷 yin yan
殸 qing keng sheng
殹 yi
殽 xiao yao
殾 xun
殿 dian
毁 hui
毂 gu
毃 qiao
毄 ji
毅 yi
毇 hui
毈 duan
毉 yi
毊 xiao
毋 wu
毌 guan
母 mu
毎 mei
每 mei
毐 ai
毑 jie
毒 du
毓 yu
比 bi
毕 bi
毖 bi
毗 pi
毘 pi
毙 bi
毚 chan
毛 mao
毜 hao
毝 cai
毞 pi
毟 lie
毠 jia
毡 zhan
毢 sai
毣 mu mao
毤 tuo
毥 xun
毦 er
毧 rong
毨 xian
毩 ju
毪 mu
毫 hao
毬 qiu
毭 dou nuo
毮 sha
毯 tan
毰 pei
毱 ju
毲 duo
毳 cui
毴 bi
毵 san
毶 san
毷 mao
毸 sai sui
毹 shu
毺 shu
毻 tuo
毼 he ke da
毽 jian
毾 ta
氀 lv shu yu dou
氁 mu
氃 tong
氄 rong
氅 chang
氆 pu
氇 lu
氉 sao
氊 zhan
氋 meng
氍 qu
氎 die
氏 shi zhi
氐 di
民 min
氒 jue
氓 mang
气 qi
氕 pie
氖 nai
気 qi
氘 dao
氙 xian
氚 chuan
氛 fen
氜 yang ri
氝 nei
氞 bin
氟 fu
氠 shen
氡 dong
氢 qing
氤 yin
氥 xi
氦 hai
氧 yang
氨 an
氩 ya
氪 ke
氭 dong
氮 dan
氯 lv
氰 qing
氱 yang
氲 yun
水 shui
氵 shui
氶 zheng cheng
氷 bing
永 yong
氹 dang
氺 shui
氻 le
氼 ni mei
氽 tun qiu
氾 fan
氿 jiu
汀 ting
汁 zhi
求 qiu
汃 bin pa
汄 ze
汅 mian
汆 cuan
汇 hui
汈 diao
汉 han
汊 cha
汋 zhuo
汌 chuan
汍 wan huan
汏 da tai
汐 xi
汑 tuo
汒 mang
汓 qiu you
汔 qi
汕 shan
汖 pin chi
汗 han
汘 qian
汚 wu
汛 xun
汜 si
汝 ru
汞 gong
江 jiang
池 chi
污 wu
汢 tu
汣 jiu
汤 tang
汥 zhi ji
汦 zhi
汧 qian
汨 mi
汩 gu
汪 wang
汫 jing
汬 jing
汭 rui
汮 jun
汯 hong
汰 tai
汱 quan fu
汲 ji
汳 bian
汴 bian
汵 gan han cen
汶 wen
汷 zhong
汸 fang pang
汹 xiong
汻 hu huang
汼 niu you
汽 qi
汾 fen
汿 xu
沀 xu
沁 qin
沂 yi
沃 wo
沄 yun
沅 yuan
沆 hang
沇 yan
沈 shen
沉 chen
沊 dan
沋 you
沌 dun zhuan
沍 hu
沎 huo
沏 qi
沐 mu
沑 nv niu
沓 da ta
沔 mian
沕 mi wu fu
沗 pang tian
沘 bi
沙 sha
沚 zhi
沛 pei
沜 pan
沝 zhui zi
沞 za
沟 gou
沠 liu
没 mei mo
沢 ze
沣 feng
沤 ou
沥 li
沦 lun
沧 cang
沨 feng
沩 wei
沪 hu
沫 mo
沬 mei hui
沭 shu
沮 ju
沯 za
沰 tuo duo
沱 tuo
沲 tuo
河 he
沴 li zhen
沵 mi
沶 yi chi shi
沷 fa
沸 fei
油 you
沺 tian
治 zhi
沼 zhao
沽 gu
沾 zhan
沿 yan
泀 si
泂 jiong
泃 ju
泄 xie
泅 qiu
泆 yi die
泇 jia
泈 zhong
泉 quan
泊 po bo
泋 hui
泌 mi bi
泍 ben
泎 ze
泏 zhu ku
泐 le
泑 you ao
泒 gu
泓 hong
泔 gan
法 fa
泖 mao
泗 si
泘 hu
泙 ping
泚 ci
泛 fan
泜 zhi
泞 ning
泟 cheng
泠 ling
泡 pao
波 bo
泣 qi
泤 si
泥 ni
泦 ju
泧 sa xue
注 zhu
泩 sheng
泪 lei
泫 xuan
泬 jue xue
泭 fu
泮 pan
泯 min
泰 tai
泱 yang
泲 ji
泳 yong
泴 guan
泵 beng
泶 xue
泷 long shuang
泸 lu
泹 dan
泺 luo
泻 xie
泼 po
泽 ze
泾 jing
泿 yin
洀 pan zhou
洁 jie
洂 ye
洃 hui
洄 hui
洅 zai
洆 cheng
洇 yin
洈 wei
洉 hou
洊 jian cun
洋 yang
洌 lie
洍 si
洎 ji
洏 er
洐 xing
洑 fu
洒 sa
洓 qi
洔 zhi
洕 yin
洖 wu
洗 xi xian
洘 kao
洙 zhu
洚 jiang
洛 luo
洜 luo
洝 an yan e
洞 dong tong
洟 ti
洠 mou
洡 lei
洢 yi
洣 mi
洤 quan
津 jin
洦 po
洧 wei
洨 xiao
洪 hong
洫 xu
洬 su shuo
洭 kuang
洮 tao
洯 qie jie
洰 ju
洱 er
洲 zhou
洳 ru
洴 ping
洵 xun
洷 zhi
洸 guang
洹 huan
洺 ming
活 huo
洼 wa
洽 qia
派 pai
洿 wu
浀 qu
流 liu
浂 yi
浃 jia
浄 jing
浅 qian
浆 jiang
浇 jiao
浈 zhen
浉 shi
浊 zhuo
测 ce
浌 fa
浍 hui
济 ji
浏 liu
浐 chan
浑 hun
浒 hu xu
浓 nong
浔 xun
浕 jin
浖 lie
浗 qiu
浘 wei
浙 zhe
浚 jun xun
浛 han
浜 bang
浝 mang
浞 zhuo
浟 you
浠 xi
浡 bo
浢 dou
浣 huan
浤 hong
浥 yi
浦 pu
浧 ying cheng zheng
浨 lan
浩 hao
浪 lang
浫 han
浬 li
浭 geng
浮 fu
浯 wu
浰 lian li
浱 chun
浲 feng
浳 yi
浴 yu
浵 tong
浶 lao
海 hai
浸 jin
浺 chong
浻 jiong
浼 mei
浽 sui nei
浾 cheng
涀 xian jian
涁 shen
涂 tu
涃 kun
涄 ping
涅 nie
涆 han
消 xiao
涉 she
涊 nian ren
涋 tu
涌 yong chong
涍 xiao
涎 xian
涏 ting
涐 e
涑 su
涒 tun yun
涓 juan
涔 cen
涕 ti
涖 li
涘 si
涙 lei
涚 shui
涛 tao
涜 du
涝 lao
涞 lai
涟 lian
涠 wei
涡 wo guo
涢 yun
涣 huan
涤 di
涥 heng
润 run
涧 jian
涨 zhang
涩 se
涪 fu
涫 guan
涬 xing
涭 shou tao
涮 shuan
涯 ya
涰 chuo
涱 zhang
液 ye
涳 kong nang
涴 yuan
涵 han
涶 tuo
涷 dong
涸 he
涹 wo
涺 ju
涻 she
涽 hun
涾 ta
涿 zhuo
淀 dian
淁 qie ji
淂 de
淃 juan
淄 zi
淅 xi
淆 xiao
淇 qi
淈 gu hu
淉 guo guan
淊 yan han
淋 lin
淌 tang
淍 zhou diao
淎 peng
淏 hao
淐 chang
淑 shu
淓 fang
淔 zhi
淕 lu
淖 nao
淗 ju
淘 tao
淙 cong
淛 zhe
淜 peng
淝 fei
淞 song
淟 tian
淠 pi
淡 dan
淢 yu xu
淣 ni
淤 yu
淦 gan
淧 mi
淫 yin
淬 cui
淭 qu
淮 huai
淯 yu
淰 nian shen na
深 shen
淲 biao hu
淳 chun
淴 hu
混 hun
淸 qing
淹 yan
添 tian
淼 miao
淽 zhi
淾 yin
淿 bo
渀 ben
渁 yuan
渂 wen min
渃 ruo re
渄 fei
清 qing
渆 yuan
渇 ke
済 ji
渉 she
渊 yuan
渋 se
渌 lu
渍 zi
渎 du
渏 yi
渐 jian
渑 mian
渒 pai
渓 xi
渔 yu
渕 yuan
渖 shen
渗 shen
渘 rou
渚 zhu
渜 nuan
渝 yu
渞 qiu wu
渟 ting
渠 qu
渡 du
渣 zha
渤 bo
渥 wo
渧 di ti
渨 wei
温 wen
渪 ru
渫 xie
渭 wei
渮 he
港 gang
渰 yan
渱 hong gong
渲 xuan
渳 mi
渴 ke
渵 mao
渶 ying
渷 yan
游 you
渹 hong qing
渺 miao
渻 sheng
渼 mei
渽 zai
渿 nai
湀 gui
湁 chi
湂 e
湃 pai
湄 mei
湅 lian lan
湆 qi
湇 qi
湈 mei
湉 tian
湌 can
湍 tuan
湎 mian
湏 hui min
湐 mo
湑 xu
湒 ji
湓 pen
湔 jian
湕 jian
湖 hu
湗 feng
湘 xiang
湙 yi
湚 yin
湛 zhan
湜 shi
湝 jie
湟 huang
湠 tan
湡 yu
湢 bi
湣 min
湤 shi
湥 tu
湦 sheng
湨 ju
湩 dong tong
湪 tuan nuan
湫 jiao qiu
湬 jiao
湭 qiu
湮 yan
湰 long
湱 huo
湲 yuan
湳 nan
湴 ban
湵 you
湶 quan
湷 zhuang hun
湸 liang
湹 chan
湺 xian
湻 chun
湼 nie
湽 zi
湾 wan
湿 shi
満 man
溁 ying
溂 la
溃 kui hui
溄 feng
溅 jian
溆 xu
溇 lou
溉 gai
溊 bo
溋 ying
溌 po
溍 jin
溎 yan gui
溏 tang
源 yuan
溑 suo
溒 yuan
溓 lian xian nian lin
溔 yao
溕 meng
溗 cheng
溘 ke
溙 tai
溚 da
溛 wa
溜 liu
溞 sao
溟 ming
溠 zha
溡 shi
溢 yi
溣 lun
溤 ma
溥 pu
溦 wei
溧 li
溨 zai
溩 wu
溪 xi
溬 qiang
溭 ze
溯 su
溰 ai
溱 qin
溲 sou
溴 xiu
溵 yin
溶 rong
溷 hun
溸 su
溹 suo
溺 ni
溻 ta
溽 ru
溾 ai
溿 pan
滀 chu xu
滁 chu
滂 pang
滃 weng
滆 ge
滇 dian
滈 hao xue
滉 huang
滊 xi xie qi
滋 zi
滍 zhi
滏 fu
滐 jie
滑 hua
滒 ge
滓 zi
滔 tao
滕 teng
滖 sui
滗 bi
滘 jiao
滚 gun
滛 yin
滜 gao
滝 long
滞 zhi
滟 yan
滠 she
满 man
滢 ying
滣 chun
滤 lv
滥 lan
滦 luan
滧 xiao
滨 bin
滩 tan
滪 yu
滫 xiu
滭 bi
滮 biao
滰 jiang
滱 kou
滳 shang
滴 di
滵 mi
滶 ao
滹 hu
滺 you
滼 fan
滽 yong
漀 qing
漂 piao
漃 ji
漄 ya
漅 chao
漆 qi
漇 xi
漈 ji
漉 lu
漋 long
漌 jin
漎 cong song
漏 lou
漐 zhi
漑 gai
漒 qiang
漓 li
演 yan
漕 cao
漖 jiao
漗 cong
漘 chun
漙 tuan zhuan
漛 teng
漜 ye
漝 xi
漞 mi
漟 tang
漠 mo
漡 shang tang
漤 lan
漥 wa
漦 chi
漧 gan
漨 feng peng beng
漩 xuan
漪 yi
漫 man
漭 mang
漮 kang
漯 luo
漰 peng
漱 shu
漳 zhang
漴 chong shuang
漶 huan
漷 huo
漹 yan
漺 shuang chuang
漻 liao
漼 cui
漽 ti
漾 yang
潀 cong
潂 hong
潃 xiu
潄 shu
潅 guan
潆 ying
潇 xiao
潈 zong
潉 kun
潊 xu
潋 lian
潌 zhi
潍 wei
潎 pi pie piao
潏 yu
潐 jiao qiao
潒 dang xiang yang
潓 hui
潖 pa
潗 ji
潘 pan
潜 qian
潝 xi ya
潞 lu
潟 xi
潠 xun sun
潡 dun
潢 huang
潣 min
潥 su
潦 liao
潧 zhen
潨 cong zong
潩 yi
潪 zhe zhi
潫 wan
潬 shan tan
潭 tan
潮 chao
潱 ye
潲 shao
潳 tu zha
潴 zhu
潵 sa
潶 hei
潸 shan
潹 chan
潺 chan
潻 shu
潼 tong
潽 pu
潾 lin
澁 se
澂 cheng
澃 jiong
澄 cheng deng
澈 che
澉 gan
澊 cun
澋 hong
澌 si
澍 shu
澎 peng
澏 han
澑 liu
澒 hong
澓 fu
澔 hao
澕 he
澖 xian
澘 shan
澙 xi
澚 yu
澛 lu
澜 lan
澝 ning
澞 yu
澟 lin
澡 zao
澢 dang
澣 huan han
澥 xie
澧 li
澨 shi cuo
澪 ling
澬 zi ci
澭 yong
澯 can
澰 lian
澲 ye
澳 ao
澴 huan
澵 zhen
澶 chan
澷 man
澸 dan
澹 dan tan
澺 yi
澻 sui
澼 pi
澽 ju
澿 qin
激 ji
濂 lian
濅 jin
濇 se
濈 ji sha
濉 sui
濊 hui wei huo
濋 chu
濌 ta
濍 song
濎 ding ting
濏 se
濐 zhu
濑 lai
濒 bin
濓 lian
濔 mi ni
濖 shu
濗 mi
濙 ying
濝 qi
濞 bi
濠 hao
濡 ru
濢 cui zui
濣 wo
濥 yin
濦 yin
濨 ci
濩 huo
濪 qing
濬 jun xun
濭 ai kai ke
濮 pu
濯 zhuo
濲 gu
濳 qian
濴 ying
濵 bin
濶 kuo
濷 fei
濸 cang
濹 me
濻 wei
濽 zan
濿 li
瀀 you
瀁 yang
瀄 zhi
瀈 hui
瀊 pan
瀋 shen chen pan
瀌 biao
瀍 chan
瀎 mo mie
瀐 jian
瀑 pu bao
瀒 se
瀓 cheng
瀔 gu
瀖 huo
瀗 xian
瀙 qin
瀚 han
瀛 ying
瀜 rong
瀞 jing
瀡 sui
瀢 wei dui
瀣 xie
瀤 huai wai
瀥 xue
瀩 dui
瀪 fan
瀫 hu
瀬 lai
瀭 shu
瀮 ling
瀯 ying
瀰 mi ni
瀱 ji
瀳 jian zun
瀴 ying
瀵 fen
瀶 lin
瀷 yi
瀸 jian
瀹 yue
瀺 chan
瀻 dai
瀼 rang
瀽 jian
瀿 fan
灀 shuang
灁 yuan
灂 zhuo ze jiao
灅 lei
灆 lan
灇 cong
灈 qu
灉 yong
灊 qian
灋 fa
灌 guan
灍 jue
灎 yan
灏 hao
灐 ying
灓 luan
灔 yan
灖 mi
灗 shan
灚 jiao
灛 chan
灜 ying
灞 ba
灟 zhu
灢 nang
灥 xun quan
灦 xian
灨 gan
灪 yu
火 huo
灬 biao huo
灭 mie
灮 guang
灯 deng
灰 hui
灱 xiao
灲 xiao
灳 hui
灴 hong
灵 ling
灶 zao
灷 zhuan
灸 jiu
灹 zha yu
灺 xie
灻 chi
灼 zhuo
灾 zai
灿 can
炀 yang
炁 qi
炂 zhong
炃 fen ben
炄 niu
炅 jiong gui
炆 wen
炇 pu
炈 yi
炉 lu
炊 chui
炋 pi
炌 kai
炍 pan
炎 yan
炏 kai yan
炐 pang feng
炑 mu
炒 chao
炓 liao
炔 que
炕 kang
炖 dun
炗 guang
炘 xin
炙 zhi
炚 guang
炛 guang
炜 wei
炝 qiang
炞 bian
炟 da
炠 xia
炡 zheng
炢 zhu
炣 ke
炤 zhao
炥 fu
炦 ba
炧 xie
炨 xie
炩 ling
炪 zhuo chu
炫 xuan
炬 ju
炭 tan
炮 pao bao
炯 jiong
炰 pao fou
炱 tai
炲 tai
炳 bing
炴 yang
炵 tong
炶 shan
炷 zhu
炸 zha
点 dian
炻 shi
炼 lian
炽 chi
炾 huang
炿 zhou
烀 hu
烁 shuo
烂 lan
烃 ting
烄 jiao yao
烅 xu
烆 heng
烇 quan
烈 lie
烉 huan
烊 yang
烋 xiu xiao
烌 xiu
烍 xian
烎 yin
烐 zhou
烑 yao
烒 shi
烓 wei
烔 tong
烕 mie
烖 zai
烗 kai
烘 hong
烙 lao luo
烚 xia
烛 zhu
烜 xuan
烝 zheng
烞 po
烟 yan
烠 hui
烡 guang
烢 che
烣 hui
烤 kao
烥 ju
烦 fan
烧 shao
烨 ye
烩 hui
烫 tang
烬 jin
热 re
烮 lie
烯 xi
烰 fu
烱 jiong
烲 xie che
烳 pu
烵 zhuo
烶 ting
烷 wan
烸 hai
烹 peng
烺 lang
烻 shan
烼 xu
烽 feng
烾 chi
烿 rong
焀 hu
焁 xi
焂 shu
焃 he huo
焄 xun hun
焅 ku kao
焆 juan
焇 xiao
焈 xi
焉 yan
焊 han
焋 zhuang
焌 jun qu
焍 di
焎 xie
焏 ji qi
焐 wu
焑 yan
焒 lv
焓 han
焔 yan
焕 huan
焖 men
焗 ju
焘 tao
焙 bei
焚 fen
焛 lin
焜 kun
焝 hun
焞 tun
焟 xi
焠 cui
焢 hong
焣 chao ju
焤 fu
焥 wo ai
焦 jiao
焧 cong
焨 feng
焩 ping
焪 qiong
焫 ruo re
焬 xi yi
焭 qiong
焮 xin
焯 chao
焰 yan
焱 yan
焲 yi
焳 jue
焴 yu
焵 gang
然 ran
焷 pi
焸 xiong ying gu
焹 gang
焺 sheng
焻 chang gua
焼 shao
焽 xiong
焾 nian
焿 geng
煀 wei
煁 chen
煂 he
煃 kui
煄 zhong
煅 duan
煆 xia
煇 hui hun yun xun xuan
煈 feng
煊 xuan
煋 xing
煌 huang
煍 jiao
煎 jian
煏 bi
煐 ying
煑 zhu
煓 tuan
煔 shan qian
煕 xi
煖 nuan xuan
煗 nuan
煘 chan
煚 jiong
煛 jiong
煜 yu
煝 mei
煞 sha
煟 wei
煠 zha ye
煡 jin
煣 rou
煤 mei
煦 xu
照 zhao
煨 wei
煪 qiu
煫 sui
煭 lie
煮 zhu
煯 jie
煰 zao
煲 bao
煳 hu
煴 yun
煵 nan
煶 shi
煷 liang
煸 bian
煹 gou
煺 tui
煻 tang
煼 chao
煽 shan
煾 en yun
煿 bo
熀 huang ye
熁 xie
熂 xi
熃 wu
熄 xi
熆 he
熇 he
熈 xi
熊 xiong
熋 nai
熍 qiong
熎 yao
熏 xun
熐 mi
熑 lian qian
熔 rong
熕 gong
熖 yan
熘 liu
熙 xi
熚 bi
熛 biao
熜 cong
熝 lu ao
熞 jian
熟 shu shou
熠 yi
熢 peng beng feng
熣 sui cui
熤 yi
熥 teng
熦 jue
熧 zong
熨 yun yu
熩 hu
熪 yi
熫 zhi
熬 ao
熭 wei
熮 liu
熯 han ran
熳 man
熴 kun
熵 shang
熶 cuan
熷 zeng
熸 jian
熹 xi
熺 xi
熻 xi
熼 yi
熽 xiao
熿 huang
燂 tan xun qian
燃 ran
燄 yan
燅 xun
燆 qiao xiao
燇 jun
燊 shen
燋 jiao
燌 fen ben
燍 si xi
燎 liao
燏 yu
燐 lin
燑 tong
燓 fen
燔 fan
燕 yan
燗 lan
燘 mei
燚 yi
燛 jiong
燝 jing
燞 jiao
燠 yu
燡 yi
燢 xue
燣 lan
燤 tai lie
燥 zao
燧 sui
燨 xi
燩 que
燪 zong
燫 lian
燮 xie
燯 ling
燰 wei
燱 yi
燲 xie
燳 zhao
燵 da
燷 lan
燸 ru ruan
燹 xian
燺 he
燽 chou
燿 yao shuo shao
爀 he
爁 lan
爂 biao
爃 rong
爅 mo
爆 bao
爇 ruo
爈 lv
爉 la lie
爊 ao
爋 xun
爌 kuang huang
爎 liao
爏 li
爑 jue
爒 liao
爓 yan xun
爔 xi
爕 xie
爖 long
爗 ye
爘 can
爙 rang
爚 yue
爜 cong
爝 jue
爞 chong tong
爟 guan
爠 ju
爡 che
爢 mi
爣 tang
爤 lan
爥 zhu
爦 lan
爧 ling
爨 cuan
爩 yu
爪 zhao zhua
爫 zhao
爬 pa
爮 pao
爯 cheng
爰 yuan
爱 ai
爳 han
爴 jue
爵 jue
父 fu
爷 ye
爸 ba
爹 die
爻 yao
爼 zu
爽 shuang
爿 pan
牁 ke
牂 zang
牃 die
牄 qiang
牅 yong
片 pian
版 ban
牉 pan
牊 chao
牋 jian
牌 pai
牍 du
牎 chuang
牏 yu
牐 zha
牑 bian mian
牒 die
牓 bang pang
牔 bo
牕 chuang
牖 you
牗 you
牙 ya
牚 cheng
牛 niu
牜 niu
牝 pin
牞 jiu le
牟 mou mu
牠 ta tuo
牡 mu
牢 lao
牣 ren
牤 mang
牥 fang
牦 mao
牧 mu
牨 gang
物 wu
牪 yan
牫 ge qiu zang
牬 bei
牭 si
牮 jian
牯 gu
牰 you chou
牱 ge
牲 sheng
牳 mu
牵 qian
牶 quan
牷 quan
牸 zi
特 te
牺 xi
牻 mang
牼 keng
牾 wu
牿 gu
犀 xi
犁 li
犂 li
犃 pou
犄 ji
犅 gang
犆 zhi te
犇 ben
犈 quan
犉 chun
犊 du
犋 ju
犌 jia
犍 jian qian
犎 feng
犏 pian
犐 ke
犑 ju
犒 kao
犓 chu
犔 xi
犕 bei
犗 jie
犘 ma
犙 san
犚 wei
犜 dun
犝 tong
犞 qiao
犟 jiang
犠 xi
犡 li
犣 lie
犤 pai
犥 piao pao
犦 bo
犨 chou
犩 wei
犪 kui rao
犫 chou
犬 quan
犭 quan
犮 ba
犯 fan
犰 qiu
犱 ji
犲 chai
犳 zhuo
犴 an han
犵 ge he
状 zhuang
犷 guang
犸 ma
犹 you
犺 kang gang
犻 bo pei fei
犼 hou
犽 ya
犾 yin
犿 huan fan
狁 yun
狂 kuang
狃 niu
狄 di
狅 kuang
狆 zhong
狇 mu
狈 bei
狉 pi
狊 ju
狋 yi quan chi
狌 sheng xing
狍 pao
狎 xia
狏 tuo yi
狐 hu
狑 ling
狒 fei
狓 pi
狔 ni
狕 yao
狖 you
狗 gou
狘 xue
狙 ju
狚 dan
狛 bo
狜 ku
狝 xian
狞 ning
狟 huan xuan heng
狠 hen
狡 jiao
狢 he mo
狣 zhao
狤 ji jie kuai
狥 xun
狦 shan
狧 ta shi
狨 rong
狩 shou
狪 tong dong
狫 lao
独 du
狭 xia
狮 shi
狯 kuai
狰 zheng
狱 yu
狲 sun
狳 yu
狴 bi
狵 mang zhuo
狶 xi shi
狷 juan
狸 li
狺 yin
狻 suan
狼 lang
狾 zhi
狿 yan
猀 sha
猁 li
猂 han
猃 xian
猄 jing
猅 pai
猆 fei
猇 xiao
猈 bai pi
猉 qi
猊 ni
猋 biao
猌 yin
猍 lai
猎 lie
猏 jian
猐 qiang
猑 kun
猒 yan
猓 guo luo
猔 zong
猕 mi
猖 chang
猗 yi
猘 zhi
猚 ya wei
猛 meng
猜 cai
猝 cu
猞 she
猟 lie
猠 dian
猡 luo
猢 hu
猣 zong
猤 gui
猥 wei
猦 feng
猧 wo
猨 yuan
猩 xing
猪 zhu
猫 mao
猬 wei
猭 chuan shan
献 xian
猯 tuan
猰 ya
猱 nao
猲 xie he ge hai
猳 jia
猴 hou
猵 bian pian
猷 you
猸 mei
猹 cha
猺 yao
猼 bo po
猽 ming
猾 hua
猿 yuan
獀 sou
獂 yuan
獆 hao
獇 qiang
獈 yi
獉 zhen
獊 cang
獋 hao gao
獌 man
獍 jing
獏 mo mu
獐 zhang
獑 chan
獒 ao
獓 ao
獔 hao
獕 cui
獖 ben fen
獗 jue
獘 bi
獙 bi
獚 huang
獛 pu
獜 lin
獝 xu yu
獞 tong zhuang
獟 yao xiao
獠 liao
獡 shuo
獢 xiao
獣 shou
獤 dun
獥 jiao
獦 ge xie lie
獧 juan
獩 hui
獬 xie
獭 ta
獯 xun
獳 nou ru
獴 meng
獶 nao you
獹 lu
獽 rang
獾 huan
獿 nao
玂 qi
玃 jue
玄 xuan
玅 miao yao
玆 zi xuan
率 lv shuai
玈 lu
玉 yu
玊 su
王 wang
玌 qiu
玍 ga
玎 ding
玏 le
玐 ba
玑 ji
玒 hong
玓 di
玔 chuan
玕 gan
玖 jiu
玗 yu
玘 qi
玙 yu
玚 yang
玛 ma
玜 hong
玝 wu
玞 fu
玟 wen
玠 jie
玡 ya
玢 bin fen
玣 bian
玤 bang
玥 yue
玦 jue
玧 men yun
玨 jue
玩 wan
玪 jian yin qian lin
玫 mei
玬 dan
玭 pin
玮 wei
环 huan
现 xian
玱 qiang
玲 ling
玳 dai
玴 yi
玵 an gan
玶 ping
玷 dian
玸 fu
玹 xuan
玺 xi
玻 bo
玼 ci
玽 gou
玾 jia
玿 shao
珀 po
珁 ci
珂 ke
珃 ran
珄 sheng
珅 shen
珆 yi tai
珇 zu
珈 jia
珉 min
珊 shan
珋 liu
珌 bi
珍 zhen
珎 zhen
珏 jue
珐 fa
珑 long
珒 jin
珓 jiao
珔 jian
珕 li
珖 guang
珗 xian
珘 zhou
珙 gong
珚 yan
珛 xiu
珜 yang
珝 xu
珞 luo
珟 su
珠 zhu
珡 qin
珢 yin
珣 xun
珤 bao
珥 er
珦 xiang
珧 yao
珨 xia
珩 heng
珪 gui
珫 chong
珬 xu
班 ban
珮 pei
珯 lao
珰 dang
珱 ying
珲 hun
珳 wen
珴 e
珵 cheng
珶 di ti
珷 wu
珸 wu
珹 cheng
珺 jun
珻 mei
珼 bei
珽 ting
珿 chu
琀 han
琁 xuan qiong
琂 yan
球 qiu
琄 xuan
琅 lang
理 li
琇 xiu
琈 fu
琉 liu
琊 ya
琋 xi
琌 ling
琍 li
琎 jin
琏 lian
琐 suo
琑 suo
琒 feng
琓 wan
琔 dian
琕 pin bing
琖 zhan
琗 se cui
琘 min
琙 yu
琚 ju
琛 chen
琜 lai
琝 min
琞 sheng wang
琟 wei
琠 tian
琡 chu
琢 zuo zhuo
琣 beng pei
琤 cheng
琥 hu
琦 qi
琧 e
琨 kun
琩 chang
琪 qi
琫 beng
琬 wan
琭 lu
琮 cong
琯 guan
琰 yan
琲 bei
琳 lin
琴 qin
琵 pi
琶 pa
琷 que
琸 zhuo
琹 qin
琻 jin
琼 qiong
琽 du
琾 jie
瑀 yu
瑁 mao
瑂 mei
瑃 chun
瑄 xuan
瑅 ti
瑆 xing
瑇 dai
瑈 rou
瑉 min
瑊 jian
瑌 ruan
瑍 huan
瑎 xie
瑏 chuan
瑐 jian
瑑 zhuan
瑓 lian
瑔 quan
瑕 xia
瑖 duan
瑗 yuan
瑘 ya
瑙 nao
瑚 hu
瑛 ying
瑜 yu
瑝 huang
瑞 rui
瑟 se
瑠 liu
瑡 shi
瑢 rong
瑥 wen
瑦 wu
瑧 zhen
瑨 jin
瑫 tao
瑬 liu
瑭 tang
瑮 li
瑯 lang
瑰 gui
瑱 tian
瑳 cuo
瑴 jue
瑵 zhao
瑶 yao
瑷 ai
瑸 bin
瑹 shu tu
瑺 chang
瑻 kun
瑼 zhuan
瑾 jin
瑿 yi
璀 cui
璁 cong
璂 qi
璃 li
璄 jing
璅 suo zao
璆 qiu
璇 xuan
璈 ao
璋 zhang
璌 yin
璍 ye
璎 ying
璏 wei zhi
璐 lu
璑 wu
璒 deng
璓 xiu
璔 zeng
璖 qu
璘 lin
璙 liao
璚 qiong jue
璛 su
璜 huang
璝 gui
璞 pu
璟 jing
璠 fan
璢 liu
璤 hui
璥 jing
璧 bi
璨 can
璩 qu
璪 zao
璬 jiao
璭 gun
璮 tan
璱 se
璲 sui
璳 tian
璴 chu
璶 jin
璷 lu fu
璹 shu
璺 wen
璻 zui
璼 lan
璾 zi ji
瓀 ruan
瓁 wo
瓂 gai
瓃 lei
瓄 du
瓆 zhi
瓇 rou
瓈 li
瓉 zan
瓋 ti
瓌 gui
瓍 sui
瓎 la
瓐 lu
瓑 li
瓒 zan
瓓 lan
瓖 xiang
瓗 qiong wei
瓘 guan
瓙 dao
瓜 gua
瓝 bo
瓞 die
瓟 bo pao
瓠 hu
瓡 zhi hu
瓢 piao
瓣 ban
瓤 rang
瓥 li
瓦 wa
瓨 xiang hong
瓩 qian wa
瓪 ban
瓫 pen
瓬 fang
瓭 dan
瓮 weng
瓯 ou
瓲 wa
瓳 hu
瓴 ling
瓵 yi
瓶 ping
瓷 ci
瓸 bai
瓹 juan
瓺 chang
瓻 chi
瓽 dang
瓾 meng
瓿 bu
甀 zhui
甁 ping
甂 bian
甃 zhou
甄 zhen
甆 ci
甇 ying
甈 qi
甉 xian
甊 lou
甋 di
甍 meng
甎 zhuan chuan
甏 beng
甐 lin
甑 zeng
甒 wu
甓 pi
甔 dan
甖 ying
甗 yan
甘 gan
甙 dai
甚 shen
甛 tian
甜 tian
甝 han
甞 chang
生 sheng
甠 qing
甡 shen
甤 rui
甥 sheng
甦 su
甧 shen
用 yong
甩 shuai
甪 lu
甫 fu
甬 yong
甭 beng
甮 feng
甯 ning
田 tian
由 you
甲 jia
申 shen
甴 zha you
电 dian
甶 fu
男 nan
甸 dian
甹 ping
町 ding
画 hua
甼 ting
甽 zhen quan zhun
甾 zai
甿 meng mang
畀 bi
畁 bi
畂 liu
畃 xun
畄 liu
畅 chang
畆 mu
畇 yun tian
畈 fan
畉 fu
畊 geng
畋 tian
界 jie
畍 jie
畎 quan
畏 wei
畐 fu bi
畑 tian
畒 mu
畓 duo
畔 pan
畕 jiang
畖 wa
畗 da fu
畘 nan
留 liu
畚 ben
畛 zhen
畜 chu xu
畞 mu
畟 ce ji
畠 tian
畡 gai
畣 da
畤 zhi
略 lve
畦 qi
畧 lve
畨 pan fan
畩 yi
番 fan pan
畫 hua
畬 yu
畭 yu
畮 mu
畯 jun
畱 liu
畲 she
畳 die
畴 chou
畷 zhui
畸 ji
畹 wan
畺 jiang
畻 cheng
畼 chang
畽 tun tuan
畾 lei
畿 ji
疀 cha
疁 liu
疂 die
疃 tuan
疄 lin
疅 jiang
疆 jiang
疈 pi
疉 die
疋 pi shu ya
疌 jie qie
疍 dan
疎 shu
疏 shu
疐 zhi
疑 yi
疒 ne
疓 nai
疔 ding
疕 bi
疖 jie
疗 liao
疘 gang gong
疙 ge
疚 jiu
疛 zhou
疜 xia
疝 shan
疞 xu
疟 nve yao
疠 li
疡 yang
疢 chen
疣 you
疤 ba
疥 jie
疦 jue xue
疧 qi
疨 xia ya
疩 cui
疪 bi
疫 yi
疬 li
疭 zong
疮 chuang
疯 feng
疰 zhu
疱 pao
疲 pi
疳 gan
疴 ke
疵 ci
疶 xue
疷 zhi
疸 dan
疹 zhen
疺 fa bian
疻 zhi
疼 teng
疽 ju
疾 ji
疿 fei
痀 ju gou
痁 shan
痂 jia
痃 xuan
痄 zha
病 bing
痆 nie ni nian
症 zheng
痈 yong
痉 jing
痊 quan
痋 teng chong
痌 tong
痍 yi
痎 jie
痏 wei you yu
痐 hui
痑 tan shi
痒 yang
痓 chi
痔 zhi
痕 hen
痖 ya
痗 mei
痘 dou
痚 xiao
痛 tong
痜 tu
痝 mang
痞 pi
痟 xiao
痡 fu pu
痢 li
痣 zhi
痤 cuo
痥 duo
痦 wu
痧 sha
痨 lao
痩 shou
痪 huan
痫 xian
痬 yi
痭 beng peng bing
痮 zhang
痯 guan
痰 tan
痱 fei
痲 ma
痳 lin ma
痴 chi
痵 ji
痶 tian dian
痷 an ye e
痸 chi
痹 bi
痺 bi
痻 min
痼 gu
痽 dui
痿 wei
瘀 yu
瘁 cui
瘃 zhu
瘄 cu
瘅 dan
瘆 shen
瘇 zhong
瘈 chi zhi
瘉 yu
瘊 hou
瘌 la
瘎 chen
瘏 tu
瘐 yu
瘑 guo
瘒 wen
瘔 ku
瘕 jia
瘖 yin
瘗 yi
瘘 lou
瘙 sao
瘚 jue
瘛 chi
瘜 xi
瘝 guan
瘟 wen
瘠 ji
瘢 ban
瘣 hui lei
瘤 liu
瘥 chai
瘦 shou
瘨 dian chen
瘩 da
瘪 bie
瘫 tan
瘬 zhang
瘭 biao
瘯 cu
瘰 luo
瘱 yi
瘳 chou
瘴 zhang
瘵 zhai
瘶 sou
瘷 se
瘸 que
瘹 diao
瘼 mo
瘽 qin
瘾 yin
瘿 ying
癀 huang
癁 fu
癃 long
癄 qiao
癅 liu
癈 fei
癊 yin
癋 he
癌 ai
癍 ban
癎 xian
癏 guan
癐 gui wei
癑 nong
癓 wei
癔 yi
癕 yong
癖 pi
癗 lei
癙 shu
癚 dan
癛 lin bing
癜 dian
癝 lin
癞 lai
癠 ji
癣 xuan
癦 me
癨 huo
癪 ji
癫 dian
癯 qu
癳 luo
癴 luan
癵 luan
癶 bo
癷 bo
癸 gui
癹 ba
発 fa
登 deng
白 bai
百 bai
癿 bie
皀 ji xiang bi
皂 zao
皃 mao
的 de di
皅 pa ba
皆 jie
皇 huang
皈 gui
皉 ci
皊 ling
皋 gao
皌 mo
皍 ji
皎 jiao
皏 peng
皐 gao
皑 ai
皒 e
皓 hao
皔 han
皕 bi
皖 wan
皗 chou
皘 qian
皙 xi
皛 xiao
皜 hao
皝 huang
皞 hao
皠 cui
皡 hao
皢 xiao
皣 ye
皤 po
皥 hao
皦 jiao
皧 ai
皨 xing
皩 huang
皪 li luo bo
皫 piao
皬 he
皭 jiao
皮 pi
皯 gan
皱 zhou
皲 jun
皳 qiu
皴 cun
皵 que
皶 zha
皷 gu
皹 jun
皻 zha cu
皼 gu
皽 zhao zhan dan
皾 du
皿 min
盀 qi
盁 ying
盂 yu
盄 zhao
盅 zhong
盆 pen
盇 he
盈 ying
盉 he
益 yi
盋 bo
盌 wan
盍 he
盎 ang
盏 zhan
盐 yan
监 jian
盒 he
盓 yu wu
盔 kui
盕 fan
盖 gai ge
盗 dao
盘 pan
盙 fu
盚 qiu
盛 sheng cheng
盝 lu
盟 meng
盠 li
盢 xu
盥 guan
盦 an
盩 zhou chou
盫 an
盬 gu
盭 li
目 mu
盯 ding
盰 gan
盱 xu
盲 mang
盳 wang mang
直 zhi
盵 qi
盶 yuan
盷 tian
相 xiang
盹 dun
盺 xin
盻 xi pan
盼 pan
盽 feng
盾 dun
盿 min
眀 ming
省 sheng xing
眂 shi
眃 yun hun
眄 mian
眅 pan
眆 fang
眇 miao
眈 dan
眉 mei
眊 mao
看 kan
県 xian
眍 kou
眎 shi
眏 yang ying
眐 zheng
眑 yao ao
眒 shen
眓 huo
眔 da
眕 zhen
眖 kuang
眗 ju xu kou
眘 shen
眙 yi
眚 sheng
眛 mei
眜 mo mie
眝 zhu
真 zhen
眠 mian
眡 shi
眢 yuan
眣 die chou
眤 ni
眦 zi
眧 chao
眨 zha
眩 xuan
眪 bing fang
眫 mi pan
眬 long
眭 sui
眮 tong
眯 mi
眰 die zhi
眱 di
眲 ne
眳 ming
眴 xuan shun xun
眵 chi
眶 kuang
眷 juan
眸 mou
眹 zhen
眺 tiao
眻 yang
眼 yan
眽 mo mi
眿 mo
着 zhe zhao zhuo
睁 zheng
睂 mei
睃 suo
睄 shao
睅 han
睆 huan
睇 di
睈 cheng
睉 cuo zhuai
睊 juan
睋 e
睌 man
睎 xi
睐 lai
睑 jian
睒 shan
睓 tian
睔 gun huan lun
睕 wan
睖 leng cheng
睗 shi
睘 qiong
睙 lie
睚 ya
睛 jing
睝 li
睟 sui zui
睠 juan
睡 shui
睢 sui
督 du
睤 bi
睥 pi
睦 mu
睧 hun
睨 ni
睩 lu
睪 yi ze du gao
睫 jie
睬 cai
睭 zhou
睮 yu
睯 hun
睰 ma
睱 xia
睲 xing
睳 hui
睴 gun
睵 zai
睶 chun
睷 jian
睸 mei
睹 du
睺 hou
睻 xuan
睼 tian
睽 kui
睾 gao
睿 rui
瞀 mao
瞁 xu
瞂 fa
瞃 wo
瞄 miao
瞅 chou
瞆 kui
瞇 mi
瞈 weng
瞉 kou ji
瞊 dang
瞋 chen
瞌 ke
瞍 sou
瞎 xia
瞏 qiong huan
瞐 mo
瞑 ming
瞒 man
瞓 fen
瞔 ze
瞕 zhang
瞖 yi
瞗 diao dou
瞙 mo
瞚 shun
瞛 cong
瞝 chi
瞟 piao
瞠 cheng
瞡 gui
瞢 meng
瞣 wan
瞥 pie
瞦 xi
瞧 qiao
瞨 pu
瞩 zhu
瞪 deng
瞫 shen
瞬 shun
瞭 liao
瞮 che
瞯 xian jian
瞰 kan
瞱 ye
瞲 xu xue
瞳 tong
瞴 mou wu mi
瞵 lin
瞷 jian xian
瞸 ye
瞹 ai
瞺 hui
瞻 zhan
瞽 gu
瞾 zhao
瞿 qu
矀 mei
矁 chou
矂 sao
矃 ning cheng
矄 xun
矅 yao
矆 huo xue yue wo
矈 mian
矉 pin
矊 mian
矋 lei
矌 kuang guo
矍 jue
矎 xuan
矏 mian
矐 huo
矒 meng
矔 guan quan
矕 man
矖 xi li
矗 chu
矘 tang
矙 kan
矛 mao
矜 jin
矝 jin
矞 yu
矟 shuo
矠 ze zhuo
矡 jue
矢 shi
矣 yi
矤 shen
知 zhi
矦 hou
矧 shen
矨 ying
矩 ju
矪 zhou
矫 jiao
矬 cuo
短 duan
矮 ai
矰 zeng
矱 yue
矲 ba
石 shi dan
矴 ding
矵 qi diao
矶 ji
矷 zi
矸 gan
矹 wu
矺 zhe da
矻 ku
矼 gang
矽 xi
矾 fan
矿 kuang
砀 dang
码 ma
砂 sha
砃 dan
砄 jue
砅 li
砆 fu
砇 min
砈 e
砉 hua
砊 kang
砋 zhi
砌 qi
砍 kan
砎 jie
砏 bin fen pin
砐 e
砑 ya
砒 pi
砓 zhe
研 yan
砕 sui
砖 zhuan
砗 che
砘 dun
砙 wa
砚 yan
砛 jin
砜 feng
砝 fa
砞 mo
砟 zha
砠 ju
砡 yu
砢 ke luo
砣 tuo
砤 tuo
砥 di
砦 zhai
砧 zhen
砨 e
砩 fu fei
砪 mu
砫 zhu
砬 la
砭 bian
砮 nu
砯 ping
砰 peng
砱 ling
砲 pao bao pu
砳 le
破 po
砵 bo
砶 po
砷 shen
砸 za
砹 ai
砺 li
砻 long
砼 tong
砽 yong
砾 li
砿 kuang
础 chu
硁 keng
硂 quan
硄 kuang guang
硅 gui
硆 e
硇 nao
硈 qia
硉 lu
硊 hui
硋 ai
硌 ge
硍 yin
硎 xing
硐 dong
硑 peng ping
硒 xi
硓 lao
硔 gong
硕 shuo
硖 xia
硗 qiao
硘 qing
硙 wei
硚 qiao
硛 yi
硝 xiao
硞 que ke ku
硟 chan
硠 lang
硡 hong
硢 yu
硣 xiao
硥 mang bang
硦 luo long
硧 yong tong
硩 che
硪 wo
硫 liu
硬 ying
硭 mang
确 que
硰 sha
硱 kun
硲 yu
硳 chi
硴 hua
硵 lu
硶 chen cen
硷 jian
硸 nve
硹 song
硺 zhuo
硻 keng
硼 peng
硽 yan
硾 zhui duo
硿 kong
碀 cheng
碁 qi
碂 zong cong
碃 qing
碄 lin
碅 jun
碆 bo
碇 ding
碈 hun
碉 diao
碊 jian zhan
碋 he
碌 lu liu
碍 ai
碎 sui
碏 que
碐 leng
碑 bei
碒 yin
碓 dui
碔 wu
碖 lun
碗 wan
碘 dian
碚 bei
碛 qi
碜 chen
碝 ruan
碞 yan
碟 die
碠 ding
碡 zhou
碢 tuo
碣 jie
碤 ying
碥 bian
碦 ke
碧 bi
碨 wei
碪 zhen an kan
碫 duan
碬 xia
碮 ti di
碯 nao
碰 peng
碱 jian
碲 di
碳 tan
碴 cha
碵 tian
碶 qi
碷 dun
碹 xuan
碻 que qiao
碾 nian
碿 su xie
磀 e
磁 ci
磂 liu
磃 si ti
磄 tang
磅 bang pang
磆 hua ke gu
磇 pi
磈 wei kui
磉 sang
磊 lei
磋 cuo
磌 tian
磍 xia qia ya
磎 xi qi
磏 qian
磐 pan
磒 yun
磓 dui zhui
磔 zhe
磕 ke
磖 la
磗 zhuan
磘 yao
磙 gun
磛 chan
磜 qi
磝 ao qiao
磞 peng
磟 liu lu
磡 kan
磢 chuang
磤 yin
磥 lei
磦 biao
磨 mo
磩 qi zhu
磪 cui
磫 zong
磬 qing
磭 chuo
磮 lun
磰 shan
磱 lao
磲 qu
磳 zeng
磴 deng
磵 jian
磶 xi
磷 lin
磸 ding
磹 tan
磺 huang kuang gong
磻 pan
磼 za she
磿 li
礀 jian
礁 jiao
礂 xi
礃 zhang
礅 dun
礇 yu
礈 zhui
礉 he qiao ao
礊 ke huo
礋 ze
礌 lei
礍 jie
礏 ye
礑 dang
礓 jiang
礔 pi
礕 pi
礖 yu
礗 pin
礘 e qi
礚 ke
礛 jian
礜 yu
礝 ruan
礞 meng
礟 pao
礠 ci
礡 bo
礢 yang
礣 ma
礤 ca
礥 xian xin
礧 lei
礨 lei
礩 zhi
礭 que
礮 pao
礯 ying
礰 li
礲 long
礳 mo
礴 bo
礵 shuang
礶 guan
礷 lan
礸 ca
礹 yan
示 shi
礻 shi
礼 li
礽 reng
社 she
礿 yue
祀 si
祁 qi
祂 ta
祃 ma
祄 xie
祅 yao
祆 xian
祇 qi
祈 qi
祉 zhi
祊 beng
祋 dui
祌 zhong chong
祍 ren
祎 yi
祏 shi
祐 you
祑 zhi
祒 tiao
祓 fu
祔 fu
祕 mi
祖 zu
祗 zhi
祘 suan
祙 mei
祚 zuo
祛 qu
祜 hu
祝 zhu
神 shen
祟 sui
祠 ci
祡 chai
祢 mi
祣 lv
祤 yu
祥 xiang
祦 wu
祧 tiao
票 piao
祩 zhu
祪 gui
祫 xia
祬 zhi
祭 ji zhai
祮 gao
祯 zhen
祰 gao
祱 shui lei
祲 jin
祳 shen
祴 gai
祵 kun
祶 di
祷 dao
祸 huo
祹 tao
祺 qi
祻 gu
祼 guan
祽 zui
祾 ling
禀 bing
禁 jin
禂 dao
禃 zhi
禄 lu
禅 chan shan
禆 bi
禇 zhe
禈 hui
禉 you
禊 xi
禋 yin
禌 zi
福 fu
禐 yuan
禑 wu
禒 xian
禓 yang shang
禔 zhi
禖 mei
禗 si
禘 di
禙 bei
禚 zhuo
禛 zhen
禜 yong ying
禝 ji
禞 gao
禟 tang
禠 si
禢 ta
禣 fu
禤 xuan
禥 qi
禧 xi
禨 ji qi
禩 si
禫 dan
禬 gui
禭 sui
禯 nong
禲 li
禳 rang
禴 yue
禵 ti
禶 zan
禷 lei
禸 rou
禹 yu
禺 yu
离 li
禼 xie
禽 qin
禾 he
秀 xiu
私 si
秂 ren
秃 tu
秄 zi
秅 cha na
秆 gan
秇 yi zhi
秉 bing
秊 nian
秋 qiu
秌 qiu
种 zhong chong
秎 fen
秏 hao mao
秐 yun
科 ke
秒 miao
秓 zhi
秔 jing
秕 bi
秖 zhi
秗 yu
秘 mi bi
秙 ku
秚 ban
秛 pi
秜 ni
秝 li
秞 you
租 zu
秠 pi
秡 bo
秢 ling
秣 mo
秤 cheng
秥 nian
秦 qin
秧 yang
秨 zuo
秩 zhi
秪 zhi
秫 shu
秬 ju
秭 zi
秮 huo
积 ji
称 cheng chen
秱 tong
秲 zhi shi
秳 huo kuo
秴 he ge
秵 yin
秶 zi
秷 zhi
秸 jie
秹 ren
秺 du
移 yi
秼 zhu
秽 hui
秾 nong
秿 fu bu pu
稀 xi
稁 gao
稂 lang
稃 fu
稄 xun ze
稆 lv
稇 kun
稉 jing
稊 ti
程 cheng
稌 tu
稍 shao
税 shui
稐 lun
稑 lu
稒 gu
稓 zuo
稔 ren
稕 zhun
稖 bang
稗 bai
稘 ji qi
稙 zhi
稚 zhi
稛 kun
稝 peng
稞 ke
稠 chou
稡 zui zu su
稢 yu
稣 su
稤 lve
稥 xiang
稦 yi
稧 xi qie
稨 bian
稩 ji
稪 fu
稫 pi bi
稬 nuo
稭 jie
稯 zong
稰 xu
稲 dao
稳 wen
稴 xian jian lian
稵 zi jiu
稶 yu
稷 ji
稸 xu
稹 zhen
稺 zhi
稻 dao
稼 jia
稽 ji
稾 gao kao jiao
稿 gao
穁 rong
穂 sui
穃 rong
穄 ji
穅 kang
穆 mu
穈 mei men mi
穉 zhi chi ti
穊 ji
穋 lu jiu
穏 wen
穐 qiu
穑 se
穒 he
穓 yi
穔 huang
穕 qie
穖 ji
穗 sui
穘 xiao rao
穙 pu
穚 jiao
穛 zhuo bo
穜 tong
穝 zui
穞 lv
穟 sui
穣 rang
穤 nuo
穥 yu
穦 pin
穧 ji zi
穨 tui
穪 cheng bie
穬 kuang
穭 lv
穮 biao pao
穯 se
穰 rang
穱 zhuo jue
穲 li
穳 cuan zan
穴 xue
穵 wa ya
究 jiu
穷 qiong
穸 xi
穹 qiong
空 kong
穻 yu
穼 shen
穽 jing
穾 yao
穿 chuan
窀 zhun
突 tu
窂 lao
窃 qie
窄 zhai
窅 yao
窆 bian
窇 bao
窈 yao
窉 bing
窊 wa
窋 zhu ku
窌 jiao pao liao liu
窍 qiao
窎 diao
窏 wu
窐 gui wa
窑 yao
窒 zhi
窓 chuang
窔 yao
窕 tiao
窖 jiao
窗 chuang
窘 jiong
窙 xiao
窚 cheng
窛 kou
窜 cuan
窝 wo
窞 dan
窟 ku
窠 ke
窡 zhuo
窢 xu
窣 su
窤 guan
窥 kui
窦 dou
窧 zhuo
窨 yin
窫 ya ye
窬 yu
窭 ju
窰 yao
窱 tiao
窲 chao
窳 yu
窴 tian
窷 liao
窸 xi
窹 wu
窻 chuang
窼 zhao ke
窽 kuan
窾 kuan cuan
窿 long
竀 cheng
竁 cui
竂 liao
竃 zao
竆 qiong
竉 long
立 li
竌 chu
竍 shi
竎 fu
竏 qian
竐 chu
竑 hong
竒 qi
竓 hao
竔 sheng
竕 fen
竖 shu
竗 miao
竘 qu
站 zhan
竚 zhu
竛 ling
竜 long neng
竝 bing
竞 jing
竟 jing
章 zhang
竡 bai
竢 si
竣 jun
竤 hong
童 tong
竦 song
竧 jing zhen
竨 diao
竩 yi
竫 jing
竬 qu
竭 jie
竮 ping
端 duan
竰 li
竱 zhuan
竲 ceng
竳 deng
竴 cun
竵 wai hua
竷 kan
竸 jing
竹 zhu
竺 zhu
竻 le jin
竼 peng
竽 yu
竾 chi
竿 gan
笀 mang
笁 zhu
笂 wan
笃 du
笄 ji
笅 jiao
笆 ba
笇 suan
笈 ji
笉 qin
笊 zhao
笋 sun
笌 ya
笍 zhui rui
笎 yuan
笏 hu
笐 hang
笑 xiao
笒 cen jin han
笓 bi pi
笔 bi
笕 jian
笖 yi
笗 dong
笘 shan
笙 sheng
笚 da xia na
笛 di
笜 zhu
笝 na
笞 chi
笟 gu
笠 li
笡 qie
笢 min
笣 bao
笤 tiao
笥 si
符 fu
笧 ce shan
笨 ben
笩 fa
笪 da
笫 zi
第 di
笭 ling
笮 ze zuo
笯 nu
笰 fu fei
笱 gou
笲 fan
笳 jia
笴 gan
笵 fan
笶 shi
笷 mao
笸 po
笹 ti
笺 jian
笻 qiong
笼 long
笽 min
笾 bian
笿 luo
筀 gui
筁 qu
筂 chi
筃 yin
筄 yao
筅 xian
筇 qiong
筈 kuo
等 deng
筊 xiao jiao
筋 jin
筌 quan
筎 ru
筏 fa
筐 kuang
筑 zhu
筒 tong
筓 ji
答 da
筕 hang
策 ce
筗 zhong
筘 kou
筙 lai
筚 bi
筛 shai
筜 dang
筝 zheng
筞 ce
筟 fu
筠 yun jun
筡 tu
筢 pa
筣 li
筤 lang
筥 ju
筦 guan
筨 han
筩 tong yong dong
筪 xia
筫 zhi
筬 cheng
筭 suan
筮 shi
筯 zhu
筰 zuo
筱 xiao
筲 shao
筳 ting
筵 yan
筶 gao
筷 kuai
筸 gan
筹 chou
筺 kuang
筻 gang
筼 yun
筽 ou wu
签 qian
筿 xiao
简 jian
箁 pou bu fu pu
箂 lai
箃 zou
箄 bi bei pai
箅 bi
箆 bi
箈 tai chi
箉 guai dai
箊 yu
箌 dao zhao
箍 gu
箎 chi hu
箐 qing
箑 sha zha
箒 zhou
箓 lu
箔 bo
箕 ji
箖 lin
算 suan
箘 jun qun
箙 fu
箚 zha
箛 gu
箜 kong
箝 qian
箞 qian
箟 jun
箠 chui zhui
管 guan
箢 yuan
箣 ce
箤 zu
箥 bo
箦 ze
箧 qie
箨 tuo
箩 luo
箪 dan
箫 xiao
箬 ruo
箭 jian
箮 xuan
箯 bian
箰 sun
箱 xiang
箲 xian
箳 ping
箴 zhen
箵 xing sheng
箶 hu
箷 yi shi
箸 zhu
箹 yue yao chuo
箺 chun
箻 lv
箼 wu
箽 dong
箾 shuo xiao qiao
箿 ji
篁 huang
篂 xing
篃 mei
篅 chuan duan
篆 zhuan
篇 pian
篈 feng
篊 huang hong
篌 hou
篍 qiu
篎 miao
篏 qian
篐 gu
篑 kui
篒 shi
篓 lou
篕 he
篖 tang
篗 yue
篙 gao
篚 fei
篛 ruo
篜 zheng
篝 gou
篞 nie
篟 qian
篡 cuan
篣 peng pang
篥 li
篦 bi
篧 zhuo huo
篨 chu
篪 chi
篫 zhu
篬 qiang cang
篭 long
篮 lan
篯 jian
篰 bu
篱 li
篲 hui sui
篴 di zhu
篵 cong
篶 yan
篷 peng
篹 zhuan suan zuan
篺 pi
篻 piao biao
篼 dou
篽 yu
篾 mie
篿 tuan zhuan
簁 shai
簂 gui guo
簃 yi
簄 hu
簅 chan
簆 kou
簇 cu
簈 ping
簉 zao
簊 ji
簋 gui
簌 su
簎 ce ji
簏 lu
簐 nian
簒 cuan
簓 diao
簔 suo
簕 le
簖 duan
簗 zhu
簘 xiao
簙 bo
簚 mi
簛 shai si
簜 dang tang
簝 liao
簟 dian
簠 fu
簢 min
簤 dai
簥 jiao
簦 deng
簧 huang
簨 sun zhuan
簩 lao
簪 zan
簬 lu
簭 shi
簮 zan
簯 qi
簰 pai
簱 qi
簲 pai
簳 gan
簴 ju
簵 lu
簶 lu
簷 yan
簸 bo
簺 sai
簻 zhua ke
簼 gou
簿 bu
籀 zhou
籁 lai
籂 shi
籄 kui
籅 yu
籆 yue
籇 hao
籈 zhen jian
籉 tai
籊 ti
籍 ji
籎 yi
籏 qi
籐 teng
籑 zhuan zuan
籒 zhou
籓 fan ban pan
籕 zhou
籖 qian
籗 zhuo
籘 teng
籚 lu
籝 ying
籞 yu
籡 qie
籢 lian
籣 lan
籥 yue
籦 zhong
籧 qu ju
籨 lian
籫 zuan
籭 si
籯 ying
籰 yue
籱 zhuo
米 mi
籴 di
籵 fan
籶 shen
籷 zhe
籸 shen
籹 nv
籺 he
类 lei
籼 xian
籽 zi
籾 ni
籿 cun
粀 zhang
粁 qian
粂 zhai
粃 bi pi
粄 ban
粅 wu
粆 sha chao
粇 kang jing
粈 rou
粉 fen
粊 bi
粋 cui
粌 yin
粍 zhe
粎 mi
粏 tai
粐 hu
粑 ba
粒 li
粓 gan
粔 ju
粕 po
粖 mo
粗 cu
粘 zhan nian
粙 zhou
粚 chi
粛 su
粜 tiao
粝 li
粞 xi
粟 su
粠 hong
粡 tong
粢 zi
粣 ce se
粤 yue
粥 zhou
粦 lin
粧 zhuang
粨 bai
粩 lao
粪 fen
粫 er
粬 qu
粭 he
粮 liang
粯 xian
粰 fu
粱 liang
粲 can
粳 jing
粴 li
粶 lu
粷 ju
粸 qi
粹 cui
粺 bai
粻 zhang
粼 lin
粽 zong
精 jing
粿 guo
糀 hua
糁 san shen
糂 san
糃 tang
糄 bian
糅 rou
糆 mian
糇 hou
糈 xu
糊 hu
糋 jian
糌 zan
糍 ci
糎 li
糏 xie
糐 fu
糑 nuo
糒 bei
糓 gu
糔 xiu
糕 gao
糖 tang
糗 qiu
糘 jia
糙 cao
糚 zhuang
糛 tang
糜 mi mei
糟 zao
糠 kang
糡 jiang
糢 mo
糣 san
糤 san
糥 nuo
糦 xi
糨 jiang
糩 kuai
糪 bo
糫 huan
糬 shu
糭 zong
糮 xian
糯 nuo
糱 nie
糳 zuo
糵 nie
糷 lan
糸 mi si
糺 jiu
系 xi ji
糼 gong
糽 zheng
糿 you
紁 cha
紊 wen
紌 qiu
紎 zi
紏 tou
紑 fou
紒 ji jie
素 su
索 suo
紣 cui
紤 jiu
紥 za zha
紦 ba
紧 jin
紨 fu
紩 zhi
紪 qi
紫 zi
紭 hong
累 lei
紴 bo bi
紶 qu
紷 ling
紸 zhu
紻 yang
紽 tuo
紾 zhen tian jin
絇 qu
絈 mo
絉 shu
絊 zui
絋 kuang
経 jing
絍 ren
絏 xie yi
絑 zhu
絒 chou
絓 gua kua
絔 bai mo
絖 kuang
絗 hu
絘 ci
絙 huan geng
絚 geng
絜 jie xie
絟 quan
絠 gai ai
絣 beng bing peng
絤 xian
絥 fu
絧 dong tong
絩 tiao diao dao
絫 lei
絬 xie
絭 juan
絮 xu
絯 gai hai
絴 xiang
絵 hui
絷 zhi
絸 jian
絻 mian wen man wan
絼 zhen
絽 lv
絾 cheng
絿 qiu
綂 tong
綅 qin xian
綊 xie
綋 hong
綍 fu
綒 fu
綔 hu
綕 zhi
綗 jiong
綘 feng
継 ji
続 xu
綛 ren
綟 li lie
綤 shao
綥 qi
綦 qi
綨 qi
綩 wan
綮 qing
綵 cai
綶 guo
綷 cui zu
綼 bi
緀 qi
緁 qie
緂 tian tan chan
緃 zong
緅 zou
緆 xi
緈 xing
緉 liang
緌 rui
緎 yu
総 zong cong
緐 fan
緒 xu
緕 qi
線 xian
緛 ruan
緜 mian
緟 chong zhong
緢 miao mao
緤 xie ye
緥 bao
緧 qiu
緪 geng
緫 cong
緭 wei
緮 fu
緳 xie
緵 zong
緺 gua
緽 cheng
緾 chan
緿 dai
縀 xia
縁 yuan
縂 zong
縃 xu
縄 sheng
縅 wei
縆 geng
縇 xuan
縌 ni
縍 bang
縏 pan
縒 ci cuo suo
縓 quan
縔 shuang
縖 xia
縘 xi
縙 rong
縚 tao
縜 yun
縠 hu
縡 zai zeng
縢 teng
縤 su
縥 zhen
縦 zong
縨 huang
縩 cai
縪 bi
縰 xi
縸 mu mo
縻 mi
縼 xuan
縿 shan xian xiao sao can
繀 sui cui
繁 fan po
繂 lv
繄 yi
繇 you
繈 qiang
繉 hun
繊 xian
繋 ji
繌 sha
繍 xiu
繎 ran
繐 sui
繑 qiao jue
繖 san
繗 lin
繘 yu jue
繙 fan
繛 chuo
繜 zun
繝 jian
繠 rui
繣 hua
繤 zuan
繥 xi
繦 qiang
繧 yun
繬 se
繱 cong
繲 xie
繴 bi
繵 dan tan chan
繷 nong
繺 shai
纀 pu fu
纂 zuan
纃 qi
纄 peng
纅 yao li
纉 zuan
纋 you
纎 xian
纐 jiao
纑 lu
纒 chan
纗 zui
纙 luo
纛 dao
纝 lei
纞 lian
纟 si
纠 jiu
纡 yu
红 hong
纣 zhou
纤 xian qian
纥 he
约 yue yao
级 ji
纨 wan
纩 kuang
纪 ji
纫 ren
纬 wei
纭 yun
纮 hong
纯 chun
纰 pi
纱 sha
纲 gang
纳 na
纴 ren
纵 zong
纶 lun guan
纷 fen
纸 zhi
纹 wen
纺 fang
纻 zhu
纼 zhen
纽 niu
纾 shu
线 xian
绀 gan
绁 xie
绂 fu
练 lian
组 zu
绅 shen
细 xi
织 zhi
终 zhong
绉 zhou
绊 ban
绋 fu
绌 chu
绍 shao
绎 yi
经 jing
绐 dai
绑 bang
绒 rong
结 jie
绔 ku
绕 rao
绖 die
绗 hang
绘 hui
给 gei ji
绚 xuan
绛 jiang
络 luo lao
绝 jue
绞 jiao
统 tong
绠 geng
绡 xiao
绢 juan
绣 xiu
绤 xi
绥 sui
绦 tao
继 ji
绨 ti
绩 ji
绪 xu
绫 ling
绬 ying
续 xu
绮 qi
绯 fei
绰 chuo chao
绱 shang
绲 gun
绳 sheng
维 wei
绵 mian
绶 shou
绷 beng
绸 chou
绹 tao
绺 liu
绻 quan
综 zong zeng
绽 zhan
绾 wan
绿 lv lu
缀 zhui
缁 zi
缂 ke
缃 xiang
缄 jian
缅 mian
缆 lan
缇 ti
缈 miao
缉 ji qi
缊 yun
缋 hui
缌 si
缍 duo
缎 duan
缏 bian pian
缐 xian
缑 gou
缒 zhui
缓 huan
缔 di
缕 lv
编 bian
缗 min
缘 yuan
缙 jin
缚 fu
缛 ru
缜 zhen
缝 feng
缞 cui
缟 gao
缠 chan
缡 li
缢 yi
缣 jian
缤 bin
缥 piao
缦 man
缧 lei
缨 ying
缩 suo su
缪 mou miao miu
缫 sao
缬 xie
缭 liao
缮 shan
缯 zeng
缰 jiang
缱 qian
缲 qiao
缳 huan
缴 jiao
缵 zuan
缶 fou
缷 xie
缸 gang
缹 fou
缺 que
缻 fou
缼 qi
缾 ping
缿 xiang
罀 zhao
罁 gang
罂 ying
罄 qing
罅 xia
罆 guan
罇 zun
罉 cheng
罊 qi
罋 weng
罍 lei
罏 lu
罐 guan
网 wang
罒 wang
罓 gang
罔 wang
罕 han
罖 luo
罗 luo
罘 fu
罙 shen
罚 fa
罛 gu
罜 zhu du
罝 ju jie
罞 mao
罟 gu
罠 min
罡 gang
罢 ba
罣 gua
罤 ti kun
罥 juan
罦 fu
罧 shen
罨 yan
罩 zhao
罪 zui
罫 gua hua guai
罬 zhuo
罭 yu
置 zhi
罯 an
罱 lan
署 shu
罳 si
罴 pi
罶 liu
罸 fa
罹 li
罺 chao
罻 wei
罼 bi
罽 ji
罾 zeng
罿 chong
羀 liu
羁 ji
羂 juan
羃 mi
羄 zhao
羇 ji
羉 luan
羊 yang
羌 qiang
羍 da
美 mei
羏 yang xiang
羐 you
羑 you
羒 fen
羓 ba
羔 gao
羕 yang
羖 gu
羗 qiang you
羘 zang
羙 gao mei
羚 ling
羛 yi xi
羜 zhu
羝 di
羞 xiu
羟 qiang
羠 yi
羡 xian
羢 rong
群 qun
羦 huan
羧 suo
羪 yang
羫 qiang kang
羬 qian xian yan
羭 yu
羮 geng
羯 jie
羰 tang
羱 yuan
羲 xi
羳 fan
羴 shan
羵 fen
羷 lian
羸 lei
羹 geng
羺 nou
羻 qiang
羼 chan
羽 yu
羾 gong
羿 yi
翀 chong
翁 weng
翂 fen
翃 hong
翄 chi
翅 chi
翆 cui
翇 fu
翈 xia
翉 ben
翊 yi
翋 la
翌 yi
翍 pi bi po
翎 ling
翏 liu lu
翐 zhi
翑 qu
翓 xie
翔 xiang
翕 xi
翖 xi
翗 ke
翘 qiao
翙 hui
翚 hui
翛 xiao
翜 sha
翝 hong
翞 jiang
翟 di zhai
翠 cui
翡 fei
翢 dao zhou
翣 sha
翤 chi
翥 zhu
翦 jian
翧 xuan
翨 chi
翩 pian
翪 zong
翭 hou
翮 he
翯 he
翰 han
翱 ao
翲 piao
翳 yi
翴 lian
翵 hou qu
翶 ao
翷 lin
翸 pen
翺 ao
翻 fan
翼 yi
翾 xuan
翿 dao
耀 yao
老 lao
耂 lao
考 kao
耄 mao
者 zhe
耆 qi
耇 gou
耈 gou
耉 gou
耊 die
耋 die
而 er
耍 shua
耎 ruan nuo
耏 nai er
耐 nai
耑 duan
耒 lei
耓 ting
耔 zi
耕 geng
耖 chao
耗 hao
耘 yun
耙 ba pa
耚 pi
耛 yi chi
耜 si
耝 qu chu
耞 jia
耟 ju
耠 huo
耡 chu
耢 lao
耣 lun
耤 ji
耥 tang
耦 ou
耧 lou
耨 nou
耩 jiang
耪 pang
耫 zha ze
耭 ji
耯 huo
耰 you
耱 mo
耲 huai
耳 er
耴 yi
耵 ding
耶 ye
耷 da
耸 song
耹 qin
耺 yun ying
耻 chi
耼 dan
耽 dan
耾 hong
耿 geng
聀 zhi
聁 pan
聂 nie
聃 dan
聄 zhen
聅 che
聆 ling
聇 zheng
聈 you
聉 wa tui zhuo
聊 liao
聋 long
职 zhi
聍 ning
聎 tiao
聏 er nv
聐 ya
聑 tie zhe
聒 guo
聓 xu
联 lian
聕 hao
聗 lie
聘 pin
聙 jing
聚 ju
聛 bi
聜 di
聝 guo
聟 xu
聠 ping
聡 cong
聢 ding
聣 ni
聤 ting
聥 ju
聦 cong
聧 kui
聨 lian
聩 kui
聪 cong
聫 lian
聬 weng
聭 kui
聮 lian
聱 ao
聴 ting
聸 dan
聺 qie
聻 ni jian
聼 ting
聿 yu
肀 yu
肁 zhao
肂 si
肃 su
肄 yi
肆 si
肇 zhao
肈 zhao
肉 rou
肊 yi
肋 lei
肌 ji
肍 qiu
肎 ken
肏 cao
肐 ge qi
肑 bo di
肒 huan
肓 huang
肔 chi
肕 ren
肖 xiao
肗 ru
肘 zhou
肙 yuan
肚 du
肛 gang
肜 rong chen
肝 gan
肞 cha
肟 wo
肠 chang
股 gu
肢 zhi
肣 han qin
肤 fu
肥 fei
肦 fen
肧 pei
肨 pang feng
肩 jian
肪 fang
肫 zhun
肬 you
肭 na
肮 ang
肯 ken
肰 ran
肱 gong
育 yu
肳 wen
肴 yao
肵 qi
肶 pi bi
肷 qian
肸 xi
肹 xi
肺 fei
肻 ken
肼 jing
肽 tai
肾 shen
肿 zhong
胀 zhang
胁 xie
胂 shen
胃 wei
胄 zhou
胅 die
胆 dan
胇 fei bi
胈 ba
胉 bo
胊 qu
胋 tian
背 bei
胍 gua
胎 tai
胏 zi fei
胐 fei
胑 zhi
胒 ni
胓 ping peng
胔 zi ci ji
胕 fu zhou
胖 pang pan
胗 zhen
胘 xian
胙 zuo
胚 pei
胛 jia
胜 sheng
胝 zhi
胞 bao
胟 mu
胠 qu
胡 hu
胢 ke
胣 chi
胤 yin
胥 xu
胦 yang
胧 long
胨 dong
胩 ka
胪 lu
胫 jing
胬 nu
胭 yan
胮 pang
胯 kua
胰 yi
胱 guang
胲 hai
胳 ge
胴 dong
胵 chi zhi
胶 jiao
胷 xiong
胸 xiong
胹 er
胺 an
胻 heng
胼 pian
能 neng
胾 zi
胿 gui kui
脀 cheng zheng
脁 tiao
脂 zhi
脃 cui
脄 mei
脆 cui
脇 xie
脉 mai mo
脊 ji
脋 xie
脌 nin
脍 kuai
脎 sa
脏 zang
脐 qi
脑 nao
脒 mi
脓 nong
脔 luan
脕 wan wen
脖 bo
脗 wen
脘 wan
脙 xiu
脚 jiao
脜 you
脝 heng
脞 cuo
脟 lie
脠 shan chan
脡 ting
脢 mei
脤 shen
脦 de te
脧 juan zui
脨 cu ji
脩 xiu
脪 xin chi
脬 pao
脭 cheng
脮 nei tui
脯 pu fu
脰 dou
脱 tuo
脲 niao
脳 nao
脴 pi
脵 gu
脶 luo
脷 li
脸 lian
脺 cui sui
脻 jie
脼 liang lang
脽 shui
脾 pi
脿 biao
腀 lun
腂 lei guo hua
腃 kui quan juan
腄 chui hou chuai
腅 dan
腆 tian
腇 nei
腈 jing
腉 nai
腊 la
腋 ye
腌 yan a
腍 ren dian
腏 chuo zhui
腐 fu
腑 fu
腒 ju
腓 fei
腔 qiang
腕 wan
腗 pi
腘 guo
腙 zong
腚 ding
腛 wo
腜 mei
腝 ni ruan nao nen er
腞 zhuan dun tu
腟 chi
腠 cou
腢 ou
腣 di
腤 an
腥 xing
腧 shu
腨 shuan
腩 nan
腬 rou
腭 e
腮 sai
腯 tu
腰 yao
腱 jian
腲 wei
腴 yu
腵 jia
腶 duan
腷 bi
腹 fu
腺 xian
腻 ni
腼 mian
腽 wa
腾 teng
腿 tui
膀 bang pang
膁 qian xian yan
膂 lv
膄 shou
膅 tang
膆 su
膇 zhui
膈 ge
膉 yi
膊 bo
膋 liao
膌 ji
膍 pi
膎 xie
膏 gao
膐 lv
膑 bin
膒 ou
膓 chang
膔 lu biao
膖 pang
膗 chuai
膘 biao
膙 jiang
膛 tang
膜 mo
膝 xi
膟 lv
膡 ying
膣 zhi
膤 xue
膥 cun
膦 lin
膧 tong
膨 peng
膪 chuai zha zhai
膫 liao
膬 cui
膭 gui kui dui
膮 xiao
膯 teng tun
膰 fan pan
膱 zhi
膲 jiao
膳 shan
膴 hu wu mei
膵 cui
膶 run
膷 xiang
膸 sui wei
膹 fen
膺 ying
膻 shan dan
膼 zhua
臀 tun
臁 lian
臂 bi bei
臃 yong
臄 jue ju
臅 chu
臆 yi
臇 juan
臈 la ge
臊 sao
臋 tun
臌 gu
臎 cui
臐 xun
臑 nao
臒 wo yue
臓 zang
臔 xian
臕 biao
臖 xing
臙 yan
臛 huo
臜 za
臝 luo
臞 qu
臡 ni luan
臣 chen
臤 qian xian qin
臦 guang jiong
臧 zang
臩 guang jiong
自 zi
臫 jiao
臬 nie
臭 chou xiu
臮 ji
臯 gao
臰 chou
臱 mian bian
臲 nie
至 zhi
致 zhi
臵 ge
臶 jian
臷 die zhi
臸 zhi jin
臹 xiu
臻 zhen
臼 jiu
臽 xian
臾 yu
臿 cha
舀 yao
舁 yu
舂 chong
舃 xi
舄 xi
舅 jiu
舆 yu
舋 xin
舌 she
舍 she
舎 she
舏 jiu
舐 shi
舑 tan
舒 shu
舓 shi
舔 tian
舕 tan
舖 pu
舗 pu
舙 hua qi
舚 tian
舛 chuan
舜 shun
舝 xia
舞 wu
舟 zhou
舠 dao
舡 chuan xiang
舢 shan
舣 yi
舤 fan
舥 pa
舦 tai
舧 fan
舨 ban
舩 chuan fan
航 hang
舫 fang
般 ban
舭 bi
舮 lu
舯 zhong
舰 jian
舱 cang
舲 ling
舳 zhu
舴 ze
舵 duo
舶 bo
舷 xian
舸 ge
船 chuan
舺 xia
舻 lu
舼 qiong hong
舽 pang feng
舾 xi
舿 kua
艀 fu
艁 zao
艂 feng
艃 li
艄 shao
艅 yu
艆 lang
艇 ting
艈 yu
艉 wei
艊 bo
艋 meng
艌 nian qian
艍 ju
艎 huang
艏 shou
艐 ke jie zong
艑 bian
艒 mu mo
艓 die
艔 dao
艕 bang
艖 cha
艗 yi
艘 sou
艚 cao
艛 lou
艜 dai
艝 xue
艞 yao tiao
艟 chong
艠 deng
艡 dang
艢 qiang
艣 lu
艥 ji
艧 huo wo
艨 meng
艩 qi
艪 lu
艬 chan
艭 shuang
艮 gen
良 liang
艰 jian
色 se shai
艳 yan
艴 bo
艵 ping
艶 yan
艸 cao
艹 cao
艺 yi
艻 le ji
艼 ting ding
艽 jiao
艾 ai yi
艿 nai
芀 tiao
芁 jiao
节 jie
芃 peng
芄 wan
芅 yi
芆 chai cha
芇 mian
芈 mi
芉 gan
芊 qian
芋 yu
芌 yu
芍 shao
芎 xiong
芏 du
芐 hu xia
芑 qi
芒 mang
芓 zi
芔 hui hu
芕 sui
芖 zhi
芗 xiang
芘 bi
芙 fu
芚 tun chun
芛 wei
芜 wu
芝 zhi
芞 qi
芟 shan
芠 wen
芡 qian
芢 ren
芣 fu
芤 kou
芥 jie gai
芦 lu
芧 xu zhu
芨 ji
芩 qin
芪 qi
芫 yan yuan
芬 fen
芭 ba
芮 rui
芯 xin
芰 ji
花 hua
芲 hua
芳 fang
芴 wu
芵 jue
芶 gou
芷 zhi
芸 yun
芹 qin
芺 ao
芼 mao
芽 ya
芾 fei fu
芿 reng
苀 hang
苁 cong
苂 yin
苃 you
苄 bian
苅 yi
苆 qie
苇 wei
苈 li
苉 pi
苊 e
苋 xian
苌 chang
苍 cang
苎 zhu
苏 su
苐 ti di
苑 yuan
苒 ran
苓 ling
苔 tai
苕 shao
苖 di
苗 miao
苘 qing
苙 li ji
苚 yong
苛 ke
苜 mu
苝 bei
苞 bao
苟 gou
苠 min
苡 yi
苢 yi
苣 ju qu
苤 pie
若 ruo
苦 ku
苧 ning
苨 ni
苩 bo pa
苪 bing
苫 shan
苬 xiu
苭 yao
苮 xian
苯 ben
苰 hong
英 ying
苲 zha zuo
苳 dong
苴 ju
苵 die
苶 nie
苷 gan
苸 hu
苹 ping
苺 mei
苻 fu
苼 sheng rui
苽 gu gua
苾 bi
茀 fu
茁 zhuo
茂 mao
范 fan
茄 jia qie
茅 mao
茆 mao
茇 ba pei fei
茈 ci zi
茉 mo
茊 zi
茋 di
茌 chi
茍 ji
茎 jing
茏 long
茐 cong
茑 niao
茒 yuan
茓 xue
茔 ying
茕 qiong
茖 ge luo
茗 ming
茘 li
茙 rong
茚 yin
茛 gen
茜 qian xi
茝 chai
茞 chen
茟 yu wei
茠 hao xiu kou
茡 zi
茢 lie
茣 wu
茤 ji duo
茥 gui
茦 ci
茧 jian
茨 ci
茩 gou
茪 guang
茫 mang
茬 cha
茭 jiao
茮 jiao niao
茯 fu
茰 yu
茱 zhu
茳 jiang
茴 hui
茵 yin
茶 cha
茷 fa pei bo ba
茸 rong
茹 ru
茺 chong
茻 mang mu
茼 tong
茽 zhong
茾 qian
茿 zhu
荀 xun
荁 huan
荂 fu
荃 quan
荄 gai
荅 da ta
荆 jing
荇 xing
荈 chuan
草 cao
荋 er
荌 an
荍 qiao
荎 chi
荏 ren
荐 jian
荑 ti yi
荒 huang
荓 ping
荔 li
荕 jin
荖 lao
荗 shu
荘 zhuang
荙 da
荚 jia
荛 rao
荜 bi
荝 ce
荞 qiao
荟 hui
荠 ji qi
荡 dang
荢 zi
荣 rong
荤 hun
荥 xing ying
荦 luo
荧 ying
荨 xun qian
荩 jin
荪 sun
荫 yin
荬 mai
荭 hong
荮 zhou
药 yao
荰 du
荱 wei
荲 li
荳 dou
荴 fu
荵 ren
荶 yin
荷 he
荸 bi
荹 bu pu
荺 yun
荻 di
荼 tu
荽 sui
荾 sui
荿 cheng
莀 chen nong
莁 wu
莂 bie
莃 xi
莄 geng
莅 li
莆 pu
莇 zhu
莈 mo
莉 li
莋 zuo ji
莌 tuo
莍 qiu
莎 sha suo
莏 suo
莐 chen
莑 peng feng
莒 ju
莓 mei
莔 meng xi qing
莕 xing
莗 che
莘 shen xin
莙 jun
莚 yan
莛 ting
莜 you
莝 cuo
莞 guan wan
莟 han
莠 you
莡 cuo
莣 wang
莤 su you
莥 niu rou
莦 shao xiao
莨 lang liang
莩 fu
莪 e
莫 mo
莬 wen wan mian
莭 jie
莮 nan
莯 mu
莰 kan
莱 lai
莲 lian
莳 shi
莴 wo
莵 tu
莶 xian
获 huo
莸 you
莹 ying
莺 ying
莻 gong
莼 chun
莽 mang
莾 mang
莿 ci
菀 wan
菁 jing
菂 di
菃 qu
菄 dong
菅 jian
菆 zou cuan chu cong
菇 gu
菈 la
菉 lu
菊 ju
菋 wei
菌 jun
菍 nie
菎 kun
菏 he
菐 pu
菑 zai zi
菒 gao
菓 guo
菔 fu
菕 lun
菖 chang
菗 chou
菘 song
菙 chui
菚 zhan
菛 men
菜 cai
菝 ba
菞 li
菟 tu
菠 bo
菡 han
菢 bao
菣 qin
菤 juan
菥 xi
菦 qin
菧 di
菨 jie sha
菩 pu
菪 dang
菫 jin
菬 qiao zhao
菭 tai zhi chi
菮 geng
菰 gu
菱 ling
菲 fei
菳 qin jin
菵 wang
菶 beng
菷 zhou
菹 zu
菺 jian
菻 lin
菼 tan
菽 shu
菾 tian
菿 dao
萀 hu
萁 qi
萂 he
萃 cui
萄 tao
萅 chun
萆 bi
萈 huan
萉 fei fu
萋 qi
萌 meng
萍 ping
萎 wei
萏 dan
萐 sha
萑 huan
萒 yan juan
萓 yi
萔 tiao
萕 qi
萖 wan
萗 ce
萘 nai
萙 zhen
萚 tuo
萛 jiu
萜 tie
萝 luo
萞 bi
萟 yi
萠 pan
萡 bo
萢 pao
萣 ding
萤 ying
营 ying
萦 ying
萧 xiao
萨 sa
萩 qiu
萪 ke
萫 xiang
萭 yu ju
萮 yu
萯 fu bei
萰 lian
萱 xuan
萲 xuan
萳 nan
萶 chun
萷 xiao shao shuo
萸 yu
萹 bian
萺 mao mu
萻 an
萼 e
落 luo la lao
萾 ying
萿 kuo huo
葀 kuo
葁 jiang
葂 mian
葃 zuo ze
葄 zuo
葅 zu
葆 bao
葇 rou
葈 xi
葊 an
葋 qu
葌 jian
葍 fu
葎 lv
葏 jing
葐 pen fen
葑 feng
葓 hong
葔 hou
葕 yan
葖 tu
著 zhu zhuo
葘 zi
葙 xiang
葚 ren shen
葛 ge
葜 qia
葝 qing jing
葞 mi
葟 huang
葠 shen shan
葡 pu
葢 gai
董 dong
葥 jian qian
葧 bo
葨 wei
葩 pa
葪 ji
葫 hu
葬 zang
葭 jia
葮 duan
葰 jun suo
葱 cong
葲 quan
葳 wei
葴 zhen
葵 kui
葶 ting
葸 xi
葹 shi
葺 qi
葻 lan
葼 zong
葽 yao
葾 yuan
葿 mei
蒀 yun
蒁 shu
蒂 di
蒃 zhuan
蒄 guan
蒅 ran
蒆 xue
蒇 chan
蒈 kai
蒉 kui
蒊 hua
蒋 jiang
蒌 lou
蒎 pai
蒏 you
蒐 sou
蒑 yin
蒒 shi
蒖 zhen
蒗 lang
蒘 ru na
蒙 meng
蒚 li
蒛 que
蒜 suan
蒝 yuan huan
蒟 ju
蒠 xi
蒡 bang
蒢 chu
蒣 xu shu
蒤 tu
蒥 liu
蒦 huo wo
蒧 dian
蒨 qian
蒩 zu ju ji
蒪 po
蒫 cuo
蒬 yuan
蒭 chu
蒮 yu
蒯 kuai
蒰 pan
蒱 pu
蒲 pu
蒳 na
蒴 shuo
蒵 xi
蒶 fen
蒷 yun
蒸 zheng
蒹 jian
蒺 ji
蒻 ruo
蒽 en
蒾 mi
蒿 hao
蓁 zhen
蓂 mi
蓃 sou
蓄 xu
蓅 liu
蓇 gu
蓈 lang
蓉 rong
蓊 weng
蓌 cuo
蓍 shi
蓎 tang
蓏 luo
蓐 ru
蓑 suo
蓒 xuan
蓓 bei
蓔 yao zhuo
蓕 gui
蓖 bi
蓗 zong
蓘 gun
蓙 zuo
蓚 tiao
蓛 ce
蓜 pei
蓝 lan
蓞 dan
蓟 ji
蓠 li
蓡 shen
蓢 lang
蓣 yu
蓤 ling
蓥 ying
蓦 mo
蓨 tiao xiu
蓩 mao
蓪 tong
蓫 chu zhu
蓬 peng
蓭 an
蓰 xi
蓱 ping
蓲 qiu ou xu fu
蓳 jin
蓵 jie
蓶 wei
蓷 tui
蓸 cao
蓹 yu
蓺 yi
蓻 zi ji ju
蓼 liao
蓾 lu
蓿 xu
蔀 bu
蔁 zhang
蔂 lei
蔃 qiang
蔅 yan
蔆 ling
蔇 ji xi
蔈 piao
蔉 gun
蔊 han
蔋 di
蔌 su
蔍 lu cu
蔎 she
蔏 shang
蔐 di
蔑 mie
蔒 xun
蔓 man wan
蔕 di dai chai
蔖 cuo cu zha
蔗 zhe
蔙 xuan
蔚 wei yu
蔛 hu
蔜 ao
蔝 mi
蔟 cu
蔠 zhong
蔡 cai
蔢 po bo
蔤 mi
蔧 hui
蔨 juan jun
蔩 yin
蔪 jian shan
蔫 nian
蔬 shu
蔮 guo
蔯 chen
蔰 hu
蔱 sha
蔲 kou
蔳 qian
蔴 ma
蔵 zang cang
蔶 ze
蔷 qiang
蔸 dou
蔹 lian
蔺 lin
蔻 kou
蔼 ai
蔽 bi
蔾 li
蕀 ji
蕂 sheng
蕃 bo
蕄 meng
蕅 ou
蕇 dian
蕈 xun
蕉 jiao
蕊 rui
蕋 rui
蕌 lei
蕍 yu
蕏 chu
蕐 hua
蕑 jian
蕔 bao
蕖 qu
蕗 lu
蕙 hui
蕚 e
蕛 ti
蕜 fei
蕝 jue zui
蕞 zui
蕟 fa fei
蕠 ru
蕡 fen fei
蕣 shun
蕤 rui
蕥 ya
蕦 xu
蕧 fu
蕨 jue
蕫 dong
蕬 si
蕮 xi
蕯 long
蕰 wen
蕱 shao
蕲 qi
蕳 jian
蕴 yun
蕵 sun
蕶 ling
蕸 xia
蕹 weng
蕺 ji
蕻 hong
蕼 si
蕽 nong
蕾 lei
蕿 xuan
薁 ao
薂 xi xiao
薃 hao
薄 bao bo
薅 hao
薇 wei
薉 hui
薋 ci zi
薍 wan luan
薎 mie
薏 yi
薐 leng
薒 can
薓 shen
薕 lian
薖 ke
薗 yuan
薙 ti zhi
薚 tang
薛 xue
薜 bi
薝 zhan
薞 sun
薠 fan
薡 ding
薢 xie
薣 gu
薤 xie
薥 shu zhu
薧 hao kao
薨 hong
薪 xin
薫 xun
薬 yao
薭 bai
薮 sou
薯 shu
薰 xun
薱 dui
薲 pin
薳 wei
薶 mai wo
薷 ru
薸 piao
薹 tai
薻 zao
薼 chen
薽 zhen
薾 er
薿 ni
藀 ying
藁 gao
藂 cong
藃 xiao hao he
藄 qi
藅 fa
藆 jian
藇 xu yu
藈 kui
藉 ji jie
藊 bian
藋 diao di zhuo
藌 mi
藏 cang zang
藐 miao
藑 qiong
藒 qie
藓 xian
藔 liao
藕 ou
藖 xian qian
藗 su
藘 lv
藙 yi
藚 xu
藛 xie
藜 li
藞 la
藟 lei
藠 jiao
藡 di
藢 zhi
藣 bei
藤 teng
藦 mo
藧 huan
藨 biao
藩 fan
藫 tan
藬 tui
藮 qiao
藯 wei
藰 liu
藱 hui
藲 ou
藳 gao
藵 bao
藷 shu zhu
藸 chu zhu zha
藻 zao
藼 xuan
藽 qin
藾 lai
藿 huo
蘁 wu e
蘂 rui
蘃 rui
蘅 heng
蘈 tui
蘉 meng mang
蘋 ping pin
蘌 yu
蘍 xun
蘎 ji
蘏 jiong
蘐 xuan
蘑 mo
蘒 qiu
蘓 su
蘔 jiong
蘕 peng
蘖 nie
蘗 bo bi
蘘 rang
蘙 yi
蘛 yu
蘜 ju
蘝 lian
蘟 yin
蘠 qiang
蘡 ying
蘣 tou
蘤 hua
蘥 yue
蘦 ling
蘧 qu
蘨 yao
蘩 fan
蘪 mei
蘫 han lan
蘬 kui hui gui
蘮 ji
蘯 dang
蘰 man
蘱 lei
蘲 lei
蘳 hui
蘴 feng song
蘵 zhi
蘶 wei
蘷 kui
蘸 zhan
蘹 huai
蘻 ji
蘼 mi
蘽 lei
蘾 huai
虀 ji
虁 kui
虂 lu
虃 jian
虄 sa
虅 teng
虇 quan
虈 xiao
虊 luan
虋 men
虌 bie
虍 hu
虎 hu
虏 lu
虐 nve
虑 lv
虒 si
虓 xiao
虔 qian
虖 hu
虗 xu
虘 cuo
虙 fu
虚 xu
虝 hu
虞 yu
虠 jiao hao
虡 ju
虢 guo
虣 bao
虤 yan
虥 zhan
虦 zhan
虨 bin
虩 xi se
虪 shu
虫 chong
虬 qiu
虭 diao dao
虮 ji
虰 ding cheng
虱 shi
虲 xia
虳 jue
虴 zhe
虵 she ye
虶 yu
虷 han gan
虸 zi
虹 hong jiang
虺 hui
虻 meng
虼 ge
虽 sui
虾 xia
虿 chai
蚀 shi
蚁 yi
蚂 ma
蚃 xiang
蚄 fang
蚅 e
蚆 ba
蚇 chi
蚈 qian
蚉 wen
蚊 wen
蚋 rui
蚌 bang beng
蚍 pi
蚎 yue
蚏 yue
蚐 jun
蚑 qi
蚒 tong
蚓 yin
蚔 qi zhi
蚕 can
蚖 yuan wan
蚗 jue que
蚘 hui you
蚙 qin qian
蚚 qi
蚛 zhong
蚜 ya
蚝 hao
蚞 mu
蚟 wang
蚠 fen
蚡 fen
蚢 hang
蚣 gong
蚤 zao
蚥 fu
蚦 ran
蚧 jie
蚨 fu
蚩 chi
蚪 dou
蚫 bao pao
蚬 xian
蚭 ni
蚮 dai
蚯 qiu
蚰 you
蚱 zha
蚲 ping
蚳 chi di
蚴 you
蚵 he ke
蚶 han
蚷 ju
蚸 li
蚹 fu
蚺 ran
蚻 zha
蚼 gou qu xu
蚽 pi
蚾 pi bo
蚿 xian
蛀 zhu
蛁 diao
蛂 bie
蛃 bing
蛄 gu
蛅 zhan
蛆 qu
蛇 she
蛈 tie
蛉 ling
蛊 gu
蛋 dan
蛌 gu
蛍 ying
蛎 li
蛏 cheng
蛐 qu
蛑 mou
蛒 ge luo
蛓 ci
蛔 hui
蛕 hui
蛖 mang bang
蛗 fu
蛘 yang
蛙 wa
蛚 lie
蛛 zhu
蛜 yi
蛝 xian
蛞 kuo
蛟 jiao
蛠 li
蛡 yi xu
蛢 ping
蛣 qi jie qie
蛤 ha ge
蛥 she
蛦 yi
蛧 wang
蛨 mo
蛩 qiong
蛪 qie ni
蛫 gui
蛬 qiong
蛭 zhi
蛮 man
蛯 lao
蛰 zhe
蛱 jia
蛲 nao
蛳 si
蛴 qi
蛵 xing
蛶 jie
蛷 qiu
蛸 shao xiao
蛹 yong
蛼 che
蛽 bei
蛾 e
蛿 han
蜀 shu
蜁 xuan
蜂 feng
蜃 shen
蜄 shen zhen
蜅 fu pu
蜇 zhe
蜈 wu
蜉 fu
蜊 li
蜋 lang liang
蜌 bi
蜍 chu
蜎 yuan
蜏 you
蜐 jie
蜑 dan
蜒 yan
蜓 ting
蜔 dian
蜕 tui
蜖 hui
蜗 wo
蜘 zhi
蜙 song
蜚 fei
蜛 ju
蜜 mi
蜝 qi
蜞 qi
蜟 yu
蜠 jun
蜡 la
蜢 meng
蜣 qiang
蜤 si xi
蜥 xi
蜦 lun
蜧 li
蜨 die
蜩 tiao
蜪 tao
蜫 kun
蜬 han
蜭 han
蜮 yu
蜯 bang
蜰 fei
蜱 pi
蜲 wei
蜳 dun tun
蜴 yi
蜵 yuan yun
蜶 suo
蜷 quan
蜸 qian
蜹 rui wei
蜺 ni
蜻 qing
蜼 wei tong
蜽 liang
蜾 guo
蜿 wan
蝁 e
蝂 ban
蝃 di zhuo
蝄 wang
蝅 can
蝆 yang
蝇 ying
蝈 guo
蝉 chan
蝊 ding
蝋 la
蝌 ke
蝍 jie ji
蝎 xie
蝏 ting
蝐 mao
蝑 xu xie
蝒 mian
蝓 yu
蝔 jie
蝖 xuan
蝗 huang
蝘 yan
蝙 bian
蝚 rou nao
蝛 wei
蝜 fu
蝝 yuan
蝞 mei
蝠 fu
蝡 ru ruan
蝢 xie
蝣 you
蝤 qiu you
蝥 mao
蝧 ying
蝩 chong zhong
蝪 tang
蝫 zhu
蝬 zong
蝭 ti chi
蝮 fu
蝯 yuan
蝰 kui
蝱 meng
蝲 la
蝳 du dai
蝴 hu
蝵 qiu
蝶 die
蝷 li xi
蝹 yun ao
蝺 qu yu
蝻 nan
蝼 lou
蝽 chun
蝾 rong
蝿 ying
螀 jiang
螁 ban
螂 lang
螃 pang
螅 xi
螆 ci
螇 xi qi
螈 yuan
螉 weng
螊 lian
螋 sou
螌 ban pan huan
融 rong
螎 rong
螏 ji
螐 wu
螑 xiu
螒 han
螓 qin
螔 yi si
螕 bi pi
螖 hua
螗 tang
螘 yi
螙 du
螚 nai neng
螛 he xia
螜 hu
螝 gui hui
螟 ming
螠 yi
螡 wen
螣 teng
螤 zhong
螥 cang
螦 sao
螧 qi
螨 man
螩 tiao
螪 shang
螫 shi
螬 cao
螭 chi
螯 ao
螰 lu
螱 wei
螲 zhi die
螳 tang
螴 chen
螵 piao
螶 qu ju
螷 pi
螸 yu
螹 jian chan
螺 luo
螼 qin
螽 zhong
螾 yin
蟀 shuai
蟁 wen
蟂 xiao
蟃 wan
蟅 zhe
蟆 ma
蟇 ma
蟉 liu liao
蟊 mao
蟋 xi
蟌 cong
蟍 li
蟏 xiao
蟐 chang
蟑 zhang
蟒 mang
蟓 xiang
蟔 mo
蟕 zui
蟖 si
蟗 qiu
蟙 zhi
蟚 peng
蟛 peng
蟜 jiao qiao
蟝 qu
蟞 bie
蟟 liao
蟠 pan
蟡 gui
蟢 xi
蟤 zhuan
蟥 huang
蟦 fei ben
蟧 lao liao
蟨 jue
蟩 jue
蟪 hui
蟫 yin
蟭 jiao
蟮 shan
蟰 xiao
蟱 wu mou
蟳 xun
蟴 si
蟵 chu
蟷 dang
蟸 li
蟹 xie
蟺 shan dan chan tuo
蟼 jing
蟽 da
蟾 chan
蟿 qi ji
蠀 ci ji
蠂 she
蠃 luo
蠄 qin
蠇 li
蠈 zei
蠉 xuan
蠊 lian
蠋 zhu
蠌 ze
蠎 mang
蠏 xie
蠒 jian
蠓 meng
蠕 ru
蠖 huo
蠗 zhuo
蠘 jie
蠙 pin
蠚 he
蠛 mie
蠜 fan
蠝 lei
蠞 jie
蠠 min mian
蠡 li
蠢 chun
蠤 qiu
蠥 nie
蠦 lu
蠧 du
蠩 zhu chu
蠪 long
蠫 li
蠬 long
蠭 feng pang
蠮 ye
蠯 pi
蠰 nang shang rang
蠲 juan
蠳 ying
蠴 shu
蠵 xi
蠷 qu
蠸 quan huan
蠹 du
蠺 can
蠼 qu
蠽 jie
蠾 zhu shu
蠿 zhuo
血 xue xie
衁 huang
衂 nv
衃 pei
衄 nv
衅 xin
衇 mai
衈 er
衉 ka
衋 xi
行 xing hang heng
衍 yan
衎 kan
衏 yuan
衐 qu
衑 ling
衒 xuan
衔 xian
衖 xiang long
街 jie
衘 xian yu
衙 ya
衜 dao
衞 wei
衟 dao
衠 zhun
衡 heng
衢 qu
衣 yi
衤 yi
补 bu
衦 gan
衧 yu
表 biao
衩 cha
衪 yi
衫 shan
衬 chen
衭 fu
衮 gun
衯 fen pen
衰 shuai
衱 jie
衲 na
衳 zhong
衴 dan
衵 yi
衶 zhong
衷 zhong
衸 jie
衺 xie
衻 ran
衼 zhi
衽 ren
衾 qin
衿 jin
袀 jun
袁 yuan
袂 mei
袃 chai
袄 ao
袅 niao
袆 hui
袇 ran
袈 jia
袉 tuo
袊 ling
袋 dai
袌 bao pao
袍 pao
袎 yao
袏 zuo
袐 bi
袑 shao
袒 tan
袓 ju jie
袔 he ke kua
袕 xue
袖 xiu
袗 zhen
袘 yi tuo
袙 pa
袚 bo fu
袛 di
袜 wa
袝 fu
袟 zhi
袠 zhi
袡 ran
袢 pan
袣 yi
袤 mao
袥 tuo
袦 na jue
袧 gou
袨 xuan
袩 zhe chan
袪 qu
被 bei
袬 yu
袭 xi
袮 mi
袯 bo
袰 bo
袱 fu
袲 chi nuo
袳 chi qi duo nuo
袴 ku
袵 ren
袶 jiang
袷 qia
袸 jian zun
袹 bo mo
袺 jie
袻 er
袼 ge
袽 ru
袾 zhu
袿 gui gua
裀 yin
裁 cai
裂 lie
裃 ka
裄 xing
装 zhuang
裆 dang
裇 xu
裈 kun
裉 ken
裋 shu
裌 jia xie
裍 kun
裎 cheng
裐 juan
裑 shen
裒 pou
裓 ge jie
裔 yi
裕 yu
裖 zhen
裗 liu
裘 qiu
裙 qun
裚 ji
裛 yi
裞 shui
裟 sha
裠 qun
裢 lian
裣 lian
裤 ku
裥 jian
裦 fou
裧 chan tan
裨 bi
裩 kun
裪 tao
裫 yuan
裬 ling
裭 chi
裮 chang
裯 chou dao
裰 duo
裱 biao
裲 liang
裳 shang
裴 pei
裵 pei
裶 fei
裷 yuan gun
裸 luo
裹 guo
裺 yan an
裻 du
裼 ti xi
裾 ju
裿 yi qi
褀 qi
褁 guo
褂 gua
褃 ken
褄 qi
褅 ti
褆 ti shi
褈 chong zhong
褉 xie
褊 bian
褋 die
褍 duan tuan
褎 xiu you
褏 xiu
褐 he
褑 yuan
褒 bao
褓 bao
褔 fu
褕 yu
褖 tuan
褗 yan
褙 bei
褚 chu
褛 lv
褜 pao
褝 dan
褞 yun wen
褟 ta
褠 gou
褡 da
褢 huai
褣 rong
褤 yuan
褥 ru
褦 nai
褧 jiong
褨 suo cha
褩 ban pan
褪 tui tun
褫 chi
褬 sang
褭 niao
褮 ying
褯 jie
褰 qian
褱 huai
褴 lan
褵 li
褶 zhe
褷 shi
褹 yi nie
褺 die
褼 xian
褽 wei
褾 biao
褿 cao
襁 qiang
襂 sen shan
襃 bao pou
襄 xiang
襅 bi
襆 fu pu
襈 zhuan juan
襊 cui cuo
襋 ji
襌 dan
襍 za
襎 fan bo
襐 xiang
襑 xin
襒 bie
襓 rao
襔 man
襕 lan
襗 ze duo yi
襘 gui hui
襙 cao
襚 sui
襛 nong
襜 chan
襞 bi
襟 jin
襡 shu du
襢 tan zhan chan
襣 bi
襥 fu
襦 ru
襧 zhi
襨 dui
襩 shu
襫 shi
襬 bai bei
襭 xie
襮 bo
襰 lai
襱 long
襳 xian shan
襵 zhe
襶 dai
襷 ju
襸 zan cuan
襹 shi
襺 jian
襻 pan
襼 yi
襽 lan
襾 ya
西 xi
覀 xi
要 yao
覂 feng ban
覃 tan qin
覄 fu
覅 fiao
覆 fu
覇 ba
覉 ji
覊 ji
覌 guan
覍 bian
覐 jue
覑 pian
覒 mao
覔 mi
覕 mie pie
覗 si
覙 luo
覚 jue
覛 mi
覜 tiao
覝 lian
覞 yao
覟 zhi
覠 jun
覢 shan
覣 wei
覤 xi
覧 lan
覨 e
覩 du
覫 pang
覭 ming
覮 ying
覰 qu
覱 zhan
観 guan
覴 deng
覵 jian bian
覶 luo luan
覸 jian
覹 wei
覻 qu
覾 shen
见 jian xian
观 guan
觃 yan
规 gui
觅 mi
视 shi
觇 chan
览 lan
觉 jue jiao
觊 ji
觋 xi
觌 di
觍 tian
觎 yu
觏 gou
觐 jin
觑 qu
角 jiao jue
觓 qiu
觔 jin
觕 cu chu cheng
觖 jue
觗 zhi
觘 chao
觙 ji
觚 gu
觛 dan
觜 zi
觝 di zhi
觞 shang
觟 hua
觠 quan
觡 ge
觢 shi
解 jie xie
觤 gui
觥 gong
触 chu
觧 jie
觨 hun
觩 qiu
觪 xing
觫 su
觬 ni
觭 ji
觮 lu
觯 zhi
觰 zha da
觱 bi
觲 xing
觳 hu
觵 gong
觷 xue hu
觹 xi
觺 yi
觻 li lu
觼 jue
觽 xi
觾 yan
觿 xi
言 yan
訄 qiu
訅 qiu
訆 jiao
訇 hong
訉 fan
訋 diao
訍 chai cha
訔 yin
託 tuo
訙 xun
訚 yin
訜 fen bin
訞 yao
訠 shen
訡 yin
訤 xiao na
訦 chen
訧 you
訨 zhi
訫 xin
訬 chao miao
訮 yan
訯 sa
訰 zhun
訲 yi
訳 yi
訵 chi
訷 shen
訸 he
訹 xu
訽 gou
訾 zi
訿 zi
詂 fu
詃 jian
詄 die
詅 ling
詇 yang
詈 li
詉 nao na nu
詊 pan
詋 zhou
詌 gan
詍 yi
詏 yao
詑 yi tuo duo xi
詓 qu
詙 ba bo
詚 da
詜 tao
詟 zhe
詤 huang
詥 he ge
詧 cha qie
詨 xiao
詯 hui
詴 wei
詶 zhou chou
詸 mi
詹 zhan
詺 ming
詻 e lve luo
詽 yan
詾 xiong
誀 er chi
誁 bing
誂 tiao diao
誃 yi chi duo
誈 wu
誉 yu
誊 teng
誋 ji
誎 cu
誏 lang
誐 e
誓 shi
誔 ting
誖 bei
誗 chan
誙 keng
誛 qin
誜 shua
誝 an
誟 xiao
誢 xian
誧 bu
誩 jing
誫 zhen
読 du
誮 hua
誯 chang
誱 jie
誳 qu jue
誴 cong
誵 xiao
誷 wang
誸 xian
誺 chi lai
誻 ta
誽 ni na
諀 pi bei
諁 zhuo
諃 chen
諅 ji
諆 qi
諈 zhui
諊 ju
諌 dong
諎 ze cuo zuo zha jie
諐 qian
諔 chu ji
諕 hao xia huo
諘 biao
諙 hua
諚 pian
諠 xuan
諣 hua gua
諥 zhong
諨 fu
諩 pu
諪 ting
諫 jian lan
諬 qi
諮 zi
諯 zhuan
諵 nan
諹 yang
諻 huang
諽 ge
諿 qi xu
謃 xing
謆 shan
謇 jian
謈 po pao
謉 kui dui tui gui
謋 huo
謌 ge
謍 ying hong
謑 xi xia
謒 qiang
謓 chen zhen
謕 ti si
謘 chi
謜 yuan quan
謞 he xiao
謟 tao
謢 lu
謣 yu xu
謤 biao piao
謥 cong
謦 qing
謧 li
謩 mo
謪 shang
謮 ze
謯 jie zha zu
謰 lian
謱 lou lv
謲 can zao san chen
謴 gun
謵 xi che
謶 zhuo shu zhe
謷 ao
謸 ao
謺 zhe
謻 yi chi
謼 hu xiao
謽 jiang
謿 chao
譀 han xian
譂 chan dan
譃 xu
譄 zeng
譅 se
譇 zha
譈 dui
譋 lan
譌 e wa gui
譍 ying
譐 zun
譑 jiao qiao
譒 bo
譔 zhuan quan
譕 wu mo
譗 zha
譛 zen
譝 sheng
譠 tan
譡 dang
譢 sui
譣 xian
譤 ji
譥 jiao
警 jing
譧 zhan lian
譨 nang nou
譩 yi
譪 ai
譬 pi
譮 hua xie hui
譱 shan
譲 rang
譳 nou
譵 dui
譶 ta
譹 hao
譺 ai yi ni
譻 ying
譼 jian
譾 jian
譿 hui
讁 zhe
讂 xuan
讃 zan
讄 lei
讆 wei
讇 chan
讈 li
讉 yi tui
讍 e
讏 wei
讐 chou
讑 yao
讔 yin
讗 xie
讘 nie
讙 huan
讛 yi
讝 zhan
讟 du
讠 yan
计 ji
订 ding
讣 fu
认 ren
讥 ji
讦 jie
讧 hong
讨 tao
让 rang
讪 shan
讫 qi
讬 tuo
训 xun
议 yi
讯 xun
记 ji
讱 ren
讲 jiang
讳 hui
讴 ou
讵 ju
讶 ya
讷 ne
许 xu
讹 e
论 lun
讻 xiong
讼 song
讽 feng
设 she
访 fang
诀 jue
证 zheng
诂 gu
诃 he
评 ping
诅 zu
识 shi zhi
诇 xiong
诈 zha
诉 su
诊 zhen
诋 di
诌 zhou
词 ci
诎 qu
诏 zhao
诐 bi
译 yi
诒 yi
诓 kuang
诔 lei
试 shi
诖 gua
诗 shi
诘 jie
诙 hui
诚 cheng
诛 zhu
诜 shen
话 hua
诞 dan
诟 gou
诠 quan
诡 gui
询 xun
诣 yi
诤 zheng
该 gai
详 xiang
诧 cha
诨 hun
诩 xu
诪 zhou
诫 jie
诬 wu
语 yu
诮 qiao
误 wu
诰 gao
诱 you
诲 hui
诳 kuang
说 shuo shui
诵 song
诶 ei
请 qing
诸 zhu
诹 zou
诺 nuo
读 du dou
诼 zhuo
诽 fei
课 ke
诿 wei
谀 yu
谁 shui shei
谂 shen
调 diao tiao
谄 chan
谅 liang
谆 zhun
谇 sui
谈 tan
谉 shen
谊 yi
谋 mou
谌 chen
谍 die
谎 huang
谏 jian
谐 xie
谑 xue
谒 ye
谓 wei
谔 e
谕 yu
谖 xuan
谗 chan
谘 zi
谙 an
谚 yan
谛 di
谜 mi
谝 pian
谞 xu
谟 mo
谠 dang
谡 su
谢 xie
谣 yao
谤 bang
谥 shi
谦 qian
谧 mi
谨 jin
谩 man
谪 zhe
谫 jian
谬 miu
谭 tan
谮 zen
谯 qiao
谰 lan
谱 pu
谲 jue
谳 yan
谴 qian
谵 zhan
谶 chen
谷 gu
谸 qian
谹 hong
谺 xia
谻 ji
谼 hong
谽 han
谾 hong long
谿 xi
豀 xi
豁 huo
豂 liao
豃 han gan
豄 du
豅 long
豆 dou
豇 jiang
豉 chi
豊 li feng
豋 deng
豌 wan
豍 bi bian
豏 xian
豑 zhi
豒 zhi
豓 yan
豕 shi
豖 chu
豗 hui
豘 tun
豙 yi
豚 tun
豛 yi
豜 jian
豝 ba
豞 hou
豟 e
豠 chu
象 xiang
豢 huan
豣 jian yan
豤 ken kun
豥 gai
豦 ju
豧 fu pu
豨 xi
豩 bin huan
豪 hao
豫 yu
豭 jia
豮 fen
豯 xi
豰 bo hu huo gou
豱 wen
豲 huan
豳 bin
豴 di
豵 zong
豷 yi
豸 zhi zhai
豹 bao
豺 chai
豻 an
豼 pi
豽 na
豾 pi
豿 gou
貀 na duo
貁 you
貂 diao
貃 mo
貄 si
貅 xiu
貆 huan
貇 kun mao ken
貈 he mo
貉 hao he
貊 mo
貋 an
貌 mao
貍 li mai yu
貎 ni
貏 bi
貐 yu
貑 jia
貒 tuan
貔 pi
貕 xi
貖 yi
貗 ju yu
貘 mo
貚 tan
貛 huan
貜 jue
貣 te
貤 yi
貥 hang
貦 wan
貭 zhi
貮 er
貱 bi
貵 pian
買 mai
貹 sheng
貾 chi
賆 pian
賉 xu
賋 jiao
賌 gai
賍 zang
賎 jian
賏 ying
賐 xun
賔 bin
賖 she
賗 chuan
賘 zang
賛 zan
賝 chen
賥 sui
賨 cong
賩 cong
賮 jin
賯 xiong
賱 yun
賲 bao
賳 zai
賶 cang
賷 ji
賸 sheng
賹 yi ai
賿 liao
贀 yi
贁 bai
贂 chen
贆 biao
贌 pu
贎 wan
贒 xian
贕 du
贘 shang
贙 xuan
贚 long
贝 bei
贞 zhen
负 fu
贠 yuan
贡 gong
财 cai
责 ze
贤 xian
败 bai
账 zhang
货 huo
质 zhi
贩 fan
贪 tan
贫 pin
贬 bian
购 gou
贮 zhu
贯 guan
贰 er
贱 jian
贲 ben
贳 shi
贴 tie
贵 gui
贶 kuang
贷 dai
贸 mao
费 fei
贺 he
贻 yi
贼 zei
贽 zhi
贾 jia gu
贿 hui
赀 zi
赁 lin
赂 lu
赃 zang
资 zi
赅 gai
赆 jin
赇 qiu
赈 zhen
赉 lai
赊 she
赋 fu
赌 du
赍 ji
赎 shu
赏 shang
赐 ci
赑 bi
赒 zhou
赓 geng
赔 pei
赕 dan
赖 lai
赗 feng
赘 zhui
赙 fu
赚 zhuan
赛 sai
赜 ze
赝 yan
赞 zan
赟 yun
赠 zeng
赡 shan
赢 ying
赣 gan
赤 chi
赥 xi
赦 she
赧 nan
赨 tong xiong
赩 xi
赪 cheng
赫 he
赭 zhe
赮 xia
赯 tang
走 zou
赱 zou
赲 li
赳 jiu
赴 fu
赵 zhao
赶 gan
起 qi
赸 shan
赹 qiong
赺 yin qin
赻 xian
赼 zi
赽 jue gui
赾 qin
赿 chi di
趀 ci
趁 chen
趂 chen
趃 die tu
趄 ju qie
超 chao
趆 di
趇 xi
趈 zhan
趉 jue ju
越 yue
趋 qu
趌 ji jie
趍 chi qu
趎 chu
趏 gua huo
趐 xue chi
趑 zi
趒 tiao
趓 duo
趔 lie
趖 suo
趗 cu
趘 xi
趚 su
趛 yin
趜 ju qu qiu
趝 jian
趞 que qi ji
趟 tang
趠 chuo chao tiao zhuo
趡 cui wei ju
趢 lu
趣 qu
趤 dang
趥 qiu cu
趦 zi
趧 ti
趩 chi
趪 huang guang
趫 qiao jiao chao
趬 qiao
趭 jiao
趮 zao
趯 ti
趰 er
趱 zan
足 zu
趴 pa
趵 bao
趶 ku wu
趷 ke
趸 dun
趹 jue gui
趺 fu
趻 chen
趼 jian
趽 fang pang
趾 zhi
趿 ta
跀 yue
跁 ba pa
跂 qi
跃 yue
跄 qiang
跅 tuo chi
跆 tai
跇 yi
跈 nian jian chen tian
跉 ling
跊 mei
跋 ba
跌 die
跍 ku
跎 tuo
跏 jia
跐 ci
跑 pao
跒 qia
跓 zhu
跔 ju qu
跕 dian tie die zhan
跖 zhi
跗 fu
跘 pan ban
跙 ju qu qie zhu
跚 shan
跛 bo
跜 ni
距 ju
跞 li
跟 gen
跠 yi
跢 duo dai chi
跣 xian
跤 jiao
跦 zhu chu
跧 quan zun
跨 kua
跩 zhuai shi
跪 gui
跫 qiong qiang
跬 kui
跭 xiang
跮 chi die
路 lu
跰 pian beng bing
跱 zhi
跲 jia jie
跳 tiao
跴 cai
践 jian
跶 da
跷 qiao
跸 bi
跹 xian
跺 duo
跻 ji
跼 ju qu
跽 ji
跾 shu chou
跿 tu duo chuo
踀 chu cu
踁 jing keng
踂 nie
踃 xiao qiao
踄 bu
踅 xue
踆 cun qun zun qiu zhun
踇 mu
踈 shu
踉 liang
踊 yong
踋 jiao
踌 chou
踍 qiao
踎 mou
踏 ta
踑 qi ji
踒 wo
踓 wei cu
踔 chuo
踕 jie
踖 ji qi que
踗 nie
踘 ju
踙 nie
踚 lun
踛 lu
踜 leng cheng
踝 huai
踞 ju
踟 chi
踠 wan wo
踡 quan juan
踢 ti
踣 bo
踤 zu cu cui
踥 qie
踦 yi
踧 cu di
踨 zong
踩 cai
踪 zong
踫 peng pan
踬 zhi
踭 zheng
踮 dian
踯 zhi
踱 duo
踲 dun
踳 chuan chun
踵 zhong
踶 di
踷 zha
踸 chen
踹 chuai
踺 jian
踻 gua tuo
踼 tang shang
踽 ju
踾 fu bi
踿 zu
蹀 die
蹁 pian
蹂 rou
蹃 nuo re na
蹄 ti
蹅 cha
蹆 tui
蹇 jian
蹈 dao
蹉 cuo
蹊 qi xi
蹋 ta
蹍 nian zhan chan
蹎 dian
蹏 ti
蹐 ji
蹑 nie
蹒 pan
蹓 liu
蹖 chong
蹗 lu
蹘 liao
蹙 cu
蹚 tang
蹛 dai die dan zhi
蹜 su
蹝 xi
蹞 kui
蹡 qiang
蹢 di
蹥 lian
蹦 beng
蹧 zao
蹨 nian ran
蹩 bie
蹪 tui
蹫 ju
蹬 deng
蹭 ceng
蹮 xian
蹯 fan
蹰 chu
蹱 zhong chong
蹲 dun
蹳 bo
蹴 cu
蹵 cu
蹶 jue
蹷 jue
蹸 lin
蹹 ta
蹼 pu
蹽 liao
蹾 dun
蹿 cuan
躀 guan
躁 zao
躃 bi
躄 bi
躅 zhu
躆 ju
躇 chu
躈 qiao
躌 wu
躏 lin
躐 lie
躔 chan
躖 duan
躗 wei
躘 long
躙 lin
躛 wei
躜 zuan
躞 xie
躟 rang
躠 sa xie
躢 ta
躣 qu
躤 ji
躧 xi
躨 kui
躩 jue qi
身 shen
躬 gong
躭 dan
躮 fen
躯 qu
躰 ti
躱 duo
躲 duo
躳 gong
躴 lang
躵 ren
躶 luo
躷 ai
躸 ji
躹 ju
躺 tang
躻 kong
躼 lao
躽 yan
躾 mei
躿 kang
軁 lou lv
軂 lao
軃 duo tuo
軄 zhi
軅 yan
軆 ti
軇 dao
軈 ying
軎 wei
軐 xin xian
軓 fan
軕 shan
軖 kuang
軘 tun
軙 chen qi
軚 dai
軜 na
軞 mao
軠 kuang
軡 qian
転 zhuan
軣 hong
軥 qu gou ju
軦 kuang
軧 di chi
軩 dai
軪 ao
軬 fan ben
軭 kuang
軮 yang
軯 peng
軰 bei
軱 gu
軳 pao
軴 zhu
軵 rong fu
軶 e
軷 ba
軽 zhi qing
軿 ping
輀 er
輁 gong
輂 ju
輆 kai
輌 liang
輍 yu
輎 shao
輏 you
輐 wan yuan
輑 yin qun
輖 zhou
輘 leng ling
輙 zhe
輚 zhan
輠 guo hua hui
輡 kan
輢 yi
輣 peng
輤 qian
輧 ping peng
輫 pai
輭 ruan er
輰 yang
輱 xian kan
輲 chuan
輴 chun shun
輵 ge ya e qie
輷 hong
輹 fu bu
輺 zi
輽 ben
轁 tao kan
轃 zhen
轈 chao
轊 wei
轋 hun
轌 xue
轏 zhan
轐 bu
轑 lao liao
轒 fen
轓 fan
轕 ge
轖 se
轘 huan
轙 yi
轚 ji
轛 zhui
轜 er
轝 yu
轞 jian
轠 lei
轥 lin
车 che ju
轧 ya zha
轨 gui
轩 xuan
轪 dai
轫 ren
转 zhuan
轭 e
轮 lun
软 ruan
轰 hong
轱 gu
轲 ke
轳 lu
轴 zhou
轵 zhi
轶 yi
轷 hu
轸 zhen
轹 li
轺 yao
轻 qing
轼 shi
载 zai
轾 zhi
轿 jiao
辀 zhou
辁 quan
辂 lu
较 jiao
辄 zhe
辅 fu
辆 liang
辇 nian
辈 bei
辉 hui
辊 gun
辋 wang
辌 liang
辍 chuo
辎 zi
辏 cou
辐 fu
辑 ji
辒 wen
输 shu
辔 pei
辕 yuan
辖 xia
辗 zhan
辘 lu
辙 zhe
辚 lin
辛 xin
辜 gu
辝 ci
辞 ci
辟 pi bi
辠 zui
辡 bian
辢 la
辣 la
辤 ci
辥 xue yi
辧 bian
辨 bian
辩 bian
辪 xue
辫 bian
辬 ban
辰 chen
辱 ru
辳 nong
辴 chan zhen
辵 chuo
辶 chuo
辷 yi
辸 reng
边 bian
辺 bian
辻 shi
込 yu
辽 liao
达 da
辿 chan
迀 gan
迁 qian
迂 yu
迃 yu
迄 qi
迅 xun
迆 yi tuo
过 guo
迈 mai
迉 qi
迊 za
迋 wang guang kuang
迌 tu
迍 zhun
迎 ying
迏 da
运 yun
近 jin
迒 hang xiang
迓 ya
返 fan
迕 wu
迖 da
迗 e
还 hai huan
这 zhe
迚 da
进 jin
远 yuan
违 wei
连 lian
迟 chi
迠 che
迡 ni chi
迢 tiao
迣 zhi chi
迤 yi
迥 jiong
迦 jia
迧 chen
迨 dai
迩 er
迪 di
迫 po pai
迬 zhu wang
迭 die
迮 ze
迯 tao
述 shu
迱 tuo yi
迲 qu
迳 jing
迵 dong
迶 you
迷 mi
迸 beng
迹 ji
迺 nai
迻 yi
迼 jie
追 zhui
迾 lie
迿 xun
退 tui
送 song
适 shi
逃 tao
逄 pang
逅 hou
逆 ni
逇 dun
逈 jiong
选 xuan
逊 xun
逋 bu
逌 you
逍 xiao
逎 qiu
透 tou
逐 zhu
逑 qiu
递 di
逓 di
途 tu
逖 ti
逗 dou
逘 yi si
通 tong
逛 guang
逜 wu
逝 shi
逞 cheng
速 su
造 zao
逡 qun
逢 feng
逤 suo
逥 hui
逦 li
逧 gu
逨 lai
逩 ben
逪 cuo
逫 jue zhu
逬 beng peng
逭 huan
逮 dai
逯 lu
逰 you
逳 yu
逴 chuo
逵 kui
逶 wei
逷 ti
逸 yi
逹 da
逺 yuan
逻 luo
逼 bi
逽 nuo
逾 yu
逿 dang tang
遀 sui
遁 dun
遂 sui
遃 yan an
遄 chuan
遅 chi
遆 ti
遇 yu
遈 shi
遉 zhen
遌 e
遍 bian
遏 e
遐 xia
遑 huang
遒 qiu
道 dao
遖 nan
遗 yi
遘 gou
遚 chou
遛 liu
遝 ta
遟 chi zhi xi
遢 ta
遣 qian
遤 ma
遥 yao
遦 guan
遧 zhang
遨 ao
遪 ca
遫 chi
遬 su
遭 zao
遮 zhe
遯 dun
遰 di shi dai
遱 lou
遳 cuo
遴 lin
遵 zun
遶 rao
遹 yu
遻 e
遽 ju
遾 shi
避 bi
邀 yao
邂 xie
邃 sui
邅 zhan
邆 teng
邈 miao
邉 bian
邋 la
邌 li chi
邍 yuan
邎 yao
邑 yi
邒 ting
邓 deng
邔 qi
邕 yong
邖 shan
邗 han
邘 yu
邙 mang
邚 ru fu
邛 qiong
邜 xi
邝 kuang
邞 fu
邟 kang hang
邠 bin
邡 fang
邢 xing
那 na
邤 xin
邥 shen
邦 bang
邧 yuan
邨 cun
邩 huo
邪 xie
邫 bang
邬 wu
邭 ju
邮 you
邯 han
邰 tai
邱 qiu
邲 bi
邳 pi
邴 bing
邵 shao
邶 bei
邷 wa
邸 di
邹 zou
邺 ye
邻 lin
邼 kuang
邽 gui
邾 zhu
邿 shi
郀 ku
郁 yu
郂 gai hai
郃 he
郄 qie
郅 zhi
郆 ji
郇 huan xun
郈 hou
郉 xing
郊 jiao
郋 xi
郌 gui
郍 nuo na fu
郎 lang
郏 jia
郐 kuai
郑 zheng
郒 lang
郓 yun
郔 yan
郕 cheng
郖 dou
郗 xi
郘 lv
郙 fu
郚 wu
郛 fu
郜 gao
郝 hao
郠 geng
郡 jun
郢 ying
郣 bo
郤 xi
郥 bei
郦 li
郧 yun
部 bu
郩 xiao ao
郪 qi
郫 pi
郬 qing
郭 guo
郮 zhou
郯 tan
郰 zou ju
郱 ping
郲 lai lei
郳 ni
郴 chen
郶 bu
郷 xiang
郸 dan
郹 ju
郺 yong
郻 qiao
郼 yi
都 dou du
郾 yan
郿 mei
鄀 ruo
鄁 bei
鄂 e
鄃 shu
鄄 juan
鄅 yu
鄇 hou
鄈 kui
鄊 xiang
鄋 sou
鄌 tang
鄍 ming
鄎 xi
鄏 ru
鄐 chu
鄑 zi
鄓 ye
鄗 hao
鄘 yong
鄙 bi
鄚 mao
鄛 chao
鄜 fu
鄝 liao
鄞 yin
鄟 zhuan
鄠 hu
鄡 qiao
鄢 yan
鄣 zhang
鄤 man wan
鄥 qiao
鄦 xu
鄨 bi
鄪 bi
鄫 zeng
鄬 wei
鄮 mao
鄯 shan
鄱 po
鄵 cao sao
鄷 feng
鄸 meng
鄹 zou
鄻 lian
鄼 zan
鄽 chan
鄾 you
鄿 ji qi
酀 yan
酁 chan
酂 zan
酃 ling
酄 huan quan
酅 xi
酆 feng
酉 you
酊 ding
酋 qiu
酌 zhuo
配 pei
酎 zhou
酏 yi
酐 gan
酑 yu
酒 jiu
酓 yan yin
酔 zui
酕 mao
酖 zhen dan
酗 xu
酘 dou
酙 zhen
酚 fen
酛 yuan
酜 fu
酝 yun
酞 tai
酟 tian
酠 qia
酡 tuo
酢 zuo
酣 han
酤 gu
酥 su
酦 po
酧 chou
酨 zai zui
酩 ming
酪 lao
酫 chuo
酬 chou
酭 you
酮 tong
酯 zhi
酰 xian
酱 jiang
酲 cheng
酳 yin
酴 tu
酵 jiao
酶 mei
酷 ku
酸 suan
酹 lei
酺 pu
酻 zui fu
酼 hai
酽 yan
酾 shi
酿 niang
醀 wei zhui
醁 lu
醂 lan
醄 tao
醅 pei
醆 zhan
醇 chun
醈 tan dan
醉 zui
醊 zhui
醋 cu
醌 kun
醍 ti
醎 xian jian
醏 du
醐 hu
醑 xu
醒 xing
醓 tan
醔 qiu chou
醕 chun
醗 po
醘 ke
醙 sou
醚 mi
醛 quan
醝 cuo
醠 ang
醡 zha
醢 hai
醤 jiang
醥 piao
醦 chen chan
醧 yu ou
醨 li
醩 zao
醪 lao
醭 bu
醮 jiao
醯 xi
醰 tan
醳 yi shi
醴 li
醵 ju
醶 yan lian xian jian
醷 yi ai
醸 niang
醹 ru
醺 xun
醻 chou shou dao
醼 yan
醽 ling
醾 mi
醿 mi
釂 jiao
釄 mi
釆 bian
采 cai
釈 shi
釉 you
释 shi
里 li
重 zhong chong
野 ye
量 liang
釐 xi
金 jin
釖 dao
釚 qiu
釛 ba
釜 fu
釞 zhi
釟 ba
釠 luan
釡 fu
釢 nai
釥 qiao jiao
釨 zi
釪 hua yu
釫 hua wu
釬 han gan
釭 gang gong
釮 qi
釯 mang
釰 ri ren jian
釱 di
釲 si
釶 shi yi ye
釸 xi
釻 qiu
釼 jian
釽 pi zhao
鈂 chen qin zhen
鈆 qian zhong
鈊 xin qin
鈌 jue
鈏 yin
鈓 ren
鈖 fen
鈗 yun dui
鈘 yi
鈙 qin
鈚 pi bi
鈛 guo
鈜 hong
鈝 yin
鈟 diao
鈢 xi
鈤 ri
鈨 yuan
鈩 lu
鈪 e
鈫 qin
鈬 duo
鈭 zi
鈱 min
鈵 bing
鈶 si ci tai
鈻 si
鈼 zuo
鉂 shi
鉃 shi zu
鉄 zhi tie
鉅 ju
鉇 shi yi
鉌 he
鉎 sheng
鉏 chu zu zhu ju cha xu
鉐 shi zu
鉒 zhu
鉓 chi
鉔 za
鉖 tong
鉘 fu
鉙 zhai
鉜 fu
鉟 pi
鉠 yang
鉡 ban
鉣 jie
鉨 xi ni nie
鉩 xi nie
鉪 di
鉫 jia
鉯 yi
鉰 si
鉱 kuang
鉲 ka
鉴 jian
鉵 tong zhuo
鉹 chi
鉼 bing ping
鉽 shi
鉾 mou mao
銁 jun
銂 zhou
銄 xiang jiong
銆 mo
銇 lei
銉 yu si
銊 xu hui
銋 ren
銌 zun
銎 qiong
銏 shan shuo
銐 chi li
銒 xing jian
銔 pi
銕 tie yi
銗 xiang hou
銙 kua
銝 xiu
銞 jun
銟 cha
銡 ji
銢 pi
銤 mi
銧 guang
銭 qian
銮 luan
銯 si
銰 ai
銲 han
銴 shi zhi
銵 keng
銸 zhe nie
銺 zang
銽 gua
銾 hong gong
銿 zhong yong
鋀 tou dou tu
鋂 mei meng
鋄 wan
鋆 yun
鋈 wu
鋊 yu
鋋 chan yan
鋍 bo
鋎 han
鋑 cuan jian juan
鋓 chan
鋔 wan
鋕 zhi
鋖 si tuo
鋘 hua wu hu
鋚 tiao
鋛 kuang
鋜 zhuo chuo
鋞 xing jing
鋠 shen
鋡 han
鋢 lve
鋧 xian
鋫 li
鋬 pan
鋲 bing
鋳 zhu
鋴 zhen
鋵 tu
鋷 zui nie
鋺 yuan wan
鋻 jian
鋽 diao
鋾 tao
鋿 chang
錃 pi
錅 li
錉 min
錊 zui zu
錋 peng beng
錌 an
錍 pi bei bi
錎 xian gan qian
錑 lei li
錓 kong
錔 ta
錖 du
錗 nei zhui wei
錜 nie
錝 zong
錣 zhui chuo
錥 yu
錧 guan
錪 tian tun
錬 lian
錭 tao diao
錰 shu
錱 zhen
錴 lu
錵 hua
錷 ga
錹 ken
錺 fang
錻 wu
錽 wan jian
錾 zan
錿 hu
鍂 pian
鍉 di chi shi
鍊 lian jian
鍌 xian
鍎 tu
鍏 wei
鍐 zong
鍑 fu
鍒 rou
鍓 ji
鍕 jun
鍖 chen zhen
鍗 ti
鍙 hu
鍜 xia
鍝 yu
鍞 keng
鍟 sheng
鍡 wei
鍢 fu
鍣 zhao
鍦 shi she
鍧 hong
鍨 kui
鍪 mou
鍫 qiao
鍯 cong
鍱 ye xie
鍲 min
鍳 jian
鍴 duan
鍷 kui
鍸 hu
鍹 xuan
鍻 jie
鍽 bian
鍾 zhong
鍿 zi
鎀 xiu
鎁 ye
鎃 pai
鎅 jie
鎆 qian
鎈 suo cha
鎉 da ta
鎋 xia
鎍 suo se
鎎 kai
鎏 liu
鎐 yao zu
鎑 ye ta ge
鎒 nou hao
鎕 tang
鎗 qiang cheng
鎙 shuo
鎜 pan
鎞 bi pi
鎟 sang
鎠 gang
鎤 huang
鎥 tiao
鎨 sun
鎫 wan
鎱 yuan
鎴 xi
鎹 song
鎺 zu
鎻 suo
鎼 xia
鎽 feng
鎾 wen
鏀 lu
鏁 suo
鏂 ou kou
鏄 tuan
鏅 xiu
鏇 xuan
鏊 ao
鏋 man
鏎 bi
鏒 san qiao can
鏓 zong cong
鏔 yi
鏕 lu ao
鏖 ao
鏙 cui
鏚 qi
鏛 chang
鏠 feng
鏣 shu
鏥 xiu
鏧 long
鏩 jian zan
鏪 cao
鏫 li
鏬 xia
鏭 xi
鏮 kang
鏯 shuang
鏱 zhang
鏲 qian
鏳 cheng
鏴 lu
鏶 ji
鏸 hui sui rui
鏼 se
鏾 san xian sa
鏿 cheng
鐀 kui gui
鐁 si
鐂 liu
鐅 pie
鐆 sui
鐈 qiao
鐉 quan
鐊 yang
鐌 xiang
鐑 qie
鐕 zan
鐖 ji qi
鐗 jian
鐚 ya
鐛 ying
鐜 dui dun
鐞 nou
鐟 zan ti
鐡 tie
鐢 fan
鐣 cheng
鐤 ding
鐪 lu
鐬 hui
鐭 yu
鐰 qiao sao cao
鐱 jian qian
鐴 bi bei
鐷 ye
鐹 guo
鐻 ju qu
鐼 fen ben
鐾 bei
鑀 ai
鑁 zong
鑂 xun
鑃 diao
鑅 heng
鑆 zhui
鑇 ji
鑈 nie ni
鑉 he
鑋 qing
鑍 ying
鑎 kui
鑏 ning
鑐 xu ru rou
鑓 qian
鑖 mie mi
鑗 li
鑘 lei
鑙 ji
鑚 zuan
鑛 kuang gong
鑜 shang
鑝 peng
鑟 du
鑡 chuo
鑢 lv
鑤 bao
鑦 xian
鑧 kuan
鑨 long
鑩 e
鑫 xin
鑬 jian
鑮 bo
鑯 jian qian
鑳 jian
鑴 xi hui
鑵 guan
鑶 cang
鑸 lei
鑺 qu
鑻 pan
钀 nie yi
钁 jue
钃 zhu
钄 lan
钅 jin
钆 ga
钇 yi
针 zhen
钉 ding
钊 zhao
钋 po
钌 liao
钍 tu
钎 qian
钏 chuan
钐 shan
钑 sa
钒 fan
钓 diao
钔 men
钕 nv
钖 yang
钗 chai
钘 xing
钙 gai
钚 bu
钛 tai
钜 ju
钝 dun
钞 chao
钟 zhong
钠 na
钡 bei
钢 gang
钣 ban
钤 qian
钥 yao yue
钦 qin
钧 jun
钨 wu
钩 gou
钪 kang
钫 fang
钬 huo
钭 dou
钮 niu
钯 ba
钰 yu
钱 qian
钲 zheng
钳 qian
钴 gu
钵 bo
钶 ke
钷 po
钸 bu
钹 bo
钺 yue
钻 zuan
钼 mu
钽 tan
钾 jia
钿 dian
铀 you
铁 tie
铂 bo
铃 ling
铄 shuo
铅 qian yan
铆 mao
铇 bao
铈 shi
铉 xuan
铊 ta tuo
铋 bi
铌 ni
铍 pi
铎 duo
铏 xing
铐 kao
铑 lao
铒 er
铓 mang
铔 ya
铕 you
铖 cheng
铗 jia
铘 ye
铙 nao
铚 zhi
铛 dang cheng
铜 tong
铝 lv
铞 diao
铟 yin
铠 kai
铡 zha
铢 zhu
铣 xi
铤 ting
铥 diu
铦 xian
铧 hua
铨 quan
铩 sha
铪 ha
铫 diao yao
铬 ge
铭 ming
铮 zheng
铯 se
铰 jiao
铱 yi
铲 chan
铳 chong
铴 tang
铵 an
银 yin
铷 ru
铸 zhu
铹 lao
铺 pu
铻 wu
铼 lai
铽 te
链 lian
铿 keng
销 xiao
锁 suo
锂 li
锃 zeng
锄 chu
锅 guo
锆 gao
锇 e
锈 xiu
锉 cuo
锊 lve
锋 feng
锌 xin
锍 liu
锎 kai
锏 jian
锐 rui
锑 ti
锒 lang
锓 qin
锔 ju
锕 a
锖 qiang
锗 zhe
锘 nuo
错 cuo
锚 mao
锛 ben
锜 qi
锝 de
锞 ke
锟 kun
锠 chang
锡 xi
锢 gu
锣 luo
锤 chui
锥 zhui
锦 jin
锧 zhi
锨 xian
锩 juan
锪 huo
锫 pei
锬 tan
锭 ding
键 jian
锯 ju
锰 meng
锱 zi
锲 qie
锳 ying
锴 kai
锵 qiang
锶 si
锷 e
锸 cha
锹 qiao
锺 zhong
锻 duan
锼 sou
锽 huang
锾 huan
锿 ai
镀 du
镁 mei
镂 lou
镃 zi
镄 fei
镅 mei
镆 mo
镇 zhen
镈 bo
镉 ge
镊 nie
镋 tang
镌 juan
镍 nie
镎 na
镏 liu
镐 gao
镑 bang
镒 yi
镓 jia
镔 bin
镕 rong
镖 biao
镗 tang
镘 man
镙 luo
镚 beng
镛 yong
镜 jing
镝 di
镞 zu
镟 xuan
镠 liu
镡 chan tan
镢 jue
镣 liao
镤 pu
镥 lu
镦 dun
镧 lan
镨 pu
镩 cuan
镪 qiang
镫 deng
镬 huo
镭 lei
镮 huan
镯 zhuo
镰 lian
镱 yi
镲 cha
镳 biao
镴 la
镵 chan
镶 xiang
镸 chang
镹 jiu
镺 ao
镻 die
镼 qu
镽 liao
镾 mi
长 zhang chang
閁 ma
閄 huo shan
閅 men
閇 bi
閊 shan
開 kai qian
閒 xian jian
閕 xia
閖 shui
閗 dou
閙 nao
閚 zhan
閛 peng
閜 xia e
閝 ling
閞 bian guan
閟 bi
閠 run
関 guan
閦 chu
閧 hong xiang
閪 se
閮 ting
閯 sha
閰 ju
閳 chan
閴 qu
閵 lin
閷 shai sha
閸 kun
閺 wen
闀 hong
闁 bao
闂 hong xiang juan
闄 yao
闅 wen
闎 quan
闏 feng
闗 guan
闘 dou
闙 qi
闚 kui
闛 tang chang
闝 piao
闟 xi se ta
闣 dang tang
闦 wen
闧 ta
门 men
闩 shuan
闪 shan
闫 yan
闬 han
闭 bi
问 wen
闯 chuang
闰 run
闱 wei
闲 xian
闳 hong
间 jian
闵 min
闶 kang
闷 men
闸 zha
闹 nao
闺 gui
闻 wen
闼 ta
闽 min
闾 lv
闿 kai
阀 fa
阁 ge
阂 he
阃 kun
阄 jiu
阅 yue
阆 lang
阇 du she
阈 yu
阉 yan
阊 chang
阋 xi
阌 wen
阍 hun
阎 yan
阏 yan
阐 chan
阑 lan
阒 qu
阓 hui
阔 kuo
阕 que
阖 he
阗 tian
阘 ta
阙 que
阚 kan
阛 huan
阜 fu
阝 fu
阞 le
队 dui
阠 xin
阡 qian
阢 wu wei
阣 gai yi
阤 zhi yi tuo
阥 yin
阦 yang
阧 dou
阨 e ai
阩 sheng
阪 ban
阫 pei
阬 keng kang gang
阭 yun yan
阮 ruan
阯 zhi
阰 pi
阱 jing
防 fang
阳 yang
阴 yin
阵 zhen
阶 jie
阷 cheng
阸 e ai
阹 qu
阺 di
阻 zu
阼 zuo
阽 dian
阾 ling
阿 a e
陀 tuo
陁 tuo zhi yi
陂 pi
陃 bing
附 fu
际 ji
陆 lu liu
陇 long
陈 chen
陉 xing
陊 duo
陋 lou
陌 mo
降 jiang xiang
陎 shu
陏 duo sui
限 xian
陑 er
陒 gui
陓 yu
陔 gai
陕 shan
陖 jun
陗 qiao
陙 chun
陚 fu wu
陛 bi
陜 xia
陞 sheng
陟 zhi
陠 pu bu
陡 dou
院 yuan
除 chu
陥 xian
陦 dao
陧 nie
陨 yun
险 xian
陪 pei
陫 fei pei
陬 zou
陭 yi
陮 dui
陯 lun
陱 ju
陲 chui
陴 pi
陵 ling
陶 tao
陷 xian
陹 sheng
険 xian
陻 yin
陼 zhu du
陾 reng er
陿 xia
隀 chong
隁 yan
隂 yin
隃 shu
隄 di ti
隅 yu
隆 long
隇 wei
隈 wei
隋 sui
隌 an
隍 huang
随 sui
隐 yin
隒 yan
隓 hui duo
隔 ge
隖 wu
隗 wei
隘 ai
隙 xi
隚 tang
障 zhang
隝 dao
隞 ao
隟 xi
隠 yin
隡 sa
隢 rao
隣 lin
隥 deng
隦 jiao pi
隧 sui
隩 ao
隫 fen
隬 ni
隭 er
隰 xi
隲 zhi
隳 hui
隵 xi
隶 li
隹 zhui
隺 he
隼 sun
隽 juan
难 nan
隿 yi
雀 que qiao
雁 yan
雂 qin
雃 qian jie
雄 xiong
雅 ya
集 ji
雇 gu
雈 huan
雉 zhi
雊 gou
雌 ci
雍 yong
雎 ju
雏 chu
雐 hu
雑 za
雒 luo
雓 yu
雔 chou
雕 diao
雗 han
雘 wo
雚 guan huan
雝 yong
雟 xi
雠 chou
雡 liu
雤 xue
雥 za
雦 ji
雧 ji
雨 yu
雩 yu
雪 xue
雫 na
雬 fou
雭 se xi
雮 mu
雯 wen
雰 fen
雱 pang
雳 li
雴 chi
雵 yang
零 ling
雷 lei
雸 an
雹 bao
雺 wu meng
雼 dang
雽 hu
雾 wu
雿 diao
需 xu
霁 ji
霂 mu
霃 chen
霄 xiao
霅 zha
霆 ting
震 zhen
霈 pei
霉 mei
霊 ling
霋 qi
霌 zhou
霍 huo
霎 sha
霏 fei
霐 hong
霒 yin
霓 ni
霔 zhu
霕 tun
霖 lin
霗 ling
霘 dong
霙 ying yang
霚 wu
霛 ling
霜 shuang
霝 ling
霞 xia
霟 hong
霠 yin
霡 mai
霣 yun
霤 liu
霥 meng
霦 bin
霨 wei
霩 kuo
霪 yin
霫 xi
霬 yi
霭 ai
霮 dan
霯 teng
霰 xian
霱 yu
露 lu lou
霳 long
霴 dai
霵 ji
霶 pang
霷 yang
霸 ba
霹 pi
霺 wei
霻 feng
霼 xi
霾 mai
霿 meng mao wu
靀 meng
靁 lei
靃 huo sui suo
靅 fei
靇 long ling
靊 feng
靋 li
靌 bao
靍 he
靎 he
靏 he
靐 bing
靑 qing
青 qing
靓 jing liang
靔 tian
靕 zhen
靖 jing
靗 cheng
靘 qing jing
静 jing
靛 dian
非 fei
靟 fei
靠 kao
靡 mi
面 mian
靣 mian
靤 bao
靥 ye
靦 tian mian
革 ge
靪 ding
靫 cha
靬 qian
靭 ren
靮 di
靯 du
靰 wu
靱 ren
靲 qin
靳 jin
靴 xue
靵 niu
靶 ba
靷 yin
靸 sa
靹 na
靺 mo
靻 zu
靼 da
靽 ban
靾 yi
靿 yao
鞁 bei
鞂 jie
鞃 hong
鞄 pao
鞅 yang
鞆 bing
鞇 yin
鞈 ge sa ta
鞉 tao
鞊 jie ji
鞋 xie
鞌 an
鞍 an
鞎 hen
鞐 qia
鞑 da
鞒 qiao
鞓 ting
鞔 man
鞕 ying bian
鞖 sui
鞗 tiao
鞘 qiao shao
鞙 xuan juan
鞚 kong
鞛 beng
鞜 ta
鞞 bing bi pi bei
鞟 kuo
鞠 ju
鞡 la
鞢 xie zha die
鞣 rou
鞤 bang
鞥 eng
鞧 qiu
鞨 he
鞩 qiao
鞪 mu mou
鞫 ju
鞬 jian
鞭 bian
鞮 di
鞯 jian
鞰 wen
鞱 tao
鞲 gou
鞳 ta
鞴 bei
鞵 xie
鞶 pan
鞷 ge
鞸 bi bing
鞹 kuo
鞺 tang
鞻 lou
鞼 gui hui
鞾 xue
鞿 ji
韀 jian
韂 chan
韄 hu
韅 xian
韇 du
韈 wa
韊 lan
韎 mei
韏 quan juan
韐 ge
韑 wei
韒 qiao shao
韔 chang
韕 kuo
韖 rou
韗 yun
韘 she
韚 ge
韝 gou
韟 gao
韠 bi
韡 wei xue
韢 sui hui
韣 du
韤 wa
韥 du
韦 wei
韧 ren
韨 fu
韩 han
韪 wei
韫 yun
韬 tao
韭 jiu
韮 jiu
韯 xian
韰 xie
韱 xian
韲 ji
音 yin
韴 za
韵 yun
韶 shao
韷 le
韸 peng
韹 huang ying
韺 ying
韼 peng
韽 an
韾 yin
頀 hu
頄 kui
頉 yi
頋 e
頕 dan dian
頖 pan
頙 che
頚 jing
頛 lei
頝 qiao
頞 e an
頟 e
頢 kuo
頣 shen
頥 yi
頧 dui
頨 yu bian
頩 ping
頪 lei
頬 jia
頯 kui
頱 luo
頳 cheng
頶 hu
頺 tui
頼 lai
頾 zi
頿 zi
顀 chui
顁 ding
顂 lai
顄 han
顅 qian
顇 cui zu
顈 xuan jiong xian
顉 qin
顊 yi
顋 sai
顐 wen hun
顑 kan yan
顕 xian
顖 xin
願 yuan
顚 dian tian
顜 jiang
顝 kui kua
顟 lao
顠 piao
顡 wai zhuai
顣 cu
顤 yao qiao
顦 qiao
顨 xun
顩 yan qin han qian
顪 hui
顭 meng
顮 bin
顲 lan lin
页 ye
顶 ding
顷 qing
顸 han
项 xiang
顺 shun
须 xu
顼 xu
顽 wan
顾 gu
顿 dun
颀 qi
颁 ban
颂 song
颃 hang
预 yu
颅 lu
领 ling
颇 po
颈 jing geng
颉 jie xie
颊 jia
颋 ting
颌 he
颍 ying
颎 jiong
颏 ke
颐 yi
频 pin
颒 hui
颓 tui
颔 han
颕 ying
颖 ying
颗 ke
题 ti
颙 yong
颚 e
颛 zhuan
颜 yan
额 e
颞 nie
颟 man
颠 dian
颡 sang
颢 hao
颣 lei
颤 chan
颥 ru
颦 pin
颧 quan
颩 biao diu
颪 gua
颫 fu
颬 xia
颲 lie
颴 xuan
颵 shao xiao
颹 wei
颽 kai
颿 fan
飁 xi
飂 liu liao
飃 piao
飅 liu
飇 biao
飉 liao
飊 biao
飋 se
飌 feng
飍 xiu
风 feng
飏 yang
飐 zhan
飑 biao
飒 sa
飓 ju
飔 si
飕 sou
飖 yao
飗 liu
飘 piao
飙 biao
飚 biao
飜 fan
飝 fei
飞 fei
食 shi
飡 can
飤 si
飦 zhan gan
飧 sun
飨 xiang
飬 juan yong
飮 yin
飰 fan
飳 tou zhu
飵 zuo ze
飶 bi
飷 jie
飸 tao
飹 bao
飺 ci
飻 tie
餀 hai
餁 ren
餂 tian
餆 yao
餇 tong
餋 juan
餍 yan
餐 can
餘 yu ye
餙 shi xi
餝 shi
餟 zhui
餠 bing
餢 bu
餣 ye
餤 tan dan
餥 fei
餧 wei nei
餩 e
餪 nuan
餫 yun hun
餬 hu
餮 tie
餯 hui
餰 jian zhan
餱 hou
餲 ai he
餴 fen
餵 wei
餹 tang
餻 gao
餽 kui
饀 tao xian
饂 wen
饄 tang
饆 bi
饇 yu
饍 shan
饎 chi
饏 dan
饐 yi ye en
饓 cheng
饔 yong
饕 tao
饖 wei
饙 fen
饚 hai
饛 meng
饝 mo
饟 xiang
饡 zan
饣 shi
饤 ding
饥 ji
饦 tuo
饧 xing
饨 tun
饩 xi
饪 ren
饫 yu
饬 chi
饭 fan
饮 yin
饯 jian
饰 shi
饱 bao
饲 si
饳 duo
饴 yi
饵 er
饶 rao
饷 xiang
饸 he
饹 le ge
饺 jiao
饻 xi
饼 bing
饽 bo
饾 dou
饿 e
馀 yu
馁 nei
馂 jun
馃 guo
馄 hun
馅 xian
馆 guan
馇 cha zha
馈 kui
馉 gu
馊 sou
馋 chan
馌 ye
馍 mo
馎 bo
馏 liu
馐 xiu
馑 jin
馒 man
馓 san
馔 zhuan
馕 nang
首 shou
馗 kui
馘 guo
香 xiang
馚 fen
馛 bo
馜 ni
馝 bi
馞 bo
馟 tu
馠 han
馡 fei
馢 jian
馣 an
馤 ai
馥 fu
馦 xian
馧 yun
馨 xin
馩 fen
馪 pin
馫 xin
馯 han qian
馰 di
馲 zhe tuo
馵 zhu
馶 zhi shi
馷 pei
馸 xin jin
馺 sa
馻 yun
馽 zhi
馾 dan
馿 lv
駀 you
駂 bao
駄 tuo
駅 yi
駆 qu
駇 wen
駈 qu
駊 po
駋 zhao
駌 yuan
駍 pei peng
駏 ju
駖 ling
駗 zhen
駜 bi
駠 liu
駣 tao
駤 zhi
駥 rong
駦 teng
駨 xun xuan
駫 jiong
駬 er
駮 bo
駯 zhu
駲 zhou
駳 dan
駴 hai
駵 liu
駷 song
駹 mang
駺 lang liang
駽 xuan
駾 tui
騀 e
騆 zhou dong
騇 she
騈 pian
騉 kun
騋 lai
騐 yan
騒 sao
験 yan
騕 yao
騗 pian
騘 cong
騛 fei
騜 huang
騡 quan
騢 xia
騣 zong
騥 rou
騦 si
騨 tuo
騩 gui tui
騬 cheng
騯 peng bang
騲 cao
騳 du
騴 yan
騹 qi
騺 zhi chi
騼 lu
騽 xi
騿 zhang
驄 cong
驆 bi
驇 zhi
驈 yu
驉 xu
驐 dun
驑 liu
驒 tuo
驓 ceng
驔 dian
驖 tie
驘 luo
驙 zhan
驜 ye
驝 tuo
驞 pin
驠 yan
驡 long zang
驣 teng
驧 ju
驨 xi
驩 huan
马 ma
驭 yu
驮 tuo duo
驯 xun
驰 chi
驱 qu
驲 ri
驳 bo
驴 lv
驵 zang
驶 shi
驷 si
驸 fu
驹 ju
驺 zou
驻 zhu
驼 tuo
驽 nu
驾 jia
驿 yi
骀 dai tai
骁 xiao
骂 ma
骃 yin
骄 jiao
骅 hua
骆 luo
骇 hai
骈 pian
骉 biao
骊 li
骋 cheng
验 yan
骍 xing
骎 qin
骏 jun
骐 qi
骑 qi
骒 ke
骓 zhui
骔 zong
骕 su
骖 can
骗 pian
骘 zhi
骙 kui
骚 sao
骛 wu
骜 ao
骝 liu
骞 qian
骟 shan
骠 biao piao
骡 luo
骢 cong
骣 chan
骤 zhou
骥 ji
骦 shuang
骧 xiang
骨 gu
骩 wei
骪 wei
骫 wei wan
骬 yu
骭 gan
骮 yi
骰 tou
骱 jie
骲 bao
骳 bei
骴 ci zhai
骵 ti
骶 di
骷 ku
骸 hai
骹 qiao jiao xiao
骺 hou
骻 kua
骼 ge
骽 tui
骾 geng
骿 pian
髀 bi
髁 ke
髂 qia
髃 yu
髄 sui
髅 lou
髆 bo po
髇 xiao
髈 bang pang
髉 bo jue
髊 ci cuo
髋 kuan
髌 bin
髍 mo
髎 liao
髐 xiao
髑 du
髓 sui
髗 lu
高 gao
髙 gao
髚 qiao
髛 kao
髜 qiao
髝 lao
髞 sao
髟 biao piao shan
髠 kun
髡 kun
髢 di
髣 fang
髤 xiu
髥 ran
髦 mao
髧 dan
髨 kun
髩 bin
髪 fa
髫 tiao
髬 pi
髭 zi
髯 ran
髰 ti
髱 bao
髲 bi
髳 mao rou meng
髴 fu fei
髵 er
髶 rong er
髷 qu
髸 gong
髹 xiu
髺 kuo yue
髻 ji
髼 peng
髽 zhua
髾 shao
髿 suo
鬀 ti
鬁 li
鬂 bin
鬃 zong
鬄 di ti
鬅 peng
鬇 zheng
鬈 quan
鬉 zong
鬊 shun
鬋 jian
鬌 tuo chui duo
鬎 la
鬏 jiu
鬐 qi
鬑 lian
鬒 zhen
鬓 bin
鬔 peng
鬕 ma
鬖 san
鬗 man
鬘 man
鬙 seng
鬛 lie
鬜 qian
鬝 qian
鬞 nang
鬟 huan
鬠 kuo kuai
鬡 ning
鬣 lie
鬤 rang ning
鬦 dou
鬪 dou
鬫 han
鬬 dou
鬭 dou
鬯 chang
鬰 yu
鬲 ge li
鬳 yan
鬴 fu li
鬵 qin xin
鬶 gui
鬷 zong
鬸 liu
鬺 shang
鬻 yu
鬼 gui
鬽 mei
鬾 ji qi
鬿 qi
魀 ga
魁 kui
魂 hun
魃 ba
魄 po
魅 mei
魆 xu
魇 yan
魈 xiao
魉 liang
魊 yu
魋 tui
魌 qi
魍 wang
魏 wei
魐 gan
魑 chi
魒 piao
魓 bi
魔 mo
魕 ji
魖 xu
魗 chou
魙 zhan
魜 ren
魝 jie ji
魞 ba
魠 tuo
魡 diao di
魣 xu yu
魤 e hua
魦 sha suo
魧 hang
魩 mo
魪 jie
魫 shen
魬 ban
魭 yuan wan
魮 pi bi
魰 wen
魱 hu
魲 lu
魳 za shi
魵 fen
魶 na
魸 pian
魹 mo
魻 xia
魼 qu xie
魽 han
魾 pi
魿 ling lin
鮂 qiu
鮅 bi
鮇 wei
鮉 diao
鮌 gun
鮏 xing zheng
鮔 ju
鮕 gu
鮖 shi
鮗 dong
鮘 dai
鮙 ta
鮛 shu
鮢 zhu
鮤 lie
鮥 luo ge
鮧 ti yi
鮨 yi qi
鮩 bing bi
鮬 ku
鮯 ge
鮱 lao
鮲 fu
鮴 xiu
鮵 duo
鮷 ti
鮹 shao
鮻 suo
鮼 qin
鮽 yu
鮾 nei
鮿 zhe
鯂 su
鯃 wu
鯅 shan shen
鯈 tiao you chou
鯋 sha
鯌 kao
鯍 meng
鯎 cheng
鯏 li
鯐 zou
鯑 xi
鯓 shen
鯘 nei
鯙 chun
鯚 ji
鯜 qie
鯞 zhou
鯟 dong
鯠 lai
鯣 yi
鯥 lu
鯦 jiu ai
鯩 lun
鯬 li
鯭 meng
鯮 zong
鯯 zhi
鯲 yu
鯳 di
鯵 shen
鯸 hou
鯹 xing
鯺 zhu
鯼 zong
鯾 bian
鰀 huan
鰄 wei
鰅 yu
鰇 rou
鰋 yan
鰎 jian
鰑 yang
鰔 gan jian xian
鰖 tuo wei
鰗 hu
鰘 shi
鰙 ruo
鰚 xuan
鰝 hao
鰞 wu
鰡 liu
鰢 ma
鰦 zi
鰪 e ge
鰫 yong
鰬 qian
鰯 ruo
鰰 shen
鰴 hui
鰸 qu
鰽 qiu
鰿 ji
鱁 zhu
鱃 xiu qiu
鱄 zhuan tuan lian
鱆 zhang
鱊 yu
鱋 qu
鱌 xiang
鱍 bo
鱎 jiao
鱏 xun
鱐 su
鱑 huang
鱓 shan tuo
鱕 fan
鱙 miao
鱛 zeng
鱜 xiang
鱞 guan
鱡 zei
鱢 sao
鱥 gui
鱦 ying sheng meng
鱩 lei
鱪 shu
鱫 ai
鱬 ru
鱰 shu
鱱 li
鱳 li lu luo
鱴 mie
鱵 zhen
鱶 xiang
鱹 guan
鱻 xian
鱼 yu
鱽 dao
鱾 ji
鱿 you
鲀 tun
鲁 lu
鲂 fang
鲃 ba
鲄 he
鲅 ba
鲆 ping
鲇 nian
鲈 lu
鲉 you
鲊 zha
鲋 fu
鲌 bo
鲍 bao
鲎 hou
鲏 pi
鲐 tai
鲑 gui
鲒 jie
鲓 kao
鲔 wei
鲕 er
鲖 tong
鲗 zei
鲘 hou
鲙 kuai
鲚 ji
鲛 jiao
鲜 xian
鲝 zha
鲞 xiang
鲟 xun
鲠 geng
鲡 li
鲢 lian
鲣 jian
鲤 li
鲥 shi
鲦 tiao
鲧 gun
鲨 sha
鲩 huan
鲪 jun
鲫 ji
鲬 yong
鲭 qing
鲮 ling
鲯 qi
鲰 zou
鲱 fei
鲲 kun
鲳 chang
鲴 gu
鲵 ni
鲶 nian
鲷 diao
鲸 jing
鲹 shen
鲺 shi
鲻 zi
鲼 fen
鲽 die
鲾 bi
鲿 chang
鳀 ti
鳁 wen
鳂 wei
鳃 sai
鳄 e
鳅 qiu
鳆 fu
鳇 huang
鳈 quan
鳉 jiang
鳊 bian
鳋 sao
鳌 ao
鳍 qi
鳎 ta
鳏 guan
鳐 yao
鳑 pang
鳒 jian
鳓 le
鳔 biao
鳕 xue
鳖 bie
鳗 man
鳘 min
鳙 yong
鳚 wei
鳛 xi
鳜 gui
鳝 shan
鳞 lin
鳟 zun
鳠 hu
鳡 gan
鳢 li
鳣 zhan
鳤 guan
鳦 yi
鳨 li
鳪 bu
鳫 yan
鳭 diao zhao
鳮 ji
鳯 feng
鳰 ru
鳱 gan han yan
鳵 bao
鳸 hu
鳹 qin
鳺 fu gui
鳻 ban fen
鳽 jian qian zhan
鳿 yu
鴀 fou
鴁 yao ao
鴂 jue gui
鴄 pi
鴅 huan
鴈 yan
鴊 zheng
鴋 fang
鴌 feng
鴍 wen
鴎 ou
鴏 dai
鴐 ge
鴑 ru
鴓 mie bi
鴔 fu
鴖 min wen
鴘 bian
鴙 zhi
鴚 ge
鴠 dan
鴡 ju
鴢 yao ao
鴤 zhong
鴧 yu
鴩 tie hu
鴪 yu
鴫 tian
鴬 ying
鴭 dui
鴮 wu
鴱 ai
鴳 yan an e
鴵 xiao
鴶 jia
鴸 zhu
鴹 yang xiang
鴺 ti yi
鴼 luo
鴽 ru
鴾 mou
鵀 ren
鵄 chi
鵅 luo ge
鵆 heng
鵇 nian
鵈 e
鵉 luan
鵊 jia
鵋 ji
鵌 tu
鵍 huan juan guan
鵎 tuo
鵔 jun
鵕 jun
鵖 bi
鵗 xi
鵘 jun
鵙 ju
鵛 jing
鵞 e
鵢 shen
鵣 lai chi
鵤 jiao
鵥 pan
鵦 lu
鵧 pi
鵨 shu
鵫 zhuo
鵭 qin
鵰 diao
鵱 lu
鵳 jian
鵴 ju
鵵 tu
鵶 ya
鵸 qi
鵹 li
鵺 ye
鵻 zhui
鵼 kong
鵽 duo
鵿 sheng
鶀 qi
鶁 jing
鶂 yi
鶃 yi
鶅 zi
鶆 lai
鶈 qi
鶋 ju
鶌 jue qu
鶍 yi
鶎 zun
鶏 ji
鶐 shu
鶑 ying
鶔 rou
鶕 an
鶙 ti
鶛 jie
鶜 mao
鶝 fu bi
鶞 chun
鶟 tu
鶢 yuan
鶣 pian bian
鶤 kun
鶦 hu
鶧 ying
鶨 chuan zhi
鶫 dong
鶭 fang
鶮 he hu
鶰 yuan
鶳 shi
鶵 chu
鶶 tang
鶷 xia
鶸 ruo
鶽 sun xun
鶾 han
鷃 yan
鷅 li
鷆 tian
鷇 kou
鷋 tu
鷌 ma
鷍 xiao
鷎 gao
鷏 tian
鷐 chen
鷑 ji
鷒 tuan
鷕 yao xiao
鷘 chi
鷛 yong
鷜 lv
鷝 bi
鷞 shuang
鷠 yu
鷡 wu
鷢 jue
鷣 yin
鷤 ti tan
鷧 yi
鷩 bi
鷪 ying
鷬 huang
鷮 jiao
鷰 yan
鷱 gao
鷵 tu
鷶 mai
鷷 zun
鷻 tuan
鷼 xian
鷾 yi
鷿 pi
鸀 chu zhu
鸁 luo
鸃 yi
鸄 ji
鸅 ze
鸆 yu
鸈 ye
鸉 yang
鸍 mi
鸎 ying
鸐 di
鸒 yu
鸓 lei
鸔 bu
鸖 he
鸗 long
鸙 yue
鸜 qu
鸟 niao
鸠 jiu
鸡 ji
鸢 yuan
鸣 ming
鸤 shi
鸥 ou
鸦 ya
鸧 cang
鸨 bao
鸩 zhen
鸪 gu
鸫 dong
鸬 lu
鸭 ya
鸮 xiao
鸯 yang
鸰 ling
鸱 chi
鸲 qu
鸳 yuan
鸴 xue
鸵 tuo
鸶 si
鸷 zhi
鸸 er
鸹 gua
鸺 xiu
鸻 heng
鸼 zhou
鸽 ge
鸾 luan
鸿 hong
鹀 wu
鹁 bo
鹂 li
鹃 juan
鹄 gu hu
鹅 e
鹆 yu
鹇 xian
鹈 ti
鹉 wu
鹊 que
鹋 miao
鹌 an
鹍 kun
鹎 bei
鹏 peng
鹐 qian
鹑 chun
鹒 geng
鹓 yuan
鹔 su
鹕 hu
鹖 he
鹗 e
鹘 gu hu
鹙 qiu
鹚 ci
鹛 mei
鹜 wu
鹝 yi
鹞 yao
鹟 weng
鹠 liu
鹡 ji
鹢 yi
鹣 jian
鹤 he
鹥 yi
鹦 ying
鹧 zhe
鹨 liu
鹩 liao
鹪 jiao
鹫 jiu
鹬 yu
鹭 lu
鹮 huan
鹯 zhan
鹰 ying
鹱 hu
鹲 meng
鹳 guan
鹴 shuang
鹶 jin
鹷 ling
鹸 jian
鹻 jian
鹾 cuo
鹿 lu
麀 you
麁 cu
麂 ji
麃 pao biao piao
麄 cu
麅 pao
麆 zhu cu
麇 jun qun
麈 zhu
麉 jian
麊 mi
麋 mi
麌 yu
麍 liu
麎 chen
麏 jun
麐 lin
麑 ni
麒 qi
麓 lu
麔 jiu
麕 jun qun
麖 jing
麘 xiang
麙 xian yan
麚 jia
麛 mi
麜 li
麝 she
麞 zhang
麟 lin
麠 jing
麡 qi
麢 ling
麣 yan
麤 cu
麦 mai
麧 he
麪 mian
麬 fu
麭 pao
麮 qu
麰 mou
麱 fu
麳 lai
麴 qu
麵 mian
麶 chi
麷 feng
麸 fu
麹 qu
麺 mian
麻 ma
麼 me
麽 mo
麾 hui
麿 mi
黀 zou
黁 nun
黂 fen
黄 huang
黅 jin
黆 guang
黇 tian
黈 tou
黉 hong
黊 hua
黋 kuang
黍 shu
黎 li
黏 nian
黐 chi li
黑 hei
黒 hei
黓 yi
黔 qian
黕 dan
黖 xi
黗 tun
默 mo
黙 mo
黚 qian jian
黛 dai
黜 chu
黝 you
黟 yi
黠 xia
黡 yan
黢 qu
黣 mei
黤 yan
黥 qing
黦 yue ye
黧 li
黩 du
黪 can
黫 yan
黬 yan jian
黭 yan
黮 dan tan zhen shen
黯 an
黰 zhen yan
黱 dai zhen
黳 yi wa
黵 zhan dan
黸 lu
黹 zhi
黺 fen
黻 fu
黼 fu
黾 min
鼀 cu
鼁 qu
鼃 wa
鼄 zhu
鼅 zhi
鼆 meng
鼇 ao
鼈 bie
鼊 bi
鼋 yuan
鼌 chao
鼍 tuo
鼎 ding
鼏 mi
鼐 nai
鼑 ding
鼒 zi
鼓 gu
鼔 gu
鼖 fen
鼗 tao
鼘 yuan
鼙 pi
鼚 chang
鼛 gao
鼜 qi cao
鼝 yuan
鼞 tang
鼟 teng
鼠 shu
鼡 shu
鼢 fen
鼣 fei
鼤 wen
鼥 ba fei
鼦 diao
鼧 tuo
鼨 zhong
鼩 qu
鼪 sheng
鼫 shi
鼬 you
鼭 shi
鼮 ting
鼯 wu
鼰 ju
鼱 jing
鼲 hun
鼳 ju xi
鼵 tu
鼶 si
鼷 xi
鼸 xian
鼹 yan
鼺 lei
鼻 bi
鼼 yao
鼽 qiu
鼾 han
鼿 wu hui
齀 wu
齁 hou
齂 xie
齃 e he
齄 zha
齅 xiu
齆 weng
齇 zha
齈 nong
齉 nang
齌 ji
齍 zi ji
齐 qi
齑 ji
齓 chen
齖 ya
齚 ze
齛 xie shi
齝 chi
齞 yan
齢 ling
齤 quan
齥 xie
齧 nie
齨 jiu
齩 yao
齫 yun
齭 chu
齱 zou chuo
齳 yun
齴 yan
齵 ou yu
齸 yi
齹 ci cuo
齺 zou
齻 dian
齽 jin
齾 ya e
齿 chi
龀 chen
龁 he
龂 yin
龃 ju
龄 ling
龅 bao
龆 tiao
龇 zi
龈 yin
龉 yu
龊 chuo
龋 qu
龌 wo
龏 gong wo
龒 long
龓 long
龖 da
龗 ling
龘 da
龙 long
龚 gong
龛 kan
龝 qiu
龞 bie
龟 gui jun qiu
龠 yue
龡 chui
龢 he
龣 jue
龤 xie
龥 yu
龪 zhan
龬 wang
龰 zou
龵 shou
龻 luan
鿃 shan
鿄 liang
鿇 zheng
鿌 liang
鿍 gang
鿎 ta da
鿏 mai
鿔 ge
鿕 dan
鿫 ao
鿬 tian
鿭 ni xi
鿰 han
鿱 ba
鿲 lao
鿳 tuo
鿴 dong
鿵 zhi
鿶 lang
鿷 an
鿸 tuo
鿹 mi
鿺 mai
鿻 bu
鿼 jia
鿾 lang
鿿 xing
 feng
 gong
 xiao
 zhu
 juan
 zhuo
礼 li
𠀀 he
𠀁 qi
𠀃 qie ji
𠀅 hai
𠀉 qiu
𠀊 cao
𠀍 shi
𠀓 si
𠀔 jue
𠀛 yu
𠀝 kong
𠀢 zi
𠀦 xing
𠀱 mou
𠀷 ji
𠀸 ye
𠀹 jun
𠀼 qian xia
𠀽 lu
𠁁 dou
𠁉 chu
𠁗 shi he
𠁠 qie
𠁥 ga
𠁭 qi
𠁷 chan
𠂄 huan
𠂆 yi
𠂇 zuo
𠂈 jie tian
𠂑 zou
𠂔 zi
𠂝 za
𠂟 jin
𠂢 pai
𠂤 dui
𠂥 cong
𠂧 shen
𠂸 huang
𠃊 yin
𠃌 gun
𠃓 yang
𠃖 jiu
𠃫 shen
𠃺 jiu
𠄅 ye
𠄉 dong
𠄌 jue zhui
𠄍 jie
𠄏 diao
𠄑 jue
𠄒 chui sha
𠄖 ling
𠄚 ting
𠄣 gen
𠄮 ya mo
𠄱 yi
𠄿 wei
𠅂 jie
𠅌 yi
𠅗 die
𠅚 qi
𠅤 xi
𠅬 bao
𠅱 xie
𠅹 zhang
𠆌 yong
𠆐 xu
𠆙 die
𠆛 dan
𠆟 wei
𠆣 gua zhua
𠆩 fan
𠆮 mo
𠆱 xi
𠆲 yan
𠆵 ni
𠆶 dan
𠇋 dan
𠇏 tao
𠇒 gong
𠇗 kua
𠇘 chu
𠇯 qu
𠇱 mo
𠇳 shi
𠇵 gan
𠇷 sheng
𠈁 tuo
𠈅 shou
𠈊 nie
𠈤 yun
𠈥 gua
𠈬 xiao
𠈭 lao
𠈰 dan
𠈱 suo
𠈵 mang
𠈶 yi
𠈸 te
𠈺 bi
𠉂 ta
𠉗 luo
𠉢 xi
𠉣 hun
𠉤 da
𠉧 ju
𠉩 du
𠉬 an yan
𠊉 mei
𠊌 ran
𠊎 ai
𠊏 yu xian
𠊒 jian
𠊔 qi
𠊟 min
𠊣 zhou
𠊤 zhi
𠊥 zhong
𠊦 nao
𠊧 bing
𠊩 zhuan
𠊪 shu
𠊫 xun qiong
𠊬 jue
𠊭 qian
𠊰 gua
𠊲 tu
𠊶 ying
𠊷 zhi
𠊾 kui
𠋆 chen
𠋖 lian
𠋗 ya
𠋜 guo
𠋝 miao
𠋞 she
𠋟 yu
𠋡 si
𠋢 sou zhou
𠋤 zhi
𠋧 qie
𠋩 fu
𠋬 ju
𠋭 bei
𠋯 bi
𠋲 suo
𠋵 qian
𠋶 ming
𠋷 chan
𠋺 sao
𠋻 ji
𠌕 gong
𠌖 qiong
𠌚 nong rong
𠌞 sou
𠌟 sou
𠌠 yao
𠌪 chou tao
𠌭 shuai
𠌮 zhe
𠌯 li
𠌰 gai
𠌱 sui
𠌲 zhan
𠌴 zhuang
𠌽 fu
𠍃 ji
𠍄 dou
𠍗 hui
𠍚 jian
𠍛 yan
𠍜 zhi
𠍨 mei
𠍩 yao
𠍪 di
𠍫 yi
𠍯 bie
𠍲 qu
𠍳 yi
𠍵 yang
𠍹 zha
𠍽 sha
𠎙 lai
𠎮 jue
𠎰 qi
𠎳 yu
𠎶 zai
𠎷 sa
𠎸 se
𠎻 dun
𠎿 jie
𠏀 ke
𠏃 yue
𠏇 jian
𠏈 yao
𠏓 xian
𠏕 xiao
𠏖 qiao
𠏚 yu
𠏛 qu
𠏡 xian ling
𠏤 guang
𠏧 cheng
𠏨 chuang
𠏩 yi
𠏫 zheng
𠏭 zong
𠏮 dui
𠏰 zhai
𠏿 fei
𠐀 yi
𠐁 meng
𠐈 bian pian
𠐉 jie
𠐊 shu
𠐋 liao
𠐌 bi ba
𠐍 su
𠐑 di
𠐡 bei
𠐢 wen
𠐧 meng
𠐩 chan
𠐵 dao
𠐺 pin
𠐻 jian
𠐼 lin
𠐽 gui
𠐾 qi
𠐿 hong
𠑃 ji
𠑄 xie
𠑅 zheng
𠑆 chan
𠑐 yao
𠑑 chan
𠑘 dian
𠑙 chong
𠑚 nei
𠑛 nei
𠑞 zhai
𠑟 bian pian
𠑡 chan
𠑪 xiao
𠑯 cu
𠑰 xin
𠑱 jing
𠑲 qian
𠑴 qing
𠑹 gu
𠒄 wu
𠒜 yuan
𠒝 bing
𠒢 wan
𠒰 niao ni
𠒵 lian
𠒸 rao
𠒾 fan
𠒿 di
𠓊 hui dan
𠓋 yi
𠓌 xian
𠓖 lan
𠓗 fu
𠓙 xiong
𠓜 liang
𠓝 tao
𠓞 ji
𠓢 jie
𠓣 zha
𠓤 shi
𠓪 qi
𠓫 bian
𠓭 lan
𠓮 lin
𠓶 zhi
𠓷 bi cheng
𠓸 sheng
𠓽 sheng
𠓿 qin
𠔂 biao
𠔃 xi
𠔉 juan
𠔋 ji xin
𠔍 xi
𠔎 qin
𠔑 hai
𠔕 lun
𠔠 yue
𠔨 lian
𠔯 ban
𠔲 heng
𠔶 qi
𠔺 qian
𠔻 zheng
𠔼 mao
𠕁 cong
𠕄 na
𠕊 ting
𠕌 zong
𠕕 jiong
𠕖 zhao
𠕟 nian
𠕠 cheng
𠕣 qia
𠕦 yu
𠕧 jiao
𠕭 zhao
𠕳 di
𠕴 jiu
𠕸 sui
𠕻 yao
𠕿 wang
𠖂 liao
𠖄 tong
𠖆 meng
𠖋 you
𠖓 si
𠖛 lou
𠖟 yin
𠖥 chong
𠖫 gan
𠖬 jiu
𠖶 qin
𠖷 jiong
𠖹 xie xia
𠗂 he
𠗆 tao
𠗈 qiu
𠗉 xie
𠗊 jing
𠗋 nian
𠗌 jing
𠗏 ji
𠗘 tian
𠗚 cui
𠗛 die
𠗝 qing
𠗥 ping
𠗦 ping
𠗨 die
𠗩 lou
𠗳 lian
𠗴 han
𠗵 pang
𠗶 tang
𠗺 yi
𠗻 xuan
𠗼 suo
𠗽 liu
𠗾 shuang
𠗿 shen
𠘁 bu
𠘂 sou
𠘅 qin
𠘆 shen
𠘊 nong
𠘋 ting
𠘌 jiang
𠘕 xi
𠘖 zhi
𠘝 lai
𠘞 li
𠘟 li
𠘢 he
𠘣 jiao
𠘥 yan
𠘧 shu
𠘪 shi
𠘱 zhen
𠘳 you
𠘺 suo
𠘻 wu
𠙁 chang
𠙂 cong
𠙆 ju
𠙎 shu
𠙔 jiu
𠙕 wei
𠙞 huo
𠙤 jie
𠙬 zao
𠙶 ou
𠙼 gua
𠚃 hao
𠚄 li
𠚅 zhi
𠚆 xian
𠚉 bu
𠚊 chang
𠚓 yun
𠚔 he
𠚜 tao
𠚠 biao
𠚥 diao
𠚧 er
𠚨 jiu
𠚭 di
𠚮 yi
𠚯 kun
𠚱 zhe
𠚳 kuo
𠚴 zhou
𠚵 ju
𠚹 shan
𠚺 sha
𠚻 diao
𠚼 ban
𠚽 ji
𠛀 zhong
𠛃 yi
𠛅 kou
𠛆 wu
𠛊 ge
𠛋 ba
𠛎 gou
𠛑 xian
𠛒 gua
𠛓 liu
𠛔 chi
𠛕 guai
𠛖 chuan
𠛘 li
𠛙 cu
𠛚 shua
𠛡 bi
𠛥 bing
𠛦 li
𠛩 jiu
𠛪 tiao diao
𠛫 duo
𠛭 yan yuan
𠛮 quan
𠛱 lie za
𠛳 ke he
𠛵 gen
𠛶 zhen
𠛸 fen
𠜁 yi
𠜃 jiu
𠜄 xu
𠜅 jiao
𠜈 lv
𠜉 jiu
𠜋 chou
𠜎 xian
𠜐 kuai
𠜑 dui
𠜖 luo
𠜗 xi
𠜘 qin
𠜙 bu
𠜤 qia
𠜱 pi
𠜲 ya
𠜳 beng
𠜴 guo
𠜵 gua
𠜹 ju
𠜼 qia
𠜾 jue gui
𠝄 li
𠝐 hua
𠝑 jiao
𠝘 qia
𠝚 zha zhe
𠝛 qia
𠝝 zhe zha
𠝞 cha
𠝟 ying
𠝢 yan
𠝤 chong
𠝨 chi
𠝪 wan
𠝬 sou
𠝲 kan
𠝳 yuan
𠝽 chou
𠝿 suo
𠞀 tu
𠞃 zhe
𠞄 ti chi
𠞈 da
𠞉 li
𠞊 cha chai
𠞕 rong
𠞖 gong
𠞗 que
𠞙 li
𠞞 tao
𠞤 li
𠞧 mi
𠞩 chi shuai
𠞬 gun
𠞭 lou
𠞮 chuang
𠞯 suo
𠞰 jiao
𠞱 jin
𠞵 fa
𠞶 zhai
𠞾 jin
𠞿 cui
𠟂 ceng
𠟃 zun
𠟅 zhao ri zhi
𠟈 pie
𠟉 zhan chan
𠟊 xi
𠟋 yao
𠟌 fu pou
𠟍 chong
𠟓 cui
𠟗 gua
𠟣 ji
𠟦 se
𠟧 zhan
𠟨 ling
𠟩 se
𠟪 ye
𠟰 ju
𠟶 tu
𠟺 ru ruan
𠟻 ze bai
𠟼 huan
𠠁 xian
𠠃 qian
𠠄 zhao
𠠋 can
𠠏 li
𠠐 rou
𠠔 du
𠠗 lie
𠠜 ying
𠠝 li
𠠠 du
𠠢 ling
𠠪 wan
𠠯 die
𠠳 jiu
𠠵 li
𠠶 ku
𠠷 keng
𠠹 zhen
𠡀 he
𠡂 bi fu
𠡄 pi
𠡊 hang
𠡑 zhuo
𠡒 dui
𠡔 yi
𠡜 ke
𠡝 yi
𠡞 mo
𠡡 can
𠡣 geng
𠡤 ke
𠡥 shi
𠡭 ling
𠡮 beng keng
𠡱 duan
𠡶 juan
𠡷 nao
𠡸 zi
𠡻 zong
𠢃 tang
𠢆 xia
𠢇 han
𠢌 lve
𠢍 qian
𠢓 mo
𠢔 ou
𠢕 hao
𠢙 zha
𠢚 juan
𠢛 cong
𠢠 li ji
𠢡 zha
𠢢 you
𠢣 dian
𠢤 jue
𠢥 bei
𠢩 yao
𠢪 pie
𠢱 jin
𠢲 kai xie
𠢳 se
𠢴 yang
𠢵 jin
𠢹 ke
𠣄 chan
𠣇 nian
𠣉 wan
𠣊 lv
𠣐 yun
𠣑 yao
𠣒 bao
𠣕 jun
𠣖 xuan
𠣘 zhou
𠣠 kui
𠣡 feng
𠣪 qu
𠣫 shao
𠣬 sun
𠣰 du
𠣲 kuai
𠣳 pao
𠣺 bao
𠣾 fu
𠣿 jiu
𠤀 ran
𠤄 ju
𠤊 qiong
𠤍 zhou
𠤎 hua
𠤏 bao
𠤕 yi xian
𠤗 yi
𠤘 yi
𠤝 mao
𠤦 ruan ru
𠤫 ci
𠤮 han
𠤰 cong xuan
𠤴 xi
𠤹 quan
𠤺 tiao
𠤼 diao
𠤾 han
𠥇 ye
𠥍 e
𠥎 wei
𠥐 cang
𠥑 diao
𠥕 e
𠥖 di
𠥘 suan
𠥙 quan
𠥜 e
𠥝 ou
𠥞 xuan
𠥢 wu
𠥦 yi
𠥨 mou
𠥰 hu
𠥴 han gan
𠥿 shi
𠦃 sa
𠦈 bi
𠦊 han
𠦋 jing
𠦌 xi
𠦎 qin
𠦏 cuo
𠦐 ci
𠦒 ban
𠦗 dui
𠦜 xi shu
𠦧 zhi
𠦨 luan
𠦪 hu
𠦫 ji
𠦬 guai
𠦲 pang
𠧀 zhu
𠧅 bi
𠧇 yu
𠧒 qi
𠧕 he
𠧖 chu
𠧙 shao
𠧚 chi
𠧛 bo
𠧟 reng nai
𠧠 you
𠧤 nai
𠧩 hui
𠧪 tiao you
𠧫 ban
𠧰 xu
𠧴 you
𠧵 chi
𠧿 heng
𠨃 wai
𠨆 xie
𠨊 jue
𠨌 sui
𠨍 qing
𠨎 zhuan
𠨕 ji
𠨘 bi
𠨚 xi
𠨠 ji
𠨢 jun
𠨥 liao
𠨦 you
𠨭 ju
𠨲 yue
𠨵 bang
𠨸 pi
𠨻 ze
𠨾 yi
𠨿 di
𠩂 qie
𠩄 suo
𠩆 ci
𠩈 zhu
𠩉 yue ju
𠩏 jiao
𠩔 shi
𠩗 yi
𠩘 xia
𠩠 yuan
𠩥 guo
𠩧 ke
𠩪 cui
𠩫 yi
𠩵 li
𠩷 dian
𠩺 xi chi
𠩿 bi
𠪂 bian
𠪃 mei
𠪄 li
𠪇 sou
𠪐 liu
𠪑 gui
𠪒 ke
𠪗 yi
𠪙 xi
𠪚 yin an kan
𠪟 ke
𠪣 she
𠪧 wo
𠪮 pi
𠪶 yue
𠪷 hong
𠪺 li
𠪻 fu
𠫃 jue
𠫄 xian
𠫉 dian
𠫌 li
𠫓 tu
𠫘 jian
𠫛 bai
𠫜 di
𠫝 zhang
𠫣 yu
𠫨 dui
𠫭 can
𠫮 tu
𠫶 tan
𠫷 ji
𠫸 qi zhai
𠫹 shan
𠫺 nian shi
𠬆 guan
𠬈 bi
𠬋 xing nian
𠬓 zhen
𠬙 sa
𠬛 mo
𠬝 fu
𠬢 tao
𠬣 bang
𠬤 yi
𠬪 biao
𠬬 xi
𠬮 jie
𠬶 jin
𠬾 qian
𠭈 si
𠭉 jing
𠭋 chi
𠭗 jing
𠭥 sui
𠭯 zha
𠭰 li
𠭴 zhuo
𠭹 bian
𠭿 tun
𠮃 bi
𠮆 fei
𠮊 de
𠮌 zhu
𠮑 ju
𠮙 yi
𠮜 ya yin
𠮠 gua bai
𠮡 zhi
𠮨 reng
𠮫 you
𠮭 bo
𠮯 ji
𠮰 pin
𠮳 ying
𠮴 yang
𠮵 mang
𠮽 long
𠮾 n ng
𠮿 sa san
𠯀 chuan
𠯂 ci
𠯃 wu
𠯄 ren
𠯈 dai
𠯉 ji
𠯋 yi
𠯍 ran
𠯐 huo
𠯑 gua
𠯓 zhe
𠯔 pi
𠯗 za
𠯘 ban
𠯙 jie
𠯜 hou xu
𠯟 xian
𠯠 hui
𠯩 zha
𠯪 dai e
𠯫 ge
𠯭 pi
𠯯 pian
𠯰 shi
𠯱 liang
𠯲 yue
𠯳 hu wen
𠯴 bian
𠯷 reng
𠯹 reng
𠰄 yi
𠰅 zhi
𠰇 jin
𠰈 weng
𠰉 chao
𠰋 qiu
𠰍 zhu
𠰏 zha
𠰐 po
𠰑 an
𠰓 he
𠰕 chu
𠰖 yan
𠰚 shi
𠰛 hu gao
𠰜 e
𠰴 shi
𠰹 tuo
𠰺 dai
𠰻 wai
𠰼 po
𠰽 rong
𠰾 ju
𠱀 bo
𠱐 yu
𠱑 dou
𠱓 gui
𠱔 shou
𠱗 suo
𠱘 ni
𠱙 zhou yu ji cu
𠱚 long
𠱛 bing
𠱜 zun
𠱝 ye
𠱞 ran
𠱠 ling
𠱡 sa shai
𠱤 lei
𠱥 e hui za
𠱧 zhong
𠱨 ji
𠱫 e
𠱯 zuo
𠱲 na
𠱳 yun
𠲊 xie
𠲋 zui
𠲌 shu
𠲍 diu
𠲎 fa fei wa
𠲏 ren
𠲑 bang
𠲒 han
𠲓 hong
𠲔 yi
𠲖 yi
𠲙 ke
𠲚 yi
𠲛 hui
𠲜 zheng
𠲮 jing
𠲱 ge
𠲴 nou
𠲵 qie jie
𠲷 die
𠲹 ji
𠲺 yi
𠲻 yi
𠲽 fu
𠲾 shuo
𠲿 shuo
𠳀 yong
𠳁 ken
𠳂 hua
𠳃 hong
𠳇 he
𠳊 he
𠳋 qian
𠳌 qia
𠳎 si
𠳐 bang
𠳬 jing
𠳭 ke
𠳳 ai
𠳴 lou
𠳶 tu
𠳹 chuang
𠳼 song
𠳽 cheng
𠳿 wei
𠴂 nu
𠴄 jiu
𠴇 bin
𠴡 xiao
𠴢 sheng
𠴣 hou
𠴦 zhu
𠴨 guan
𠴩 ji qi
𠴫 ji cu yu zhu
𠴭 xi
𠴯 she
𠴰 ou
𠴱 hu
𠴲 ta
𠴳 xiao
𠴵 zao
𠴸 bo
𠴹 qi
𠴺 wa
𠴻 tuo
𠴼 dao
𠴾 na
𠵠 zhai
𠵣 ya
𠵦 wu
𠵧 zhen chun
𠵨 de
𠵩 he
𠵫 ang
𠵬 pi
𠵭 se
𠵮 fen
𠵯 gua
𠵳 po
𠵷 xuan
𠵸 han mi
𠵹 gang
𠵺 ba
𠵻 zong
𠵼 meng
𠵾 huo
𠶧 dian
𠶨 xi
𠶫 da
𠶬 nang
𠶰 diao
𠶱 luo
𠶲 ke
𠶷 yi
𠶸 jue
𠶹 he
𠶻 ji
𠶾 he
𠶿 nie za
𠷀 run
𠷁 qian jian
𠷂 dai
𠷃 shao su shou
𠷄 ke
𠷅 zhu
𠷇 shi
𠷈 lv lie
𠷉 jia
𠷊 pian
𠷋 hou
𠷌 ji ze
𠷍 ta
𠷎 chou shou
𠷏 wo
𠷐 jing jiang
𠷑 po
𠷒 zhai
𠷓 xin
𠷖 bian
𠷙 xu
𠷞 gu
𠷟 jie
𠷢 xian
𠷸 e yong
𠷺 bo
𠷻 piao
𠷿 za
𠸁 pai
𠸂 tu
𠸄 ying
𠸮 xiang
𠸱 nuo
𠸲 ge
𠸳 bo
𠸴 xie
𠸸 zhen chun
𠸹 yu
𠸺 ni
𠹀 xun
𠹁 wa
𠹃 ang
𠹄 han
𠹅 hong
𠹆 dan
𠹈 nuo
𠹊 cao
𠹋 ji
𠹌 neng
𠹍 yong rong
𠹎 xiao
𠹐 chua
𠹑 yao
𠹓 ge
𠹔 tang
𠹕 bao
𠹖 chan
𠹘 xu
𠹛 hai
𠹝 chou
𠹟 jian
𠹠 zuo
𠹤 wei
𠹥 da
𠹦 pi
𠺐 huan
𠺒 xi
𠺔 pen
𠺕 liu liao
𠺖 mu ying
𠺗 mie
𠺘 lang
𠺙 tui
𠺚 ban
𠺝 ge
𠺟 ku
𠺢 jia
𠺣 bo
𠻍 huan
𠻏 zu
𠻐 luo
𠻗 li
𠻙 he
𠻚 mo
𠻜 shui lv su
𠻝 shen
𠻞 kang
𠻟 chi
𠻠 ling
𠻡 luo
𠻤 yan
𠻥 zhao
𠻦 chua
𠻧 gu
𠻨 qin
𠻪 tan
𠻫 fen
𠻬 tu
𠻱 ling
𠻴 lang
𠼖 lan
𠼗 zan
𠼘 wu
𠼝 li
𠼞 a
𠼟 lve
𠼠 zhi
𠼡 chou
𠼢 jiang qiang
𠼤 jian
𠼩 lun
𠼪 yi
𠼬 shang
𠼻 ji
𠽜 yi
𠽝 nin
𠽡 hui
𠽣 zha
𠽦 han
𠽨 yin
𠽩 bi
𠽪 an
𠽫 xia
𠽬 ni
𠽰 di
𠽱 jian
𠽲 pan
𠽵 yu
𠽶 chuai cui chuo
𠽷 za
𠽹 cha
𠽻 zhe
𠽼 se
𠽾 pen pu
𠽿 gu
𠾀 zhe
𠾆 li
𠾇 dou
𠾉 chou
𠾋 zui
𠾌 po
𠾏 she
𠾐 long
𠾢 shu
𠾤 jin
𠾥 ling
𠾨 kang
𠾩 la
𠾫 xu
𠾬 jin
𠾮 chuan
𠾲 yue
𠿆 mai
𠿇 xie
𠿈 jiu
𠿉 ji
𠿋 yue
𠿏 jian
𠿑 han gan an
𠿓 sa
𠿔 hui
𠿕 qiao
𠿗 se
𠿘 zui
𠿛 lu
𠿜 hua
𠿝 chu
𠿞 shan
𠿟 wo
𠿠 ji
𠿡 zhuo
𠿢 xian
𠿣 yi
𠿤 guo
𠿥 kui gui
𡀑 zhou
𡀔 lu lou
𡀖 bo
𡀗 shi
𡀘 ying
𡀙 ku
𡀹 zhi
𡀺 xie
𡀽 ye he
𡀾 e
𡀿 lv
𡁀 han
𡁁 ye kai
𡁆 luo
𡁇 chuo
𡁈 fan
𡁉 zhi
𡁊 ying
𡁋 wen
𡁌 wa
𡁍 ai
𡁎 yu
𡁑 hua
𡁓 lie
𡁔 jing
𡁕 za
𡁧 zang
𡁨 dui
𡁪 ji
𡁮 wo
𡁰 ji
𡁱 xi
𡁳 zhan
𡁴 tuan
𡂊 yu
𡂏 lie
𡂒 zhi
𡂓 shi
𡂕 lao
𡂖 lai ta
𡂗 wei
𡂘 pao
𡂙 chi
𡂚 ying
𡂛 dou
𡂝 dou
𡂟 bao
𡂠 qie
𡂡 shu
𡂣 zhi
𡂩 lie
𡂫 peng
𡂭 zhe
𡂿 ou
𡃂 xie
𡃃 ji
𡃄 lai
𡃅 ying
𡃆 ceng
𡃖 le
𡃝 lun
𡃡 long
𡃢 xi
𡃦 lin
𡃩 gui
𡃳 xing
𡃷 li
𡃸 ci
𡄇 qing
𡄑 jian
𡄒 dao
𡄓 jian
𡄕 xie
𡄖 ying
𡄟 ha
𡄡 zhe
𡄢 she
𡄤 huan
𡄱 cu
𡄲 ru
𡄳 sa
𡄴 huo
𡄵 yi
𡄷 di
𡄹 luan
𡄻 yi
𡅂 bo
𡅃 pang
𡅄 tan
𡅅 e ei
𡅆 zang
𡅇 cong
𡅓 zhai
𡅕 xi
𡅖 mang
𡅘 la
𡅙 yun
𡅡 e
𡅥 die
𡅭 guan
𡅱 huan
𡅵 shi
𡅶 jian
𡅹 zhan
𡅺 ji
𡅻 huan
𡆅 wan
𡆆 luo
𡆏 dou
𡆕 lian
𡆣 nie di
𡆤 nan
𡆥 jiu
𡆦 yue
𡆩 yao jiong
𡆪 chuang
𡆮 can
𡆯 li
𡆰 dun
𡆱 nan
𡆲 nan
𡆸 ri guo
𡆽 yue
𡇀 you
𡇂 yin
𡇄 guo nie
𡇈 dang tuo
𡇑 zhen
𡇒 mi
𡇓 die
𡇖 zhen
𡇚 kua
𡇜 han
𡇝 song
𡇞 he
𡇟 ji
𡇠 zhe
𡇤 bing
𡇦 wei
𡇧 tou
𡇩 tu
𡇬 gang
𡇭 lou
𡇮 quan
𡇯 hun
𡇰 zhuan
𡇱 que
𡇳 hong
𡇵 dang
𡇶 he
𡇷 tai
𡇸 guai
𡇺 yu
𡇼 ya
𡇿 wan
𡈀 qun
𡈅 jue
𡈆 ou
𡈉 quan
𡈊 zhi
𡈍 ling
𡈎 wu ri
𡈏 xin
𡈐 da
𡈒 yuan
𡈓 yuan
𡈗 mo
𡈙 you
𡈞 wu
𡈠 zhang
𡈣 xuan
𡈦 rao
𡈧 gun
𡈨 yu
𡈮 xia
𡈯 bian
𡈰 you
𡈲 yin
𡈴 xuan ru
𡈵 you
𡈶 lei
𡈼 ting zheng zhi
𡈿 zhen
𡉄 zai ku
𡉅 ga
𡉆 la
𡉉 que
𡉎 ju
𡉐 chun
𡉑 da
𡉒 tun
𡉓 ai
𡉗 zi
𡉚 huang feng
𡉛 yi
𡉩 bao
𡉪 chi
𡉭 ri
𡉴 lu hu
𡉷 jie
𡉸 shi
𡉺 zuan
𡊁 yi
𡊄 fen
𡊅 fen bian
𡊉 mo
𡊍 shu
𡊛 ao
𡊝 pi
𡊞 ping
𡊟 po
𡊠 jia
𡊡 zhou
𡊣 qiu
𡊧 you
𡊨 tan
𡊫 rong
𡊭 mi
𡊶 yi
𡊸 rong
𡊻 lie
𡊼 qiong
𡋙 hui
𡋚 ji
𡋟 gao
𡋧 you
𡋨 cha
𡋩 de
𡋪 yin
𡋬 yu
𡋭 bei
𡋯 bo
𡌔 qiao
𡌚 cha
𡌜 xin
𡌞 chi
𡌣 zao
𡌤 kui
𡌦 fei
𡌩 ta da
𡌪 guai
𡌭 duo
𡌲 gui
𡌴 zhi
𡍌 chan
𡍍 nao
𡍐 hu
𡍒 tao
𡍡 yi
𡍤 nie
𡍥 zhai
𡍦 huan
𡍨 du
𡍪 qi
𡍫 ce
𡍮 chui
𡍲 da
𡍶 zhi
𡍷 geng
𡍻 weng
𡎉 du
𡎍 chi
𡎑 an
𡎒 kuo
𡎔 wo
𡎘 ying
𡎚 pian
𡎫 zha qi
𡎬 zhua
𡎮 su
𡎳 ni
𡎺 zhu
𡎻 chan
𡎾 beng
𡎿 ni
𡏀 zhi
𡏁 hui
𡏘 xia
𡏚 zhi
𡏛 xi
𡏞 jiang
𡏩 dui
𡏪 fu
𡏭 jiao
𡏮 chao
𡏯 bai
𡏵 lie
𡏼 ao
𡐋 zao
𡐌 chu
𡐏 tuo
𡐒 hao
𡐓 kang
𡐔 yin
𡐖 xian
𡐝 fu
𡐞 bie
𡐠 kui
𡐤 qie
𡐥 sa
𡐿 da
𡑀 ye shu
𡑄 zhang
𡑆 liang
𡑈 dui
𡑎 xun
𡑘 zhi
𡑚 ku
𡑞 sui
𡑟 wo
𡑣 ku
𡑯 jian
𡑶 jiang
𡑻 zhui
𡑽 shuang
𡑾 yu
𡒁 sa
𡒃 yu ao
𡒄 lan
𡒊 yu
𡒌 qian
𡒍 ju
𡒏 lie
𡒒 shu
𡒓 xian
𡒖 gai
𡒢 tai
𡒧 tian
𡒯 meng
𡒱 di
𡒳 mian
𡒾 hui kui
𡓉 duo
𡓍 lie
𡓒 lai
𡓓 yin
𡓔 lan
𡓖 jiao
𡓘 huo
𡓣 guo
𡓦 zhan
𡓭 mi
𡓰 kui
𡓷 duo
𡓿 yin
𡔇 lei
𡔕 gong
𡔛 ting
𡔜 yao
𡔞 wang
𡔣 jie qie
𡔨 xiu
𡔪 shu
𡔱 wei
𡔴 yu
𡕁 zhan
𡕉 ang
𡕏 sang
𡕐 chou
𡕒 kua
𡕖 ju feng
𡕗 hai
𡕢 mian man
𡕧 hang
𡕪 chou
𡕮 ling
𡕰 zong
𡖉 kun
𡖌 zhong
𡖎 zhao
𡖐 die
𡖑 gou
𡖒 yun
𡖓 dan
𡖔 nuo
𡖛 bing
𡖝 ran
𡖞 chan
𡖢 rong
𡖣 yin
𡖤 chan
𡖧 zhi
𡖪 guai
𡖫 nuo
𡖬 shen
𡖯 su
𡖲 wo
𡖳 chi
𡖺 mie
𡖻 zhi
𡖾 qi
𡗁 gou
𡗆 lou
𡗈 zi
𡗍 dang
𡗏 xian
𡗑 rou
𡗗 peng
𡗞 xi
𡗢 kua ben
𡗤 gui
𡗥 chun
𡗦 jie
𡗲 jie ben
𡗳 xi
𡗵 ku
𡗷 gu
𡗸 zha kua
𡗹 fan
𡗼 xie
𡘍 huan qie
𡘏 niao
𡘐 xi
𡘛 cu
𡘝 gun
𡘡 xi
𡘧 qia
𡘪 mang
𡘭 zhe
𡘰 juan
𡘴 bie
𡙀 bie
𡙅 quan
𡙋 xi
𡙎 jiao miao
𡙐 quan
𡙑 zhi
𡙒 tian
𡙓 kai
𡙘 san yi
𡙛 zi
𡙣 jie
𡙪 bie
𡙬 dou
𡙭 zui
𡙶 yan
𡚁 bi
𡚅 kuai
𡚇 yan
𡚈 wei
𡚊 huan
𡚌 hao
𡚑 gong
𡚔 meng
𡚗 lei
𡚙 di
𡚛 bing
𡚜 huan kan
𡚟 wa
𡚠 jue
𡚨 chi
𡚭 ba
𡚮 jiu
𡚷 di
𡚹 zhang
𡚻 da
𡚼 shi
𡚽 hao
𡛌 ye
𡛗 bi
𡛘 pi
𡛙 yao
𡛜 di
𡛝 can
𡛞 pin
𡛟 yue
𡛠 qie
𡛡 pi
𡛵 tuo
𡛶 xie
𡛽 ye
𡜀 fan
𡜁 gua
𡜂 hu
𡜃 ru
𡜉 ran
𡜊 fou
𡜋 huang
𡜚 ru
𡜢 mao
𡜥 dui
𡜦 hui
𡜧 xi
𡜨 xiu
𡜫 ran
𡜬 yi
𡜯 zhe
𡜱 ji
𡜲 gao
𡜳 you
𡜵 pu
𡝈 chu
𡝉 cu
𡝊 zhe
𡝋 niao
𡝍 qie
𡝐 cha
𡝒 niao
𡝓 sui
𡝙 cha
𡝚 cheng
𡝛 yao
𡝜 du
𡝝 wang
𡝟 nian
𡝠 mi
𡝦 nou
𡝧 xi
𡝩 yao
𡝫 chan
𡞘 xie
𡞙 mie
𡞚 keng
𡞜 cu
𡞞 sheng
𡞟 pan
𡞠 hu
𡞢 ke
𡞣 xian
𡞥 hou
𡞦 qiong
𡞧 zong
𡞪 fu
𡞫 nai
𡞭 ni
𡞯 ku
𡞾 nen
𡟍 ge
𡟑 hou
𡟓 ai
𡟕 shi
𡟞 xiu
𡟟 cong
𡟠 jiao
𡟢 zha
𡟣 xiao
𡟤 lian
𡟥 qu
𡟨 shan
𡟩 xie
𡟫 gong
𡟬 mie
𡟭 chai
𡟯 en
𡟳 dou
𡠆 kou
𡠊 tiao
𡠋 shi
𡠏 sang
𡠒 guan
𡠖 hao
𡠗 zhi
𡠘 yang
𡠙 tong
𡠚 bi
𡠜 mo
𡠞 fu
𡠥 qiang
𡠼 sou
𡠿 niao
𡡀 juan
𡡂 yang
𡡄 huang
𡡈 beng
𡡉 mo
𡡊 chao
𡡎 lv lou
𡡏 shao
𡡐 bu
𡡑 zeng
𡡒 si xi
𡡔 zui
𡡕 yue
𡡖 zan can
𡡗 luan
𡡥 qu
𡡺 miao
𡢀 zhuan
𡢈 dang
𡢊 yuan
𡢒 ju
𡢕 hui
𡢖 qi
𡢘 yun ying
𡢚 man
𡢜 mo
𡢱 piao
𡢳 jin
𡢹 yao
𡣀 chi
𡣁 ni
𡣂 sou
𡣈 shu
𡣋 piao
𡣔 han
𡣠 yao
𡣢 nei
𡣪 shi
𡣬 yuan
𡣮 cai
𡣯 jie
𡣹 xie
𡣽 yan
𡣾 xiao
𡤋 xie
𡤌 li
𡤎 fan
𡤗 zhu
𡤙 na
𡤛 zhuan
𡤞 kui
𡤢 luo
𡤫 qia
𡤶 wan
𡤽 shu
𡤿 cheng kong
𡥁 yi
𡥆 hao
𡥈 jiao
𡥋 hui
𡥍 xiao
𡥎 ci zi
𡥞 ji bei
𡥦 ni jin
𡥨 ni jin
𡥩 ti
𡥶 ju ru
𡥸 ming
𡥽 li
𡥿 zhong
𡦁 xu
𡦃 qiong
𡦄 fu
𡦆 bin
𡦊 ji
𡦍 qi
𡦎 xi
𡦔 deng
𡦕 er
𡦛 shu
𡦜 tong
𡦝 xiao
𡦟 pi
𡦨 dan
𡦪 ji
𡦳 xiao
𡦷 cong
𡦻 bin
𡦼 rong
𡧍 mian bin
𡧒 mian
𡧔 shu
𡧕 xiao shou
𡧖 bao
𡧗 wa
𡧙 pao
𡧣 gai
𡧥 hu
𡧦 heng
𡧨 zhu
𡧩 guai
𡧭 gui
𡧹 dai
𡧼 bin
𡧽 huang
𡨀 cha
𡨄 xia sai
𡨅 ju
𡨇 yao xiang
𡨖 fen
𡨗 zao
𡨛 feng
𡨢 ju
𡨣 yu
𡨩 hun
𡨲 jie
𡨳 xiong hun
𡨵 nai
𡨻 nou
𡨽 sheng
𡨿 yu
𡩂 huan
𡩃 geng
𡩄 wan
𡩆 tuo
𡩇 qiao
𡩘 yin
𡩚 jia zhuan
𡩡 suo
𡩣 jie
𡩤 xi
𡩥 weng
𡩩 mang
𡩶 yang
𡩸 yao
𡩽 mang
𡩾 ou
𡪁 an
𡪅 lou
𡪑 e
𡪒 zi
𡪗 e
𡪙 an
𡪞 huo
𡪠 ceng
𡪰 xiong
𡪱 ji
𡪳 zuo
𡪵 qi
𡪺 zheng
𡫀 ji
𡫁 qi chen
𡫂 juan
𡫃 ning
𡫟 se
𡫥 he
𡫦 rong
𡫧 qin
𡫬 ju
𡫯 li
𡫵 shi
𡫸 ni
𡫹 xian
𡫺 fu
𡫽 ru yu
𡬁 xiong
𡬂 gui
𡬄 ji
𡬆 meng
𡬇 fu
𡬉 sai
𡬊 yu
𡬋 jiao
𡬌 meng
𡬍 mi long
𡬎 qiang
𡬐 yi mi
𡬓 yi
𡬕 long
𡬖 han
𡬗 ni
𡬘 lao
𡬙 seng
𡬜 lin
𡬞 yu
𡬥 nuo
𡬫 wu
𡬯 bian
𡬲 bian
𡬳 xuan shou
𡬵 jian
𡬸 bian
𡭂 de
𡭇 zhuan
𡭋 rong
𡭐 shuan
𡭘 jia
𡭛 hui
𡭞 zhan
𡭢 bai
𡭣 lie
𡭥 xie
𡭭 jian
𡭮 shou
𡭳 kao
𡭷 guan
𡭸 luan
𡭾 nou
𡭿 chang
𡮎 liang
𡮙 nai
𡮚 ru
𡮞 zhi
𡮦 cao
𡮰 li
𡮻 lan
𡮿 chan
𡯁 wang
𡯄 li
𡯇 wu
𡯈 pao
𡯉 you
𡯋 gan
𡯏 an
𡯐 xiu
𡯑 shui zhui
𡯒 rui
𡯘 ban
𡯙 you
𡯢 huo
𡯥 hui
𡯨 zuo
𡯩 xiao
𡯫 mian
𡯰 ga
𡯱 yuan
𡯳 bo
𡯴 chao
𡯵 tui kui
𡯷 bo kou
𡯽 ga
𡯿 tiao
𡰀 na
𡰅 hu
𡰆 nie
𡰋 hui
𡰌 lou
𡰎 ti
𡰐 qiao
𡰑 qiao
𡰒 zhong
𡰖 di
𡰚 lin
𡰝 quan
𡰞 zhuan
𡰠 lei luan
𡰢 xie
𡰥 ren yi
𡰨 dang
𡰪 du
𡰫 nian
𡰯 shi diao bei
𡰲 xian
𡰹 zhi
𡰽 ai
𡰾 ci
𡰿 pu
𡱁 shi
𡱅 qu
𡱆 shu
𡱇 dian
𡱉 xiao
𡱊 shui
𡱌 huan
𡱐 yi
𡱑 juan
𡱔 zhi qi
𡱜 zhao
𡱣 xu
𡱯 long
𡱱 zhu
𡱳 suo
𡱷 die
𡱺 qu
𡱼 ke kua
𡱽 hu
𡱾 ju
𡲀 qing
𡲍 bing
𡲕 ti
𡲗 jue
𡲚 qiu
𡲣 jiang
𡲪 yun
𡲭 mei
𡲮 pi
𡲰 qu
𡲼 mi
𡲿 ti
𡳂 kai
𡳄 bi
𡳆 qu
𡳏 tiao
𡳑 chu
𡳘 ju
𡳚 xi
𡳞 lin
𡳭 chi
𡳮 ji
𡳴 lu
𡳸 li
𡳾 jue
𡴅 zhu
𡴆 lu
𡴎 nie
𡴔 quan
𡴭 ya
𡴯 e
𡴱 hu jie
𡵀 mang
𡵉 wu
𡵌 cha
𡵑 qin
𡵒 jie qi
𡵓 hong
𡵕 dan
𡵖 en
𡵗 ze
𡵘 hu
𡵙 ang
𡵚 jie
𡵛 fu
𡵜 yong
𡵞 feng
𡵬 mu
𡵶 se
𡵷 cong
𡵻 kang
𡶂 yao
𡶃 ai
𡶄 bao
𡶆 po
𡶈 shi
𡶉 fan
𡶋 ju
𡶌 pi
𡶎 wei
𡶏 ku
𡶐 qie
𡶑 gan
𡶢 kuang
𡶣 sui
𡶤 beng yong
𡶥 jia
𡶦 ya
𡶪 kan
𡶫 nie
𡶭 xing
𡶯 xi
𡶱 lin
𡶲 duo
𡶴 chan
𡷈 shi
𡷋 dui
𡷍 jiang
𡷎 yu
𡷏 lu
𡷐 en
𡷓 gu
𡷕 wei
𡷖 che
𡷗 huan
𡷘 bie
𡷛 han
𡷜 tui
𡷝 na
𡷞 qi
𡷠 tou
𡷡 yuan
𡷢 wang
𡷤 wu
𡷥 gao
𡷨 keng xing
𡷪 yi ning
𡷸 xiao
𡷺 gui
𡷻 ya
𡷼 sui
𡷽 song
𡷿 zhuo
𡸂 tu
𡸃 xian jian
𡸈 ze
𡸉 li
𡸌 zhu
𡸎 jie
𡸑 ti
𡸔 xie
𡸕 qiong
𡸗 ya
𡸘 ju
𡸛 yin
𡸜 zhi
𡸞 kan
𡸟 zi
𡸡 ke
𡸣 nie
𡸤 qiang
𡸥 wan
𡸦 ze
𡸨 ju
𡸪 zi
𡹄 ya
𡹇 lin
𡹉 qi
𡹎 hui
𡹓 qi
𡹕 yang
𡹖 sui
𡹘 qi
𡹙 gui
𡹢 qin
𡹣 e
𡹥 zuo
𡹨 ze
𡹩 qi
𡹪 ji
𡹬 tuo
𡹭 die
𡹯 hui
𡹰 mao
𡹲 xu
𡹵 hou
𡹶 yan
𡹷 xiang
𡹸 cong
𡹹 hu
𡹼 an yan
𡹾 bing
𡺇 duo
𡺐 zhu
𡺑 die
𡺒 you
𡺓 qi
𡺔 shi
𡺕 xun
𡺖 you
𡺗 kan
𡺘 qiao
𡺛 qiang hua
𡺜 pen
𡺟 quan
𡺡 ying
𡺧 sha
𡺫 tao
𡺭 hong
𡺮 pi
𡺯 yao
𡺴 tu
𡺵 chai
𡺷 xia
𡺸 qi
𡺺 qiong
𡺽 jin
𡻈 zhen
𡻌 zhu
𡻎 xi
𡻐 weng
𡻑 zhong
𡻘 ke
𡻙 kuo
𡻚 kang
𡻝 chao
𡻞 bi
𡻟 mo
𡻠 zhu
𡻡 han yan
𡻢 yu
𡻣 yi
𡻤 ma
𡻧 qi
𡻨 gun
𡻩 man
𡻪 liao liu
𡻫 lin
𡻬 zu
𡻭 lei
𡻮 hu
𡻯 chuang
𡻰 qi
𡻱 lei
𡼁 chi
𡼃 po
𡼄 die
𡼊 lei
𡼎 yi
𡼓 dian
𡼖 dun
𡼗 gao
𡼘 hu
𡼚 xiao
𡼛 ga
𡼜 peng
𡼬 shen
𡼱 wei
𡼻 dui
𡼼 chao
𡼽 yin
𡼾 kuai
𡼿 ku
𡽁 zui
𡽂 gu
𡽅 yun
𡽆 zhi
𡽉 ji
𡽊 cheng
𡽖 xie
𡽛 zui
𡽜 an
𡽝 hao
𡽠 po
𡽢 di
𡽣 ye
𡽧 nao
𡽱 jie
𡽲 bang
𡽳 lan
𡽴 cang
𡽶 bi
𡽻 zhan
𡽼 qi
𡾂 nao
𡾅 lv
𡾇 kuang
𡾉 mo
𡾋 lei
𡾌 pao
𡾒 li
𡾓 ceng
𡾕 dang
𡾖 lei
𡾙 e
𡾛 beng
𡾜 jue huo
𡾥 xuan
𡾦 nie
𡾨 hai
𡾮 xian
𡾰 jian
𡾲 nie
𡾻 cang
𡾼 song
𡾽 zeng
𡾾 yi
𡿂 chong
𡿄 cang
𡿉 lei
𡿊 nuo
𡿋 li
𡿎 li
𡿏 luo
𡿓 tang
𡿖 nie ya
𡿗 nie
𡿙 ji
𡿛 lei
𡿝 nang
𡿠 lin
𡿡 ling
𡿤 xian
𡿥 yu
𡿧 zai
𡿨 quan
𡿩 lie
𡿯 yu
𡿰 huang
𡿺 nao
𡿼 xun
𡿾 ju
𡿿 huo
𢀁 yi
𢀊 xi
𢀋 se
𢀌 jiao
𢀍 yong
𢀕 shi
𢀖 jing
𢀗 wan
𢀘 ye
𢀙 jiu
𢀜 gong
𢀡 hui zuo
𢀪 er
𢀵 han
𢀼 fu
𢁀 fu
𢁁 zhuo
𢁂 ji
𢁏 bang
𢁒 qi
𢁓 shi hai
𢁕 diao
𢁖 pei
𢁗 xian gan
𢁘 san
𢁝 chang
𢁞 yue
𢁠 gong
𢁢 wu
𢁤 fen
𢁧 chan
𢁩 nei
𢁪 jue
𢁬 zhao
𢁮 qian
𢁱 ao
𢁶 wang
𢁷 zhong
𢁹 huang
𢁻 bu
𢁼 zhu
𢁽 bi
𢁾 chao
𢁿 zheng
𢂀 fu
𢂁 kou qu
𢂃 zuo
𢂄 xuan
𢂆 fu
𢂊 yao
𢂍 bo
𢂏 bei
𢂐 xie
𢂑 shi
𢂒 yi
𢂔 hong
𢂕 cui
𢂗 yi
𢂘 zhuan
𢂝 chi
𢂤 po lu
𢂨 yin
𢂱 yuan
𢂶 jiong
𢂹 mao
𢂺 qian
𢂼 yi
𢃀 wu
𢃍 bei
𢃎 huo
𢃏 cong
𢃐 kong
𢃕 ta
𢃗 han
𢃘 qian
𢃜 zhi
𢃢 se
𢃥 qian
𢃦 guo
𢃩 gun juan
𢃬 jian
𢃭 zhong
𢃮 mian
𢃯 gui
𢃰 shi
𢃱 mou
𢃲 e
𢃳 ba
𢃴 la
𢃸 zhou
𢃺 ji
𢄀 zao
𢄄 zha
𢄅 yi
𢄇 gou
𢄊 gui
𢄋 ying
𢄌 shai
𢄍 he ge
𢄎 bang
𢄏 mo
𢄐 meng
𢄓 wu
𢄔 dai
𢄗 jiong
𢄜 han
𢄟 tong
𢄠 kou
𢄡 li
𢄢 zhi
𢄣 hui
𢄤 zan
𢄦 diao
𢄧 cu
𢄱 zhi
𢄳 kua
𢄵 xiang
𢄶 hua
𢄷 liao
𢄸 cui
𢄹 qiao
𢄺 jiao
𢄼 xu
𢄽 er
𢄿 tuo
𢅀 tan
𢅁 zhi
𢅈 nao
𢅉 mao
𢅊 di
𢅋 ceng
𢅎 jiao
𢅏 lian
𢅑 sha
𢅒 dan
𢅕 sui
𢅖 lian
𢅗 guo
𢅚 biao
𢅜 ci
𢅝 dian
𢅞 lv
𢅟 ni
𢅠 yan
𢅡 lan
𢅤 gai
𢅥 chu
𢅩 bi
𢅪 zu
𢅫 hui
𢅭 lai
𢅮 xian
𢅯 fen
𢅰 he
𢅹 yao
𢅺 zhan
𢅼 nei
𢅾 luo
𢆀 yuan
𢆂 neng
𢆉 ren
𢆜 ge
𢆞 jian
𢆟 ping
𢆣 bie
𢆦 jian
𢆩 bing
𢆯 mi xuan
𢆰 hu
𢆴 diao
𢆶 you zi
𢆷 yao miao
𢆸 beng
𢆺 chen
𢆻 ji dui
𢆽 yao
𢇇 guan
𢇈 yan
𢇕 chi
𢇗 sha
𢇘 yan
𢇙 yi
𢇚 yi
𢇛 che chi
𢇞 han
𢇟 huang
𢇤 shui
𢇥 sui
𢇦 ren
𢇧 tan
𢇨 zhi
𢇪 fan
𢇫 feng
𢇰 tan
𢇲 mi
𢇳 pi
𢇴 bu
𢇵 na
𢇶 tian
𢇷 ba
𢇸 yi
𢈂 yan
𢈄 tiao
𢈆 yao
𢈇 shen
𢈈 ke wa
𢈉 tong
𢈋 xuan
𢈓 you
𢈕 bai
𢈙 xia
𢈚 lv
𢈛 kun
𢈜 zang
𢈝 qiu
𢈠 cu la
𢈡 zui
𢈢 lou
𢈤 xia
𢈯 shen
𢈲 pu
𢈴 jing
𢈵 qiang
𢈶 yi si
𢈸 nie
𢈹 dui tui
𢈻 jie
𢈼 sui
𢈽 zhan
𢈾 cou
𢉁 beng
𢉂 guan
𢉃 she
𢉅 jin
𢉆 di
𢉑 dan
𢉓 nai
𢉕 nou
𢉗 ji
𢉘 yan
𢉚 nou
𢉜 du tu
𢉝 wei
𢉞 pian
𢉢 hu
𢉤 jia
𢉥 ye
𢉦 jun
𢉧 lan lian
𢉨 la
𢉩 yin
𢉭 tui
𢉵 nao
𢉺 zu
𢉿 ma
𢊀 si ma
𢊁 zhi
𢊄 hui
𢊅 zhui
𢊇 hui
𢊍 chu
𢊏 che
𢊒 xiu
𢊓 lan
𢊕 cong
𢊖 shen
𢊗 mo
𢊘 yi
𢊙 yao
𢊚 xi
𢊛 zui
𢊜 bing
𢊧 yu
𢊩 lu
𢊮 tui
𢊯 wei
𢊱 fen
𢊲 shen
𢊻 liao
𢋂 shu
𢋃 dan
𢋄 juan
𢋅 yu
𢋆 xin
𢋇 yao
𢋈 su
𢋒 huo
𢋔 qian
𢋚 ma
𢋝 kai
𢋡 lu
𢋣 you
𢋮 xian
𢋹 wu
𢋻 yin
𢋼 xi
𢋿 zhai
𢌀 xie
𢌄 qu
𢌈 li
𢌍 qian
𢌔 ling
𢌕 luan
𢌚 chan
𢌦 zheng
𢌨 yan
𢌲 yin
𢌳 kui
𢌷 qu
𢌹 fu
𢌻 yu
𢍁 qi bi
𢍆 qi qie
𢍇 ji
𢍈 yuan zang
𢍎 gao
𢍏 juan
𢍑 qi
𢍓 gai
𢍕 quan
𢍚 wei
𢍧 zhi
𢍫 jian
𢍭 si
𢍰 yi ze
𢍱 qian
𢍼 li
𢍿 zang
𢎀 yi
𢎂 cai
𢎃 yi
𢎄 ge
𢎆 die
𢎈 zhi
𢎉 yi
𢎋 zai
𢎌 dai
𢎎 su
𢎔 jie
𢎕 chen
𢎖 qu
𢎘 han
𢎙 xian
𢎠 quan juan
𢎡 jie
𢎥 juan
𢎪 dan
𢎭 jin
𢎴 bing
𢎵 hu
𢎹 jue
𢎻 yu
𢏃 li
𢏄 qiang
𢏅 shui
𢏆 ku
𢏈 zhen
𢏍 fu
𢏎 shen
𢏒 chui
𢏕 tong
𢏗 yi
𢏙 yang
𢏜 tuo
𢏝 zhou
𢏞 ji
𢏤 xun
𢏦 shen
𢏧 xuan
𢏭 liu
𢏮 yuan
𢏯 hu shi
𢏰 zheng
𢏳 peng beng
𢏷 jue
𢐂 zhi
𢐃 pian
𢐄 yuan
𢐆 jian
𢐊 pang
𢐎 zhuan
𢐐 xian
𢐒 beng
𢐔 cong
𢐖 mo
𢐚 guo
𢐞 cheng
𢐟 qiao
𢐦 bi
𢐩 qiang
𢐫 zhou
𢐲 fan
𢐳 bie
𢐾 bo
𢐿 rang rong
𢑅 ding
𢑆 quan
𢑇 jiu
𢑈 yao
𢑓 xia
𢑖 zao
𢑝 dan
𢑟 wu
𢑠 tuo
𢑢 hu
𢑧 xi
𢑬 lai
𢑮 fei
𢑹 hu
𢒆 xian
𢒉 shan
𢒍 fei
𢒐 cuo
𢒒 fu
𢒔 chu
𢒝 diu
𢒞 lan
𢒩 xi
𢒯 biao
𢒰 yu
𢒱 sui
𢒲 xi
𢒷 pou
𢒹 shan
𢒾 jiao
𢓀 yi
𢓃 wan
𢓄 ji
𢓆 wan
𢓇 tui na
𢓋 ang
𢓍 tian
𢓎 chi
𢓒 ran
𢓔 sa
𢓕 yin
𢓖 pi
𢓗 ci
𢓘 tong tao
𢓙 yin
𢓜 ge
𢓝 tiao
𢓞 zheng
𢓟 zhou
𢓡 yi ti
𢓢 kua
𢓣 song
𢓧 di
𢓬 xie
𢓮 xiao
𢓯 guang wang
𢓰 tuo
𢓱 feng
𢓲 wu hu
𢓵 xiu
𢓿 you
𢔁 ling
𢔂 yan
𢔅 dong
𢔆 qi
𢔇 tao
𢔈 han
𢔊 chi
𢔋 song
𢔑 quan
𢔔 han ji
𢔟 rou niu
𢔠 qi
𢔡 kai
𢔢 yu
𢔣 cha sha
𢔤 cheng
𢔥 yu
𢔧 bing
𢔩 cong song
𢔪 zhu
𢔬 yu
𢔱 jue que
𢔲 liu
𢔳 sao
𢔴 yu
𢕅 shuai
𢕋 yuan
𢕎 zhang
𢕑 shuai
𢕓 chu
𢕔 zhang
𢕕 san
𢕖 xian
𢕘 cui
𢕙 meng
𢕚 di
𢕞 zhi
𢕟 ao
𢕦 xiu
𢕨 pian
𢕪 jiao
𢕫 kuan
𢕬 sa
𢕭 xian
𢕮 zha
𢕯 dian
𢕷 yi
𢕺 hui
𢕻 shan
𢖄 chong
𢖅 yi
𢖆 xie
𢖇 zhi
𢖈 tiao
𢖊 ping
𢖋 xian
𢖎 xian
𢖏 su
𢖑 cuan
𢖗 song
𢖛 hei
𢖝 xian
𢖟 you
𢖡 yu
𢖤 tai
𢖦 jue
𢖧 nang
𢖩 dian
𢖫 yi
𢖬 bi
𢖳 xu
𢖴 yi
𢖵 ru
𢖷 gong
𢖺 yi
𢖿 zhi
𢗀 xin
𢗂 ji
𢗄 xia
𢗈 zhao
𢗉 ne
𢗊 xie jia
𢗎 yi
𢗫 fu
𢗭 she
𢗯 yuan
𢗰 fan
𢗲 fu
𢗳 wu
𢗴 xi
𢗵 hong
𢗹 ji
𢗺 chang
𢗿 mo
𢘀 pei
𢘃 mu wu
𢘄 qiu
𢘅 mao rou
𢘇 da dan
𢘉 xia
𢘊 shen
𢘋 te
𢘌 hong
𢘍 bi fu
𢘝 ni
𢘟 qiao
𢘧 ruan
𢘸 jiang
𢘹 cha
𢘺 mi
𢘽 yi
𢘿 suo
𢙁 wu
𢙂 xuan
𢙅 xi
𢙇 yi
𢙐 nao
𢙓 wei
𢙮 kan
𢙱 long
𢙲 lv
𢙳 zhuang
𢙺 zhi
𢙼 xing
𢙾 geng
𢙿 jin
𢚀 xian
𢚁 ji
𢚂 cuo
𢚄 lao
𢚅 fen
𢚆 ju
𢚋 miao
𢚌 xia
𢚑 su
𢚨 zhi
𢚪 hu
𢚫 kou
𢚭 suo
𢚮 ni
𢚺 teng
𢚻 zhu
𢛁 da che
𢛃 qiu
𢛄 ya
𢛆 xian
𢛉 nei
𢛍 zhi
𢛎 bie
𢛒 chong
𢛓 lan
𢛔 dong
𢛕 qun
𢛖 xiang
𢛘 xiao
𢛙 wan
𢛚 ru
𢛛 wang
𢛜 ni
𢛞 bai
𢛟 ya
𢛥 si
𢛦 yin
𢛨 yu
𢛮 li
𢛯 huo
𢜗 bang
𢜣 xi
𢜥 jiu
𢜨 xie die
𢜩 qian
𢜪 nuo ruo
𢜫 xing
𢜬 duo
𢜭 ji
𢜮 wu
𢜯 mu mou
𢜰 yan
𢜱 qi
𢜲 na
𢜳 chi
𢜴 hou
𢜶 sao
𢜸 nao
𢜻 cheng
𢜼 cheng
𢜽 kui
𢜿 jia
𢝀 tu
𢝁 hong
𢝂 du
𢝅 xia
𢝆 zhong
𢝇 huo
𢝈 chong
𢝉 da
𢝌 mao
𢝍 yao
𢝓 juan
𢝬 shi
𢝯 yin
𢝳 gu
𢝴 wu
𢝸 guo
𢝹 ti
𢝻 hu
𢞇 re
𢞉 yi
𢞋 tun
𢞏 qiong
𢞐 hai
𢞒 qi
𢞕 huo
𢞖 ti
𢞗 pi bi
𢞚 geng
𢞜 xie
𢞞 mi
𢞟 gao
𢞠 ta
𢞡 xiang
𢞣 shu
𢞦 fu
𢞬 zhuan
𢞭 liu
𢟅 you
𢟊 cheng
𢟋 dui
𢟢 li
𢟣 yang
𢟤 li
𢟧 lu
𢟨 mu
𢟩 sui
𢟪 ai xi
𢟭 kou
𢟯 zhe shi
𢟰 ai
𢟱 teng
𢟳 lv
𢟴 tui
𢟵 bi
𢟾 hui
𢟿 huan
𢠛 kuo
𢠝 xin
𢠡 sao
𢠫 shu
𢠬 que
𢠭 ba
𢠮 tui
𢠲 fu
𢠳 bie
𢠵 tang
𢠷 xiang
𢠹 si xi
𢠺 bo
𢠼 mai
𢠽 dang
𢠿 gui
𢡀 hei
𢡁 xi
𢡂 dang
𢡃 yi
𢡅 bi
𢡇 gu
𢡈 cui
𢡉 se
𢡍 ge
𢡎 yu
𢡏 na
𢡑 li
𢡒 zhi
𢡰 zhao
𢡴 ji
𢡵 ruan
𢡹 chong
𢢂 jie
𢢌 chang
𢢍 zhe
𢢒 su
𢢓 yong
𢢖 qi
𢢗 zhuo
𢢚 kai
𢢜 ye
𢢞 qi ji kuai
𢢹 xiong
𢣉 yi
𢣊 chou
𢣎 tuan
𢣏 ai
𢣐 pin
𢣓 lie
𢣔 mian
𢣕 ai chi
𢣗 mo
𢣘 wei
𢣙 ying
𢣞 bo
𢣠 liu
𢣳 rui
𢣵 chu
𢣻 lv
𢣼 cha
𢣿 chu
𢤁 sao
𢤂 li
𢤄 song
𢤆 li la
𢤋 xi
𢤍 yan
𢤎 cuo zuo
𢤐 liu
𢤘 meng
𢤚 zhan
𢤤 zhuang
𢤧 miao
𢤩 li
𢤫 ju
𢤯 xie
𢤰 xie
𢤱 long
𢤲 long
𢥂 teng
𢥃 zhu
𢥋 chan
𢥌 xian
𢥏 ying
𢥐 pei
𢥘 xie
𢥚 jiao
𢥞 chong
𢥳 he
𢥽 tun
𢦅 hong zhuang
𢦈 man
𢦊 jin
𢦌 qu
𢦍 dou
𢦎 qiu
𢦏 zai
𢦑 sheng
𢦒 zai
𢦕 yi zhi
𢦚 hua
𢦟 kan
𢦰 yue
𢦱 ni
𢦲 si
𢦴 wo
𢦸 can
𢦺 jian
𢦼 mie
𢦽 shao qi
𢦿 rong
𢧀 gan
𢧅 qiang
𢧇 shu
𢧈 zhuo
𢧏 shi
𢧑 ti
𢧖 zha
𢧗 zhan
𢧝 fen
𢧞 mie
𢧠 ze
𢧤 zhi
𢧥 qian
𢧦 han
𢧧 ge
𢧮 can
𢧰 guo
𢧱 jiao
𢧳 yong
𢧴 ao
𢧻 zha
𢧽 xi
𢨁 xu
𢨂 wu
𢨏 jue
𢨐 ji
𢨒 chi
𢨔 wan
𢨖 mie
𢨗 zei
𢨜 jie
𢨝 shi
𢨟 xi
𢨡 e
𢨥 hu
𢨦 hu
𢨨 li
𢨫 chu
𢨮 yi
𢨯 mao
𢨰 xu
𢨱 zhong
𢨳 yi
𢨺 liao
𢨿 jian
𢩀 jian
𢩁 ju
𢩄 zhu
𢩈 wu
𢩏 ke
𢩐 ke
𢩑 li
𢩒 bi
𢩓 ge
𢩕 xu
𢩖 sha
𢩗 ling
𢩘 ke
𢩞 bo
𢩟 bian
𢩠 shuan
𢩡 qi
𢩢 shan
𢩦 ji
𢩨 qiao xiu
𢩮 yi
𢩯 jue
𢩰 zhang
𢩲 xin
𢩷 tuo
𢩸 hai
𢩹 xia
𢩻 tuo
𢩼 yi
𢪃 cu
𢪇 jiang
𢪈 nan
𢪋 peng feng bang
𢪍 jie jia
𢪎 xue
𢪏 hu gu
𢪥 you
𢪦 nu
𢪧 ye
𢪪 yin
𢪬 kong
𢪶 xiao
𢪷 xiang
𢪼 nao
𢪾 zhang
𢫐 jie
𢫓 nu
𢫔 shan quan
𢫢 jia
𢫧 zhou
𢫨 rong reng
𢫫 lu
𢫬 sa cuo sha
𢫭 nu
𢫯 bo
𢫰 zhe
𢫲 qin
𢫴 ci
𢫵 zu
𢫷 wo
𢫸 wu
𢫻 nie
𢫿 xian
𢬀 hong
𢬫 ting
𢬬 jin
𢬱 jie
𢬲 he
𢬳 tu
𢬴 zhe nie die
𢬵 pin pan bian fan
𢬶 jin
𢬷 nan
𢬼 dun
𢬾 xi
𢬿 xie
𢭁 xi
𢭂 lao
𢭃 duan dou
𢭄 ji
𢭅 cha
𢭆 chou
𢭈 gang
𢭎 xiang
𢭏 dao
𢭥 bian
𢭦 xiao
𢭧 xin
𢮁 yu
𢮂 xian
𢮃 li
𢮄 qian
𢮇 mei
𢮉 qiao
𢮊 ya
𢮌 qia jie
𢮍 qiong
𢮏 bang
𢮐 zheng
𢮚 ze
𢮛 shuan tuan
𢮞 sao
𢯅 lu jue
𢯉 xie
𢯋 fu
𢯌 zhai
𢯩 ze
𢯫 duan wan
𢯭 deng
𢯮 yu
𢯰 lv
𢯲 wan
𢯳 xue
𢯴 jiao
𢯵 yue
𢯶 zhi
𢯷 wei hui
𢯹 ge
𢯺 ju
𢯼 yan
𢯽 cuo
𢯾 mao
𢰆 fu
𢰇 ai
𢰊 xuan
𢰌 gang
𢰍 an
𢰒 ji
𢰘 pi
𢰙 zhi
𢰜 nuo
𢰿 pan
𢱁 yi
𢱄 jie
𢱆 zi
𢱈 jia
𢱉 wai
𢱌 jia
𢱟 chan chi
𢱡 suo
𢱢 suo se
𢱣 ji
𢱤 song
𢱦 ti
𢱧 pi
𢱨 po
𢱮 mi
𢱴 ye
𢱶 qin
𢱷 jin
𢱺 jue
𢱽 yuan
𢱾 ruan
𢲔 ban pan
𢲰 bin
𢲴 wei
𢲵 zao
𢲶 qie
𢲷 sou
𢲸 lu
𢲼 die
𢲽 chuai
𢲾 bi
𢲿 zhu
𢳀 ma mo
𢳁 fei
𢳂 pie
𢳃 yin
𢳄 xuan
𢳆 ao
𢳇 zhuo zu
𢳈 zu
𢳋 bi
𢳑 lang
𢳓 ti
𢳙 tiao
𢳚 jian
𢳟 tong
𢳽 duo
𢳾 dong
𢴂 bian
𢴠 zhi
𢴢 fen
𢴦 kang
𢴧 zhi
𢴨 zhai zhi chi
𢴩 bi
𢴪 kuan
𢴬 ban
𢴭 jue
𢴮 qu
𢴰 qi
𢴱 lei
𢴲 xie jie
𢴳 tang
𢴼 sou
𢴾 bei
𢵇 yang
𢵈 jian zhan
𢵥 zao
𢵮 lu
𢶀 zhuai chuai
𢶃 fan
𢶅 she
𢶇 qiong
𢶉 po
𢶋 tie
𢶌 sha
𢶍 za sa
𢶑 niao
𢶒 guai
𢶓 cui
𢶡 qiao jiao
𢶣 die
𢶳 pin
𢶴 ci
𢶶 bang
𢷍 yin
𢷑 xian
𢷔 yi
𢷕 miao
𢷖 duan
𢷗 zhou
𢷙 kong
𢷢 zhang
𢷶 liu
𢷸 zhi
𢷹 chan
𢷺 du
𢷻 yuan
𢷾 suo ce
𢷿 jie
𢸀 li
𢸁 gong
𢸌 bang
𢸗 guo
𢸘 liao
𢸙 shen
𢸣 niao
𢸥 cuan
𢸦 wei
𢸨 tuo
𢸫 su
𢸭 long
𢸳 xiao
𢸴 yan
𢹃 qing
𢹍 xi
𢹏 yu
𢹑 zheng
𢹒 xie
𢹓 chai
𢹔 fen
𢹖 guo
𢹘 jing
𢹙 lan
𢹚 xian
𢹝 ling
𢹮 lei
𢹲 jun
𢹳 xiao
𢹼 za
𢺄 guan
𢺅 qie
𢺆 luo
𢺇 yao
𢺈 luan
𢺉 ta
𢺑 luo
𢺞 ba
𢺟 chan
𢺡 zhuo
𢺫 tiao
𢺯 wan
𢺰 ling
𢺴 yu
𢺵 qi
𢺷 qi
𢺼 ji
𢺽 bo jiao
𢺿 shi
𢻀 fu
𢻂 gui
𢻅 dian
𢻇 hao
𢻉 gai
𢻋 qi
𢻓 cheng
𢻔 hui
𢻗 xia gui
𢻘 shi
𢻙 zhi
𢻚 qi
𢻜 hai
𢻟 jiao
𢻠 li
𢻢 liao
𢻤 qiao
𢻨 sa
𢻪 qi
𢻫 shi
𢻮 jie fu
𢻵 bei lu
𢻶 bian
𢻷 ba
𢻸 jun
𢻹 pi
𢻼 dan
𢻿 tang
𢼀 kui
𢼁 ku
𢼃 kou
𢼉 shi
𢼊 shi tuo
𢼋 ji
𢼌 bao
𢼐 ke
𢼑 kuang
𢼖 min
𢼙 liao
𢼚 e
𢼛 ge guo e
𢼟 wang
𢼠 duo
𢼣 qia
𢼤 hua
𢼦 hong
𢼩 peng
𢼫 jiao
𢼰 qu
𢼱 zi
𢼲 zhou
𢼳 kuang
𢼵 sha
𢼷 ji
𢼸 wei
𢼹 pu bu
𢼺 xue
𢼼 shao
𢽂 lang
𢽃 zhi
𢽄 ting
𢽇 da
𢽕 yang
𢽖 jin
𢽗 zhi
𢽚 zhuo du
𢽜 za
𢽝 chan
𢽢 mao
𢽦 kong
𢽧 zhou
𢽨 hu
𢽩 peng
𢽭 jiu
𢽸 chuo
𢽹 min
𢽾 xiao
𢾀 du
𢾁 wei
𢾃 can
𢾄 yu
𢾅 du
𢾆 kai
𢾇 pi
𢾊 cheng
𢾎 chun
𢾐 shao
𢾑 yan
𢾒 kuai
𢾔 yue
𢾦 qi
𢾧 zheng
𢾩 ke
𢾪 qi
𢾫 zhi
𢾬 lu
𢾱 pi
𢾲 nuo
𢾳 pao
𢾺 fei
𢾿 wen
𢿂 meng
𢿈 shan
𢿌 xiong xuan
𢿎 duo
𢿏 biao pao
𢿚 you
𢿜 man
𢿞 liao
𢿡 xie
𢿢 luan
𢿣 qiao
𢿤 deng
𢿦 cheng
𢿧 cheng
𢿭 chuo
𢿸 ce
𣀀 lei
𣀁 zhan
𣀂 li
𣀃 lian
𣀄 qun
𣀍 chen
𣀏 cheng
𣀐 gu
𣀒 zong
𣀓 chou dao
𣀔 chuan chuo
𣀜 lei
𣀝 shuo
𣀞 lv
𣀣 fu
𣀥 li
𣀧 san
𣀫 san
𣀯 sa
𣀳 nie
𣀶 zuan
𣀷 li
𣀻 shu zhu
𣀾 fu
𣁉 bi
𣁍 dao
𣁒 shi
𣁖 gan
𣁗 tan
𣁜 man
𣁟 li
𣁢 bi
𣁦 pan
𣁨 you
𣁭 jiu
𣁯 guo
𣁰 liao
𣁳 wo
𣁴 qia
𣁵 dou
𣁷 lie
𣁹 jiao
𣁻 lie luo
𣂁 tiao qiao
𣂄 guo
𣂆 pang
𣂇 qiao
𣂉 di
𣂊 yun
𣂒 le
𣂖 si
𣂗 xin
𣂜 xin
𣂝 xiang
𣂞 luo
𣂤 beng
𣂥 tiao qiao
𣂬 xiao
𣂮 dou tou
𣂳 dang
𣂴 ting
𣂵 zhuan
𣂻 ou kou
𣂽 wo
𣃄 xin
𣃅 ruan
𣃈 zhuo
𣃉 dang
𣃍 cui cha
𣃑 zhuo
𣃗 cong
𣃘 chan chuang
𣃝 yang
𣃧 yan
𣃳 yan ye
𣃵 zhen shen
𣃽 nuo
𣃾 yan
𣄅 fang
𣄉 yan
𣄊 yu
𣄍 ti
𣄎 fu
𣄏 ben
𣄑 yan
𣄓 hui
𣄙 huang
𣄜 gui
𣄝 yan
𣄟 hu
𣄠 biao
𣄧 sui wei
𣄮 zi
𣄯 ji
𣄰 e
𣄱 ji
𣄲 kui
𣄴 liang
𣄸 huo
𣄺 wei
𣄻 zhuo
𣄿 ting
𣅃 zai
𣅄 you
𣅉 ren
𣅍 mian bing
𣅚 na niu
𣅝 tu
𣅟 dan
𣅡 jue
𣅤 xu
𣅥 di
𣅰 xiang
𣅷 xiong
𣅺 you
𣅻 gua jiong
𣅾 xi
𣆈 he
𣆍 ding
𣆐 lu
𣆒 xu
𣆔 zhou
𣆕 xian
𣆖 huang
𣆗 cha
𣆘 shi
𣆙 gan
𣆚 nuo chi
𣆛 an wan
𣆟 xie jie
𣆧 hao
𣆲 qin
𣆳 geng
𣆴 shan
𣆵 fu
𣆽 ze
𣇇 dan
𣇖 dian
𣇗 shen
𣇙 zu
𣇢 bie
𣇦 chui
𣇧 zhe
𣇨 dai
𣇫 wo
𣇬 qiong
𣇰 lin
𣇲 hun
𣇳 ji
𣈅 cao
𣈊 mu
𣈍 die
𣈎 wei
𣈠 bian
𣈡 ti
𣈥 tu
𣉄 chi
𣉅 cou
𣉆 ti
𣉒 huo
𣉓 qi
𣉔 sao
𣉕 sang
𣉖 xuan
𣉗 ang
𣉘 nai
𣉚 yang
𣉛 shu
𣉜 sha
𣉡 ting
𣉩 ya
𣉪 huang
𣉮 bin
𣉾 ou
𣉿 cao
𣊁 ao
𣊃 mao
𣊔 meng
𣊖 tian
𣊝 sang
𣊞 xu
𣊟 kan
𣊧 lang zhao
𣊶 bie
𣊷 cong
𣊺 xian
𣋄 tun
𣋉 yu
𣋊 dan
𣋋 ying
𣋍 zhao
𣋏 pu
𣋘 hui
𣋞 ai
𣋟 mo
𣋢 jing
𣋣 lan
𣋲 lie
𣋳 piao bao
𣋵 bo
𣋶 qiong
𣋹 bi
𣋿 yong
𣌅 li
𣌍 nie
𣌏 de
𣌓 huan
𣌗 yue
𣌚 chun
𣌜 li
𣌞 zhang
𣌟 ling
𣌠 chun
𣌧 ce
𣌨 xun
𣌬 ju
𣌭 hui da
𣌾 tong
𣍆 ning
𣍇 ju
𣍏 cha
𣍖 zao
𣍛 yu
𣍟 ken wei
𣍦 kuang
𣍧 fei
𣍯 yun
𣍰 qian
𣍴 quan
𣍸 po
𣍺 pei
𣎄 geng
𣎅 yi huan
𣎆 luo
𣎑 kuan
𣎓 xuan
𣎔 nian
𣎚 hu
𣎛 ju xue
𣎩 ye
𣎮 xi
𣎱 yue
𣎲 tang
𣎳 pin
𣎴 dun e ai
𣎵 bei po
𣎸 liao
𣏀 yong
𣏎 ya
𣏑 jiao
𣏔 kun
𣏖 zhen
𣏗 shu
𣏚 shi
𣏞 you
𣏟 pai
𣏠 xiao
𣏡 ji
𣏶 qi
𣏷 he
𣏺 kong
𣐂 ye
𣐃 chi
𣐊 kao ju
𣐋 yue
𣐎 wa
𣐏 nian
𣐑 ci
𣐓 yi
𣐤 jiu
𣐫 yang
𣐬 li
𣐮 dai
𣐯 chong
𣐵 yi
𣐺 han
𣐿 yi
𣑁 chong
𣑂 hu
𣑃 zhua
𣑦 qiong
𣑧 duo
𣑸 tong
𣑹 xian
𣑿 fu
𣒂 dian
𣒃 xi
𣒄 xie
𣒅 zhen
𣒆 qiao
𣒇 tu
𣒷 han
𣒸 kuang
𣒹 suo
𣒻 shou
𣒼 tiao
𣓀 zhen
𣓃 nei
𣓅 qian
𣓆 yin
𣓈 liang
𣓉 sha jie
𣓊 zi
𣓋 pi
𣓌 gao ju
𣓏 jin
𣓐 you
𣓒 shan
𣓔 mi
𣓕 ou
𣓗 hu
𣓛 you
𣓝 meng
𣔐 zhi
𣔓 bi
𣔗 shen
𣔘 qi
𣔙 xian
𣔚 pan
𣔛 kang
𣔫 shuan
𣔬 pi
𣔮 zai
𣔯 zhu
𣔱 sou sao
𣔲 jiong
𣔵 chan
𣔶 fan
𣔷 xiao
𣔸 yin
𣔹 hou
𣔺 mao
𣔻 tu chan
𣔼 gan
𣔽 ji
𣕁 yi
𣕃 yu
𣕄 jiong
𣕅 pao
𣕇 xiao
𣕉 gou
𣕌 gou
𣕍 sun
𣕎 xian
𣕏 zhuan
𣕾 chou bi
𣖄 qiao
𣖅 ti
𣖆 yun
𣖉 shan
𣖊 lie li
𣖌 zhi
𣖐 pai
𣖣 ju
𣖤 lai
𣖨 zi
𣖪 qu
𣖫 gu que
𣖬 jue
𣖭 zhi
𣖮 ang
𣖯 qin
𣖰 pi
𣖱 zui
𣖳 qian
𣖵 cuo
𣖷 ji
𣖸 ti
𣖹 ru
𣖻 hai
𣖼 xun
𣖾 bei
𣖿 zhi
𣗁 dun za
𣗋 dang
𣗐 reng
𣗲 gan
𣗵 gang
𣗶 ta
𣗸 tuo
𣗹 yang
𣗺 ku
𣗻 zhi
𣘖 jian
𣘗 ni
𣘘 shen zhen
𣘙 bang
𣘚 shuai
𣘛 dou
𣘝 qian
𣘞 han
𣘟 qia
𣘠 gan
𣘣 chun
𣘤 cha sa
𣘥 bi
𣘦 yi
𣘧 fu
𣘨 e
𣘪 lao
𣘫 hao
𣘬 li
𣘱 te
𣘲 shen
𣘴 yin
𣘷 jian
𣘻 cha tu
𣙗 nie
𣙘 cou
𣙛 yi
𣙟 tang
𣙢 juan
𣙰 chi
𣙱 gou
𣙴 jie
𣙵 zhe
𣙶 hu
𣙷 mang
𣙻 zou
𣙼 si ci
𣙿 fei
𣚀 zi
𣚁 zi
𣚃 jie
𣚄 si
𣚆 chun
𣚇 pao
𣚋 ye
𣚌 di shi
𣚎 lei
𣚏 xu
𣚐 ru
𣚒 pa
𣚓 juan
𣚔 xi
𣚕 ye yan
𣚖 an
𣚘 yi
𣚙 jian
𣚜 song
𣚝 wo
𣚟 se
𣚠 zhi
𣚡 bi
𣚢 zhuan
𣚦 jiang
𣚧 hao
𣚩 chi
𣚪 dun
𣛓 bo
𣛔 ji
𣛕 chua
𣛗 luo
𣛚 rui
𣛫 hu
𣛱 dan lan
𣛴 han
𣛵 que
𣛶 sha
𣛷 zhan
𣛸 ze
𣛹 chuan chuai
𣛺 qi
𣛻 die
𣛽 zha
𣛾 tou
𣜁 ci
𣜂 sa
𣜄 luo
𣜇 ji
𣜢 luo
𣜣 qin
𣜧 qiong
𣜨 juan
𣜬 ai
𣜭 jian
𣜹 ti
𣜺 wen
𣜽 qiao
𣝁 pai bei
𣝂 hun
𣝅 ai
𣝇 shuo
𣝈 lian
𣝉 dui
𣝋 ta
𣝌 jin
𣝍 bi
𣝎 yan
𣝏 gao
𣝐 piao
𣝑 yu
𣝒 she
𣝗 hu
𣝚 lie
𣝜 bian
𣝝 su
𣝞 jiao
𣝸 zhui
𣝽 han
𣞇 dun
𣞐 xie
𣞑 meng
𣞒 fu
𣞓 lu
𣞔 tan
𣞗 liu
𣞘 xian
𣞙 sang
𣞜 cou
𣞝 zhuang
𣞟 chen
𣞰 lian
𣞴 li
𣟀 peng
𣟁 tuo
𣟄 tuo
𣟆 liao
𣟇 xiao
𣟈 chui
𣟉 huai
𣟊 niao
𣟋 qian
𣟌 li
𣟏 pao
𣟐 tiao
𣟑 liu
𣟒 wu
𣟤 ying
𣟦 zha
𣟰 yu
𣟲 xian
𣟳 xuan
𣟴 shuan
𣟵 xi
𣟸 mei
𣟹 sen
𣟺 lian
𣟼 jiu qiao
𣟽 lao
𣠎 xiao
𣠏 zou
𣠚 liu
𣠜 zhao
𣠞 zhe she
𣠠 lei
𣠭 duan
𣠷 jian
𣠸 shuan
𣠹 zuo
𣠺 qie
𣠼 lao
𣡉 yu
𣡊 yi
𣡋 ni
𣡎 cen
𣡕 yan
𣡗 ruan
𣡞 yan
𣡟 die
𣡠 mian
𣡧 lei
𣡩 wan
𣡰 na
𣡶 yan
𣡺 lei
𣡽 sha
𣡾 hu
𣢁 xi
𣢂 xi
𣢄 you
𣢅 han
𣢇 hai xi
𣢉 wa
𣢊 xu
𣢋 pi
𣢌 tan
𣢍 xi
𣢎 xi
𣢏 bin
𣢐 qin keng
𣢑 xi
𣢒 yu
𣢓 xi
𣢕 ci
𣢖 qian
𣢗 xia
𣢚 wa
𣢛 e
𣢜 you
𣢝 xing
𣢞 ni
𣢟 han xian
𣢠 bi
𣢡 sheng
𣢤 zhan
𣢥 dian
𣢦 yu
𣢨 ou
𣢪 gui
𣢫 wang
𣢬 qian
𣢭 yi
𣢰 zu
𣢲 qian
𣢳 ding
𣢴 keng
𣢶 chu
𣢷 yi
𣢺 han
𣢻 kuan
𣣈 dian
𣣉 xi
𣣊 zi
𣣋 ling
𣣌 zi si
𣣎 yu
𣣏 hun
𣣑 si
𣣒 kan
𣣚 an
𣣜 you
𣣝 ji
𣣞 hun
𣣟 qia
𣣠 hou
𣣡 hou
𣣣 dian
𣣩 xie
𣣭 she
𣣮 sha
𣣲 xie
𣣳 yao
𣣴 da
𣣶 xie
𣣷 chi
𣣸 you
𣣹 he
𣣺 sha
𣣿 tai
𣤁 zhu
𣤃 ai
𣤇 que
𣤈 ze
𣤊 la
𣤋 lou
𣤌 chuai chi chuo
𣤎 you
𣤖 ti
𣤘 shi
𣤡 xiao you
𣤢 xi
𣤨 huo
𣤩 chi
𣤪 yi
𣤯 shu
𣤰 yue
𣤱 chan
𣤲 e
𣤳 xi
𣤴 xi
𣤵 ying
𣤶 zu za zan
𣤷 za
𣤺 za
𣥂 ta
𣥃 wan
𣥇 xin
𣥊 wang
𣥋 fu
𣥐 lu lv
𣥞 jian
𣥡 yan
𣥣 bi
𣥤 ken
𣥥 guan
𣥨 zi
𣥮 kui
𣥯 zhou
𣥰 zhi
𣥳 tu
𣥷 ta
𣥹 chu
𣥺 cheng
𣥻 cheng
𣥼 zhu
𣥾 da
𣦇 bi
𣦉 jia
𣦌 yi
𣦏 yue
𣦐 gang
𣦖 gan
𣦜 qiao
𣦠 chu
𣦡 chu
𣦢 bi
𣦦 gui
𣦩 gu
𣦪 bing
𣦫 yin
𣦬 zhui
𣦭 gu
𣦯 li
𣦵 e zhen
𣦶 dai
𣦼 can
𣧂 ti
𣧃 du
𣧄 yi
𣧈 die
𣧊 niu
𣧌 xue
𣧍 ne
𣧎 gui
𣧏 kao
𣧒 chuan mo
𣧖 zha
𣧗 you
𣧙 bai
𣧚 shi
𣧛 dian
𣧜 pa
𣧝 qiu
𣧡 xue
𣧣 mo
𣧤 ke
𣧥 you
𣧦 jiao
𣧧 bo
𣧬 xiu
𣧲 mi
𣧳 luo
𣧵 xue xu
𣧷 duo
𣧹 er
𣧺 shan
𣧼 kui
𣧽 nao
𣧾 mian
𣧿 li
𣨀 luan
𣨂 die
𣨄 qia
𣨅 lei
𣨇 mao
𣨉 heng
𣨊 che
𣨋 zhi
𣨍 gu
𣨎 cuo
𣨓 wu
𣨔 tao
𣨗 xi
𣨘 yao
𣨙 wei
𣨛 zu
𣨜 ma
𣨝 yu
𣨞 peng
𣨟 yi
𣨠 qin
𣨡 yue
𣨢 jue
𣨣 jiang
𣨤 xu
𣨥 beng
𣨪 luo
𣨫 zhui
𣨲 du
𣨳 xiang
𣨶 hui
𣨺 gu
𣨻 kao
𣨾 xing
𣨿 hun
𣩀 bian
𣩄 ke ai
𣩅 kao
𣩈 cuo zuo
𣩏 lu
𣩑 zui
𣩒 zao
𣩓 jiao
𣩔 guan
𣩙 yan
𣩚 er
𣩜 qing
𣩟 deng
𣩠 si
𣩡 sui
𣩢 liao
𣩧 shan
𣩩 bi
𣩪 wei
𣩫 ye
𣩭 zhai
𣩯 ye
𣩰 diao
𣩱 ai ke
𣩴 jiang
𣩷 su
𣩹 huai
𣩺 yu
𣩽 rang
𣪀 dian
𣪁 zuan
𣪂 ban
𣪄 qin
𣪇 jia
𣪉 pi
𣪌 tou dui
𣪐 chou
𣪕 gui
𣪠 ji qi
𣪨 xue
𣪪 dian
𣪭 bian
𣪮 zai
𣪯 tong
𣪶 shan
𣪸 gu
𣪹 que
𣫀 gu
𣫈 hu
𣫉 kuai
𣫌 gou
𣫎 su
𣫐 chou
𣫒 keng
𣫔 du
𣫙 yi
𣫜 dao
𣫝 qiang
𣫣 long
𣫥 li
𣫧 li
𣫨 qing
𣫪 wei
𣫬 mou
𣫱 qi
𣫳 jiang
𣫴 xie
𣫹 dai
𣫻 lou
𣬂 guan
𣬆 pei
𣬉 pi
𣬋 juan chuo
𣬍 bei
𣬎 jue
𣬏 juan
𣬐 shi
𣬕 xie
𣬘 rui
𣬙 jing
𣬚 po
𣬛 san shan
𣬠 ji
𣬩 fen
𣬪 bei
𣬫 jie ga
𣬬 sa
𣬮 pi
𣬴 di
𣬵 mao
𣬶 ba
𣬷 ba
𣬸 tiao
𣬹 ling
𣬺 sheng
𣬻 zhen
𣬼 pi
𣬽 wu
𣬿 ze
𣭀 bao
𣭇 lv
𣭖 hao
𣭗 dou
𣭘 fu
𣭙 ni
𣭝 ge
𣭠 ru
𣭡 xian
𣭤 bi
𣭮 mao
𣭲 rong
𣭳 qiu qu
𣭷 bo
𣭹 hao
𣭺 nao
𣭻 yan
𣮃 pao
𣮄 sui
𣮆 tuo
𣮈 qu
𣮉 li
𣮊 de
𣮌 jie
𣮍 jie
𣮎 gun
𣮏 jian
𣮐 bi
𣮠 san
𣮡 bang
𣮢 chun
𣮦 nai
𣮧 bang
𣮪 rong
𣮫 jia
𣮬 sou
𣮰 de
𣮾 xian
𣮿 zhan
𣯀 mao
𣯃 zi
𣯅 ji
𣯆 qi
𣯋 ru
𣯌 suo
𣯍 rong
𣯎 wu
𣯏 rong
𣯐 rong
𣯚 ta
𣯜 sou
𣯤 li
𣯧 cui sui
𣯨 zong
𣯩 men
𣯪 xi
𣯬 mang
𣯭 nie
𣯯 sui
𣯱 pei
𣯵 di
𣯸 qu
𣯹 qiao
𣯻 fen
𣯼 su
𣰃 xu
𣰇 rong
𣰈 ji
𣰋 qu
𣰌 lie he
𣰕 sao
𣰘 kun
𣰚 cui
𣰛 ye
𣰜 bing
𣰞 jie
𣰠 qu
𣰡 qu
𣰥 meng
𣰦 ran gan
𣰨 bin
𣰩 chao
𣰬 du
𣰶 rang nang
𣰷 xian
𣰺 tao
𣰻 qu
𣰼 nie
𣰿 shu
𣱀 lu
𣱂 kun
𣱈 min
𣱉 min
𣱍 dan
𣱐 yin zhi
𣱓 xiao hao
𣱗 ji
𣱜 yin
𣱦 fen
𣱧 zhong
𣱫 gu
𣱱 cha
𣱳 liu
𣱶 bu
𣱺 pa
𣱻 si
𣱼 dao
𣱽 zhen
𣲀 shan
𣲂 chuai
𣲄 jiu
𣲊 ke
𣲋 chi
𣲑 hu chi he
𣲒 li le
𣲓 sha
𣲖 pai liu gu
𣲗 wei
𣲘 wu
𣲜 ying
𣲡 sha ji jie
𣲢 di
𣲥 dan
𣲱 tu
𣲲 he
𣲳 po
𣲵 zhi
𣲶 niu
𣲷 ni
𣲽 rong
𣲾 guai
𣳀 zhi
𣳃 ji
𣳜 fan
𣳟 jie
𣳠 hai mu
𣳤 zhan
𣳦 xi nao
𣳩 zi
𣳬 xi
𣳭 piao
𣳰 ben
𣳲 jian
𣴓 jian
𣴖 za
𣴞 ben
𣴟 mao huan
𣴢 zao
𣴣 zhuang
𣴥 kuang
𣴨 bi
𣴪 pai pi
𣴼 mao
𣴽 tan
𣵞 tun
𣵟 luo
𣵢 tan
𣵱 an
𣵷 han gan
𣵸 zhu
𣵺 duo tuo
𣵻 duo tuo
𣵼 gan
𣶆 qiong
𣶈 wang mang
𣶊 mo
𣶋 zhe
𣶌 wen
𣶍 zhuang
𣶏 jie die
𣶐 pao
𣶘 su
𣶝 ju
𣶠 qi
𣶡 can
𣶣 tuan
𣶤 sha
𣶦 tuo
𣶩 hua
𣶫 yi
𣷠 min
𣷡 zhong
𣷥 shuo
𣷩 yi
𣷪 wang
𣷫 ao
𣷶 su
𣷾 gui
𣷿 tuo
𣸀 hui
𣸃 xu
𣸄 zan
𣸆 zi
𣸇 bian
𣸉 da
𣸊 yin
𣸋 quan
𣸎 huai
𣸏 na
𣸐 za
𣸒 ti
𣸘 yi
𣸙 tan
𣸚 she
𣸛 shuo
𣸝 xing
𣸠 you
𣸣 fen
𣹇 ke
𣹋 fu
𣹒 min
𣹚 pi
𣹜 ji
𣹝 qiao xiao
𣹞 zhong
𣹟 gan
𣹠 yuan
𣹡 chi
𣹥 qian
𣹧 zuo zha
𣹩 xie
𣹪 mao
𣹬 hu
𣹮 pi
𣹯 xun
𣹱 xia
𣹲 ti
𣹵 na
𣹶 chua
𣺀 wu
𣺬 huang
𣺭 xue
𣺮 tao
𣺰 qiao
𣺳 jiao
𣺼 dang
𣺽 bai
𣻍 dang xiang
𣻎 kou
𣻐 ju
𣻑 sha shai
𣻒 jing
𣻕 mo
𣻖 nou
𣻘 shuo
𣻚 shu
𣻛 zhuang
𣻜 fu
𣻟 zang
𣻠 xie
𣻡 lang
𣻢 tong
𣻩 zhe
𣻬 can
𣻮 yue
𣻱 zhou
𣼚 tan
𣼞 yan
𣼟 lu
𣼠 yan
𣼦 ze
𣼧 shuai
𣽅 guo
𣽆 zhu
𣽈 ru ruan
𣽉 ru
𣽌 kan
𣽍 ji
𣽎 gao ze hao
𣽒 xie
𣽕 ou
𣽖 jian
𣽚 zhi
𣽛 zha
𣽝 hong
𣽟 kuan
𣽡 bo
𣽤 se
𣽥 an
𣽦 jian
𣽨 teng
𣽫 song
𣽭 meng
𣽮 yin
𣽯 tan
𣽰 guo
𣽳 ruan
𣽴 wei
𣽷 si
𣾤 qi
𣾦 zhang
𣿅 dong
𣿆 fu
𣿇 shen
𣿈 su
𣿊 lian
𣿌 he
𣿎 zhen
𣿐 ze
𣿒 cui
𣿓 cui
𣿝 feng
𣿞 li
𣿟 kou
𣿣 xiao
𣿤 you
𤀃 hao
𤀉 han
𤀊 ken
𤀝 yu
𤀣 huan
𤀤 suo shan shuai
𤀦 la
𤀨 dou
𤀩 jian
𤀪 po
𤀫 bian
𤀰 xue
𤀲 bian
𤀷 wei
𤁡 dan
𤁢 jie
𤁥 nian
𤁦 xian
𤁧 se
𤁪 hua
𤁫 chua
𤁮 ou
𤁯 lie
𤁰 di
𤁱 cai
𤁳 zha
𤁵 lv
𤁹 huo
𤁼 li
𤁽 ying
𤁿 wei
𤂀 bi
𤂁 guo
𤂃 pi
𤂆 biao
𤂠 yan
𤂤 zhuan
𤂲 hong
𤂶 lin
𤂷 e
𤂹 yin
𤂺 lan
𤂼 yao
𤂿 xuan
𤃀 li
𤃨 lan
𤃩 ling
𤃪 xi
𤃫 hong
𤃭 jiao
𤃮 zhuo
𤃲 zhi
𤃵 bo
𤃶 teng
𤃷 an
𤃺 xun
𤃻 lei
𤃼 zang
𤃽 hui
𤄎 xi
𤄏 hong
𤄑 fan
𤄒 jian
𤄓 cong
𤄔 za
𤄖 ca za
𤄘 you
𤄛 dui
𤄜 pan
𤄥 ta
𤄧 pan
𤄫 fan
𤄬 xi
𤄶 yao shuo
𤄷 luo
𤄺 bian
𤄼 jin
𤄽 li
𤅊 yan
𤅋 dou
𤅎 man
𤅐 gong
𤅑 rang
𤅒 can
𤅣 men
𤅱 gu
𤅲 shuan
𤅸 yan
𤅹 bi
𤆀 biao
𤆁 cheng
𤆂 kui
𤆄 huo zai
𤆍 chi
𤆏 wo
𤆑 cou
𤆒 zhi
𤆙 shui
𤆜 gua
𤆝 pu
𤆞 xu
𤆟 si
𤆡 wu
𤆮 fu
𤆰 shi
𤆳 hui
𤆴 huang
𤆵 pa
𤆼 zhu
𤆾 yi
𤇃 li
𤇄 shan
𤇜 min
𤇞 ge
𤇠 hu
𤇯 en ao
𤇰 fa
𤇳 xu xue
𤇴 yi xi
𤇾 ying
𤈔 chi
𤈙 yi
𤈥 di
𤈦 hui mei
𤈧 he
𤈩 zha
𤈶 yun
𤈷 xian
𤉌 xian
𤉍 lao
𤉎 shao
𤉏 shi
𤉐 zhuo
𤉤 bie
𤉥 jiu
𤉦 wo
𤉧 jiao
𤉨 fu
𤉪 xiang
𤉫 kai
𤊲 nao
𤊴 huo
𤊵 ji
𤊶 la
𤊻 fou
𤊼 shan
𤊽 liao
𤊾 mie
𤊿 che
𤋂 mo
𤋏 lou
𤋨 duo
𤋫 nao
𤋭 ji
𤋰 zhu
𤌂 su
𤌃 duo
𤌇 jiong
𤌊 zai
𤌋 hui
𤌌 ying
𤌍 hu
𤌎 lin
𤌏 weng
𤌐 han
𤌔 nan
𤌷 xi
𤌹 gan
𤌾 he
𤌿 ji
𤍀 xiang
𤍁 sha
𤍐 tui
𤍒 zhao
𤍓 shu
𤍕 you
𤍖 jian
𤍜 zao
𤍠 re
𤍤 zhang
𤍽 ruo
𤎄 yan
𤎋 cui
𤎗 ji
𤎘 shang
𤎣 e
𤎤 lao
𤎥 tan chan
𤎧 zhu
𤎭 lin yin
𤎯 zeng
𤎱 juan
𤎲 hu
𤏗 shen
𤏘 huo
𤏜 kui
𤏱 chu
𤏲 zhou
𤏶 ao
𤏸 zhuo
𤏽 xing
𤏿 mie
𤐀 hu
𤐔 tan
𤐙 bi
𤐣 ding
𤐩 kai
𤐫 biao
𤐰 huo
𤐱 lie
𤐲 cuan
𤑃 xian
𤑄 re
𤑓 yue
𤑕 xun
𤑗 liao zhao
𤑣 sha
𤑦 shi
𤑪 xie
𤑳 xiao
𤑷 ye
𤑸 lan
𤑹 yi
𤑿 lian
𤒔 bo
𤒕 cao
𤒝 yao
𤒦 lian yan
𤒻 ta
𤓑 ji
𤓔 xi
𤓕 zhi
𤓚 xi
𤓝 yue
𤓤 xian
𤓦 zhuo
𤓯 zhang ju
𤓵 zu
𤓷 na
𤓾 dao
𤓿 lie
𤔀 na
𤔉 pao
𤔋 ju
𤔔 luan
𤔖 luo
𤔙 shua
𤔚 shang
𤔝 luo
𤔟 fen
𤔣 bao
𤔨 li
𤔫 xiong
𤔶 dang
𤕀 cheng
𤕄 zhang
𤕇 sou
𤕊 shen
𤕒 ge
𤕘 yu wu
𤕚 hui
𤕛 che
𤕝 jiao bo
𤕞 zhu
𤕟 shu
𤕢 xiao
𤕦 ning
𤕭 jiang
𤕯 jiang zhuang
𤕷 diao
𤕽 qiang
𤕾 qiu fu
𤖀 feng
𤖆 zhan
𤖇 ke
𤖒 die
𤖓 ze
𤖖 guang
𤖗 se
𤖘 fen
𤖛 jiang
𤖝 yan
𤖞 zhi
𤖢 li
𤖦 ling
𤖪 yi
𤖬 qu
𤖭 pan
𤖮 gou
𤖰 jia
𤖱 he
𤖳 peng
𤖵 ju
𤖷 che
𤖺 lie
𤖻 shi
𤖼 po
𤖽 xiang
𤖿 pi
𤗀 luo
𤗁 cu
𤗃 yu
𤗇 kong
𤗈 xie
𤗍 wan
𤗎 yan
𤗏 pei
𤗓 cheng
𤗘 ti
𤗙 che tuo
𤗚 bi
𤗛 lian
𤗜 jia
𤗞 ting
𤗢 ti
𤗨 die
𤗪 shu
𤗫 li
𤗬 lv
𤗭 xia
𤗯 cui
𤗳 bo
𤗴 tui
𤗵 pu
𤗷 lin
𤗸 fen
𤗺 bo
𤗻 chan
𤗾 dang
𤗿 tai
𤘀 dao
𤘃 li
𤘅 ya
𤘆 ya
𤘇 zhan
𤘊 yi
𤘌 qi
𤘔 hu
𤘖 ting
𤘘 kou
𤘛 chun
𤘜 you
𤘝 fen
𤘟 nuo
𤘠 tian
𤘡 jin
𤘢 pi
𤘣 chen
𤘤 pi
𤘦 jie
𤘧 gui
𤘲 zhuang
𤘵 hu
𤘶 chou
𤘷 shu
𤘸 tao
𤘹 pi
𤘺 rong
𤘻 rong
𤘽 hou
𤘾 peng
𤙅 bai
𤙇 xia
𤙋 qin
𤙌 ni
𤙎 tao
𤙏 qu
𤙒 xie
𤙔 zhao
𤙕 hua
𤙖 xin
𤙘 shou
𤙛 tu
𤙝 liang
𤙞 bi
𤙟 chu
𤙡 xing
𤙣 xin
𤙤 fu
𤙩 jie
𤙭 fu
𤙰 te
𤙱 she
𤙴 chao
𤙵 chui
𤙼 ran
𤙽 hou
𤙾 beng
𤚀 cai
𤚅 mu
𤚉 xu
𤚊 die
𤚍 chan
𤚎 yu
𤚏 zhong
𤚓 li
𤚔 shou
𤚚 du
𤚜 mao
𤚝 huang
𤚟 tao
𤚡 du
𤚢 ti
𤚣 sheng
𤚤 mei
𤚨 zhen
𤚩 qin
𤚪 pi
𤚫 tang
𤚬 cang
𤚭 yao
𤚯 xiu
𤚰 bang
𤚱 gu
𤚵 bu
𤚼 gou
𤚽 bo
𤛁 wen
𤛄 ji
𤛊 la
𤛍 cui
𤛎 min
𤛏 cu
𤛐 ou
𤛑 yong
𤛖 mao
𤛗 ke
𤛘 mang
𤛙 ding
𤛚 huan
𤛛 duo
𤛜 jiang
𤛝 su
𤛢 ceng
𤛣 ta
𤛥 huang
𤛦 jue
𤛧 xun
𤛪 xiong
𤛬 mi
𤛭 qun
𤛮 lao
𤛱 zhi
𤛲 wei
𤛷 se
𤛻 zang
𤜁 an
𤜂 wei gui
𤜄 huai
𤜇 zhan
𤜉 ying
𤜊 ge
𤜋 hui
𤜍 quan
𤜓 lie
𤜔 ju
𤜕 ba
𤜖 lei
𤜘 man
𤜙 ling
𤜜 li
𤜝 ji
𤜡 hui
𤜢 xin
𤜣 shi she
𤜤 zhe
𤜧 bo
𤜫 cha
𤜯 cha
𤜰 jing
𤜱 ba
𤜲 bei pei
𤜵 yan
𤜷 hu
𤜹 yu
𤜻 bi pi
𤜼 chuan
𤜾 ji
𤝂 mu
𤝄 mao
𤝅 zhong
𤝇 ye
𤝈 dou
𤝉 ye
𤝍 ri
𤝎 yin
𤝐 hao
𤝒 na
𤝓 tie
𤝔 fu chai
𤝕 mu
𤝖 zai
𤝘 hu
𤝚 chen
𤝛 tuo
𤝞 chu
𤝟 fu fei
𤝧 bao
𤝬 di
𤝭 cai
𤝮 lu
𤝯 po
𤝰 da
𤝱 ye
𤝳 yi
𤝷 xiang
𤝸 bi
𤝹 zhu
𤝻 yi
𤝽 lv
𤝿 kuang
𤞂 zhi
𤞇 wa kuang
𤞈 di
𤞉 shu
𤞊 lie
𤞋 zao
𤞌 zhi
𤞍 nao
𤞗 chai
𤞚 xiao
𤞛 zang
𤞞 yu
𤞟 dou
𤞠 cha
𤞡 xie
𤞢 yang
𤞤 xian
𤞥 bao
𤞮 zhai
𤞰 qiu
𤞲 hu
𤞳 zai
𤞴 jue
𤞶 han
𤞿 an
𤟀 zao
𤟃 sha
𤟅 xian
𤟆 chi
𤟇 yan
𤟉 an
𤟍 zhe
𤟎 jue
𤟑 li
𤟓 le
𤟖 cai
𤟘 lu
𤟚 jia
𤟝 xia
𤟞 xiao
𤟟 yan
𤟠 xu
𤟢 dun
𤟣 ying
𤟤 hui xun
𤟥 ti
𤟦 nou
𤟧 xi
𤟪 tu
𤟷 wai
𤟸 chen
𤟼 hong
𤟾 ti
𤟿 xuan
𤠀 za
𤠇 ge
𤠋 lou
𤠌 chai
𤠍 pan
𤠎 ji
𤠐 ta
𤠓 xi
𤠖 xiao
𤠘 sao
𤠙 jia
𤠚 su
𤠛 huang
𤠝 cuo
𤠟 ta
𤠠 shuai
𤠪 fu
𤠫 li
𤠭 she
𤠯 tang
𤠶 dian
𤠺 bi
𤠼 gou
𤠽 cu
𤠿 qian
𤡂 lei
𤡃 su
𤡆 zong
𤡇 hao
𤡏 chi
𤡐 cao
𤡓 wo
𤡔 xiao
𤡕 lie wen
𤡖 yan
𤡝 bi
𤡟 huan
𤡡 xi
𤡢 chi
𤡣 xu
𤡤 nao na ru
𤡥 yan xian
𤡧 xie
𤡨 zha
𤡪 sui wei
𤡬 xi
𤡭 beng peng
𤡮 ran
𤡯 shuo xi que
𤡰 ban
𤡱 gui
𤡲 kai
𤡳 chen
𤡶 xu
𤡾 e
𤡿 li
𤢀 xi
𤢁 huan
𤢂 su
𤢄 chang
𤢊 lu
𤢋 yan
𤢎 dang
𤢏 dan
𤢐 yang
𤢒 zhai
𤢓 ju qu
𤢕 duo
𤢖 sao shan
𤢗 lai
𤢘 su
𤢟 ze
𤢣 bi
𤢦 yin
𤢨 hao
𤢪 lie
𤢭 hao
𤢮 yang
𤢴 shuo li
𤢵 lai ai
𤢶 qiong
𤢹 lei
𤢺 xie
𤢼 shi
𤣃 lu
𤣅 que
𤣆 lian
𤣌 xiao
𤣎 ying
𤣑 xie
𤣘 ling
𤣙 you
𤣞 dang
𤣟 lan
𤣠 xiao
𤣨 yi
𤣬 wu
𤣮 yi
𤣯 tuo
𤣰 bu
𤣲 xin
𤣵 si
𤣶 jin
𤣸 ba
𤣹 fa
𤣻 mo
𤣼 ruo
𤤊 da
𤤋 ji
𤤐 su
𤤑 qiong
𤤒 ba
𤤦 tian
𤤧 you
𤤩 tuo
𤤫 wai
𤤬 you
𤤮 dong
𤤱 xi
𤤲 kong
𤤶 qiong
𤤷 dui
𤤸 duo
𤤺 yi
𤥒 xi
𤥓 qin
𤥔 su
𤥗 liu
𤥙 wan
𤥭 che
𤥮 zhu
𤥰 mao
𤥷 quan
𤥽 yu
𤥿 yi
𤦀 mi
𤦃 lai
𤦄 zhi
𤦤 ni
𤦦 ban
𤦪 dong
𤦮 zhi
𤧕 yi
𤧘 ling
𤧙 yu
𤧚 cong
𤧛 di
𤧜 zhi
𤧠 ruan
𤧣 jian
𤧩 wan
𤧫 jin dui
𤧭 pang
𤨍 lu
𤨎 qu
𤨐 xi tao
𤨑 da
𤨖 hu
𤨗 luo
𤨙 le
𤨶 gong
𤨻 ling
𤩂 lao
𤩄 zhuan
𤩨 zao
𤩩 hao
𤩪 xiang
𤩭 hao
𤩮 li
𤩱 dian tian
𤩲 ge
𤩽 huan
𤪄 e
𤪆 xia
𤪋 jian
𤪌 qi
𤪍 xia
𤪎 you
𤪡 zheng
𤪪 zhuan chun
𤪮 chan
𤫉 xie
𤫕 nao
𤫝 ji
𤫞 tian
𤫣 yan
𤫧 hao
𤫨 xin
𤫫 ban
𤫬 beng
𤫱 gou
𤫲 ling
𤫵 kuo guo
𤫶 qia
𤫷 jiao
𤫹 en
𤫺 yao
𤫻 du
𤬁 huo guo luo
𤬂 du
𤬃 pei
𤬌 yuan
𤬏 lou
𤬐 xing
𤬓 lian
𤬔 yao
𤬕 xi
𤬖 yao
𤬘 xi
𤬛 lu
𤬝 yan
𤬠 quan
𤬥 rang
𤬦 wa
𤬧 zu
𤬨 fan
𤬩 yi
𤬪 du kan
𤬫 sui
𤬭 pi
𤬯 han qian
𤬱 xu
𤬳 gong
𤬵 di
𤬷 na
𤬾 duo tuo
𤬿 wa
𤭂 nie
𤭈 diao
𤭉 huang
𤭌 ti
𤭍 fan
𤭑 wu
𤭒 ang
𤭔 ping
𤭙 han gan
𤭛 gang
𤭜 li
𤭞 dun
𤭟 fu
𤭠 na
𤭢 cei sui
𤭧 jie
𤭩 qing
𤭫 ying
𤭬 xiang
𤭱 hu
𤭴 su
𤭻 ge
𤭼 e
𤭽 xu
𤮆 xi
𤮊 kang
𤮋 guo
𤮌 jie
𤮍 chuan
𤮎 lei
𤮏 heng
𤮐 zun
𤮕 pie
𤮘 deng
𤮙 xi
𤮚 lei
𤮜 shan
𤮧 lu
𤮩 dui
𤮪 jun
𤮭 chan
𤮯 xie
𤮰 wa
𤮱 zhe
𤮳 zhuan guan
𤮷 liu
𤮸 lei
𤮼 dai
𤮽 gan
𤯄 shi
𤯇 yan
𤯌 gan
𤯐 yan
𤯖 sui
𤯚 zhong
𤯜 shi
𤯡 sheng
𤯥 chan
𤯷 huang
𤯸 yin
𤯻 meng
𤰂 rang
𤰅 xiang
𤰈 bei fu
𤰌 chuan
𤰑 pu
𤰙 ke ge
𤰚 la
𤰝 quan
𤰟 hang
𤰠 chi
𤰡 mang
𤰦 zha
𤰪 fen
𤰬 chao
𤰳 jing
𤱃 lie
𤱅 na
𤱆 na
𤱇 tong
𤱋 ran
𤱌 zu
𤱍 pi po
𤱎 you
𤱐 shu
𤱛 lie
𤱜 shou
𤱝 tuan
𤱟 gao
𤱠 shao
𤱡 tuo
𤱣 nan
𤱧 tuo
𤱨 gong
𤱩 diao
𤱴 meng
𤱵 bang
𤱷 xie
𤱸 si
𤱹 ting
𤱺 gui
𤱽 fu
𤱾 gui
𤲉 gui
𤲑 zhu
𤲓 lai
𤲕 lun
𤲖 tian
𤲗 ran
𤲚 dong
𤲨 juan
𤲩 yan
𤲬 ruan
𤲭 dan
𤲰 mao
𤲶 luan niao
𤲸 xu zi
𤲺 xi
𤳂 ma
𤳃 qi
𤳅 cha
𤳈 shang
𤳉 han
𤳊 ping
𤳎 ji
𤳓 li
𤳕 yu
𤳖 ban fan
𤳘 teng
𤳝 chou
𤳠 chou
𤳤 qi
𤳥 xi
𤳦 bei
𤳪 ye
𤳭 guang
𤳯 zhu
𤳳 lei hui
𤳴 lei
𤳵 cha
𤴀 guang qiao
𤴍 die
𤴓 ya
𤴘 nie
𤴙 shu xu
𤴛 zhi
𤴟 zhi
𤴢 zhi
𤴣 pi
𤴥 jiu
𤴦 jiu
𤴧 yi
𤴨 you
𤴪 jiu
𤴯 huan
𤴱 du
𤴻 tao
𤴼 qie ci
𤴽 qin
𤴾 xin
𤴿 chan
𤵀 ji
𤵂 qin
𤵊 du
𤵋 zhi
𤵎 ou
𤵐 wu
𤵒 wen
𤵘 bi
𤵛 bei
𤵝 mu
𤵞 jin
𤵟 tao
𤵠 liao
𤵥 cao zhou
𤵦 zha
𤵬 chi
𤵭 ya
𤵮 kui
𤵯 yin
𤵸 long pang
𤵹 qia
𤵻 hang
𤵼 shang
𤵽 hai
𤵾 cha
𤶀 jiao
𤶁 lao
𤶈 xi
𤶋 bo
𤶓 zhi
𤶕 tun
𤶖 fu
𤶘 hu
𤶚 nie
𤶛 yi
𤶜 zhuang
𤶠 cha
𤶤 suan
𤶧 yun
𤶮 du
𤶰 xi
𤶱 chuan
𤶲 xing
𤶳 jiao
𤶴 shen
𤷀 wang
𤷁 bei
𤷂 fei
𤷃 jian
𤷄 quan
𤷅 yi ya
𤷆 dong
𤷇 xu
𤷈 na nie
𤷉 ji
𤷌 zhen
𤷍 qi
𤷎 dui
𤷏 yin
𤷑 jiu
𤷒 pi bi bei
𤷓 xin
𤷔 lun
𤷕 cai
𤷖 ling
𤷗 bie
𤷘 dao
𤷙 de
𤷟 la
𤷡 xi nve
𤷢 ju
𤷤 xiao
𤷦 jing
𤷹 wai
𤷻 nao
𤷼 xiang
𤷽 que
𤷾 qie
𤷿 tu
𤸀 xu
𤸁 hui
𤸅 min
𤸆 wei
𤸈 you
𤸉 tui
𤸊 dai
𤸎 ke hai
𤸏 na nie
𤸑 fu
𤸒 yu
𤸓 zhi
𤸕 han
𤸖 ai
𤸗 fu
𤸡 yang
𤸤 shi
𤸦 chan
𤸪 chi
𤸬 shuai
𤸮 su
𤸯 sang
𤸱 e ke kai ya
𤸲 zheng
𤸳 ai
𤸴 suo
𤸵 bu
𤸷 qun
𤸸 yi
𤸹 yan
𤸻 na
𤸼 wu
𤹇 li
𤹈 li
𤹊 xi
𤹋 jue
𤹌 shi
𤹎 ya
𤹛 chen
𤹜 ying
𤹝 bi
𤹞 che
𤹡 zha
𤹢 tuo
𤹣 hu
𤹤 teng
𤹥 ying
𤹦 bi
𤹧 ning
𤹨 lian
𤹩 xin
𤹪 yu
𤹲 bei
𤹴 mo
𤹵 dui
𤹷 dao
𤹸 qi
𤺀 shuai
𤺃 xiao jiao yao
𤺄 zhong tong
𤺅 zhui
𤺇 bian
𤺉 wei
𤺊 xi si
𤺌 deng
𤺎 xie
𤺏 pan
𤺐 nie
𤺓 bie
𤺔 she
𤺕 fei
𤺖 min
𤺗 qi ji
𤺪 shan
𤺫 suo
𤺷 ji
𤺺 dan tan
𤺻 juan
𤺼 lu
𤺾 ao
𤻂 yi
𤻃 shu
𤻄 sui
𤻅 wei
𤻆 wan
𤻇 chu
𤻌 wo
𤻖 bi
𤻘 yin
𤻙 huo
𤻜 kai e
𤻝 ning
𤻢 ai
𤻤 li
𤻦 zhai
𤻱 lu
𤻶 bian
𤻷 pan
𤻿 gui
𤼀 su
𤼁 meng
𤼂 xian
𤼃 long
𤼅 qi
𤼋 chan
𤼌 yi
𤼍 hang
𤼏 lian
𤼐 guan huan
𤼒 wei hua
𤼗 jue
𤼘 lei
𤼙 luan
𤼚 li
𤼜 pi
𤼢 huan
𤼮 gui
𤼳 ju
𤼶 deng
𤼺 fei
𤽁 zhi
𤽃 mei
𤽅 huan
𤽉 pa
𤽊 bi
𤽌 po
𤽓 er
𤽕 huan
𤽣 chang
𤽥 luo
𤽦 fou
𤽯 chou
𤽱 zu
𤽲 nan
𤽳 xiao
𤽹 bai
𤽺 lu
𤽼 luo
𤽿 nian
𤾀 ze
𤾄 zhu
𤾅 hu
𤾈 hui
𤾉 tang
𤾊 chou
𤾑 huang
𤾒 dou
𤾛 miao
𤾝 bo
𤾠 di
𤾢 deng
𤾣 pu
𤾥 song
𤾦 chou
𤾫 yao
𤾬 meng
𤾭 long
𤾲 lian
𤾵 bie
𤾺 lv
𤾿 se
𤿀 zuo
𤿄 cun
𤿅 ling
𤿆 zheng
𤿇 pi
𤿈 bao
𤿋 que
𤿎 pi
𤿏 nan
𤿐 pi
𤿑 bo
𤿒 bei
𤿓 fa
𤿕 min
𤿖 mo
𤿗 wa
𤿘 zhao
𤿙 zhi pi
𤿚 cu
𤿟 xun
𤿠 ji
𤿡 gui qi
𤿣 cheng
𤿧 han
𤿨 xiao
𤿩 que
𤿫 chuo
𤿭 fu
𤿳 qin
𤿴 lu
𤿵 que
𤿶 dian
𤿷 qian
𤿼 chang
𤿽 ta
𤿾 bei
𥀁 du
𥀂 beng bang
𥀃 hou
𥀈 zha
𥀉 zha
𥀎 que
𥀏 ma
𥀐 han
𥀓 liu
𥀔 lu
𥀖 zi
𥀘 pi
𥀙 zhou
𥀛 zao
𥀝 niu
𥀠 hui
𥀣 xue qiao
𥀥 la
𥀫 nou ran
𥀬 yan ye
𥀭 ran
𥀮 nao
𥀰 la
𥀱 guang
𥀲 du
𥀵 lu
𥀹 jian
𥀺 xie
𥀻 qi
𥀾 xiang
𥁁 guo
𥁂 jie
𥁃 mang
𥁆 xia
𥁇 kui
𥁎 yong
𥁐 hai
𥁑 mi
𥁒 yao
𥁕 wen
𥁟 li
𥁠 juan quan
𥁡 wu
𥁢 qiao
𥁮 diao
𥁯 chu chuo
𥁲 suo
𥁵 chong
𥁸 quan
𥁹 she
𥂁 yan
𥂂 meng
𥂃 ju
𥂋 tu
𥂒 nong
𥂓 mo
𥂙 fen
𥂢 ao
𥂣 guo
𥂤 hu
𥂥 can
𥂦 dun
𥂧 hai
𥂨 jiao
𥂰 gu
𥂵 jin
𥂸 yang
𥃀 cha
𥃌 hui
𥃔 qu
𥃕 ke
𥃟 qing
𥃠 yi
𥃣 kai
𥃤 jiao
𥃧 chou jiao yao
𥃨 bu
𥃩 gen yan
𥃪 jiao
𥃫 zhi
𥃮 wen
𥃰 bin
𥃴 xiong
𥃵 fan
𥃸 yi
𥃹 chuan
𥃺 yao
𥃽 yang
𥃾 du
𥃿 yan
𥄁 meng
𥄇 chi hun
𥄈 mu
𥄉 jiao
𥄋 nv
𥄍 guo
𥄎 xue
𥄑 fu
𥄒 xue
𥄓 fu
𥄔 pei po
𥄕 mo
𥄖 xi
𥄗 wo nai
𥄘 shan
𥄛 xi
𥄜 qi
𥄝 mian
𥄦 dan
𥄨 chou
𥄱 fei
𥄲 mie
𥄴 xue jue
𥄵 xu yu
𥄶 si
𥄷 ju
𥄸 mao
𥄹 bao
𥄻 yi
𥄼 gua
𥄽 ni
𥄿 yi di
𥅁 zuo
𥅄 nu
𥅑 dian
𥅒 fan
𥅓 yi
𥅔 shi
𥅗 cu
𥅘 zhen mi
𥅞 shi
𥅟 jiao
𥅠 hou
𥅡 er
𥅦 lei
𥅧 xue
𥅨 geng
𥅪 shou
𥅬 juan
𥅴 jie
𥅵 wei
𥅷 shou
𥅸 jing
𥅺 xu
𥅻 chong
𥆅 jiang
𥆆 mou
𥆉 yu
𥆌 jue
𥆑 ting
𥆔 xiao
𥆖 dou
𥆘 guo
𥆙 mang
𥆚 wang
𥆛 xu
𥆜 wang
𥆝 suo
𥆞 juan
𥆟 yue
𥆡 han
𥆣 shen
𥆥 xie
𥆦 liu
𥆧 run
𥆯 bi
𥆲 nao
𥆶 wan
𥆷 jiu
𥆸 que
𥇄 ni
𥇆 mi
𥇇 suo
𥇉 qiang
𥇌 han qia
𥇍 zhuo
𥇎 mi
𥇏 xu
𥇑 lang
𥇒 jie
𥇓 ding
𥇔 chang zhang
𥇕 zhi
𥇖 fei
𥇗 jia
𥇘 jun
𥇙 huo
𥇚 qi
𥇛 ju xi
𥇜 zhun guo
𥇞 dian
𥇟 jiao
𥇠 ya
𥇢 zhan
𥇭 zhi
𥇯 mai
𥇰 hu
𥇱 xie
𥇲 shi
𥇳 gui
𥇿 xu
𥈂 ji
𥈄 chuang
𥈆 mao
𥈇 ruan
𥈈 xu
𥈉 huan
𥈊 sha
𥈋 ju
𥈏 kuang
𥈑 hou
𥈒 guan
𥈓 gua
𥈕 mi
𥈖 die
𥈗 bi
𥈘 liang
𥈙 la
𥈚 shan
𥈛 lu
𥈜 xi
𥈟 sou
𥈬 ou
𥈮 leng
𥈷 ku
𥈸 gui
𥈻 xi
𥈼 pan
𥈽 se
𥈾 jue
𥈿 hong
𥉀 guan
𥉁 ju
𥉃 nai
𥉄 hua
𥉅 ge
𥉆 li
𥉇 gou
𥉈 ti
𥉊 ma
𥉋 teng
𥉌 da
𥉐 qi
𥉑 yu he
𥉒 jiao
𥉓 mie
𥉔 geng
𥉕 meng
𥉖 wei
𥉘 ti
𥉙 qi
𥉜 chen
𥉝 dou
𥉟 pan
𥉰 han qia
𥉴 mi
𥉵 ma
𥉶 lu
𥉷 qi
𥉸 keng
𥉺 die
𥉻 qi
𥉼 jiao
𥉽 kang
𥉾 qiao
𥉿 mi
𥊀 shan san
𥊇 jian
𥊈 li
𥊉 ke
𥊊 xu
𥊑 man
𥊒 feng
𥊓 chan
𥊔 hui
𥊧 kou
𥊪 wei
𥊫 guan
𥊬 ji
𥊭 zun
𥊮 huo
𥊯 xie
𥊴 sui
𥊶 ruan
𥊸 te
𥊼 zheng
𥊽 kun
𥊾 xiang
𥊿 mian
𥋁 xi
𥋌 sa
𥋙 e
𥋚 mie
𥋛 zhu
𥋜 zou
𥋝 meng
𥋟 xi
𥋡 tang
𥋣 jia
𥋤 chang
𥋥 ji
𥋮 zhuo
𥋿 he
𥌀 cha
𥌁 qi
𥌂 mian
𥌄 ku
𥌅 ye
𥌆 zhou
𥌈 jian
𥌊 pan
𥌍 hui
𥌏 ming
𥌐 liu
𥌘 shui
𥌚 mai ya shu
𥌛 li
𥌞 shuo
𥌟 yi
𥌤 li
𥌨 xie mie
𥌩 te
𥌪 xiu
𥌭 xuan
𥌮 li
𥌯 meng
𥌰 wei
𥌱 meng
𥌺 yao
𥌻 lan
𥌼 ling
𥌽 ying
𥌾 ying
𥌿 li
𥍀 jian
𥍁 gui
𥍅 guan
𥍆 xie
𥍉 she
𥍋 zui xie hui
𥍓 kan yan
𥍔 lei
𥍚 bian
𥍝 shu
𥍞 nv
𥍟 xu yi
𥍣 hao
𥍨 gui
𥍪 zhai
𥍫 lang
𥍬 cuan
𥍭 zhi
𥍮 feng
𥍯 qin
𥍱 ze
𥍲 na
𥍳 niu
𥍴 yi
𥍷 cong
𥍸 shi
𥍹 jian
𥍺 zong
𥍻 yan
𥍼 ying
𥎀 ruan
𥎂 rong
𥎃 xi
𥎅 guan
𥎆 kai
𥎈 wu
𥎊 qin
𥎋 cong
𥎍 ze
𥎎 xie
𥎐 yu
𥎑 zan
𥎒 chuang
𥎓 li
𥎔 li
𥎕 xu
𥎖 mi
𥎗 xu
𥎘 ruan
𥎛 gui
𥎜 rong
𥎟 mao
𥎡 qin
𥎢 cuan
𥎣 cuan
𥎤 cuan
𥎮 wu
𥎰 fa
𥎱 ba
𥎸 qia
𥎹 zhi
𥎺 tiao
𥏄 zhi
𥏅 zhi
𥏇 huan
𥏈 chou
𥏊 zhi
𥏎 ying
𥏒 wu
𥏓 bei
𥏕 hong
𥏖 shen
𥏘 jue
𥏙 kui
𥏜 yi
𥏝 ya
𥏠 bi
𥏤 kua
𥏥 qian
𥏨 zhao
𥏪 kai
𥏫 shang
𥏮 an
𥏯 zhe
𥏰 zhi
𥏷 zhi
𥏹 jiao
𥐀 si
𥐁 pu
𥐂 ou
𥐊 zhuo
𥐑 ying
𥐓 huan
𥐕 ya
𥐘 shi
𥐙 pa ba
𥐚 pu
𥐞 mang
𥐟 chai
𥐩 yun
𥐬 gu
𥐹 dan
𥐻 nao
𥐽 zhe
𥐿 hu
𥑅 keng
𥑇 die
𥑈 ting
𥑋 guai
𥑎 qiong
𥑏 shi
𥑐 jia
𥑑 ao
𥑒 na keng
𥑓 pin
𥑔 jia
𥑡 zhe
𥑢 bu
𥑣 wo
𥑥 cha
𥑪 nao
𥑫 kan
𥑯 du
𥑰 guai
𥑱 qiong
𥑳 rong
𥑴 yi
𥑵 dui
𥑶 lei
𥑸 zhou
𥑹 kua
𥑺 e
𥑻 xian
𥑼 dian
𥑽 nuo
𥑾 e
𥑿 yong
𥒀 wu
𥒁 keng
𥒓 zhi
𥒗 zhi
𥒘 xun
𥒛 zheng
𥒞 yang
𥒠 huo
𥒡 ji
𥒢 nao li
𥒧 ya
𥒨 lu
𥒫 fu
𥒬 san
𥒭 chu
𥒮 wei
𥒰 fu
𥒱 keng
𥒲 si
𥒳 kang
𥒵 yi
𥒶 hua
𥒾 yu
𥓃 li
𥓆 lin
𥓇 du
𥓈 e
𥓌 qiang
𥓍 du
𥓐 jie
𥓑 chuo
𥓒 xian kan
𥓖 gao
𥓬 dao
𥓰 hong
𥓻 zong
𥓾 qi
𥓿 tuo
𥔀 hong
𥔁 pi
𥔂 geng
𥔄 nie
𥔇 kong
𥔊 zhi
𥔑 xiao
𥔡 she
𥔢 yu
𥔣 jiang
𥔩 qi
𥔪 chen
𥔫 sang
𥔭 suo
𥔮 qian
𥔯 hui
𥔱 shan
𥔲 e
𥔻 qiu
𥔽 ke
𥕀 weng
𥕁 zi
𥕂 ji
𥕇 da
𥕉 cuo
𥕍 lou
𥕎 kang
𥕏 kuo
𥕐 di
𥕑 qie ju
𥕓 mo
𥕖 guo
𥕗 hong
𥕘 chao suo
𥕙 hei
𥕢 cao
𥕣 zhe
𥕦 gun
𥕰 xu
𥕱 peng
𥕲 jue
𥕵 gan
𥕶 si
𥕸 sui
𥕹 que
𥕻 wu
𥕼 yan
𥕽 peng
𥕾 xiao
𥕿 pan
𥖍 la
𥖗 beng
𥖘 zhen
𥖙 ji
𥖜 jin
𥖝 lian
𥖞 ken
𥖠 zhou du
𥖨 zao
𥖪 le
𥖫 qi
𥖬 bing
𥖵 yin
𥖶 pin
𥖻 sou
𥖼 lv
𥖾 di
𥖿 du
𥗀 liao
𥗁 zhuo
𥗊 chang
𥗒 chen
𥗓 ta
𥗙 que
𥗚 dao
𥗝 rang
𥗟 po
𥗦 zhong
𥗧 xie
𥗪 jiang
𥗫 qu
𥗬 lei
𥗭 ca
𥗮 que
𥗵 xiang
𥗶 lei
𥗺 lan
𥗿 la
𥘁 la
𥘄 yu
𥘊 jiao
𥘋 qin
𥘌 ji
𥘏 gan
𥘒 yi
𥘠 yi
𥘡 zhi
𥘤 biao
𥘥 sheng
𥘦 jiu she
𥘫 he
𥘬 fu
𥘮 ju
𥙀 zuo
𥙁 yi
𥙆 xian zhi
𥙇 yi
𥙉 si tai
𥙋 chui
𥙎 mo
𥙡 zhan
𥙣 xun
𥙦 ru
𥙨 huo
𥙬 shao
𥙰 shou
𥙾 you
𥙿 yu
𥚂 jun
𥚉 zi
𥚊 lu
𥚚 chi
𥚛 kun
𥚠 zhun
𥚦 hou
𥚩 xu
𥚾 zong
𥚿 ying
𥛂 zhu
𥛅 liu
𥛑 nu
𥛘 bi
𥛚 chi
𥛜 zu
𥛝 feng
𥛞 lu
𥛟 pu
𥛥 zhuan
𥛧 zhe
𥛨 shi
𥛩 yu
𥛪 lu
𥛫 liang
𥛯 jue
𥛰 liao
𥛱 beng
𥜃 yi
𥜄 guan
𥜌 ao
𥜏 gui
𥜐 min
𥜒 yan
𥜓 lan
𥜖 bo
𥜙 zan
𥜚 you
𥜥 yi
𥜦 ni xian
𥜬 ni xian
𥜭 guo
𥜮 jun
𥜰 shi
𥜲 xian jian
𥜴 qian
𥜵 que
𥜶 kui
𥝀 she
𥝂 huo
𥝄 wan
𥝊 fei
𥝋 fei
𥝌 ji
𥝍 yu wang
𥝑 zhi
𥝒 gua
𥝔 jie
𥝕 mang
𥝖 he xie
𥝘 you
𥝟 du
𥝠 si xiu
𥝢 li
𥝥 jie
𥝦 niu
𥝧 ba
𥝨 yu
𥝮 zhi
𥝸 he
𥝹 ke
𥝾 du zha
𥝿 jia
𥞁 chen
𥞃 chui shu
𥞄 he
𥞅 zhai
𥞊 mei
𥞍 he
𥞎 zi
𥞏 zhu
𥞒 tuo
𥞘 zun
𥞚 ru
𥞛 duo
𥞜 jiang
𥞧 heng
𥞩 beng he
𥞪 mo mi
𥞯 zu
𥞲 bie
𥞴 ku
𥞵 jia
𥞺 zhuo
𥞼 xiu
𥟃 he
𥟅 qiao
𥟍 fei
𥟎 sheng
𥟒 zhui
𥟓 kuan
𥟔 ze
𥟕 xian
𥟗 bi
𥟘 yi
𥟚 chang
𥟪 mao
𥟶 wan
𥟽 wu
𥟾 ku
𥟿 wo
𥠀 xing
𥠁 ke
𥠃 jiu
𥠄 duan
𥠅 huan
𥠈 zhi ji
𥠉 ce
𥠊 rou
𥠋 ji
𥠍 ye
𥠛 jing
𥠜 yang
𥠡 zong
𥠩 can
𥠱 si
𥠲 li
𥠳 gu
𥠴 chang
𥠶 fei
𥠷 liu
𥠹 jie
𥠺 yun
𥠽 zhi
𥡀 chou
𥡁 bie
𥡒 ji
𥡜 luo sui
𥡝 jian qian
𥡟 chuang
𥡠 shuang
𥡢 lv
𥡣 jun
𥡤 jiao
𥡦 ti di
𥡧 zha
𥡪 yi
𥡬 cong
𥡭 nei
𥡮 jia
𥡽 ai
𥢇 jian
𥢊 ben
𥢌 fan
𥢍 hu sui
𥢎 zun
𥢏 dian
𥢐 gao
𥢑 gao hao
𥢒 lao
𥢔 zhuo zhao
𥢟 hu
𥢦 bi
𥢧 ju yi
𥢮 hua
𥢲 cheng
𥢶 kuai
𥢷 dang
𥢸 ge
𥢹 xie
𥢻 jie
𥢽 can
𥣆 zu
𥣈 pu
𥣋 shu
𥣌 bu
𥣗 ning
𥣘 yan
𥣙 zhou cong
𥣛 meng
𥣝 bian
𥣟 xiang
𥣤 lu
𥣥 li
𥣩 ji
𥣫 mie
𥣬 lei
𥣮 zhi
𥣯 you
𥣰 bian
𥣸 mu
𥣹 ran
𥣺 ran
𥤂 niao
𥤊 quan
𥤋 zhe
𥤐 lei
𥤗 dang
𥤘 jue
𥤜 ling
𥤞 ling
𥤟 yan
𥤣 yao
𥤤 zhen
𥤥 qi
𥤦 ai
𥤨 nu
𥤩 mang
𥤱 kan han
𥤳 jiu cuan
𥤴 yan
𥤵 mian
𥤷 yin
𥤸 wan
𥤹 yao
𥤺 wa
𥤻 pi
𥤼 sui
𥥅 kong
𥥈 hong wong
𥥊 ming
𥥋 ling
𥥌 yi die
𥥍 shen
𥥏 zuo
𥥛 tu ba
𥥝 yong
𥥟 wa
𥥠 gui
𥥡 hong
𥥥 shi
𥥧 xiong
𥥩 a xiang
𥥱 cheng
𥥳 keng
𥥴 yi
𥥵 yang
𥥶 ting
𥥷 dou
𥥸 cha
𥥹 liu
𥥽 qiu
𥥾 xuan
𥥿 shen
𥦀 kuan mi
𥦁 tong
𥦃 qian
𥦅 chou
𥦊 wen
𥦌 long
𥦍 an yan
𥦔 kan
𥦖 yao
𥦘 fu
𥦜 beng
𥦝 lan
𥦞 qia
𥦟 dian
𥦢 jiao
𥦣 gui
𥦥 xiong
𥦨 ke
𥦶 xian
𥦷 wong
𥧂 gong
𥧆 ou
𥧇 ke chao
𥧋 ku
𥧑 tian dian yan chan
𥧒 gou
𥧓 ma
𥧕 liu
𥧙 wei
𥧚 wen
𥧡 gong
𥧣 tu
𥧤 ning
𥧧 mi
𥧫 lang
𥧬 qian
𥧭 man
𥧮 zhe
𥧰 hua
𥧱 yong
𥧲 jin
𥧴 mei
𥧷 fu
𥧻 qu
𥨌 liu
𥨍 fu
𥨎 dan
𥨒 cui cuan
𥨕 xing
𥨜 tu
𥨝 shou
𥨪 qiong
𥨳 rong
𥨻 li
𥨿 ji
𥩀 tuo
𥩌 tong
𥩒 tan
𥩔 ling
𥩖 yi
𥩗 ruan
𥩙 pa
𥩝 ca
𥩡 yue
𥩢 que
𥩣 zhu
𥩤 hai
𥩱 fa
𥩲 hai
𥪀 bu
𥪁 ping
𥪂 lie
𥪊 kui jue
𥪋 fu
𥪌 tian
𥪍 wo
𥪏 ju
𥪘 zhen
𥪚 fu
𥪢 long
𥪦 xi
𥪧 tian
𥪫 ji
𥪯 yao qiao
𥪱 cu
𥪴 pang
𥪵 qie
𥪻 long
𥪼 ji
𥫂 tong
𥫃 yi
𥫅 chang
𥫋 gong
𥫎 dong
𥫖 xiang
𥫙 ting
𥫛 zhuan
𥫜 yi
𥫝 yi
𥫞 zi
𥫟 qi
𥫢 cha
𥫬 dun
𥫯 chong
𥫰 lu
𥫱 dun
𥫳 fang
𥫴 shi
𥫵 ti
𥫶 ji
𥫷 qiu
𥫸 shui
𥫹 chen
𥫼 huang
𥫽 shi
𥬀 yun
𥬆 long
𥬈 man
𥬉 gou
𥬍 xian
𥬎 mo
𥬐 shen
𥬒 po
𥬓 yao
𥬔 qu
𥬕 ran
𥬙 ju
𥬜 yin
𥬝 bai
𥬞 nie
𥬠 chou
𥬪 rong
𥬫 chuan
𥬬 nie
𥬭 li lie
𥬮 jiang
𥬯 kao
𥬰 ce zha
𥬱 chong
𥬲 zhua duo
𥬳 zi
𥬴 yang
𥬼 wen
𥭋 ji
𥭌 ji
𥭐 lv
𥭑 qiu
𥭒 dun
𥭓 bao
𥭔 chan
𥭖 bo
𥭘 chi
𥭙 zhe nie
𥭚 mang
𥭜 ji
𥭝 miao
𥭞 yuan
𥭠 wu
𥭡 zhi
𥭢 ping
𥭥 chong
𥭫 mi
𥭬 fei
𥭭 cuo
𥭮 meng
𥮍 yin
𥮎 mang
𥮏 dian
𥮐 diao
𥮒 qian zhan
𥮕 hang
𥮖 zhi
𥮗 ju
𥮘 nian
𥮜 mi
𥮝 gu
𥮣 zhua
𥮤 nie
𥮥 zhuo
𥮧 ye
𥮨 cong
𥮪 xu ji
𥮬 xi
𥮯 bo
𥮾 can zan
𥯃 yan
𥯑 jin
𥯔 ju
𥯕 dang
𥯖 du
𥯘 ye
𥯙 jing
𥯚 ke
𥯛 luo
𥯜 wei
𥯝 tu
𥯞 you
𥯟 pai
𥯡 pi
𥯢 ding
𥯤 wei
𥯥 che
𥯦 jian sha
𥯨 si
𥯩 zhuo
𥯪 sou
𥯬 ruan
𥯮 yu
𥯳 e
𥯶 ku
𥯸 zhu
𥯾 xia
𥰛 fu
𥰜 tao
𥰝 xi
𥰞 chou sou
𥰟 yuan
𥰠 lv
𥰡 ce
𥰢 shan
𥰣 liu
𥰥 xi
𥰦 ji
𥰧 yi
𥰨 tan
𥰪 hu
𥰭 cuo zha ci
𥰮 ge
𥰰 shi she
𥰱 sao
𥰲 hong
𥰳 xian
𥰶 xia
𥰻 mu
𥰼 suo
𥰾 zhai
𥱀 fu
𥱁 se
𥱂 nu
𥱃 yi
𥱧 qin
𥱨 qing
𥱵 hui sui xi
𥱶 shuang
𥱷 dan
𥱸 ou
𥱹 mo
𥱺 qian
𥱻 chi tu
𥱼 pai pi
𥱽 juan
𥲀 chao
𥲁 lie
𥲂 bing
𥲃 kou
𥲄 dan
𥲅 chou
𥲆 tong
𥲇 dan
𥲈 man
𥲉 hu
𥲊 liao
𥲋 xian
𥲍 cao
𥲎 lu
𥲏 chuan
𥲐 wu
𥲑 man
𥲕 zi
𥲗 du
𥲚 shuang
𥲛 fu
𥲜 ju
𥲝 zhou
𥲟 diao
𥲠 wang
𥲡 chuang
𥲢 qian
𥲣 tui
𥲥 lian
𥲦 biao
𥲧 li
𥲪 li
𥳆 bi
𥳇 fu
𥳈 cui
𥳉 du
𥳋 zan
𥳌 long
𥳍 xun
𥳎 qiong
𥳏 ji
𥳐 qian
𥳒 jian
𥳓 shao
𥳔 duo
𥳕 shu
𥳖 bu
𥳗 xu
𥳘 dong
𥳚 ran
𥳜 yang
𥳝 rui
𥳞 lin
𥳟 jian
𥳠 di
𥳡 fen
𥳢 dian
𥳣 zui
𥳥 ning
𥳪 suan
𥳫 tian
𥳬 an
𥳯 ce
𥳰 ding
𥳱 shen
𥳲 du
𥳳 ti
𥳴 jiao
𥳵 zui
𥳶 zhang
𥳷 jian
𥳸 dan
𥳹 dan
𥳺 song
𥴐 zhan
𥴑 ting
𥴒 zhi
𥴕 you
𥴖 pai
𥴡 li
𥴤 qian
𥴦 sui di
𥴧 ju
𥴨 ai
𥴩 ge
𥴪 ju
𥴫 tun dian
𥴬 bi
𥴭 qia
𥴮 bo
𥴯 hui
𥴱 jian
𥴴 gou
𥴵 suan
𥴺 ci
𥴻 qiang
𥴿 yan
𥵏 dian
𥵒 mie
𥵜 po
𥵝 ling
𥵞 jie
𥵟 zhu
𥵠 gu
𥵣 duan
𥵤 zhao
𥵦 shao
𥵧 qin
𥵨 mi
𥵪 ping
𥵫 cong
𥵬 chou
𥵯 sa
𥵶 tian
𥶅 liu
𥶆 lv
𥶇 lu
𥶈 zou
𥶌 lv
𥶍 huan
𥶏 tiao
𥶐 tui
𥶑 qiang
𥶒 lin
𥶓 bei
𥶔 pao
𥶕 zhan
𥶗 li
𥶛 ti
𥶜 hu
𥶢 lie
𥶵 hui
𥶶 qu
𥶷 xuan
𥶹 jing
𥶺 die
𥶻 sui
𥶽 wei
𥶿 yan
𥷀 yan
𥷁 ban
𥷃 jiang
𥷄 ni
𥷅 li
𥷆 hu
𥷇 qi
𥷈 zhong
𥷑 bi
𥷔 yu
𥷕 die
𥷖 lin
𥷗 li
𥷘 zhuo
𥷙 ji
𥷚 ju
𥷜 feng
𥷞 yu
𥷨 lie
𥷩 za
𥷪 qian
𥷫 jie
𥷬 guan
𥷮 zhuo zhao
𥷱 fu
𥷹 se
𥷼 cu
𥸃 hui
𥸈 dang
𥸉 long
𥸊 yi
𥸗 sa
𥸘 yue
𥸚 di
𥸡 gan
𥸢 zan
𥸣 shan
𥸤 yu
𥸥 bo
𥸧 ding
𥸨 fan bo bu
𥸪 yu
𥸬 shen
𥸲 gong
𥸴 mie
𥸵 tun
𥸸 lie
𥹁 zha zuo
𥹂 pei
𥹄 mi
𥹆 ming
𥹇 fan
𥹉 na
𥹊 si
𥹋 yi
𥹌 jia
𥹍 zhu
𥹓 ban
𥹔 yu
𥹖 po
𥹚 huan
𥹛 can
𥹜 jiao
𥹠 tan
𥹩 zhi
𥹫 mi
𥹬 kao
𥹱 yao
𥹲 dui
𥹳 quan huan
𥹴 bu
𥹵 chu
𥹶 qiao
𥹷 liu
𥹸 bo
𥹺 kang
𥹻 fen
𥺅 dao
𥺉 dou
𥺊 ge
𥺙 ling
𥺚 xi
𥺜 ni
𥺝 zhou
𥺞 zhou yu
𥺣 chou
𥺴 nian
𥺵 ji
𥺷 qu
𥻄 kai
𥻇 xian
𥻉 he
𥻋 lin
𥻍 zi
𥻑 ou li
𥻒 cu mi
𥻗 cha
𥻝 zhong
𥻞 bu
𥻤 chou
𥻥 xi
𥻦 sa
𥻧 xian jian
𥻨 se
𥻩 mian
𥻫 fan
𥻬 zhi
𥻮 cui
𥻴 xia
𥻾 nuo
𥻿 li
𥼀 zu
𥼂 cui
𥼃 ze
𥼅 li
𥼘 qi
𥼚 zhuo
𥼛 cui
𥼜 pu
𥼞 fan
𥼟 tan
𥼩 zi
𥼪 zu
𥼫 zhou
𥼬 rong
𥼭 lin
𥼮 tan
𥼶 shi
𥼺 cui
𥼻 zi
𥼼 fu
𥽁 xiao
𥽈 feng li
𥽏 xian
𥽐 jian
𥽒 fen
𥽗 li
𥽘 mo mie
𥽟 you
𥽥 huo
𥽧 qu
𥽬 niang
𥽰 mi
𥽳 qi
𥽶 he
𥽸 lian
𥽿 zuo
𥾂 ling
𥾅 zhu
𥾇 niao
𥾊 ji
𥾋 reng
𥾌 jie
𥾍 gan
𥾐 yi
𥾓 zhou
𥾕 wu
𥾚 geng dan
𥾛 cu
𥾝 mie mian
𥾡 xun ji
𥾣 zhi
𥾤 xiao
𥾧 fu
𥾨 hu
𥾬 di
𥾮 jue
𥾯 diao
𥾹 shou
𥾼 wang
𥿃 na
𥿄 di
𥿅 shi
𥿆 ci
𥿇 shu
𥿉 wa mo
𥿋 fan bian
𥿍 gu
𥿎 yuan wan
𥿑 guan lun
𥿚 qie
𥿜 zhan zhen
𥿝 dai
𥿞 she
𥿦 zhou
𥿧 xiang
𥿨 ming
𥿩 zi
𥿪 huang
𥿫 mi yi wei
𥿭 xi
𥿮 zhi shi
𥿯 pai
𥿰 duo
𥿴 ci
𥿵 mou
𥿷 chao
𥿹 yi
𥿺 gou
𦀇 jing
𦀓 zeng jie
𦀔 ping
𦀕 ye
𦀖 jie
𦀘 pi bi
𦀛 sha
𦀜 zhuang
𦀝 jiong
𦀠 liu
𦀡 yu
𦀣 ju
𦀨 nuo
𦀸 mao
𦁄 chen
𦁆 zhuan juan shuan
𦁇 nian
𦁈 kong
𦁉 jie
𦁊 hua
𦁍 xin
𦁎 zuo
𦁏 yan
𦁐 jue
𦁕 hu
𦁖 zhou
𦁗 she
𦁙 yan
𦁛 xie die
𦁜 die
𦁟 chen zhen
𦁲 jian
𦁳 ji
𦁶 chuo
𦁷 hong
𦂀 da
𦂄 kai
𦂆 hui
𦂇 jian
𦂈 zhou
𦂉 zha
𦂊 fu
𦂋 chi
𦂌 beng
𦂍 nuo
𦂑 ji
𦂒 qian
𦂔 wan
𦂕 ou
𦂖 bi
𦂗 shuo
𦂠 jing
𦂡 ye
𦃇 li
𦃊 li
𦃋 pi
𦃒 sui
𦃓 liu
𦃔 he
𦃕 hun
𦃖 tan
𦃗 shuo
𦃘 zhi
𦃙 bo
𦃝 xi
𦃡 po tao
𦃢 qun
𦃤 mu
𦃽 yong
𦄂 dai
𦄊 qi
𦄋 diao
𦄌 nie
𦄍 shuang
𦄏 shao
𦄐 kun mi
𦄑 sui
𦄓 dou
𦄔 die
𦄜 gong
𦄯 zhuan
𦄰 guo
𦄼 xu
𦄽 qu
𦅀 xun
𦅃 jiao qiao
𦅄 zhe
𦅆 dian
𦅇 sang
𦅈 beng
𦅊 suo
𦅋 qian
𦅏 xu
𦅑 xun
𦅔 mo
𦅵 sui
𦅶 la lie
𦅷 zhu
𦅸 zhou
𦅺 li
𦅼 dan
𦅽 ju
𦅿 yun
𦆀 chan
𦆁 luo
𦆄 se
𦆆 lian
𦆈 zuan zui
𦆋 lai
𦆌 shuang
𦆍 qie
𦆘 dou
𦆞 wu
𦆟 meng
𦆡 ji
𦆤 chi
𦆦 ni
𦆸 yao
𦆻 la
𦆾 lv
𦇀 sui
𦇁 fu
𦇄 lei
𦇅 wei
𦇎 cong
𦇔 li
𦇖 pin
𦇘 jun
𦇙 ju
𦇛 la
𦇧 ji
𦇪 mie
𦇬 yao
𦇭 bian
𦇱 cong
𦇲 si chi
𦇵 si
𦇸 he
𦈃 nang
𦈅 die
𦈈 che
𦈉 yun
𦈋 xiu
𦈌 shu
𦈎 chan
𦈏 min
𦈐 lian
𦈑 yin
𦈒 xing
𦈓 wei
𦈔 gu
𦈕 tou
𦈖 ta
𦈗 fei
𦈘 da
𦈙 nie
𦈚 cu
𦈛 zuo
𦈜 jie
𦈝 xuan
𦈞 bo
𦈟 jin
𦈠 yin
𦈡 xu
𦈣 yu
𦈤 xiong
𦈦 qi
𦈧 bei
𦈨 xing
𦈩 gong
𦈬 zui
𦈰 jie
𦈲 kai gu
𦈵 xing
𦈶 bei
𦈷 shu
𦈸 yu
𦈺 zhou
𦈻 zhan
𦉂 zhong
𦉆 cha
𦉈 chui
𦉉 liu
𦉎 sui
𦉐 zhu
𦉙 bian
𦉝 xin
𦉟 ya
𦉢 ling
𦉧 ya
𦉬 ting
𦉹 di
𦊁 pi
𦊂 hu
𦊃 cen
𦊊 tian
𦊋 mou
𦊌 juan
𦊎 mou
𦊐 ju
𦊑 liu
𦊓 ling
𦊗 liu
𦊘 hu
𦊦 fu
𦊧 hu
𦊪 e
𦊫 gong
𦊬 gu
𦊱 gua
𦊹 lve
𦊻 fan
𦊼 lv
𦊽 meng
𦊾 fu
𦊿 liu
𦋅 xie
𦋆 gu
𦋈 xian
𦋉 bo
𦋋 ji
𦋓 quan
𦋔 lu
𦋞 shuo
𦋡 mou
𦋢 yu
𦋣 han
𦋩 yue
𦋪 dan
𦋯 yu
𦋰 jian
𦋳 gang
𦋿 cao
𦌀 shen
𦌁 liu lou
𦌆 jiao
𦌉 su
𦌊 su
𦌋 zhong
𦌒 liao
𦌔 xuan
𦌕 lu
𦌗 ji
𦌚 yan
𦌟 lu
𦌡 min
𦌢 ti
𦌦 huan
𦌩 yi
𦌪 tan
𦌬 wu
𦌰 ji
𦌷 du
𦌸 kun
𦌺 jun
𦌿 shi
𦍀 nan
𦍁 po
𦍄 shu
𦍅 quan
𦍌 ren
𦍏 fen
𦍒 ta
𦍓 tun
𦍕 yang
𦍦 duo
𦍧 ci
𦍩 gu
𦍪 fen
𦍭 rou
𦍱 gao
𦍲 xiang yang
𦍴 xiang
𦍵 hou
𦍷 tao
𦍸 shan
𦍹 yang
𦍺 zi
𦍼 yuan
𦎄 su
𦎇 chuan
𦎈 xiang xie
𦎊 ban
𦎌 man
𦎎 fu
𦎏 la
𦎐 li
𦎒 jie
𦎓 you
𦎘 yu
𦎚 chi
𦎜 chuan
𦎝 yi
𦎞 shan
𦎢 ji
𦎣 yan
𦎦 wu
𦎧 chun dun
𦎨 mang
𦎭 fu
𦎮 jia
𦎯 gou
𦎰 gu
𦎱 jia
𦎵 xian
𦎷 jin
𦎸 zi
𦎹 lou
𦎼 gou
𦏀 ren
𦏂 shan
𦏅 jue
𦏆 tong
𦏇 you
𦏔 jian
𦏕 du
𦏗 hu
𦏛 sao
𦏜 yu
𦏢 mai
𦏤 zhi
𦏥 yan
𦏦 gao
𦏨 huai
𦏮 quan
𦏱 yang chai
𦏳 zui
𦏷 xiao
𦏸 yi chi
𦏹 yan
𦏺 hong gong
𦏻 yu
𦏿 chi
𦐁 chi
𦐄 hang
𦐅 se
𦐆 pa
𦐇 ta
𦐈 fen
𦐉 chi
𦐌 hong
𦐍 xue
𦐖 zhi
𦐛 qu yu
𦐠 xi
𦐡 fu
𦐣 shu
𦐤 hai
𦐦 po
𦐨 ci
𦐰 chai
𦐳 hong
𦐸 pao
𦐹 shen
𦐺 xiao
𦐽 xuan ling
𦐾 ci
𦐿 ting
𦑀 po
𦑇 ta
𦑈 cha
𦑋 zu
𦑌 huo
𦑍 xu
𦑎 yan
𦑏 chai
𦑑 tuo
𦑘 xian
𦑙 xuan
𦑚 hou
𦑛 huan
𦑜 ge
𦑝 chong
𦑞 bi
𦑟 hong
𦑠 hong
𦑡 chi
𦑣 cha
𦑯 zha
𦑱 zhai huo
𦑲 ta
𦑵 po
𦑶 ta
𦑸 you
𦑹 fu
𦑺 ci
𦑻 da
𦑼 ta
𦑾 liu
𦒁 ci
𦒃 hong
𦒅 han
𦒆 la
𦒈 shi
𦒍 tong
𦒎 hui
𦒏 he
𦒐 pie
𦒑 yu
𦒜 xian
𦒝 han
𦒟 po
𦒦 la
𦒧 huo
𦒰 tai
𦒴 lao
𦒶 shu
𦒺 dao
𦒻 dian
𦓈 xiong
𦓋 wang
𦓍 che
𦓎 nai
𦓐 jue
𦓓 er lie
𦓔 er xu
𦓕 nv
𦓖 nv
𦓝 zhuan
𦓢 nuo
𦓤 lie
𦓥 lei
𦓧 ba
𦓬 cheng
𦓯 gui
𦓰 quan
𦓱 ge
𦓳 gong
𦓴 shao
𦓹 lai
𦓺 zheng
𦓻 yi
𦓼 gun
𦓽 wei
𦓾 lun kun
𦔂 shi
𦔃 ying
𦔄 sheng
𦔅 tu
𦔆 bi
𦔈 ze
𦔉 zhong
𦔋 rong
𦔌 qi si
𦔍 fu
𦔎 ce
𦔓 li
𦔔 man
𦔖 lian
𦔗 biao
𦔛 chuang
𦔜 yi
𦔠 pai
𦔥 yi shi
𦔦 kuai
𦔩 biao pao
𦔫 chi yi
𦔬 qu
𦔭 mo
𦔮 zhe
𦔯 sha
𦔰 sha xu
𦔷 yao
𦔸 gong
𦔹 nai
𦔼 xie
𦔿 tian
𦕆 ye
𦕉 sha
𦕏 sao
𦕒 dian
𦕓 xu
𦕙 qu
𦕠 hong
𦕡 sheng
𦕢 ting
𦕰 duo
𦕵 liao
𦕷 hong
𦕸 li
𦕺 xiang gao
𦕽 shen
𦖀 fu
𦖈 yan
𦖉 wang
𦖊 qi
𦖋 duo
𦖍 hua
𦖎 qian
𦖐 xie
𦖝 ci
𦖞 sheng wen
𦖢 er
𦖤 xing
𦖦 tui
𦖧 yan
𦖩 lie
𦖬 mi
𦖸 zong
𦖺 zi
𦖼 hu
𦖽 ying
𦖾 lian
𦖿 da
𦗀 tian
𦗁 tian
𦗋 rong
𦗍 ai
𦗐 ai
𦗑 zhe
𦗒 guo
𦗓 lu
𦗔 zhao
𦗕 mi
𦗖 liao
𦗗 zhe
𦗛 qu
𦗜 cong
𦗟 ting te
𦗡 tan
𦗢 zhan
𦗣 hu
𦗥 pie
𦗧 da
𦗨 rong
𦗮 nao
𦗳 nang
𦗴 dang
𦗵 jiao
𦗻 ju
𦗼 er
𦘊 li
𦘌 guo
𦘍 wai wa
𦘒 nie
𦘔 jin
𦘩 pi
𦘪 chi
𦘲 pi
𦘳 yi
𦘴 du
𦘵 wa
𦘶 xun
𦘸 qi
𦘹 shan yue
𦘼 xu
𦘿 he
𦙀 pan
𦙂 pei
𦙄 xiong
𦙆 chi
𦙇 tan
𦙈 zui cui
𦙉 zuan
𦙊 qi
𦙋 du
𦙙 shui
𦙜 na
𦙝 xi
𦙧 chao
𦙨 yi
𦙫 zheng
𦙮 ju
𦙯 dai
𦙱 san
𦙴 zhu
𦙵 wan
𦙶 gu
𦙸 san
𦙹 ban
𦙺 jia
𦙻 mai
𦚈 tuo du
𦚊 qi
𦚏 zhuang
𦚐 tuo
𦚓 ping
𦚝 peng
𦚞 kuang
𦚟 yi
𦚡 xie mai
𦚢 yue
𦚣 hen
𦚥 hou you
𦚦 zheng
𦚧 chun
𦚨 shi
𦚩 wa
𦚫 xie
𦚸 geng
𦛅 e
𦛏 ku
𦛐 na
𦛓 ju
𦛔 xuan
𦛕 qu
𦛖 che
𦛗 lv
𦛘 he
𦛙 sheng
𦛚 nan
𦛜 he han
𦛝 cha
𦛞 yan
𦛟 geng
𦛠 nie
𦛢 guo
𦛣 yan
𦛤 guan
𦛧 zhi
𦛨 lao
𦛯 du
𦛰 qi
𦛱 qu
𦛲 jue
𦜁 feng
𦜃 xu
𦜄 tui
𦜆 han
𦜇 ku
𦜊 shen
𦜋 zhi
𦜍 pang
𦜎 zheng
𦜏 li
𦜐 wan
𦜒 fan
𦜓 xin
𦜖 ya
𦜛 ju
𦜜 shen
𦜭 mang
𦜯 tun
𦜰 zhuo
𦜱 xi
𦜲 yin
𦜳 jing
𦜴 tun
𦜷 geng
𦜸 ji
𦝏 zhuan shuan
𦝒 tie
𦝔 zhi
𦝖 ji
𦝚 ying
𦝛 wei
𦝝 huan
𦝞 ting
𦝟 chan
𦝢 kui
𦝣 qia ke
𦝤 ban
𦝥 cha zha
𦝦 tuo
𦝧 nan
𦝨 jie
𦝪 yan
𦝬 tu
𦝮 wen
𦝰 cong
𦝳 xu
𦝴 yin
𦝷 beng
𦝼 lv lou
𦞁 zai
𦞂 da
𦞆 nie
𦞇 ju
𦞈 hou
𦞌 geng
𦞕 hou
𦞖 kan
𦞗 gong
𦞙 hui
𦞚 xie
𦞝 xi
𦞞 han
𦞟 mi
𦞡 weng
𦞢 hun
𦞣 sao
𦞤 xin zi
𦞥 zhe
𦞦 huo he
𦞨 gong
𦞫 sai
𦞬 jin jian
𦞭 wa
𦞱 dui
𦞲 chi
𦞽 xi wei ji
𦟂 mi
𦟃 zang
𦟄 sang sao
𦟓 tun
𦟔 zhi
𦟕 wen
𦟘 yin
𦟙 tun
𦟛 chong
𦟜 ze
𦟞 xiao
𦟟 mo
𦟠 cu
𦟣 bian
𦟤 xiu
𦟧 yi
𦟮 huang
𦟰 zha
𦟱 suo
𦟲 hun
𦟳 ju
𦠁 cu
𦠄 ji
𦠅 xun
𦠆 sun zhuan
𦠇 ceng
𦠉 yi
𦠎 biao
𦠒 jue
𦠓 li
𦠖 pao
𦠛 za
𦠜 ye
𦠞 bi
𦠟 zhe
𦠠 zhe
𦠢 jiu
𦠣 zhe
𦠦 shu
𦠪 xi
𦠷 xu
𦠸 nai
𦠹 xian
𦠺 gun
𦠻 wei
𦠾 ji
𦠿 sa
𦡂 dong
𦡃 nuo nie
𦡄 du
𦡅 zheng
𦡆 ku
𦡉 ming
𦡕 bao
𦡖 hui
𦡙 zong
𦡨 san
𦡪 teng
𦡫 yi
𦡭 yu
𦡱 yao shao
𦡲 ning
𦡴 chou zhou
𦡵 hun
𦡷 dui
𦡹 qi
𦡺 ying
𦡻 bing
𦡼 ning
𦡽 huang
𦢆 ying
𦢊 bao bo
𦢎 guang
𦢏 lei
𦢐 zun
𦢙 chan qian xian
𦢣 jian
𦢧 meng
𦢩 xiao sou
𦢯 xin xing
𦢱 li
𦢺 qiao
𦢿 wei juan
𦣀 na nie zhe
𦣂 pang
𦣄 lei
𦣇 luo
𦣋 luan
𦣍 geng
𦣏 luan
𦣒 qu
𦣖 luo
𦣘 nang
𦣛 luo
𦣜 yue
𦣢 shui
𦣥 mi
𦣦 wang
𦣧 ce
𦣨 jian
𦣩 wang
𦣯 jia
𦣴 huan
𦣸 lian
𦣹 zi
𦣺 bai
𦣻 shou bai
𦣾 wan
𦤂 shu
𦤇 gui
𦤈 xi
𦤊 ru
𦤋 yao
𦤎 gao
𦤕 yue
𦤘 yong
𦤙 wa
𦤚 bo
𦤟 xin
𦤢 pi
𦤣 bo
𦤦 hai he ai
𦤧 zhai
𦤨 wo
𦤪 ye
𦤫 bi
𦤬 hai
𦤸 chi
𦤻 zhi
𦤽 ni
𦥁 wu
𦥂 ai
𦥈 ai
𦥉 yu
𦥊 chi
𦥍 jing
𦥎 zhi
𦥏 zhi
𦥐 zhi
𦥑 ju pou
𦥖 han xian
𦥚 ping
𦥝 yao
𦥣 you
𦥤 ping
𦥦 mo
𦥬 zuo
𦥭 po
𦥯 xue
𦥰 kuang
𦥱 yi
𦥲 po
𦥻 zhui
𦦃 ni
𦦄 qiu
𦦅 cou
𦦌 yao
𦦑 fen
𦦕 xia
𦦗 jiang
𦦘 cha
𦦛 xiao
𦦜 cha
𦦢 cheng
𦦣 cui
𦦧 qiong gong
𦦩 yu
𦦫 yu
𦦯 wen
𦦱 cha
𦦲 yu
𦦹 zuo
𦦺 dao
𦦽 juan fan
𦦾 dao
𦦿 ying
𦧁 feng
𦧅 weng
𦧈 jin
𦧉 qi
𦧋 qin
𦧍 kuo
𦧏 tan
𦧐 xian
𦧒 tian
𦧔 kuo
𦧖 tian
𦧘 hu
𦧙 zhu
𦧚 zhan
𦧛 ta
𦧝 tian
𦧞 ta
𦧟 ta
𦧠 hua
𦧡 yan tian
𦧢 tie
𦧤 tie
𦧥 ta
𦧬 huai
𦧮 jia
𦧯 qi
𦧱 ta
𦧴 tan
𦧵 hua
𦧸 zhuan
𦧹 hua
𦧼 lan
𦨆 zun
𦨇 yi
𦨈 fu
𦨉 wu
𦨋 fu
𦨍 ding
𦨎 ta
𦨖 chao
𦨙 ri
𦨚 quan
𦨜 ge
𦨡 fu
𦨢 di
𦨣 diao
𦨤 yong
𦨦 jia
𦨩 long
𦨬 yong
𦨭 pi
𦨯 huo
𦨰 qiong
𦨲 fan
𦨳 wu
𦨴 tong
𦨵 hang
𦨸 tan
𦨾 heng
𦩄 tiao
𦩈 zhou
𦩋 bai
𦩌 xie
𦩍 dao diao
𦩏 jin wei
𦩕 hu
𦩖 bei
𦩘 ding
𦩜 nuo
𦩝 wei
𦩞 yu
𦩠 xing
𦩡 fu
𦩢 xian
𦩣 qi
𦩤 tu
𦩧 ji
𦩩 ying
𦩫 deng teng
𦩬 wei
𦩭 xi
𦩯 pai
𦩱 sheng
𦩲 you
𦩴 ai
𦩵 jian
𦩷 gou
𦩸 ruo
𦩼 gong
𦩿 sha
𦪀 tang
𦪇 lu
𦪈 ao
𦪊 qi
𦪋 xiu
𦪍 dai
𦪑 fa
𦪒 wei
𦪔 dun
𦪕 liao
𦪖 fan
𦪗 huang heng
𦪘 jue
𦪚 zun
𦪛 rao
𦪜 can
𦪝 teng
𦪠 hua
𦪡 xu
𦪣 zhan
𦪧 gan
𦪪 peng
𦪫 can
𦪬 xie
𦪭 da
𦪱 ji
𦪶 li
𦪹 pan
𦪾 li
𦪿 xi
𦫀 teng
𦫃 ling
𦫈 li
𦫉 ran
𦫊 ling
𦫎 gun
𦫔 po
𦫕 mo
𦫖 pai
𦫙 ba
𦫡 qi
𦫤 yan
𦫪 wa
𦫫 ang
𦫭 ming
𦫮 min
𦫯 xun
𦫰 meng
𦫳 guai
𦫶 jiao
𦫻 gai
𦬁 cai
𦬂 wu
𦬃 zhe
𦬄 ren
𦬅 kou
𦬔 zhao
𦬕 zhong
𦬖 qiu
𦬗 guo
𦬘 gong song
𦬙 pu
𦬚 hu
𦬛 mian
𦬞 tian
𦬣 wang
𦬸 zhu
𦬹 da dan
𦬺 xiong huang
𦬻 na
𦬾 juan
𦭁 nian
𦭈 hu
𦭉 sha
𦭜 zhi
𦭟 ta
𦭡 si
𦭥 yi
𦭭 qiong
𦭮 zhi
𦭯 lv lou
𦭰 ru
𦭲 qi
𦭳 yu
𦭴 zhou
𦭵 yang
𦭶 xian
𦭷 mou
𦭸 chou
𦭹 hui
𦭺 jiu
𦭻 jiu
𦭼 piao bi
𦮁 jiao
𦮃 guai kua
𦮅 mo
𦮐 xi
𦮑 pu
𦮯 ji
𦮶 wen
𦮷 bei
𦮸 yi
𦮹 fu
𦮺 si
𦮻 juan
𦮼 ji qi
𦮾 ni
𦯀 ben
𦯅 xu
𦯈 qin
𦯉 bo
𦯌 wang
𦯍 zhe
𦯏 wo
𦯐 shao
𦯑 zao
𦯒 yang
𦯕 song
𦯖 nie
𦯛 bi
𦯣 cu
𦯤 qiang
𦯪 xiao
𦯫 zhi
𦯬 she
𦯯 zhi
𦯰 peng
𦰏 diao
𦰖 wo
𦰘 zhi
𦰙 bi
𦰛 fen
𦰡 na nuo
𦰥 bang
𦰪 qiu
𦰫 ni
𦰬 bo
𦰭 dun
𦰯 shi
𦰰 xu
𦰱 chang
𦰲 xu
𦰳 ye
𦰴 mi
𦰸 xin
𦰹 zhuo
𦰺 fu
𦰽 pi
𦰾 xue
𦱀 yu
𦱁 xian
𦱂 yu
𦱃 yu
𦱅 ju
𦱆 ta
𦱇 kong
𦱊 zheng
𦱋 meng
𦱌 gang
𦱒 mu
𦱓 xi
𦱔 bi
𦱖 fu
𦱜 xiao
𦱠 jiu
𦱣 gou
𦱰 chi
𦱱 jiu
𦱲 jiu
𦱵 sha
𦱷 fei
𦲫 fu
𦲯 wan
𦲰 xu
𦲱 bo
𦳁 hao mao
𦳃 xie
𦳄 pian
𦳅 yu
𦳇 tian
𦳈 pi bi
𦳊 shi
𦳋 kuai
𦳌 ji
𦳏 zha
𦳐 nai na
𦳑 mou
𦳓 fu
𦳔 du
𦳗 sheng
𦳘 cha
𦳚 chi
𦳛 gui
𦳜 min
𦳝 tang dang
𦳞 bai
𦳟 qiang
𦳡 zhuo
𦳢 wei
𦳣 xun
𦳥 miao
𦳦 zai
𦳧 you
𦳩 you
𦳫 shan
𦳬 he
𦳭 lv
𦳮 zhi
𦳲 jing
𦳳 zhen
𦳶 meng
𦳷 you
𦳹 wo
𦳺 ba
𦳽 juan
𦳾 ru
𦳿 cou
𦴀 zhi
𦴉 hu
𦴊 yang
𦴌 jun
𦴍 she
𦴎 kou
𦴑 qian
𦴔 meng
𦴚 tiao
𦵐 nie
𦵟 chi
𦵡 xiong gong
𦵣 hun
𦵦 di
𦵧 lang
𦵩 zao qiu
𦵪 ce
𦵫 suo
𦵬 zu
𦵭 sui
𦵯 xia
𦵱 xie
𦵴 jie
𦵵 you
𦵷 gou
𦵸 geng
𦵼 jun
𦵽 huang
𦵾 ji
𦵿 pou
𦶀 wu
𦶂 yi
𦶅 nai
𦶇 rong ruan
𦶈 nan
𦶊 ping
𦶋 shan
𦶌 diao
𦶍 ji
𦶎 hua
𦶏 dui
𦶐 kong
𦶑 ta
𦶓 hong
𦶕 shu
𦶙 heng
𦶚 fen
𦶲 kou
𦷙 nian
𦷝 chu
𦷦 qiang
𦷲 xi
𦷳 hu
𦷴 song
𦷵 wo
𦷷 hai
𦷸 ru
𦷹 meng
𦷻 san
𦷽 wu
𦷿 you
𦸁 tan
𦸂 shen
𦸆 qi
𦸈 guo
𦸉 qia
𦸊 xian
𦸏 sui
𦸐 lu
𦸓 qi
𦸔 diao
𦸗 qi
𦸘 jia
𦸙 you
𦸚 xi
𦸛 chao
𦸡 mi
𦸢 lou
𦸣 bi
𦸪 pei
𦸮 zhen
𦸯 shen
𦸰 chan
𦸱 fu
𦸶 qu
𦸷 si
𦸺 zui
𦹫 zhao
𦹽 pi
𦺀 cou
𦺆 gao
𦺇 du
𦺉 fu
𦺊 guan
𦺋 sao
𦺌 sou
𦺍 jian
𦺎 pou
𦺐 can
𦺑 beng
𦺒 mou
𦺓 zhao
𦺔 xiao
𦺖 ju
𦺗 shu
𦺘 jian
𦺙 li
𦺛 chuan
𦺜 lao
𦺞 he
𦺟 hu
𦺠 gu
𦺡 zhang
𦺢 jie
𦺣 xiang
𦺥 du
𦺦 han
𦺧 jia
𦺨 xiang
𦺩 ji
𦺪 shu
𦺫 lang
𦺬 ji
𦺭 shan
𦺰 tao tiao
𦺱 zi
𦺲 shuan
𦺴 ji
𦺵 chu
𦺶 ji
𦺷 shen
𦺸 lin
𦺹 liao
𦺻 san
𦺽 an
𦺾 ruan
𦻀 ti tai
𦻁 dan
𦻃 huan
𦻅 sa
𦼆 rui
𦼇 wu
𦼈 ju
𦼉 huan
𦼊 leng
𦼋 lu
𦼎 tan
𦼏 zeng
𦼓 qian
𦼗 xi
𦼡 ci
𦼢 she
𦼧 sa
𦼪 mao
𦼫 qu
𦼭 bo
𦼮 gan
𦼰 qie he
𦼱 juan
𦼲 dang
𦼳 chang
𦼴 yang
𦼵 he
𦼷 ji
𦼹 bing
𦼻 mei
𦼿 dun
𦽀 ao
𦽁 jing
𦽂 lu
𦽃 mian
𦽄 dian
𦽅 he
𦽇 jian
𦽊 hua
𦽋 gou
𦽎 lu
𦽏 fu
𦽐 hui
𦽒 zei
𦽔 jin
𦽕 si
𦽖 qun
𦽜 dan
𦽞 wan
𦽟 bian
𦽤 jia
𦽫 dan
𦽬 jiu
𦽭 xian
𦽮 bo
𦾏 xia
𦾑 biao
𦾕 po
𦾘 sao
𦾙 bei
𦾚 sha
𦾛 wei
𦾝 cang
𦾞 lu
𦾩 dan
𦾫 gu
𦾬 za
𦾭 bang
𦾮 gan
𦾱 chao
𦾲 ji
𦾳 lie
𦾵 qiong
𦾶 jian
𦾷 lu
𦾸 duan
𦾹 suan
𦾺 yao
𦾻 yin
𦾽 ta
𦾾 yao
𦾿 jing
𦿀 chu
𦿁 fu
𦿂 yuan
𦿃 shao
𦿅 bing
𦿆 dang
𦿇 shi
𦿊 lu
𦿋 qie
𦿌 luo
𦿍 po
𦿏 meng
𦿐 jie
𦿓 ji
𦿖 lu
𧀄 chang
𧀅 mie mo
𧀆 meng
𧀇 jian
𧀊 cai
𧀌 su
𧀔 he
𧀕 sa
𧀗 zi
𧀘 keng
𧀙 geng
𧀚 si
𧀠 ti
𧀡 zhan
𧀢 xie
𧀣 shui
𧀤 chi
𧀥 you
𧀦 lu
𧀧 meng
𧀨 lie
𧀩 si
𧀬 xi
𧀭 fan
𧀮 fu
𧀯 shen
𧀰 ti
𧀱 chai
𧀲 yue
𧀴 fu
𧀵 jian shan
𧀶 di
𧀹 zhe
𧀺 xie
𧀻 dan
𧀿 zhi
𧁃 xu
𧁈 nie
𧁉 fan
𧁊 meng
𧁋 min
𧁾 lou
𧁿 du shu
𧂁 zhan
𧂂 jian
𧂃 han
𧂄 dan
𧂅 sen
𧂆 jian
𧂇 tan xun
𧂈 jiao
𧂉 po
𧂋 ping
𧂍 zhuan sun
𧂏 liao
𧂐 zi
𧂒 zhuo
𧂔 hu
𧂙 xi
𧂛 meng
𧂜 ju
𧂝 mie
𧂞 xian
𧂠 kui
𧂡 meng
𧂢 jian
𧂦 nou
𧂨 di
𧂩 sao
𧃏 chu
𧃐 zhi
𧃑 qian
𧃒 lv
𧃔 zhuo
𧃘 zuo
𧃙 han
𧃚 sui
𧃛 gou
𧃝 chou
𧃞 ji
𧃟 yi
𧃠 yu
𧃨 nou
𧃩 ni
𧃪 ruo
𧃮 lin
𧃱 ning
𧄍 qiao
𧄎 yao
𧄏 fu
𧄐 shuang
𧄑 kui
𧄒 qu
𧄓 dong
𧄔 shu
𧄚 li
𧄛 ju
𧄜 rui
𧄠 zha
𧄤 xiao
𧄸 men wei
𧄹 shi
𧄺 dian
𧄻 li
𧄼 deng teng
𧄽 zan za
𧄿 luo
𧅀 can
𧅃 ao
𧅆 jian
𧅈 diao
𧅋 ying
𧅖 yi
𧅗 dang
𧅘 nou
𧅚 yue
𧅮 li
𧅯 li
𧅰 hu
𧅲 you
𧅺 nang
𧆂 chen
𧆉 feng
𧆊 bie
𧆏 man
𧆐 gan
𧆑 huo sui
𧆓 cu
𧆕 you
𧆘 you
𧆜 xu
𧆡 xu
𧆢 hu
𧆣 lu
𧆥 xia
𧆦 yi
𧆮 hu
𧆯 hu
𧆰 zi
𧆷 gong
𧆸 tui
𧆹 wu
𧆺 ling
𧆻 gu
𧆼 zhong dong
𧇄 lu
𧇈 zu
𧇌 tong
𧇍 xia
𧇎 he
𧇓 yue
𧇙 nan
𧇚 bo
𧇛 hu
𧇜 qi
𧇝 shu
𧇞 qiang
𧇟 zhou
𧇠 yao
𧇡 gu
𧇥 ban
𧇦 kan
𧇮 he
𧇯 ji
𧇰 hu
𧇱 yan
𧇶 chun
𧇷 ding
𧇸 qiu
𧇹 hou
𧇼 hao
𧇿 zu
𧈁 xian
𧈄 xia
𧈅 xi
𧈈 se xi
𧈌 ge
𧈍 xi
𧈑 ge
𧈔 lv
𧈖 ge
𧈗 ke
𧈙 shou
𧈚 zhu
𧈜 teng
𧈝 ya
𧈞 ni
𧈦 luo
𧈧 sui meng
𧈪 chan
𧈭 wu
𧈯 yu
𧈹 zao
𧈻 yi
𧈼 xi ji
𧈽 hong
𧈾 quan
𧈿 wang
𧉀 chi
𧉁 xi
𧉂 tian
𧉃 yun
𧉅 yi
𧉆 ji
𧉇 hui
𧉈 fou fu
𧉊 fu
𧉍 ji
𧉎 xuan
𧉑 tai
𧉓 du
𧉗 yuan
𧉛 di
𧉞 zhu
𧉟 tai
𧉡 rong
𧉢 xue
𧉣 yu
𧉤 fan
𧉥 bei
𧉧 qu jie
𧉩 bu
𧉪 jia
𧉫 zha
𧉭 nu
𧉮 she yan yi
𧉲 li
𧊄 gui
𧊅 guai
𧊇 dai de
𧊏 gai
𧊒 ci
𧊔 yan
𧊕 song
𧊖 shi
𧊘 ku
𧊙 zhi
𧊚 tong
𧊛 qu
𧊜 e
𧊞 xing
𧊟 ru
𧊠 yu shu
𧊣 yi
𧊤 yi
𧊥 xu
𧊦 fou
𧊧 ge e
𧊬 he
𧊭 yin
𧊯 hong
𧊱 duo
𧊽 xing
𧊾 fan
𧋉 qi
𧋊 sha shuo
𧋌 du
𧋍 di xue
𧋎 li
𧋏 yi
𧋐 xi
𧋑 geng
𧋒 tong shi
𧋓 kao
𧋔 hong
𧋕 kun
𧋖 nie
𧋗 chi
𧋘 ti
𧋚 tong
𧋠 li
𧋡 na
𧋱 zhan
𧋲 bei
𧌁 tiao
𧌃 za
𧌄 e ye
𧌅 shou
𧌆 kong
𧌇 peng
𧌈 fu
𧌉 lu
𧌊 xie
𧌋 xie
𧌌 xiu
𧌍 lu
𧌎 tian
𧌏 ta
𧌐 ci
𧌑 qu
𧌓 fu
𧌔 zhi
𧌖 xie she
𧌗 zou
𧌘 fei
𧌙 min
𧌚 xing
𧌝 tong
𧌞 qi
𧌠 piao
𧌢 sui
𧌣 er
𧌧 hu
𧌻 song
𧌽 bie
𧌾 ding
𧌿 ban
𧍀 shi li
𧍁 xie
𧍂 xiao
𧍃 fei
𧍒 chuan chuai
𧍓 shuai
𧍔 yao
𧍕 jue
𧍖 sheng ning
𧍘 you
𧍙 fan
𧍜 kui
𧍝 di
𧍟 mao
𧍠 jie
𧍢 yan yin
𧍥 wei
𧍨 sang
𧍩 jie
𧍪 yu
𧍫 wei
𧍬 e
𧍭 quan
𧍮 jiong
𧍯 feng
𧍰 long
𧍱 die
𧍲 pian
𧍴 lian
𧍵 hu
𧍶 lv
𧍿 dian
𧎃 cui
𧎄 mou wu
𧎕 wang
𧎖 juan
𧎗 ke
𧎘 yan
𧎙 jiao
𧎡 gong
𧎣 rong
𧎤 sun
𧎥 shan
𧎨 chi
𧎪 qi
𧎫 suo
𧎭 ye
𧎮 zao
𧎯 que
𧎰 zhan
𧎱 ba
𧎲 zu
𧎳 suo
𧎴 zhe
𧎵 xi
𧎷 chu
𧎸 jiao
𧎹 zui
𧎺 ge
𧎻 wu mou
𧎾 lve
𧎿 ji
𧏂 xie
𧏃 xie
𧏆 dou
𧏋 qiu
𧏑 ping
𧏓 liu
𧏥 jie
𧏧 hui
𧏫 sha
𧏸 zhi
𧏹 ai
𧏺 xu ou
𧏻 bi
𧏽 ye
𧏾 ni
𧏿 zhu
𧐁 su
𧐃 xie
𧐄 yu
𧐅 qu
𧐈 zu
𧐉 zhi
𧐊 zhang
𧐋 lve
𧐌 wei
𧐍 chong
𧐎 mi
𧐐 ji
𧐒 su
𧐓 ye
𧐔 xi yi
𧐕 tuan
𧐖 lian
𧐗 xuan
𧐙 wu
𧐟 mao
𧐬 hong
𧐯 lve
𧐰 du
𧐱 cong
𧐲 chan
𧐳 lu
𧐴 su
𧑀 lve
𧑆 zhong
𧑇 li
𧑈 fei
𧑊 jing
𧑋 kui
𧑌 yi
𧑍 hua
𧑎 cui
𧑐 yu
𧑑 beng
𧑒 tun
𧑓 shu
𧑔 dai
𧑕 wu
𧑖 ci
𧑗 ning
𧑘 dang
𧑙 zu
𧑚 han
𧑜 pi
𧑝 chuan
𧑠 du
𧑡 pa
𧑤 zhu
𧑦 xie
𧑧 zhe
𧑨 qie
𧑩 xuan
𧑫 sao
𧒀 bi
𧒂 fu
𧒈 li
𧒎 e
𧒐 ye
𧒑 shu
𧒓 se
𧒕 qi
𧒖 guo
𧒗 se
𧒙 fu
𧒚 mao
𧒜 lei
𧒝 zhan
𧒨 chai
𧒭 wei
𧒽 lei
𧒿 zei
𧓀 ying
𧓁 ai
𧓂 xie
𧓄 bi
𧓋 chan
𧓎 pi bi
𧓏 cong
𧓐 lie
𧓑 qi
𧓓 ji
𧓔 jing
𧓕 dong
𧓖 fei
𧓗 yi
𧓘 tuan
𧓨 meng
𧓩 can
𧓪 ya
𧓲 yang
𧓴 ting
𧓸 zhi
𧓺 xie
𧓻 lv
𧓽 li chai
𧓿 mao
𧔂 xia
𧔅 sou
𧔖 su
𧔗 xue
𧔝 li
𧔞 yuan
𧔡 zhan
𧔣 ta
𧔤 xuan
𧔦 ye
𧔧 pang
𧔨 mao
𧔩 ti
𧔪 pin
𧔬 du
𧔭 qiu
𧔮 yi
𧔳 tuo
𧔴 chai
𧔷 jin
𧔼 e
𧕃 chan
𧕄 ying
𧕅 ling
𧕇 xian
𧕉 qi
𧕋 yue
𧕌 lve
𧕍 ying
𧕎 qu
𧕒 fei
𧕓 zi
𧕙 qing
𧕝 ning
𧕞 wei
𧕟 shuang
𧕡 fu
𧕤 mo
𧕥 mo
𧕦 tuo
𧕧 chai
𧕨 zang
𧕮 li
𧕯 li shi
𧕱 xia
𧕲 juan
𧕴 nan
𧕵 mi
𧕸 huang
𧕺 shuang
𧕼 xu
𧕿 fei
𧖁 xie wen
𧖆 ta
𧖇 yong
𧖉 zhan
𧖑 qiang
𧖒 nang
𧖔 lin
𧖘 luan
𧖙 xian
𧖚 fu
𧖜 ling
𧖠 sao
𧖢 hui
𧖨 ting
𧖪 qing
𧖬 huang
𧖮 an
𧖵 man
𧖷 ni nv
𧖻 guo
𧖼 ou
𧖿 xiang
𧗁 jin
𧗆 zheng
𧗈 nu
𧗋 san
𧗌 hu
𧗎 zu
𧗏 hui
𧗒 ji
𧗖 ye
𧗦 xing
𧗩 la
𧗪 yu qu
𧗫 jue
𧗱 shu yu
𧗲 zheng
𧗴 yong
𧗶 ge
𧗸 jian
𧗹 xin xian
𧗼 hui
𧗿 shuai
𧘂 chong
𧘃 hang
𧘈 liao
𧘍 jiang
𧘏 gong
𧘑 zhuo bao
𧘗 qi
𧘜 qian
𧘞 dou
𧘟 po bo
𧘢 hu
𧘥 niu
𧘧 qi
𧘨 diao
𧘩 diao
𧘫 li
𧘮 xiong
𧘽 na
𧘿 zheng
𧙀 la
𧙁 zhi zi ji pi
𧙃 e
𧙄 bo
𧙅 po
𧙆 xu
𧙇 yong dan
𧙈 ci
𧙉 li
𧙌 pao
𧙏 xiu you
𧙛 pu
𧙝 che
𧙞 qi
𧙡 yi
𧙣 ti
𧙤 duo
𧙥 long tong
𧙧 jian
𧙭 zhan
𧙮 yuan
𧙶 yu
𧙸 geng
𧙺 hou
𧙾 qi
𧚀 mu
𧚁 huan
𧚂 long
𧚃 xi
𧚄 e
𧚅 lang
𧚆 fei
𧚇 wan wen
𧚉 cun
𧚋 peng
𧚏 cuo
𧚐 weng
𧚡 gao
𧚥 cui
𧚨 qi sha qie
𧚩 li
𧚪 qie
𧚫 qian jing
𧚬 kong
𧚭 beng
𧚯 shou
𧚷 wei
𧛄 shan
𧛏 zi
𧛒 ti
𧛓 qian
𧛔 du
𧛗 tu
𧛚 wei
𧛞 hu
𧛟 xing
𧛡 shan
𧛢 zhi
𧛧 chi
𧛸 zhou
𧛹 weng
𧛺 chi
𧛻 suo
𧛼 xie
𧛾 ke
𧜁 shai sha
𧜂 shi
𧜃 shou
𧜅 jie
𧜉 gao
𧜊 lv
𧜔 xie
𧜚 zhi
𧜞 man
𧜠 shuai
𧜡 ke
𧜣 diao
𧜤 yi
𧜦 su
𧜧 chuang
𧜱 cui
𧜲 tuo
𧜽 xuan
𧝂 he
𧝃 jue
𧝆 ti
𧝇 fei
𧝉 zhi
𧝊 shi
𧝋 tui
𧝎 chong chuang
𧝐 ti
𧝑 zhan
𧝒 heng
𧝔 qu
𧝕 wei
𧝗 dun
𧝘 bao
𧝜 liao
𧝤 si
𧝪 biao
𧝫 xie
𧝬 bie bi
𧝮 cong
𧝲 ju
𧝳 he
𧝷 kui
𧝸 yong
𧞀 shu
𧞍 nie
𧞏 yu
𧞐 zhuo
𧞑 meng
𧞒 hu
𧞕 lie
𧞝 jie
𧞞 xiong
𧞣 yan
𧞩 jie
𧞪 la lie
𧞫 shu
𧞬 jie
𧞭 lei
𧞰 zu
𧞲 shi
𧞸 wei sui
𧞹 du
𧞺 su
𧟃 xie
𧟄 rang
𧟌 luo
𧟑 qian
𧟘 nang
𧟙 ling
𧟜 ji
𧟠 ming
𧟣 gu
𧟨 xuan
𧟬 xu
𧟱 bo
𧟼 wei
𧠂 ku
𧠆 wan
𧠈 cha
𧠊 mao
𧠋 ke
𧠎 ci
𧠒 xian
𧠓 mo
𧠚 hun
𧠛 chan
𧠜 shi
𧠝 zhen
𧠞 e
𧠟 mi
𧠡 shi
𧠢 qu
𧠣 shu
𧠥 ci
𧠦 yan
𧠩 hu
𧠪 qi
𧠫 zhi di chi
𧠬 huang
𧠴 zhi
𧠶 you
𧠼 gao
𧠽 yao
𧠾 pou
𧡇 yi
𧡈 cheng
𧡉 ji
𧡋 ai ya
𧡍 dong
𧡏 sui
𧡑 jiu
𧡘 qi qin
𧡙 lian
𧡚 xuan
𧡜 liao
𧡡 yun
𧡢 xuan
𧡣 cou
𧡤 pian
𧡦 kui
𧡨 ti
𧡩 huan
𧡪 dan
𧡫 gui kui
𧡬 chen
𧡮 shang
𧡯 ji
𧡴 lian
𧡵 kan
𧡶 sheng
𧡸 dou
𧡹 you
𧡺 qi
𧡼 xiao
𧢂 yi
𧢃 lou
𧢆 chuang
𧢋 lao
𧢌 gao
𧢐 zeng
𧢒 wei
𧢖 jian
𧢛 ying
𧢜 fan
𧢝 li
𧢞 qian
𧢢 yao
𧢦 kui gui
𧢧 wei
𧢩 que
𧢬 xiao
𧢭 que
𧢰 hu
𧢵 duo
𧢶 chu
𧢹 shen jin
𧢼 zhuo
𧢽 e
𧢾 ji
𧣁 tan
𧣃 pa
𧣋 jie
𧣌 qiao
𧣑 qian
𧣒 ju
𧣕 qiu
𧣖 tuo
𧣚 nuo
𧣛 si
𧣟 yi
𧣡 gu
𧣢 hun
𧣣 pa
𧣤 zi
𧣦 jiao
𧣩 xi
𧣪 shao
𧣬 yi
𧣭 zhi
𧣵 lun
𧣷 zhou
𧣸 jue
𧣹 tan
𧣺 nuo chuo
𧣻 ju
𧣼 hu
𧣾 zhi
𧤃 bi
𧤍 chi ti
𧤎 xuan
𧤏 ji
𧤐 gua
𧤑 ju
𧤒 wo
𧤓 tuo
𧤕 qiu
𧤖 wei
𧤗 duan
𧤙 shou
𧤛 zhen
𧤜 ne li
𧤟 xi
𧤠 zhe
𧤡 zhi
𧤣 na
𧤨 jian
𧤮 yao
𧤯 guo yue
𧤲 di
𧤴 huo
𧤵 jing
𧤼 jue
𧤽 yue jian
𧥄 ji
𧥆 su
𧥈 jian
𧥊 kun
𧥋 wo
𧥌 kuang
𧥍 biao
𧥎 jue
𧥑 bi
𧥓 chan
𧥕 zi
𧥖 li shi
𧥚 fo
𧥛 qian
𧥜 yan
𧥞 tan
𧥟 mo
𧥣 kou
𧥤 xi xie
𧥮 hu di
𧥯 hu
𧥱 fu
𧥴 yang
𧥵 guo
𧥷 ren
𧥸 yin
𧥹 feng
𧥺 jun yun
𧥼 yun
𧥿 xun
𧦁 xi
𧦎 xia
𧦑 hang
𧦚 hu di
𧦝 hu hao
𧦞 pu
𧦟 fan
𧦤 jia
𧦭 tuo xi
𧦮 na
𧦸 yin
𧦹 yin
𧧃 ji
𧧄 wang
𧧅 shi jian
𧧆 dui
𧧇 duo
𧧉 tuo
𧧊 wa
𧧋 li
𧧏 re
𧧒 ci
𧧓 xu
𧧔 zhou
𧧕 zi
𧧜 wang
𧧝 ya
𧧟 ji
𧧠 chao
𧧩 ji
𧧵 shan
𧧶 tu
𧧸 bie
𧧹 xi
𧧺 pi
𧧻 zha
𧧾 hui
𧨀 suo zuo
𧨂 he
𧨄 yue
𧨆 wu huang
𧨈 ling wu
𧨊 zha
𧨋 hua
𧨗 chan
𧨟 e
𧨡 chen
𧨧 sui
𧨩 tian
𧨰 zhi
𧨱 ti
𧨲 ao
𧨳 zhuo
𧨴 zi
𧨵 ke
𧨷 se
𧨸 tian
𧨹 lu
𧨾 shan
𧨿 zha
𧩃 chong
𧩅 yan
𧩒 mu
𧩓 hu
𧩚 chi
𧩝 su
𧩣 nao
𧩦 ji
𧩧 duo
𧩨 hou
𧩪 cong
𧩫 zha cha
𧩬 yin
𧩮 xiao sou
𧩰 bian
𧩱 beng
𧩲 la
𧩴 chi
𧩶 qia
𧩸 an
𧩹 shi yi
𧩼 chi zhi
𧪅 nu
𧪇 ji
𧪓 ou
𧪕 xia
𧪘 chai cuo jie
𧪚 ai
𧪝 sheng
𧪞 he ge
𧪠 ji
𧪡 chi
𧪢 xi
𧪣 zheng
𧪦 ta
𧪨 ma
𧪫 pi
𧪮 xu hua
𧪯 qian
𧪹 xia
𧫊 yu
𧫑 jie
𧫒 xia
𧫓 lu
𧫕 qie
𧫗 cha
𧫛 yang
𧫜 ji
𧫝 sha
𧫞 lou
𧫠 ji
𧫡 zhi
𧫢 wang
𧫤 bi
𧫥 an
𧫦 yi
𧫧 an
𧫬 li
𧫹 xian
𧫾 jiu
𧫿 tan
𧬁 hao
𧬂 he
𧬅 zha
𧬆 zhan
𧬇 yi
𧬈 xi
𧬊 xi si
𧬋 fa
𧬌 yan
𧬏 mu
𧬕 gu
𧬞 yun
𧬤 zhong
𧬦 chan
𧬧 chuang
𧬨 hui
𧬩 za
𧬪 gun
𧬫 jian
𧬬 ya
𧬰 xiang
𧬱 he
𧭃 dan
𧭇 mian
𧭈 ning
𧭊 meng
𧭌 lie
𧭍 zhou
𧭎 pu
𧭏 tai
𧭓 ying
𧭔 teng
𧭕 guo
𧭚 qiang
𧭜 lv
𧭝 sa
𧭞 lie
𧭟 chi
𧭠 xie
𧭣 guo
𧭤 bao
𧭥 luo
𧭦 juan xuan
𧭪 e
𧭳 he
𧭵 mei
𧭸 xie
𧭹 pin
𧭻 han
𧭼 chen
𧭽 shan
𧭾 hui
𧮆 ying
𧮈 jian
𧮍 an
𧮑 ta
𧮒 yi
𧮓 tui
𧮗 liu
𧮙 zuo
𧮛 li
𧮝 pin
𧮞 xue
𧮠 nen
𧮡 dou
𧮤 lan
𧮪 zhan
𧮫 jue
𧮬 zhen jue
𧮭 ji
𧮮 qian
𧮰 han
𧮱 fen
𧮳 han
𧮴 hong
𧮵 he
𧮶 hou
𧮺 zhan
𧮻 chou xiao
𧮼 tai
𧮽 qian
𧮿 she
𧯀 ying
𧯃 qin
𧯆 huo
𧯈 xi
𧯉 he
𧯊 xi
𧯋 xia
𧯌 hao
𧯍 lao
𧯏 li
𧯒 cheng
𧯖 jun
𧯗 xi
𧯘 han
𧯞 dou
𧯠 dou
𧯡 wan yue
𧯤 dou
𧯥 zai
𧯦 juan
𧯨 lou
𧯩 chu
𧯫 zheng
𧯯 qi
𧯰 kan
𧯱 huo yu
𧯲 lai
𧯺 gai
𧯼 shou
𧯾 dong
𧰃 lou
𧰄 tuan
𧰇 yu
𧰈 wu
𧰊 tian
𧰎 lao
𧰒 guo
𧰘 tan
𧰙 qi
𧰠 lie
𧰡 li
𧰣 xun
𧰨 geng
𧰩 ting
𧰪 han
𧰫 chu
𧰭 tun
𧰯 xiong
𧰰 you
𧰱 mo
𧰲 chi
𧰴 hu
𧰵 du zhuo
𧰷 mu
𧰹 na
𧰻 ling
𧰿 ai
𧱀 xian
𧱄 kan
𧱅 si
𧱆 san
𧱊 yi
𧱏 yi
𧱐 xiao
𧱒 zhi zhuo
𧱓 dou
𧱘 mai
𧱜 lun
𧱝 jue jun
𧱡 qiang
𧱢 ling
𧱩 pian
𧱪 cou
𧱫 duo
𧱬 yu
𧱰 zhuo
𧱲 xi
𧱳 huai
𧱴 ming
𧱵 tang
𧱹 pu
𧱻 mi
𧱼 man
𧱾 guai
𧲀 qian
𧲂 lin
𧲃 min
𧲄 wei
𧲅 ceng
𧲇 hu
𧲈 sui
𧲋 ju
𧲌 sha
𧲍 meng
𧲗 wei
𧲘 xi
𧲙 ling
𧲜 bi
𧲝 wei
𧲡 li
𧲢 zhe
𧲤 yong
𧲥 hu
𧲦 wan he
𧲧 ba
𧲨 jian
𧲭 zuo
𧲮 zhan
𧲯 bo
𧲰 qiu chu
𧲱 yang
𧲴 dong
𧲵 qu
𧲺 pi
𧲻 zhai
𧲾 shan
𧲿 gou
𧳀 biao nao
𧳁 yi
𧳂 fu
𧳄 xin
𧳅 shi
𧳆 tong
𧳉 ding
𧳌 tu
𧳍 xiao
𧳎 wu
𧳏 pei
𧳐 hui xi
𧳕 lai
𧳙 si
𧳚 cui
𧳛 sha
𧳜 zhou
𧳝 zhao
𧳞 wei
𧳠 bi
𧳣 dong
𧳦 nao
𧳧 xie
𧳨 rao
𧳩 tuan
𧳪 wei
𧳫 you jiu qiu
𧳬 mei
𧳭 yuan
𧳮 zhong
𧳶 sou
𧳸 gu
𧳹 shao
𧳻 zhao
𧳼 pi
𧳿 tong
𧴁 chi
𧴂 peng
𧴃 chan
𧴄 yong
𧴅 shuang
𧴇 wu
𧴉 pi
𧴊 huan
𧴌 fu
𧴎 biao
𧴓 nao
𧴕 biao
𧴖 wei
𧴗 yong
𧴙 nao
𧴚 guai
𧴠 li
𧴢 xin
𧴣 yan
𧴤 po
𧴥 pei
𧴪 suo
𧴬 ren
𧴭 shan
𧴲 suo
𧴸 dan
𧴺 men
𧵃 shou
𧵈 gou
𧵊 han tan
𧵋 shi
𧵌 yang
𧵎 gu
𧵛 ke
𧵞 ju
𧵠 pai
𧵡 ce
𧵢 bao
𧵣 xiong min
𧵤 cai zhu
𧵧 lin
𧵨 ai
𧵬 mi shen
𧵭 lai
𧵱 xiao
𧵻 huo
𧵼 ni
𧶄 zheng
𧶆 lin
𧶇 zha
𧶊 yun
𧶍 xu
𧶕 wo
𧶖 xi
𧶙 bei
𧶜 shang
𧶠 yu
𧶡 mi
𧶲 duan zhuan
𧶵 cha
𧶶 fan
𧶷 ze
𧶸 cheng
𧶺 ting
𧷅 yi
𧷋 yao
𧷎 ku
𧷐 fen
𧷑 xie
𧷒 cheng
𧷛 kui
𧷟 bin
𧷡 lou
𧷥 yi
𧷦 mi
𧷧 xie
𧷱 gui
𧷳 luo
𧷶 shan
𧷾 ju
𧷿 du
𧸂 xian
𧸅 zhi
𧸈 bin
𧸕 zhi
𧸖 zhuan lian
𧸗 xue
𧸘 lian bian jian
𧸙 sui
𧸦 lan
𧸧 ju
𧸨 mian
𧸩 xun
𧸪 zhan
𧸫 gun
𧸲 zhi
𧸽 wei
𧸾 quan xuan
𧸿 chai
𧹈 reng
𧹊 yue
𧹌 zi
𧹐 luo
𧹑 gui
𧹓 cheng
𧹕 ju
𧹖 tian
𧹗 wan
𧹛 zhi
𧹞 nan nian
𧹣 han
𧹨 xi
𧹩 lin
𧹬 yan
𧹭 xu
𧹲 hu
𧹳 gan
𧹴 xu huo
𧹶 xi
𧹺 cui
𧹽 xi
𧹾 hu
𧺅 yan
𧺎 yi
𧺏 chi
𧺐 jue
𧺒 zu
𧺜 jiao
𧺝 yi
𧺟 tan
𧺠 chi
𧺡 ba
𧺢 tou yi
𧺣 zong
𧺤 qiu ju
𧺧 chi
𧺨 xi
𧺰 ni
𧺲 cu
𧺴 wu
𧺶 chu
𧺷 su
𧺸 yong
𧺹 ju
𧺺 ba
𧺼 ci
𧺽 di
𧺾 pan
𧺿 chi yi
𧻁 qiu
𧻃 yan qu
𧻍 zhai
𧻒 xian
𧻓 beng
𧻔 kuang
𧻕 qi
𧻖 zhou
𧻗 ju
𧻘 qie
𧻙 mo po
𧻚 yuan
𧻜 gui kui
𧻝 zui
𧻧 qie
𧻰 hu zao
𧻱 qiu
𧻲 hai kui
𧻳 fu
𧻴 lang
𧻵 sha
𧻶 xi
𧻷 bu
𧻸 shi
𧻹 yong
𧻺 guang kuang
𧻼 nie
𧻿 hou
𧼊 mi
𧼎 e
𧼏 xian
𧼐 yun qun
𧼑 xu
𧼒 qin
𧼓 dong
𧼔 leng
𧼕 qi
𧼖 lan
𧼗 fu
𧼘 qi
𧼙 chong
𧼜 cu
𧼟 mo
𧼠 bei
𧼤 dao
𧼨 jie jue
𧼩 chong dong
𧼪 chi
𧼫 yu
𧼬 cui
𧼭 su sou qiu
𧼮 ti
𧼯 shu yu
𧼰 zha
𧼱 fu bi
𧼳 che
𧼴 fo zhi
𧼵 hou
𧼶 zha
𧽄 jie
𧽅 zha
𧽆 zhan
𧽉 yan
𧽊 hai
𧽋 wu
𧽌 hua
𧽍 dian
𧽎 yao
𧽏 sou
𧽐 qian
𧽑 ji
𧽒 xiong
𧽓 qi
𧽔 jun
𧽖 hai
𧽞 yan
𧽟 jie
𧽠 cui
𧽢 tuan
𧽣 zhang
𧽤 piao
𧽥 lu
𧽦 zhi
𧽧 chu
𧽨 mi
𧽩 qiang
𧽫 lian
𧽲 li
𧽶 e
𧽷 su
𧽸 jue gui
𧽻 ju
𧽼 tan
𧽽 liao
𧽾 san cun
𧽿 dong
𧾁 za
𧾂 zhi
𧾆 xuan
𧾇 ling
𧾊 deng
𧾍 zhan chan
𧾎 xuan
𧾏 qin
𧾐 jiao
𧾑 pi
𧾔 han
𧾚 yu
𧾛 guo
𧾝 xun
𧾠 xun
𧾡 chan
𧾢 jie ji
𧾣 ju
𧾤 yan
𧾥 du
𧾧 hong
𧾨 xian
𧾩 xun xuan
𧾮 ling
𧾯 jie
𧾰 yi
𧾱 qu
𧾲 gan
𧾳 feng
𧾵 jue
𧾶 qu
𧾻 jiu
𧾽 ji
𧾾 ji
𧿅 xi
𧿆 pang
𧿈 kuang
𧿉 ku wu
𧿋 ku
𧿌 zha
𧿏 ba
𧿒 chen
𧿓 hu
𧿔 nu
𧿕 e
𧿖 xiong
𧿗 dun
𧿘 sheng
𧿙 wan
𧿚 fen
𧿝 xi
𧿞 zi
𧿠 hu di
𧿥 bie
𧿧 tuo
𧿨 ban
𧿩 ge
𧿫 ke
𧿲 zhui bo
𧿳 fu fei
𧿴 mo
𧿵 jia
𧿶 tuo
𧿷 yu
𧿹 mu
𧿺 jue
𧿻 ju
𧿼 gua
𧿽 po
𨀀 ni nian
𨀄 wa
𨀅 yan
𨀔 chou
𨀕 kuang
𨀖 hai
𨀘 xiang
𨀙 xi
𨀛 cun
𨀜 tong
𨀝 ruo
𨀟 duo
𨀠 che
𨀤 lei
𨀥 zi
𨀧 zheng
𨀨 zuo
𨀫 kang
𨀬 zai
𨀮 yuan xuan
𨀯 qiong
𨀳 fa
𨀴 xun
𨀶 ji
𨀸 cha
𨁀 shu chou
𨁁 xuan
𨁂 xie
𨁃 ti
𨁄 han
𨁅 xian
𨁆 shan
𨁇 tun
𨁈 hang geng
𨁉 kun
𨁊 cen
𨁋 dou
𨁌 nuo
𨁍 yan
𨁎 cheng jing
𨁏 pu
𨁐 qi
𨁑 yue
𨁒 fu
𨁗 ting
𨁟 wo
𨁠 sheng
𨁡 tuo
𨁴 tan
𨁶 ya
𨁷 zhi
𨁸 lu li
𨁹 yan
𨁺 ju
𨁽 de
𨁿 chu zhuo
𨂀 zu
𨂁 e
𨂂 zhi xue
𨂃 peng
𨂅 bie
𨂇 di
𨂐 lai
𨂒 ye
𨂜 hao
𨂝 pan
𨂞 tan
𨂟 kang
𨂠 xu lv
𨂡 zou
𨂢 ji
𨂣 wu
𨂦 chuan
𨂩 po
𨂪 yan
𨂫 tuo
𨂭 du
𨂯 pian
𨂰 chi
𨂱 hun
𨂲 ping
𨂴 cong
𨂵 zha
𨂺 wan
𨂿 wai
𨃃 e
𨃄 wei
𨃅 bai
𨃇 jiang
𨃓 cha
𨃕 chu
𨃖 kua
𨃗 teng
𨃘 zou qu
𨃙 li
𨃚 ta
𨃛 sa
𨃞 pan
𨃟 pan
𨃣 sao
𨃤 qiao kao
𨃭 zu
𨃯 zhi
𨃰 yan
𨃲 jie
𨃳 neng
𨄄 luan
𨄅 qu
𨄇 deng teng
𨄈 liang
𨄉 chan
𨄊 qie
𨄋 lou
𨄌 die xie
𨄍 cui
𨄐 ji
𨄓 chao
𨄔 shuan
𨄕 zu
𨄗 kang
𨄚 qiang
𨄛 li
𨄮 shuai
𨄯 yu
𨄰 zhang
𨄱 lei
𨅅 po
𨅊 zhe che
𨅋 xiao
𨅎 cui
𨅏 lan
𨅑 xu
𨅒 shu chu
𨅓 zha da
𨅔 can
𨅗 bi
𨅘 peng
𨅝 cheng
𨅣 qiao
𨅤 ji
𨅪 zhai
𨅬 lan
𨆁 tian yan
𨆂 sa
𨆃 jin
𨆄 zhu
𨆅 duo
𨆇 cha
𨆈 juan
𨆉 tang
𨆊 beng
𨆌 fan
𨆍 lie
𨆎 zei
𨆏 sui
𨆙 se
𨆧 zhi
𨆨 tui
𨆪 qing
𨆬 chuo
𨆰 ta da
𨆱 bing
𨆲 wen
𨆵 po
𨆽 mo
𨆾 ca
𨇃 cuo zuan
𨇄 rao
𨇅 bao
𨇆 lai
𨇍 nian
𨇎 li
𨇕 jiao
𨇖 lu
𨇗 li
𨇘 long
𨇙 gui
𨇝 chan
𨇤 xian
𨇦 chan
𨇨 xie
𨇩 zhan
𨇯 shuang
𨇻 mi
𨇼 luan
𨇽 luo
𨈀 dian
𨈈 die
𨈋 yue
𨈎 luan
𨈓 leng
𨈕 wai
𨈖 din
𨈗 nen
𨈘 shao
𨈙 xie zhi
𨈚 pi
𨈥 mao
𨈧 yin
𨈩 bo
𨈫 zhu
𨈮 chong
𨈶 mu
𨈷 tuo
𨈹 tong
𨈺 ye
𨉁 huang
𨉃 ren
𨉅 ye
𨉋 tuo
𨉖 zuan
𨉗 yu
𨉚 a
𨉜 zhou
𨉝 wan
𨉡 duo
𨉢 zhong
𨉣 ha
𨉤 huang
𨉥 mian ti
𨉩 chun
𨉪 qie
𨉫 gong qiong
𨉬 ting
𨉭 mei
𨉱 tang
𨉴 rong
𨉷 rong
𨉸 qi
𨉹 guo
𨉽 xiang
𨉾 tian
𨊅 xiao
𨊈 zhan
𨊉 cui
𨊔 lan
𨊘 shen qu
𨊚 lei
𨊛 li
𨊝 chan
𨊞 nie
𨊟 luan
𨊡 ting
𨊢 hui shao
𨊧 gong
𨊱 yu
𨊳 xin
𨊹 ba
𨊺 dai
𨊼 xuan
𨊿 jue
𨋀 niu
𨋈 du
𨋉 ji
𨋐 pa
𨋑 gong
𨋒 ben
𨋔 keng ju
𨋕 yang ang
𨋖 liu
𨋗 ni
𨋘 zha
𨋙 yin
𨋚 nian ruan
𨋛 pao
𨋝 gong
𨋞 bu
𨋟 he
𨋠 rong
𨋡 gui
𨋥 bi
𨋦 xi
𨋧 ju
𨋨 hun
𨋩 bi fu
𨋫 tiao
𨋬 zheng cheng
𨋮 hong chun
𨋯 yi
𨋰 ci
𨋲 bing
𨋷 gong
𨋺 fa
𨋽 yang
𨋾 xu
𨌁 hong
𨌄 zang
𨌅 chai
𨌆 hong
𨌈 tian
𨌌 zhi
𨌍 xing
𨌎 xu
𨌑 zhen
𨌔 wan
𨌘 jun
𨌝 wo huo
𨌠 lu
𨌢 zheng
𨌣 rong
𨌤 cheng
𨌥 fu
𨌧 e
𨌨 tao
𨌩 tang
𨌫 juan
𨌬 chao
𨌭 ta
𨌮 di
𨌰 zong
𨌳 keng
𨌴 tui
𨌶 keng
𨍅 rong
𨍆 yun
𨍇 he
𨍈 zong
𨍉 cong zong
𨍊 qiu
𨍎 mu
𨍏 duo
𨍐 xu
𨍑 keng
𨍒 xian jian
𨍛 du
𨍜 kan
𨍞 ying
𨍢 zi
𨍧 huang
𨍩 peng
𨍫 li
𨍭 bo po
𨍮 ge li
𨍯 ju
𨍰 ke
𨍲 hu gun
𨍳 yao
𨍴 tang
𨍶 qiong
𨍷 rong
𨍸 liu
𨍹 hui
𨍺 ji
𨎉 zhi
𨎋 tang cheng
𨎌 zhi
𨎍 kang liang
𨎔 yang
𨎖 tang chang
𨎗 hong
𨎛 liang
𨎝 cao
𨎡 nai
𨎢 zong
𨎤 deng
𨎦 jiao
𨎧 peng
𨎩 guang
𨎪 er
𨎫 jian
𨎬 jiao
𨎭 nuo
𨎳 peng
𨎴 dang
𨎶 qu
𨎷 lian
𨎸 mu
𨎹 lan
𨎾 fen
𨏂 hun xuan
𨏆 kuang
𨏈 yin
𨏉 shuan
𨏊 jian
𨏒 luo lei
𨏔 lu du
𨏚 ge
𨏛 rang nian
𨏞 pin
𨏤 zhen
𨏨 lin
𨏩 lian
𨏪 shan
𨏫 bo
𨏬 li
𨏳 xie
𨏴 ge
𨏵 min
𨏶 lian
𨏹 jue
𨏺 zhou
𨏿 ke
𨐁 die
𨐃 zhe
𨐅 shu
𨐆 ji
𨐇 long
𨐈 guang
𨐉 zao
𨐊 xian
𨐋 qian
𨐍 shen
𨐐 yin
𨐑 jie
𨐔 shen
𨐕 shen ci
𨐖 sa
𨐛 xi
𨐡 ku
𨐣 qu
𨐥 ge
𨐦 ban
𨐨 bi
𨐩 qian
𨐰 bin
𨐱 ban
𨐳 zuo
𨐴 pi
𨐶 huo
𨐾 ban bian
𨑊 nong
𨑌 chen
𨑎 peng
𨑑 fu
𨑒 tu
𨑜 pi
𨑝 po
𨑠 chi
𨑣 xue
𨑤 qi
𨑥 wu
𨑨 zhi
𨑩 di
𨑪 cong
𨑫 you
𨑹 cong
𨑼 di
𨑽 zhuo
𨑿 zou
𨒀 cong
𨒃 pan
𨒄 yan
𨒅 qi
𨒆 rong
𨒇 jia
𨒉 zhi zhui sui
𨒊 qiu
𨒋 yue
𨒍 shi
𨒑 hao
𨒙 tuo hou
𨒜 bie
𨒞 kan
𨒢 chuo
𨒤 ci
𨒦 yin
𨒧 shi
𨒨 hai
𨒩 ruan
𨒫 yang ni
𨒬 chi
𨒮 ci
𨒱 gong
𨒲 mi xue
𨒴 ji
𨒼 gen
𨒽 zao suo
𨓁 beng
𨓇 xin
𨓈 kuo
𨓊 die
𨓍 ting
𨓚 shui
𨓞 dai
𨓦 li
𨓨 yong
𨓩 jiao
𨓬 ta
𨓭 qu cou
𨓮 yin
𨓯 yuan
𨓰 jie
𨓲 qian
𨓳 yao
𨓴 ya
𨓷 qing
𨓿 pei
𨔗 jia
𨔙 tou
𨔛 ti
𨔡 dun tun chuan
𨔢 chan
𨔣 jia
𨔤 chi
𨔥 jian jin
𨔦 shu
𨔯 ta
𨕕 zhi
𨕗 yuan
𨕚 hu
𨕜 lie
𨕠 ze
𨕢 chu
𨕦 qiu
𨕧 beng
𨕹 huan
𨕺 kua
𨕻 sheng
𨕽 jie
𨕿 wang
𨖃 hu
𨖊 ze ji
𨖋 zan zhi
𨖌 yang
𨖎 chi
𨖏 jiu
𨖚 liao
𨖛 yu
𨖠 bian
𨖢 kuang
𨖬 chou
𨖭 ya
𨖮 zhuo
𨖰 qie
𨖱 xian
𨖳 yuan
𨖴 wu
𨖵 jiao
𨖶 xiang
𨖷 sha
𨖹 zhi
𨖼 chong
𨖾 bian
𨖿 wei
𨗓 dao
𨗝 yu ju
𨗞 tui
𨗡 chao
𨗥 hui
𨗦 qian
𨗨 wei
𨗰 you
𨗼 di dai
𨗾 da
𨘁 you
𨘂 jiu
𨘃 tui
𨘄 zan
𨘇 hui
𨘉 sha
𨘌 huo
𨘔 yao
𨘙 xian
𨘞 xian
𨘬 di
𨘮 jiu
𨘲 hui
𨘴 kao
𨘵 you
𨘸 li
𨘼 chuan
𨘾 chi
𨙀 huo
𨙂 you
𨙄 yue
𨙎 ta
𨙏 zan
𨙓 nie
𨙔 zhu
𨙡 xian
𨙩 shi
𨙫 kou
𨙬 qi
𨙭 tu
𨙮 fan
𨙯 cun
𨙲 tun cun
𨙳 cha
𨙴 cai zai
𨙵 xiang
𨙶 pei
𨙷 jing
𨙸 qi
𨙹 shao
𨙺 niu
𨙻 na
𨙽 qin
𨚍 bi bei
𨚓 bi fei fu
𨚔 bao
𨚕 bian
𨚖 zi
𨚗 na
𨚘 wei
𨚙 hao
𨚡 jin
𨚣 zheng
𨚧 qie
𨚮 hao
𨚯 tong
𨚰 zao
𨚱 sheng
𨚲 cun
𨚳 huang
𨚴 ru
𨚵 zai
𨚶 nian
𨚾 xian
𨛈 quan
𨛉 ji
𨛊 yin
𨛋 li
𨛌 mang
𨛍 shao
𨛎 han
𨛏 cuo
𨛐 jun
𨛑 ji
𨛒 bu
𨛓 long
𨛔 fou
𨛕 you
𨛖 kuai
𨛜 xiang
𨛡 yun
𨛣 qin
𨛤 hui
𨛥 pu
𨛫 li
𨛬 pei
𨛭 shu she
𨛮 ju
𨛯 yi
𨛰 zheng
𨛱 chong
𨛳 xi ji
𨛵 hu
𨛶 rou shou
𨜌 huan
𨜍 qiao
𨜎 zhi
𨜏 ying
𨜐 xi
𨜑 qiao
𨜒 ji
𨜓 zheng
𨜔 huang
𨜖 yu
𨜗 zou
𨜘 mei
𨜜 sheng
𨜩 quan
𨜰 jiang
𨜱 he
𨜳 tong
𨜴 he
𨜵 wen
𨜶 yi
𨜷 pang
𨜺 weng
𨜻 qian
𨜼 li
𨜽 yi
𨜾 chuang
𨜿 xu
𨝀 wei
𨝆 ge
𨝈 yu
𨝋 zhai
𨝌 gan
𨝍 qian
𨝎 kang
𨝏 li
𨝐 shen
𨝑 guan
𨝓 piao
𨝖 li
𨝘 hu
𨝛 tu
𨝜 shun
𨝞 hu
𨝟 li
𨝢 lou
𨝦 dang
𨝨 zuo
𨝩 shan
𨝫 she xi
𨝭 feng
𨝮 ju zou
𨝯 tong
𨝰 jiao
𨝱 qiao
𨝲 gao hao
𨝳 zi
𨝴 huang
𨝵 shan
𨝸 tan
𨞌 tuo
𨞎 ling
𨞐 cheng
𨞑 weng
𨞒 zuo
𨞓 yu
𨞕 zhu chu
𨞗 qun
𨞘 xi
𨞙 qu
𨞛 ge
𨞢 qi
𨞣 xu
𨞨 gai
𨞩 que
𨞪 shou chou
𨞫 meng
𨞲 shen
𨞳 qu
𨞶 qiao
𨞷 can
𨞺 li
𨞼 wan
𨞽 lei
𨞾 xing
𨞿 lang
𨟂 shi
𨟃 zheng
𨟄 fan
𨟊 zhi
𨟏 yin
𨟑 li
𨟖 mo
𨟗 wei
𨟙 ying
𨟚 rang
𨟠 quan
𨟥 luo
𨟲 dai
𨟴 yin
𨟵 bi
𨟶 ge
𨟸 wen
𨟹 yan
𨟺 mian
𨟼 gang
𨟽 qiu
𨟾 zhi
𨠋 gu
𨠌 tong
𨠎 ling
𨠏 ti
𨠐 ci
𨠑 yi tuo
𨠒 fan
𨠓 po
𨠔 bi
𨠖 bao
𨠟 peng
𨠡 suan
𨠤 song nong
𨠥 wei
𨠦 xiao
𨠬 hao
𨠭 yan
𨠶 yi
𨠷 zao
𨠸 ying
𨠹 nan
𨠿 za
𨡁 tian
𨡂 xi
𨡃 jiao
𨡄 yan
𨡌 nei
𨡍 tan
𨡎 yan
𨡏 tian
𨡐 zhi
𨡑 chou
𨡒 tao
𨡗 zha
𨡞 mian
𨡡 wu
𨡢 yin
𨡣 yan
𨡤 lao
𨡩 po
𨡫 hun
𨡬 hai
𨡭 mu
𨡮 cong
𨡱 ku ding
𨡲 chou
𨡴 you
𨡸 zhuo
𨡻 sou
𨢂 yin
𨢅 zui
𨢆 sang
𨢇 liu
𨢈 han
𨢉 wei
𨢊 meng
𨢋 hu
𨢌 li
𨢎 mi yin
𨢐 bang
𨢑 jian
𨢜 que
𨢠 meng
𨢢 mu
𨢣 hong
𨢤 hu
𨢥 mi
𨢦 shai zha
𨢩 shang
𨢪 chao
𨢬 zhuo tu
𨢮 zhi
𨢯 nian
𨢵 ji
𨢸 ke
𨢹 zheng
𨢿 dan
𨣀 liao
𨣁 zhan
𨣂 gong
𨣃 lao
𨣄 hua
𨣅 chuai
𨣇 jian
𨣈 kui
𨣍 she
𨣔 chen
𨣕 tan
𨣗 hu
𨣘 meng
𨣙 pao
𨣚 zhan
𨣛 chang
𨣝 gan jian
𨣠 yi
𨣢 sui
𨣦 xu
𨣧 ji
𨣨 lan
𨣬 yi
𨣯 mi
𨣱 mie
𨣵 cuan
𨣸 lan
𨣻 yan
𨣾 mi
𨤂 yong
𨤃 cang za
𨤄 jian
𨤇 sou zao
𨤎 yan
𨤑 juan
𨤕 e
𨤘 fen
𨤚 fen
𨤡 guang
𨤢 mai
𨤤 lie
𨤩 chong
𨤫 li
𨤱 zhi
𨤴 xie
𨤷 chou
𨤹 ji
𨤽 pi
𨥂 jie
𨥇 zhou zhu
𨥍 xiong
𨥑 kuang gong
𨥙 jing
𨥞 qian
𨥣 cen
𨥦 qi
𨥧 wan fan bian
𨥨 mao
𨥪 dou
𨥴 kou
𨥶 dai
𨥸 nao
𨥺 hong
𨦂 lai
𨦃 duo
𨦄 qian
𨦆 yin
𨦖 lou
𨦗 hui
𨦛 fu
𨦜 mao
𨦞 zhou
𨦡 yong yang
𨦭 lao
𨦮 ji
𨦯 yi
𨦰 liu
𨦱 cong
𨦳 nan
𨧐 tun
𨧑 xiang
𨧕 bian
𨧖 chuang
𨧗 wu
𨧙 ju
𨧥 xie
𨧦 pi
𨧧 zhuo
𨧨 rui zhui
𨧪 sao
𨧫 zi
𨧭 zheng
𨧰 zu
𨧳 chi
𨧵 zhi
𨨗 quan
𨨘 qian
𨨙 ya
𨨚 chao
𨨛 he
𨨜 ru
𨨠 ju
𨨡 wu
𨨬 chi
𨨭 kuang gong
𨨯 cou zhou
𨨰 ruan
𨨱 kuo
𨨲 chi
𨨳 zu
𨨴 jiao
𨨶 yu
𨨷 tu
𨨸 meng
𨨹 da
𨨺 shuo xue
𨩥 feng
𨩦 gou
𨩧 dong
𨩨 cha
𨩩 mao
𨩪 chan
𨩫 bian
𨩬 yu
𨩯 wan
𨩰 zu
𨩲 zi
𨩴 chuan
𨩵 wan
𨩶 wa
𨩸 quan juan
𨩻 wan
𨩽 xia
𨪄 ying
𨪅 jian
𨪈 wei
𨪉 ti
𨪊 sao
𨪌 qi
𨪍 sha
𨪎 yu
𨪏 ji
𨪐 dou tou
𨪑 chan
𨪒 tuan
𨪕 liu
𨪗 zhui
𨪳 ruan
𨪶 yan
𨪷 gu
𨪹 li
𨪺 cha
𨪾 di
𨪿 liu
𨫀 zhan
𨫁 po
𨫔 zhi xie
𨬁 lian
𨬅 luo
𨬍 duo dui
𨬐 jue
𨬑 li
𨬒 lan
𨬔 ruan
𨬕 gu
𨬖 chan
𨬗 xu
𨬚 zhi
𨭁 xue
𨭂 bo
𨭃 cheng
𨭅 zhu
𨭉 ban
𨭓 die
𨭖 zhan
𨭗 guo
𨭚 biao
𨭛 la ge
𨭺 jin
𨮒 meng
𨮔 yu
𨮪 xi
𨮬 piao
𨮭 si
𨮴 deng
𨮸 chuo
𨮹 di
𨮺 ji
𨮻 chan
𨮿 zhuo
𨯓 cai
𨯞 jiang
𨯲 tou
𨯽 li
𨰂 qian
𨰆 chuo
𨰏 ta
𨰑 diao
𨰓 jian
𨰛 zhi
𨰜 jue
𨰞 mo
𨰠 luo
𨰦 bao
𨰭 zuan
𨰵 zhe
𨰸 yu
𨰻 bao
𨰾 ma
𨰿 xi
𨱀 hu
𨱁 yi
𨱂 e
𨱃 gu
𨱄 tu
𨱅 zhen
𨱇 qiu
𨱈 su
𨱉 liang
𨱊 qu
𨱋 ling
𨱌 guan
𨱍 lang
𨱎 tou
𨱏 da
𨱐 lou
𨱑 huang
𨱒 shou
𨱓 jiao
𨱔 zun
𨱕 gai
𨱖 wei
𨱙 kun
𨱚 duan
𨱛 song
𨱜 qi
𨱝 yang
𨱡 shi
𨱣 gai
𨱦 dao
𨱧 yao ao
𨱫 qian
𨱭 shao
𨱮 chang
𨱯 miu
𨱱 mo
𨱵 nao
𨱸 cong
𨱺 nie
𨱻 zhao
𨱼 cen
𨱿 song
𨲀 nie
𨲁 ci
𨲄 jun
𨲆 shao
𨲈 zhu
𨲉 duo tuo sheng
𨲊 an
𨲋 bi
𨲎 ti
𨲐 pi
𨲑 xia
𨲒 qiu
𨲓 sheng
𨲗 tang
𨲛 man mian
𨲜 pian
𨲞 ti
𨲟 rong
𨲧 cong
𨲪 ji
𨲫 feng
𨲬 wu
𨲭 jiao
𨲮 lao
𨲯 zeng
𨲰 peng
𨲱 can
𨲳 nong
𨲵 chan
𨲾 man mian
𨲿 gui
𨳀 niao
𨳁 chong
𨳂 chan
𨳆 nang
𨳉 xia
𨳊 jiu
𨳋 ji
𨳌 zhen
𨳔 men
𨳗 zhong
𨳘 tun
𨳙 rui
𨳚 xie fen
𨳛 xi
𨳝 ting run
𨳞 niu
𨳠 wang
𨳡 jian guan
𨳣 fen
𨳲 bian bi
𨳷 yi
𨳺 die
𨳻 ji
𨳼 gan
𨳿 jian xi ma
𨴀 jiong
𨴆 kai
𨴊 que guan
𨴌 nan
𨴍 mou
𨴎 xu
𨴏 song
𨴐 shen
𨴑 kuang
𨴒 que
𨴓 wei
𨴘 nan
𨴚 ruo
𨴛 gong
𨴜 dou you
𨴞 nian
𨴡 chao
𨴢 he
𨴣 yan
𨴩 tu
𨴪 bu
𨴬 hu
𨴭 yong
𨴯 shi
𨴰 chu
𨴹 xiao
𨴺 men
𨴻 li
𨴼 ti
𨴾 jian
𨵂 zhi
𨵃 gua fu yue
𨵄 guan
𨵆 qi
𨵈 fei
𨵉 yu
𨵊 zhe
𨵋 wei
𨵌 e
𨵍 chan
𨵎 xi qi
𨵐 gu
𨵗 que
𨵘 hui
𨵚 xie
𨵛 ying
𨵝 ta
𨵞 wai
𨵟 fu
𨵠 jie
𨵡 pi
𨵥 sheng
𨵦 yu
𨵧 kua
𨵪 xie
𨵫 nve
𨵬 xian
𨵭 jian
𨵮 xu
𨵰 bi
𨵴 nan
𨵶 liang
𨵼 jing
𨶁 yan
𨶂 ai
𨶅 xiao
𨶆 qiang
𨶇 wu
𨶈 tang
𨶊 jun
𨶐 kuo
𨶗 lang
𨶙 neng
𨶜 dou
𨶝 shu
𨶟 jiao
𨶠 nie
𨶢 yu
𨶨 ce
𨶪 jiao liu
𨶬 hua
𨶭 wen
𨶯 e
𨶰 guang
𨶱 hua
𨶺 lei
𨶼 shang
𨶽 yong
𨶿 deng
𨷀 guan
𨷁 niu
𨷃 sui
𨷄 xiang
𨷆 sa
𨷇 chang
𨷎 run
𨷐 yun
𨷒 fen
𨷓 jian
𨷔 xu
𨷘 xi
𨷙 shu
𨷥 xie
𨷦 li
𨷩 tou
𨷬 mi
𨷭 chan
𨷮 huo
𨷱 zhuan
𨷻 lan
𨷽 yan
𨷾 dang
𨷿 xiang
𨸀 yue
𨸁 ting
𨸂 beng
𨸃 san
𨸄 xian
𨸅 die
𨸆 pi
𨸇 pian
𨸉 ta
𨸋 jiao
𨸌 ye
𨸎 yue
𨸐 reng
𨸑 qiao
𨸒 qi
𨸓 diao
𨸔 qi wei
𨸗 han
𨸘 yuan
𨸙 you
𨸚 ji
𨸛 gai
𨸜 hai
𨸝 shi
𨸟 qu
𨸩 wen
𨸬 zhen
𨸭 po
𨸮 yan yun
𨸯 gu
𨸰 ju
𨸱 tian nian
𨸷 e
𨸺 ya
𨸻 lin
𨸼 bi
𨹀 zi
𨹁 hong
𨹃 duo
𨹅 dui
𨹆 xuan
𨹈 shan yang
𨹊 shan
𨹋 yao
𨹌 ran
𨹔 tuo
𨹗 bing
𨹘 xu
𨹙 tun
𨹚 cheng
𨹜 dou
𨹝 yi ya
𨹡 che
𨹵 juan
𨹶 ji
𨹸 zhao
𨹹 beng
𨹻 tian
𨺀 peng
𨺅 fu
𨺖 tuo
𨺘 xian
𨺙 ni
𨺚 long
𨺝 zhuo
𨺟 zheng
𨺠 shun
𨺡 zong
𨺢 feng
𨺣 duan
𨺤 pi
𨺥 yan
𨺦 sou
𨺧 qiu
𨺨 e
𨺩 qian
𨺫 qian
𨺭 ca
𨺮 xun
𨺵 zhui
𨺸 mao
𨺹 jiao
𨺿 zhan
𨻀 pi bi
𨻁 xi
𨻂 yan
𨻃 fei
𨻄 nie
𨻆 zhi
𨻈 suo
𨻊 yi
𨻌 lei
𨻍 xu
𨻏 yi
𨻒 wei
𨻕 ji
𨻖 chen
𨻗 die
𨻣 yuan
𨻥 xi
𨻧 liu
𨻨 suo
𨻱 beng
𨻲 xia
𨻳 yan
𨻵 cui zui dui
𨻷 kang
𨻺 qing
𨻻 lou
𨻼 bi
𨼈 zhan
𨼉 cuan
𨼊 wu
𨼋 xu
𨼌 chen
𨼍 hao
𨼎 jue
𨼐 chen
𨼑 cha
𨼒 chan
𨼓 zhi
𨼔 xun
𨼣 ge
𨼤 chen
𨼥 ye ge
𨼪 chu
𨼫 qu
𨼬 xie
𨼮 zhan
𨼯 ken
𨼱 jue
𨼽 qu
𨼿 meng
𨽀 ye
𨽁 zou cong
𨽂 pu
𨽄 shi
𨽉 shu
𨽊 chan
𨽍 du
𨽐 lu yang
𨽑 yan
𨽖 niao
𨽗 bin pin
𨽟 tui
𨽦 ni
𨽧 huan
𨽨 qian
𨽯 xia
𨽲 ling
𨽷 lian
𨽹 yi li
𨽻 li
𨽼 si
𨽿 dai
𨾂 wei
𨾅 ci
𨾉 jiu
𨾊 hong
𨾌 yu
𨾎 kui
𨾒 hang
𨾓 ge yi
𨾔 fang
𨾗 kui xie
𨾚 gui fu
𨾛 chi qi
𨾞 jiu
𨾡 sui huang
𨾤 die
𨾬 sui
𨾰 qin
𨾴 gui
𨾻 zhui
𨾾 tiao
𨿁 yue
𨿇 zui
𨿏 wu
𨿐 cui
𨿛 zhi xi
𨿠 shui
𨿢 dong
𨿭 wei
𨿿 chong
𩀋 run
𩀖 ji
𩀜 diao
𩀞 cang
𩀠 kou gu
𩀣 wei
𩀧 can
𩀪 ma
𩀫 ou
𩀲 san
𩀶 wei hui mi
𩀼 san
𩀿 jin
𩁌 wei
𩁞 cai
𩁟 li
𩁯 yue
𩁴 yun
𩁷 cheng
𩁺 shan
𩂂 hu
𩂃 shai
𩂄 tun
𩂆 fou fu
𩂈 qin
𩂉 xu chen
𩂍 chuan
𩂎 fu
𩂒 yi ai
𩂓 dong
𩂔 fu
𩂕 fu
𩂖 ze
𩂗 pu
𩂙 ling
𩂝 shai ying
𩂞 pao
𩂢 yin ai
𩂣 luo
𩂤 hua
𩂥 yin
𩂦 beng
𩂧 yu
𩂨 she
𩂪 xie
𩂫 chu
𩂴 she
𩂵 dian
𩂹 yi
𩂻 che
𩂼 geng
𩂽 long
𩂾 ping
𩂿 yun
𩃀 yan
𩃁 mo
𩃃 sui
𩃋 jing
𩃍 song
𩃎 pang
𩃐 ya
𩃑 se
𩃒 duo
𩃕 chuang
𩃖 xie
𩃘 tuan
𩃙 gong
𩃚 xuan
𩃜 la
𩃞 ling
𩃠 dai
𩃡 zha
𩃬 yin
𩃭 song
𩃯 yu
𩃰 tuo
𩃱 tuo
𩃴 ba
𩃵 ran
𩃶 bo
𩃷 dai
𩃹 zha
𩃺 hou
𩃾 hui
𩄅 lu
𩄊 ling
𩄋 ru
𩄕 dan
𩄖 meng
𩄗 xia
𩄘 weng
𩄙 han
𩄚 zi
𩄛 zhen
𩄜 se
𩄝 cuo
𩄞 li
𩄠 dian
𩄡 lian
𩄢 gou
𩄦 peng
𩄪 ying
𩄬 hou
𩄮 dui
𩄯 wu
𩄷 piao
𩄸 he
𩄺 long
𩄻 mo
𩄼 fei
𩄽 lv
𩄾 ze
𩄿 bo
𩅀 dian zhi
𩅁 mang
𩅃 zhuang chong
𩅄 lu
𩅅 pang
𩅆 dui
𩅇 bu
𩅌 chen
𩅍 man
𩅖 xi
𩅝 an
𩅞 zhong chong
𩅠 nan
𩅡 tuo
𩅢 he
𩅥 dui
𩅦 wan dan
𩅧 zhong
𩅨 cen shen
𩅩 li
𩅪 shuang
𩅮 cen
𩅰 si
𩅲 dui
𩅴 hun
𩅼 jian
𩅽 nong
𩅾 dan
𩅿 fu
𩆀 huo
𩆁 hui wei
𩆂 ci
𩆄 yong
𩆅 sa
𩆆 ting
𩆎 liu
𩆑 suan
𩆒 ling
𩆓 man
𩆔 dian
𩆘 pao
𩆚 ling
𩆝 li
𩆟 nou
𩆣 lie
𩆤 shan
𩆦 fei
𩆫 shan
𩆮 ling
𩆯 zhan jian
𩆱 bin
𩆲 li
𩆵 si xian
𩆶 rang
𩆷 jian
𩆸 zhuo
𩆻 ling
𩆼 ling
𩆽 meng
𩆿 shuang
𩇄 ling
𩇇 hun
𩇎 ling
𩇏 jian
𩇐 qu
𩇔 nong
𩇕 jing
𩇖 chen
𩇜 zhen cheng
𩇝 qing
𩇟 qing
𩇠 e yan
𩇣 se
𩇩 bei
𩇫 fei
𩇮 fei
𩇯 fei
𩇴 fang
𩇵 ku
𩇺 za
𩇻 hui
𩇽 fei
𩈁 dui
𩈆 pa
𩈇 niu
𩈈 pang
𩈉 dan
𩈊 dan
𩈋 ai
𩈍 tian
𩈎 chao
𩈏 ao you
𩈐 mei
𩈑 nan
𩈔 bo
𩈕 yu chi
𩈖 xian han
𩈗 mai
𩈚 ping
𩈜 dui
𩈞 dao
𩈡 xing
𩈢 ni nv
𩈣 han
𩈤 chu
𩈥 shua
𩈦 man
𩈬 wan
𩈭 yi
𩈮 diao
𩈯 yan
𩈱 wo
𩈲 suan
𩈴 an
𩈵 lan
𩈶 nan
𩈸 qiu
𩈹 mian
𩈺 nuo
𩈻 can
𩈼 can
𩉀 lan
𩉁 tian
𩉂 ye
𩉄 nian
𩉆 shua
𩉋 ci
𩉍 jian
𩉐 gan
𩉔 jian
𩉕 guo
𩉗 zhan
𩉙 luo
𩉜 ji hang
𩉝 gui
𩉡 jia
𩉢 ji
𩉥 xuan
𩉧 feng
𩉫 bi
𩉬 qi chi
𩉯 yuan
𩉰 ang
𩉱 di
𩉴 e
𩉵 fen
𩉸 ju
𩉹 ni
𩉺 tuo
𩉼 shen
𩉽 fu
𩉾 xia
𩉿 qu
𩊀 po
𩊁 wan
𩊂 ling
𩊃 ma
𩊄 zhou
𩊅 bao
𩊇 yu
𩊌 beng
𩊍 mai
𩊏 jia
𩊑 yang
𩊓 kua ku
𩊔 jiao
𩊖 bing
𩊚 luo
𩊛 gui
𩊜 duo
𩊝 zhi
𩊡 zhen
𩊢 e
𩊣 zhu
𩊤 ba
𩊨 zhen
𩊩 feng
𩊪 dou
𩊫 nian
𩊬 bu
𩊭 dui
𩊮 sha suo
𩊯 se
𩊰 bi
𩊴 zhi
𩊵 zhe
𩊶 bu
𩊺 jue
𩊻 xun
𩊿 xi
𩋁 zhuo
𩋂 bai
𩋃 yao tao
𩋄 chou
𩋅 ta
𩋆 qian
𩋈 nao
𩋉 yu
𩋊 e
𩋋 jian
𩋌 yi
𩋍 xiao
𩋏 nie
𩋒 bing
𩋗 guo
𩋘 xie
𩋙 diao
𩋜 ju
𩋝 suo
𩋞 die
𩋟 fu
𩋠 mian
𩋡 shi
𩋢 xuan yun
𩋣 ti
𩋤 yu
𩋧 xie kai
𩋨 fu
𩋩 zhi
𩋪 ni
𩋫 xuan
𩋬 yang
𩋮 feng bang
𩋯 zong
𩋰 zhou
𩋱 xuan
𩋵 zhu
𩋷 la
𩋹 ying
𩋺 gao
𩋻 kuo
𩋽 e
𩋾 wei xue
𩋿 mei
𩌃 huai gui
𩌄 chou zhou
𩌆 suo
𩌇 ta
𩌈 suo
𩌉 ta
𩌊 xue
𩌌 gong
𩌍 jia
𩌏 bo fu bu
𩌐 ta
𩌑 yuan
𩌘 ta
𩌝 chui
𩌠 xiong
𩌡 he jue
𩌢 suo
𩌧 mo
𩌨 chong
𩌩 sui
𩌪 ze
𩌫 lu
𩌬 zhang
𩌭 luo
𩌮 xu
𩌯 jian
𩌰 shan
𩌲 xu
𩌾 jiang
𩍂 bao
𩍃 mai
𩍅 tong
𩍆 xi
𩍉 rong
𩍋 sheng
𩍌 zhou
𩍎 jian
𩍏 fu
𩍐 deng
𩍓 yong
𩍔 ju qu
𩍖 yi
𩍗 bang
𩍙 se
𩍚 sui
𩍜 duo
𩍝 xie
𩍡 huan
𩍥 ru
𩍦 ni
𩍧 zhou
𩍨 gui
𩍪 luo
𩍲 zhi chan
𩍳 xu
𩍵 zhi
𩍷 jue
𩍸 ju
𩍻 yuan
𩍼 lu
𩍿 bo fu
𩎂 rong
𩎃 xie
𩎉 xi
𩎊 luo
𩎎 ge
𩎑 zuan
𩎒 han jian
𩎔 jiao
𩎕 sa
𩎖 qin qian
𩎗 qun
𩎘 pao
𩎙 yue
𩎚 che
𩎛 fu
𩎜 pei
𩎟 mei mo wa
𩎤 ken
𩎥 xi
𩎫 duo
𩎭 yi
𩎰 sui
𩎲 xia
𩎳 juan
𩎵 wei
𩎷 yi
𩎹 yu
𩎻 bai
𩎼 tuo
𩎽 ta
𩎾 pao
𩏂 bing bi
𩏅 yun
𩏆 yun
𩏇 duan
𩏈 ruan
𩏉 wei
𩏏 wei
𩏐 gui wei
𩏒 da
𩏓 xia
𩏖 hun
𩏗 juan
𩏘 sui
𩏚 sui
𩏝 lou
𩏞 bai
𩏟 yu
𩏠 zheng
𩏡 gui
𩏣 kui
𩏤 gao
𩏥 dan
𩏩 xian
𩏫 se
𩏭 ke
𩏮 bu
𩏯 bo
𩏲 sui
𩏴 yu
𩏵 bu
𩏶 jiu
𩏷 jiu jiao
𩏹 juan
𩏺 jue
𩏼 na
𩏽 zhai
𩏾 tao
𩏿 wei
𩐀 xia
𩐁 xie
𩐅 sa
𩐆 ji
𩐉 xie
𩐌 dui
𩐍 zi
𩐘 yuan
𩐙 qin
𩐚 fu
𩐛 peng
𩐜 pao
𩐞 yin
𩐠 hong
𩐡 zu
𩐣 gong
𩐤 dong
𩐥 he
𩐦 wo
𩐨 pang
𩐫 su
𩐬 kan
𩐭 nie
𩐮 hao
𩐯 feng
𩐰 e
𩐱 ye
𩐴 ting
𩐵 dong
𩐶 zhe
𩐷 sang
𩐻 mo
𩐼 su
𩐾 le
𩑀 pu
𩑁 e
𩑂 zhuo
𩑃 ye
𩑇 xiang
𩑈 guang
𩑉 ren
𩑊 ling
𩑍 ao
𩑐 chai
𩑒 duo
𩑓 qiong
𩑔 ku ya
𩑕 xu
𩑖 huan
𩑗 yao
𩑘 zhen
𩑙 ting
𩑚 beng lei
𩑝 ang
𩑟 kan qian
𩑡 ku gen
𩑢 pei bai
𩑣 you
𩑤 ao
𩑥 men
𩑦 mo
𩑬 fu gui
𩑭 qing
𩑮 la
𩑯 dou
𩑰 tan
𩑳 qian
𩑴 yao
𩑵 wei
𩑶 hu ku
𩑷 mo
𩑸 he
𩑹 xuan
𩑻 bi po
𩑼 po
𩑾 di
𩒀 zhen
𩒂 shi
𩒃 kan
𩒄 ce
𩒇 xu
𩒈 zhen
𩒊 zhu
𩒏 hui
𩒐 chi
𩒓 hong
𩒔 nou
𩒕 nie po e
𩒖 yan
𩒘 chong
𩒙 fu gui
𩒚 guang
𩒛 qi
𩒝 gen
𩒞 ting
𩒢 tan
𩒣 qian
𩒦 jiu xin
𩒧 xu
𩒨 qi
𩒪 zhen
𩒮 qiu
𩒰 e
𩒳 hui
𩒴 hong
𩒵 qing
𩒷 che rong
𩒺 fu
𩒼 hong
𩒽 xi
𩒾 wu
𩒿 mang
𩓂 ti
𩓅 hong
𩓐 bo
𩓒 qin
𩓓 gen
𩓖 fu
𩓗 kui
𩓝 bie
𩓞 jing
𩓟 kan
𩓠 gui
𩓢 gao
𩓤 an
𩓥 yue
𩓦 wu
𩓧 yi
𩓨 jing
𩓪 lu
𩓫 quan
𩓬 tui
𩓮 ji
𩓺 jiong
𩓻 jue
𩓼 pie
𩓽 kun
𩔀 wai
𩔁 hui
𩔂 dun
𩔃 yuan
𩔄 jie
𩔆 gui
𩔇 gao
𩔈 po
𩔉 men min hun
𩔊 zhuan
𩔋 hang
𩔔 yong
𩔕 qiu
𩔗 lei
𩔘 ang
𩔙 pi xin
𩔚 weng
𩔝 qin
𩔟 qin
𩔠 mie
𩔡 dou
𩔢 mi
𩔣 zhan
𩔥 qing
𩔦 yi
𩔮 ban
𩔱 juan
𩔳 ze
𩔴 xu
𩔵 lan
𩔶 ma
𩔷 ma
𩔸 ou
𩔹 bei
𩔻 pou
𩔼 xu
𩕀 ao
𩕆 hong
𩕉 hong
𩕊 zhan
𩕌 sen
𩕍 gao hao
𩕏 po fan
𩕐 liao
𩕕 wai
𩕖 xuan
𩕜 kui
𩕟 e
𩕠 han
𩕡 se
𩕤 dan
𩕪 xuan
𩕬 e
𩕭 gai
𩕯 dao
𩕱 meng
𩕲 yi
𩕳 ning
𩕵 pin
𩕹 cang
𩕾 yuan
𩖀 e
𩖁 nie ya
𩖄 yin
𩖇 qiao
𩖉 hong
𩖊 ling
𩖌 chan
𩖍 ying
𩖒 guan
𩖔 niao
𩖕 xu
𩖖 tan
𩖗 jin
𩖛 peng
𩖝 liao
𩖠 bei
𩖣 xin ba
𩖤 tun
𩖥 chao
𩖦 gan
𩖨 hu
𩖩 wang
𩖬 fu
𩖭 pei
𩖯 nao
𩖰 xun xin
𩖱 xue
𩖴 liu
𩖵 ling
𩖶 xue
𩖷 qu
𩖸 hao
𩖹 yi
𩖺 han
𩖼 fu
𩖽 ba
𩖾 yi
𩗄 hong
𩗅 li
𩗉 sa
𩗊 xi
𩗎 shi
𩗏 piao
𩗐 hua
𩗑 yi
𩗒 bo
𩗓 bo
𩗔 nei
𩗕 qiu
𩗘 wei
𩗙 che
𩗚 you
𩗜 wei
𩗝 hui
𩗞 sa
𩗢 hong
𩗣 sou
𩗤 han
𩗥 pao
𩗧 fang
𩗩 liu
𩗪 zhou
𩗫 pi
𩗭 li
𩗰 chui
𩗱 xi
𩗲 zheng
𩗴 beng
𩗵 zheng
𩗶 sui
𩗷 yan
𩗼 qing
𩗽 wu
𩗾 liang
𩘁 liang
𩘅 jie
𩘇 hong
𩘈 you
𩘊 la
𩘋 hou
𩘍 yuan
𩘎 hong
𩘏 ye
𩘑 ying
𩘒 xuan juan
𩘓 you
𩘘 quan
𩘜 tang
𩘟 li
𩘠 sou
𩘡 li
𩘤 yu
𩘧 yi
𩘭 xiu
𩘮 ao
𩘯 tuan
𩘰 su
𩘱 shuai
𩘳 yu
𩘵 feng
𩘻 yu
𩘼 zheng
𩘽 zheng
𩘿 tao
𩙄 liu
𩙆 cheng
𩙇 sui
𩙏 gu
𩙐 feng
𩙑 lie
𩙒 piao
𩙖 li
𩙘 long
𩙙 chu
𩙚 xiao
𩙛 hong
𩙜 xie
𩙝 she
𩙠 long
𩙡 hou
𩙢 xuan shi
𩙣 feng
𩙥 ba
𩙦 bo
𩙧 tao
𩙨 su
𩙩 zhao
𩙪 biao
𩙫 sou
𩙬 tui
𩙭 suo
𩙮 xiao
𩙯 heng
𩙰 sao
𩙲 fei
𩙷 niu
𩙸 mang
𩙽 huan xuan
𩙾 zhi
𩚂 yi
𩚄 yu
𩚇 yi
𩚈 yue
𩚉 chi
𩚕 yin qiang
𩚖 niu
𩚗 rong
𩚣 tian
𩚪 er
𩚫 zheng
𩚬 e
𩚭 pou
𩚮 ji ni
𩚯 ni
𩚱 jiong
𩚲 jia
𩚹 ling
𩚻 zui
𩚾 bei
𩛅 shu
𩛇 pai
𩛋 nao
𩛌 shi
𩛎 man
𩛏 shi
𩛑 ti
𩛘 gong
𩛝 lei
𩛞 bao nei piao
𩛟 yuan man
𩛠 zuo
𩛡 lang nang
𩛢 xiu
𩛥 zai
𩛦 cheng
𩛧 jian
𩛨 mao
𩛪 yu
𩛭 yu
𩛮 yi
𩛲 mang
𩛳 zai can
𩛵 zhui
𩛶 ti
𩛹 xi
𩛺 ju
𩛻 zan zuan zhan
𩛼 lu
𩛽 tao
𩜀 zhui dui
𩜁 ling
𩜃 ju
𩜆 ji
𩜊 zi
𩜌 yue
𩜍 dong
𩜒 nang
𩜖 chong
𩜟 ang
𩜣 geng
𩜥 bo
𩜧 wei
𩜬 quan
𩜭 ke
𩜰 pi
𩜱 kan san
𩜲 fu
𩜳 yong
𩜶 tou
𩜷 you niu
𩜸 yao
𩜺 ye
𩜽 yan
𩝈 xian
𩝊 ti
𩝌 sui
𩝐 ci
𩝕 wu
𩝖 can
𩝗 yu
𩝚 chan
𩝛 xia
𩝝 kao gao
𩝞 cang
𩝟 cha
𩝠 qiu
𩝣 da
𩝥 su
𩝨 hua
𩝷 wu
𩝸 yuan
𩝽 jiang
𩝾 xiang
𩝿 zhai
𩞀 san chen can
𩞁 mo mi
𩞃 shang xiang
𩞅 sui
𩞆 chuang
𩞇 mi
𩞈 zhu
𩞉 chong
𩞊 ji
𩞋 chong
𩞙 lian
𩞞 hai
𩞤 dun
𩞥 xiang
𩞧 shang
𩞨 li
𩞩 huang
𩞬 deng
𩞶 za
𩞺 huo
𩞻 lin
𩞾 du yi
𩞿 han
𩟀 yong
𩟁 yuan xuan
𩟂 guo
𩟃 ling
𩟅 lian
𩟇 ao
𩟈 dang
𩟉 yi
𩟊 nong
𩟋 shan
𩟍 xin
𩟑 yu
𩟒 can
𩟓 wo
𩟔 cha
𩟕 bo
𩟗 jian
𩟞 meng
𩟟 wei
𩟠 mo
𩟥 shui juan
𩟦 jie
𩟧 shuo
𩟨 huo
𩟫 chuo
𩟭 long
𩟮 huai
𩟰 tuo
𩟳 yu
𩟶 chan jie
𩟷 yong
𩟸 huo
𩟺 lan
𩟿 na
𩠀 ba
𩠁 gan
𩠂 yi
𩠃 jia
𩠅 da
𩠆 ding
𩠇 xun
𩠈 ren
𩠉 juan
𩠊 tuan
𩠋 xu
𩠌 song
𩠎 cao
𩠏 cheng
𩠑 ding
𩠚 hai
𩠟 wu
𩠦 qi shou
𩠨 ji qi
𩠮 kui
𩠯 wei
𩠶 shou
𩠷 fu
𩠹 tuan
𩠻 bie han
𩠽 tan
𩠾 hang
𩠿 pie
𩡃 yu
𩡄 tan xiang
𩡌 xiang
𩡎 xiu
𩡓 weng
𩡔 hai
𩡕 peng
𩡝 tan
𩡟 bie
𩡠 xiang
𩡣 yi
𩡦 piao
𩡧 huan
𩡨 mu
𩡩 ba
𩡫 fan
𩡯 ding
𩡷 fen fei
𩡾 suo
𩢄 wan
𩢅 ge
𩢈 fen
𩢊 tuo
𩢌 wen
𩢍 gua
𩢎 duo
𩢐 zhe
𩢑 ci
𩢒 yao
𩢔 ban
𩢕 bu
𩢖 mo
𩢘 po
𩢛 ge
𩢞 liu
𩢨 gan
𩢪 hu
𩢫 mou
𩢮 xiu
𩢯 huang
𩢰 fu
𩢱 hui
𩢳 qu
𩢵 tuo
𩢶 yu
𩢷 mo
𩢹 jiu
𩢻 shu
𩢼 kuang
𩢽 qiong
𩢿 fu
𩣊 xu
𩣖 lin
𩣘 nie
𩣚 pi bi
𩣜 fu
𩣝 bu
𩣞 yi sa
𩣡 bo
𩣣 e
𩣩 zhe
𩣫 li
𩣮 tu
𩣯 da
𩣱 lu
𩣲 yan
𩣳 dong
𩣴 qie
𩣵 wan wo
𩣶 ming
𩣷 zui zhu
𩣸 fu
𩣹 qu
𩣻 ao
𩣼 qiang
𩤁 qun
𩤈 que
𩤉 hua tao
𩤋 kun
𩤏 cui
𩤒 yi
𩤖 chi er
𩤗 zong
𩤘 nao
𩤚 duan
𩤛 yong
𩤜 zhe
𩤞 tan
𩤟 yang
𩤠 xie
𩤡 xuan
𩤣 duan
𩤤 shua
𩤥 xian
𩤦 xian
𩤩 e
𩤹 you
𩤺 yu
𩤽 ti
𩤿 jin
𩥁 tang
𩥂 qi
𩥅 tao
𩥆 lv
𩥈 wen
𩥊 ao jiao
𩥋 ou du
𩥌 qia
𩥐 shi
𩥔 mo
𩥘 you
𩥠 zha
𩥣 yao
𩥫 chong
𩥬 li
𩥭 yu
𩥮 chan
𩥯 yi
𩥲 chi
𩥴 li
𩥽 tu
𩥿 zu
𩦂 xian
𩦇 xi
𩦉 bie
𩦊 han qian
𩦋 qi
𩦌 sang shuang
𩦎 fei
𩦐 shan huo
𩦘 huan
𩦠 bang
𩦡 yu
𩦢 yu
𩦤 ji
𩦱 kuai
𩦲 zong
𩦹 xian
𩦺 meng
𩧃 li
𩧄 zhi
𩧅 fan
𩧇 cai
𩧈 du
𩧉 guang
𩧊 xiong
𩧋 li
𩧌 qi
𩧏 jue
𩧐 tuo
𩧒 ju
𩧓 xiao
𩧘 qu
𩧜 zhuan
𩧡 jue
𩧦 jie
𩧨 zhou
𩧩 xian
𩧪 long
𩧫 yang
𩧬 ran
𩧭 yi
𩧮 lie
𩧯 bo
𩧰 hun
𩧱 ji
𩧲 dong
𩧳 zhou
𩧴 quan
𩧵 jie
𩧺 ju
𩧼 ben
𩧿 bi
𩨀 ge
𩨁 chun
𩨃 qian
𩨄 sou
𩨅 wei
𩨆 cheng
𩨇 lou
𩨈 yu
𩨉 la
𩨊 qian
𩨋 dian
𩨌 ta
𩨍 zhan
𩨏 fan
𩨐 lie
𩨑 ting
𩨒 ji
𩨓 qian
𩨔 hu hua
𩨗 yu
𩨘 qi ge
𩨙 yu
𩨚 wa
𩨜 ba
𩨝 qi
𩨞 sa
𩨟 qiao
𩨠 ya
𩨡 xian san
𩨨 ci
𩨩 fan
𩨫 kun
𩨬 gun
𩨭 que
𩨮 e
𩨯 qiong
𩨲 ma
𩨳 ku du
𩨴 yao
𩨷 que
𩨸 chu
𩨹 jia
𩨻 zhu
𩨽 dui
𩨾 wa
𩩀 nao
𩩄 yan
𩩅 tong
𩩋 xing jing
𩩌 gun
𩩍 ping
𩩑 yu
𩩒 he
𩩔 zhuo
𩩗 she
𩩘 yu
𩩛 ji
𩩝 qiang
𩩞 shui
𩩟 chuo
𩩠 zu
𩩡 leng
𩩢 ni
𩩤 wa
𩩥 zha
𩩧 dan
𩩮 du
𩩯 bian
𩩰 jie hai
𩩱 qia
𩩲 he
𩩳 chong
𩩴 yan
𩩶 yan
𩩺 song
𩩻 teng
𩩼 yao
𩩾 kao
𩪀 zhui
𩪁 gui
𩪂 ai
𩪃 hai
𩪈 suo
𩪉 xu
𩪊 biao
𩪌 feng
𩪍 qu shu
𩪎 mang
𩪐 guo
𩪖 bi
𩪗 jue
𩪘 chuang
𩪛 pu
𩪟 yi
𩪢 qian
𩪣 yi
𩪤 e
𩪥 ling
𩪧 bi
𩪭 huo
𩪮 mo
𩪱 xun
𩪴 yan
𩪸 li
𩪺 tan
𩪾 luan
𩫀 kai
𩫁 mao
𩫂 xiao
𩫇 ai
𩫊 ta
𩫍 mei
𩫏 guo yong
𩫓 gao
𩫔 nao
𩫕 hao
𩫠 que
𩫥 cao
𩫦 sao
𩫫 pi
𩫲 xie
𩫳 xiao
𩫴 ju
𩫹 cheng
𩫺 nao
𩬀 nei
𩬍 mu
𩬏 shao
𩬑 dian chan
𩬔 ling
𩬖 zhen
𩬗 yao
𩬙 fu
𩬚 qian gan
𩬛 qiong
𩬜 ju
𩬝 bing fang
𩬞 mao man mian
𩬟 zha
𩬠 tai
𩬤 chong
𩬫 zhai
𩬭 shi
𩬮 yong
𩬰 qiong
𩬱 dao
𩬲 ti
𩬳 zhui
𩬵 yin
𩬷 nao
𩬸 bo
𩬹 kuang
𩬺 zhi
𩬻 duo
𩬼 cong
𩬽 bao
𩭇 li
𩭊 ju
𩭋 wen kun
𩭌 lie
𩭏 wo
𩭐 shi
𩭑 niao
𩭒 mang
𩭓 jiu
𩭘 xiu
𩭝 wo
𩭟 dao
𩭡 xi
𩭢 an
𩭣 da
𩭤 zong
𩭥 han
𩭦 chui
𩭧 bi ban
𩭩 dong
𩭫 zhang
𩭯 ya
𩭲 di
𩭳 huo
𩭷 min
𩭺 fu
𩭼 bao
𩭽 ke
𩭾 mao
𩭿 re
𩮀 zong song
𩮁 qia
𩮂 xia
𩮃 sou
𩮄 xiu
𩮅 na
𩮉 man mian
𩮎 zha
𩮏 chan
𩮐 she
𩮑 wo
𩮖 ai
𩮗 bang peng fang
𩮘 hao
𩮚 sao
𩮛 suo
𩮜 ti
𩮝 ya
𩮟 bing
𩮠 rong
𩮫 sha
𩮬 weng
𩮯 ao
𩮱 zhuang
𩮳 piao pie
𩮴 sui cui
𩮵 yi
𩮶 sou
𩮷 dou
𩮸 sou na
𩮹 luo
𩯃 fei bi
𩯄 zun
𩯆 nao
𩯇 deng
𩯈 zhi
𩯉 cuo
𩯊 liao
𩯋 ji
𩯌 bo
𩯍 cong
𩯎 cheng
𩯏 bu
𩯑 san
𩯒 zan
𩯘 jiao
𩯛 yao
𩯜 lu
𩯞 can
𩯨 ni
𩯰 jie ji
𩯱 pu
𩯲 zhuang
𩯺 li
𩯽 la
𩰃 zhan
𩰍 bian
𩰎 weng
𩰓 hong
𩰗 pin
𩰙 se
𩰞 ni
𩰟 fen
𩰠 xu
𩰢 shi
𩰤 ju
𩰨 jue
𩰪 yu
𩰬 guo wai
𩰭 guo
𩰯 hu
𩰲 li fei
𩰳 xie
𩰴 er
𩰵 yuan
𩰶 hai ben
𩰹 jing
𩰻 ke
𩰽 zong
𩰾 fei
𩱀 peng
𩱁 geng
𩱃 jian
𩱄 ni
𩱆 xian
𩱇 li
𩱈 chao
𩱊 er xian
𩱋 geng peng
𩱌 yu
𩱍 hu
𩱎 fei
𩱏 ao
𩱓 er
𩱘 ke
𩱙 ku
𩱚 bo
𩱝 ye
𩱞 jiao
𩱦 chao
𩱧 geng
𩱨 ru
𩱪 yue
𩱬 lin
𩱱 yu
𩱲 yue
𩱳 zhai
𩱴 xiao
𩱷 mie
𩱻 gui
𩱼 jiu
𩱾 tuo
𩲁 xi
𩲂 wei
𩲃 zhuo
𩲄 wei
𩲅 kui
𩲈 mei wei
𩲊 hao
𩲋 hang
𩲌 fang
𩲍 niu
𩲎 you
𩲏 hua
𩲒 lang
𩲠 zhu
𩲡 gui
𩲢 bi mei
𩲣 jia
𩲤 tiao
𩲦 lv
𩲧 kong
𩲨 zui
𩲩 ling
𩲪 qi
𩲬 zhu
𩲱 gu
𩲲 zu
𩲴 yang
𩲵 su
𩲷 kui
𩲹 chang
𩲻 yao
𩲾 yu
𩳅 shu
𩳆 lai
𩳇 yi
𩳈 dou
𩳌 wu
𩳍 ying
𩳎 fu
𩳏 zhuan
𩳐 fu
𩳒 su
𩳓 li
𩳔 yao
𩳕 tui ti
𩳝 gui
𩳡 lv
𩳢 yan
𩳣 qi
𩳥 zhu
𩳧 gui
𩳨 hu
𩳯 jing
𩳲 chi
𩳵 ju
𩳶 zha
𩳸 miao
𩴀 zhu
𩴁 gan
𩴂 xiong
𩴃 ji
𩴇 shai
𩴈 mei
𩴉 yun
𩴍 shou
𩴐 lv
𩴑 you
𩴒 jiang
𩴓 nuo
𩴘 ju
𩴙 you
𩴜 yi
𩴝 teng
𩴞 wei
𩴟 che
𩴠 lin
𩴡 gu
𩴣 li
𩴤 liao
𩴧 jiao
𩴨 yang
𩴩 biao
𩴪 qi
𩴮 yi
𩴱 bin
𩴲 meng
𩴳 cha
𩴵 gan
𩴹 qu
𩴺 di
𩴻 lei
𩵀 ling
𩵄 huan
𩵅 qu
𩵇 luo
𩵉 kui
𩵍 qiu
𩵎 yu
𩵏 hua
𩵓 lei
𩵕 ren dao
𩵖 xiao
𩵗 si
𩵚 du
𩵛 bie
𩵠 niu wei
𩵢 he za
𩵣 pei
𩵥 fei
𩵦 mu
𩵬 hu
𩵭 wang
𩵮 sha xiao
𩵰 jiao qiu
𩵱 wu
𩶁 bing
𩶂 zhu
𩶄 zhu
𩶅 chi
𩶇 shen
𩶈 hu
𩶉 bu
𩶎 ran
𩶖 mu
𩶛 jia
𩶞 ma hang
𩶡 meng
𩶢 mou
𩶣 zhou
𩶤 xian
𩶥 hui hong
𩶦 guai
𩶧 jiu
𩶩 mu
𩶫 ru xue
𩶭 wu
𩶯 ru
𩷁 nuo
𩷂 xie
𩷄 jiang
𩷋 li
𩷌 shu
𩷍 yi
𩷎 di
𩷏 qing
𩷐 ju
𩷓 zhi
𩷕 lang liang
𩷖 bu
𩷗 kuang
𩷘 yi
𩷚 bo
𩷧 chi
𩷭 jiang
𩷯 wo
𩷵 tun
𩷶 mang
𩷸 fang
𩷹 zhuo
𩷻 qia
𩷽 ta
𩷾 qi
𩸀 peng
𩸁 bie
𩸂 fen pen
𩸄 hua
𩸇 e
𩸋 e ya
𩸎 ding
𩸐 ru
𩸖 e
𩸞 yan qi
𩸟 si
𩸥 ying
𩸧 ni
𩸨 yi
𩸹 mi
𩸾 ye
𩸿 po
𩹀 cou
𩹂 wei
𩹄 hai
𩹅 ying
𩹇 ting
𩹈 zhi
𩹉 fei
𩹊 you
𩹍 kui
𩹎 an
𩹏 ba
𩹑 han
𩹞 nan
𩹟 nai
𩹢 jing
𩹥 wei
𩹱 chu
𩹳 suo
𩹴 tao
𩹵 qi
𩹶 tang
𩹷 wei
𩹸 gan
𩹺 ge
𩹼 han
𩹾 na
𩹿 ge
𩺄 zheng
𩺗 ta da
𩺛 si
𩺝 ni
𩺞 sang
𩺫 xie
𩺯 zu
𩺰 yu wu
𩺱 ni
𩺲 qi
𩺵 shen
𩺼 bu
𩻋 kun
𩻌 li
𩻎 gua
𩻖 yan
𩻗 bu
𩻘 jian
𩻚 wu
𩻛 cen jin
𩻜 lin
𩻝 zhuan
𩻟 hui
𩻡 tong
𩻢 zha
𩻤 hei
𩻧 guo
𩻱 jing
𩻵 die
𩻷 ying
𩻼 zhi
𩼂 wei
𩼄 ji
𩼅 rong
𩼈 ao you
𩼉 dang han
𩼊 luo
𩼋 ye
𩼌 wei
𩼒 qiang
𩼙 ge
𩼚 ji
𩼦 zou
𩼨 yi
𩼫 zha
𩼭 lie
𩼴 ye
𩼼 zhan
𩽀 chou
𩽁 biao
𩽆 xu
𩽇 you
𩽍 xie
𩽎 wei
𩽏 li
𩽛 bo
𩽜 jian
𩽝 chan
𩽞 kun
𩽡 qing
𩽧 shuang
𩽨 xi
𩽩 qu
𩽰 luo
𩽳 dang
𩽴 nian
𩽵 li
𩽷 ba
𩽹 e
𩽺 fu
𩽻 fu
𩽼 hun
𩽽 zha
𩽾 an
𩾁 qiu
𩾂 chou
𩾃 mian
𩾄 xun
𩾅 tu
𩾆 ni
𩾇 hu
𩾈 shu
𩾊 xu
𩾋 zhong
𩾌 kang
𩾒 xiao
𩾓 xiao
𩾔 ci
𩾕 chi
𩾗 diao jiao
𩾘 yi
𩾚 ding
𩾝 han yan
𩾞 wan
𩾠 yi
𩾡 bao
𩾢 yi yuan
𩾧 xun
𩾬 xiang
𩾳 bi
𩾶 jie
𩾷 ge
𩾸 ze yan
𩾺 zhen
𩾻 hu
𩾼 xi
𩾽 xin
𩾾 xiao jiao
𩾿 fu
𩿀 zhong
𩿂 mao
𩿃 xin
𩿄 qiang
𩿈 fen
𩿉 ban
𩿊 huan
𩿑 jiao
𩿓 bao
𩿔 ya
𩿕 yao
𩿛 xi
𩿝 ju
𩿟 qu
𩿠 yue
𩿡 tai
𩿢 tou
𩿣 mo
𩿤 zha
𩿥 qu
𩿧 fu
𩿩 qu duo
𩿬 you
𩿷 ti
𩿺 wa
𩿽 tuo
𩿿 chu
𪀁 ge
𪀈 yuan
𪀉 ge ke
𪀊 qu
𪀏 ju jiu
𪀒 die
𪀓 yi
𪀔 shi
𪀕 yi
𪀗 gui
𪀘 jiang
𪀚 song
𪀛 qiong
𪀝 e yuan
𪀞 huang
𪀟 hui
𪀠 xun
𪀣 ju
𪀥 zhai
𪀧 lao
𪀩 qi dan chu
𪀪 xiu
𪀬 hui
𪀭 tong
𪀺 fu
𪀽 xun xin
𪀿 mi
𪁀 yu
𪁉 jiao
𪁊 zhi zhe
𪁋 cheng
𪁍 jie
𪁎 xiao
𪁏 chen
𪁐 li
𪁑 yue
𪁓 zhi
𪁔 lao
𪁕 wo
𪁘 wang
𪁚 yi
𪁛 yi
𪁜 lang
𪁞 tou
𪁟 an han
𪁠 jue
𪁡 yan
𪁥 ju
𪁧 zhen chen
𪁩 zhi ti
𪁪 mang
𪁮 xiu
𪁱 chuang
𪁲 chu
𪁸 qiang
𪁹 fei
𪁺 chang
𪁼 mian
𪁽 su
𪁾 ao wo
𪂀 fu
𪂄 wei
𪂅 zhi
𪂇 chang
𪂈 yan
𪂉 yu
𪂋 fu
𪂌 ta
𪂍 ji
𪂏 fei
𪂒 hu
𪂓 ju
𪂕 yu
𪂛 qi
𪂜 mei
𪂟 bie
𪂠 guo
𪂤 ming
𪂦 wan yuan
𪂧 wan
𪂴 jing
𪂵 yu
𪂶 xian
𪂹 chun
𪂺 ji
𪂼 xiang
𪂽 pen
𪂾 fu
𪃂 liu
𪃄 sai
𪃅 xue
𪃆 zou
𪃈 jie
𪃋 zhan jian
𪃎 yu
𪃐 miao
𪃑 mao
𪃒 duo
𪃓 fu
𪃛 jian
𪃦 miao
𪃨 ao
𪃭 ke
𪃶 hou
𪃺 gou
𪃼 xi
𪃾 rong
𪃿 ge
𪄀 pan
𪄁 yuan
𪄂 xia
𪄅 sha
𪄈 qing
𪄉 yong
𪄊 qu
𪄌 gong
𪄎 ge
𪄏 xian
𪄑 su
𪄖 qi
𪄗 hou
𪄛 xi
𪄝 wu
𪄭 qi
𪄮 hu gu
𪄯 gui
𪄱 di
𪄲 shang
𪄳 mai
𪄴 min
𪄵 ji
𪄶 xi
𪄷 xian
𪄸 ji
𪄹 chang
𪄺 kou
𪄻 chong zhuang
𪅂 zhang
𪅃 piao
𪅄 su
𪅅 lve
𪅆 li
𪅇 meng
𪅈 chong
𪅉 tian
𪅋 ling
𪅍 chi
𪅖 chong zhuang
𪅙 chi
𪅝 niao
𪅟 yong
𪅮 mi
𪅰 shu
𪅲 xi
𪅴 e
𪅵 zi
𪅸 jie
𪅹 ji
𪅺 hou
𪅻 sheng
𪅼 li
𪅾 qi
𪆀 zhou
𪆁 si
𪆂 qu
𪆋 xie
𪆗 si
𪆛 xu
𪆠 fu
𪆯 nong
𪆰 ya
𪆱 liu
𪆲 jia zhan
𪆳 gui
𪆴 kui
𪆵 chi
𪆶 can
𪆷 chu
𪆹 guo
𪆻 dan
𪆿 jian
𪇁 dang
𪇂 hou
𪇄 kou ku
𪇆 chu du
𪇇 qian
𪇈 ai
𪇊 pi
𪇑 xun
𪇒 jing
𪇓 meng
𪇕 bin
𪇖 lan
𪇗 gu
𪇘 chou tao
𪇛 yong
𪇜 gua
𪇝 yu
𪇞 zhou
𪇭 cai
𪇯 liu
𪇰 bu
𪇱 luo
𪇲 jie
𪇴 mie
𪇵 guang
𪇷 jia
𪇹 la
𪈀 shou
𪈃 guo
𪈆 meng
𪈇 qian
𪈈 lai
𪈊 he
𪈋 tuan
𪈑 hui
𪈘 hong
𪈜 lv
𪈟 jia
𪈥 gui
𪈨 yi
𪈩 huan
𪈰 luo
𪈴 jue
𪈸 guan
𪈻 quan
𪈼 niao
𪈿 man
𪉂 yun
𪉃 wen
𪉄 chi
𪉅 chi
𪉆 zhi
𪉈 ci
𪉉 zhuang
𪉊 hua
𪉋 jie
𪉌 qu
𪉍 tu
𪉎 min
𪉏 mei
𪉐 yu
𪉑 ao
𪉒 ban
𪉔 pi
𪉕 zhen
𪉖 lu
𪉗 chi
𪉘 tou
𪉚 jie
𪉜 zhan
𪉢 jin
𪉣 lu
𪉦 jian gan
𪉧 tan
𪉨 chang
𪉪 ci
𪉭 wai
𪉮 cou
𪉯 kan
𪉱 bian
𪉸 wen
𪉻 qian
𪉿 gan
𪊂 hui
𪊄 gan
𪊆 ji
𪊇 gan tan
𪊉 huai
𪊍 si
𪊐 fu
𪊕 pi
𪊗 ca
𪊜 ben
𪊢 shi
𪊥 huan
𪊧 gui
𪊪 ou
𪊳 pao
𪊵 ying
𪊶 ting
𪊷 xiao
𪊹 zhu
𪊻 yu
𪋁 jian
𪋄 qu
𪋅 wan
𪋆 kun
𪋇 zhui
𪋉 yu
𪋊 guo
𪋋 ping
𪋌 zui
𪋍 zu
𪋏 zhu
𪋐 nuan
𪋑 zhu
𪋖 piao
𪋗 mi
𪋜 bi
𪋝 su
𪋡 pu
𪋢 mi
𪋫 ye
𪋬 yu
𪋮 yu
𪋰 zhu
𪋳 ling
𪋺 nou
𪋾 ling
𪌀 liao
𪌂 tuo
𪌄 bi
𪌅 na
𪌆 qu
𪌈 pi
𪌉 dou
𪌊 nie
𪌋 tun
𪌍 ji
𪌏 ling
𪌓 ku
𪌔 su
𪌘 tou
𪌞 nai
𪌟 ze
𪌢 tong
𪌣 ge
𪌤 dui
𪌧 jie
𪌩 tian
𪌪 tiao
𪌫 chi
𪌬 qu chao
𪌮 sha suo
𪌰 bo
𪌱 li
𪌳 luo
𪌵 liao
𪌶 shu
𪌷 deng
𪌹 chi
𪌺 mie
𪌼 tao
𪌽 hun
𪌿 nie
𪍁 jun
𪍂 hu
𪍄 lu
𪍅 ye
𪍇 mo chao mai
𪍈 chao
𪍌 suo
𪍎 ke
𪍏 fu
𪍑 chao
𪍔 suo
𪍗 qiu
𪍛 su xie
𪍝 yun
𪍟 suo
𪍠 ku
𪍡 bo
𪍣 lou
𪍤 mo
𪍦 lian
𪍧 xuan
𪍨 suo
𪍩 man
𪍪 bi
𪍲 ti
𪍴 lian
𪍵 tan
𪍶 shan
𪍸 qu
𪍹 du
𪍺 huan
𪍻 sao
𪍿 kuang
𪎃 nie
𪎅 nie
𪎆 luo
𪎇 zuo
𪎈 yi
𪎉 xian
𪎊 chao
𪎋 tie
𪎒 shuo
𪎔 mi
𪎗 mi
𪎛 wan
𪎝 ben
𪎞 qiang
𪎠 mo
𪎣 liu
𪎤 wo
𪎦 mei
𪎨 tou
𪎫 mu
𪎭 mei
𪎲 zuo
𪎴 tun
𪎵 kang
𪎶 tun
𪎺 che
𪎻 zheng
𪎽 chong
𪎾 tian
𪏀 zhi
𪏁 chan
𪏂 chan
𪏅 qing
𪏆 tun
𪏇 hui
𪏈 que
𪏉 zhan
𪏊 jian mian
𪏋 chan
𪏍 huang
𪏏 hui
𪏐 chi
𪏒 huang
𪏓 heng
𪏔 yun
𪏖 tuan
𪏗 bian
𪏙 huang
𪏚 yun
𪏟 mo
𪏠 gong
𪏢 gong
𪏤 gui
𪏦 chan
𪏨 que
𪏩 rui
𪏪 kuang
𪏫 piao
𪏮 ru
𪏲 niu
𪏳 hu
𪏴 jin
𪏵 ni li
𪏶 bao
𪏸 ni chi
𪏺 bi
𪏻 hu
𪏼 li
𪏿 zhu
𪐀 na
𪐂 quan
𪐃 feng
𪐄 bi
𪐅 li
𪐆 bie
𪐇 nian
𪐈 dong
𪐋 lian
𪐌 ni
𪐍 lian
𪐎 ma
𪐏 zhe zhi
𪐓 jia
𪐔 yi
𪐖 long
𪐘 yi yan
𪐝 dai tai
𪐞 du
𪐣 yi
𪐥 tai
𪐦 hang
𪐧 shu
𪐬 wan
𪐮 su
𪐯 yao
𪐰 er
𪐲 zhen
𪐺 dou
𪐻 jian
𪐿 pang
𪑀 hui
𪑂 cha
𪑃 shan
𪑄 lu
𪑆 yu
𪑈 yan
𪑉 wan
𪑊 qiao
𪑋 luo
𪑌 yu
𪑏 tu
𪑐 wei
𪑒 tun
𪑕 hun
𪑖 ben
𪑗 qie
𪑙 jin qian
𪑚 lai li
𪑜 zhi
𪑝 yu
𪑟 ci
𪑦 ye
𪑧 die
𪑨 cha
𪑩 dian
𪑪 man
𪑬 deng
𪑭 wei
𪑮 nian
𪑯 lei
𪑰 bing
𪑱 wu wo
𪑳 zhen
𪑶 rou
𪑷 wai
𪑸 mi yan
𪑹 jie
𪑻 hou
𪑽 zhai
𪑾 ru
𪑿 zi
𪒀 pan
𪒂 mo
𪒄 mi
𪒆 qi
𪒇 mo
𪒊 zhi
𪒋 ban pan
𪒍 mie
𪒏 lu
𪒑 qi
𪒒 chong
𪒔 li
𪒕 yi
𪒘 deng
𪒙 cuo
𪒛 dui
𪒜 ma
𪒝 yan
𪒟 zeng
𪒠 yan an
𪒡 dui dai
𪒢 pu
𪒥 yue
𪒩 huo
𪒪 mai
𪒫 jian
𪒬 nong
𪒭 qin
𪒯 qin
𪒲 ye
𪒴 tai
𪒹 jian
𪒼 cha
𪒾 dan
𪒿 teng
𪓀 li
𪓃 niang
𪓄 chan
𪓅 zang
𪓊 yu
𪓌 zui
𪓍 bian
𪓐 chu
𪓘 ran
𪓚 ran
𪓛 yang
𪓜 bo
𪓡 cu
𪓬 mi
𪓮 ke
𪓰 cu
𪓷 xi
𪓹 ma
𪓻 shi
𪓼 dian
𪓿 shi
𪔂 ding
𪔃 jiong
𪔅 yuan
𪔆 gan
𪔊 hui
𪔋 ji
𪔍 peng
𪔏 deng
𪔑 beng
𪔔 pang peng
𪔕 ta long
𪔗 yuan
𪔘 gao
𪔙 yuan
𪔟 jia
𪔣 kong
𪔦 dong
𪔩 xian
𪔪 qi
𪔬 sang
𪔰 yin
𪔳 long
𪔶 teng
𪔷 long
𪔺 ren
𪔽 yin
𪔾 ping
𪔿 pu
𪕀 yuan
𪕁 rong chen
𪕃 fang
𪕇 hang
𪕈 mi
𪕉 hu
𪕊 zi
𪕌 ling
𪕍 jiong
𪕎 rong
𪕒 ping
𪕓 guang
𪕔 er
𪕝 cu
𪕞 jun
𪕦 xiu
𪕨 er
𪕩 ti
𪕫 yang
𪕭 ai
𪕮 hu
𪕯 xi xie
𪕱 hu
𪕳 si
𪕴 li
𪕶 yi
𪕷 gu
𪕹 tang
𪖀 que
𪖁 zong
𪖂 li
𪖄 jiao
𪖇 fan
𪖈 pu
𪖉 si
𪖋 jie
𪖌 lu
𪖍 li
𪖎 chan
𪖐 yao ya
𪖕 hui
𪖙 hou
𪖚 dian
𪖛 qiu
𪖜 jue
𪖞 pi
𪖢 kui
𪖥 xi
𪖦 ti
𪖩 xu
𪖯 bian
𪖲 he
𪖳 lian
𪖶 su
𪖷 liao
𪖼 jin
𪗁 li
𪗂 chan
𪗅 qi
𪗆 qi
𪗉 zi
𪗋 zi
𪗍 qi
𪗏 qi
𪗐 zi
𪗒 zhai
𪗓 zhai
𪗔 pa
𪗖 ju
𪗙 yan
𪗜 hang
𪗝 na
𪗤 yan
𪗦 zhan
𪗧 shi
𪗨 zhi
𪗭 zha
𪗴 rong
𪗵 zha
𪗷 yi
𪗸 ming
𪗹 ya
𪗻 zhi
𪗽 kuo hua
𪗾 xia
𪘁 ta xia
𪘃 yi
𪘆 xiu
𪘇 zhai
𪘉 duo
𪘊 e
𪘎 yin nie
𪘐 e
𪘑 suan
𪘒 an
𪘓 cuo
𪘕 tuo
𪘗 tuo
𪘘 xia
𪘛 chuo
𪘝 suan
𪘥 ji
𪘦 qian
𪘧 zu
𪘨 zhai
𪘩 yun kun
𪘪 zhan
𪘬 yi ya
𪘲 ya yi ci
𪘳 yue
𪘹 he
𪘺 qia
𪘾 cha
𪙃 ou
𪙈 hu
𪙊 yan
𪙌 qie
𪙍 bo
𪙎 qiang
𪙏 jie jia
𪙛 ni
𪙞 chan
𪙟 qin
𪙡 zao
𪙤 yin
𪙥 xie
𪙧 qi
𪙨 jian
𪙫 xu
𪙭 zeng
𪙯 e
𪙳 zu
𪙴 yi
𪙹 zhi
𪙺 li
𪙽 li
𪙾 yin
𪚁 lian
𪚃 chan
𪚅 jue
𪚇 za
𪚎 zhai
𪚏 pian
𪚑 long
𪚓 long
𪚘 long
𪚝 long
𪚠 long
𪚢 mang
𪚥 zhe
𪚬 gan
𪚭 gou
𪚮 ran
𪚯 cu
𪚰 jiao
𪚷 bo
𪚹 zhu
𪚺 qiu
𪚻 yang
𪛀 xiao
𪛂 hui
𪛃 qu
𪛈 ling
𪛊 yin
𪛎 pi
𪛒 lian
𪞝 duo
𪟝 ji
𪠳 che
𪡈 bai
𪡏 zhan
𪢮 luan
𪣝 zao
𪣻 lou
𪤗 liao
𪨇 tui
𪨊 song
𪨗 jue
𪨧 lun
𪨰 qu
𪨶 she
𪩘 yan
𪪝 yong
𪮋 xiao
𪱷 bei
𪷽 zan
𪺹 nu
𪻐 cong
𪽇 ke
𪾔 xu
𪾢 xian
𪾦 lu
𫁡 li
𫂈 fei
𫂙 su
𫃜 kou
𫄛 jin
𫄟 shi
𫄤 da
𫄥 li xi
𫄧 yan
𫄨 chi
𫄷 yi
𫄸 xun
𫇦 ying
𫇭 wei
𫈰 qia
𫉁 ai
𫋌 te
𫋐 gong
𫌀 ji
𫌨 luo
𫍙 yi
𫍟 yi
𫍢 nao
𫍣 tong
𫍯 xian
𫍰 xi
𫍲 xiao
𫍻 xi
𫍽 xuan
𫎫 dan
𫎬 gan
𫏋 jue qiao
𫏐 zan
𫐄 yue
𫐆 kuai
𫐉 ling
𫐐 ni
𫐑 guan
𫐓 rou
𫐖 jiao
𫐘 kan
𫑡 meng
𫒶 han
𫓧 fu
𫓩 cong
𫓯 ji
𫓶 xuan
𫓹 ji
𫔍 fan
𫔎 jue
𫔶 nie
𫖃 hui
𫖔 bai
𫖮 yi
𫖯 fu
𫖳 yun
𫗠 zhang
𫗦 bu
𫗧 su
𫗩 luo
𫗫 hu
𫗮 huang
𫗰 dui
𫗴 zhan
𫘜 wen
𫘝 jue
𫘞 tuo
𫘣 han
𫘤 ai
𫘦 tao
𫘧 lu
𫘨 ti
𫘪 yuan
𫘬 xi
𫘭 shuang
𫚈 xu
𫚉 hong
𫚒 fu
𫚔 hui
𫚕 shi
𫚖 ci
𫚙 pu
𫚥 xia
𫚭 lie
𫛛 zhi
𫛞 jue
𫛢 ning
𫛣 yu
𫛭 kuang
𫛳 fu
𫛶 chi
𫛸 ti
𫜨 ba
𫜬 ze
𫜷 shou
𫜸 hua
𫞩 men
𫟅 liang
𫟦 sui
𫟷 li
𫟹 hong
𫟼 da
𫠆 kui
𫠊 xuan
𫠜 ni
𫠥 lou
𫠦 suo
𫡑 yin
𫢒 long
𫢸 dan
𫧯 xie
𫫇 e
𫫦 dan
𫭟 ou qu
𫭢 lun
𫭼 lao
𫮃 shan
𫮬 jiang
𫰂 duo
𫰛 xing
𫰡 hua
𫵒 tui
𫵘 bi
𫵷 li
𫶇 die
𫷷 xin
𫸩 kou
𫼛 diao
𫼝 chou
𫽮 dang
𬀩 wei
𬀪 xian
𬀷 shang
𬁠 xiang
𬂩 jia
𬃊 zhi
𬄩 yin
𬆛 nao
𬆮 kou
𬇕 wan
𬇘 tuan
𬇙 bei
𬇹 guo
𬈧 se
𬉧 han
𬉼 ou
𬊈 xun
𬊤 chan
𬌗 he
𬍙 zhan
𬍛 li
𬍡 dang
𬍤 xun
𬎆 ying
𬐚 hai
𬑔 zhong
𬑗 jian
𬑡 chou
𬒈 que
𬒔 geng
𬒗 lan
𬒘 xin
𬓫 qiu
𬓼 tui
𬕂 long
𬘓 xun
𬘖 jian
𬘘 dan
𬘜 zhan
𬘝 zhen
𬘡 yin
𬘢 kuang
𬘩 ting
𬘫 huan
𬘬 qian
𬘭 chen
𬘯 zhun
𬘵 geng
𬙂 yan
𬙆 fan
𬙊 mo
𬙋 xiang
𬛸 nie
𬜬 man
𬜯 liang
𬞟 pin
𬟁 yi
𬟽 dong
𬢊 si
𬣀 wei
𬣙 xu
𬣞 zhu
𬣡 jian
𬣳 hen
𬤇 yin
𬤊 shi
𬤐 ge
𬤝 hui
𬤥 zhuan
𬤰 huan
𬧀 qiang
𬨂 qi
𬨎 you
𬩽 xun
𬪩 nong
𬬩 yi
𬬫 pi
𬬭 lun
𬬮 chang
𬬱 jin
𬬲 pi
𬬸 shu
𬬹 shen
𬬺 chu ju
𬬻 lu
𬬿 zhao
𬭁 mu
𬭊 du
𬭎 hong
𬭚 chun
𬭛 bo
𬭣 xian
𬭤 hou
𬭩 weng
𬭬 hui
𬭯 pie
𬭲 suo
𬭳 xi
𬭴 jie
𬭶 hei
𬭸 lin
𬭼 sui
𬮤 ge he
𬮱 yin
𬮿 gai
𬯀 ji
𬯅 xia
𬯎 tui
𬰃 mu
𬱖 di
𬱟 wei
𬱦 qi
𬲜 cheng
𬳲 chan
𬳳 fan
𬳵 pi
𬳶 jiong
𬳽 shen
𬳿 tu
𬴂 fei
𬴃 huo
𬴊 lin
𬴐 huan
𬵨 mi
𬶋 ju
𬶍 tuo
𬶏 wei
𬶐 zhao
𬶟 la
𬶠 lian
𬶨 ji
𬶭 ji
𬶮 xi
𬷕 bu
𬸅 chu
𬸘 yan
𬸚 yue
𬸣 xian
𬸦 zhuo
𬸪 fan
𬸱 qu
𬹼 xie
𬺈 yi
𬺓 chu
𭀖 li
𭄛 jian
𭕆 suo
𭘓 hu
𭚦 guo
𭣇 dian
𭤰 yu
𭪆 zhua
𭱊 hong
𭹜 luo
𮆏 lan
𮉡 lu
𮉢 zhi
𮉤 gua
𮉧 liang
𮉨 gua
𮉪 zou
𮉫 rui
𮉬 cui
𮉯 cai
𮐨 ying
𮔂 jie
𮔅 fu
𮔊 liang
𮖁 liang
𮖱 xie
𮙊 yin
𮙋 du
𮝴 gu
𮝵 er
𮝸 chun
𮝹 huan
𮝺 ge
𮠞 qiang
𮣲 gang
𮣳 hong
𮣴 chan
𮣵 zhui
𮣶 lv
𮣷 ju
𮤲 bi
𮧴 chang
𮧵 wei
𮩛 bi
𮪣 zong
𮪥 dun
𮫂 ning
𮬜 yi
𮬝 gui
𮬞 can
𮬟 huo
𮬠 lu
𮬡 hua
𮬢 weng
𮬣 xian
𮬤 zhen
𮭥 gong
𮭦 chen
𮭨 yan
𮭪 shuang
𮭰 gang
𮯙 ke qia
灰 hui
𰀡 qian
𰀢 jian
𰁜 luan
𰃮 xue
𰃷 chuang
𰗣 za
𰟘 yan
𰥛 fen
𰧉 zhi
𰯲 jian
𰱱 ci
𰵝 he
𰵴 chu
𰷠 yi
𰷥 cong
𰻝 biang
𰻞 biang
𱂨 e
𱂯 cui
𱂱 kan
𱂻 qiao
𱃺 tian
𱅈 bi
𱆥 dan
𱉔 jue
𱊈 yi
𱍐 qi
𱍕 pa
𱍛 ao
𱎠 si
𱎶 kua
𱎼 ge
𱏅 ji
𱏋 an
𱏤 lu
𱏱 lao
𱐏 gu
𱐙 chan
𱐛 tuo
𱐿 wai
𱑖 guan
𱓰 ri
𱔯 zhan
𱕰 lei
𱖀 hong
𱖅 bian
𱖇 gan
𱖎 ao
𱖑 ju
𱖒 shan
𱖕 zhuai
𱖖 tu
𱖙 hen
𱖝 zai
𱖞 zai
𱖟 kuang
𱖧 chong
𱖫 wu
𱖭 gong
𱖰 tuo
𱖲 jian
𱖷 cheng
𱖼 pai
𱖽 zhong
𱗂 sa
𱗃 hun
𱗅 niao
𱗉 wa
𱗋 ge
𱗌 la
𱗎 you
𱗕 qiu
𱗖 zhong
𱗚 yong
𱗞 ku
𱗟 ling
𱗢 huang
𱗤 gao
𱘆 hai
𱘉 lian
𱘭 nang
𱘮 fen
𱘲 tuo
𱙧 xu
𱚝 zha
𱚦 mao
𱚯 mo
𱚱 a
𱛆 niao
𱛍 lun
𱛒 hong
𱛓 long
𱛔 le
𱛧 hao
𱛨 hong
𱛬 shi
𱛹 ye
𱛽 duan
𱜀 nang
𱜒 xie
𱜬 liang
𱝃 shua
𱝄 sao
𱝉 tong
𱝴 hu
𱞌 hua
𱞝 qie
𱟫 chan
𱠏 kang
𱠸 yuan
𱢡 huan
𱣂 wu
𱣄 hui
𱣑 rou
𱣕 qi
𱣹 zang
𱣻 he
𱤑 gui
𱤗 ge
𱤦 luan
𱤭 peng
𱤺 beng
𱥟 yue
𱥣 ruo
𱥰 ya
𱥷 na
𱦈 gui
𱧚 lian
𱧴 mai
𱨙 zha
𱨸 kuo
𱩂 ying
𱩉 wu
𱩽 e
𱪿 xun
𱬏 lian
𱭰 weng
𱮒 sang
𱮜 tan
𱮴 gang
𱮷 cang
𱮿 bang
𱯧 fu
𱰎 sheng
𱰗 che
𱰤 qin
𱰥 lei
𱰭 zi
𱰮 ling
𱱚 xi
𱱭 yan
𱱱 jue
𱲆 ce
𱲎 ying
𱳋 chu
𱳞 zi
𱳢 hui
𱳩 hen
𱳪 dai
𱳳 wu
𱴂 la
𱴇 cheng
𱴐 chang
𱴘 jiang
𱴞 hou
𱴨 en
𱴾 gua
𱵁 shen
𱶡 gan
𱶻 tuo
𱸂 ou
𱸃 xi
𱸇 lao
𱸖 yang
𱸛 ben
𱸜 gan
𱸡 hao
𱸥 tiao
𱸧 lu
𱹁 qi
𱹼 zi
𱺨 mian
𱺮 hao
𱻴 zha
𱼞 han
𱼷 zhi
𱽎 bei
𱽕 dao
𱽖 shen
𱽿 jiang
𱾃 hua
𱾆 guan
𱾎 xie
𱾝 zhui
𱾾 pu
𱿅 bong
𱿗 biang
𱿣 ke
𱿫 tang
𱿯 wai
𲀃 bang
𲀄 xu
𲀟 hang
𲀯 xie
𲁉 zhen
𲁓 biang
𲂆 xia
𲂓 zao
𲂔 zhuo
𲂻 ying
𲄀 mi
𲄗 kuai
𲄚 lao
𲄨 qian
𲅂 rou
𲆦 xi
𲆩 song
𲆫 xun
𲆰 xi
𲆳 pin
𲆵 rong
𲇊 xi
𲇙 xiu
𲇰 ri
𲈍 ye
𲈖 ga
𲈼 chu
𲉅 tang
𲉉 lun
𲉨 kuang
𲊹 chai
𲊽 ci
𲋁 xing
𲋏 pao
𲋶 mai
𲌉 ju
𲌞 qian
𲌡 qiang
𲌰 mao
𲍇 yi
𲍉 yuan
𲍏 xian
𲍐 mi
𲍗 huan
𲍭 zhun
𲍮 fang
𲍯 jian
𲍰 mi
𲍳 you
𲍹 bao
𲍾 zhui
𲍿 ye
𲎅 chi
𲎆 tong
𲎈 meng
𲎉 mo
"""#
}
