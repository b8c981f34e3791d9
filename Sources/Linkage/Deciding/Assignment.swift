/// Gives each enrolment to at most one child, so that the sum of the evidence is greatest.
///
/// A child may have several enrolments; each beyond the first costs, since few children have two. Costs that rise make
/// this a flow problem that is solved exactly by adding one enrolment after another along the best path.
struct Assignment {
    /// One possible link; evidence below zero is never worth taking.
    struct Edge {
        let left: Int
        let right: Int
        let gain: Int64
    }

    /// By right row: the place of the edge that was taken, or nil.
    private(set) var chosen: [Int?]
    private let edges: [Edge]
    private let ofRight: [[Int]]
    private let cost: Int64
    private var holders: [[Int]]

    /// `lefts` that have an enrolment already start with a cost. Rows are counted from 0 within the group.
    init(_ edges: [Edge], lefts: Int, rights: Int, taken: [Bool], costOfSecond: Int64) {
        self.edges = edges
        cost = costOfSecond
        var ofRight = [[Int]](repeating: [], count: rights)
        for (place, edge) in edges.enumerated() { ofRight[edge.right].append(place) }
        self.ofRight = ofRight
        chosen = [Int?](repeating: nil, count: rights)
        holders = [[Int]](repeating: [], count: lefts)
        for right in 0..<rights { add(right, taken) }
    }

    /// The best way to place one more: directly, or by moving others on.
    private mutating func add(_ newcomer: Int, _ taken: [Bool]) {
        var best = [Int64?](repeating: nil, count: chosen.count)
        var cameBy = [(edge: Int, from: Int)?](repeating: nil, count: chosen.count)
        best[newcomer] = 0
        var end: (gain: Int64, right: Int, edge: Int?) = (0, newcomer, nil)
        // At most one round per enrolment in the group (Bellman & Ford).
        for _ in 0...chosen.count {
            var isMoving = false
            for right in chosen.indices {
                guard let start = best[right] else { continue }
                for place in ofRight[right] where chosen[right] != place {
                    let edge = edges[place]
                    for holder in holders[edge.left] where holder != right && holder != newcomer {
                        guard let held = chosen[holder] else { continue }
                        let gain = start + edge.gain - edges[held].gain
                        if gain > best[holder] ?? Int64.min {
                            best[holder] = gain
                            cameBy[holder] = (place, right)
                            isMoving = true
                        }
                    }
                }
            }
            if !isMoving { break }
        }
        for right in chosen.indices {
            guard let start = best[right] else { continue }
            if start > end.gain { end = (start, right, nil) }
            for place in ofRight[right] where chosen[right] != place {
                let left = edges[place].left
                let isSecond = taken[left] || !holders[left].isEmpty
                let gain = start + edges[place].gain - (isSecond ? cost : 0)
                if gain > end.gain { end = (gain, right, place) }
            }
        }
        take(end.right, end.edge, cameBy, newcomer)
    }

    private mutating func take(_ right: Int, _ edge: Int?, _ cameBy: [(edge: Int, from: Int)?], _ newcomer: Int) {
        var (right, edge) = (right, edge)
        while true {
            if let old = chosen[right] { holders[edges[old].left].removeAll { $0 == right } }
            chosen[right] = edge
            if let edge { holders[edges[edge].left].append(right) }
            guard right != newcomer, let step = cameBy[right] else { return }
            (right, edge) = (step.from, step.edge)
        }
    }
}
