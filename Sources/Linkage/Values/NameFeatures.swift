/// What is compared of one name; made once for each distinct name, however many persons bear it.
struct NameFeatures: Sendable {
    /// Keys under which it meets others: numbers in place of texts, 0 for none.
    var standard: UInt32 = 0
    var sound: UInt32 = 0
    var heard: UInt32 = 0
    var start: UInt32 = 0
    var surname: UInt32 = 0
    var given: UInt32 = 0
    var bag: UInt32 = 0
    /// Where its characters stand.
    var first: UInt32 = 0
    var length: UInt8 = 0
    var surnameLength: UInt8 = 0
    var marks: Marks = []

    struct Marks: OptionSet, Sendable {
        let rawValue: UInt8
        /// Parts with dots between them.
        static let dots = Marks(rawValue: 1)
        /// Something was typed where a character could not be.
        static let placeholder = Marks(rawValue: 2)
        /// Latin letters.
        static let latin = Marks(rawValue: 4)
    }
}
