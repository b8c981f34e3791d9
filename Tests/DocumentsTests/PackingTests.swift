import Documents
import Testing

/// What is packed comes back as it was.
struct PackingTests {
    private func packed(_ pieces: [[UInt8]]) throws -> [UInt8] {
        let packer = Packer()
        var packed: [UInt8] = []
        for piece in pieces { try piece.withUnsafeBytes { try packer.pack($0, isLast: false) { packed += $0 } } }
        try packer.pack(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) { packed += $0 }
        return packed
    }

    private func unpacked(_ bytes: [UInt8], piece: Int) throws -> (content: [UInt8], isSound: Bool, hasEnded: Bool) {
        let unpacker = Unpacker()
        var (content, isSound) = ([UInt8](), true)
        for start in stride(from: 0, to: bytes.count, by: piece) {
            let end = min(bytes.count, start + piece)
            let fits = try bytes[start..<end].withUnsafeBytes { try unpacker.unpack($0) { content += $0 } }
            isSound = isSound && fits
        }
        return (content, isSound, unpacker.hasEnded)
    }

    @Test(arguments: [0, 1, 70_000, 1_000_000])
    func `a stream comes back whole, however it is cut`(count: Int) throws {
        let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7 &* $0 % 251) }
        let packed = try packed([Array(content.prefix(count / 3)), Array(content.dropFirst(count / 3))])
        let back = try unpacked(packed, piece: 4097)
        #expect(back.content == content && back.isSound && back.hasEnded)
    }

    @Test func `what was cut off is known not to have ended`() throws {
        let packed = try packed([Array(repeating: 7, count: 100_000)])
        #expect(try !unpacked(Array(packed.dropLast(3)), piece: 50).hasEnded)
    }

    @Test func `what was never packed is not sound`() throws {
        #expect(try !unpacked(Array("\u{FF}\u{FF}not packed at all".utf8), piece: 100).isSound)
    }
}
