/// One field of a person as a model names it, and the headings under which files have it.
public struct LinkageField: Sendable {
    public let name: String
    public let kind: FieldKind
    /// As `HeaderName` folds them.
    let headers: [String]
}

/// Headings as they are compared: without blanks, marks and case.
enum HeaderName {
    static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A, 0x80..., 0x23:
                let isMark =
                    (0x2000...0x206F).contains(scalar.value) || (0x3000...0x303F).contains(scalar.value)
                    || scalar.value == 0xFEFF || scalar.value == 0xA0
                if (0xFF10...0xFF5A).contains(scalar.value) {
                    folded += Unicode.Scalar(scalar.value - 0xFEE0).map { String($0).lowercased() } ?? ""
                } else if !isMark, scalar.value != 0xFF08, scalar.value != 0xFF09 {
                    folded.unicodeScalars.append(scalar)
                }
            default: continue
            }
        }
        return folded
    }
}
