/// Texts as numbers: every text that occurs gets one, in the order in which they come; 0 is the empty text.
struct Interner: Sendable {
    private var slots: ContiguousArray<Slot>
    private var mask: Int
    private(set) var bytes: ContiguousArray<UInt8> = []
    private(set) var ends: ContiguousArray<UInt32> = [0]
    /// By code: the same for a text in every run, whatever its number.
    private(set) var fingerprints: ContiguousArray<UInt64> = [0]

    private struct Slot: Sendable {
        var hash: UInt64
        var code: UInt32
    }

    init() {
        mask = 255
        slots = ContiguousArray(repeating: Slot(hash: 0, code: 0), count: 256)
    }

    var count: Int { ends.count }

    mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if text.isEmpty { return 0 }
        let hash = ByteHash.of(text)
        var place = Int(truncatingIfNeeded: hash >> 20) & mask
        while true {
            let slot = slots[place]
            if slot.hash == hash { return slot.code }
            if slot.hash == 0 { break }
            place = (place + 1) & mask
        }
        let code = UInt32(ends.count)
        slots[place] = Slot(hash: hash, code: code)
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
        fingerprints.append(hash)
        if ends.count * 2 > slots.count { grow() }
        return code
    }

    mutating func code(of text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { code(of: $0) }
    }

    func range(_ code: Int) -> Range<Int> { code == 0 ? 0..<0 : Int(ends[code - 1])..<Int(ends[code]) }

    func text(_ code: Int) -> String { String(decoding: bytes[range(code)], as: UTF8.self) }

    func withText<Answer>(_ code: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(code)])) }
    }

    private mutating func grow() {
        let old = slots
        mask = old.count * 2 - 1
        slots = ContiguousArray(repeating: Slot(hash: 0, code: 0), count: old.count * 2)
        for slot in old where slot.hash != 0 {
            var place = Int(truncatingIfNeeded: slot.hash >> 20) & mask
            while slots[place].hash != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}
