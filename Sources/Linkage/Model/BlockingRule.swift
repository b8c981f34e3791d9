/// Which pairs are worth comparing (分块规则): those that agree in all parts of a rule.
public struct BlockingRule: Sendable {
    /// The part of a value that has to agree.
    public enum Aspect: String, CaseIterable, Sendable {
        case whole
        /// A name as people of the region hear it.
        case sound
        /// The sound of the first two characters.
        case start
        case surname, given
        /// The last nine characters of a number.
        case tail
        /// The first fourteen of a number: county and birth.
        case head
        case year
        /// Year and month of a date; month and day; year and day.
        case month, anniversary, yearAndDay
        /// The first three letters.
        case letters
        /// The characters of a name in any order.
        case bag
    }

    public struct Part: Sendable, Equatable {
        let field: Int
        let aspect: Aspect
    }

    public let name: String
    let parts: [Part]
    /// A key that more persons of the left side share than this is passed over: it says too little.
    let mostSharing: Int
}
