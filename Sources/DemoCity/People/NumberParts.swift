import Vocabulary

/// The parts of a citizen number before it is written out: where issued, and the sequence of that day.
///
/// All divisions begin with 5399, which no place of the real country has, so no number here is anyone's.
/// Sequences from 990 on are kept for the fixed cast.
struct NumberParts: Hashable, Sendable {
    /// Six digits; 0 for somebody without a number.
    let issuedIn: Int32
    let sequence: Int16

    static let none = NumberParts(issuedIn: 0, sequence: 0)

    /// The 18 characters, check digit included; empty for somebody without a number.
    func digits(born birth: Day) -> String {
        guard issuedIn > 0 else { return "" }
        let date = birth.year * 10_000 + birth.month * 100 + birth.day
        var rest = (Int(issuedIn) * 100_000_000 + date) * 1000 + Int(sequence)
        return String(unsafeUninitializedCapacity: 18) { buffer in
            var sum = 0
            for place in (0..<17).reversed() {
                let digit = rest % 10
                rest /= 10
                sum += digit * NumberParts.weights[place]
                buffer[place] = UInt8(48 + digit)
            }
            buffer[17] = NumberParts.checks[sum % 11]
            return 18
        }
    }

    func number(born birth: Day) -> IDNumber? {
        guard issuedIn > 0 else { return nil }
        do { return try IDNumber(digits(born: birth)) } catch {
            preconditionFailure("the city's numbers are well-formed: \(error)")
        }
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432".utf8)
}
