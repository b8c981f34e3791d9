/// A cell brought into the one form in which it is kept, or left as it stands with the reason why it couldn't be.
struct CellReading: Hashable {
    var value: String
    var flaw: Flaw?

    static let blank = CellReading("")

    init(_ value: String, _ flaw: Flaw? = nil) {
        self.value = value
        self.flaw = flaw
    }
}
