import Glibc
import Vocabulary

/// Numbers of a workbook as people see them: without exponent, with 15 figures, days as days.
enum NumberText {
    /// Rewrites the number that stands at the end of the bytes; answers what it turned out to be.
    static func settle(
        _ bytes: inout [UInt8], from start: Int, as format: NumberFormats.Format, countsFrom1904: Bool
    ) -> Cell.Kind {
        if format == .day {
            guard let number = Double(String(decoding: bytes[start...], as: UTF8.self)),
                let (text, kind) = moment(number, countsFrom1904: countsFrom1904)
            else { return settle(&bytes, from: start, as: .plain, countsFrom1904: countsFrom1904) }
            bytes.replaceSubrange(start..., with: text.utf8)
            return kind
        }
        if !isPlain(bytes[start...]), let number = Double(String(decoding: bytes[start...], as: UTF8.self)) {
            if let text = decimal(number) { bytes.replaceSubrange(start..., with: text.utf8) }
        }
        if case .padded(let width) = format { pad(&bytes, from: start, to: width) }
        return .number
    }

    /// The day, and the time if there is one, that a serial number stands for; nil where Excel shows none.
    ///
    /// Day 1 is 1900-01-01, and day 60 is a 29 February 1900 that never was; from day 61 on the count is right.
    static func moment(_ serial: Double, countsFrom1904: Bool) -> (text: String, kind: Cell.Kind)? {
        guard serial > 0, serial < 2_958_466 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let (days, time) = (seconds / 86_400, seconds % 86_400)
        if days == 0 { return (clock(time), .text) }
        let first: Int32 = countsFrom1904 ? -24_107 : days < 60 ? -25_568 : -25_569
        guard countsFrom1904 || days != 60 else { return nil }
        let day = Day(number: first + Int32(days)).description
        return (time == 0 ? day : "\(day) \(clock(time))", .day)
    }

    /// Digits as they stand can be kept: an integer of any length, a fraction of up to 15 figures.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        var digits = bytes
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        guard let first = digits.first, let last = digits.last, (0x30...0x39).contains(last) else { return false }
        let point = digits.firstIndex(of: UInt8(ascii: "."))
        if first == 0x30, digits.count > 1, point != digits.startIndex + 1 { return false }
        guard point == nil || (last != 0x30 && digits.count <= 16) else { return false }
        return digits.indices.allSatisfy { $0 == point || (0x30...0x39).contains(digits[$0]) } && first != 0x2E
    }

    private static func decimal(_ number: Double) -> String? {
        guard number.isFinite, abs(number) < 1e21 else { return nil }
        if number == number.rounded() { return print(number, places: 0) }
        guard abs(number) > 1e-12 else { return nil }
        var text = print(number, places: max(0, 14 - Int(log10(abs(number)).rounded(.down))))
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }

    private static func print(_ number: Double, places: Int) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            let count = withVaList([Int32(places), number]) { vsnprintf(buffer.baseAddress, 64, "%.*f", $0) }
            return String(decoding: buffer.prefix(Int(count)).lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }

    private static func pad(_ bytes: inout [UInt8], from start: Int, to width: Int) {
        let missing = width - (bytes.count - start)
        guard missing > 0, bytes[start...].allSatisfy({ (0x30...0x39).contains($0) }) else { return }
        bytes.insert(contentsOf: repeatElement(0x30, count: missing), at: start)
    }

    /// `08:30:00`
    private static func clock(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60]
            .map { $0 < 10 ? "0\($0)" : String($0) }
            .joined(separator: ":")
    }
}
