/// What is compared of one name; made once for each distinct name, however many persons bear it.
///
/// Short names, which are nearly all, have everything in here: comparing two costs two steps to main memory.
struct NameFeatures: Sendable {
    /// Keys under which it meets others: numbers in place of texts, 0 for none.
    var standard: UInt32 = 0
    var sound: UInt32 = 0
    var heard: UInt32 = 0
    var surname: UInt32 = 0
    var given: UInt32 = 0
    var bag: UInt32 = 0
    /// Where its characters stand among those of all names.
    var first: UInt32 = 0
    var length: UInt8 = 0
    var surnameLength: UInt8 = 0
    var marks: Marks = []
    /// The first four characters, how they sound, and how the region hears them.
    var characters = InlineArray<4, UInt32>(repeating: 0)
    var sounds = InlineArray<4, UInt16>(repeating: 0)
    var ears = InlineArray<4, UInt16>(repeating: 0)

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
