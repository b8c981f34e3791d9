/// One of the 56 ethnic groups, or what else a register may say there (民族, GB/T 3304).
public struct EthnicGroup: Labelled, Codable {
    /// Two digits: `01` to `56`, and by custom 97 for others and 98 for naturalised citizens.
    public let rawValue: String

    /// By its code, also with the zero lost (`1`) or with 57 and 58 for 97 and 98, as some departments write.
    public init?(rawValue code: String) {
        let full = code.utf8.count == 1 ? "0" + code : code
        let usual = ["57": "97", "58": "98"][full] ?? full
        guard EthnicGroup.table.names[usual] != nil else { return nil }
        rawValue = usual
    }

    /// By any spelling, with or without 族, also by those of earlier times: 毛难族 is 毛南族.
    public init?(spelled text: some StringProtocol) {
        guard let code = EthnicGroup.table.codes[String(text.filter { !$0.isWhitespace })] else { return nil }
        rawValue = code
    }

    /// By code or by spelling, whichever a roster has.
    public init?(_ text: String) {
        guard let group = EthnicGroup(rawValue: text) ?? EthnicGroup(spelled: text) else { return nil }
        self = group
    }

    /// As the standard spells it, for files: 汉族.
    public var name: String { EthnicGroup.table.names[rawValue] ?? rawValue }

    public var label: String { say(Phrase(stringLiteral: name)) }

    public static let allCases: [EthnicGroup] = table.names.keys.sorted().compactMap {
        EthnicGroup(rawValue: $0)
    }

    public static let han = certain("01")

    private static func certain(_ code: String) -> EthnicGroup {
        guard let group = EthnicGroup(rawValue: code) else { preconditionFailure("no such group: \(code)") }
        return group
    }
}

// MARK: - The table

extension EthnicGroup {
    private static let table = read(text)

    private static func read(_ table: StaticString) -> (names: [String: String], codes: [String: String]) {
        var names: [String: String] = [:]
        var codes: [String: String] = [:]
        for line in table.description.split(separator: "\n") {
            let fields = line.split(separator: " ").map(String.init)
            names[fields[0]] = fields[1]
            for spelling in fields[1...] { codes[spelling] = fields[0] }
        }
        return (names, codes)
    }

    /// Code, name, and other spellings that rosters have: old names, wrong characters, short forms.
    private static let text: StaticString = """
        01 汉族 汉
        02 蒙古族 蒙古 蒙族
        03 回族 回
        04 藏族 藏
        05 维吾尔族 维吾尔 维族
        06 苗族 苗
        07 彝族 彝
        08 壮族 壮
        09 布依族 布依
        10 朝鲜族 朝鲜
        11 满族 满
        12 侗族 侗
        13 瑶族 瑶
        14 白族 白
        15 土家族 土家
        16 哈尼族 哈尼
        17 哈萨克族 哈萨克
        18 傣族 傣
        19 黎族 黎
        20 傈僳族 傈僳 僳僳族 僳僳
        21 佤族 佤
        22 畲族 畲
        23 高山族 高山
        24 拉祜族 拉祜
        25 水族 水
        26 东乡族 东乡
        27 纳西族 纳西
        28 景颇族 景颇
        29 柯尔克孜族 柯尔克孜
        30 土族 土
        31 达斡尔族 达斡尔 达翰尔族 达翰尔
        32 仫佬族 仫佬
        33 羌族 羌
        34 布朗族 布朗
        35 撒拉族 撒拉
        36 毛南族 毛南 毛难族 毛难
        37 仡佬族 仡佬
        38 锡伯族 锡伯
        39 阿昌族 阿昌
        40 普米族 普米
        41 塔吉克族 塔吉克
        42 怒族 怒
        43 乌孜别克族 乌孜别克 乌兹别克族 乌兹别克
        44 俄罗斯族 俄罗斯
        45 鄂温克族 鄂温克
        46 德昂族 德昂 崩龙族 崩龙
        47 保安族 保安
        48 裕固族 裕固
        49 京族 京
        50 塔塔尔族 塔塔尔
        51 独龙族 独龙
        52 鄂伦春族 鄂伦春
        53 赫哲族 赫哲
        54 门巴族 门巴
        55 珞巴族 珞巴
        56 基诺族 基诺
        97 其他未识别民族 其他 其它 其他民族 未识别民族 未识别
        98 外国血统中国籍人士 入籍 外国血统 外国血统中国籍
        """
}
