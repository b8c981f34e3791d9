import Vocabulary

/// A person of the left side without a link, the likeliest reason, and the nearest rows (没有对上).
public struct Unlinked: Sendable {
    public let left: Int
    public let reason: Reason
    public let candidates: [Candidate]

    /// Why there is no link.
    public enum Reason: String, CaseIterable, Sendable {
        /// A pair waits for a person to look at it.
        case review
        /// Too little is known of the person.
        case blank
        /// No row is anything like it.
        case absent
        /// The nearest row belongs to somebody else.
        case taken
        /// There is a row like it, but what speaks against it outweighs the rest.
        case contradicted
        /// There is a row like it, but it says too little.
        case thin
    }
}

extension Unlinked.Reason {
    public var label: String {
        switch self {
        case .review: say("有一对待人看")
        case .blank: say("信息太少，无从比对")
        case .absent: say("右表没有相近的行")
        case .taken: say("最接近的行是另一个孩子的")
        case .contradicted: say("有相近的行，但不符之处更重")
        case .thin: say("有相近的行，但依据不够")
        }
    }
}

extension Linking {
    /// Everybody without a link, in the order of their keys.
    public func unlinked(candidates limit: Int = 3) -> [Unlinked] {
        var isLinked = ContiguousArray(repeating: false, count: leftCount)
        var isOffered = isLinked
        for link in links {
            if link.kind == .review { isOffered[link.left] = true } else { isLinked[link.left] = true }
        }
        let rows = (0..<leftCount).filter { !isLinked[$0] }
        let nearest = nearest(to: rows, atMost: limit)
        return rows.map { row in
            let own = (nearest[row] ?? []).filter { $0.totalBits > -25 }
            return Unlinked(left: row, reason: reason(row, isOffered[row], own), candidates: own)
        }
    }

    private func reason(_ row: Int, _ isOffered: Bool, _ candidates: [Candidate]) -> Unlinked.Reason {
        if isOffered { return .review }
        guard let best = candidates.first else { return isBlank(row) ? .blank : .absent }
        if case .taken = best.fate { return best.totalBits > -8 ? .taken : .absent }
        if let worst = best.against.first, worst.bits < -3 { return .contradicted }
        return .thin
    }

    /// Neither a number nor a name.
    private func isBlank(_ row: Int) -> Bool {
        let start = row * model.width
        return zip(model.fields, gathering.offsets).allSatisfy { field, offset in
            switch field.kind {
            case .number: gathering.left.words[start + offset + 1] == 0
            case .name, .text, .code: gathering.left.words[start + offset] == 0
            default: true
            }
        }
    }
}
