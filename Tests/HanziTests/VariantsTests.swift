import Hanzi
import Testing

struct VariantsTests {
    @Test(
        arguments: [
            ("寧", "宁"), ("歐", "欧"), ("\u{2F24}", "大"), ("\u{2F95}", "谷"), ("\u{F95F}", "宁"),
            ("\u{F9AA}", "宁"), ("\u{E863}", "䶮"),
            ("宁", "宁"), ("甯", "甯"), ("乾", "乾"), ("昇", "昇"), ("祕", "祕"), ("A", "A"), ("·", "·"),
            ("\u{E5E5}", "\u{E5E5}"),
        ] as [(Unicode.Scalar, Unicode.Scalar)])
    func `only safe variants have a standard form`(variant: Unicode.Scalar, standard: Unicode.Scalar) {
        #expect(Variants.standard(of: variant) == standard)
    }

    @Test func `a standard form is its own`() {
        for value in UInt32(0x2E80)...0x2FFFF {
            guard let character = Unicode.Scalar(value) else { continue }
            let standard = Variants.standard(of: character)
            #expect(Variants.standard(of: standard) == standard)
        }
    }

    @Test(
        arguments: [
            ("甯", "宁", true), ("甯", "寧", true), ("昇", "升", true), ("乾", "干", true), ("祕", "秘", true),
            ("寗", "甯", true), ("寍", "甯", true),
            ("田", "申", false), ("宁", "令", false),
        ] as [(Unicode.Scalar, Unicode.Scalar, Bool)])
    func `two characters may be one, both ways round`(left: Unicode.Scalar, right: Unicode.Scalar, are: Bool) {
        #expect(Variants.areSame(left, right) == are)
        #expect(Variants.areSame(right, left) == are)
    }

    @Test(arguments: [
        ("歐陽寧", "欧阳宁"), ("田小滿", "田小满"), ("吐尔逊·木合塔尔", "吐尔逊·木合塔尔"), ("甯静", "甯静"), ("葛\u{E0100}小满", "葛小满"),
        ("\u{E863}", "䶮"), ("", ""),
    ])
    func `names are compared by their standard forms`(name: String, key: String) {
        #expect(scalars(Variants.key(of: name)) == scalars(key))
        #expect(Variants.keys(of: name).first == key)
    }

    @Test func `for finding a pair a name has more keys, and 甯 stays 甯`() {
        #expect(Variants.keys(of: "甯静") == ["甯静", "宁静"])
        #expect(Variants.keys(of: "宁静") == ["宁静"])
        #expect(Variants.keys(of: "妳妳妳妳").count == 8)
    }

    /// Swift holds canonically equivalent strings equal; here the code points count.
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}
