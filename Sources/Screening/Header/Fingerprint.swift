/// A short name for some text, equal for equal text (FNV-1a, 128 bits). It keeps no secret.
struct Fingerprint: Hashable, CustomStringConvertible {
    private let value: UInt128

    init(of text: String) {
        var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
        for byte in text.utf8 {
            value ^= UInt128(byte)
            value &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
        self.value = value
    }

    var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }
}
