/// A syllable of standard Chinese without its tone (音节): `tian`. It is a small number, made for comparing.
public struct Syllable: Hashable, Sendable {
    /// Its place in the list of all syllables. A new release of the tables may number them anew: never store it.
    public let number: UInt16

    init(number: UInt16) { self.number = number }

    /// Reads `tian`, and ü as `v`, as `ü` or, in passports, as `yu` after l and n.
    public init?(_ spelling: some StringProtocol) {
        let plain = spelling.lowercased().replacing("ü", with: "v")
        let usual = ["lyu": "lv", "nyu": "nv", "lue": "lve", "nue": "nve"][plain] ?? plain
        guard let number = SyllableList.all.number(of: usual) else { return nil }
        self.number = number
    }

    /// In lower case, with `v` for ü.
    public var spelling: String { SyllableList.all.spellings[Int(number)] }

    /// The first letter, in ASCII.
    public var initial: UInt8 { SyllableList.all.initials[Int(number)] }
}

extension Syllable: Comparable, CustomStringConvertible {
    /// By the alphabet.
    public static func < (left: Syllable, right: Syllable) -> Bool { left.number < right.number }
    public var description: String { spelling }
}
