/// A syllable in its two halves, as it is spoken: `yun` is y + vn, and `ju` is j + v, because ü loses its dots there.
struct Sound: Hashable {
    var initial: String
    var final: String

    init(_ spelling: String) {
        let length = spelling.prefix(2).hasSuffix("h") && spelling.count > 2 ? 2 : 1
        let head = spelling.prefix(length)
        if "bpmfdtnlgkhjqxrzcsyw".contains(head.prefix(1)), spelling.count > length {
            initial = String(head)
            final = String(spelling.dropFirst(length))
        } else {
            initial = ""
            final = spelling
        }
        self = asSpoken
    }

    /// Half the finals with ü are spelled with u, and `yong` is y + iong.
    var asSpoken: Sound {
        var spoken = self
        switch initial {
        case "j", "q", "x", "y":
            if ["u", "ue", "uan", "un"].contains(final) { spoken.final = "v" + final.dropFirst() }
            if initial == "y", final == "ong" { spoken.final = "iong" }
        case "n", "l": break
        default:
            if final.hasPrefix("v") { spoken.final = "u" + final.dropFirst() }
            if final == "iong" { spoken.final = "ong" }
        }
        return spoken
    }
}
