import Documents
import Vocabulary

/// Reads the long numbers by which people are recognised: 身份证号, 学籍号, 残疾人证号.
///
/// Most are right, so a right one is told by its bytes; only the others are asked why.
enum NumberReader {
    /// 18 characters, or a disability certificate of 20 or 22 in the same column (dropout §2.4).
    static func idNumber(_ text: String, in kind: Cell.Kind) -> CellReading {
        if kind != .number, isRight(text) { return CellReading(text) }
        let folded = folded(text)
        if kind == .number, folded.utf8.count > 15 { return CellReading(text, .numberCell) }
        if isInvented(folded) { return CellReading(folded, .invented) }
        if let first = folded.utf8.first, Self.prefixes.contains(first), folded.utf8.count >= 15 {
            return CellReading(folded, .studentNumber)
        }
        if certificateFlaw(folded) == nil { return CellReading(folded) }
        do throws(IDNumberFault) {
            return CellReading(try IDNumber(folded).digits)
        } catch {
            return CellReading(folded.isEmpty ? text : folded, Flaw(error))
        }
    }

    /// G and a citizen number, or L or J and 18 digits that are none: those are never checked by digit (dropout §2.1).
    static func studentNumber(_ text: String, in kind: Cell.Kind) -> CellReading {
        if kind != .number, text.utf8.first == 0x47, isRight(text, from: 1) { return CellReading(text) }
        let folded = folded(text)
        let bytes = Array(folded.utf8)
        if kind == .number, bytes.count > 15 { return CellReading(text, .numberCell) }
        if folded.contains("E+") { return CellReading(text, .cutByExcel) }
        guard bytes.count == 19, prefixes.contains(bytes[0]), bytes[1..<18].allSatisfy(isDigit),
            isDigit(bytes[18]) || bytes[18] == 0x58
        else { return CellReading(folded, .studentNumberForm) }
        if bytes[0] == 0x47, !isRight(String(folded.dropFirst())) { return CellReading(folded, .checkDigit) }
        return CellReading(folded)
    }

    /// A citizen number, the kind and the grade of the disability; `B1` behind it after a new issue.
    static func certificate(_ text: String, in kind: Cell.Kind) -> CellReading {
        let folded = folded(text)
        if kind == .number, folded.utf8.count > 15 { return CellReading(text, .numberCell) }
        return CellReading(folded, certificateFlaw(folded))
    }

    private static func certificateFlaw(_ folded: String) -> Flaw? {
        let bytes = Array(folded.utf8)
        if folded.contains("E+") { return .cutByExcel }
        guard bytes.count == 20 || bytes.count == 22 else { return .certificateForm }
        guard isRight(String(folded.prefix(18))) else { return .certificateNumber }
        guard (0x31...0x37).contains(bytes[18]) else { return .certificateKind }
        return (0x31...0x34).contains(bytes[19]) ? nil : .certificateGrade
    }

    private static let prefixes: Set<UInt8> = [0x47, 0x4C, 0x4A]

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Upper case, half width, without blanks and the marks nobody sees.
    private static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            if TextCleaning.isBlank(value) || value == 0x27 || value == 0x60 { continue }
            if let scalar = Unicode.Scalar((0x61...0x7A).contains(value) ? value - 0x20 : value) {
                folded.append(scalar)
            }
        }
        return String(folded)
    }
}

// MARK: - Citizen numbers by their bytes

extension NumberReader {
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)

    /// A well-formed number whose check character is right. What isn't may still be one, differently typed.
    static func isRight(_ text: String, from start: Int = 0) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { all in
            guard all.count == start + 18, all[start] != 0x30 else { return false }
            let bytes = UnsafeBufferPointer(rebasing: all[start...])
            var sum = 0
            for place in 0..<17 {
                guard isDigit(bytes[place]) else { return false }
                sum += Int(bytes[place] - 0x30) * weights[place]
            }
            return checks[sum % 11] == bytes[17] && birth(in: bytes) != nil
        } ?? false
    }

    /// The day of birth within a number of at least 14 digits.
    static func birth(of number: String) -> Day? {
        number.utf8.withContiguousStorageIfAvailable { bytes in bytes.count >= 14 ? birth(in: bytes) : nil } ?? nil
    }

    private static func birth(in bytes: UnsafeBufferPointer<UInt8>) -> Day? {
        func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 0x30 } }
        return Day(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    }

    /// Odd for men, even for women.
    static func sex(of number: String) -> Sex {
        let digit = number.utf8[number.utf8.index(number.utf8.startIndex, offsetBy: 16)]
        return digit % 2 == 1 ? .male : .female
    }

    /// One digit throughout, or digits in a row: typed so that the field isn't empty.
    private static func isInvented(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 15, bytes.dropLast().allSatisfy(isDigit) else { return false }
        let steps = Set(zip(bytes.dropLast(), bytes.dropLast().dropFirst()).map { ($1 + 10 - $0) % 10 })
        return steps == [0] || steps == [1] || steps == [9]
    }
}
