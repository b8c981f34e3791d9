import Glibc

/// Texts as numbers, in the order in which they come (编号): exact, because two children must never become one.
struct NameTable: Sendable {
    private var slots: ContiguousArray<UInt32>
    private var hashes: ContiguousArray<UInt64> = []
    private(set) var bytes: ContiguousArray<UInt8> = []
    private var ends: ContiguousArray<UInt64> = [0]

    init() { slots = ContiguousArray(repeating: 0, count: 1024) }

    var count: Int { hashes.count }

    func range(_ code: Int) -> Range<Int> { Int(ends[code])..<Int(ends[code + 1]) }

    func text(_ code: Int) -> String { String(decoding: bytes[range(code)], as: UTF8.self) }

    /// The number of a text, a new one for a new text.
    mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let hash = NameTable.hash(text)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0 {
            let code = Int(slots[place] - 1)
            if hashes[code] == hash, holds(text, code) { return UInt32(code) }
            place = (place + 1) & (slots.count - 1)
        }
        hashes.append(hash)
        bytes.append(contentsOf: text)
        ends.append(UInt64(bytes.count))
        slots[place] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return UInt32(hashes.count - 1)
    }

    /// The number of a text that is in the table.
    func find(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let hash = NameTable.hash(text)
        var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[place] != 0 {
            let code = Int(slots[place] - 1)
            if hashes[code] == hash, holds(text, code) { return code }
            place = (place + 1) & (slots.count - 1)
        }
        return nil
    }

    func holds(_ text: UnsafeBufferPointer<UInt8>, _ code: Int) -> Bool {
        let range = range(code)
        guard range.count == text.count else { return false }
        return bytes.withUnsafeBufferPointer { own in
            guard let own = own.baseAddress, let text = text.baseAddress else { return true }
            return memcmp(own + range.lowerBound, text, range.count) == 0
        }
    }

    /// Takes in all texts of another table; by its numbers the own ones.
    mutating func join(_ other: NameTable) -> [UInt32] {
        other.bytes.withUnsafeBufferPointer { bytes in
            (0..<other.count).map { code(of: UnsafeBufferPointer(rebasing: bytes[other.range($0)])) }
        }
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: 0, count: slots.count * 4)
        for (code, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = UInt32(code + 1)
        }
    }

    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: text.count)
        guard let base = UnsafeRawPointer(text.baseAddress) else { return hash }
        var place = 0
        while place < text.count {
            var word: UInt64 = 0
            if place + 8 <= text.count {
                word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            } else {
                for rest in place..<text.count { word = word << 8 | UInt64(text[rest]) }
            }
            let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
            place += 8
        }
        return hash
    }
}
