/// A photograph as telephones take it (JPEG, or PNG for what is on their screen), without what they note beside the picture: place, time, device and owner.
/// Only which way up it is to be shown stays.
public enum Photograph {
    /// nil where it is neither, or one that breaks off.
    public static func withoutNotes(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return drawing(bytes) }
        var (kept, place, orientation): ([UInt8], Int, UInt8?) = ([], 2, nil)
        while place + 4 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            // Fill bytes may stand before a marker.
            if marker == 0xFF {
                place += 1
                continue
            }
            let end = place + 2 + Int(bytes[place + 2]) << 8 + Int(bytes[place + 3])
            guard end <= bytes.count, end >= place + 4 else { return nil }
            let segment = bytes[place..<end]
            switch marker {
            case 0xDA:
                // From here on it is the picture itself.
                return [0xFF, 0xD8] + upright(orientation) + kept + bytes[place...]
            case 0xE1: orientation = orientation ?? self.orientation(in: Array(segment.dropFirst(4)))
            // Colours depend on these; the other application segments and comments are notes.
            case 0xE0, 0xE2, 0xEE: kept += segment
            case 0xE3...0xEF, 0xFE: break
            default: kept += segment
            }
            place = end
        }
        return nil
    }

    /// A PNG with only the chunks that are needed to draw it.
    private static func drawing(_ bytes: [UInt8]) -> [UInt8]? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.starts(with: signature) else { return nil }
        var (kept, place) = (signature, signature.count)
        while place + 12 <= bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - place - 12 else { return nil }
            let (kind, end) = (String(decoding: bytes[place + 4..<place + 8], as: UTF8.self), place + 12 + length)
            if ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"]
                .contains(kind)
            {
                kept += bytes[place..<end]
            }
            if kind == "IEND" { return kept }
            place = end
        }
        return nil
    }

    /// Tag 0x0112 of the first directory of Exif, 1 to 8.
    private static func orientation(in exif: [UInt8]) -> UInt8? {
        guard exif.starts(with: Array("Exif\0\0".utf8)), exif.count >= 14 else { return nil }
        let tiff = Array(exif.dropFirst(6))
        let isLittle = tiff[0] == UInt8(ascii: "I")
        func number(_ place: Int, _ length: Int) -> Int? {
            guard place >= 0, place + length <= tiff.count else { return nil }
            let part = tiff[place..<place + length]
            return (isLittle ? part.reversed() : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let start = number(4, 4), let count = number(start, 2) else { return nil }
        for entry in 0..<count {
            let place = start + 2 + entry * 12
            guard let tag = number(place, 2) else { return nil }
            if tag == 0x0112, let value = number(place + 8, 2), (1...8).contains(value) { return UInt8(value) }
        }
        return nil
    }

    /// Exif that says nothing but which way is up.
    private static func upright(_ orientation: UInt8?) -> [UInt8] {
        guard let orientation, orientation != 1 else { return [] }
        let tiff: [UInt8] = [
            0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ]
        let content = Array("Exif\0\0".utf8) + tiff
        return [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content
    }
}
