extension Linking {
    /// Lines of `left_id,right_id,score,class,rule` as bytes, for some of the links.
    public func appendLines(of range: Range<Int>, to bytes: inout [UInt8]) {
        let rules = (["confirmed"] + model.rules.map(\.name)).map { Array($0.utf8) }
        let kinds = LinkClass.allCases.map { Array($0.rawValue.utf8) }
        gathering.left.keyBytes.withUnsafeBufferPointer { left in
            gathering.right.keyBytes.withUnsafeBufferPointer { right in
                for link in links[range] {
                    Linking.append(left[gathering.left.keyRange(link.left)], to: &bytes)
                    bytes.append(UInt8(ascii: ","))
                    Linking.append(right[gathering.right.keyRange(link.right)], to: &bytes)
                    bytes.append(UInt8(ascii: ","))
                    Linking.append(link.probability, to: &bytes)
                    bytes.append(UInt8(ascii: ","))
                    bytes.append(contentsOf: kinds[link.kind == .certain ? 0 : link.kind == .probable ? 1 : 2])
                    bytes.append(UInt8(ascii: ","))
                    bytes.append(contentsOf: rules[link.rule + 1])
                    bytes.append(0x0D)
                    bytes.append(0x0A)
                }
            }
        }
    }

    /// A key as a field of delimited text.
    private static func append(_ key: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        guard key.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
            return bytes.append(contentsOf: key)
        }
        bytes.append(0x22)
        for byte in key {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A probability with four digits behind the point.
    private static func append(_ probability: Double, to bytes: inout [UInt8]) {
        let parts = Int((probability * 10_000).rounded())
        bytes.append(UInt8(ascii: "0") + UInt8(parts / 10_000))
        bytes.append(UInt8(ascii: "."))
        var power = 1000
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(parts / power % 10))
            power /= 10
        }
    }
}
