import Vocabulary

/// How the characters of a text file are written as bytes. The raw value is its name for `iconv`.
public enum TextEncoding: String, Labelled {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Holds GBK and GB2312; what Chinese Windows calls ANSI.
    case gb18030 = "GB18030"

    public var label: String {
        switch self {
        case .utf8: say("UTF-8")
        case .utf16LittleEndian, .utf16BigEndian: say("UTF-16")
        case .gb18030: say("GB18030（国标）")
        }
    }

    /// How many bytes to step over where there is no character, so that the next one is met at its beginning.
    func step(over bytes: ArraySlice<UInt8>) -> Int {
        let rest = bytes.dropFirst()
        return switch self {
        case .utf8: 1 + rest.prefix { $0 & 0xC0 == 0x80 }.count
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .gb18030: rest.first.map { $0 >= 0x80 } == true ? 2 : 1
        }
    }
}
