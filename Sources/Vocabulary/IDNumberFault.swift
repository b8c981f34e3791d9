/// Why some text is not a citizen number.
public enum IDNumberFault: Refusal, Hashable {
    case blank
    case length(Int)
    case fifteenDigits
    case characters
    case region
    case birth
    case checkDigit
    case cutByExcel

    public var message: String {
        switch self {
        case .blank: say("身份证号是空的。请补上，或在备注里写明没有户口的原因。")
        case .length(let count): say("身份证号有 \(count) 位，应为 18 位。请在原表补全。")
        case .fifteenDigits: say("身份证号是 15 位的旧号。请按户口簿换成 18 位。")
        case .characters: say("身份证号里有数字和末位 X 以外的字符。请在原表更正。")
        case .region: say("身份证号前 6 位不是行政区划代码。请按户口簿更正。")
        case .birth: say("身份证号第 7 至 14 位不是一个真实的日期。请按户口簿更正。")
        case .checkDigit: say("身份证号的校验码不对，至少有一位写错了。请按户口簿更正。")
        case .cutByExcel: say("身份证号被 Excel 截断了。请从登记系统重新导出，并把该列设为“文本”。")
        }
    }
}
