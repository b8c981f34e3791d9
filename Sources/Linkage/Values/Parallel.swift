import Dispatch
import Synchronization

/// Work on both cores inside one call; the answers come in the order of the parts, so nothing depends on who was first.
struct Workers: Sendable {
    let count: Int

    init(_ count: Int) { self.count = max(1, count) }

    func map<Answer>(_ parts: Int, _ work: (Int) -> Answer) -> [Answer] {
        guard count > 1, parts > 1 else { return (0..<parts).map(work) }
        return Array(unsafeUninitializedCapacity: parts) { answers, filled in
            let base = answers.baseAddress
            nonisolated(unsafe) let place = base
            nonisolated(unsafe) let work = work
            // Whoever is done takes the next part: a core that has other things to do holds nobody up.
            let taken = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: min(count, parts)) { _ in
                while true {
                    let part = taken.add(1, ordering: .relaxed).oldValue
                    if part >= parts { break }
                    place.map { ($0 + part).initialize(to: work(part)) }
                }
            }
            filled = parts
        }
    }

    /// A range cut into equal pieces.
    static func slices(_ count: Int, _ pieces: Int) -> [Range<Int>] {
        let pieces = max(1, min(pieces, count))
        return (0..<pieces).map { $0 * count / pieces..<($0 + 1) * count / pieces }
    }

    /// Each piece of a range, some more pieces than there are workers.
    func slices<Answer>(of count: Int, _ work: (Range<Int>) -> Answer) -> [Answer] {
        let slices = Workers.slices(count, self.count == 1 ? 1 : self.count * 8)
        return map(slices.count) { work(slices[$0]) }
    }
}
