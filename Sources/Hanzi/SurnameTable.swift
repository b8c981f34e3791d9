// Written by bin/tables. Never edit it by hand.
// swift-format-ignore-file

/// Surnames of two characters, and surnames that are read in their own way.
enum SurnameTable {
    static let text: StaticString = #"""
万俟 mo qi
上官 shang guan
不 fou
东方 dong fang
东郭 dong guo
东门 dong men
么 yao
乐 yue le
乐正 yue zheng
乜 nie
亓官 qi guan
仇 qiu
令狐 ling hu
仲孙 zhong sun
会 gui hui
佴 nai er
公冶 gong ye
公孙 gong sun
公羊 gong yang
公良 gong liang
公西 gong xi
区 ou
单 shan
单于 chan yu
南宫 nan gong
南门 nan men
卜 bu
句 gou
召 shao
司寇 si kou
司徒 si tu
司空 si kong
司马 si ma
员 yun
呼延 hu yan
哥舒 ge shu
壤驷 rang si
夏侯 xia hou
太叔 tai shu
夹谷 jia gu
子车 zi ju
宇文 yu wen
完颜 wan yan
宗政 zong zheng
宰父 zai fu
尉迟 yu chi
左丘 zuo qiu
巫马 wu ma
库 she ku
微生 wei sheng
慕容 mu rong
折 she
拓 ta tuo
拓跋 tuo ba
曾 zeng
朴 piao
查 zha
梁丘 liang qiu
欧侯 ou hou
欧阳 ou yang
段干 duan gan
洗 xian
淳于 chun yu
漆雕 qi diao
澹 tan
澹台 tan tai
濮阳 pu yang
炅 gui
炔 gui
独孤 du gu
申屠 shen tu
百里 bai li
皇甫 huang fu
盖 ge gai
祭 zhai ji
种 chong
秘 bi mi
端木 duan mu
第五 di wu
粘 nian
繁 po
纳兰 na lan
缪 miao
羊舌 yang she
翟 zhai di
能 nai
蔚 yu
薄 bo
西门 xi men
覃 qin tan
角 jue
解 xie
诸葛 zhu ge
谌 chen shen
谷梁 gu liang
贠 yun
费 fei bi
贺兰 he lan
赫连 he lian
轩辕 xuan yuan
适 kuo shi
郄 qie xi
郇 xun huan
郗 xi chi
都 du
重 chong
钟离 zhong li
钭 tou
镡 tan chan
长孙 zhang sun
闻人 wen ren
闾丘 lv qiu
隗 wei kui
颉 xie
颛孙 zhuan sun
鲜于 xian yu
黑 he hei
"""#
}
