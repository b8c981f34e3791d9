/// The likeliest ways through a row of choices, each of which lists its likeliest first.
///
/// A way is the less likely the further down the lists it goes.
func likeliest<Piece>(through places: [[Piece]], atMost limit: Int) -> [[Piece]] {
    if places.allSatisfy({ $0.count == 1 }) { return [places.map { $0[0] }] }
    var ways: [(cost: Int, pieces: [Piece])] = [(0, [])]
    for choices in places {
        var longer: [(cost: Int, pieces: [Piece])] = []
        for way in ways {
            for (rank, piece) in choices.enumerated() {
                longer.append((way.cost + rank, way.pieces + [piece]))
            }
        }
        // Ways of the same cost stay in the order in which they were found, so that a name always gives the same.
        let order = longer.indices.sorted { (longer[$0].cost, $0) < (longer[$1].cost, $1) }
        ways = order.prefix(limit).map { longer[$0] }
    }
    return ways.map(\.pieces)
}
