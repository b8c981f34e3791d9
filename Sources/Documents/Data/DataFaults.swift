/// What is wrong with a data file (差错), gathered while it is read to its end, so that its writer mends all of it at once.
public struct DataFaults {
    public private(set) var all: [DataRefusal] = []

    public init() {}

    /// What was read, or nothing, and then why is remembered.
    @discardableResult
    public mutating func taking<Value>(_ read: @autoclosure () throws(DataRefusal) -> Value) -> Value? {
        do throws(DataRefusal) { return try read() } catch {
            add(error)
            return nil
        }
    }

    public mutating func add(_ refusal: DataRefusal) {
        let new = if case .several(let inner) = refusal { inner } else { [refusal] }
        for fault in new where !all.contains(fault) { all.append(fault) }
    }

    public func refuse() throws(DataRefusal) {
        guard let first = all.first else { return }
        throw all.count == 1 ? first : .several(all)
    }
}
